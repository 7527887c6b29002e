"""Invented article passages with the rows they state: what the reader of article odds is measured on."""

from __future__ import annotations

from typing import Any

__all__ = ["SAMPLES"]

Sample = tuple[str, list[str], list[dict[str, Any]]]
"""Headline, paragraphs ("# " marks a heading), the rows with the columns that are checked."""

SAMPLES: list[Sample] = [
    # --- sentences with odds ---------------------------------------------------------------------------------------
    (
        "Oscars race heats up",
        ["In our racetrack odds for Best Picture, “Night Ferry” gets 8-to-15 odds."],
        [{"nominee": "Night Ferry", "odds_text": "8-to-15", "category": "Best Picture", "award": "oscars"}],
    ),
    (
        "2014 Oscars: who leads?",
        ["“Marrow” holds on to the lead with odds of 13/2, says our racetrack."],
        [{"nominee": "Marrow", "odds_text": "13/2", "award": "oscars", "season": 2014}],
    ),
    (
        "Emmy predictions",
        ["“Salt Row” is the overall leader at 21/10 for Best Drama Series."],
        [{"nominee": "Salt Row", "odds_text": "21/10", "category": "Best Drama Series", "category_id": "emmys.drama"}],
    ),
    (
        "Oscar odds: Best Actor",
        ["Tom Wren (“The Last Tram”) jumps to 7/2, up from 5/1."],
        [{"nominee": "Tom Wren", "work": "The Last Tram", "odds_text": "7/2", "category": "Best Actor"}],
    ),
    (
        "Oscar odds: Best Actor",
        ["Tom Wren falls to 9/2 odds, down from 7 to 2 a week ago."],
        [{"nominee": "Tom Wren", "odds_text": "9/2"}],
    ),
    ("Tony odds", ["Her odds were 9/2 last week, when Ana Belmonte was still in second."], []),
    ("Oscar odds update", ["“Zed” was 12/1 before the festival."], []),
    (
        "Emmys: drama odds",
        ["At 4 to 1 odds, “Quiet Hours” is ahead of the pack."],
        [{"nominee": "Quiet Hours", "odds_text": "4 to 1"}],
    ),
    (
        "Oscars: Best Director odds",
        ["Mia Fox has leading 4/9 odds to win Best Director."],
        [
            {
                "nominee": "Mia Fox",
                "odds_text": "4/9",
                "market": "win",
                "category": "Best Director",
                "category_id": "oscars.director",
            }
        ],
    ),
    (
        "Oscar predictions",
        ["The odds for Best Picture put “Wick/Wax” (11/2) first, followed by “Marrow” (13/2) and “Zed” (9/1)."],
        [
            {"nominee": "Wick/Wax", "odds_text": "11/2"},
            {"nominee": "Marrow", "odds_text": "13/2"},
            {"nominee": "Zed", "odds_text": "9/1"},
        ],
    ),
    (
        "Golden Globes odds",
        ["“Hello, Stranger!” and “Zed” are tied at 6/1 odds."],
        [
            {"nominee": "Hello, Stranger!", "odds_text": "6/1", "award": "golden_globes"},
            {"nominee": "Zed", "odds_text": "6/1"},
        ],
    ),
    ("Oscars odds", ["“Marrow” leads “Zed” with 9/2 odds."], []),
    (
        "Who wins at the SAG Awards?",
        ["With odds of 16/5, “Salt & Honey” is the frontrunner for Best Film Ensemble."],
        [{"nominee": "Salt & Honey", "odds_text": "16/5", "award": "sag", "category_id": "sag.film_cast"}],
    ),
    (
        "Grammys 2023 odds",
        ["“Harbor” by Lena Voss is out front with 5/1 odds for Album of the Year."],
        [{"nominee": "Harbor", "odds_text": "5/1", "category": "Album of the Year", "award": None}],
    ),
    ("Oscars", ["The film earned 3/4 stars from most critics, and “Marrow” opened on 11/8."], []),
    ("Oscars", ["“Marrow” runs 24/7 in our heads, but the odds say nothing yet."], []),
    ("Emmys: comedy odds", ["“Tram Song” would have had 2/1 odds had it been eligible."], []),
    ("Oscars: how the odds were beaten", ["Last year “Old Moor” had 1/10 odds and still lost."], []),
    (
        "Oscar odds: supporting races",
        ["Renate Holm of “Zed” sits at 31/10 for Best Supporting Actress, while Ada Stone is next with 18/5 odds."],
        [
            {"nominee": "Renate Holm", "odds_text": "31/10", "category": "Best Supporting Actress"},
            {"nominee": "Ada Stone", "odds_text": "18/5"},
        ],
    ),
    (
        "Tony Awards 2019 predictions",
        ["“Lantern Street” boasts 69/20 odds to win Best Musical."],
        [
            {
                "nominee": "Lantern Street",
                "odds_text": "69/20",
                "category": "Best Musical",
                "award": "tonys",
                "season": 2019,
                "market": "win",
                "category_id": "tonys.musical",
            }
        ],
    ),
    ("Oscar odds", ["“Night Ferry” slipped from 4/1 to 11/2 odds."], [{"nominee": "Night Ferry", "odds_text": "11/2"}]),
    (
        "Oscar odds",
        ["“Night Ferry,” once 50/1, now has odds of 7/1."],
        [{"nominee": "Night Ferry", "odds_text": "7/1"}],
    ),
    ("Oscar predictions", ["Says expert Ned Poole of the race: the odds of an upset are small."], []),
    (
        "Best Actress odds",
        ["Our combined odds list José Ibarra at 100/1."],
        [{"nominee": "José Ibarra", "odds_text": "100/1", "predictor_group": "combined"}],
    ),
    (
        "BAFTA odds",
        ["In Best Actress, Chloé Marchand (“Zed”) is the favorite with odds of 5/4."],
        [
            {
                "nominee": "Chloé Marchand",
                "work": "Zed",
                "odds_text": "5-to-4".replace("-to-", "/"),
                "category": "Best Actress",
                "category_id": "bafta.actress",
            }
        ],
    ),
    ("Oscars", ["The 2/3 majority it needs is near, insiders say of “Marrow” at the academy."], []),
    (
        "Oscars: screenplay",
        ["For Best Original Screenplay, “Over the Moor” has 2/5 odds according to our racetrack."],
        [
            {
                "nominee": "Over the Moor",
                "odds_text": "2/5",
                "category": "Best Original Screenplay",
                "nominee_kind": "film",
            }
        ],
    ),
    # --- votes -------------------------------------------------------------------------------------------------------
    (
        "Oscars: Best Picture predictions",
        ["22 of 30 experts predict “Marrow” to win Best Picture."],
        [
            {
                "nominee": "Marrow",
                "win_votes": 22,
                "predictor_group": "expert",
                "market": "win",
                "category": "Best Picture",
            }
        ],
    ),
    (
        "Oscars: Best Picture predictions",
        ["Sixteen of our 24 experts pick “Marrow” to win; the other eight say “Zed” will prevail."],
        [{"nominee": "Marrow", "win_votes": 16, "predictor_group": "expert"}, {"nominee": "Zed", "win_votes": 8}],
    ),
    (
        "Oscar nominations predictions",
        ["All 30 experts predict a nomination for “Night Ferry” in Best Picture."],
        [{"nominee": "Night Ferry", "nomination_votes": 30, "predictor_group": "expert", "market": "nomination"}],
    ),
    (
        "Emmys",
        ["“Salt Row” is predicted to win by 17 out of 24 editors."],
        [{"nominee": "Salt Row", "win_votes": 17, "predictor_group": "editor"}],
    ),
    (
        "Tonys",
        ["Our experts are split. Sixteen say “Lantern Street” will win Best Musical."],
        [{"nominee": "Lantern Street", "win_votes": 16, "category": "Best Musical"}],
    ),
    ("Oscars", ["Ten of 30 experts have changed their minds this week about “Marrow”."], []),
    ("Oscars", ["22 of 30 experts were right about “Marrow” winning last year."], []),
    ("Oscars", ["None of our 30 experts predict “Zed” to win."], []),
    (
        "Best Actor at the Oscars",
        ["21 experts back Tom Wren (“The Last Tram”) to win."],
        [{"nominee": "Tom Wren", "work": "The Last Tram", "win_votes": 21, "predictor_group": "expert"}],
    ),
    ("Oscars", ["“Marrow” won three of five awards and 12 of 20 reviews were good."], []),
    (
        "Oscar predictions",
        ["Only two users pick “Zed” to win Best Sound."],
        [{"nominee": "Zed", "win_votes": 2, "predictor_group": "user", "category": "Best Sound"}],
    ),
    # --- shares ------------------------------------------------------------------------------------------------------
    (
        "Oscars",
        ["42% of our users predict “Marrow” to win Best Picture."],
        [{"nominee": "Marrow", "share": 0.42, "predictor_group": "user", "market": "win"}],
    ),
    ("Oscars: editors' picks", ["An accuracy of 86.67% put Ned Poole first; he had “Marrow” winning."], []),
    ("Oscars", ["“Marrow” has a 91% score on Rotten Tomatoes, and its odds are good."], []),
    (
        "Oscar odds",
        ["“Sinners Bay” is out front with 94.4% in our combined odds."],
        [{"nominee": "Sinners Bay", "share": 0.944, "predictor_group": "combined"}],
    ),
    ("Oscars", ["The box office of “Zed” fell 42% in its second week, whatever the odds say."], []),
    ("Oscars", ["“Marrow” has a 30% chance at the prize, by our odds."], []),
    # --- lists -------------------------------------------------------------------------------------------------------
    (
        "2023 Grammys: Album of the Year odds",
        [
            "Here are the odds.",
            "1. “Harbor” by Lena Voss — 21/2 odds",
            "2. “Nineteen” by Kit Vale — 23/2 odds",
            "3. “An Evening with Bo” by Bo & the Band — 12/1 odds",
        ],
        [
            {
                "nominee": "Harbor",
                "person": "Lena Voss",
                "odds_text": "21/2",
                "rank": 1,
                "category": "Album of the Year",
                "nominee_text": "“Harbor” by Lena Voss",
            },
            {"nominee": "Nineteen", "odds_text": "23/2", "rank": 2},
            {"nominee": "An Evening with Bo", "odds_text": "12/1", "rank": 3},
        ],
    ),
    (
        "Oscar bets: Best Picture odds",
        ["1.)  “Night Ferry” – 4/1", "2.)  “Zed” – 6/1", "3.)  “The Last Tram” – 15/2"],
        [
            {"nominee": "Night Ferry", "odds_text": "4/1", "rank": 1, "category": "Best Picture"},
            {"nominee": "Zed", "odds_text": "6/1", "rank": 2},
            {"nominee": "The Last Tram", "odds_text": "15/2", "rank": 3},
        ],
    ),
    (
        "Our Oscar odds",
        [
            "# Best Picture",
            '"Night Ferry": 1-3',
            '"Zed": 5-1',
            "# Best Director",
            'Mia Fox and Sam Li, "Night Ferry": 1-20',
        ],
        [
            {"nominee": "Night Ferry", "odds_text": "1-3", "category": "Best Picture"},
            {"nominee": "Zed", "odds_text": "5-1"},
            {
                "nominee": "Mia Fox and Sam Li",
                "work": "Night Ferry",
                "odds_text": "1-20",
                "category": "Best Director",
                "nominee_kind": "person",
            },
        ],
    ),
    (
        "2023 Tony Awards predictions",
        [
            "These are our odds to win.",
            "# “Lantern Street”",
            "Best Musical — 16/5",
            "Best Actress (Ana Belmonte) — 16/5",
            "Best Featured Actress (Renate Holm) — 31/10",
            "Best Sound Design — 69/20",
        ],
        [
            {"nominee": "Lantern Street", "odds_text": "16/5", "category": "Best Musical"},
            {"nominee": "Ana Belmonte", "odds_text": "16/5", "category": "Best Actress", "work": "Lantern Street"},
            {"nominee": "Renate Holm", "odds_text": "31/10", "category": "Best Featured Actress"},
            {"nominee": "Lantern Street", "odds_text": "69/20", "category": "Best Sound Design"},
        ],
    ),
    (
        "Emmy experts predict Best Drama Series",
        ["“Salt Row” (AMC) — 4/1 odds to win", "“The Crownless” (Netflix) — 9/2 odds to win"],
        [
            {"nominee": "Salt Row", "odds_text": "4/1", "market": "win", "category": "Best Drama Series"},
            {"nominee": "The Crownless", "odds_text": "9/2"},
        ],
    ),
    (
        "2025 Tony Awards predictions: the earliest odds",
        [
            "# Best Musical",
            "1. Second Landing — 51/20",
            "2. Maybe Tomorrow — 59/20",
            "# Best Play",
            "1. Oh, Marian! — 9/5",
        ],
        [
            {"nominee": "Second Landing", "odds_text": "51/20", "rank": 1, "category": "Best Musical", "season": 2025},
            {"nominee": "Maybe Tomorrow", "odds_text": "59/20"},
            {"nominee": "Oh, Marian!", "odds_text": "9/5", "category": "Best Play", "category_id": "tonys.play"},
        ],
    ),
    (
        "Oscars: Best Actress odds ranked",
        [
            "# 1. Chloé Marchand (“Zed”) — 6/1 odds",
            "She was unforgettable.",
            "# 2. Ada Stone (“Marrow”) — 13/2 odds",
            "Her third role this year.",
        ],
        [
            {"nominee": "Chloé Marchand", "work": "Zed", "odds_text": "6/1", "rank": 1, "category": "Best Actress"},
            {"nominee": "Ada Stone", "work": "Marrow", "odds_text": "13/2", "rank": 2},
        ],
    ),
    (
        "Oscar odds: Best Picture",
        ["# Night Ferry — 6/1 odds", "A thriller that everybody saw.", "# Zed — 8/1 odds", "Nobody saw it coming."],
        [{"nominee": "Night Ferry", "odds_text": "6/1"}, {"nominee": "Zed", "odds_text": "8/1"}],
    ),
    ("What is on this fall", ["# Release dates", "“Night Ferry” – 11/8", "“Zed” – 12/2"], []),
    (
        "Oscar odds: Best Picture",
        ["# Best Picture", "“Night Ferry” – 11/8 (was 2/1)", "“Zed” – 7/2 (even)"],
        [{"nominee": "Night Ferry", "odds_text": "11/8"}, {"nominee": "Zed", "odds_text": "7/2"}],
    ),
    ("Top scores of our experts", ["Ned Poole — 86.67% accuracy", "Ina Wells — 83.33% accuracy"], []),
    (
        "Oscar predictions: odds by percent",
        ["# Best Original Song", "1. “Golden Hour” (Night Ferry) — 62.5%", "2. “Tram Song” (The Last Tram) — 21%"],
        [
            {
                "nominee": "Golden Hour",
                "song": "Golden Hour",
                "work": "Night Ferry",
                "share": 0.625,
                "category": "Best Original Song",
            },
            {"nominee": "Tram Song", "share": 0.21},
        ],
    ),
    (
        "Oscars odds",
        [
            "Best Picture: “Night Ferry” — 2/1",
            "Best Director: Mia Fox (“Night Ferry”) — 4/5",
            "Best Actor: Tom Wren (“Zed”) — 3/1",
        ],
        [
            {"nominee": "Night Ferry", "odds_text": "2/1", "category": "Best Picture", "category_id": "oscars.picture"},
            {"nominee": "Mia Fox", "odds_text": "4/5", "category": "Best Director"},
            {"nominee": "Tom Wren", "work": "Zed", "odds_text": "3/1"},
        ],
    ),
    (
        "Oscars odds",
        ["# Best Supporting Actor", "Sam Li (Zed) – 9/4\nKit Vale (Marrow) – 3/1\nBo Jansson (Night Ferry) – 10/1"],
        [
            {"nominee": "Sam Li", "work": "Zed", "odds_text": "9/4"},
            {"nominee": "Kit Vale", "work": "Marrow"},
            {"nominee": "Bo Jansson", "odds_text": "10/1"},
        ],
    ),
    (
        "Oscars odds",
        ["“Night Ferry” … 5/2", "“Zed” ... 9/2"],
        [{"nominee": "Night Ferry", "odds_text": "5/2"}, {"nominee": "Zed", "odds_text": "9/2"}],
    ),
    ("Football tonight", ["Reds — 3/1", "Blues — 2/1"], []),
    ("Oscar odds", ["Update: 10/12", "Posted: 9/30"], []),
    (
        "Oscars: the race in odds",
        ["# Best Animated Feature", "KPop Nights — 95.8%", "Toy Box 9 — 60%"],
        [
            {"nominee": "KPop Nights", "share": 0.958, "nominee_kind": "film", "work": "KPop Nights"},
            {"nominee": "Toy Box 9", "share": 0.6},
        ],
    ),
    (
        "Oscar odds",
        ["“Night Ferry” (9/2)", "“Zed” (6/1)"],
        [{"nominee": "Night Ferry", "odds_text": "9/2"}, {"nominee": "Zed", "odds_text": "6/1"}],
    ),
    (
        "Golden Globes: Best Film Drama odds",
        ["Two Strangers (Carry a Cake) — 7/1", "Wick/Wax — 9/1"],
        [
            {"nominee": "Two Strangers (Carry a Cake)", "odds_text": "7/1", "category_id": "golden_globes.film_drama"},
            {"nominee": "Wick/Wax", "odds_text": "9/1"},
        ],
    ),
]
