"""Roles from trades: before a name, in apposition after it, or said of it ("is a filmmaker")."""

from __future__ import annotations

from itertools import product

import attrs

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.characters_words import REAL_NOUNS
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.offices import is_tracker
from goldscrape.entities.people.roles.titles import title_after, title_before
from goldscrape.entities.people.roles.tokens import FILM, NAMES, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import BOX_OFFICE_FIRMS, PLURAL_NOUNS, TRADES, VERBS

__all__ = ["TRADE_HEADS", "Trade", "described_as", "roles_before_names", "trade_at", "with_firm"]

TRADE_HEADS: dict[str, int] = {}
"""The first words of trades, and the most words of a trade that begins with each."""
for _phrase in TRADES:
    _head, *_rest = _phrase.split()
    TRADE_HEADS[_head] = max(TRADE_HEADS.get(_head, 1), 1 + len(_rest))

_LEADS_IN = frozenset(
    {"such", "like", "including", "include", "included", "includes", "from", ":", "—", "–", "(", "'", "names", ",",
     "are", "were",
     "as",
     "named", "called", "namely", "ranging", "by"}
)  # fmt: skip
_DETERMINED = (
    frozenset({"whose", "the", "'s", "its", "his", "her", "their", "a", "an", "'", "our", "my", "co", "-"}) | WORKS
)
_BREAKS_NOUN_PHRASE = words(
    """
    of for at with in on from to by who whom whose which that has have had was were is are said says will would
    where when as after before while because but if than since until into over under about during told tells
    added asked thanked praised joined joins met beat won took lost got made gave became left paid went came
    posted called revealed confirmed admitted announced
    """
)
_FILM_THINGS = words(
    """
    the a an this that his her their its both such films film movies movie documentaries photography two three
    four several many some one hits new award-winning oscar-winning
    """
)
_PRESENTED = frozenset({"presented", "announced", "introduced", "handed"})
_PLAYED = frozenset({"plays", "playing", "play", "played"})
_BREAKS_DESCRIPTION = _BREAKS_NOUN_PHRASE | _PLAYED
_ENDS_OFFICE = frozenset({",", ".", PERSON})
_ENDS_TRADES = frozenset({",", ";", ")", PERSON, "—", "–"})
_NO_TRADE = _BREAKS_NOUN_PHRASE | {",", "", PERSON, "."}
"""Before these no further trade of the same person follows."""
_CEREMONY = words(
    """
    nominations nominees winner winners award awards prize prizes shortlist oscar oscars statuette trophy globe bafta
    """
)
_BOOKS = words("book novel novella memoir story bestseller best-seller comic biography autobiography novels books")
_NOT_BEFORE_TRADE = _BREAKS_NOUN_PHRASE | {"and", "or", "as", "also", "not", "no", "both", "is", "then"}
_FIRMS = words("firm company studio agency label consultancy house tracker trackers service distributor website")
"""The name right behind these is the firm's own ("co-founder of the law firm ⟨name⟩")."""
_CREATORS = frozenset({"creator", "creators", "co-creator", "co-creators"})
_DRAWN = words("comic comics comic-book graphic manga cartoon strip superhero")
"""What is created on paper."""
_FILM_STARS = frozenset({"film stars", "movie stars"})
_LONGEST_CHAIN = 24
_COORDINATORS = frozenset({"and", ",", "/", "&", "or", "-"})


@attrs.define  # not frozen, which takes three times as long to make
class Trade:
    """A trade that stands in a clause."""

    roles: tuple[str, ...]
    end: int
    """The token after it."""
    plural: bool


def trade_at(clause: Clause, index: int) -> Trade | None:
    """The longest trade that starts at ``index``."""
    low = clause.low
    longest = TRADE_HEADS.get(low[index])
    if longest is None or (low[index] == "executive" and low[index + 1] in {"producing", "produces", "produced"}):
        return None
    for length in range(longest, 0, -1):
        phrase = low[index] if length == 1 else " ".join(low[index : index + length])
        roles = TRADES.get(phrase)
        if roles is not None and phrase in _FILM_STARS and low[index - 1] in {"the", "this", "its"}:
            continue  # "the film stars ⟨name⟩"
        if roles is not None:
            end = index + length
            return Trade(_by_field(clause, phrase, roles, end), end, phrase in PLURAL_NOUNS)
    return None


def _by_field(clause: Clause, phrase: str, roles: tuple[str, ...], end: int) -> tuple[str, ...]:
    """A director of a department is an executive, an editor of a paper a journalist."""
    low = clause.low
    if phrase == "director" and low[end] == "of" and low[end + 1].isalpha() and low[end + 1] not in _FILM_THINGS:
        return ("executive",)
    if phrase == "director" and end > 2 and low[end - 2] == "'s" and _is_acronym(clause.raw[end - 3]):
        return ("executive",)  # "the BFI's director"
    if phrase == "director" and low[end : end + 2] == ["of", "the"] and clause.refs[end + 2] is None:
        return ("executive",) if clause.raw[end + 2][:1].isupper() else roles  # "director of the BFI"
    if phrase in _CREATORS and low[end] == "of" and not _DRAWN.isdisjoint(low[end + 1 : end + 5]):
        return ("author",)
    if roles == ("executive",) and low[end] == "of" and "jury" in low[end + 1 : end + 4]:
        return ("other",)
    if phrase == "president" and clause.raw[end - 1] == "President" and low[end] == PERSON:
        before = clause.raw[end - 2] if end > 1 else ""
        return roles if before[:1].isupper() and before.lower() not in {"the", "us", "french", "former"} else ("other",)
    if phrase == "editor" and low[end] in {"of", "at", "for"} and low[end + 1] not in {FILM, PERSON, "the"}:
        return ("critic",)
    return roles


def _is_acronym(word: str) -> bool:
    return len(word) > 2 and word.isalpha() and word.isupper()


def with_firm(clause: Clause, roles: tuple[str, ...], end: int) -> tuple[str, ...]:
    """The roles of an office, with analyst for whoever speaks for a firm that counts tickets.

    Such a firm's editor is an analyst only, its president or head both.
    """
    low = clause.low
    for place in range(end, min(end + 6, clause.size)):
        if low[place] in {"of", "at", "for", "from", "with"}:
            first = place + 1 if low[place + 1] != "the" else place + 2
            if any(is_tracker(clause, start) for start in range(first, first + 5)):
                return ("analyst", "executive") if "executive" in roles else ("analyst",)
            for start, length in product(range(first, first + 4), (1, 2, 3)):  # "of the trackers ⟨firm⟩"
                if " ".join(low[start : start + length]) in BOX_OFFICE_FIRMS:
                    return ("analyst", "executive") if "executive" in roles else ("analyst",)
            return roles
        if low[place] in _ENDS_OFFICE:
            return roles
    return roles


def roles_before_names(clause: Clause, index: int, parts: list[Part]) -> Trade | None:
    """The trade at ``index`` given to the names after it ("directors A and B", "filmmakers such as A and B").

    Returns the trade, whether or not somebody got it.
    """
    low = clause.low
    trade = trade_at(clause, index)
    if trade is None:
        return None
    roles, end, plural = trade.roles, trade.end, trade.plural
    if low[end] == PERSON and low[index] not in REAL_NOUNS and _describes_part(clause, index):
        return trade
    if roles == ("writer",) and low[index] in {"writer", "writers"} and _wrote_book(clause, index):
        return trade
    if "by" in low[max(0, index - 7) : index] and "executive" not in roles and _presents(clause, index):
        return trade  # whoever hands a prize over is there for that, whatever they are known for
    # "writer, director and producer ⟨name⟩"
    last, chain_roles, last_plural = end, roles, plural
    while low[last] in _COORDINATORS and last < index + _LONGEST_CHAIN:
        ahead = last + 1
        if low[ahead] in {"and", "&", "former", "a", "an"}:
            ahead += 1
        more = trade_at(clause, ahead)
        if more is None:
            break
        last, chain_roles, last_plural = more.end, chain_roles + more.roles, more.plural
    work = _title_of(clause, index)
    while low[last] in {"sir", "dame", "mr", "mrs", "ms", "dr", "late", "lord", "lady"}:
        last += 1
    after = low[last]
    if after == "of" and roles != ("actor",):
        found = _after_of(clause, last + 1)
        if found is not None:
            _give(clause, found, chain_roles, work, parts, everyone=False)
            return Trade(roles, end, plural)
    if after in WORKS and low[last + 1] == PERSON:
        last += 1
        after = PERSON
    if after == PERSON:
        _give(clause, last, chain_roles, work, parts, everyone=last_plural)
    elif after == "(" and low[last + 1] == PERSON:
        _give(clause, last + 1, chain_roles, work, parts, everyone=True)
    elif (
        after == "of"
        and low[last + 1] in WORKS
        and low[last + 2 : last + 4] == [",", PERSON]
        and low[last + 4] not in {"'s", "'"}  # "the stars of ⟨film⟩, ⟨name⟩'s tale of …"
    ):
        _give(clause, last + 3, chain_roles, clause.title(last + 1), parts, everyone=last_plural)
    elif after == "for" and low[last + 1 : last + 4] == [PERSON, ",", PERSON] and low[last + 4] in {",", "."}:
        clause.draft(last + 3).hit(chain_roles, None, 2.0)  # "a spokesman for A, B, said"
    elif after == "," and low[last + 1] == PERSON and _is_determined(clause, index) and not plural:
        if low[last + 2] in {",", ".", ")", "—", "–", ";", ""}:
            office = _office_before(clause, index)  # "a spokeswoman for the actor, ⟨name⟩, …"
            _give(clause, last + 1, office or chain_roles, None if office else work, parts, everyone=False)
    elif last_plural or (plural and last == end):
        found = _after_lead_in(clause, last)
        if found is not None:
            _give(clause, found, chain_roles, work, parts, everyone=True)
    elif after in {":", "named", "called", "like"} or (after == "'" and low[last + 1] == "names"):
        part = after in {"named", "called"} and _describes_part(clause, index)
        found = None if part else _after_lead_in(clause, last)
        if found is not None:
            _give(clause, found, chain_roles, work, parts, everyone=after == ":")
    return Trade(roles, end, plural)


def _is_determined(clause: Clause, index: int) -> bool:
    """Whether an article, a possessive or a title stands before the trade at ``index`` and its nationality."""
    place = index - 1
    if index > 1 and clause.raw[place][:1].isupper() and clause.low[place] not in NAMES:
        place -= 1  # "its French director, ⟨name⟩"
    for _ in range(3):  # "the studio's longtime production president, ⟨name⟩"
        word = clause.low[place]
        if place < 1 or word != clause.raw[place] or word in _DETERMINED or word in _NOT_BEFORE_TRADE:
            break
        if not word.replace("-", "").isalpha():
            break
        place -= 1
    return clause.low[place] in _DETERMINED


def _describes_part(clause: Clause, index: int) -> bool:
    """Whether the trade at ``index`` is a part's ("plays studio chief ⟨name⟩", "⟨name⟩ as rocker ⟨name⟩")."""
    low = clause.low
    place = index - 1
    while place > index - 4 and low[place] == clause.raw[place] and low[place] not in _BREAKS_DESCRIPTION:
        place -= 1
    if place < 1:
        return False
    return low[place] in _PLAYED or (low[place] == "as" and low[place - 1] == PERSON)


def _presents(clause: Clause, index: int) -> bool:
    """Whether the trade at ``index`` belongs to somebody by whom a prize is presented or nominees are announced."""
    low = clause.low
    by = max(place for place in range(max(0, index - 7), index) if low[place] == "by")
    return not _PRESENTED.isdisjoint(low[max(0, by - 13) : by]) and not _CEREMONY.isdisjoint(low[: clause.size])


def _wrote_book(clause: Clause, index: int) -> bool:
    """Whether the writer at ``index`` is named as a book's ("a novel by British writer ⟨name⟩")."""
    low = clause.low
    by = index - 1
    while by > index - 4 and low[by] != "by":
        by -= 1
    return low[by] == "by" and low[by - 1] in _BOOKS


def described_as(clause: Clause, index: int, reach: int = 10) -> Trade | None:
    """The trades of the noun phrase that starts at ``index`` ("a two-time Academy Award winning actress and producer").

    None when it names no trade, or is the beginning of another name ("director ⟨name⟩").
    """
    low = clause.low
    roles: tuple[str, ...] = ()
    if low[index] == "also":
        index += 1
    one = low[index : index + 2] == ["one", "of"]
    if one:
        index += 2  # "one of the producers"
    end = index
    plural = False
    place = index
    while place < min(index + reach, clause.size):
        word = low[place]
        trade = trade_at(clause, place)
        if trade is not None:
            if low[trade.end] == PERSON:
                return None
            if place == end and end > index:
                roles = ()  # "chief film critic": the last of several is the trade
            roles += with_firm(clause, trade.roles, trade.end)
            end, plural = trade.end, (plural or trade.plural) and not one
            place = trade.end
            if low[place] in {"and", "/", "&", ","} and _another_trade(
                clause, place + 1, 2 if low[place] == "," else 4
            ):
                place += 1
                reach += 3
                continue
            if trade_at(clause, place) is None and low[place] not in {"-"}:
                break
            continue
        if (
            word in {"and", "best", "outstanding"}
            or word in VERBS
            or word in _BREAKS_NOUN_PHRASE
            or word in _ENDS_TRADES
            or (word == "." and low[place - 1] != "bros")
        ):
            break
        place += 1
    return Trade(roles, end, plural) if roles else None


def _another_trade(clause: Clause, index: int, reach: int) -> bool:
    for place in range(index, index + reach):
        if trade_at(clause, place) is not None:
            return True
        if clause.low[place] in _NO_TRADE:
            return False
    return False


def _after_lead_in(clause: Clause, index: int) -> int | None:
    low = clause.low
    place = index
    if low[place].isalpha() and low[place] not in _LEADS_IN:
        for ahead in range(place + 1, place + 8):  # "directors vying for the prize include ⟨name⟩"
            if low[ahead] in {"include", "included"}:
                place = ahead
                break
            if not low[ahead].isalpha() or low[ahead] == PERSON:
                break
    while place < index + 9 and low[place] in _LEADS_IN:
        if low[place] == "as" and low[place - 1] != "such":
            return None
        place += 1
    if place == index:
        return None
    return skip_to_person(clause, place, 4)


def _after_of(clause: Clause, index: int) -> int | None:
    """The name after an office with its field ("president of domestic distribution ⟨name⟩")."""
    for place in range(index, index + 5):
        word = clause.low[place]
        if word == PERSON:
            return place if place > index else None
        if word not in WORKS and not word.isalpha():
            return None
        if word in _BREAKS_NOUN_PHRASE or word in _FIRMS or (word in {"the", "and"} and place > index):
            return None
    return None


def _office_before(clause: Clause, index: int) -> tuple[str, ...]:
    low = clause.low
    if index > 2 and low[index - 1] in {"the", "his", "her"} and low[index - 2] in {"for", "of", "to"}:
        trade = trade_at(clause, index - 3)
        return trade.roles if trade is not None else ()
    return ()


def _title_of(clause: Clause, index: int) -> str | None:
    low = clause.low
    for back in (1, 2):
        if index >= back and low[index - back] in WORKS:
            return clause.title(index - back)
    return None


def _give(
    clause: Clause, index: int, roles: tuple[str, ...], work: str | None, parts: list[Part], *, everyone: bool
) -> None:
    names = list_starting(clause, index)
    people = names.people if everyone else (index,)
    for place in people:
        mine = work or (title_after(clause, place + 1, 4) if clause.low[place + 1] == "(" else None)
        if mine is None and not everyone:
            mine = title_after(clause, place + 1, 3) if clause.low[place + 1] == "'s" else None
        clause.draft(place).hit(roles, mine or (title_before(clause, index, 12) if "actor" in roles else None), 3.0)
    if roles == ("actor",) and everyone:
        for name, start, _ in names.parts:
            part = read_part(clause, start, [clause.draft(name)])
            if isinstance(part, Part):
                parts.append(part)
