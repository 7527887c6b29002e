"""Amounts that a headline repeats from the text below it, where they are explained."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from goldscrape.tables import Budget

__all__ = ["explain_headline"]


def explain_headline(rows: Sequence[Budget], guessed: Collection[int]) -> None:
    """Give a headline's amount the film, and a guessed kind, of the same amount's first place in the body.

    ``guessed`` holds the ``id`` of the rows whose sentence has no word that tells the kind.
    """
    explained: dict[tuple[float | None, str | None], Budget] = {}
    for row in rows:
        if row.field != "headline" and id(row) not in guessed:
            explained.setdefault((row.amount, row.currency), row)
    for row in rows:
        below = explained.get((row.amount, row.currency)) if row.field == "headline" else None
        if below is None:
            continue
        if id(row) in guessed:
            row.kind, row.film, row.organization = below.kind, row.film or below.film, below.organization
        elif row.film is None and row.kind == below.kind:
            row.film = below.film
