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
from collections.abc import Mapping, Sequence
from functools import lru_cache

import attrs

from goldscrape.awards.linking_known import ACTING, films_of, people_of, trade_of
from goldscrape.awards.linking_names import EXACT, NORMALISED, Match, match_name, match_title
from goldscrape.reference.aliases import ALIASES_SETTING, Alias, AliasKey, alias_key, user_aliases
from goldscrape.reference.known_names import name_key
from goldscrape.reference.outcomes import Nomination, nominations
from goldscrape.tables import Prediction

__all__ = ["Link", "Linker", "link_prediction"]

_FILM_AWARDS = {"oscars", "golden_globes", "bafta", "sag", "cca"}
"""Bodies that honour the same films in the same season as the Oscars."""
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
        if person or category in ACTING or category == "director":
            return self._people(block, person or nominee, work)
        found = match_title(self._aliases, work or nominee, [one.works for one in block])
        if found is None:
            return None
        nomination, place = block[found[0].index], found[1]
        return _link(found[0], nomination, nomination.work_ids[place] or None, None)

    def _song(self, block: Sequence[Nomination], nominee: str, work: str | None, song: str | None) -> Link | None:
        halves = _SONG_AND_FILM.split(nominee, maxsplit=1)
        titles = [one.song or "" for one in block]
        for name, film in ((song or nominee, work), *zip(halves, reversed(halves), strict=True)):
            match = match_name(self._aliases, "work", name, titles)
            if match and (film is None or match_title(self._aliases, film, [block[match.index].works])):
                return _link(match, block[match.index], block[match.index].work_ids[0] or None, None)
        if song and not work:
            return None
        # Only the film is named: enough when the film has one song in the race.
        found = match_title(self._aliases, work or nominee, [one.works for one in block])
        if found is None or (song and work):
            return None
        ids = [one.work_ids for one in block]
        if ids.count(ids[found[0].index]) > 1:
            return None
        return _link(found[0], block[found[0].index], block[found[0].index].work_ids[found[1]] or None, None)

    def _people(self, block: Sequence[Nomination], printed: str, work: str | None) -> Link | None:
        if work:
            same_film = [one for one in block if match_title(self._aliases, work, [one.works])]
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
            matches = [match_name(self._aliases, "person", printed, nomination.people)]
            parts = [part for part in _BETWEEN_PEOPLE.split(printed) if part]
            if matches == [None] and len(parts) > 1:
                matches = [match_name(self._aliases, "person", part, nomination.people) for part in parts]
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

    def _known_film(self, award: str | None, season: int | None, work: str) -> tuple[Match, str] | None:
        alias = self._aliases.get(alias_key("work", work))
        if alias and alias.imdb_id:
            return Match(0, "alias", EXACT), alias.imdb_id
        if award not in _FILM_AWARDS or season is None:
            return None
        titles, ids = films_of(season)
        match = match_name(self._aliases, "work", work, titles, fuzzy=False)
        return (match, ids[match.index]) if match else None

    def _known_person(self, season: int | None, category_id: str | None, person: str) -> tuple[Match, str] | None:
        alias = self._aliases.get(alias_key("person", person))
        if alias and alias.imdb_id:
            return Match(0, "alias", EXACT), alias.imdb_id
        trade = trade_of(category_id)
        if trade is None or season is None:
            return None
        found = people_of(trade, season).get(name_key(alias.title if alias else person))
        if found is None or len(found) > 1:
            return None
        return Match(0, "alias" if alias else "normalised", NORMALISED), next(iter(found))


def _link(match: Match, nomination: Nomination | None, work_id: str | None, person_id: str | None) -> Link:
    return Link(work_id=work_id, person_id=person_id, method=match.method, score=match.score, nomination=nomination)


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
