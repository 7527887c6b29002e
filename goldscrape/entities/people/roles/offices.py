"""Who runs what: executives by the verb ("runs the studio", "is in charge of drama"), analysts by what they count."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.tokens import Clause
from goldscrape.entities.people.roles.words import BOX_OFFICE_FIRMS, STUDIOS

__all__ = [
    "COUNTS",
    "FIRM_NOUNS",
    "INSTITUTIONS",
    "OVERSEES",
    "RUNS",
    "counts_tickets",
    "in_charge",
    "is_tracker",
    "office",
]

RUNS = words(
    "runs run ran heads headed leads co-chair co-chairs co-chaired co-head co-heads co-headed co-run co-runs co-ran "
    "founded co-founded cofounded owns owned set"
)
OVERSEES = words("oversee oversees overseeing oversaw overseen shepherding")
COUNTS = words("track tracks tracked tracking monitor monitors monitored monitoring follows analyses analyzes studies")
"""What analysts do with takings."""
FIRM_NOUNS = words(
    "productions pictures films entertainment firm company studio studios label distributor banner agency consultancy "
    "website distribution marketing division group unit arm operations"
)
INSTITUTIONS = words(
    """
    awards festival academy guild union association institute foundation network channel broadcaster chain circuit
    multiplex cinemas society federation
    """
)
"""What has a head, but is no firm of the trade."""
_DEPARTMENTS = words(
    """
    drama film films television tv production distribution marketing programming publicity acquisitions streaming
    features content development comedy animation
    """
)
_OVERSEEN = FIRM_NOUNS | STUDIOS | {"for", "slate", "business", "network", "channel", "television", "programming"}
_BEHIND_DEPARTMENT = frozenset({"at", "for", "in", ",", ".", "and", "", ";", "said", "while", "from"})
_NO_OBJECT = words("into out away over to from through up down on in against off for with about by") | {
    ".",
    ";",
    "",
}
"""Words that end what is run, or tell another "run" ("ran into trouble")."""
_ARTICLES = frozenset({"the", "its", "all", "of", "his", "her", "their", "'s"})
_TAKINGS = words("box box-office ticket tickets grosses admissions receipts takings ticket-sales attendance")
_TRACKERS = frozenset({"tracker", "trackers"})
_RESEARCH = words("research tracking data analytics box-office measurement office tickets")
_FIRMS = words("firm company service group house firms")


def office(clause: Clause, index: int) -> tuple[str, ...]:
    """The roles of whoever runs what follows the verb at ``index``, one of :data:`RUNS`; empty for another running."""
    low = clause.low
    verb = low[index]
    if verb == "set" and low[index + 1] != "up":
        return ()
    first = index + 2 if verb == "set" else index + 1
    for place in range(first, index + 9):
        word = low[place]
        if word in _NO_OBJECT:
            return ()
        if word in FIRM_NOUNS or (word in STUDIOS and (place == index + 1 or verb != "leads")):
            return _firm(clause, index)
        if verb != "leads" and word in INSTITUTIONS:
            return ("executive",)
        if verb in {"runs", "heads", "ran"} and _is_department(clause, place):
            return ("executive",)
    return ()


def _firm(clause: Clause, index: int) -> tuple[str, ...]:
    low = clause.low
    for place in range(index + 1, index + 9):
        if is_tracker(clause, place) or any(" ".join(low[place : place + n]) in BOX_OFFICE_FIRMS for n in (1, 2, 3)):
            return ("analyst", "executive")
    return ("executive",)


def _is_department(clause: Clause, index: int) -> bool:
    """Whether a department's bare name stands at ``index`` ("runs television", "in charge of drama at the network")."""
    low = clause.low
    return (
        low[index] in _DEPARTMENTS
        and low[index + 1] in _BEHIND_DEPARTMENT
        and (low[index - 1] in _ARTICLES or low[index - 1] in RUNS or low[index - 1] in _DEPARTMENTS)
    )


def in_charge(clause: Clause, index: int) -> bool:
    """Whether the verb of overseeing, or the "in charge" at ``index``, has a firm or a department as its object."""
    low = clause.low
    if low[index] == "in":
        if low[index + 1 : index + 3] != ["charge", "of"]:
            return False
        objects = low[index + 3 : index + 8]
        return (
            low[index + 3] in STUDIOS
            or not (FIRM_NOUNS | INSTITUTIONS).isdisjoint(objects)
            or (any(_is_department(clause, place) for place in range(index + 3, index + 7)))
        )
    return not _OVERSEEN.isdisjoint(low[index + 1 : index + 8])


def counts_tickets(clause: Clause, index: int) -> bool:
    """Whether takings are what the verb at ``index`` follows ("who tracks ticket sales for …")."""
    return not _TAKINGS.isdisjoint(clause.low[index + 1 : index + 5])


def is_tracker(clause: Clause, index: int) -> bool:
    """Whether the words at ``index`` call a firm one that counts tickets ("box office tracker", "research firm")."""
    low = clause.low
    return low[index] in _TRACKERS or (low[index] in _RESEARCH and low[index + 1] in _FIRMS)
