"""Checks find what is wrong with odds, and say nothing when nothing is."""

from __future__ import annotations

from collections.abc import Iterable

import pytest

from goldscrape.checks import GroupWatch, Profile, Profiler, check_drift, check_predictions
from goldscrape.page import PageRecords
from goldscrape.problems import ProblemKind
from goldscrape.tables import Prediction
from tests.storage.making import page, records


def listing(shares: Iterable[float | None], **more: object) -> list[Prediction]:
    fields = {"event": "Oscars 2027", "category": "Best Picture", "category_id": "oscars.picture", "market": "win",
              "predictor_group": "expert", "surface": "odds_api"}  # fmt: skip
    return [
        Prediction(nominee=f"Film {n}", nominee_text=f"Film {n}", rank=n, share=share, **{**fields, **more})  # type: ignore[arg-type]
        for n, share in enumerate(shares, start=1)
    ]


@pytest.mark.parametrize(
    ("rows", "kinds"),
    [
        (listing([0.6, 0.3, 0.1], complete=True), []),
        (listing([0.6, 0.3, 0.077], complete=True), []),
        (listing([0.5, 0.5, None]), []),
        (listing([], complete=True), []),
        (listing([1.2, 0.3]), [ProblemKind.SHARE_RANGE, ProblemKind.SHARE_SUM]),
        (listing([-0.1]), [ProblemKind.SHARE_RANGE]),
        (listing([0.3, 0.6, 0.1], complete=True), [ProblemKind.RANK_ORDER]),
        (listing([0.3, 0.6, 0.1], surface="article_table"), []),
        (listing([0.9, 0.003], complete=True), [ProblemKind.SHARE_SUM]),
        (listing([0.9, 0.003], complete=None), []),
        (listing([0.8, 0.7]), [ProblemKind.SHARE_SUM]),
        (listing([1.0] * 10, market="nomination"), []),
        (listing([1.0] * 11, market="nomination"), [ProblemKind.SHARE_SUM]),
        (listing([1.0] * 11, market="nomination", category_id=None), []),
        ([*listing([0.5]), *listing([0.5])], [ProblemKind.RANK_ORDER]),
        ([*listing([0.9]), *listing([0.9], predictor_group="user")], []),
    ],
)
def test_listings(rows: list[Prediction], kinds: list[ProblemKind]) -> None:
    problems = check_predictions(rows, "http://x/")
    assert [problem.kind for problem in problems] == kinds
    for problem in problems:
        assert "Oscars 2027 / Best Picture" in problem.detail


def with_group(group: str, shares: list[float], category: str = "Best Picture") -> PageRecords:
    made = records()
    made.rows["predictions"] = list(listing(shares, predictor_group=group, category=category))
    return made


def test_copied_groups() -> None:
    watch = GroupWatch()
    same = [0.41, 0.3, 0.2, 0.05]
    for group in ("expert", "user"):
        watch.add(with_group(group, same))
    watch.add(with_group("editor", [0.4, 0.31, 0.2, 0.05]))
    (problem,) = watch.problems()
    assert problem.kind is ProblemKind.COPIED_GROUP
    assert "expert and user" in problem.detail


@pytest.mark.parametrize("shares", [[0.5, 0.5], [0.25] * 4])
def test_short_and_even_lists_agree_by_chance(shares: list[float]) -> None:
    watch = GroupWatch()
    for group in ("expert", "user"):
        watch.add(with_group(group, shares))
    assert watch.problems() == []


def test_one_category_that_differs_clears_the_groups() -> None:
    watch = GroupWatch()
    for group in ("expert", "user"):
        watch.add(with_group(group, [0.41, 0.3, 0.2, 0.05]))
    watch.add(with_group("expert", [0.41, 0.3, 0.2, 0.05], "Best Actor"))
    watch.add(with_group("user", [0.4, 0.3, 0.2, 0.05], "Best Actor"))
    assert watch.problems() == []


def profile(pages: int = 10, predictions: int = 410, **more: int) -> Profile:
    return Profile(
        pages=pages, rows={"predictions": predictions}, filled={f"predictions.{k}": v for k, v in more.items()}
    )


def test_a_surface_that_gives_nothing_any_more_is_drift() -> None:
    (problem,) = check_drift("odds_page goldderby.com", profile(predictions=0), [profile()] * 10)
    assert problem.detail == "odds_page goldderby.com: 0 rows of predictions a page, 41 in each of the last 10 runs"


@pytest.mark.parametrize(
    ("now", "earlier"),
    [
        (profile(predictions=300), [profile()] * 10),  # fewer, not few
        (profile(predictions=0), []),  # nothing to compare with
        (profile(predictions=0), [profile()]),
        (profile(predictions=0), [profile(), profile(predictions=0)]),  # it happened before
        (profile(share=410), [profile(share=410)] * 3),
        (profile(share=300), [profile(share=410)] * 3),
    ],
)
def test_what_varies_is_no_drift(now: Profile, earlier: list[Profile]) -> None:
    assert check_drift("x", now, earlier) == []


def test_a_column_that_empties_is_drift() -> None:
    (problem,) = check_drift("x", profile(share=0, work=400), [profile(share=410, work=400)] * 3)
    assert "0% of rows have predictions.share" in problem.detail


def test_a_category_that_vanishes_is_drift() -> None:
    def listed(*names: str, group: str = "expert") -> Profile:
        return Profile(pages=1, categories=sorted(["Oscars 2027", group, name] for name in names))

    (problem,) = check_drift("x", listed("A", "B"), [listed("A", "B", "C"), listed("A")])
    assert "1 of the 3 listings" in problem.detail
    assert "C" in problem.detail
    assert check_drift("x", listed("A", "B", "C"), [listed("A", "B")]) == []
    assert check_drift("x", listed("A", group="user"), [listed("A", "B")]) == [], "another group was asked for"


def test_profiles_count_pages_rows_and_columns() -> None:
    profiler = Profiler()
    for _ in range(3):
        profiler.add(with_group("expert", [0.5, 0.4]))
    profiler.add(PageRecords(page=page(status=404), provenance=records().provenance, rows={}, problems=[]))
    (found,) = profiler.profiles().values()
    assert (found.pages, found.rows["predictions"], found.coverage("predictions.share")) == (3, 6, 1.0)
    assert found.coverage("predictions.person") == 0.0
    assert found.categories == [["Oscars 2027", "expert", "Best Picture"]]
