"""Make ``nominees.tsv.gz``: ``python -m goldscrape.reference.build_nominees``.

The people of ``oscars-outcomes.tsv.gz`` by name. One line a person and name: key, IMDb id, season of the first and the
last nomination, trades, keys of the works. Reading every nomination at the start of a crawl took a tenth of a second.
"""

from __future__ import annotations

from goldscrape.reference.known_names import name_key, title_key
from goldscrape.reference.nominees import Nominee
from goldscrape.reference.outcomes import nominations
from goldscrape.reference.sources import write_lines

__all__ = ["nominee_lines"]

_CATEGORY_ROLES = {
    "oscars.actor": "actor",
    "oscars.actress": "actor",
    "oscars.supporting_actor": "actor",
    "oscars.supporting_actress": "actor",
    "oscars.director": "director",
}
_FIRST_SEASON, _LAST_SEASON = 1929, 2100


def nominee_lines() -> list[str]:
    """The lines of the list, in no order."""
    found: dict[tuple[str, str], Nominee] = {}
    for season in range(_FIRST_SEASON, _LAST_SEASON):
        for nomination in nominations("oscars", season):
            if len(nomination.people) != len(nomination.person_ids):
                continue
            works = frozenset(map(title_key, nomination.works))
            role = _CATEGORY_ROLES.get(nomination.category_id)
            for name, person in zip(nomination.people, nomination.person_ids, strict=True):
                if not person:
                    continue
                place = name_key(name), person
                known = found.get(place, Nominee(person, season, season, frozenset(), frozenset()))
                roles = known.roles | {role} if role else known.roles
                found[place] = Nominee(person, known.first_season, season, roles, known.works | works)
    return [nominee.line(key) for (key, _), nominee in found.items()]


if __name__ == "__main__":
    print(write_lines("nominees.tsv.gz", nominee_lines()), "lines")
