"""IMDb ids of people, given only when one nominee alone bears the name and the text agrees with who it is."""

from __future__ import annotations

from goldscrape.entities.people_drafts import Draft

__all__ = ["person_link"]


def person_link(draft: Draft, roles: tuple[str, ...]) -> tuple[str | None, str | None, float | None]:
    """The id, how it was found and how sure it is; three times None unless certain."""
    return None, None, None
