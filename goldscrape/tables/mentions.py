"""The tables of what articles mention: films, works, people, characters, amounts of money, dates."""

from __future__ import annotations

from datetime import date
from typing import ClassVar

import attrs

from goldscrape.tables.row import Float64, Int16, Int32, Row, Struct

__all__ = ["Budget", "Character", "Credit", "DateMention", "Film", "Mention", "Person", "Work"]


@attrs.define(kw_only=True)
class Mention(Row):
    """A row found in an article's text, with the characters it came from."""

    text_sha256: str | None = None
    """The article's text_sha256."""
    field: str
    """Where it stands: `headline`, `description` or `body`."""
    char_start: Int32
    """First character of the mention in that field (code points)."""
    char_end: Int32
    """One past the last character."""
    quote: str | None = None
    """The sentence around it."""


@attrs.define(kw_only=True)
class Credit(Struct):
    """A person's part in a work."""

    role: str
    """As in `roles`."""
    work: str | None = None
    """The work's title as in `films` or `works`."""


@attrs.define(kw_only=True)
class Film(Mention):
    """A film an article names: one row at its first mention."""

    dataset: ClassVar[str] = "films"
    key: ClassVar[tuple[str, ...]] = ("url", "text_sha256", "field", "char_start", "title")
    order: ClassVar[tuple[str, ...]] = ("title", "url", "field", "char_start")

    title: str
    """The fullest form of the title in the text, without quotation marks."""
    year: Int16 | None = None
    """The year of release, only if the text states it."""
    subject: bool = False
    """The article is about this film."""
    mentions: Int16 = 1
    """How often the text names it."""
    aliases: tuple[str, ...] = ()
    """Other forms the text uses."""
    evidence: str | None = None
    """Why it is a title: `italic`, `quoted`, `linked`, `known` or `cue` (a word such as "the film" beside it)."""
    work_id: str | None = None
    """The IMDb id (tt…); null unless certain."""
    link_method: str | None = None
    """How the id was found; null when there is none."""
    link_score: Float64 | None = None
    """How sure the link is, 0 to 1."""


@attrs.define(kw_only=True)
class Work(Film):
    """A named work that is not a film: series, stage show, album, song, book, game."""

    dataset: ClassVar[str] = "works"

    medium: str | None = None
    """`series`, `stage`, `album`, `song`, `book`, `game` or `other`."""


@attrs.define(kw_only=True)
class Person(Mention):
    """A real person an article names: one row at the first mention."""

    dataset: ClassVar[str] = "people"
    key: ClassVar[tuple[str, ...]] = ("url", "text_sha256", "field", "char_start", "name")
    order: ClassVar[tuple[str, ...]] = ("name", "url", "field", "char_start")

    name: str
    """The fullest form in the text, without titles."""
    roles: tuple[str, ...] = ()
    """`director`, `actor`, `writer`, `producer`, `author`, `executive`, `analyst`, `critic`, `crew`, `musician`,
    `subject` (portrayed or written about), `host`, `photographer`, `other`."""
    credits: tuple[Credit, ...] = ()
    """The works the text ties the roles to."""
    mentions: Int16 = 1
    """How often the text names the person."""
    aliases: tuple[str, ...] = ()
    """Other forms the text uses (surnames alone included)."""
    person_id: str | None = None
    """The IMDb id (nm…); null unless certain."""
    link_method: str | None = None
    """How the id was found; null when there is none."""
    link_score: Float64 | None = None
    """How sure the link is, 0 to 1."""


@attrs.define(kw_only=True)
class Character(Person):
    """A fictional person an article names outside titles."""

    dataset: ClassVar[str] = "characters"

    actor: str | None = None
    """Who plays the part, when the text says so."""


@attrs.define(kw_only=True)
class Budget(Mention):
    """An amount of money: one row an expression."""

    dataset: ClassVar[str] = "budgets"
    key: ClassVar[tuple[str, ...]] = ("url", "text_sha256", "field", "char_start", "raw")
    order: ClassVar[tuple[str, ...]] = ("film", "url", "field", "char_start")

    raw: str
    """The expression as printed ("$200 to $220 million")."""
    amount: Float64
    """The amount in units of the currency (a range: its lower end)."""
    amount_high: Float64 | None = None
    """The upper end of a range."""
    currency: str | None = None
    """The ISO 4217 code ("$" is USD); null when the text names none."""
    kind: str | None = None
    """`budget`, `gross`, `salary` or `other`."""
    film: str | None = None
    """The film it belongs to, as in `films`."""
    organization: str | None = None
    """The firm or body it belongs to, when the text says so."""


@attrs.define(kw_only=True)
class DateMention(Mention):
    """An expression that denotes a calendar interval: one row an expression."""

    dataset: ClassVar[str] = "dates"
    key: ClassVar[tuple[str, ...]] = ("url", "text_sha256", "field", "char_start", "raw")
    order: ClassVar[tuple[str, ...]] = ("start", "url", "field", "char_start")

    raw: str
    """The expression as printed ("the summer of 2026")."""
    start: date | None = None
    """First day of the closed interval; null when it needs an unknown date."""
    end: date | None = None
    """Last day of the closed interval."""
    granularity: str | None = None
    """`day`, `weekend`, `week`, `month`, `season`, `quarter`, `year`, `decade`, `century` or `range`."""
    relative: bool = False
    """The publish date is needed to resolve it."""
    anchor: date | None = None
    """The day it was resolved against: the publisher's."""
    kind: str | None = None
    """`published`, `updated`, `release`, `filming`, `ceremony`, `event` or `other`."""
    film: str | None = None
    """The film it belongs to, as in `films`."""
