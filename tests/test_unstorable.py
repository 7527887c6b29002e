"""What no file can hold is mended or said, and the rest of the page is stored."""

from __future__ import annotations

import pytest

from goldscrape.problems import Problem, ProblemKind
from goldscrape.storage import Frame, frame_bytes
from goldscrape.tables import Film
from goldscrape.unstorable import mend
from tests.storage.making import records

LONE = "half \ud800 a character"


def test_text_that_is_no_unicode_is_mended_wherever_it_stands() -> None:
    page = records()
    page.rows["films"] = [Film(field="body", char_start=0, char_end=4, title=LONE, aliases=(LONE,))]
    page.problems = [Problem(ProblemKind.BAD_VALUE, LONE, LONE)]
    page.provenance.url = LONE
    with pytest.raises(ValueError, match="surrogates"):
        frame_bytes(Frame(problems=page.problems))
    assert mend(page) == []
    assert frame_bytes(Frame(provenance=page.provenance, rows=page.rows, problems=page.problems))
    assert page.problems == [Problem(ProblemKind.BAD_VALUE, "half ? a character", "half ? a character")]
    assert page.rows["films"][0].title == page.provenance.url == "half ? a character"  # type: ignore[attr-defined]
    assert len(page.rows["predictions"]) == 1


def test_a_row_of_a_wrong_type_goes_alone_and_is_said() -> None:
    page = records(films=2)
    page.rows["films"][0].title = 7  # type: ignore[attr-defined]
    (problem,) = mend(page)
    assert problem.kind is ProblemKind.ROWS_LOST
    assert [film.title for film in page.rows["films"]] == ["Film 1"]  # type: ignore[attr-defined]
