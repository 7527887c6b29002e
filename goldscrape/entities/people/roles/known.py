"""The role of somebody whom the text calls nothing: the trade that the lists of film people know them for."""

from __future__ import annotations

from goldscrape.entities.people.characters_words import PORTRAYED
from goldscrape.entities.people.drafts import Draft
from goldscrape.reference.known_names import is_author, known_people

__all__ = ["known_role"]

_TRADES = {"a": "actor", "d": "director", "w": "writer", "p": "producer", "m": "musician", "x": "crew"}


def known_role(draft: Draft, *, films: bool) -> tuple[str, ...]:
    """The first trade of the lists for ``draft``; empty when they know none, or two that the text does not choose from.

    ``films`` says that the document names films: there a well-known name stands for its trade. One that the lists
    hardly know needs a sentence about films, and whoever is more often played than playing is its subject.
    """
    trades = known_people().get(draft.key, "")
    hardly = not trades.rstrip("b") or trades[-1] == "-"
    if draft.key in PORTRAYED and hardly:
        return ("subject",) if draft.on_screen else ()
    if is_author(draft.key):
        return ("author",) if draft.on_screen or films else ()
    if not trades or not (draft.on_screen or (films and not hardly)):
        return ()
    if "d" in trades:
        return () if trades[0] == "a" else ("director",)
    return (_TRADES[trades[0]],)
