"""Predictions' works and people to IMDb ids. Null beats a wrong id.

A name is only ever compared inside a block of names it could mean: the official nominees of its award, season and
category; else the films nominated for anything that season; else, for people, earlier nominees of the same trade.
Inside a block a name is the same if it is written the same (``exact``), if the user's list says so (``alias``), if
only case, accents, punctuation, "&" or a leading article differ (``normalised``), or if it is close to one name and
far from all others (``fuzzy``). Songs are matched before films: one film may have two songs.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

import attrs

from goldscrape.reference.aliases import ALIASES_SETTING, Alias, AliasKey, alias_key, user_aliases
from goldscrape.reference.known_names import name_key, title_key
from goldscrape.reference.outcomes import Nomination, nominations
from goldscrape.tables import Prediction

__all__ = ["Link", "Linker", "link_prediction"]

_FUZZY = 92.0
"""token_sort_ratio a fuzzy match needs …"""
_AHEAD = 10.0
"""… and how far it must be ahead of the next name (measured on six seasons of Oscar odds)."""
_SAME_ORDER = 80.0
"""The ratio without sorting the words: "Knight and Day" is not "Day & Night"."""
_SHORT_FORM = 0.9
"""The score of a title's short form ("Glass Onion" for "Glass Onion: A Knives Out Mystery")."""
_CAREER = 40
"""Years back in which a nomination for the same trade makes a person known."""

_FILM_AWARDS = {"oscars", "golden_globes", "bafta", "sag", "cca"}
"""Bodies that honour the same films in the same season as the Oscars."""
_ACTING = {"actor", "actress", "supporting_actor", "supporting_actress"}
_SHORT_FORM_END = re.compile(r"\s*[:,;(\[–—]|\s-\s|\.{3}")
_THE_MOVIE = re.compile(r"\s*:\s*the (movie|film)$", re.IGNORECASE)
_BETWEEN_PEOPLE = re.compile(r",\s+(?:and\s+)?|\s+(?:&|and)\s+|\s*/\s*")
_SONG_AND_FILM = re.compile(r"\s+[-–—]\s+")


@attrs.frozen(kw_only=True)
class Link:
    """Where a contender's names lead."""

    work_id: str | None = None
    person_id: str | None = None
    """Ids of several people are joined by ``|``."""
    method: str
    """`exact`, `alias`, `normalised` or `fuzzy`: the weakest of those used."""
    score: float
    """How sure it is, 0 to 1: the least sure of those used."""
    nomination: Nomination | None = None
    """The official nomination, when that is what it is."""


@attrs.frozen
class _Match:
    """A name found in a block."""

    index: int
    method: str
    score: float


_EXACT, _NORMALISED = 1.0, 0.98


def _fuzzy(key: str, keys: Sequence[str]) -> _Match | None:
    from rapidfuzz.fuzz import ratio, token_sort_ratio

    ratios = [token_sort_ratio(key, other) for other in keys]
    ranked = sorted(range(len(keys)), key=lambda i: -ratios[i])
    best = ratios[ranked[0]]
    others = [ratios[i] for i in ranked[1:] if keys[i] != keys[ranked[0]]]
    if best < _FUZZY or (others and best - others[0] < _AHEAD):
        return None
    if ratio(key, keys[ranked[0]]) < _SAME_ORDER:
        return None
    return _Match(ranked[0], "fuzzy", round(best / 100, 4))


def _work_key(title: str) -> str:
    """A title's key; a subtitle that only says "the movie" makes no difference ("F1: The Movie")."""
    return title_key(_THE_MOVIE.sub("", title))


def _is_short_form(key: str, title: str) -> bool:
    """Whether the key is the title up to a colon, comma, dash, bracket, or ("Indiana Jones and …") up to "and"."""
    if any(title_key(title[: end.start()]) == key for end in _SHORT_FORM_END.finditer(title)):
        return True
    return " " in key and title_key(title).startswith(f"{key} and ")


def _only(indices: Iterable[int], names: Sequence[str], method: str, score: float) -> _Match | None:
    """The match if it is one, or one name several times."""
    found = list(indices)
    if not found or len({names[i] for i in found}) > 1:
        return None
    return _Match(found[0], method, score)


class Linker:
    """Finds the ids of contenders; keeps nothing but the user's aliases."""

    def __init__(self, aliases: Mapping[AliasKey, Alias] | None = None) -> None:
        self._aliases = aliases or {}

    def link(
        self,
        *,
        award: str | None,
        season: int | None,
        category_id: str | None,
        nominee: str,
        person: str | None = None,
        work: str | None = None,
        song: str | None = None,
    ) -> Link | None:
        """The ids of one contender; None when nothing is certain.

        Args:
            award: the award body; without it, as without season and category, only aliases that carry an id help.
            season: the year of the ceremony.
            category_id: the category.
            nominee: the name by the category's unit; in song categories also "Song - Film" in either order.
            person: the person or persons as printed.
            work: the film, show or other work.
            song: the song.
        """
        if award and season and category_id:
            block = [one for one in nominations(award, season) if one.category_id == category_id]
            if block and (link := self._official(block, nominee, person, work, song)):
                return link
        return self._elsewhere(award, season, category_id, nominee, person, work)

    # -- inside the official nominees of the category ---------------------------------------------------------------

    def _official(
        self, block: Sequence[Nomination], nominee: str, person: str | None, work: str | None, song: str | None
    ) -> Link | None:
        category = block[0].category_id.partition(".")[2]
        if category == "original_song":
            return self._song(block, nominee, work, song)
        if person or category in _ACTING or category == "director":
            return self._people(block, person or nominee, work)
        found = self._title(work or nominee, [one.works for one in block])
        if found is None:
            return None
        nomination, place = block[found[0].index], found[1]
        return _link(found[0], nomination, nomination.work_ids[place] or None, None)

    def _song(self, block: Sequence[Nomination], nominee: str, work: str | None, song: str | None) -> Link | None:
        halves = _SONG_AND_FILM.split(nominee, maxsplit=1)
        titles = [one.song or "" for one in block]
        for name, film in ((song or nominee, work), *zip(halves, reversed(halves), strict=True)):
            match = self._name("work", name, titles)
            if match and (film is None or len(halves) == 1 or self._title(film, [block[match.index].works])):
                return _link(match, block[match.index], block[match.index].work_ids[0] or None, None)
        if song and not work:
            return None
        # Only the film is named: enough when the film has one song in the race.
        found = self._title(work or nominee, [one.works for one in block])
        if found is None or (song and work):
            return None
        ids = [one.work_ids for one in block]
        if ids.count(ids[found[0].index]) > 1:
            return None
        return _link(found[0], block[found[0].index], block[found[0].index].work_ids[found[1]] or None, None)

    def _people(self, block: Sequence[Nomination], printed: str, work: str | None) -> Link | None:
        if work:
            same_film = [one for one in block if self._title(work, [one.works])]
            if same_film and (link := self._named(same_film, printed)):
                return link
        link = self._named(block, printed)
        if link is None or not work or link.nomination is None:
            return link
        # The person contends for another film than the one nominated.
        return attrs.evolve(link, work_id=None, nomination=None)

    def _named(self, block: Sequence[Nomination], printed: str) -> Link | None:
        found = []
        for nomination in block:
            matches = [self._name("person", printed, nomination.people)]
            parts = [part for part in _BETWEEN_PEOPLE.split(printed) if part]
            if matches == [None] and len(parts) > 1:
                matches = [self._name("person", part, nomination.people) for part in parts]
            certain = [match for match in matches if match]
            if len(certain) == len(matches):
                found.append((nomination, certain))
        if not found:
            return None
        nomination, matches_found = found[0]
        ids = [nomination.person_ids[match.index] for match in matches_found]
        weakest = min(matches_found, key=lambda match: match.score)
        # Nominated twice in one race: the person is certain, the film is not.
        alone = len(found) == 1
        if len({tuple(one.person_ids[m.index] for m in matches) for one, matches in found}) > 1:
            return None
        link = _link(
            weakest,
            nomination if alone else None,
            (nomination.work_ids[0] or None) if alone and nomination.work_ids else None,
            "|".join(ids) if all(ids) else None,
        )
        return link if link.work_id or link.person_id else None

    # -- outside the official nominees ------------------------------------------------------------------------------

    def _elsewhere(
        self,
        award: str | None,
        season: int | None,
        category_id: str | None,
        nominee: str,
        person: str | None,
        work: str | None,
    ) -> Link | None:
        film = self._known_film(award, season, work) if work else None
        someone = self._known_person(season, category_id, person) if person else None
        used = [match for match, _ in filter(None, (film, someone))]
        if not used:
            return None
        weakest = min(used, key=lambda match: match.score)
        return Link(
            work_id=film[1] if film else None,
            person_id=someone[1] if someone else None,
            method=weakest.method,
            score=weakest.score,
        )

    def _known_film(self, award: str | None, season: int | None, work: str) -> tuple[_Match, str] | None:
        alias = self._aliases.get(alias_key("work", work))
        if alias and alias.imdb_id:
            return _Match(0, "alias", _EXACT), alias.imdb_id
        if award not in _FILM_AWARDS or season is None:
            return None
        titles, ids = _films_of(season)
        match = self._name("work", work, titles, fuzzy=False)
        return (match, ids[match.index]) if match else None

    def _known_person(self, season: int | None, category_id: str | None, person: str) -> tuple[_Match, str] | None:
        alias = self._aliases.get(alias_key("person", person))
        if alias and alias.imdb_id:
            return _Match(0, "alias", _EXACT), alias.imdb_id
        trade = _trade(category_id)
        if trade is None or season is None:
            return None
        found = _people_of(trade, season).get(name_key(alias.title if alias else person))
        if found is None or len(found) > 1:
            return None
        return _Match(0, "alias" if alias else "normalised", _NORMALISED), next(iter(found))

    # -- one name in a block ----------------------------------------------------------------------------------------

    def _title(self, title: str, works: Sequence[tuple[str, ...]]) -> tuple[_Match, int] | None:
        """The nomination and the place among its works that a title means."""
        flat = [(index, place, name) for index, names in enumerate(works) for place, name in enumerate(names)]
        names = [name for _, _, name in flat]
        match = self._name("work", title, names)
        if match is None:
            return None
        index, place, _ = flat[match.index]
        return attrs.evolve(match, index=index), place

    def _name(self, kind: str, name: str, names: Sequence[str], *, fuzzy: bool = True) -> _Match | None:
        """Which of ``names`` a name means: exact, alias, normalised, fuzzy, in this order; None when unsure."""
        if not names:
            return None
        make = name_key if kind == "person" else _work_key
        if match := _only((i for i, other in enumerate(names) if other == name), names, "exact", _EXACT):
            return match
        alias = self._aliases.get(alias_key(kind, name))
        method, score = "normalised", _NORMALISED
        if alias:
            name, method, score = alias.title, "alias", _EXACT
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


def _link(match: _Match, nomination: Nomination | None, work_id: str | None, person_id: str | None) -> Link:
    return Link(work_id=work_id, person_id=person_id, method=match.method, score=match.score, nomination=nomination)


def _trade(category_id: str | None) -> str | None:
    category = (category_id or "").partition(".")[2]
    if category == "director":
        return "director"
    return "acting" if "actor" in category or "actress" in category else None


@cache
def _films_of(season: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Titles and ids of the films nominated for anything that season."""
    films = {
        (title, work_id)
        for one in nominations("oscars", season)
        for title, work_id in zip(one.works, one.work_ids, strict=True)
        if work_id
    }
    ordered = sorted(films)
    keys = [title_key(title) for title, _ in ordered]
    alone = [film for film, key in zip(ordered, keys, strict=True) if keys.count(key) == 1]
    return tuple(title for title, _ in alone), tuple(work_id for _, work_id in alone)


@cache
def _people_of(trade: str, season: int) -> Mapping[str, frozenset[str]]:
    """Name key to the ids of people nominated for the trade in the years before; others of the name included."""
    mine: dict[str, set[str]] = {}
    everyone: dict[str, set[str]] = {}
    for year in range(season - _CAREER, season + 1):
        for one in nominations("oscars", year):
            category = one.category_id.partition(".")[2]
            fits = category == "director" if trade == "director" else category in _ACTING
            for name, person_id in zip(one.people, one.person_ids, strict=True):
                if person_id:
                    everyone.setdefault(name_key(name), set()).add(person_id)
                    if fits:
                        mine.setdefault(name_key(name), set()).add(person_id)
    return {key: frozenset(everyone[key]) for key in mine}


@lru_cache(maxsize=16_384)
def _linked(
    _aliases_file: str | None,
    award: str | None,
    season: int | None,
    category_id: str | None,
    nominee: str,
    person: str | None,
    work: str | None,
    song: str | None,
) -> Link | None:
    return Linker(user_aliases()).link(
        award=award, season=season, category_id=category_id, nominee=nominee, person=person, work=work, song=song
    )


def link_prediction(row: Prediction) -> Prediction:
    """The row with ``work_id``, ``person_id``, ``link_method`` and ``link_score`` filled where they are certain.

    A work is linked only where the row names one, a person likewise. Uses the user's alias file
    (``GOLDSCRAPE_ALIASES``) and nothing else from outside the package.
    """
    aliases_file = os.environ.get(ALIASES_SETTING)  # part of what the answer depends on
    link = _linked(aliases_file, row.award, row.season, row.category_id, row.nominee, row.person, row.work, row.song)
    if link is None:
        return row
    work_id = link.work_id if row.work else None
    person_id = link.person_id if row.person else None
    if work_id is None and person_id is None:
        return row
    return attrs.evolve(row, work_id=work_id, person_id=person_id, link_method=link.method, link_score=link.score)
