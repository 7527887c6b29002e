"""From prose to films, works, people, characters, amounts of money and dates."""

from goldscrape.entities.find import Entities, find_entities
from goldscrape.entities.text import Document, Field, Mark, Span

__all__ = ["Document", "Entities", "Field", "Mark", "Span", "find_entities"]
