from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import attrs
import duckdb
import pytest

from goldscrape.catalog import CATALOG_FILE, build_catalog, catalog_questions, catalog_views
from goldscrape.catalog.pages import column_docs, questions_page, views_page
from goldscrape.compaction import compact
from goldscrape.storage import Layout, prepare
from goldscrape.tables import TABLES, Article, Film, PageRow, Work
from tests.analyst.builders import at, board, provenance, rows, write_part
from tests.analyst.seasons import write_world
from tests.analyst.test_compact_command import scrapy
from tests.places import ROOT

NOV = [date(2026, 11, day) for day in range(1, 11)]


@pytest.fixture(scope="module", params=["parts", "compacted"])
def catalog(request: Any, tmp_path_factory: pytest.TempPathFactory) -> Iterator[duckdb.DuckDBPyConnection]:
    """The small world, before and after compaction: the answers are the same."""
    output = write_world(tmp_path_factory.mktemp("world"))
    if request.param == "compacted":
        list(compact(Layout(output)))
    with duckdb.connect(str(build_catalog(output)), read_only=True) as connection:
        yield connection


def ask(catalog: duckdb.DuckDBPyConnection, query: str) -> list[tuple[Any, ...]]:
    return catalog.execute(query).fetchall()


def test_the_latest_listing_is_the_last_of_the_last_day(catalog: Any) -> None:
    assert ask(
        catalog,
        "SELECT nominee, share, rank FROM predictions_latest WHERE season = 2027 AND category_id = 'oscars.picture' "
        "AND predictor_group = 'combined' ORDER BY rank",
    ) == [("Digger", 0.86, 1), ("Fjord", 0.6, 2), ("Footer", 0.05, 3)]


def test_a_day_is_its_last_capture(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT day, nominee, share FROM predictions_daily WHERE season = 2027 AND category_id = 'oscars.picture' "
        "AND predictor_group = 'combined' AND day = DATE '2026-11-10' ORDER BY rank",
    )
    assert found == [(NOV[9], "Digger", 0.86), (NOV[9], "Fjord", 0.6), (NOV[9], "Footer", 0.05)]


def test_movers_know_what_was_there_a_week_before(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT nominee, before_day_7d, share_7d, moved_7d, climbed_7d, entered_7d, moved_1d, before_day_30d "
        "FROM movers WHERE race = 'oscars.picture' AND season = 2027 AND predictor_group = 'combined' ORDER BY rank",
    )
    assert found == [
        ("Digger", NOV[2], 0.58, 0.28, 1, False, 0.04, None),
        ("Fjord", NOV[2], 0.6, 0.0, -1, False, 0.0, None),
        ("Footer", NOV[2], None, None, None, True, 0.0, None),
    ]


def test_the_earlier_listing_skips_a_day_without_capture(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT DISTINCT before_day_1d FROM movers WHERE race = 'oscars.picture' AND predictor_group = 'user'",
    )
    assert found == [(NOV[7],)]


def test_group_spread_sets_the_groups_side_by_side(catalog: Any) -> None:
    assert ask(
        catalog,
        'SELECT nominee, combined, expert, "user", editor, expert_minus_user FROM group_spread '
        "WHERE season = 2027 AND category_id = 'oscars.picture' AND expert IS NOT NULL ORDER BY nominee",
    ) == [("Digger", 0.86, 0.9, 0.6, None, 0.3), ("Fjord", 0.6, 0.5, 0.7, None, -0.2)]


def test_a_films_chances_lie_between_the_bounds(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT film, races, expected_nominations, p_low, p_independent, p_high, best_race, whole FROM film_season "
        "WHERE predictor_group = 'combined' ORDER BY film",
    )
    assert found == [
        ("Digger", 2, 1.36, 0.86, 0.93, 1.0, "oscars.picture", True),
        ("Fjord", 2, 0.85, 0.6, 0.7, 0.85, "oscars.picture", True),
        ("Footer", 1, 0.05, 0.05, 0.05, 0.05, "oscars.picture", True),
    ]


def test_a_certain_nomination_is_certain(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    write_part(tmp_path, "1", (provenance(), board({"Digger": 1.0, "Nobody": 0.0})))
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        found = ask(connection, "SELECT film, p_low, p_independent, p_high FROM film_season ORDER BY film")
    assert found == [("Digger", 1.0, 1.0, 1.0), ("Nobody", 0.0, 0.0, 0.0)]


def test_the_frontrunner_changed_once(catalog: Any) -> None:
    assert ask(
        catalog,
        "SELECT day, race, predictor_group, leader, leader_share, previous_leader, previous_day, previous_share_then "
        "FROM frontrunner_changes",
    ) == [(NOV[3], "oscars.picture", "combined", "Digger", 0.62, "Fjord", NOV[2], 0.6)]


def test_forecasts_meet_their_outcomes(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT race, nominee, notation, round(probability, 4), outcome FROM forecasts "
        "ORDER BY race, notation, probability DESC",
    )
    assert found == [
        ("oscars.actor", "Timothee Chalamet", "share", 0.55, False),
        ("oscars.actor", "Adrien Brody", "share", 0.45, True),
        ("oscars.picture", "Anora", "fraction", 0.5, True),
        ("oscars.picture", "The Brutalist", "fraction", 0.25, False),
        ("oscars.picture", "Conclave", "fraction", 0.1, False),
        ("oscars.picture", "Anora", "share", 0.6, True),
        ("oscars.picture", "The Brutalist", "share", 0.3, False),
        ("oscars.picture", "Conclave", "share", 0.1, False),
        ("tonys.musical", "Hadestown", "share", 0.8, True),
        ("tonys.musical", "Tootsie", "share", 0.2, False),
    ]


def test_brier_scores_keep_the_notations_apart(catalog: Any) -> None:
    found = ask(catalog, "SELECT award, notation, races, forecasts, race_brier, favourite_won FROM brier ORDER BY ALL")
    assert found == [
        # (.5-1)^2 + .25^2 + .1^2
        ("oscars", "fraction", 1, 3, 0.3225, 1.0),
        # the mean of (.6-1)^2 + .3^2 + .1^2 = .26 and .55^2 + (.45-1)^2 = .605
        ("oscars", "share", 2, 5, 0.4325, 0.5),
        # (.8-1)^2 + .2^2
        ("tonys", "share", 1, 2, 0.08, 1.0),
    ]


def test_mentions_carry_the_odds_of_their_day(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT kind, name, odds_day, race, rank, contender, share FROM mentions ORDER BY kind, name, race",
    )
    assert found == [
        ("film", "DIGGER", NOV[4], "oscars.director", 1, "Alejandro G. Inarritu", 0.5),
        ("film", "DIGGER", NOV[4], "oscars.picture", 1, "Digger", 0.66),
        ("film", "Unheard Of", None, None, None, None, None),
        ("person", "Alejandro G. Iñárritu", NOV[4], "oscars.director", 1, "Alejandro G. Inarritu", 0.5),
    ]
    assert ask(catalog, "SELECT DISTINCT headline FROM mentions") == [("Digger leads",)]


def test_freshness_counts_the_days_that_are_missing(catalog: Any) -> None:
    found = ask(
        catalog,
        "SELECT dataset, predictor_group, rows, first_day, last_day, days, gap_days FROM freshness "
        "WHERE season = 2027 OR dataset = 'pages' ORDER BY ALL",
    )
    assert found == [
        ("pages", None, 2, NOV[0], NOV[1], 2, 0),
        ("predictions", "combined", 47, NOV[0], NOV[9], 10, 0),
        ("predictions", "expert", 20, NOV[0], NOV[9], 10, 0),
        ("predictions", "user", 18, NOV[0], NOV[9], 9, 1),
    ]


def test_unlinked_names_come_with_what_is_missing(catalog: Any) -> None:
    found = ask(catalog, "SELECT nominee, missing, best_share FROM unlinked_names WHERE season = 2027")
    assert found[0] == ("Digger", "work", 0.9)
    assert ("Footer", "work", 0.05) in found
    # The director of other nominated films is linked by name and trade; the film is new and is not.
    assert ("Alejandro G. Inarritu", "work and person", 0.5) in found
    assert ask(catalog, "SELECT nominee FROM unlinked_names WHERE season = 2025") == []


def test_runs_and_their_problems(catalog: Any) -> None:
    summary = ask(catalog, "SELECT run_id, verdict, row_count, problem_count, seconds FROM run_summary")
    assert summary == [("run-2", "degraded", None, 1, 300.0), ("run-1", "ok", 42, 0, 300.0)]
    assert ask(catalog, "SELECT run_id, kind, problem_url FROM run_problems") == [
        ("run-2", "timeout", "https://example.org/slow")
    ]
    assert ask(catalog, "SELECT url, status, problem FROM page_problems") == [
        ("https://example.org/bad", 404, "http_status")
    ]


def test_a_newer_extraction_replaces_the_older_before_compaction_too(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    page = provenance(extractor="0.9.0")
    write_part(tmp_path, "1", (page, board({"Digger": 0.9, "Footer": 0.1})))
    write_part(tmp_path, "2", (attrs.evolve(page, extractor="0.10.0"), board({"Digger": 0.8})))
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        for view in ("predictions_latest", "predictions_daily", "race_board"):
            assert ask(connection, f"SELECT nominee, share FROM {view}") == [("Digger", 0.8)]


def test_a_newer_extraction_that_found_nothing_counts_before_compaction_too(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    page = provenance(run_id="r1")
    newer = attrs.evolve(page, extractor="0.2.0", run_id="r2")
    text: dict[str, Any] = {"text_sha256": "c" * 64, "field": "body", "char_start": 0, "char_end": 6, "quote": "Digger"}
    write_part(tmp_path, "1", (page, board({"Digger": 0.9})))
    write_part(tmp_path, "1", (page, [Article(headline="Digger", text_sha256="d" * 64)]), dataset="articles")
    for name, by in (("1", page), ("2", newer)):
        write_part(
            tmp_path, name, (by, [PageRow(final_url=page.url, fetched_at=at(0), bytes=1, rows=0)]), dataset="pages"
        )
    told = provenance("https://example.org/read", run_id="r1")
    again = attrs.evolve(told, extractor="0.2.0", run_id="r2")
    for name, by in (("3", told), ("4", again)):
        write_part(tmp_path, name, (by, [Article(headline="Read", text_sha256="c" * 64)]), dataset="articles")
    write_part(tmp_path, "3", (told, [Film(title="Digger", **text)]), dataset="films")
    write_part(tmp_path, "4", (again, [Work(title="Digger", medium="song", **text)]), dataset="works")
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        for view in ("predictions_latest", "predictions_daily", "race_board", "unlinked_names", "mentions"):
            assert ask(connection, f"FROM {view}") == [], view
        assert ask(connection, "SELECT headline FROM articles_latest") == [("Read",)]


def test_an_article_that_another_run_of_the_same_version_left_out_as_known_stays(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    page = provenance(run_id="r1")
    write_part(tmp_path, "1", (page, [Article(headline="Digger", text_sha256="d" * 64)]), dataset="articles")
    for run_id in ("r1", "r2"):
        by = attrs.evolve(page, run_id=run_id)
        write_part(
            tmp_path, run_id, (by, [PageRow(final_url=page.url, fetched_at=at(0), bytes=1, rows=0)]), dataset="pages"
        )
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        assert ask(connection, "SELECT headline FROM articles_latest") == [("Digger",)]
    list(compact(Layout(tmp_path)))
    assert [row["headline"] for row in rows(tmp_path, "articles")] == ["Digger"]


def test_a_race_is_shown_from_one_surface_only(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    whole = board({"Digger": 0.9, "Fjord": 0.5})
    cut = board({"Digger": 0.8}, complete=False, surface="odds_page")
    write_part(tmp_path, "1", (provenance("https://example.org/api", at(0)), whole))
    write_part(tmp_path, "2", (provenance("https://example.org/page", at(0.1)), cut))
    old = board({"Digger": 0.1}, surface="article_table")
    write_part(tmp_path, "3", (provenance("https://example.org/article", at(-1)), old))
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        assert ask(connection, "SELECT nominee, surface FROM race_board ORDER BY rank") == [
            ("Digger", "odds_api"),
            ("Fjord", "odds_api"),
        ]
        assert ask(connection, "SELECT count(*) FROM predictions_latest") == [(4,)]


def test_a_race_of_nominations_counts_only_when_every_nominee_was_found(tmp_path: Path) -> None:
    from goldscrape.awards.linking import link_prediction
    from goldscrape.reference.outcomes import nominations

    prepare(Layout(tmp_path))
    titles = [one.works[0] for one in nominations("oscars", 2025) if one.category_id == "oscars.picture"]
    before = dict.fromkeys(titles, 0.9) | {"Gladiator II": 0.2}
    for number, shares in enumerate((before, dict.fromkeys(titles[1:], 0.9))):
        listing = board(shares, season=2025, predictor_group="expert" if number else "user")
        page = provenance(f"https://example.org/{number}", at(-650))  # 2025-01-20, three days before
        write_part(tmp_path, f"{number}", (page, [link_prediction(row) for row in listing]))
    with duckdb.connect(str(build_catalog(tmp_path))) as connection:
        found = ask(connection, "SELECT DISTINCT predictor_group, nominee FROM forecasts WHERE NOT outcome")
        assert found == [("user", "Gladiator II")]
        assert ask(connection, "SELECT count(*) FROM forecasts WHERE outcome AND horizon_days = 0") == [(19,)]


def test_an_empty_output_has_every_view(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    with duckdb.connect(str(build_catalog(tmp_path)), read_only=True) as connection:
        for view in catalog_views():
            assert ask(connection, f"SELECT * FROM {view.name}") == []
        for question in catalog_questions():
            assert ask(connection, question.query) == []
        for dataset in TABLES:
            assert ask(connection, f"FROM {dataset}") == []


def test_every_view_and_column_is_documented_in_the_file_itself(catalog: Any) -> None:
    comments = dict(ask(catalog, "SELECT view_name, comment FROM duckdb_views() WHERE NOT internal"))
    for view in catalog_views():
        assert comments[view.name].startswith(view.summary)
        columns = {row[0] for row in ask(catalog, f"DESCRIBE {view.name}")}
        assert columns <= set(column_docs(view)), view.name
        assert set(view.columns) <= columns, view.name
    assert comments["predictions"] == "A contender in a listing at a moment."


def test_the_documentation_is_current() -> None:
    again = "run: python -m goldscrape.catalog.pages"
    assert (ROOT / "docs" / "views.md").read_text(encoding="utf-8") == views_page(), again
    assert (ROOT / "docs" / "questions.md").read_text(encoding="utf-8") == questions_page(), again


def test_it_works_from_another_folder_and_after_a_move(tmp_path: Path) -> None:
    output = write_world(tmp_path / "it's [mine]")
    path = build_catalog(output)
    count = "import duckdb, sys; print(duckdb.connect(sys.argv[1]).execute('SELECT count(*) FROM runs').fetchone())"
    done = subprocess.run([sys.executable, "-c", count, path], cwd="/", capture_output=True, text=True, check=False)
    assert done.stdout.strip() == "(2,)", done.stderr
    moved = tmp_path / "moved"
    shutil.move(output, moved)
    with duckdb.connect(str(moved / CATALOG_FILE), read_only=True) as connection:
        with pytest.raises(duckdb.IOException, match="No files found"):
            connection.execute("FROM predictions")
        connection.execute("SET VARIABLE goldscrape_output = ?", [str(moved)])
        assert ask(connection, "SELECT count(*) FROM race_board WHERE season = 2027") == [(9,)]


def test_new_rows_show_without_building_again(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    path = build_catalog(tmp_path)
    write_part(tmp_path, "1", (provenance(), board({"Digger": 0.9})))
    list(compact(Layout(tmp_path), ["predictions"]))
    with duckdb.connect(str(path), read_only=True) as connection:
        assert ask(connection, "SELECT nominee FROM race_board") == [("Digger",)]


def test_who_has_the_old_catalog_open_keeps_it(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    with duckdb.connect(str(build_catalog(tmp_path)), read_only=True) as connection:
        build_catalog(tmp_path)
        assert ask(connection, "FROM race_board") == []
    assert sorted(path.name for path in tmp_path.glob("*goldscrape*")) == [CATALOG_FILE]


def test_the_command_says_where_it_is(tmp_path: Path) -> None:
    done = scrapy(tmp_path, "catalog")
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == str(tmp_path / CATALOG_FILE)


def test_without_duckdb_it_is_one_clear_line(tmp_path: Path) -> None:
    (tmp_path / "path").mkdir()
    (tmp_path / "path" / "duckdb.py").write_text(
        "raise ModuleNotFoundError(\"No module named 'duckdb'\", name='duckdb')"
    )
    path = os.pathsep.join((str(tmp_path / "path"), str(ROOT)))
    done = scrapy(tmp_path / "output", "catalog", PYTHONPATH=path)
    assert done.returncode == 1
    assert done.stderr == "catalog: duckdb is not installed; run: pip install 'goldscrape[analyst]'\n"


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "films").mkdir()
    (tmp_path / "films" / "half.parquet").write_bytes(b"PAR1")
    done = scrapy(tmp_path, "catalog")
    assert done.returncode == 1
    assert "half.parquet is not a readable Parquet file" in done.stderr
