"""People in the making: every mention of a name, joined to the fullest form, with the evidence gathered for it."""

from __future__ import annotations

import attrs

from goldscrape.entities.people.names import Candidate, Word
from goldscrape.entities.people.names_gender import fits_pronoun
from goldscrape.entities.text import FieldName

__all__ = ["CreditHit", "Draft", "LooseName", "NameMention"]


@attrs.define(slots=True, eq=False)
class NameMention:
    """One place where a text names somebody."""

    field: FieldName
    place: int
    """The field's place in the document."""
    start: int
    end: int
    text: str
    draft: Draft
    full: bool
    """Names the person in full, not by surname or first name alone."""


@attrs.define
class LooseName:
    """A capitalised word that is nobody's surname here: a place, a firm, or a character of one name."""

    field: FieldName
    place: int
    start: int
    end: int
    text: str


@attrs.frozen(slots=True)
class CreditHit:
    """A role that a place in the text gives, with the title it belongs to."""

    role: str
    work: str | None


@attrs.define(slots=True, eq=False)
class Draft:
    """Somebody the text names; a row once the evidence suffices."""

    words: tuple[Word, ...]
    """The words of the fullest form."""
    name: str
    points: float
    """From the name's own words; cues of the text come on top."""
    mentions: list[NameMention] = attrs.field(factory=list)
    cues: float = 0.0
    roles: dict[str, None] = attrs.field(factory=dict)
    """Roles that the text states, in the order found."""
    weak_roles: dict[str, None] = attrs.field(factory=dict)
    """Roles that it only suggests; used when it states none."""
    credits: dict[CreditHit, None] = attrs.field(factory=dict)
    character: bool = False
    portrayed: bool = False
    """Named as the part somebody plays."""
    real: bool = False
    """The text says that the portrayed person lived."""
    actor: Draft | None = None
    """Who plays this character."""
    on_screen: bool = False
    """A sentence that names them talks about a film, a show or a prize."""
    kin: bool = False
    """Named as somebody's husband, wife, child or parent."""
    guest: bool = False
    """Has a part in a ceremony or a jury, whatever else they do."""
    coordinated: bool = False
    """The surname stands with somebody else's first name ("Lana and Lilly Wachowski")."""
    key: str = attrs.field(init=False)
    """The name as a key."""

    def __attrs_post_init__(self) -> None:
        self.key = " ".join([word.key for word in self.words])

    def actor_only(self) -> bool:
        """Whether the text makes them an actor and nothing else."""
        return set(self.roles) == {"actor"}

    def may_be(self, pronoun: str) -> bool:
        """Whether "he" or "she" may stand for this person, by the first name."""
        return fits_pronoun(self.words[0].key, pronoun)

    @property
    def score(self) -> float:
        """Points of the name and its cues together; above zero it is somebody's name."""
        return self.points + min(self.cues, 4.0)

    def hit(self, roles: tuple[str, ...], work: str | None, cue: float = 2.0) -> None:
        """Take roles that the text states, for the title ``work`` if it names one."""
        self.cues += cue
        for role in roles:
            self.roles[role] = None
            self.credits[CreditHit(role, work)] = None

    def attend(self) -> None:
        """Take the role of whoever hands a prize over, reads out names or sits on a jury."""
        self.guest = True
        self.hit(("other",), None, 2.0)

    def suggest(self, roles: tuple[str, ...], work: str | None = None) -> None:
        """Take roles that the text only suggests."""
        for role in roles:
            self.weak_roles[role] = None
            if work is not None:
                self.credits[CreditHit(role, work)] = None

    @classmethod
    def of(cls, candidate: Candidate, text: str, points: float) -> Draft:
        """The draft that a candidate opens."""
        return cls(words=candidate.words, name=" ".join(text[candidate.start : candidate.end].split()), points=points)
