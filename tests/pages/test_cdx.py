"""The archive's index: paging, odd rows, and how many snapshots are worth fetching."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goldscrape.pages.cdx import Snapshot, read_cdx, thin

HEADER = ["timestamp", "original", "statuscode", "mimetype", "digest"]


def row(timestamp: str, digest: str = "AAA") -> list[str]:
    return [timestamp, "https://x.org/odds/", "200", "text/html", digest]


def test_rows_under_a_header_and_the_key_of_the_next_page() -> None:
    answer = read_cdx(json.dumps([HEADER, row("20170101120000"), [], ["org,x)/odds 20170102"]]).encode())
    assert answer.found == (Snapshot("20170101120000", "https://x.org/odds/", "AAA"),)
    assert answer.found[0].moment == datetime(2017, 1, 1, 12, tzinfo=UTC)
    assert answer.resume_key == "org,x)/odds 20170102"
    assert read_cdx(json.dumps([HEADER, row("20170101120000")]).encode()).resume_key is None


@pytest.mark.parametrize("body", [b"", b"[]", b"  \n"])
def test_nothing_archived_is_an_empty_page(body: bytes) -> None:
    assert read_cdx(body).found == ()


@pytest.mark.parametrize(
    "body",
    [
        b"<html>",
        b'{"error": 1}',
        b"[1, 2]",
        b'[["a", "b"], ["1", "2"]]',
        b"[" * 100_000,
        b'[["timestamp", "original", "digest", []], ["20170101120000", "https://x.org/", "A", "b"]]',
        b'[["timestamp", "original", "digest", {}], ["20170101120000", "https://x.org/", "A", "b"]]',
    ],
    ids=["html", "object", "numbers", "columns", "deep", "list-as-name", "object-as-name"],
)
def test_another_shape_is_an_error(body: bytes) -> None:
    with pytest.raises(ValueError, match=r"."):
        read_cdx(body)


def test_rows_without_a_moment_are_left_out() -> None:
    assert read_cdx(json.dumps([HEADER, row("2017"), row("20171399000000"), ["short"]]).encode()).found == ()


def test_the_last_of_a_day_or_week_and_never_the_same_bytes_twice_running() -> None:
    captures = [
        Snapshot("20170102060000", "u", "A"),
        Snapshot("20170102180000", "u", "B"),
        Snapshot("20170103060000", "u", "B"),
        Snapshot("20170108060000", "u", "C"),
        Snapshot("20170109060000", "u", "D"),
    ]
    assert [s.timestamp for s in thin(captures, "capture")] == [
        "20170102060000", "20170102180000", "20170108060000", "20170109060000",
    ]  # fmt: skip
    assert [s.timestamp for s in thin(captures, "day")] == ["20170102180000", "20170108060000", "20170109060000"]
    assert [s.timestamp for s in thin(captures, "week")] == ["20170108060000", "20170109060000"]


moments = st.datetimes(datetime(2008, 1, 1), datetime(2026, 1, 1)).map(lambda m: f"{m:%Y%m%d%H%M%S}")


@given(st.lists(st.builds(Snapshot, moments, st.sampled_from("uv"), st.sampled_from("AB")), max_size=12))
def test_thinning_keeps_some_of_every_page_and_does_not_depend_on_order(captures: list[Snapshot]) -> None:
    for every in ("day", "week", "capture"):
        kept = thin(captures, every)
        assert kept == thin(captures[::-1], every)
        assert {s.url for s in kept} == {s.url for s in captures}
        assert set(kept) <= set(captures)
