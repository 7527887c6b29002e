"""IMDb ids of people, given only when the Oscars' outcomes leave no doubt about who is meant.

Two kinds of evidence count: the text names a film that this person was nominated for (`film`); or one nominee alone
bears the name, the text gives the trade of the nomination, and the article is of the nominee's time (`trade`). The
second is asked of actors and directors only, whose guilds keep professional names apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Mapping
from functools import cache

import attrs

from goldscrape.entities.people.drafts import Draft
from goldscrape.reference.known_names import name_key, person_ids, title_key
from goldscrape.reference.outcomes import nominations

__all__ = ["PersonLink", "link_person"]

_CATEGORY_ROLES = {
    "oscars.actor": "actor",
    "oscars.actress": "actor",
    "oscars.supporting_actor": "actor",
    "oscars.supporting_actress": "actor",
    "oscars.director": "director",
}
_FIRST_SEASON, _LAST_SEASON = 1929, 2100
_YEARS_BEFORE, _YEARS_AFTER = 15, 45
"""How long before the first and after the last nomination a name in the news still means the nominee."""


@attrs.frozen(slots=True)
class PersonLink:
    """An id with how it was found and how sure it is."""

    person_id: str
    method: str
    score: float


@attrs.define(slots=True)
class _Nominee:
    works: set[str] = attrs.field(factory=set)
    roles: set[str] = attrs.field(factory=set)
    seasons: set[int] = attrs.field(factory=set)


@cache
def _nominees() -> Mapping[str, Mapping[str, _Nominee]]:
    """Name key → person id → what they were nominated for."""
    index: dict[str, dict[str, _Nominee]] = defaultdict(dict)
    for season in range(_FIRST_SEASON, _LAST_SEASON):
        for nomination in nominations("oscars", season):
            if len(nomination.people) != len(nomination.person_ids):
                continue
            for name, person_id in zip(nomination.people, nomination.person_ids, strict=True):
                nominee = index[name_key(name)].setdefault(person_id, _Nominee())
                nominee.works.update(title_key(work) for work in nomination.works)
                nominee.seasons.add(season)
                role = _CATEGORY_ROLES.get(nomination.category_id)
                if role is not None:
                    nominee.roles.add(role)
    return index


def link_person(draft: Draft, works: Collection[str], year: int | None) -> PersonLink | None:
    """The id of the person, or None; ``works`` are the title keys of the document's films, ``year`` its year."""
    named = _nominees().get(draft.key)
    nominees = {person: nominee for person, nominee in named.items() if person} if named else None
    if not nominees:
        return None
    by_film = [person for person, nominee in nominees.items() if not nominee.works.isdisjoint(works)]
    if len(by_film) == 1:
        return PersonLink(by_film[0], "film", 1.0)
    if len(nominees) > 1 or year is None:
        return None
    person, nominee = next(iter(nominees.items()))
    if person_ids().get(draft.key) != person:
        return None
    of_its_time = min(nominee.seasons) - _YEARS_BEFORE <= year <= max(nominee.seasons) + _YEARS_AFTER
    if of_its_time and not nominee.roles.isdisjoint(draft.roles):
        return PersonLink(person, "trade", 0.9)
    return None
