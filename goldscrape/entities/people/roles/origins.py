"""Roles of those behind "from": who made a film, who handed a prize over."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.owned import maker
from goldscrape.entities.people.roles.titles import title_after, title_before
from goldscrape.entities.people.roles.tokens import PERSON, Clause
from goldscrape.entities.people.roles.words import TRADES

__all__ = ["read_from"]

_MADE = words(
    """
    film movie thriller drama comedy documentary biopic western epic satire romance romcom rom-com musical fable
    feature debut sequel prequel remake dramedy whodunit chiller melodrama
    """
)
"""What comes "from" its director; a series, a script or a story comes from others."""
_PRIZES = words("award awards prize prizes oscar oscars bafta statuette trophy globe emmy medal honour honor one")
_TAKES = words(
    """
    accepting accepted accepts accept receiving received receives receive collecting collected collects collect
    took taking takes picked collects
    """
)
_GIVER = 12
"""Tokens between the verb of taking and whoever gives."""


def read_from(clause: Clause, index: int) -> bool:
    """Give the names behind the "from" at ``index`` what comes from them."""
    low = clause.low
    before = low[index - 1] if index else ""
    if before in _MADE:
        return _made(clause, index)
    if before not in _PRIZES or _TAKES.isdisjoint(low[max(0, index - _GIVER) : index]):
        return False
    first = skip_to_person(clause, index + 1, 5)
    if first is None or low[first + 1] in {"'s", "'"}:
        return False
    clause.draft(first).attend()
    if low[first + 1 : first + 3] == ["and", PERSON]:
        clause.draft(first + 2).attend()
    return True


def _made(clause: Clause, index: int) -> bool:
    """A film's makers ("a political drama from ⟨name⟩"), if the text calls them nothing else."""
    low = clause.low
    first = skip_to_person(clause, index + 1, 3)
    if first is None or any(word in TRADES for word in low[index + 1 : first]):
        return False  # "a comedy from producer ⟨name⟩"
    names = list_starting(clause, first)
    if low[names.end] in {"'s", "'", "-"} or low[names.people[-1] + 1] in {"'s", "'", "-"}:
        return False  # "a drama from ⟨name⟩'s novel"
    for name in names.people:
        draft = clause.draft(name)
        if "actor" not in maker(draft):
            draft.suggest(("director",), title_before(clause, index) or title_after(clause, names.end, 4))
    return True
