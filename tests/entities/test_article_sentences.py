"""Sentences of trade papers, broadcasters and odds columns, read by all finders together."""

from __future__ import annotations

from datetime import date

import pytest

from goldscrape.entities import Document, Entities, Field, find_entities


def _read(text: str, headline: str = "") -> Entities:
    fields = tuple(field for field in (Field("headline", headline), Field("body", text)) if field.text)
    return find_entities(Document(fields=fields, published=date(2019, 5, 7)))


FILMS: dict[str, tuple[str, dict[str, int | None]]] = {
    "a ranking names the film, place or not": (
        "12. PHILADELPHIA (1993)\n\n11. TRAINING DAY (2001)",
        {"PHILADELPHIA": 1993, "TRAINING DAY": 2001},
    ),
    "a ranking's headline counts, it names no film": ("Tom Hanks movies: 12 greatest films, ranked.", {}),
    "the year stands in the predicate": (
        "Twister is a 1996 American disaster film directed by Jan de Bont.",
        {"Twister": 1996},
    ),
    "initials begin a title": ("He will be seen next in G.I. Joe: Retaliation.", {"G.I. Joe: Retaliation": None}),
    "initials begin a name": ("The script is by Anna Moor and D.A. Kellner.", {}),
    "the owner opens the sentence": (
        "With Steve McQueen's Widows in theaters now, heists are back.",
        {"Widows": None},
    ),
    "an owner with an unusual surname": ("Jules Dassin's Rififi, released in 1955, has no rival.", {"Rififi": 1955}),
    "a year is no part of the title": ("The sequel to 1989's Puppet Master opened here.", {"Puppet Master": 1989}),
    "a film of a group is none of its name": ("The 2001 remake of the Rat Pack film was a hit.", {}),
    "a genre with its owner is no title": ("She is next seen in Jeymes Samuel’s Western, for a streamer.", {}),
    "an association with its letters": ("The Motion Picture Alliance of Europe (MPAE) won its suit.", {}),
    "the credits include": ("His credits include Larry Gaye and Spun Gold.", {"Larry Gaye": None, "Spun Gold": None}),
    "best actress for a film nobody lists": (
        "She was named best actress for Velvet Harbour at the festival.",
        {"Velvet Harbour": None},
    ),
    "a known title before a verb of saying": (
        "Will Gluck, who also made “Easy A,” told reporters he was happy.",
        {"Easy A": None},
    ),
    "a film from the maker of another": (
        "He will star in “Weapons,” from “Barbarian” filmmaker Zach Cregger.",
        {"Weapons": None, "Barbarian": None},
    ),
    "a place in the chart": ("Coco followed with $10 million.", {"Coco": None}),
    "only before a title": ("Only Star Wars: The Force Awakens opened higher.", {"Star Wars: The Force Awakens": None}),
    "a common word with its article": (
        "He starred in The Producers, Blazing Saddles and Young Frankenstein.",
        {"The Producers": None, "Blazing Saddles": None, "Young Frankenstein": None},
    ),
    "the first of a series": (
        "Before “Mad Max: Fury Road” came the first “Mad Max.”",
        {"Mad Max: Fury Road": None, "Mad Max": None},
    ),
    "the owner of the next item is no item": (
        "She starred in The Hours and Cold Mountain, Nadira Chadwa's favourite.",
        {"The Hours": None, "Cold Mountain": None},
    ),
    "takings since its release": (
        "The first Spider-Man earned $821.7m (£448m) worldwide after its release in May 2002.",
        {"Spider-Man": 2002},
    ),
    "takings of a year": (
        "The film Night Ferry took $97.6m (£56.8m) in 1999 and the prize for its music in 2001.",
        {"Night Ferry": None},
    ),
    "a year each": (
        "It joins 2009’s Avatar and 2022’s Avatar: The Way of Water.",
        {"Avatar": 2009, "Avatar: The Way of Water": 2022},
    ),
    "the year of the second prize": (
        "Prizes went to the film Night Ferry, to From Justin to Kelly, which was released in 2003, and to a singer.",
        {"Night Ferry": None, "From Justin to Kelly": 2003},
    ),
    "a nomination years before": (
        "She was nominated for “Ghost” in 1991 and for the TV film “Harbour Walls” six years later.",
        {"Ghost": None, "Harbour Walls": None},
    ),
    "a day without a year": (
        "Still to come are the sequel Night Ferry 2, which opens April 25, Masters of the Universe, due in theaters "
        "June 5, 2026, and others.",
        {"Night Ferry 2": None, "Masters of the Universe": 2026},
    ),
    "lands on a day": ("The film Night Ferry, which lands on Feb. 12, 2021, has no cast.", {"Night Ferry": 2021}),
    "that film and who made it": (
        "He starred in “Night Ferry.” That film, directed by Alan J. Petty and written by Ann Leith, opened in "
        "April 1976.",
        {"Night Ferry": 1976},
    ),
    "who plays in a film is none": (
        "The film Harbour 1900, with Liu Haoran and Wang Baoqiang, stayed second on $51.4 million. She was seen in Tea "
        "with Mussolini, Ladies in Lavender with her friend Dame Ann Petty, and The Hours.",
        {"Harbour 1900": None, "Tea with Mussolini": None, "Ladies in Lavender": None, "The Hours": None},
    ),
    "a number belongs to the title": (
        "The comedy 9 Leeds Songs, directed by Ann Petty, follows a couple. Shot for £6M, 19 Days Later grossed $84M.",
        {"9 Leeds Songs": None, "19 Days Later": None},
    ),
    "numbers that count": (
        "28 Marines won the prize for their work and 12 Films took $10 million. The users gave the spoof biopic 16/5 "
        "odds.",
        {},
    ),
    "a title of common words": (
        "His asylum drama In This World won the Golden Bear, as did London to Brighton, a first feature by Ann Petty.",
        {"In This World": None, "London to Brighton": None},
    ),
    "common words that are none": (
        "She was made in London, a film city. Best Director, a film prize, went to him. He saw the drama London won.",
        {},
    ),
    "a name made in a year": (
        "Altman made his name in 1970 with MASH, the dark comedy about surgeons. She made her name in 2002 with "
        "Bend It Like Betty.",
        {"MASH": 1970, "Bend It Like Betty": 2002},
    ),
    "an apposition with a sum inside": (
        "Among them was Tulip Ferry, a £25m ($43m) romance set in Amsterdam, and Harbour Nights Later, the 2002 horror "
        "hit which made a star of Ann Petty.",
        {"Tulip Ferry": None, "Harbour Nights Later": 2002},
    ),
    "another film, another producer": (
        "Ann Leith, another film producer, was there with The Wind That Shakes the Harbour, another film of theirs.",
        {"The Wind That Shakes the Harbour": None},
    ),
    "who starred in it": (
        "Ben Petty's Harbour Kings, which starred Ann Leith, was a better fit. The Leith Ferry, featuring Ann Petty as "
        "a nurse, was none.",
        {"Harbour Kings": None, "The Leith Ferry": None},
    ),
    "what reaches cinemas and gets a certificate": (
        "Leith Kings, which reached US cinemas in May, was banned. Ann Petty's Harbour was given an 18 certificate by "
        "the board; Leeds was given an 18 month deadline.",
        {"Leith Kings": None, "Harbour": None},
    ),
    "the best documentary and its maker": (
        "Why We Ferry, a study of the army, was named best documentary. Ann Leith, a friend, was named best "
        "documentary maker.",
        {"Why We Ferry": None},
    ),
    "a chapter of a series": (
        "The last picture in the series, Skyfall (2012), grossed $1,108 million.",
        {"Skyfall": 2012},
    ),
    "with its star": (
        "The comedy A Big Bold Harbour with Colin Farrell opens in May, My Dinner with Ferry Kings in June.",
        {"A Big Bold Harbour": None},
    ),
    "a director's beginnings": (
        "The director, who made his name with Shallow Petty, has said no. Director Claude Leith, whose career began "
        "with Le Beau Harbour in 1958, is ill. Heder made her feature debut with Tallulah.",
        {"Shallow Petty": None, "Le Beau Harbour": 1958, "Tallulah": None},
    ),
    "beginnings with others": (
        "She made her screen debut with Kenneth Leith. The director made his name with Monty Petty. The singer made "
        "his name with Leeds Rovers, and Sony is in competition with Leeds United.",
        {},
    ),
    "a prize at a festival": (
        "Ben Petty won the Silver Bear at this year's Berlin festival for The Road to Leith.",
        {"The Road to Leith": None},
    ),
    "a prize to a name": (
        "It took best film at the awards, and best director for Rakesh Petty and best screenplay for Bernd Leith.",
        {},
    ),
    "words that and joins": (
        "He did his best to suppress The Life and Death of Colonel Petty, which was released in 1943 with Roger Leith. "
        "A Matter of Leith and Harbours, starring Ann Petty, opened in November 1946.",
        {"The Life and Death of Colonel Petty": 1943, "A Matter of Leith and Harbours": 1946},
    ),
    "a film goes to a place": (
        "They brought The Hours to Cannes, a film of Stephen Daldry's. The Hours was liked.",
        {"The Hours": None},
    ),
    "a known film of its year": (
        "He followed it with Nashville (1975). She lived in Nashville in 1975 and in Chicago in 2002.",
        {"Nashville": 1975},
    ),
    "a film that is called like a magazine": (
        "They took revenge for “The Interview,” a comedy starring Ann Petty. He told “The Guardian,” a daily.",
        {"The Interview": None},
    ),
    "a pair of a year": (
        "Like the films Night Ferry and Harbour of Sadness, which both arrived in 2018, it is fun.",
        {"Night Ferry": 2018, "Harbour of Sadness": 2018},
    ),
    "a show of a film": (
        "“Some Like It Hot,” the new musical version of Billy Wilder’s 1959 comedy, and “Almost Famous,” which Ann "
        "Petty adapted from her own 2000 movie, closed. The film “Night Ferry,” adapted from her 1984 comedy novel, "
        "did not.",
        {"Some Like It Hot": 1959, "Almost Famous": 2000, "Night Ferry": None},
    ),
    "the next of a row": (
        "The next Mission: Impossible movie, which had been slated for June 28, 2019, will open later.",
        {"Mission: Impossible": None},
    ),
    "everywhere on a day": (
        "He made “Night Ferry.” It opens in theaters everywhere on July 17, 2020.",
        {"Night Ferry": 2020},
    ),
    "that film, which a firm released": (
        "They wrote “Night Ferry.” That film, which Leith financed and Harbourgate released in May 2018, grossed $3m.",
        {"Night Ferry": 2018},
    ),
    "a pen name": (
        "Directed by Yang Petty, who works under the name Jiaozi, the film picks up where he left off.",
        {},
    ),
    "headlines and grades": (
        "The film “Night Ferry” got an “A-” from audiences, and an article headlined “We Can Bury Anyone.”",
        {"Night Ferry": None},
    ),
}


@pytest.mark.parametrize("name", FILMS)
def test_films(name: str) -> None:
    text, films = FILMS[name]
    assert {film.title: film.year for film in _read(text).films} == films


WORKS: dict[str, tuple[str, dict[str, str]]] = {
    "what a film is based on": ("The movie is based on Shakespeare’s “Twelfth Night.”", {"Twelfth Night": "book"}),
    "what somebody sings": ("She sings “Hollow Tide” in one take.", {"Hollow Tide": "song"}),
    "an article": ("She sued over his magazine article “Night Pilots.”", {"Night Pilots": "other"}),
    "paid by the episode": ("He takes $700,000 per episode for “Ballroom Kings.”", {"Ballroom Kings": "series"}),
    "Tonys, three times": ("She won the Tony twice, for “Harbor Lights.”", {"Harbor Lights": "stage"}),
    "what was called so": ("His autobiography was called “How I Made Harbours.”", {"How I Made Harbours": "book"}),
    "one of its songs": ("They hummed “Silver Tide,” one of its catchiest songs.", {"Silver Tide": "song"}),
    "a show": ("He told the “Tonight in Leith” show that it was over.", {"Tonight in Leith": "series"}),
    "a recurring part": ("She won an Oscar and has a recurring part in “Leith Harbor.”", {"Leith Harbor": "series"}),
    "said on a show": ("She said on “Leith Tonight” last year that she might.", {"Leith Tonight": "series"}),
}


@pytest.mark.parametrize("name", WORKS)
def test_works(name: str) -> None:
    text, works = WORKS[name]
    entities = _read(text)
    assert {work.title: work.medium for work in entities.works} == works
    assert not entities.films


PEOPLE: dict[str, tuple[str, dict[str, set[str]]]] = {
    "letters after a name": ("Her barrister Desmond Browne QC said so.", {"Desmond Browne": {"other"}}),
    "a question is no first name": ("Will Beyoncé (“Lemonade Days”) finally win?", {"Beyoncé": set()}),
    "a first name named before is not kin": (
        "Rhea Seehorn won. Rhea and Patrick Fabian were right there.",
        {"Rhea Seehorn": set(), "Patrick Fabian": set()},
    ),
    "kin still share a surname": (
        "The thriller was directed by Lana and Lilly Wachowski.",
        {"Lana Wachowski": {"director"}, "Lilly Wachowski": {"director"}},
    ),
    "an unusual first name after by": ("It was directed by Niels Arden Oplev.", {"Niels Arden Oplev": {"director"}}),
    "names made of places": ("The drama stars River Phoenix.", {"River Phoenix": {"actor"}}),
    "whom a film is about": (
        "It is a film about Joe Simpson and Simon Yates.",
        {"Joe Simpson": {"subject"}, "Simon Yates": {"subject"}},
    ),
    "a comic is no comic book": (
        "The gala was hosted by comic Sam Rubin at the Barker Hangar.",
        {"Sam Rubin": {"host"}},
    ),
    "the country before the name": (
        "The prize went to The Cold Forest, by Japan's Naomi Kawase.",
        {"Naomi Kawase": {"director"}},
    ),
    "who presents a prize is a guest": (
        "Jane Fonda presented the costume design award.",
        {"Jane Fonda": {"other"}},
    ),
    "producing alongside": (
        "Kelly McCormick is producing alongside Antoine Fuqua.",
        {"Kelly McCormick": {"producer"}, "Antoine Fuqua": {"producer"}},
    ),
    "executive producing is no office": ("Kat Samick is executive producing.", {"Kat Samick": {"producer"}}),
    "overseeing for a studio": ("Brittany Moor is overseeing for the studio.", {"Brittany Moor": {"executive"}}),
    "won for directing": ("Scott Frank won for directing the finale.", {"Scott Frank": {"director"}}),
    "back behind the camera": (
        "Greig Fraser is back as director of photography.",
        {"Greig Fraser": {"crew"}},
    ),
    "the part in brackets": (
        "Gillian Anderson (as Margaret Thatcher) won.",
        {"Gillian Anderson": {"actor"}, "Margaret Thatcher": {"subject"}},
    ),
    "an album in brackets": (
        "The race for album of the year: Adele (“30”) or Harry Styles with the album “Harry’s House.”",
        {"Adele": {"musician"}},
    ),
}


@pytest.mark.parametrize("name", PEOPLE)
def test_people(name: str) -> None:
    text, people = PEOPLE[name]
    found = {person.name: set(person.roles) for person in _read(text).people}
    assert {name: found.get(name) for name in people} == people
    assert name == "an album in brackets" or set(found) == set(people)


def test_two_categories_in_a_sentence_carry_no_rival() -> None:
    text = (
        "Stallone, Sylvester Stallone, was nominated for Best Actor and Best Original Screenplay for “Rocky.” "
        "He lost to Peter Finch (“Network”)."
    )
    assert {person.name: set(person.roles) for person in _read(text).people}["Peter Finch"] == {"actor"}


def test_what_is_said_of_a_name_is_not_said_again_by_its_bracket() -> None:
    text = "Jared Leto leads for Best Supporting Actor in a film directed by Ava DuVernay (“Selma”)."
    roles = {person.name: set(person.roles) for person in _read(text).people}
    assert roles["Ava DuVernay"] == {"director"}


def test_parts_are_characters() -> None:
    text = "Emma Corrin plays the villain, Cassandra Nova. Tom Hanks won an Oscar as Andrew Beckett, a lawyer."
    entities = _read(text)
    assert {character.name for character in entities.characters} == {"Cassandra Nova", "Andrew Beckett"}
    assert {person.name for person in entities.people} == {"Emma Corrin", "Tom Hanks"}


MONEY: dict[str, tuple[str, list[tuple[str, str, str | None]]]] = {
    "a title is no cue": (
        "Disney’s “Haunted Mansion” slid to fifth with $9 million.",
        [("$9 million", "gross", "Haunted Mansion")],
    ),
    "a place in the chart": (
        "“Nobody’s Fool” cost $20 million; it came in third with $14 million.",
        [("$20 million", "budget", "Nobody’s Fool"), ("$14 million", "gross", "Nobody’s Fool")],
    ),
    "incomes": (
        "Dwayne Johnson is the highest-paid actor. The “Jumanji” star earned $89.4 million.",
        [("$89.4 million", "salary", None)],
    ),
    "the noun behind a conversion": (
        "Piracy costs studios $3.5bn (£1.9bn) a year.",
        [("$3.5bn", "other", None), ("£1.9bn", "other", None)],
    ),
    "shot for": (
        "“The Brutalist” is long. It was shot in VistaVision for under $10 million.",
        [("$10 million", "budget", "The Brutalist")],
    ),
}


@pytest.mark.parametrize("name", MONEY)
def test_money(name: str) -> None:
    text, rows = MONEY[name]
    assert [(row.raw, row.kind, row.film) for row in _read(text).budgets] == rows


def test_a_year_before_a_title_is_no_decade() -> None:
    found = {
        row.raw: row for row in _read("It is the first since 2010’s “Tron: Legacy.” She rested in the 1980’s.").dates
    }
    assert found["2010’s"].end == date(2010, 12, 31)
    assert found["1980’s"].end == date(1989, 12, 31)


def test_a_release_is_of_the_book_where_the_book_is_named() -> None:
    text = "Michael Mann will film “Heat 2.” Released in 2017, the book Heat 2 sold well."
    assert [(row.raw, row.film) for row in _read(text).dates] == [("2017", None)]


def test_an_amount_is_the_sequels_not_the_originals() -> None:
    text = "Meet the Fockers leads the chart. The sequel to Meet the Parents took $44.7m."
    assert [(row.raw, row.film) for row in _read(text, "Meet the Fockers opens").budgets] == [
        ("$44.7m", "Meet the Fockers")
    ]


def test_a_firm_is_no_century() -> None:
    text = "He sued 20th Century Fox. In the 20th century that was rare; 20th Century Studios agrees."
    assert [row.raw for row in _read(text).dates] == ["20th century"]
