"""Invented article passages with the rows they state: what the reader of article odds is measured on."""

# ruff: noqa: E501 - a passage stays in one piece
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
                "season": 2023,
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
    # --- more ways to say it -----------------------------------------------------------------------------------------
    (
        "Oscars: Best Supporting Actor",
        ["According to our exclusive racetrack odds, Leo Carver (“The Outback”) is way out in front with 1/8 odds."],
        [{"nominee": "Leo Carver", "work": "The Outback", "odds_text": "1/8"}],
    ),
    (
        "Oscars: Best Picture",
        [
            "“Spotted” is in the lead with odds of 5/4, followed by “The Outback” with 3/1 and “The Long Short” with 7/2."
        ],
        [
            {"nominee": "Spotted", "odds_text": "5/4"},
            {"nominee": "The Outback", "odds_text": "3/1"},
            {"nominee": "The Long Short", "odds_text": "7/2"},
        ],
    ),
    ("Oscars Best Picture", ["Experts give “Girlhood” 1/4 odds."], [{"nominee": "Girlhood", "odds_text": "1/4"}]),
    (
        "Oscars Best Actress",
        ["Our Experts give Julia Marsh odds of 1/10."],
        [{"person": "Julia Marsh", "odds_text": "1/10"}],
    ),
    ("Oscar odds", ["In third place is “Selmer” with 33/1 odds."], [{"nominee": "Selmer", "odds_text": "33/1"}]),
    (
        "Oscars Best Actor odds",
        ["Mike Keene is a close second with 5/2 odds, followed by Eddie Redmond (11/4)."],
        [{"nominee": "Mike Keene", "odds_text": "5/2"}, {"nominee": "Eddie Redmond", "odds_text": "11/4"}],
    ),
    (
        "Oscars Best Picture",
        ["Seventeen out of 24 Oscar experts from major media outlets predict “12 Years at Sea” to win."],
        [{"nominee": "12 Years at Sea", "win_votes": 17, "predictor_group": "expert"}],
    ),
    (
        "Oscars Best Actress",
        ["Kate Blanche is picked to win by 28 of our 30 experts."],
        [{"nominee": "Kate Blanche", "win_votes": 28}],
    ),
    (
        "Tonys",
        ["“Fun House” has the support of 15 Experts to win Best Musical."],
        [{"nominee": "Fun House", "win_votes": 15, "category_id": "tonys.musical"}],
    ),
    (
        "Oscars Best Actress",
        ["Currently, 64% of our users are predicting Viola Davids to win."],
        [{"nominee": "Viola Davids", "share": 0.64, "predictor_group": "user"}],
    ),
    (
        "Emmys Best Drama Actress",
        [
            "Of our 24 Experts, 14 say Claire Danby will win while seven back Viola Davids and three go with Taraji Penn."
        ],
        [
            {"nominee": "Claire Danby", "win_votes": 14},
            {"nominee": "Viola Davids", "win_votes": 7},
            {"nominee": "Taraji Penn", "win_votes": 3},
        ],
    ),
    (
        "Oscars Best Picture",
        [
            "At present, “Lincoln Road” tops our Best Picture predictions with odds of 3 to 1, down from 7 to 2 last week."
        ],
        [{"nominee": "Lincoln Road", "odds_text": "3 to 1"}],
    ),
    (
        "Oscars Best Picture",
        ["Odds for “Argonaut” have gone from 9/2 to 2/1."],
        [{"nominee": "Argonaut", "odds_text": "2/1"}],
    ),
    ("Oscars Best Actress", ["Jennifer Lane (“Silver Book”) leads Jessica Chase (“Dark Zero”) 8/5 to 2/1."], []),
    ("Oscars Best Picture", ["Ned Poole has an accuracy rate of 79.17% and 12/1 odds got him 500 points."], []),
    (
        "Emmys",
        ["Jon Hamm is the favorite to win with 17/10 odds; Kevin Spacer is next at 3/1, then Bob Odenkirk with 4/1."],
        [
            {"nominee": "Jon Hamm", "odds_text": "17/10"},
            {"nominee": "Kevin Spacer", "odds_text": "3/1"},
            {"nominee": "Bob Odenkirk", "odds_text": "4/1"},
        ],
    ),
    (
        "Oscars",
        ["With 2/9 odds, Casey Affable (“Manchester Bay”) should win Best Actor."],
        [{"nominee": "Casey Affable", "odds_text": "2/9", "category_id": "oscars.actor", "market": "win"}],
    ),
    ("Oscars", ["Our odds say there's a 5/2 chance of rain on “Marrow” night."], []),
    (
        "Oscars Best Picture predictions",
        ["Fifteen experts have “Moonshine” in first place, predicting it will win Best Picture."],
        [{"nominee": "Moonshine", "win_votes": 15}],
    ),
    (
        "Oscar nominations",
        ["24 of 26 Experts say Denzel Wash will be nominated for Best Actor."],
        [{"nominee": "Denzel Wash", "nomination_votes": 24, "win_votes": None}],
    ),
    (
        "Oscars predictions: complete racetrack odds",
        ["# BEST ORIGINAL SCREENPLAY", "“Birdsong” – 3/10 odds and 24 Experts"],
        [{"nominee": "Birdsong", "odds_text": "3/10", "category_id": "oscars.original_screenplay", "win_votes": None}],
    ),
    (
        "2024 Oscars Best Actress predictions",
        ["# 1. Lily Glad — “Killer Moon” (16/5 odds)", "A few words.", "# 2. Emma Stein — “Poor Thing” (18/5 odds)"],
        [
            {"nominee": "Lily Glad", "work": "Killer Moon", "odds_text": "16/5", "rank": 1, "season": 2024},
            {"nominee": "Emma Stein", "odds_text": "18/5"},
        ],
    ),
    (
        "Grammy odds",
        ["# Record of the Year", "“Flowers” (Miley Ray) — 9/2 odds", "“Kill Bull” (SZ) — 11/2 odds"],
        [
            {"nominee": "Flowers", "person": "Miley Ray", "song": "Flowers", "work": None},
            {"nominee": "Kill Bull", "person": "SZ"},
        ],
    ),
    (
        "Oscar predictions",
        [
            "Ada Stone (“Marrow”) is predicted to win Best Actress by 14 of our 24 Experts, 5 of 7 Editors and 18 of our Top 24 Users."
        ],
        [
            {"nominee": "Ada Stone", "win_votes": 14, "predictor_group": "expert"},
            {"nominee": "Ada Stone", "win_votes": 5, "predictor_group": "editor"},
            {"nominee": "Ada Stone", "win_votes": 18, "predictor_group": "top24"},
        ],
    ),
    (
        "Oscar predictions",
        ["That includes 14 of our 24 Experts, 5 of 7 Editors, 18 of our Top 24 Users and 60% of all Users."],
        [],
    ),
    (
        "Oscar odds",
        ["“Night Ferry” (2/1) won the PGA award on 1/20."],
        [{"nominee": "Night Ferry", "odds_text": "2/1"}],
    ),
    # --- figures that are no odds ------------------------------------------------------------------------------------
    ("Oscar odds", ["By a 2-to-1 margin our odds makers prefer “Zed” to “Marrow”."], []),
    ("Oscar odds", ["“Zed” gets 8 to 10 nominations if the odds hold."], []),
    ("Oscar odds", ["“Zed” has 2/3 of the votes it needs, whatever the odds."], []),
    ("Oscar odds", ["In 2014 “Old Moor” was at 5/1 odds and won."], []),
    ("Oscar odds", ["“Old Moor” sat at 5/1 in our odds before the strike."], []),
    ("Tony odds", ["“9 to 5” leads the odds."], []),
    ("Tony odds", ["“9 to 5” leads with 4/1 odds."], [{"nominee": "9 to 5", "odds_text": "4/1"}]),
    ("Oscar odds", ["The odds were posted on 2/14, and “Zed” opens 3/5."], []),
    ("Oscar odds", ["“Zed” grossed 40% of its total abroad while the odds shifted."], []),
    ("Oscar odds", ["Viewers rated “Zed” 4/5 and critics gave it 87%."], []),
    ("Oscar odds", ["Ned Poole (Awards Weekly) says the odds of 9/2 for a tie are too short."], []),
    ("Oscar odds", ["The score was 21/10 when “Zed” interrupted the match, at odds with the schedule."], []),
]
