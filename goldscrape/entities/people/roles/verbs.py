"""Roles from what people do: the verb after a name, the participle before "by", lists after "starring"."""

from __future__ import annotations

from collections.abc import Sequence

from goldscrape.entities.people.characters import Part, read_part
from goldscrape.entities.people.characters_words import CHARACTER_NOUNS
from goldscrape.entities.people.drafts import Draft
from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import OUTLETS
from goldscrape.entities.people.roles.casts import may_act
from goldscrape.entities.people.roles.crafts import HANDLES, HEADS, MADE, read_handled, read_made, read_prize
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.nouns import described_as
from goldscrape.entities.people.roles.titles import title_after, title_before
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import (
    BOX_OFFICE_FIRMS,
    BY_NOUNS,
    BY_VERBS,
    LIST_VERBS,
    SKIP_VERBS,
    STUDIOS,
    TRADES,
    VERBS,
)
from goldscrape.entities.titles.find import TitleMention
from goldscrape.reference.known_names import known_people

__all__ = ["read_by", "read_cast_list", "read_companions", "read_predicate"]

_REACH = 18
_CAST = "cast"
_IS = frozenset({"is", "was", "been", "be", "were", "'s", "are", "get", "gets", "got"})
_AS_PART = words("known name return returns returned returning back cast appear appears appeared role debut turn")
_INCLUDES = words("include includes included including comprise comprises comprising features")
_CAST_NOUNS = words("cast ensemble cameo cameos appearances performers performances co-stars costars players")
_SERVES = words(
    "back returns returned returning return serve serves served serving works worked working credited acts acted "
    "acting aboard board onboard"
)
_LIVE = words("performance performances appearance appearances")
_LIVE_BEFORE = words("a and live special musical , included featured")
_RUNS = words("runs run ran heads leads founded co-founded cofounded owns")
_FIRM_NOUNS = words(
    "productions pictures films entertainment firm company studio label distributor banner agency consultancy website "
    "distribution marketing division group unit arm operations"
)
_HONOURED = words("won wins nominated honored honoured nomination win took")
_REUNITES = frozenset({"reteams", "reunites", "reunited"})
_BEHIND_CAMERA = frozenset({"director", "producer", "writer", "crew", "host"})
_THEM = frozenset({"him", "her", "them", "me"})
_STARS = frozenset({"starring", "featuring"})
_CRAFTS: dict[str, tuple[str, ...]] = {
    "directing": ("director",),
    "writing": ("writer",),
    "producing": ("producer",),
    "hosting": ("host",),
    "editing": ("crew",),
    "scoring": ("musician",),
    "composing": ("musician",),
}
_OVERSEES = words("oversee oversees overseeing oversaw overseen shepherding")
_OVERSEEN = frozenset({"for", "studio", "company", "division", "label", "distribution"})
_JOINS = words(
    """
    join joins joined joining lead leads led leading round rounds rounding head heads
    """
)
_JOIN = words("join joins joined joining")
_PLAYS = words(
    """
    play plays played playing portray portrays portrayed portraying voice voices voiced voicing reprise reprises
    reprised reprising
    """
)
_BOOK_WORDS = words(
    """
    book books novel novels memoir memoirs autobiography biography bestseller novella comic comics essay essays
    poem poems trilogy
    """
)
_SONG_WORDS = words(
    """
    song songs album albums single lyrics music tune track score
    """
)
_CEREMONY = words(
    "nominations nominees nods winner winners award awards prize prizes list shortlist longlist names oscar oscars"
)
_MADE_PUBLIC = words("announced revealed unveiled read")
"""What is done with the names of nominees and winners, and with other things as well."""
_REPRESENTED = frozenset({"represented", "repped"})
_FILMS = words("film films movie movies script screenplay drama comedy thriller series")
_WRITTEN = _FILMS | {"which", "that", "both"} | WORKS
"""What is written, in one word."""
_PAST = words("wrote directed produced played starred co-wrote edited composed hosted stars plays writes directs")
_GOES_ON = frozenset({"and", ",", "in", "on", "as", "&", "/", "or", "the", "with", "at"})
_BY_FILLERS = frozenset({"and", ",", "/", "&", "jointly", "largely", "solely", "originally", "also"})


_PREDICATES = (
    VERBS.keys() | MADE | HANDLES | HEADS | _HONOURED | _OVERSEES | _RUNS | _JOINS | SKIP_VERBS
    | {"as", "behind", "contributed", "contributing", _CAST, "executive", "exec"}
)  # fmt: skip
"""Every word that a predicate can begin with, but for adverbs."""


def read_predicate(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> bool:
    """Give ``people``, the subject, the roles of the predicate at ``index``; whether there were any.

    What they play goes to ``parts``. Steps over auxiliaries and the plans of the trade press ("is in talks to write
    and direct", "has signed on to star").
    """
    low = clause.low
    place, found, steps = index, False, 0
    while place < clause.size and steps < _REACH:
        word = low[place]
        if not found and word not in _PREDICATES and not word.endswith("ly"):
            return False
        roles = VERBS.get(word)
        if roles is not None and (_is_passive(clause, place) or _casts_others(clause, place)):
            return found  # "⟨film⟩, directed by …", "by A and starring B": somebody else
        if word in MADE:
            read_made(clause, place, people)
        elif word in HANDLES and read_handled(clause, place, people):
            return True
        elif word in HEADS and "jury" in low[place + 1 : place + 5]:
            for draft in people:
                draft.hit(("other",), None, 2.0)
            return True
        if found and low[place : place + 3] == ["as", "well", "as"] and low[place + 3] in VERBS:
            place += 3  # "who produced as well as starred"
            continue
        if word == _CAST and low[place - 1] not in _IS and low[place + 1] in _THEM:
            for draft in people:
                draft.suggest(("director",))  # "⟨name⟩ cast her as …"
            return True
        if word == "in" and low[place + 1 : place + 3] == ["the", _CAST]:
            for draft in people:
                draft.hit(("actor",), title_after(clause, place + 3, 4), 2.0)
            return True
        if word == "behind" and low[place + 2] == "camera":
            for draft in people:
                if "x" not in known_people().get(draft.key, "") and "crew" not in draft.roles:
                    draft.hit(("director",), title_after(clause, place + 2, 5), 2.0)
            return True
        if word == "as" and low[place - 1] in _AS_PART and low[place + 2] in CHARACTER_NOUNS:
            for draft in people:  # "returns as the spy"
                draft.hit(("actor",), title_after(clause, place + 2), 2.0)
            return True
        if word == "as" and low[place - 1] in _SERVES:
            trade = described_as(clause, place + 1, 5)
            if trade is not None:
                plays = low[place + 1] in {"his", "her", "their"} and _BEHIND_CAMERA.isdisjoint(trade.roles)
                for draft in people:  # "back as her boss"
                    draft.hit(("actor",) if plays else trade.roles, title_after(clause, trade.end, 5), 2.0)
                return True
        if roles is not None and (low[place + 1] == "'s" or low[place - 1] == "best"):
            roles = None  # "has Best Play"
        if roles is not None and word in {"star", "stars"} and low[place + 1] in {"of", PERSON}:
            roles = None  # a noun, or the cast of a film
        if word == "as" and low[place - 1] in _AS_PART:
            part = read_part(clause, place + 1, people)
            if part is not None:
                if isinstance(part, Part):
                    parts.append(part)
                for draft in people:
                    draft.hit(("actor",), title_after(clause, place + 1), 2.0)
                return True
        if word in _HONOURED and low[place + 1] != "best":
            if read_prize(clause, place, people):
                return True
            if not _CEREMONY.isdisjoint(low[place + 1 : place + 6]):
                people[-1].cues += 1.0
            for ahead in range(place + 1, place + 7):
                if low[ahead] in {PERSON, ".", ",", ""}:
                    break
                if low[ahead] == "for" and low[ahead + 1] in _CRAFTS:  # "won for directing ⟨title⟩"
                    for draft in people:
                        draft.hit(_CRAFTS[low[ahead + 1]], title_after(clause, ahead + 2, 4), 2.0)
                    return True
        if (
            word in _OVERSEES
            and not (word == "overseen" and low[place - 1] in {*_IS, "being"})
            and not _OVERSEEN.isdisjoint(low[place + 1 : place + 7])
        ) or (word == "in" and low[place + 1] == "charge" and low[place + 3] in STUDIOS | {"the"}):
            for draft in people:
                draft.hit(("executive",), None, 2.0)
            return True
        if word in {"contributed", "contributing"} and {"report", "story", "article"} & set(low[place + 1 : place + 6]):
            for draft in people:
                draft.hit(("critic",), None, 2.0)
            return True
        if word in _RUNS and (
            {*_FIRM_NOUNS} & set(low[place + 1 : place + 9]) or (word != "leads" and low[place + 1] in STUDIOS)
        ):
            roles = ("executive",)
            if any(
                " ".join(low[p : p + n]) in BOX_OFFICE_FIRMS for p in range(place + 1, place + 9) for n in (1, 2, 3)
            ):
                roles = ("analyst", "executive")
            for draft in people:
                draft.hit(roles, None, 2.0)
            return True
        if word in _RUNS and low[place + 1] == "with" and not _FIRM_NOUNS.isdisjoint(low[max(0, place - 5) : place]):
            read_companions(clause, place + 1, ("executive",), None)  # "the company that she runs with ⟨name⟩"
            for draft in people:
                draft.hit(("executive",), None, 2.0)
            return True
        if roles is not None:
            roles = _by_object(clause, place, roles)
            work = title_after(clause, place + 1, 12)
            for draft in people:
                draft.hit(roles, work, 2.0)
            found = found or bool(roles)
            if roles:
                read_companions(clause, place + 1, roles, work)
            if roles == ("actor",):
                _read_parts(clause, place, people, parts)
        elif (word == _CAST and low[place - 1] in _IS) or (word in _JOINS and _CAST in low[place + 1 : place + 5]):
            for draft in people:
                draft.hit(("actor",), title_after(clause, place + 1, 8), 2.0)
            return True
        elif word in _JOIN and _joins_cast(clause, place, people):
            return True
        elif (
            (word in {"executive", "exec"} and VERBS.get(low[place + 1]) == ("producer",))
            or word in SKIP_VERBS
            or (len(word) > 4 and word.endswith("ly"))
            or (found and (word in _GOES_ON or word in WORKS))
            or (found and word not in {PERSON, ".", ";", "to", "by", "who", "but"} and _verb_follows(clause, place))
            or (found and word.isalpha() and _finite_follows(clause, place))
        ):
            pass
        else:
            return found
        place += 1
        steps += 1
    return found


def _joins_cast(clause: Clause, index: int, people: Sequence[Draft]) -> bool:
    """Whoever joins others "in ⟨film⟩" acts in it, as they do."""
    low = clause.low
    first = skip_to_person(clause, index + 1, 4)
    if first is None or (low[first - 1] in TRADES and "actor" not in TRADES[low[first - 1]]):
        return False
    names = list_starting(clause, first)
    if low[names.end] not in {"in", "on"} or (low[names.end + 1] not in WORKS and low[names.end + 2] != _CAST):
        return False
    for draft in (*people, *map(clause.draft, names.people)):
        draft.hit(("actor",), title_after(clause, names.end, 4), 2.0)
    return True


def _is_passive(clause: Clause, index: int) -> bool:
    """Whether the verb is a participle before "by", alone or with others ("produced and conceived by")."""
    if clause.low[index] not in BY_VERBS:
        return False  # "who also stars, and directed by B"
    for place in range(index + 1, index + 5):
        word = clause.low[place]
        if word == "by":
            return True
        if word not in _BY_FILLERS and not word.endswith("ed"):
            return False
    return False


def _casts_others(clause: Clause, index: int) -> bool:
    return clause.low[index] in {"starring", "co-starring"} and skip_to_person(clause, index + 1) is not None


def read_by(clause: Clause, index: int) -> bool:
    """Give the names after the "by" at ``index`` what stands before it ("written and directed by A and B")."""
    low = clause.low
    start = index + 3 if low[index + 1] == "and" and low[index + 2] in _STARS else index + 1  # "by and starring ⟨name⟩"
    first = skip_to_person(clause, start, nouns=low[index - 1] in BY_VERBS)
    if first is None and low[index - 1] in _REPRESENTED:  # "repped by CAA and ⟨name⟩"
        first = next((place for place in range(index + 2, index + 9) if low[place] == PERSON), None)
        if first is not None and low[first + 1] == "by":
            return False  # "A is repped by CAA, B by UTA"
    if first is None:
        return False
    if index == 0 and clause.size <= 7 and low[1] == PERSON:
        clause.draft(1).hit(("critic",), None, 3.0)  # a byline
        return True
    roles: tuple[str, ...] = ()
    place = index - 1
    while place >= 0 and (low[place] in BY_VERBS or low[place] in _BY_FILLERS or low[place].endswith("ed")):
        roles += BY_VERBS.get(low[place], ())
        place -= 1
    if roles and low[place] == "starring" and place >= 0:
        roles += ("actor",)  # "starring and written by ⟨name⟩"
    head = low[index - 1] if index else ""
    if not roles and index > 1 and head in {"is", "was", "are", "were", ","}:
        roles = BY_NOUNS.get(low[index - 2], ())
        if head == "," and low[index - 2] == FILM and low[index + 1] != "turns":
            roles = ("director",)  # "the prize went to ⟨title⟩, by Japan's ⟨name⟩"
        head = ""
    work: str | None = None
    if head == "replaced":
        roles = _roles_left(clause, index)
    if not roles and low[max(0, index - 3) : index] == ["the", "same", "name"] and index > 5:
        roles = BY_NOUNS.get(low[index - 5], ()) or BY_NOUNS.get(low[index - 6], ())
    if not roles and head:
        if head in WORKS:
            work = clause.title(index - 1)
            before = low[index - 2] if index > 1 else ""
            title = clause.refs[index - 1]
            sung = isinstance(title, TitleMention) and title.kind in {"album", "song"}
            roles = BY_NOUNS.get(before, ()) or (("director",) if head == FILM else ("musician",) if sung else ())
        else:
            two = f"{low[index - 2]} {head}" if index > 1 else head
            roles = BY_NOUNS.get(two) or BY_NOUNS.get(head, ())
            if roles == ("author",) and head == "play":
                roles = ("writer", "author")
            if (
                head == "story"
                and low[max(0, index - 3) : index] == ["from", "a", "story"]
                and {
                    "adapted",
                    "based",
                }.isdisjoint(low[max(0, index - 5) : index])
            ):
                roles = ("writer",)  # a credit of the film, not a book
    if not roles:  # "was presented with his statuette by ⟨name⟩"
        for place in range(index - 2, max(index - 13, 0), -1):
            if low[place] in {PERSON, ",", ";"}:
                break
            if low[place] in _MADE_PUBLIC and _CEREMONY.isdisjoint(low[: clause.size]):
                break
            if low[place] == "set" and low[place + 1] == "up" and low[place - 1] in _IS:
                roles = ("executive",)  # "the company was set up in 1999 by ⟨name⟩"
                break
            if low[place] in BY_VERBS and low[place - 1] in {"was", "were", "is", "been", "being", "be"}:
                roles = BY_VERBS[low[place]]
                break
    if roles == ("other",) and head in _MADE_PUBLIC and _CEREMONY.isdisjoint(low[: clause.size]):
        roles = ()
    if not roles and index > 3 and _film_before(clause, index):
        roles = ("director",)
    live = roles == ("actor",) and head in _LIVE and low[index - 2] in _LIVE_BEFORE
    if live and FILM not in low[max(0, index - 20) : index + 20]:
        roles = ("musician",)  # at a ceremony
    behind = set(low[max(0, index - 7) : index])
    if "writer" in roles and _BOOK_WORDS & behind and not {"screenplay", "script", "adapted"} & behind:
        roles = ("author",)
    if "writer" in roles and _SONG_WORDS & set(low[max(0, index - 7) : index]):
        roles = ("musician",)
    if "director" in roles and low[max(0, index - 3) : index].count("stage"):
        roles = ("other",)
    names = list_starting(clause, first)
    for name in names.people:
        draft = clause.draft(name)
        if roles and low[name + 1] == "'s" and clause.raw[name + 2][:1].isupper() and low[name + 2] not in WORKS:
            draft.hit(("executive",), None, 1.0)  # "produced by ⟨name⟩'s Harbour Films"
        elif roles:
            cue = 0.0 if low[index - 1] in _REPRESENTED else 2.5  # firms are often named after people
            draft.hit(roles, work or title_before(clause, index) or title_after(clause, names.end, 4), cue)
        else:
            draft.cues += 0.3
    return bool(roles)


def _roles_left(clause: Clause, index: int) -> tuple[str, ...]:
    """The role of whoever is "replaced by" somebody at ``index``, if the text gives them one alone."""
    for place in range(index - 1, max(index - _REACH, -1), -1):
        if clause.low[place] == PERSON:
            roles = tuple(clause.draft(place).roles)
            return roles if len(roles) == 1 else ()
    return ()


def _film_before(clause: Clause, index: int) -> bool:
    """Whether the "by" at ``index`` ends what stands in apposition to a film ("⟨film⟩, a tale of revenge by …")."""
    low = clause.low
    if low[index - 1] == "made":
        return FILM in low[max(0, index - 5) : index]
    for place in range(index - 1, max(index - 9, 0), -1):
        word = low[place]
        if word == "," and low[place + 1] in {"a", "an", "the"}:
            return low[place - 1] == FILM
        if word in _BOOK_WORDS or word in VERBS or word in BY_VERBS or not (word.isalnum() or "-" in word):
            return False
    return False


def read_cast_list(clause: Clause, index: int, parts: list[Part]) -> bool:
    """Give the names after a casting verb at ``index`` ("starring A, B and C") the role of actor."""
    low = clause.low
    word = low[index]
    end, roles = index, None
    for length in (4, 3, 2, 1):
        roles = LIST_VERBS.get(" ".join(low[index : index + length]) if length > 1 else word)
        if roles is not None:
            end = index + length
            break
    if roles is None and word in _INCLUDES and not _CAST_NOUNS.isdisjoint(low[max(0, index - 4) : index]):
        roles, end = ("actor",), index + 1
    if roles is None:
        return False
    if low[max(0, index - 2) : index] == ["as", "the"]:  # "return as the voices of A and B"
        first = skip_to_person(clause, end, nouns=True)
        for name in list_starting(clause, first).people if first is not None else ():
            clause.draft(name).portrayed = True
        return first is not None
    if word in {"star", "features", "featured", "featuring"} and low[index - 1] == PERSON:
        return False
    before = low[index - 2] if low[index - 1] == "," and index > 1 else low[index - 1]
    if word == "alongside" and before in TRADES:
        roles = TRADES[before]  # "serves as producer, alongside ⟨name⟩"
    if word == "alongside" and VERBS.get(low[index - 1], ("actor",)) != ("actor",):
        return False  # "producing alongside ⟨name⟩"
    while low[end] in {"also", "both", "with", ":"} and end < index + 3:
        end += 1
    first = skip_to_person(clause, end, nouns=True)
    if first is None:
        return False
    names = list_starting(clause, first)
    if low[names.end] == "'s" and len(names.people) == 1 and word in {"features", "featuring", "featured"}:
        return False
    work = title_before(clause, index) or title_after(clause, names.end, 5)
    for name in names.people:
        acts = may_act(clause.draft(name)) and TRADES.get(low[name - 1], roles) == roles
        if word not in _REUNITES or acts:  # stars meet again, or a star and a director
            clause.draft(name).hit(roles, work, 2.5)
    for name, start, _ in names.parts:
        part = read_part(clause, start, [clause.draft(name)])
        if isinstance(part, Part):
            parts.append(part)
    return True


def read_companions(clause: Clause, index: int, roles: tuple[str, ...], work: str | None) -> bool:
    """Give the names after "with" the role of the verb before it ("co-wrote ⟨film⟩ with A")."""
    low = clause.low
    for place in range(index, min(index + 7, clause.size)):
        word = low[place]
        if word == "with" or (word == "alongside" and roles != ("actor",)):
            first = skip_to_person(clause, place + 1, 4)
            if first is None:
                return False
            names = list_starting(clause, first)
            if low[names.end] in {
                "'s",
                "in",
                "to",
                "attached",
                "set",
                "directing",
                "producing",
                "writing",
                "on",
                "as",
                "at",
            }:
                return False
            for name in names.people:
                clause.draft(name).hit(roles, work, 1.5)
            return True
        if word in {PERSON, ",", ".", "and", "but", "to", "for", "from", "as", "by", "who", "he", "she", "they"}:
            return False
    return False


def _read_parts(clause: Clause, index: int, people: list[Draft], parts: list[Part]) -> None:
    """The part after an acting verb: its object ("plays ⟨part⟩"), or what follows "as"."""
    low = clause.low
    start = index + 1
    if low[index] not in _PLAYS:
        for place in range(index + 1, index + 9):
            if low[place] == "as":
                start = place + 1
                break
            if low[place] in {PERSON, ",", ".", "and", ""}:
                return
        else:
            return
    part = read_part(clause, start, people)
    if isinstance(part, Part):
        parts.append(part)


def _by_object(clause: Clause, index: int, roles: tuple[str, ...]) -> tuple[str, ...]:
    """The roles of a verb in the light of its object: who writes a novel is an author, who writes a song a musician."""
    if roles not in {("writer",), ("producer",), ("actor",), ("crew",), ("musician",)}:
        return roles
    low = clause.low
    ahead = low[index + 1 : index + 9]
    for stop in (".", ";", PERSON):
        if stop in ahead:
            ahead = ahead[: ahead.index(stop)]
    if roles == ("writer",) and low[index].startswith("adapt"):
        return roles if "for" not in ahead[:1] else ()
    if roles == ("writer",):
        if ahead[:1] == ["for"] and low[index] in {"wrote", "writes", "write"}:
            first = index + 3 if low[index + 2] == "the" else index + 2
            outlet = any(" ".join(low[first : first + length]) in OUTLETS for length in (4, 3, 2, 1))
            return ("critic",) if outlet else roles
        behind = low[max(0, index - 8) : index]
        if _is_song(clause, index):
            return ("musician",)
        if {"script", "screenplay", "adaptation"} & set(ahead[:3]):
            return roles  # "wrote the script from a memoir"
        if _BOOK_WORDS & set(ahead[:5]) or _BOOK_WORDS & set(behind):
            return ("author",)
        if _SONG_WORDS & set(ahead[:5]):
            return ("musician",)
        if low[index] in {"wrote", "writes"} and not ahead[:1] and _WRITTEN.isdisjoint(behind):
            return ()  # the speaker of what is quoted
        if ahead[:2] and (
            set(ahead[:4]) & {"caption", "tweet", "letter", "post", "essay", "op-ed", "instagram", "email"}
        ):
            return ()
        that_film = ahead[:1] == ["that"] and not _FILMS.isdisjoint(ahead[1:2])
        if (set(ahead[:2]) & {"on", "about", "that", "to"} and not that_film) or (
            low[index] in {"pen", "adapted"} and not ahead
        ):
            return ()
        return roles
    if roles == ("musician",) and low[index].startswith("perform"):
        if ahead[:1] and (ahead[0].endswith("ly") or ahead[0] in {"well", "better", "best", "above", "below"}):
            return ()  # at the box office
        return () if {FILM, "stunts", "opposite", "role", "play"} & set(ahead[:4]) else roles
    if roles == ("crew",) and low[index - 1] in _IS:
        return ()  # "was edited", with whoever did it unsaid
    if roles == ("producer",):
        return ("musician",) if _SONG_WORDS & set(ahead[:4]) else roles
    if low[index] in {"played", "plays", "playing", "play"}:
        if set(ahead[:3]) & {"guitar", "piano", "drums", "bass", "violin", "concert", "gig", "gigs"}:
            return ("musician",)
        if ahead[:1] and ahead[0] in {"down", "with", "host", "out", "games", "for"}:
            return ()
    on_screen = set(ahead[:3]) & {"in", "as", "opposite", "alongside"} and not set(ahead[:4]) & {"court", "person"}
    if low[index] in {"appeared", "appears", "appear", "appearing"} and not on_screen:
        return ()
    if low[index] in {"act", "acts", "acting", "acted"} and ahead[:1] == ["as"]:
        return ()
    return roles


def _is_song(clause: Clause, index: int) -> bool:
    """Whether what is written at ``index`` is written "for ⟨film⟩" and has a title of its own, as songs have."""
    low = clause.low
    place = index + 1
    while place < index + 8 and (low[place] in WORKS or clause.raw[place][:1].isupper()):
        place += 1
    titled = place > index + 1 or "which" in low[max(0, index - 5) : index]
    return titled and low[place] == "for" and low[place + 1] in WORKS


def _finite_follows(clause: Clause, index: int) -> bool:
    """Whether ", wrote …" comes at once, the next verb of the same subject."""
    low = clause.low
    place = index + 1 if low[index + 1] == "," else index + 2
    return low[place] == "," and low[place + 1] in _PAST and low[place + 2] != "by"


def _verb_follows(clause: Clause, index: int) -> bool:
    """Whether "and" with a further verb comes soon, before any other name."""
    low = clause.low
    for place in range(index, index + 8):
        word = low[place]
        if word in {PERSON, ".", ";", ""}:
            return False
        if word in {"and", "&"} and (low[place + 1] in VERBS or low[place + 2] in VERBS):
            return True
    return False
