"""Who is nominated: person, work and song by the category's unit, whichever field a surface puts them in."""

from __future__ import annotations

import attrs

from goldscrape.awards.categories import Category
from goldscrape.white_space import one_line

__all__ = ["Nominee", "name_nominee", "split_brackets"]


@attrs.frozen(kw_only=True)
class Nominee:
    """The naming columns of a prediction."""

    nominee: str
    nominee_text: str
    nominee_kind: str | None = None
    person: str | None = None
    work: str | None = None
    song: str | None = None


def _tidy(text: str | None) -> str:
    return one_line(text or "")


def split_brackets(text: str) -> tuple[str, str | None]:
    """A text and the bracket that ends it: "Jessie Buckley (Hamnet)" is ("Jessie Buckley", "Hamnet").

    The last balanced bracket is taken, so "Ann Lee (Two Strangers (Carry a Cake))" keeps the title's own bracket.
    """
    text = _tidy(text)
    if not text.endswith(")"):
        return text, None
    depth = 0
    for place in range(len(text) - 1, -1, -1):
        depth += (text[place] == ")") - (text[place] == "(")
        if depth == 0:
            before, inside = text[:place].strip(), text[place + 1 : -1].strip()
            return (before, inside) if before and inside else (text, None)
    return text, None


def _unwrapped(text: str) -> str:
    """A related title without the brackets around the whole of it: "(Hamnet)" is "Hamnet"."""
    if text.startswith("(") and text.endswith(")"):
        depth = 0
        for place, char in enumerate(text):
            depth += (char == "(") - (char == ")")
            if depth == 0:
                return text[1:-1].strip() if place == len(text) - 1 else text
    return text


def name_nominee(
    category: Category | str | None, title: str, related: str | None = None, *, film_first: bool = False
) -> Nominee:
    """Name a contender from the two fields a surface prints.

    Args:
        category: the category, or the bare kind (`person`, `film`, `song` …) when only that is known, or None.
        title: the surface's first field: the person, the work or the song; may carry the work in brackets.
        related: its second field: the work of a person, the film of a song, a subtitle, or the title again.
        film_first: the surface prints a song's film in the first field and the song in the second (the redesign).

    `nominee_text` is how the site prints the whole in one line: "Person (Work)", whichever surface it came from.
    Co-nominees stay together as printed. Raises ``ValueError`` when there is no name at all.
    """
    first, second = _tidy(title), _unwrapped(_tidy(related))
    if not first:
        first, second = second, ""
    if not first:
        raise ValueError("a contender without a name")
    kind = category.kind if isinstance(category, Category) else category
    if kind != "song" and second.casefold() == first.casefold():
        second = ""
    if kind in ("person", "song"):
        if not second:
            if kind == "song" and film_first:
                return Nominee(nominee=first, nominee_text=first, nominee_kind=kind, work=first)
            first, inside = split_brackets(first)
            second = inside or ""
        elif kind == "song" and film_first:
            first, second = second, first
        elif kind == "person" and first.endswith(f"({second})"):
            first = first[: -len(second) - 2].strip() or first
        printed = f"{first} ({second})" if second else first
        return Nominee(
            nominee=first,
            nominee_text=printed,
            nominee_kind=kind,
            person=first if kind == "person" else None,
            work=second or None,
            song=first if kind == "song" else None,
        )
    return Nominee(nominee=first, nominee_text=first, nominee_kind=kind, work=first if kind else None)
