from __future__ import annotations

import unicodedata
from pathlib import Path
from typing import Any

import pytest

from goldscrape.awards.linking import Linker, link_prediction
from goldscrape.reference.aliases import AliasError, read_aliases, use_aliases, user_aliases
from goldscrape.reference.known_names import known_films, title_key
from goldscrape.reference.outcomes import Nomination, nominations
from tests.analyst.builders import contender
from tests.analyst.test_compact_command import scrapy

LINKER = Linker()
ACTING = {"actor", "actress", "supporting_actor", "supporting_actress", "director"}


def link(category: str, season: int, nominee: str, linker: Linker = LINKER, **names: Any) -> Any:
    return linker.link(award="oscars", season=season, category_id=f"oscars.{category}", nominee=nominee, **names)


@pytest.mark.parametrize(
    ("category", "season", "names", "work_id", "person_id", "method"),
    [
        ("picture", 2020, {"nominee": "Parasite"}, "tt6751668", None, "exact"),
        ("picture", 2020, {"nominee": "Once Upon a Time in Hollywood"}, "tt7131622", None, "normalised"),
        ("original_screenplay", 2023, {"nominee": "TAR"}, "tt14444726", None, "normalised"),
        ("adapted_screenplay", 2023, {"nominee": "Glass Onion"}, "tt11564570", None, "fuzzy"),
        ("visual_effects", 2022, {"nominee": "Shang-Chi"}, "tt9376612", None, "fuzzy"),
        ("picture", 2026, {"nominee": "F1: The Movie"}, "tt16311594", None, "normalised"),
        ("director", 2023, {"nominee": "Daniel Kwan & Daniel Scheinert"}, "tt6710474", "nm3453283|nm3215397", "exact"),
        ("director", 2023, {"nominee": "Daniel Kwan, Daniel Scheinert"}, "tt6710474", "nm3453283|nm3215397", "exact"),
        (
            "actor",
            2025,
            {"nominee": "Timothee Chalamet", "person": "Timothee Chalamet", "work": "A Complete Unknown"},
            "tt11563598",
            "nm3154303",
            "normalised",
        ),
    ],
)
def test_names_lead_to_ids(
    category: str, season: int, names: dict[str, Any], work_id: str, person_id: str | None, method: str
) -> None:
    found = link(category, season, **names)
    assert (found.work_id, found.person_id, found.method) == (work_id, person_id, method)
    assert 0.9 <= found.score <= 1


@pytest.mark.parametrize(
    ("category", "season", "names"),
    [
        # not nominated in that race, nor for anything that season
        ("picture", 2020, {"nominee": "Cats"}),
        # a word of a nominated title is not its short form
        ("animated_feature", 2024, {"nominee": "The Boy"}),
        ("documentary_feature", 2026, {"nominee": "Diane"}),
        # the same words in another order
        ("animated_short", 2011, {"nominee": "Knight and Day"}),
        # two songs of one film were in the race: the film alone does not say which
        ("original_song", 2024, {"nominee": "Barbie"}),
        ("original_song", 2025, {"nominee": "Emilia Perez"}),
        # a song by that name, but of another film
        ("original_song", 2020, {"nominee": "Stand Up - Frozen II"}),
        ("original_song", 2020, {"nominee": "Stand Up", "song": "Stand Up", "work": "A Film of Another Season"}),
        # a remake that was nominated for other things, asked for a season before outcomes are known
        ("picture", 2027, {"nominee": "Dune"}),
    ],
)
def test_null_beats_a_wrong_id(category: str, season: int, names: dict[str, Any]) -> None:
    assert link(category, season, **names) is None


def test_a_song_is_matched_before_its_film() -> None:
    for nominee in ("Barbie - What Was I Made For?", "What Was I Made For? - Barbie"):
        assert link("original_song", 2024, nominee).nomination.song == "What Was I Made For?"
    found = link("original_song", 2024, "I'm Just Ken", song="I'm Just Ken", work="Barbie")
    assert (found.nomination.song, found.work_id) == ("I'm Just Ken", "tt1517268")


def test_a_film_nominated_elsewhere_that_season_is_linked_without_being_a_nominee() -> None:
    found = link("picture", 2025, "Nosferatu", work="Nosferatu")
    assert found.work_id is not None
    assert found.nomination is None


def test_a_person_contending_with_another_film_is_linked_but_the_film_is_not() -> None:
    found = link("actor", 2025, "Timothee Chalamet", person="Timothee Chalamet", work="Another Film")
    assert (found.person_id, found.work_id, found.nomination) == ("nm3154303", None, None)


def test_before_outcomes_are_known_earlier_nominees_of_the_trade_are_linked() -> None:
    found = link("director", 2027, "Christopher Nolan", person="Christopher Nolan", work="The Odyssey")
    assert (found.person_id, found.work_id) == ("nm0634240", None)
    # Two nominees have borne this name; and a producer is no actor.
    assert link("actor", 2027, "Steve McQueen", person="Steve McQueen") is None
    assert link("actor", 2027, "Emma Thomas", person="Emma Thomas") is None


def test_other_bodies_link_to_the_films_of_the_season() -> None:
    found = LINKER.link(
        award="golden_globes", season=2025, category_id="golden_globes.film_drama", nominee="Anora", work="Anora"
    )
    assert found is not None
    assert found.work_id == "tt28607951"
    assert LINKER.link(award="tonys", season=2025, category_id="tonys.play", nominee="Anora", work="Anora") is None


def test_a_prediction_gets_its_columns() -> None:
    row = link_prediction(contender("Anora", season=2025))
    assert (row.work_id, row.person_id, row.link_method, row.link_score) == ("tt28607951", None, "exact", 1.0)
    unknown = contender("Digger")
    assert link_prediction(unknown) == unknown


def plain(text: str) -> str:
    """A name as careless sites print it."""
    marks = unicodedata.normalize("NFKD", text)
    return "".join(c for c in marks if not unicodedata.combining(c)).replace("'", "").lower()


def asked(one: Nomination) -> dict[str, str] | None:
    category = one.category_id.partition(".")[2]
    film = {"work": plain(one.works[0])} if one.works else {}
    if category in ACTING:
        people = plain(", ".join(one.people))
        return {"nominee": people, "person": people, **film}
    if category == "original_song":
        return {"nominee": plain(one.song or ""), "song": plain(one.song or ""), **film}
    return {"nominee": film["work"], **film} if film else None


def test_every_nomination_since_1950_is_found_by_its_plain_name_and_never_a_wrong_one() -> None:
    found = 0
    for season in range(1950, 2027):
        for one in nominations("oscars", season):
            names = asked(one)
            if names is None:
                continue
            result = LINKER.link(award="oscars", season=season, category_id=one.category_id, **names)
            assert result is not None, (season, one)
            if "person" in names:
                assert result.person_id == "|".join(one.person_ids), (season, one)
            else:
                assert result.work_id == one.work_ids[0], (season, one)
            found += 1
    assert found > 7_500


def test_films_that_were_not_nominated_are_not_linked() -> None:
    blocks = ("picture", "international_film", "documentary_feature", "animated_short")
    asked_for = 0
    for key in known_films():
        for film in known_films()[key]:
            if film.work_id or not 2009 <= film.year <= 2023:
                continue
            for category in blocks:
                asked_for += 1
                result = link(category, film.year + 1, film.title, work=film.title)
                if result is None:
                    continue
                titles = result.nomination.works if result.nomination else ()
                assert any(title_key(title).startswith(title_key(film.title)) for title in titles), (film, result)
    assert asked_for > 5_000


@pytest.mark.shared
def test_the_forecasts_of_six_seasons_link(shared: Path) -> None:
    from benchmarks.forecasts import link_results

    results = {result.source: result for result in link_results(shared / "data" / "forecast-eval.csv")}
    fractions = results["gold_derby_fractional_odds"]
    assert fractions.names == 633
    assert fractions.right >= 625
    assert [result.wrong for result in results.values()] == [[], [], []]
    assert results["polymarket_yes_price"].right >= 124
    # The file has no id for these; they are official nominees all the same.
    assert fractions.beyond == ["2022 oscars.film_editing tick, tick... BOOM!"]


@pytest.mark.shared
def test_the_published_scores_come_out(shared: Path) -> None:
    from benchmarks.forecasts import scores

    found = {
        (s.award, s.notation): (s.races, round(s.race_brier, 2)) for s in scores(shared / "data" / "forecast-eval.csv")
    }
    assert found["oscars", "fraction"] == (121, 0.70)
    assert found["tonys", "share"] == (43, 0.27)


class TestAliases:
    """The user's own file of names."""

    @staticmethod
    def write(folder: Path, *lines: str, header: str = "alias,title,kind,imdb_id") -> Path:
        path = folder / "aliases.csv"
        path.write_text("\n".join((header, *lines)) + "\n", encoding="utf-8")
        return path

    def test_an_alias_leads_to_the_nominee_it_stands_for(self, tmp_path: Path) -> None:
        linker = Linker(read_aliases(self.write(tmp_path, "The Bong Film,Parasite,film,")))
        found = link("picture", 2020, "the bong film", linker)
        assert (found.work_id, found.method) == ("tt6751668", "alias")

    def test_an_alias_with_an_id_needs_no_outcome(self, tmp_path: Path) -> None:
        lines = ("Dune 3,Dune: Part Three,film,tt0000001", "Bob,Robert,person,nm0000002")
        linker = Linker(read_aliases(self.write(tmp_path, *lines)))
        found = link("actor", 2027, "Bob", linker, person="Bob", work="Dune 3")
        assert (found.work_id, found.person_id, found.method) == ("tt0000001", "nm0000002", "alias")

    def test_the_ids_may_be_left_out_altogether(self, tmp_path: Path) -> None:
        path = self.write(tmp_path, "Dune 3,Dune: Part Three,", header="alias,title,kind")
        assert [alias.kind for alias in read_aliases(path).values()] == ["film"]

    @pytest.mark.parametrize(
        ("lines", "said"),
        [
            ((",Parasite,film,",), "line 2: needs an alias"),
            (("A,B,person,tt123",), "'tt123' is no IMDb id of a person"),
            (("A,B,film,", "a,C,film,"), "line 3: 'a' is there twice"),
        ],
    )
    def test_a_line_that_cannot_be_meant_is_named(self, tmp_path: Path, lines: tuple[str, ...], said: str) -> None:
        with pytest.raises(AliasError, match=said):
            read_aliases(self.write(tmp_path, *lines))

    def test_a_wrong_header_and_a_missing_file_are_named(self, tmp_path: Path) -> None:
        with pytest.raises(AliasError, match="lacks alias"):
            read_aliases(self.write(tmp_path, header="name,title"))
        with pytest.raises(AliasError, match=r"GOLDSCRAPE_ALIASES: .*missing\.csv cannot be read"):
            use_aliases(str(tmp_path / "missing.csv"))
        use_aliases("")

    def test_the_file_in_use_is_that_of_the_environment(self, tmp_path: Path) -> None:
        try:
            assert link_prediction(contender("Dune 3")).work_id is None
            use_aliases(str(self.write(tmp_path, "Dune 3,Dune: Part Three,film,tt0000001")))
            assert [alias.imdb_id for alias in user_aliases().values()] == ["tt0000001"]
            assert link_prediction(contender("Dune 3")).work_id == "tt0000001"
        finally:
            use_aliases("")
        assert user_aliases() == {}
        assert link_prediction(contender("Dune 3")).work_id is None

    def test_a_crawl_with_a_wrong_alias_file_is_wrong_usage(self, tmp_path: Path) -> None:
        for command in (("crawl", "article", "-a", "url=none.html"), ("replay", str(self.write(tmp_path)))):
            done = scrapy(tmp_path / "output", *command, GOLDSCRAPE_ALIASES=str(tmp_path / "missing.csv"))
            assert done.returncode == 2
            assert "missing.csv cannot be read" in done.stderr
