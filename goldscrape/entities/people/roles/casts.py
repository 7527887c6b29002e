"""Roles from the company a film keeps: "⟨film⟩, with A and B", "⟨film⟩ (A, B)", "⟨film⟩ had A", "directed A and B"."""

from __future__ import annotations

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import PersonList, list_starting, skip_to_person
from goldscrape.entities.people.roles.nouns import described_as
from goldscrape.entities.people.roles.titles import title_before
from goldscrape.entities.people.roles.tokens import PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import BY_VERBS, TRADES, VERBS
from goldscrape.entities.titles.find import TitleMention
from goldscrape.reference.known_names import known_people

__all__ = [
    "BOASTS",
    "FESTIVAL",
    "SCREEN_NOUNS",
    "may_act",
    "read_bracketed_cast",
    "read_directed",
    "read_had",
    "read_with",
]

SCREEN_NOUNS = words(
    """
    film movie drama comedy western thriller musical remake version adaptation sequel prequel series miniseries
    sitcom romance romcom rom-com biopic epic feature adventure spoof satire farce fantasy mystery caper reboot
    blockbuster tearjerker dramedy whodunit slasher chiller picture spin-off melodrama
    """
)
"""What a cast may be in, one at a time."""
_MAKING = words(
    """
    produce write direct develop co-write co-direct
    made make makes making wrote co-wrote writes writing co-writing produced produces producing co-produced directed
    directs directing co-directed penned developing developed discuss discussing discussed presented presenting
    promote promoting screened watched attended shared shares collaborated worked working works shot filmed did
    doing created co-created edited scored planned saw see sees seen seeing opens opened ended closed discusses
    """
)
"""Verbs whose "with" names a partner in the making, not a cast."""
_DIRECTS = words("made make makes making directed directs directing shot filmed")
_PAPERS = words("script screenplay treatment score soundtrack deal contract")
_LEADS = words("lead leads role roles part parts cast")
BOASTS = words("had has have boasts boasted pairs paired pairing teams teamed teaming unites united features featured")
"""What a title does with its cast."""
_ARTICLES = frozenset({"a", "an", "the", "his", "her", "their"})
_BEHIND_CAMERA = frozenset({"director", "producer", "host"})
FESTIVAL = words(
    "compete competes competing competition festival line-up lineup selection palme fortnight sidebar gala"
)
"""Words of what is said of a festival's line-up."""
_PLANS = words("in to attached set directing producing writing on at who directs circling")
"""Words after a name that say what else it does, or where."""
_BACK = 14
_CONTEXT = SCREEN_NOUNS | WORKS | words("plays play played stars star starring lead cast role directed cinema")


def may_act(draft: Draft) -> bool:
    """Whether nothing that is known of the person speaks against acting."""
    trades = known_people().get(draft.key)
    if not trades:
        return "director" not in draft.roles
    return trades[0] == "a" or trades[:2] in {"ma", "ha"}


def read_with(clause: Clause, index: int, parts: list[Part]) -> bool:
    """The names after the "with" at ``index`` as the cast of the film before it, or in the trade after their "as"."""
    low = clause.low
    first = skip_to_person(clause, index + 1, 5)
    if first is None:
        return False
    names = list_starting(clause, first)
    if low[names.end] == "'s" or any(TRADES.get(word, ("actor",)) != ("actor",) for word in low[index + 1 : first]):
        return False
    work = title_before(clause, index)
    if names.parts:
        return _as_parts(clause, names, work, parts)
    after = low[names.end : names.end + 5]
    if after[0] == "in" and any(word in _LEADS for word in after[1:4]):
        return _cast(clause, names, work, surely=True)
    if after[0] == "in" and after[1] in WORKS:  # "acted with A in ⟨film⟩ and with B in ⟨film⟩"
        acts = any(VERBS.get(word) == ("actor",) for word in low[max(0, index - _BACK) : index])
        return acts and _cast(clause, names, clause.title(names.end + 1))
    if after[0] in _PLANS:
        return False
    if after[0] == "," and "as" in after[1:]:  # "with A, B's partner, as executive producer"
        return False
    making = _making_before(clause, index)
    if making == "":
        return False
    if making is not None:
        if low[index - 1] != "," and making not in _DIRECTS:
            return False
        for name in names.people:
            draft = clause.draft(name)
            if known_people().get(draft.key, "-")[0] == "a":
                draft.hit(("actor",), work, 1.0)
            elif making in VERBS and low[index - 1] == ",":
                draft.hit(VERBS[making], work, 1.0)
        return True
    return _cast(clause, names, work)


def _as_parts(clause: Clause, names: PersonList, work: str | None, parts: list[Part]) -> bool:
    """Each group of "with A, B and C as the sisters and D as host" has what follows its "as"."""
    if _CONTEXT.isdisjoint(clause.low[: clause.size]):
        return False
    waiting = list(names.people)
    for last, start, _ in names.parts:
        group = waiting[: waiting.index(last) + 1]
        waiting = waiting[len(group) :]
        trade = described_as(clause, start, 5)
        if trade is not None and clause.low[start] in _ARTICLES and not _BEHIND_CAMERA & set(trade.roles):
            trade = None  # "with ⟨name⟩ as the mayor"
        drafts = [clause.draft(name) for name in group]
        for draft in drafts:
            draft.hit(trade.roles if trade is not None else ("actor",), work, 2.0)
        if trade is None:
            part = read_part(clause, start, drafts[-1:])
            if isinstance(part, Part):
                parts.append(part)
    return True


def _making_before(clause: Clause, index: int) -> str | None:
    """What the "with" at ``index`` belongs to: None for a film, the verb of whoever makes it, "" for anything else."""
    low = clause.low
    place = index - 1
    if low[place] == ",":
        place -= 1
    while place > 0 and (low[place].isdigit() or low[place] in {")", "("}):
        place -= 1
    if low[place] == "in":  # "in 1975, with"
        place -= 1
    base = low[place]
    if base == PERSON and low[place - 1] in {"by", "'s", "late"}:
        ahead = range(max(0, place - 5), place)
        if any(low[p] in BY_VERBS or low[p] == "made" for p in ahead) and "by" in low[max(0, place - 4) : place]:
            return None  # "⟨film⟩, directed by A with B and C"
        return ""
    comma = low[index - 1] == ","
    if base == "'s" and comma and place > 0 and low[place - 1] == PERSON:
        return None  # "Andrea's, with A and B"
    film = base in WORKS or base in SCREEN_NOUNS
    for back in range(place, max(place - _BACK, -1), -1):
        word = low[back]
        if word in _MAKING:
            passive = "by" in low[back + 1 : back + 3] or (
                low[back - 1] in {"was", "were", "is", "been", "being"} and not word.endswith("ing")
            )
            if not passive:
                return word if film or (comma and (base == "it" or base in _MAKING)) else ""
        if word in _PAPERS:
            return ""
        if word in {".", ";", "who"} or (word == PERSON and low[back + 1] not in {"'s", "'"}):
            break
    return None if film else ""


def _cast(clause: Clause, names: PersonList, work: str | None, *, surely: bool = False) -> bool:
    for name in names.people:
        draft = clause.draft(name)
        if surely or may_act(draft):
            draft.hit(("actor",), work, 1.5)
    return True


def read_bracketed_cast(clause: Clause, index: int, category: tuple[str, ...]) -> bool:
    """Whoever stands in the bracket after the title at ``index``: in the race of the category, else the cast."""
    low = clause.low
    if low[index + 1] != "(":
        return False
    first = skip_to_person(clause, index + 2, 3)
    if first is None:
        return False
    names = list_starting(clause, first)
    if low[names.end] != ")":
        return False
    title = clause.refs[index]
    sung = isinstance(title, TitleMention) and title.kind in {"album", "song"}
    shown = not category and len(names.people) == 1 and not FESTIVAL.isdisjoint(low[: clause.size])
    for name in names.people:
        draft = clause.draft(name)
        if shown and known_people().get(draft.key, "d").rstrip("-") != "a":
            draft.hit(("director",), clause.title(index), 1.0)  # a line-up: "⟨film⟩ (⟨name⟩) will compete for …"
            continue
        roles = category or (("musician",) if sung else ("actor",))
        if category or sung or (may_act(draft) and (len(names.people) > 1 or draft.key in known_people())):
            draft.hit(roles, clause.title(index), 1.0)
    return True


def read_had(clause: Clause, index: int) -> bool:
    """The cast that the title at ``index`` "had", "boasts" or "pairs"."""
    low = clause.low
    place = index + 1
    if low[place] == ",":  # "⟨film⟩, produced by A, had B and C"
        place += 1
        while place < index + 16 and low[place] not in {",", ".", ";", ""}:
            place += 1
        place += 1
    if low[place] not in BOASTS:
        return False
    first = skip_to_person(clause, place + 1)
    if first is None or low[first + 1] in {"'s", "'"}:
        return False
    return _cast(clause, list_starting(clause, first), clause.title(index))


def read_directed(clause: Clause, index: int) -> bool:
    """Whoever is directed ("directed A and B in ⟨film⟩") acts."""
    first = skip_to_person(clause, index + 1, 4)
    if (
        first is None
        or clause.low[index + 1] in {"by", "and", ",", "duo", "team", "pair"}
        or clause.low[first + 1] in {"'s", "'"}
    ):
        return False
    names = list_starting(clause, first)
    if clause.low[names.end] == "'s":
        return False
    return _cast(clause, names, title_before(clause, index))
