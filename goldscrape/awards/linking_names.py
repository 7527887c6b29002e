"""Which name of a block a printed name means: exact, alias, normalised or fuzzy, in this order; none when unsure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence

import attrs

from goldscrape.reference.aliases import Alias, AliasKey, alias_key
from goldscrape.reference.known_names import name_key, title_key

__all__ = ["EXACT", "NORMALISED", "Aliases", "Match", "match_name", "match_title"]

Aliases = Mapping[AliasKey, Alias]

EXACT = 1.0
"""The score of a name written the same, or named in the user's list."""
NORMALISED = 0.98
"""The score of a name that differs in case, accents, punctuation, "&" or a leading article only."""
_FUZZY = 92.0
"""token_sort_ratio a fuzzy match needs …"""
_AHEAD = 10.0
"""… and how far it must be ahead of the next name (measured on six seasons of Oscar odds)."""
_SAME_ORDER = 80.0
"""The ratio without sorting the words: "Knight and Day" is not "Day & Night"."""
_SHORT_FORM = 0.9
"""The score of a title's short form ("Glass Onion" for "Glass Onion: A Knives Out Mystery")."""

_SHORT_FORM_END = re.compile(r"\s*[:,;(\[–—]|\s-\s|\.{3}")
_THE_MOVIE = re.compile(r"\s*:\s*the (movie|film)$", re.IGNORECASE)


@attrs.frozen
class Match:
    """A name found in a block."""

    index: int
    method: str
    score: float


def _fuzzy(key: str, keys: Sequence[str]) -> Match | None:
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    ratios = [token_sort_ratio(key, other) for other in keys]
    ranked = sorted(range(len(keys)), key=lambda i: -ratios[i])
    best = ratios[ranked[0]]
    others = [ratios[i] for i in ranked[1:] if keys[i] != keys[ranked[0]]]
    if best < _FUZZY or (others and best - others[0] < _AHEAD):
        return None
    if ratio(key, keys[ranked[0]]) < _SAME_ORDER:
        return None
    return Match(ranked[0], "fuzzy", round(best / 100, 4))


def _work_key(title: str) -> str:
    """A title's key; a subtitle that only says "the movie" makes no difference ("F1: The Movie")."""
    return title_key(_THE_MOVIE.sub("", title))


def _is_short_form(key: str, title: str) -> bool:
    """Whether the key is the title up to a colon, comma, dash, bracket, or ("Indiana Jones and …") up to "and"."""
    if any(title_key(title[: end.start()]) == key for end in _SHORT_FORM_END.finditer(title)):
        return True
    return " " in key and title_key(title).startswith(f"{key} and ")


def _only(indices: Iterable[int], names: Sequence[str], method: str, score: float) -> Match | None:
    """The match if it is one, or one name several times."""
    found = list(indices)
    if not found or len({names[i] for i in found}) > 1:
        return None
    return Match(found[0], method, score)


def match_name(aliases: Aliases, kind: str, name: str, names: Sequence[str], *, fuzzy: bool = True) -> Match | None:
    """Which of ``names`` a name means: exact, alias, normalised, fuzzy, in this order; None when unsure."""
    if not names:
        return None
    make = name_key if kind == "person" else _work_key
    if match := _only((i for i, other in enumerate(names) if other == name), names, "exact", EXACT):
        return match
    alias = aliases.get(alias_key(kind, name))
    method, score = "normalised", NORMALISED
    if alias:
        name, method, score = alias.title, "alias", EXACT
    key, keys = make(name), [make(other) for other in names]
    if not key:
        return None
    if same := [i for i, other in enumerate(keys) if other == key]:
        return _only(same, keys, method, score)
    if not fuzzy:
        return None
    if match := _fuzzy(key, keys):
        return match
    if kind == "work":
        return _only((i for i, other in enumerate(names) if _is_short_form(key, other)), keys, "fuzzy", _SHORT_FORM)
    return None


def match_title(aliases: Aliases, title: str, works: Sequence[tuple[str, ...]]) -> tuple[Match, int] | None:
    """The nomination and the place among its works that a title means."""
    flat = [(index, place, name) for index, names in enumerate(works) for place, name in enumerate(names)]
    names = [name for _, _, name in flat]
    match = match_name(aliases, "work", title, names)
    if match is None:
        return None
    index, place, _ = flat[match.index]
    return attrs.evolve(match, index=index), place
