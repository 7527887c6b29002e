"""Roles from the categories of awards ("named best actress", "won best screenplay", a list under "Best Actor")."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import phrases, words
from goldscrape.entities.people.roles.lists import list_ending, list_starting, skip_to_person
from goldscrape.entities.people.roles.titles import title_after
from goldscrape.entities.people.roles.tokens import PERSON, Clause
from goldscrape.entities.people.roles.words import CATEGORY_WORDS, TRADES

__all__ = ["AWARD_NOUNS", "BESTS", "CATEGORY_HEADS", "HEADING_WORDS", "category_at", "heading_roles", "read_award"]

BESTS = frozenset({"best", "worst", "outstanding", "promising", "top", "favorite", "favourite"})
_WINS = words(
    """
    missed omitted overlooked left nods nod rival odds favored favoured ahead place chance chances shot hopes
    consideration conversation running lock locked snubbed threat challenger competition won win lost lose loses
    losing wins winning named crowned nominated receive received receives earn earned earning earns picked pick
    took take takes taking taken collected scooped bagged nabbed nabs landed lands snagged honoured honored up
    shortlisted voted awarded clinched claimed secured nomination nominations nominee winner walked announced
    recognised recognized contender frontrunner favourite favorite cited judged competing competes compete vying
    beat beats defeated edged pipped
    prize shared shares share tipped presented given handed leads lead leading campaigning submitted predicted
    contention bids bid race
    """
)
_LINKS = words(
    """
    to went goes go going : - – — is was are were include included includes including nominee nominees winner
    winners contender contenders frontrunner champ award awards prize oscar oscars category race for by from ,
    the statuette trophy honour honor honours honors gong gongs nomination nominations nod bafta emmy globe has
    belongs belonged won shared taken have been ( being awarded given presented handed goes' of among with led leads
    """
)
AWARD_NOUNS = words("race award awards prize oscar oscars category field bafta trophy statuette emmy globe nomination")
CATEGORY_HEADS = frozenset(phrase.split()[0] for phrase in CATEGORY_WORDS) | {
    "best",
    "worst",
    "outstanding",
    "promising",
}
"""Words that an award's category may begin with."""
_PASSIVE = frozenset({"was", "were", "been", "being", "is", "are", "be"})
_PLAYING = frozenset({"as", "playing", "portraying", "voicing"})
_BEATS = frozenset({"beat", "beats", "defeated", "edged", "pipped"})
_NOMINATED = frozenset({"nominated", "shortlisted", "nominees", "contenders"})
_SECTIONS = phrases(
    """
    competition, in competition, main competition, international competition, out of competition, un certain regard,
    official selection, special screenings, midnight screenings, special presentations, gala presentations, galas,
    world premieres, cannes premiere, cannes premieres, opening film, closing film, opening night film, orizzonti,
    horizons, panorama, encounters, perspectives, berlinale special
    """
)
"""Headings of a festival's line-up, which names the directors of its films."""
HEADING_WORDS = CATEGORY_HEADS | BESTS | {section.split()[-1] for section in _SECTIONS}
"""Words of which every heading of a category or a line-up has one, and every category."""
_NO_CATEGORY = frozenset({PERSON, ",", ".", ""})
_THEN = frozenset({"and", ",", ";", "while"})
_BESIDE = frozenset({"starring", "featuring", "about", "with", "against", "opposite", "alongside"})
"""Before somebody who is named beside the winner."""
_OTHERS = frozenset({"its", "their", "his", "her", "the"})
"""Before another subject than the last, behind "and"."""
_TOOK = words("won took shared received earned collected picked scooped landed beat got")
_AFTER_RACE = frozenset({",", ".", "in", "for", "with", "", "and", "at"})
_RACES = words("compete competes competing nominated up shortlisted vying win wins won")
_SMALL = frozenset(
    {"the", "a", "in", "of", "for", "and", "or", "-", "&", ":", "/", "performance", "by", "an", "achievement"}
)


def category_at(clause: Clause, index: int) -> tuple[tuple[str, ...], int] | None:
    """The roles that the award category at ``index`` ("best …") honours, and the word after it."""
    low = clause.low
    if low[index] not in BESTS:
        for length in (3, 2, 1):  # "the cinematography race"
            roles = CATEGORY_WORDS.get(" ".join(low[index : index + length]))
            if roles is not None and low[index + length] in AWARD_NOUNS and low[index] != "newcomer":
                return roles, index + length + 1
            if roles is not None and length > 1 and low[index + length] in _AFTER_RACE and _is_race(low, index):
                return roles, index + length  # "will compete for lead actress in a musical"
        return None
    for skip in (0, 1, 2):  # "best film actor", "outstanding performance by a male actor"
        for length in (3, 2, 1):
            first = index + 1 + skip
            roles = CATEGORY_WORDS.get(" ".join(low[first : first + length]))
            if roles is not None:
                return roles, first + length
        if low[index + 1 + skip] in _NO_CATEGORY:
            return None
    return None


def _is_race(low: Sequence[str], index: int) -> bool:
    """Whether the category at ``index``, without its "best", is what somebody wins or competes for."""
    if low[index - 1] in _TOOK or low[index - 1] == "earning":
        return True
    return low[index - 1] in {"for", "in"} and not _RACES.isdisjoint(low[max(0, index - 4) : index - 1])


def heading_roles(clause: Clause) -> tuple[str, ...]:
    """The roles honoured by a line that is only a category's name ("Best Supporting Actor"); else empty."""
    if clause.size > 8 or PERSON in clause.low:
        return ()
    for index, word in enumerate(clause.low):
        found = category_at(clause, index) if word in CATEGORY_HEADS or word in BESTS else None
        if found is not None:
            return found[0]
    heading = " ".join(clause.low[: clause.size]).rstrip(" :")
    return ("director",) if heading in _SECTIONS else CATEGORY_WORDS.get(heading, ())


def read_award(clause: Clause, index: int, topic: Draft | None) -> tuple[str, ...]:
    """Give the roles of the category at ``index`` to its winners or nominees, before or after it; returns the roles."""
    found = category_at(clause, index)
    if found is None:
        return ()
    roles, end = found
    _give_award(clause, index, roles, end, topic)
    return roles


def _give_award(clause: Clause, index: int, roles: tuple[str, ...], end: int, topic: Draft | None) -> bool:
    low = clause.low
    place = end
    while place < end + 8 and low[place] in _LINKS and low[place] != PERSON:
        place += 1
    first = skip_to_person(clause, place) if place > end else (end if low[end] == PERSON else None)
    if first is not None and low[first + 1] != "'s" and low[first + 1] not in {"film", "movie"}:
        for name in list_starting(clause, first).people:
            clause.draft(name).hit(roles, title_after(clause, name + 1, 5), 2.5)
        return True
    last = index - 2 if low[index - 1] == "for" and index > 1 else index - 1
    if low[last] == PERSON and last > 0 and low[last - 1] in _THEN and BESTS & set(low[:last]):
        for name in list_ending(clause, last):  # "A won best actor and B best actress"
            clause.draft(name).hit(roles, title_after(clause, end, 12), 2.5)
        return True
    won = (
        (low[index - 1] == "for" and not _NOMINATED.isdisjoint(low[:index]))
        or low[index - 1] == "as"
        or (index > 1 and low[index - 2] in {PERSON, "who"} and low[index - 1] in _PASSIVE)
    )
    for place in range(index - 1, max(index - 28, -1), -1):
        word = low[place]
        if word in {"presented", "handed"} and low[place - 1] not in _PASSIVE:
            return False  # who hands the prize over
        if word in _WINS:
            won = True
        elif word in {".", ";", "which"} or (won and word == "and" and low[place + 1] in _OTHERS and _wins(low, place)):
            break  # "A won best director, and its six actresses shared best actress"
        elif word == PERSON and (low[place - 1] in _PLAYING or clause.draft(place).portrayed):
            continue  # "⟨name⟩, who was honoured for playing ⟨part⟩"
        elif word == PERSON and _stands_beside(clause, place):
            continue  # "⟨film⟩, starring ⟨name⟩, took best director"
        elif word == PERSON:
            names = list_ending(clause, place)
            if low[names[0] - 1] in _BEATS and low[names[0] - 2] == PERSON:
                names, won = (*list_ending(clause, names[0] - 2), *names), True
            if not won or (low[place + 1] == "'s" and low[place + 2] in _WINS):
                return False
            for name in names:
                clause.draft(name).hit(roles, title_after(clause, end, 12), 1.5)
            return True
        elif word in {"he", "she"} and won:
            person = _meant(clause, place, topic)
            if person is not None:
                person.hit(roles, title_after(clause, end, 12), 0.0)
            return True
    if index <= 3 and low[index - 1] in {"for", "in"}:  # "For best actress, our odds favor …"
        for place in range(end, clause.size):
            if low[place] == PERSON:
                for name in list_starting(clause, place).people:
                    clause.draft(name).hit(roles, title_after(clause, name + 1, 5), 1.5)
                return True
    return False


def _stands_beside(clause: Clause, index: int) -> bool:
    """Whether the names that end at ``index`` are those of somebody's company or of a film's subject."""
    place = list_ending(clause, index)[0] - 1
    while place > 0 and clause.low[place] in TRADES:
        place -= 1
    return clause.low[place] in _BESIDE


def _wins(low: Sequence[str], index: int) -> bool:
    """Whether words without a sign or a name, and a verb of winning, follow the "and" at ``index``."""
    for word in low[index + 2 : index + 7]:
        if word in _TOOK:
            return True
        if not word.isalpha() or word in AWARD_NOUNS or word == "for":
            return False
    return False


def _meant(clause: Clause, index: int, topic: Draft | None) -> Draft | None:
    """Whoever the pronoun at ``index`` stands for: the last person of the sentence before it, else of the text."""
    for place in range(index - 1, -1, -1):
        if clause.low[place] == PERSON:
            draft = clause.draft(place)
            if not draft.portrayed and draft.may_be(clause.low[index]):
                return draft
    return topic
