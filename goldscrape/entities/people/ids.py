"""IMDb ids of people, given only when the Oscars' outcomes leave no doubt about who is meant.

Two kinds of evidence count: the text names a film that this person was nominated for (`film`); or one nominee alone
bears the name, the text gives the trade of the nomination, and the article is of the nominee's time (`trade`). The
second is asked of actors and directors only, whose guilds keep professional names apart.
"""

from __future__ import annotations

from collections.abc import Collection

import attrs

from goldscrape.entities.people.drafts import Draft
from goldscrape.reference.known_names import person_ids
from goldscrape.reference.nominees import nominees

__all__ = ["PersonLink", "link_person"]

_YEARS_BEFORE, _YEARS_AFTER = 15, 45
"""How long before the first and after the last nomination a name in the news still means the nominee."""


@attrs.frozen(slots=True)
class PersonLink:
    """An id with how it was found and how sure it is."""

    person_id: str
    method: str
    score: float


def link_person(draft: Draft, works: Collection[str], year: int | None) -> PersonLink | None:
    """The id of the person, or None; ``works`` are the title keys of the document's films, ``year`` its year."""
    named = nominees(draft.key)
    if not named:
        return None
    by_film = [nominee for nominee in named if not nominee.works.isdisjoint(works)]
    if len(by_film) == 1:
        return PersonLink(by_film[0].person_id, "film", 1.0)
    if len(named) > 1 or year is None:
        return None
    nominee = named[0]
    if person_ids().get(draft.key) != nominee.person_id:
        return None
    of_its_time = nominee.first_season - _YEARS_BEFORE <= year <= nominee.last_season + _YEARS_AFTER
    if of_its_time and not nominee.roles.isdisjoint(draft.roles):
        return PersonLink(nominee.person_id, "trade", 0.9)
    return None
