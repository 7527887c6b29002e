"""Contenders as prose and lists print them: quoted titles, names, "Person (“Film”)", "“Album” by Artist"."""

from __future__ import annotations

import re
from collections.abc import Iterable

import attrs

from goldscrape.awards import award_of, is_category_name, split_brackets
from goldscrape.awards.nominees import name_nominee
from goldscrape.entities.quotes import quoted
from goldscrape.entities.text import Mark
from goldscrape.white_space import one_line

__all__ = ["Named", "contenders_in", "read_name"]

_QUOTES = '"\u201c\u201d\u201e\u201f'
_SINGLE = "'\u2018\u2019"
_WORKS = frozenset({"film", "show", "album", "episode", "ensemble", "podcast"})
_BY = re.compile(r"^(?P<work>.+?)\s*,?\s+by\s+(?P<person>[A-Z\u00c0-\u00de0-9].{0,80})$")
_NAME_WORD = r"[A-Z\u00c0-\u00de][\w\u2019'.-]*"
_NAME = re.compile(
    rf"{_NAME_WORD}(?:\s+(?:{_NAME_WORD}|de|del|della|di|da|von|van|der|den|la|le|el|al|bin|ibn|y|O[\u2019']\w+)){{1,4}}"
)
_FUNCTION_WORDS = """
the a an at with in on but and for if as to from by after before while when meanwhile currently now still so
since among although though despite according our his her their its he she they it this that these those who
what all both each most some many every even gold derby awards award oscar oscars emmy emmys tony tonys grammy
grammys golden globe globes bafta baftas sag critics choice academy experts editors users expert editor user
top best outstanding picture director actor actress album record song of year leading next last only just here
there then also yet january february march april may june july august september october november december
monday tuesday wednesday thursday friday saturday sunday broadway hollywood racetrack odds predictions netflix
hbo amazon hulu apple disney peak abc cbs nbc fx amc showtime
"""
_NOT_NAMES = frozenset(_FUNCTION_WORDS.split())
"""Capitalised words that begin sentences or name awards, groups and outlets, never people."""

_SINGLE_QUOTED = re.compile(r"^['\u2018\u2019](.+?)['\u2019\u2018](?=$|\s*[(,]|\s+by\b)")
"""A title in single marks, damaged ones included, as headlines have it."""
_OUTLET = re.compile(
    r"(?:[A-Z]{2,5}\+?|Netflix|Hulu|Amazon(?: Prime(?: Video)?)?|Apple TV\+?|Showtime|Starz|Peacock|Disney\+?|HBO Max"
    r"|Max|Paramount\+?)"
)


@attrs.frozen(kw_only=True)
class Named:
    """A contender found in a text."""

    start: int
    end: int
    text: str
    """As printed."""
    person: str | None = None
    work: str | None = None
    bare: bool = False
    """A capitalised name without a title beside it."""

    def fits(self, kind: str | None) -> bool:
        """Whether it can be a nominee of this kind: a person's category needs a person, a work's a work."""
        if kind == "person":
            return self.person is not None
        if kind in _WORKS or kind == "song":
            return self.work is not None
        return True


def _unquoted(text: str) -> str:
    text = text.strip()
    if len(text) > 1 and text[0] in _QUOTES + _SINGLE and text[-1] in _QUOTES + _SINGLE:
        text = text[1:-1]
    return text.strip().strip(_QUOTES).rstrip(",").strip()


def _is_quoted(text: str) -> bool:
    text = text.strip()
    return len(text) > 2 and text[0] in _QUOTES and any(mark in text[1:] for mark in _QUOTES)


def read_name(text: str, kind: str | None, *, artist: bool = False) -> dict[str, str | None] | None:
    """The naming columns of a list entry's name, by the category's unit when it is known; None when it is no name.

    Reads `“Title”`, `“Title” by Artist`, `Person (“Film”)`, `Person (Film)`, `Person, “Film”`, `“Film” (Person)`,
    `“Title” (Outlet)`, `Title`. ``artist``: the name beside a song is its artist's, not its film's.
    """
    printed = one_line(text).strip(" ,;:\u2013\u2014-")
    printed = _SINGLE_QUOTED.sub("\u201c\\1\u201d", printed)
    if not printed or len(printed) > 120 or not re.search(r"\w", printed):
        return None
    by = _BY.match(printed) if _is_quoted(printed) else None
    if by and _is_quoted(by["work"]):
        return _columns(printed, kind or "work", _unquoted(by["work"]), person=by["person"].strip())
    before, inside = split_brackets(printed)
    if _is_quoted(printed):
        closing = _closing(before)
        if closing is None:
            return None
        title, rest = _unquoted(before[: closing + 1]), before[closing + 1 :].strip(" ,")
        other = inside or re.sub(r"^(?:from|in|for)\s+", "", rest)
        if inside and rest:
            return None
        if kind == "person":
            return (
                _columns(printed, kind, title, person=_unquoted(other))
                if other and not _OUTLET.fullmatch(other)
                else None
            )
        if kind == "song" and (artist or rest.startswith(("\u2013", "\u2014", "-"))):
            return _columns(printed, kind, title, person=inside)
        if kind == "song":
            return _columns(printed, kind, title, work=_unquoted(other) or None)
        if rest and not inside:
            return None
        return _columns(printed, kind or "work", title)
    if inside is not None and kind not in _WORKS:
        quoted_work = _is_quoted(inside)
        if quoted_work or kind in ("person", "song"):
            first = before.strip(" ,")
            return _columns(printed, kind or "person", _unquoted(inside) if kind != "song" else first,
                            person=None if kind == "song" else first, work=_unquoted(inside))  # fmt: skip
    comma = re.match(
        rf"^(?P<person>[^{_QUOTES}]+?)\s*(?:,|[\u2013\u2014-]|\bfor\b|\bin\b|\bof\b)\s*(?P<work>[{_QUOTES}].+)$",
        printed,
    )
    if comma:
        return _columns(printed, kind or "person", _unquoted(comma["work"]), person=comma["person"].strip())
    if any(mark in printed for mark in _QUOTES):
        return None
    if kind == "person" and re.search(r",(?!\s*(?:Jr|Sr|II|III|IV)\b)", printed):
        return None  # "Person, Film" or two persons: nothing in the line tells
    named = name_nominee(kind, printed)
    return {
        "nominee": named.nominee,
        "nominee_text": printed,
        "nominee_kind": kind,
        "person": named.person,
        "work": named.work,
        "song": named.song,
    }


def _closing(text: str) -> int | None:
    """Where the quotation that opens a text closes: the last mark before a bracket or the end."""
    places = [place for place, char in enumerate(text) if char in _QUOTES and place]
    return places[-1] if len(places) == 1 else (places[0] if places else None)


def _columns(
    printed: str, kind: str, title: str, person: str | None = None, work: str | None = None
) -> dict[str, str | None] | None:
    if not title or len(title) > 90:
        return None
    if kind == "person":
        if not person:
            return None
        return {"nominee": person, "nominee_text": printed, "nominee_kind": "person", "person": person,
                "work": title, "song": None}  # fmt: skip
    if kind == "song":
        return {"nominee": title, "nominee_text": printed, "nominee_kind": "song", "person": person, "work": work,
                "song": title}  # fmt: skip
    return {"nominee": title, "nominee_text": printed, "nominee_kind": None if kind == "work" else kind,
            "person": person, "work": title, "song": None}  # fmt: skip


def contenders_in(sentence: str, marks: Iterable[Mark] = ()) -> list[Named]:
    """The contenders a sentence may be about, in order: quoted or italic titles, capitalised names, both together."""
    works: list[tuple[int, int, str]] = []
    for quote in quoted(sentence):
        title = sentence[quote.start : quote.end].strip()
        if quote.mark == "double" and quote.closed and _is_title(title):
            works.append((quote.outer_start, quote.outer_end, title))
    for mark in marks:
        title = sentence[mark.start : mark.end].strip(" ,")
        if mark.kind == "italic" and _is_title(title) and not any(s < mark.end and mark.start < e for s, e, _ in works):
            works.append((mark.start, mark.end, title))
    works.sort()
    names = _names(sentence, works)
    found: list[Named] = []
    used: set[int] = set()
    for start, end in names:
        beside = next((work for work in works if _joined(sentence, end, work)), None)
        if beside:
            used.add(beside[0])
            stop = beside[1] + (1 if sentence[beside[1] : beside[1] + 1] == ")" else 0)
            found.append(
                Named(start=start, end=stop, text=sentence[start:stop], person=sentence[start:end], work=beside[2])
            )
        else:
            found.append(Named(start=start, end=end, text=sentence[start:end], person=sentence[start:end], bare=True))
    found += [Named(start=start, end=end, text=title, work=title) for start, end, title in works if start not in used]
    return sorted(found, key=lambda named: named.start)


def _joined(sentence: str, end: int, work: tuple[int, int, str]) -> bool:
    between = sentence[end : work[0]]
    return len(between) < 8 and re.fullmatch(r"\s*\(|,\s*|\s+(?:for|in|of)\s+", between) is not None


def _is_title(text: str) -> bool:
    if not 0 < len(text) <= 80 or not (text[0].isupper() or text[0].isdigit() or text[0] in "¡¿"):
        return False
    words = text.split()
    lower = [word for word in words if word[0].islower()]
    return len(words) <= 12 and len(lower) * 2 <= len(words) + 1 and text[-1] != ","


def _names(sentence: str, works: list[tuple[int, int, str]]) -> list[tuple[int, int]]:
    found = []
    for match in _NAME.finditer(sentence):
        start, end = match.span()
        words = list(re.finditer(r"\S+", match[0]))
        while words and _plain(words[0][0]) in _NOT_NAMES:
            words = words[1:]
        while words and (_plain(words[-1][0]) in _NOT_NAMES or words[-1][0].islower()):
            words = words[:-1]
        if len(words) < 2 or any(_plain(word[0]) in _NOT_NAMES for word in words):
            continue
        start, end = match.start() + words[0].start(), match.start() + words[-1].end()
        name = re.sub(r"['\u2019]s$", "", sentence[start:end]).rstrip(".,'\u2019")
        end = start + len(name)
        if any(s < end and start < e for s, e, _ in works) or is_category_name(name) or award_of(name):
            continue
        found.append((start, end))
    return found


def _plain(word: str) -> str:
    return re.sub(r"['\u2019]s$|[^\w]+", "", word).casefold()
