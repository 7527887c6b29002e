"""IMDb ids for films, only where the outcomes of the Oscars leave no doubt."""

from __future__ import annotations

from collections.abc import Sequence

import attrs

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Candidate
from goldscrape.reference.known_names import KnownFilm, title_key
from goldscrape.tables import Film

__all__ = ["Link", "link_film"]

_YEAR_SCORE = 0.95
_PERSON_SCORE = 0.98


@attrs.frozen
class Link:
    """An id with the evidence that made it certain."""

    work_id: str
    method: str
    """`title+year` or `title+person`."""
    score: float


def link_film(row: Film, mentions: Sequence[Candidate], known: KnownNames) -> Link | None:
    """The id of a film: its title with the stated year, or with a credited person in the same paragraph.

    None when two films of the title fit, and for a title alone: new films take old names.
    """
    films = known.entries(title_key(row.title))
    if not any(film.work_id for film in films):
        return None
    fitting = list(films)
    if row.year is not None:
        fitting = [film for film in films if abs(film.year - row.year) <= 1]
    beside = [film for film in fitting if _credited(film, mentions)]
    if len(beside) == 1 and beside[0].work_id:
        return Link(beside[0].work_id, "title+person", _PERSON_SCORE)
    if not beside and row.year is not None and len(fitting) == 1 and fitting[0].work_id:
        return Link(fitting[0].work_id, "title+year", _YEAR_SCORE)
    return None


def _credited(film: KnownFilm, mentions: Sequence[Candidate]) -> bool:
    return any(
        not film.people.isdisjoint(mention.paper.names)
        and not film.people.isdisjoint(mention.paper.names_of_block(mention.start))
        for mention in mentions
    )
