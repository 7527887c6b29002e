"""Money in prose: sentences of our own, with what each amount is and whose."""

from __future__ import annotations

import pytest

from goldscrape.entities import Document, Field, find_entities
from goldscrape.entities.money.find import find_money

Amounts = list[tuple[str, float, float | None, str | None]]

CASES: list[tuple[str, Amounts]] = [
    ("The film cost $22m to make.", [("$22m", 22_000_000, None, "USD")]),
    ("It took £11.7m and €1.5bn.", [("£11.7m", 11_700_000, None, "GBP"), ("€1.5bn", 1_500_000_000, None, "EUR")]),
    ("A debut of $200 to $220 million is likely.", [("$200 to $220 million", 200_000_000, 220_000_000, "USD")]),
    ("It is tracking for $40-$45 million.", [("$40-$45 million", 40_000_000, 45_000_000, "USD")]),
    ("It is tracking for $40-45 million.", [("$40-45 million", 40_000_000, 45_000_000, "USD")]),
    ("A $100+ million start is possible.", [("$100+ million", 100_000_000, None, "USD")]),
    ("A $100 million-plus start is possible.", [("$100 million-plus", 100_000_000, None, "USD")]),
    ("Nearly $1 billion was spent.", [("$1 billion", 1_000_000_000, None, "USD")]),
    (
        "US$30 million, C$12 million, A$5.5m and HK$90 million.",
        [
            ("US$30 million", 30_000_000, None, "USD"),
            ("C$12 million", 12_000_000, None, "CAD"),
            ("A$5.5m", 5_500_000, None, "AUD"),
            ("HK$90 million", 90_000_000, None, "HKD"),
        ],
    ),
    ("A $5 million movie became a hit.", [("$5 million", 5_000_000, None, "USD")]),
    ("It raised 1.2 million pounds.", [("1.2 million pounds", 1_200_000, None, "GBP")]),
    ("He lost 20 pounds for the role and gained 40 pounds of muscle.", []),
    ("Tickets cost 20 pounds.", [("20 pounds", 20, None, "GBP")]),
    ("She paid twenty dollars and fifty cents.", [("twenty dollars and fifty cents", 20.5, None, "USD")]),
    ("It made half a billion dollars.", [("half a billion dollars", 500_000_000, None, "USD")]),
    ("It made a billion dollars worldwide.", [("a billion dollars", 1_000_000_000, None, "USD")]),
    ("Two and a half million euros were lost.", [("Two and a half million euros", 2_500_000, None, "EUR")]),
    (
        "The anime took ¥5.2 billion ($35 million) in Japan.",
        [("¥5.2 billion", 5_200_000_000, None, "JPY"), ("$35 million", 35_000_000, None, "USD")],
    ),
    (
        "The epic collected ₹500 crore and Rs 120 crore overseas.",
        [("₹500 crore", 5_000_000_000, None, "INR"), ("Rs 120 crore", 1_200_000_000, None, "INR")],
    ),
    ("The fine was Rs. 5 lakh.", [("Rs. 5 lakh", 500_000, None, "INR")]),
    (
        "It earned RMB 300 million and 20 million yuan.",
        [("RMB 300 million", 300_000_000, None, "CNY"), ("20 million yuan", 20_000_000, None, "CNY")],
    ),
    ("It grossed EUR 4.5 million.", [("EUR 4.5 million", 4_500_000, None, "EUR")]),
    ("Budgeted at 30 million Swedish kronor.", [("30 million Swedish kronor", 30_000_000, None, "SEK")]),
    (
        "A 10 billion won (7.5 million USD) production.",
        [("10 billion won", 10_000_000_000, None, "KRW"), ("7.5 million USD", 7_500_000, None, "USD")],
    ),
    ("More than two million won the lottery.", []),
    ("50 Cent produced the series.", []),
    ("The ticket was 50 cents.", [("50 cents", 0.5, None, "USD")]),
    ("Tens of millions of dollars, a seven-figure sum, millions.", []),
    ("It's the million-dollar question in Million Dollar Baby.", []),
    (
        "From $5 million, it rose from $10 million to $12 million.",
        [
            ("$5 million", 5_000_000, None, "USD"),
            ("$10 million", 10_000_000, None, "USD"),
            ("$12 million", 12_000_000, None, "USD"),
        ],
    ),
    (
        "Between $60 million and $70 million is expected.",
        [("$60 million and $70 million", 60_000_000, 70_000_000, "USD")],
    ),
    (
        "$60 million and $70 million were spent.",
        [("$60 million", 60_000_000, None, "USD"), ("$70 million", 70_000_000, None, "USD")],
    ),
    (
        "They sought $1.5 million or $2 million.",
        [("$1.5 million", 1_500_000, None, "USD"), ("$2 million", 2_000_000, None, "USD")],
    ),
    ("It made $1,234,567 on 12 screens.", [("$1,234,567", 1_234_567, None, "USD")]),
    ("A per-screen average of $45,120.", [("$45,120", 45_120, None, "USD")]),
    ("The subscription costs $15.99 a month.", [("$15.99", 15.99, None, "USD")]),
    (
        "A $100-million film and a 200-million-dollar budget.",
        [("$100-million", 100_000_000, None, "USD"), ("200-million-dollar", 200_000_000, None, "USD")],
    ),
    (
        "CAD 5 million, NZ$3m, S$2m.",
        [
            ("CAD 5 million", 5_000_000, None, "CAD"),
            ("NZ$3m", 3_000_000, None, "NZD"),
            ("S$2m", 2_000_000, None, "SGD"),
        ],
    ),
    ("AMC shares fell to $3.", [("$3", 3, None, "USD")]),
    ("The movie earned $12.5 million AUD.", [("$12.5 million AUD", 12_500_000, None, "AUD")]),
    ("It opened to $8.2M, up from $7M.", [("$8.2M", 8_200_000, None, "USD"), ("$7M", 7_000_000, None, "USD")]),
    ("A $1.2B deal and $500K in fees.", [("$1.2B", 1_200_000_000, None, "USD"), ("$500K", 500_000, None, "USD")]),
    ("$20 a ticket in 2019, $25 in 2024.", [("$20", 20, None, "USD"), ("$25", 25, None, "USD")]),
    ("He was paid five hundred thousand dollars.", [("five hundred thousand dollars", 500_000, None, "USD")]),
    (
        "A prize of 10,000 Swiss francs and 3 million French francs.",
        [("10,000 Swiss francs", 10_000, None, "CHF"), ("3 million French francs", 3_000_000, None, "FRF")],
    ),
    (
        "It cost 80 million Mexican pesos and 4 million pesos more.",
        [("80 million Mexican pesos", 80_000_000, None, "MXN"), ("4 million pesos", 4_000_000, None, None)],
    ),
    ("Nearly a billion dollars.", [("a billion dollars", 1_000_000_000, None, "USD")]),
    ("€1,5 million in subsidies.", [("€1,5 million", 1_500_000, None, "EUR")]),
    ("20 bucks says the Bucks win.", [("20 bucks", 20, None, "USD")]),
    ("Five quid for a pint.", [("Five quid", 5, None, "GBP")]),
    (
        "£1.2bn (US$1.5bn; €1.4bn)",
        [
            ("£1.2bn", 1_200_000_000, None, "GBP"),
            ("US$1.5bn", 1_500_000_000, None, "USD"),
            ("€1.4bn", 1_400_000_000, None, "EUR"),
        ],
    ),
    ("$13.5 (£7m)", [("$13.5", 13.5, None, "USD"), ("£7m", 7_000_000, None, "GBP")]),
    ("He won $$$ and nothing $.", []),
    (
        "Ticket sales of $2.2 billion to $2.4 billion.",
        [("$2.2 billion to $2.4 billion", 2_200_000_000, 2_400_000_000, "USD")],
    ),
    ("The U.S. $10 million", [("U.S. $10 million", 10_000_000, None, "USD")]),
    ("They gave us $40 million.", [("$40 million", 40_000_000, None, "USD")]),
    ("What falls is no range: $ 2024-02-30.", [("$ 2024", 2_024, None, "USD")]),
    ("Prices rose from the old 20-10 euros.", [("10 euros", 10, None, "EUR")]),
]


@pytest.mark.parametrize(("text", "expected"), CASES, ids=[case[0][:60] for case in CASES])
def test_amounts(text: str, expected: Amounts) -> None:
    rows = find_money(Document(fields=(Field("body", text),)))
    assert [(row.raw, row.amount, row.amount_high, row.currency) for row in rows] == expected


LINKS: list[tuple[str, list[tuple[str, str, str | None]]]] = [
    (
        "“Toy Boat” beat the record set by “Monster Ferry,” which opened with $62.6m (£38.2m).",
        [("$62.6m", "gross", "Monster Ferry"), ("£38.2m", "gross", "Monster Ferry")],
    ),
    (
        "The previous record was held by “Night Ferry,” which made $114.8m over three days in May 2002.",
        [("$114.8m", "gross", "Night Ferry")],
    ),
    (
        "He will appear in “Dark Ferry,” the follow-up to “Ferry Begins,” which took $371m around the world.",
        [("$371m", "gross", "Ferry Begins")],
    ),
    (
        "“Toy Boat” took $55.5m, beating the $50m (£27m) first-day total of “Night Ferry.”",
        [("$55.5m", "gross", "Toy Boat"), ("$50m", "gross", "Night Ferry"), ("£27m", "gross", "Night Ferry")],
    ),
    (
        "She was the highest-paid actress when she earned $12.5 million for “Night Ferry.”",
        [("$12.5 million", "salary", "Night Ferry")],
    ),
    (
        "The studio agreed to hire the star of “Night Ferry” for just $50,000.",
        [("$50,000", "salary", None)],
    ),
    (
        "The split follows their comedy “Toy Boat.” The tale of a mouse, voiced by Ann Petty, cost $149m to make.",
        [("$149m", "budget", "Toy Boat")],
    ),
    (
        "“Red Dawn Rising” had a budget of $170 million; they offered $150 million if he agreed to make “Blue Dusk.”",
        [("$170 million", "budget", "Red Dawn Rising"), ("$150 million", "budget", "Red Dawn Rising")],
    ),
    (
        "“Sinners” grossed $48 million on a $90 million budget.",
        [("$48 million", "gross", "Sinners"), ("$90 million", "budget", "Sinners")],
    ),
    (
        "Made for just $6 million, “The Brutalist” has earned $50 million worldwide.",
        [("$6 million", "budget", "The Brutalist"), ("$50 million", "gross", "The Brutalist")],
    ),
    (
        "“Wicked” collected $112.5 million, while “Gladiator II” opened to $55 million.",
        [("$112.5 million", "gross", "Wicked"), ("$55 million", "gross", "Gladiator II")],
    ),
    (
        "“Wicked” stayed first with $81 million, ahead of “Moana 2” ($28 million) and “Heretic” ($5.5 million).",
        [("$81 million", "gross", "Wicked"), ("$28 million", "gross", "Moana 2"), ("$5.5 million", "gross", "Heretic")],
    ),
    ("The $200 million blockbuster “Snow White” flopped.", [("$200 million", "budget", "Snow White")]),
    ("With $24 million, “Mickey 17” won the weekend.", [("$24 million", "gross", "Mickey 17")]),
    ("Overall, the weekend totaled $90 million.", [("$90 million", "gross", None)]),
    (
        "The domestic box office has reached $6.1 billion this year, thanks to “Minecraft.”",
        [("$6.1 billion", "gross", None)],
    ),
    ("He was paid $20 million to star in “Red One.”", [("$20 million", "salary", "Red One")]),
    ("The actress earned $10 million for her role in “Barbie.”", [("$10 million", "salary", "Barbie")]),
    ("Netflix paid $15 million for the rights to “Hit Man.”", [("$15 million", "other", "Hit Man")]),
    ("Tickets to see “Hamnet” cost $18.", [("$18", "other", "Hamnet")]),
    (
        "“Anora” was a hit. The film, which cost $6 million, has taken $40 million.",
        [("$6 million", "budget", "Anora"), ("$40 million", "gross", "Anora")],
    ),
    ("“Conclave” beat “Anora.” It has made $31.5 million so far.", [("$31.5 million", "gross", "Conclave")]),
    ("“Wicked” and “Moana 2” combined for $190 million.", [("$190 million", "gross", None)]),
    ("That beat the $100 million opening of “Twisters.”", [("$100 million", "gross", "Twisters")]),
    (
        "“Mufasa” earned $35 million, compared with $191 million for “The Lion King.”",
        [("$35 million", "gross", "Mufasa"), ("$191 million", "gross", "The Lion King")],
    ),
    (
        "Warner Bros. spent $160 million on “Mickey 17,” not counting $80 million in marketing.",
        [("$160 million", "budget", "Mickey 17"), ("$80 million", "other", "Mickey 17")],
    ),
    ("“Nosferatu” (£11.7m, $14.9m) came third.", [("£11.7m", "gross", "Nosferatu"), ("$14.9m", "gross", "Nosferatu")]),
    ("“Civil War” debuted with $25.7 million from 3,838 theaters.", [("$25.7 million", "gross", "Civil War")]),
    ("Her lawsuit seeks $50 million in damages.", [("$50 million", "other", None)]),
    (
        "“The Fall Guy” carries a price tag of $130 million and needs $400 million to break even.",
        [("$130 million", "budget", "The Fall Guy"), ("$400 million", "gross", "The Fall Guy")],
    ),
    ("Disney agreed to pay $43 million to settle the suit.", [("$43 million", "other", None)]),
    (
        "“Furiosa” fell 59% to $10.8 million, bringing its domestic total to $50 million.",
        [("$10.8 million", "gross", "Furiosa"), ("$50 million", "gross", "Furiosa")],
    ),
    ("The $40 million-budgeted “Challengers” starred Zendaya.", [("$40 million", "budget", "Challengers")]),
    # what an amount behind "for" was the price of
    ("“Skinamarink” was shot in Edmonton for $15,000.", [("$15,000", "budget", "Skinamarink")]),
    (
        "Neon landed the rights to “Anora,” the opening film of the festival, for a record-setting $8 million.",
        [("$8 million", "other", "Anora")],
    ),
    ("“Heretic” slipped to third place for $5.2 million.", [("$5.2 million", "gross", "Heretic")]),
    ("Jude Law played the king in “Firebrand” for a reported $400,000.", [("$400,000", "salary", "Firebrand")]),
    # a noun behind a preposition begins the next amount
    (
        "“Longlegs” was a hit, taking in $126 million on a budget of $10 million.",
        [("$126 million", "gross", "Longlegs"), ("$10 million", "budget", "Longlegs")],
    ),
    # a verb of movement says how much, its noun says of what
    ("The budget of “Mickey 17” could exceed $118 million.", [("$118 million", "budget", "Mickey 17")]),
    ("“Mickey 17” had a modest budget, and it has passed $130 million.", [("$130 million", "gross", "Mickey 17")]),
    # the clause behind an amount
    (
        "The $12 million that Searchlight shelled out for “A Real Pain” paid off.",
        [("$12 million", "other", "A Real Pain")],
    ),
    # a film earns, but not for a film
    ("Zendaya earned $10 million for “Challengers.”", [("$10 million", "salary", "Challengers")]),
    ("Ralph Fiennes turned down $5 million.", [("$5 million", "salary", None)]),
    ("The delay has cost him $14 million.", [("$14 million", "other", None)]),
    ("“Tenet” never won back its $205 million.", [("$205 million", "budget", "Tenet")]),
    ("Top seats for “Wicked” went for $850.", [("$850", "other", "Wicked")]),
    ("A movie that cost $90 million before marketing needs more.", [("$90 million", "budget", None)]),
    ("“The Flash” has limped to $211 million.", [("$211 million", "gross", "The Flash")]),
    # the film that the amount stands before
    (
        "Sofia Coppola's $40m (£21.5m) drama “Marie Antoinette” was booed.",
        [("$40m", "budget", "Marie Antoinette"), ("£21.5m", "budget", "Marie Antoinette")],
    ),
    ("“Skyfall” did well. The 20 films in the series have taken $4bn.", [("$4bn", "gross", None)]),
    ("He sang in “Rocketman.” His farewell tour grossed $939 million.", [("$939 million", "gross", None)]),
    ("“Shazam! Fury of the Gods” took in $134 million.", [("$134 million", "gross", "Shazam! Fury of the Gods")]),
    # whose verb it is
    (
        "“Babygirl” opened behind “Nosferatu,” and by January it had earned $20 million.",
        [("$20 million", "gross", "Babygirl")],
    ),
    ("“Moana 2” overtook “Wicked,” taking $12 million.", [("$12 million", "gross", "Moana 2")]),
    ("“Moana 2” finished ahead of “Wicked” with $12 million.", [("$12 million", "gross", "Wicked")]),
    (
        "Rose Byrne, best known for the comedy “Bridesmaids,” was paid $2 million.",
        [("$2 million", "salary", None)],
    ),
    (
        "“Nosferatu” topped the North American box office, taking $40 million.",
        [("$40 million", "gross", "Nosferatu")],
    ),
    (
        "“Wicked” and “Moana 2” pushed the five-day holiday total to $420 million.",
        [("$420 million", "gross", None)],
    ),
    ("The previous record, $191 million, was held by “The Lion King.”", [("$191 million", "gross", "The Lion King")]),
    (
        "“Wicked” and “Moana 2” led. They took $34 million and $28 million respectively.",
        [("$34 million", "gross", "Wicked"), ("$28 million", "gross", "Moana 2")],
    ),
    (
        "A24 won the auction for “The Whale Caller.” The bid of $9 million was the highest.",
        [("$9 million", "other", "The Whale Caller")],
    ),
    # what is spent on selling a film, on a feast or on a country's films is no film's cost
    (
        "“Tenet” was a hit. The studio spent $90 million on TV spots.",
        [("$90 million", "other", "Tenet")],
    ),
    ("The studio spent $90 million on “Tenet.”", [("$90 million", "budget", "Tenet")]),
    ("“Tenet” has a P&A bill which is put at $70 million.", [("$70 million", "other", "Tenet")]),
    ("The town spent £2m on the three-day festival.", [("£2m", "other", None)]),
    ("Foreign studios spent £700m on new productions.", [("£700m", "other", None)]),
    ("The gala is backed by €4m of public money.", [("€4m", "other", None)]),
    ("The firm has annual revenue of €3 billion.", [("€3 billion", "other", None)]),
    ("The fair brings the town £9m in tourism.", [("£9m", "other", None)]),
    ("The bill for the sequel may exceed $90 million.", [("$90 million", "budget", None)]),
    ("A $4 million indie won. A £9m shoot ended.", [("$4 million", "budget", None), ("£9m", "budget", None)]),
    # what people are paid
    ("She got $40,000 for four weeks' filming on “Tenet.”", [("$40,000", "salary", "Tenet")]),
    ("“Tenet” is ready. Both stars are said to be taking home $9 million.", [("$9 million", "salary", None)]),
    ("Netflix is paying the writer-director $9 million.", [("$9 million", "salary", None)]),
    ("He turned down an offer of $8 million to make the sequel.", [("$8 million", "salary", None)]),
    ("The studio paid $8 million to make the sequel.", [("$8 million", "budget", None)]),
    (
        "In “Tenet” she became one of few to command $20 million for a role.",
        [
            ("$20 million", "salary", None),
        ],
    ),
    (
        "His pay for “Tenet” rose from $2 million to $5 million.",
        [
            ("$2 million", "salary", "Tenet"),
            ("$5 million", "salary", "Tenet"),
        ],
    ),
    ("“Tenet” is a $90 million gamble.", [("$90 million", "budget", "Tenet")]),
    ("“Tenet” received £2m from the National Lottery.", [("£2m", "other", "Tenet")]),
    (
        "“Tenet” cost $10 million to make and another $5 million to market.",
        [
            ("$10 million", "budget", "Tenet"),
            ("$5 million", "other", "Tenet"),
        ],
    ),
    # tickets that are sold, and a price a year
    ("“Tenet” sold $9 million worth of tickets.", [("$9 million", "gross", "Tenet")]),
    ("“Tenet” hopes to earn back its $80 million in a year of few hits.", [("$80 million", "budget", "Tenet")]),
    ("Storage costs the archive $5 million a year.", [("$5 million", "other", None)]),
    # an amount beside another is of its kind
    ("Investment fell to £300m, down from a record £500m.", [("£300m", "other", None), ("£500m", "other", None)]),
    (
        "“Tenet” took $48 million against a $200 million budget.",
        [
            ("$48 million", "gross", "Tenet"),
            ("$200 million", "budget", "Tenet"),
        ],
    ),
    # the film right before a bracket, and the one in the clause behind an amount
    ("His best yet was “Tenet” ($64 million) in 2020.", [("$64 million", "gross", "Tenet")]),
    ("It passed the $36 million that “Tenet” earned in France.", [("$36 million", "gross", "Tenet")]),
    ("It beat the $17 million that Neon put down last year for “Anora.”", [("$17 million", "other", "Anora")]),
    # of two films
    ("He made “Tenet” and “Anora.” The latter cost $6 million.", [("$6 million", "budget", "Anora")]),
    ("He made “Tenet” and “Anora.” The former cost $6 million.", [("$6 million", "budget", "Tenet")]),
    (
        "He made “Tenet” and “Anora.” They lost the $6 million that the latter cost.",
        [("$6 million", "budget", "Anora")],
    ),
    (
        "He made “Tenet” and “Anora.” The former head of Neon spent $6 million on it.",
        [("$6 million", "budget", "Tenet")],
    ),
    ("“Tenet” and “Anora” have made $900 million.", [("$900 million", "gross", None)]),
    # what is only named beside the film spoken of
    (
        "“Tenet” opened in May. By June it had passed “Anora” as the hit of the year. It has made $70 million.",
        [("$70 million", "gross", "Tenet")],
    ),
    (
        "“Tenet” is a hit. Ann Lee, who made “Anora” and “Heretic,” spent $40 million on it.",
        [("$40 million", "budget", "Tenet")],
    ),
    ("The company behind “Anora” and “Heretic” was sold for $90 million.", [("$90 million", "other", None)]),
    ("Ann Lee, who won an Oscar for “Anora,” is out. “Tenet” cost $9 million.", [("$9 million", "budget", "Tenet")]),
    ("“Anora,” which won, cost $6 million.", [("$6 million", "budget", "Anora")]),
    # a book is not what was taken
    ("“Wicked” is out. The film version of the stage musical made $19 million.", [("$19 million", "gross", "Wicked")]),
    ("“Wicked” is out. The stage musical made $19 million.", [("$19 million", "gross", None)]),
    ("“Tenet” is out. Industry watchers expect $40 million.", [("$40 million", "gross", "Tenet")]),
    ("“Tenet” is out. It was their third film in a row to make over $40 million.", [("$40 million", "gross", None)]),
    ("“Tenet” is out. British cinemas took £90m in May.", [("£90m", "gross", None)]),
    # nothing is said of what another has beaten or of somebody's earlier film
    (
        "“Tenet” is out. This is the best opening of May, surpassing “Anora.” Overseas, it added $30 million.",
        [("$30 million", "gross", "Tenet")],
    ),
    (
        "“Tenet” was bought after his “Anora” became a hit. The studio is paying the director $3 million.",
        [("$3 million", "salary", "Tenet")],
    ),
    (
        "Ann Lee, known for her many songs and for the thriller “Anora,” was paid $90,000.",
        [("$90,000", "salary", None)],
    ),
    ("“Tenet” was shown. Another suitor was ready with $9 million.", [("$9 million", "other", "Tenet")]),
    (
        "“Tenet” and “Anora” took $9 million and $4 million.",
        [
            ("$9 million", "gross", "Tenet"),
            ("$4 million", "gross", "Anora"),
        ],
    ),
    (
        "“Tenet” is out. It is the first film since “Anora” to top $40 million.",
        [("$40 million", "gross", "Tenet")],
    ),
    (
        "“Tenet” (budget: $80 million) stalled at $9 million.",
        [
            ("$80 million", "budget", "Tenet"),
            ("$9 million", "gross", "Tenet"),
        ],
    ),
    ("“Tenet” is their third-biggest film behind “Anora,” with $70 million.", [("$70 million", "gross", "Tenet")]),
    ("“Tenet” was a hit. Neon acquired UK rights in March for $12 million.", [("$12 million", "other", "Tenet")]),
    ("“Tenet” was a hit. A network took the rights to the games for $12 million.", [("$12 million", "other", None)]),
    ("The summer of “Tenet” ended with ticket sales of $3.7 billion.", [("$3.7 billion", "gross", None)]),
    (
        "“Tenet,” the debut of “Anora” writer Ann Lee, came fourth. The Irish comedy took $7 million.",
        [
            ("$7 million", "gross", "Tenet"),
        ],
    ),
    ("Ann Lee was last seen in “Anora.” The Irish comedy took $7 million.", [("$7 million", "gross", "Anora")]),
    (
        "Ann Lee is a star. Her new drama “Tenet” is out. The drama was made for $7 million.",
        [
            ("$7 million", "budget", "Tenet"),
        ],
    ),
    (
        "The $90 million drama “Tenet” won. “Anora” followed with $7 million.",
        [
            ("$90 million", "budget", "Tenet"),
            ("$7 million", "gross", "Anora"),
        ],
    ),
    (
        "Ann Lee, whose last film, “Anora,” won, wrote the drama “Tenet.” It was shot for $5 million.",
        [("$5 million", "budget", "Tenet")],
    ),
    ("The BFI awarded £250,000 to the drama “Tenet.”", [("£250,000", "other", "Tenet")]),
    (
        "She earned £12,000 (€14,000) a week on “Tenet.”",
        [
            ("£12,000", "salary", "Tenet"),
            ("€14,000", "salary", "Tenet"),
        ],
    ),
    ("The service costs £12 a month.", [("£12", "other", None)]),
    ("Ann Lee had her biggest hit with “Anora.” It took $9 million.", [("$9 million", "gross", "Anora")]),
    ("“Tenet” needs to make $400 million to recoup its costs.", [("$400 million", "gross", "Tenet")]),
    ("They sued for $9 million over the film “Tenet.”", [("$9 million", "other", "Tenet")]),
    ("The reshoots of the drama “Tenet” added $20 million to the budget.", [("$20 million", "budget", "Tenet")]),
    ("He put $2 million of his own money into “Tenet.”", [("$2 million", "budget", "Tenet")]),
    ("Lee's fee was $5 million.", [("$5 million", "salary", None)]),
    ("The firm's market value fell by $300 million.", [("$300 million", "other", None)]),
    ("“Tenet” went on to make more than $300 million.", [("$300 million", "gross", "Tenet")]),
    ("“Tenet” took three years to make and $300 million.", [("$300 million", "budget", "Tenet")]),
    (
        "The critics liked “Tenet.” The $150 million production tumbled 53% to $8.7 million.",
        [("$150 million", "budget", "Tenet"), ("$8.7 million", "gross", "Tenet")],
    ),
    (
        "The drama “Anora” cost $90 million. “Tenet” was a surprise second with $25.2 million.",
        [("$90 million", "budget", "Anora"), ("$25.2 million", "gross", "Tenet")],
    ),
    ("“Tenet” has amassed $1.6 billion on home turf.", [("$1.6 billion", "gross", "Tenet")]),
    ("“Tenet” sells to Apple for $25 million.", [("$25 million", "other", "Tenet")]),
    ("The sequel “Tenet” also made the top five, with $29 million.", [("$29 million", "gross", "Tenet")]),
    (
        "The previous best opening was held by “Tenet,” which became the biggest hit of the year, with $30 million.",
        [("$30 million", "gross", "Tenet")],
    ),
    (
        "“Anora” earned $114 million. The previous record holder, “Tenet,” made $31 million.",
        [("$114 million", "gross", "Anora"), ("$31 million", "gross", "Tenet")],
    ),
    (
        "They had expected the horror hit “Tenet” to lead. The Warner Bros. film had to settle for $15 million. It "
        "cost $38 million.",
        [("$15 million", "gross", "Tenet"), ("$38 million", "budget", "Tenet")],
    ),
    # what it was made for
    (
        "The drama “Tenet,” which the producer brought in for under £5m ($9.3m), was made in May.",
        [("£5m", "budget", "Tenet"), ("$9.3m", "budget", "Tenet")],
    ),
    ("They would not say what “Tenet” cost; the press put the bill at £1m.", [("£1m", "budget", "Tenet")]),
    ("The house was left with a legal bill of $5m after the film “Tenet” flopped.", [("$5m", "other", "Tenet")]),
    ("He used the proceeds to produce “Tenet” for a reported $12,000.", [("$12,000", "budget", "Tenet")]),
    (
        "Shot on digital video for about £6m, “Tenet” grossed $84m worldwide.",
        [("£6m", "budget", "Tenet"), ("$84m", "gross", "Tenet")],
    ),
    # what is only said beside it
    (
        "“Tenet,” her first story since “Anora” put her on the map in 2013, collected $45 million.",
        [("$45 million", "gross", "Tenet")],
    ),
    ("The boss, whose pay could reach $27 million a year, said no to “Tenet.”", [("$27 million", "salary", None)]),
    ("They paid $1 billion to take control of the franchise.", [("$1 billion", "other", None)]),
    (
        "The western “Tenet” cost $270,000 and returned more than $1 million in rentals.",
        [("$270,000", "budget", "Tenet"), ("$1 million", "gross", "Tenet")],
    ),
    (
        "An all-night auction went to Neon, which turned “Tenet” into a $126 million earner.",
        [("$126 million", "gross", "Tenet")],
    ),
    # of several films, of none
    (
        "“Tenet” opened first. Chinese box office for 2025 now stands at $2.1 billion.",
        [("$2.1 billion", "gross", None)],
    ),
    ("“Tenet” opened first. Only three other films have ever passed $100m.", [("$100m", "gross", None)]),
    (
        "“Tenet” is next. The money will pay for five films a year with an average budget of $25 million.",
        [("$25 million", "budget", None)],
    ),
    (
        "“Tenet,” a $104 million production, will receive $21 million in aid.",
        [("$104 million", "budget", "Tenet"), ("$21 million", "other", "Tenet")],
    ),
    (
        "“Tenet” climbed to fifth. Takings for the 12 most popular films came to $144m.",
        [("$144m", "gross", None)],
    ),
    ("“Tenet” won. The two pictures cost $300 million to make between them.", [("$300 million", "budget", None)]),
    ("“Tenet” won. Eligible films must have cost less than $30 million.", [("$30 million", "budget", None)]),
    ("“Tenet” won. China's cinemas have sold $2.7 billion worth of tickets.", [("$2.7 billion", "gross", None)]),
    (
        "The drama “Tenet” won. They began straight after finishing “Anora,” which cost £27m. The new production took "
        "five years. In the US, where it opened in May, it took $16m.",
        [("£27m", "budget", "Anora"), ("$16m", "gross", "Tenet")],
    ),
    (
        "“Tenet,” a drama, stars Ann Lee. Mubi picked it up for $12 million after another firm dropped it.",
        [("$12 million", "other", "Tenet")],
    ),
    # no film's at all
    ("“Tenet” opens it. The event has been given an extra £50,000 by the council.", [("£50,000", "other", None)]),
    ("“Tenet” won. The old system is thought to have cost taxpayers £560m.", [("£560m", "other", None)]),
    ("“Tenet” won. A court ordered him to pay costs of €10,000.", [("€10,000", "other", None)]),
    ("“Tenet” stalled. In July the firm closed a $150 million credit facility.", [("$150 million", "other", None)]),
    (
        "“Tenet” had been turned down by several studios before Fox agreed to back it for $28m.",
        [("$28m", "budget", "Tenet")],
    ),
    # pay
    ("The paper puts her usual fee at $20m a film.", [("$20m", "salary", None)]),
    (
        "She is the highest paid actress. Her price rose after “Tenet,” which made $141 million around the world.",
        [("$141 million", "gross", "Tenet")],
    ),
    # auctions
    (
        "A pair of slippers was sold at auction for $28 million. The house had expected them to bring $3 million, and "
        "bidding opened at $1 million.",
        [("$28 million", "other", None), ("$3 million", "other", None), ("$1 million", "other", None)],
    ),
    (
        "The slippers go to auction in May. The drama “Tenet” took $40 million at the box office.",
        [("$40 million", "gross", "Tenet")],
    ),
    # paragraphs
    (
        "Ann Lee is the new spy. She will be seen in the film “Tenet” in May.\n\nShe won prizes for the films “Anora,” "
        "“Heretic” and “Wicked.”\n\nThe budget is reported to be $90 million.",
        [("$90 million", "budget", "Tenet")],
    ),
    (
        "All won.\n\n“Anora” (2024). Sean Baker won an Oscar after “Tenet.” The budget was $6 million.",
        [("$6 million", "budget", "Anora")],
    ),
    (
        "“Tenet” was late. “Tenet” was long.\n\n“Anora” opened first.\n\nThe small drama took $7 million.",
        [("$7 million", "gross", "Anora")],
    ),
]


@pytest.mark.parametrize(("text", "expected"), LINKS, ids=[case[0][:60] for case in LINKS])
def test_kind_and_film(text: str, expected: list[tuple[str, str, str | None]]) -> None:
    rows = find_entities(Document(fields=(Field("body", text),))).budgets
    assert [(row.raw, row.kind, row.film) for row in rows] == expected


def test_a_sequel_in_the_headline_is_not_the_film_it_follows() -> None:
    headline = Field("headline", "Gladiator sequel tops the chart")
    body = Field("body", "The film Gladiator II took £9.7m. The film cost £210m. The film Gladiator took £31m.")
    rows = find_entities(Document(fields=(headline, body))).budgets
    assert [(row.raw, row.film) for row in rows] == [
        ("£9.7m", "Gladiator II"),
        ("£210m", "Gladiator II"),
        ("£31m", "Gladiator"),
    ]


def test_a_headline_repeats_an_amount_of_the_text() -> None:
    headline = Field("headline", "Two years and $60 million later, a wreck")
    body = Field("body", "The film “Tenet” was made for $60 million. It took $9 million.")
    rows = find_entities(Document(fields=(headline, body))).budgets
    assert [(row.raw, row.kind, row.film) for row in rows][:2] == [
        ("$60 million", "budget", "Tenet"), ("$60 million", "budget", "Tenet"),
    ]  # fmt: skip
    headline = Field("headline", "“Anora” takes $60 million")
    rows = find_entities(Document(fields=(headline, body))).budgets
    assert [(row.kind, row.film) for row in rows][:2] == [("gross", "Anora"), ("budget", "Tenet")]


def test_an_amount_inside_a_title_is_none() -> None:
    class Title:
        field = "body"
        start, end = 3, 8

    document = Document(fields=(Field("body", "In $9.99 a puppet pays $20."),))
    assert [row.raw for row in find_money(document, [Title()])] == ["$20"]


def test_the_firm_of_an_amount_without_a_film() -> None:
    text = "Netflix agreed to pay $43 million to settle the suit."
    (row,) = find_entities(Document(fields=(Field("body", text),))).budgets
    assert (row.kind, row.film, row.organization) == ("other", None, "Netflix")


def test_the_sentence_is_quoted() -> None:
    text = "It rained. The fine was $5,000. It stopped."
    (row,) = find_entities(Document(fields=(Field("body", text),), text_sha256="ab")).budgets
    assert (row.quote, row.text_sha256) == ("The fine was $5,000.", "ab")
