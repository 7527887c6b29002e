"""The three figures of a row on the pages drawn by the server: nomination votes, win votes, odds."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.awards import read_odds, read_share, read_votes
from goldscrape.pages.odds.listings import Contender, is_placeholder
from goldscrape.problems import Problem, ProblemKind
from goldscrape.white_space import one_line

__all__ = ["COLUMNS", "read_columns", "unread_cells"]

COLUMNS = 3


def read_columns(contender: Contender, cells: Sequence[str]) -> list[str]:
    """Put the cells of a row where they belong; returns those that could not be read.

    The column says which votes they are, the notation whether the last figure is a fraction or (from spring 2025) a
    percentage. A row with other than three columns says only what its notations say: a lone count belongs to no
    column we know.
    """
    unread: list[str] = []
    for place, cell in enumerate(cells):
        text = one_line(cell)
        if is_placeholder(text):
            continue
        votes = read_votes(text)
        if "%" in text and read_share(text) is not None:
            contender.share_text = text
        elif votes is not None and len(cells) == COLUMNS and place == 0:
            contender.nomination_votes = votes
        elif votes is not None and len(cells) == COLUMNS and place == 1:
            contender.win_votes = votes
        elif read_odds(text) is not None and (place == len(cells) - 1 or "/" in text):
            contender.odds_text = text
        else:
            unread.append(text[:40])
    return unread


def unread_cells(category: str, cells: list[str]) -> list[Problem]:
    """One problem for all figures of a listing that have no meaning we know; an odd vote count is a null."""
    if not cells:
        return []
    return [Problem(ProblemKind.BAD_VALUE, f"{category}: {len(cells)} unreadable figures: {'; '.join(cells)[:200]}")]
