"""The journal's frames: what was written comes back, whatever happened to the file's end."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goldscrape.problems import Problem, ProblemKind
from goldscrape.storage import Frame, frame_bytes, read_frames
from goldscrape.tables import Film
from tests.storage.making import records


def frame(number: int) -> Frame:
    of = records(number)
    problems = [Problem(ProblemKind.DRIFT, "x")]
    return Frame(provenance=of.provenance, rows=of.rows, problems=problems, request_key=f"k/{number}")


WHOLE = [frame_bytes(frame(number)) for number in range(4)]


def test_frames_come_back(tmp_path: Path) -> None:
    (tmp_path / "journal").write_bytes(b"".join(WHOLE))
    assert list(read_frames(tmp_path / "journal")) == [frame(number) for number in range(4)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(cut=st.integers(0, sum(map(len, WHOLE))))
def test_a_torn_tail_costs_only_itself(tmp_path: Path, cut: int) -> None:
    (tmp_path / "journal").write_bytes(b"".join(WHOLE)[:cut])
    ends = [sum(map(len, WHOLE[: number + 1])) for number in range(4)]
    whole = sum(end <= cut for end in ends)
    assert list(read_frames(tmp_path / "journal")) == [frame(number) for number in range(whole)]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=300)
@given(at=st.integers(0, sum(map(len, WHOLE)) - 1), value=st.integers(0, 255))
def test_a_flipped_byte_is_never_believed(tmp_path: Path, at: int, value: int) -> None:
    content = bytearray(b"".join(WHOLE))
    changed = content[at] != value
    content[at] = value
    (tmp_path / "journal").write_bytes(content)
    back = list(read_frames(tmp_path / "journal"))
    good = [found for found in back if found.provenance is not None]
    assert all(found in [frame(number) for number in range(4)] for found in good)
    assert len(good) == 4 - changed
    if changed and at < sum(map(len, WHOLE[:3])):
        assert [p.kind for found in back if found.provenance is None for p in found.problems] == [ProblemKind.ROWS_LOST]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=200)
@given(content=st.binary(max_size=2_000))
def test_any_bytes_can_be_read(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "journal").write_bytes(content)
    assert all(found.provenance is None for found in read_frames(tmp_path / "journal"))


NUMBER: Any = "x"


@pytest.mark.parametrize(
    "row",
    [
        Film(field="body", char_start=0, char_end=1, title="\ud800"),
        Film(field="body", char_start=NUMBER, char_end=1, title="a"),
    ],
)
def test_what_could_not_be_read_back_is_not_written(row: Film) -> None:
    with pytest.raises(ValueError, match=r"surrogate|Expected"):
        frame_bytes(Frame(rows={"films": [row]}))
