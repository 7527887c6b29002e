from __future__ import annotations

import random
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goldscrape.compaction import compact_dataset
from goldscrape.compaction.order import arrange, deciding_columns, newest_first
from goldscrape.tables import TABLES, Film, PageRow, Person, Prediction, Run
from goldscrape.tables.arrow import to_table
from tests.analyst.builders import at, board, contender, provenance, rows, run, write_part


def compact(output: Path, dataset: str = "predictions") -> Any:
    return compact_dataset(output, TABLES[dataset], nullcontext)


def names(output: Path) -> list[str]:
    return sorted(row["nominee"] for row in rows(output))


def test_only_the_newest_extraction_of_a_page_stays_even_where_it_found_less(tmp_path: Path) -> None:
    page = provenance(extractor="0.9.0", run_id="r1")
    write_part(tmp_path, "1", (page, board({"Digger": 0.9, "Footer": 0.1})))
    write_part(tmp_path, "2", (attrs.evolve(page, extractor="0.10.0", run_id="r0"), board({"Digger": 0.9})))
    done = compact(tmp_path)
    assert names(tmp_path) == ["Digger"]
    assert (done.superseded, done.duplicates, done.rows) == (2, 0, 1)
    assert rows(tmp_path)[0]["extractor"] == "0.10.0"


def _pages_row() -> PageRow:
    return PageRow(final_url="https://example.org/", bytes=1, fetched_at=at(1), rows=0)


def test_an_extraction_that_found_nothing_replaces_one_that_was_wrong(tmp_path: Path) -> None:
    page = provenance(extractor="0.1.0", run_id="r1")
    newer = attrs.evolve(page, extractor="0.2.0", run_id="r2")
    write_part(tmp_path, "1", (page, board({"Digger": 0.9})))
    for name, by in (("1", page), ("2", newer)):
        write_part(tmp_path, name, (by, [_pages_row()]), dataset="pages")
    done = compact(tmp_path)
    assert (done.rows, done.superseded) == (0, 1)
    assert names(tmp_path) == []


@pytest.mark.parametrize("looked", [True, False])
def test_mentions_go_when_a_newer_extraction_found_others_only(tmp_path: Path, looked: bool) -> None:
    page = provenance(extractor="0.1.0", run_id="r1")
    newer = attrs.evolve(page, extractor="0.2.0", run_id="r2")
    where: dict[str, Any] = {
        "text_sha256": "c" * 64,
        "field": "body",
        "char_start": 0,
        "char_end": 6,
        "quote": "Digger.",
    }
    write_part(tmp_path, "1", (page, [Film(title="Digger", mentions=1, subject=False, **where)]), dataset="films")
    for name, by in (("1", page), ("2", newer)):
        write_part(tmp_path, name, (by, [_pages_row()]), dataset="pages")
    if looked:
        write_part(tmp_path, "2", (newer, [Person(name="Digger", mentions=1, **where)]), dataset="people")
    compact(tmp_path, "films")
    assert len(rows(tmp_path, "films")) == (0 if looked else 1)


def test_of_equal_versions_the_later_run_is_the_newest(tmp_path: Path) -> None:
    page = provenance()
    write_part(tmp_path, "1", (attrs.evolve(page, run_id="20260102"), board({"Digger": 0.9})))
    write_part(tmp_path, "2", (attrs.evolve(page, run_id="20260101"), board({"Digger": 0.8})))
    compact(tmp_path)
    assert [(row["run_id"], row["share"]) for row in rows(tmp_path)] == [("20260102", 0.9)]


def test_of_equal_rows_the_earliest_capture_stays_and_nulls_are_equal(tmp_path: Path) -> None:
    nothing = contender("Digger", 0.5, award=None, season=None, market=None, event=None, category_id=None, work=None)
    first = provenance(page_sha256="b" * 64, captured_at=at(1))
    again = provenance(page_sha256="a" * 64, captured_at=at(2))
    write_part(tmp_path, "1", (again, [nothing]))
    write_part(tmp_path, "2", (first, [nothing]))
    done = compact(tmp_path)
    assert [row["captured_at"] for row in rows(tmp_path)] == [at(1)]
    assert done.duplicates == 1


def test_the_same_listing_at_another_moment_is_another_fact(tmp_path: Path) -> None:
    for day in range(3):
        write_part(tmp_path, str(day), (provenance(when=at(day)), board({"Digger": 0.5})))
    compact(tmp_path)
    assert len(rows(tmp_path)) == 3


def test_a_run_recorded_twice_keeps_the_record_that_ends_last(tmp_path: Path) -> None:
    killed = run(verdict="interrupted", finished_at=None)
    write_part(tmp_path, "1", (None, [killed]), dataset="runs")
    write_part(tmp_path, "2", (None, [run()]), dataset="runs")
    compact(tmp_path, "runs")
    assert [row["verdict"] for row in rows(tmp_path, "runs")] == ["ok"]


def test_predictions_are_filed_by_award_and_season_and_sorted(tmp_path: Path) -> None:
    for number, season in enumerate((2027, 2026, None)):
        page = provenance(f"https://example.org/{number}")
        write_part(tmp_path, f"{number}", (page, board({"B": 0.1, "A": 0.9}, season=season)))
    tonys = board({"Hamilton": 0.9}, award="tonys", season=2016)
    write_part(tmp_path, "3", (provenance("https://example.org/3"), tonys))
    unknown = board({"Nobody": 0.2}, award=None, season=None)
    write_part(tmp_path, "4", (provenance("https://example.org/4"), unknown))
    compact(tmp_path)
    stems = sorted(path.name.rsplit("-", 1)[0] for path in (tmp_path / "predictions").glob("*.parquet"))
    assert stems == ["oscars", "oscars-2026", "oscars-2027", "tonys-2016", "unknown"]
    assert [row["nominee"] for row in rows(tmp_path) if row["season"] == 2027] == ["A", "B"]
    assert "=" not in "".join(stems)


def test_the_same_rows_give_the_same_files_whatever_the_order_of_the_parts(tmp_path: Path) -> None:
    pages = [(provenance(when=at(day)), board({"A": 0.5, "B": 0.4, "C": 0.1})) for day in range(6)]
    made = []
    for turn in range(2):
        output = tmp_path / str(turn)
        random.Random(turn).shuffle(pages)
        for number, page in enumerate(pages):
            write_part(output, f"{number}", page)
        compact(output)
        made.append({path.name: path.read_bytes() for path in (output / "predictions").glob("*.parquet")})
    assert made[0] == made[1]


def test_compacting_what_is_compact_changes_nothing(tmp_path: Path) -> None:
    write_part(tmp_path, "1", (provenance(), board({"A": 0.5})))
    compact(tmp_path)
    folder = (tmp_path / "predictions").stat().st_ino
    before = {path: path.stat().st_ino for path in (tmp_path / "predictions").iterdir()}
    again = compact(tmp_path)
    assert {path: path.stat().st_ino for path in (tmp_path / "predictions").iterdir()} == before
    assert (tmp_path / "predictions").stat().st_ino == folder
    assert (again.files_before, again.files) == (1, 1)


def test_an_empty_dataset_keeps_one_readable_file(tmp_path: Path) -> None:
    write_part(tmp_path, "empty")
    write_part(tmp_path, "also-empty")
    compact(tmp_path)
    assert list((tmp_path / "predictions").glob("*.parquet"))
    assert rows(tmp_path) == []


def test_a_placeholder_goes_when_rows_come(tmp_path: Path) -> None:
    write_part(tmp_path, "empty")
    write_part(tmp_path, "1", (provenance(), board({"A": 0.5})))
    compact(tmp_path)
    assert len(list((tmp_path / "predictions").iterdir())) == 1


@pytest.mark.parametrize(
    ("older", "newer"),
    [("0.9.0", "0.10.0"), ("0.2.0.dev1", "0.2.0"), ("1.0.0", "1.0.1"), ("", "0.0.1"), ("abc", "0.1"), (None, "0.1")],
)
def test_versions_are_compared_as_versions(older: str | None, newer: str) -> None:
    assert newest_first(older) < newest_first(newer)


# A second, slow implementation that reads like DESIGN; the fast one must agree with it on anything.

MOMENTS = st.integers(0, 2).map(at)
FACTS = st.fixed_dictionaries(
    {
        "page": st.sampled_from(["u1", "u2"]),
        "when": MOMENTS,
        "sha": st.sampled_from(["a" * 64, "b" * 64]),
        "captured_at": MOMENTS,
        "extractor": st.sampled_from(["0.9.0", "0.10.0", "0.10.0.dev1"]),
        "run_id": st.sampled_from([None, "r1", "r2"]),
        "nominee": st.sampled_from(["A", "B"]),
        "award": st.sampled_from([None, "oscars"]),
        "season": st.sampled_from([None, 2026, 2027]),
        "song": st.sampled_from([None, "S"]),
    }
)


def as_page(fact: dict[str, Any]) -> tuple[Any, list[Prediction]]:
    page = provenance(
        fact["page"],
        fact["when"],
        page_sha256=fact["sha"],
        captured_at=fact["captured_at"],
        extractor=fact["extractor"],
        run_id=fact["run_id"],
    )
    return page, [contender(fact["nominee"], award=fact["award"], season=fact["season"], song=fact["song"])]


def slow(facts: list[dict[str, Any]]) -> set[tuple[Any, ...]]:
    newest: dict[Any, Any] = {}
    for fact in facts:
        page = fact["page"], fact["when"], fact["sha"]
        age = newest_first(fact["extractor"]), fact["run_id"] or ""
        newest[page] = max(newest.get(page, age), age)
    kept: dict[Any, Any] = {}
    for fact in facts:
        if newest[fact["page"], fact["when"], fact["sha"]] != (newest_first(fact["extractor"]), fact["run_id"] or ""):
            continue
        key = tuple(fact[name] for name in ("award", "season", "nominee", "song", "page", "when"))
        kept[key] = min(kept.get(key, (fact["captured_at"], fact["sha"])), (fact["captured_at"], fact["sha"]))
    return {(*key, *value) for key, value in kept.items()}


@settings(max_examples=150, deadline=None)
@given(st.lists(FACTS, max_size=25))
def test_the_fast_rules_agree_with_the_slow_ones(facts: list[dict[str, Any]]) -> None:
    table = to_table(Prediction, [as_page(fact) for fact in facts])
    names = deciding_columns(Prediction)
    arranged = arrange(dict(zip(names, table.select(names).columns, strict=True)), Prediction)
    result = table.take(arranged.order).to_pylist()
    columns = ("award", "season", "nominee", "song", "url", "observed_at", "captured_at", "page_sha256")
    assert {tuple(row[name] for name in columns) for row in result} == slow(facts)
    assert len(result) == len(slow(facts)) == len(facts) - arranged.superseded - arranged.duplicates

    def place(row: dict[str, Any]) -> tuple[Any, ...]:
        return tuple((row[name] is not None, row[name]) for name in Prediction.order)

    assert [place(row) for row in result] == sorted(place(row) for row in result)
    assert sum(count for _, count in arranged.files) == len(result)


def test_many_rows_go_through_spill_files_and_come_out_the_same(tmp_path: Path, monkeypatch: Any) -> None:
    pages = [(provenance(when=at(day)), board({f"F{i}": i / 50 for i in range(40)})) for day in range(20)]
    for number, page in enumerate(pages):
        write_part(tmp_path, f"{number:02}", page)
    expected = sorted(rows(tmp_path), key=lambda row: (row["nominee"], row["observed_at"]))
    monkeypatch.setattr("goldscrape.compaction.merge._bucket_rows", lambda _files: 64)
    compact(tmp_path)
    assert rows(tmp_path) == expected
    assert not list(tmp_path.rglob("*.spill"))


def test_nothing_that_decides_is_missing_from_the_deciding_columns() -> None:
    assert set(Prediction.key) | set(Prediction.order) <= set(deciding_columns(Prediction))
    assert "finished_at" in deciding_columns(Run)
