"""Roles of those behind "by": the participle and the noun before it tell what they did."""

from __future__ import annotations

from goldscrape.entities.people.names_vocabulary import words
from goldscrape.entities.people.names_words import OUTLETS
from goldscrape.entities.people.roles.lists import list_starting, skip_to_person
from goldscrape.entities.people.roles.offices import FIRM_NOUNS, INSTITUTIONS
from goldscrape.entities.people.roles.titles import title_after, title_before
from goldscrape.entities.people.roles.tokens import FILM, PERSON, WORKS, Clause
from goldscrape.entities.people.roles.words import (
    BY_NOUNS,
    BY_VERBS,
    PERSON_NOUNS,
    TRADES,
    VERBS,
)
from goldscrape.entities.titles.find import TitleMention

__all__ = ["BY_FILLERS", "CEREMONY", "IS", "REACH", "by_object", "read_by"]

REACH = 18
IS = frozenset({"is", "was", "been", "be", "were", "'s", "are", "get", "gets", "got"})
_LED = frozenset({"led", "headed", "run", "chaired", "owned"})
_RUN = INSTITUTIONS | FIRM_NOUNS
_WAS = frozenset({"was", "were", "is", "are", "been", "being", "be"})
_LIVE = words("performance performances appearance appearances")
_LIVE_BEFORE = words("a and live special musical , included featured")
_STARS = frozenset({"starring", "featuring"})
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
CEREMONY = words(
    "nominations nominees nods winner winners award awards prize prizes list shortlist shortlists longlist names "
    "oscar oscars"
)
_AGAIN = words("once again also mostly mainly largely entirely partly now again")
"""Between "is" and "by"."""
_MADE_PUBLIC = words("announced revealed unveiled read")
"""What is done with the names of nominees and winners, and with other things as well."""
_REPRESENTED = frozenset({"represented", "repped"})
_FILMS = words("film films movie movies script screenplay drama comedy thriller series")
_SHOWS = words("ceremony show awards oscars telecast gala programme program broadcast event emmys globes baftas")
"""What is fronted by its host; a film is fronted by its star, a band by its singer."""
_LETTERS = words("letter statement post email e-mail diary blog note message")
"""In which people write who are no writers for that."""
_SCREENS = (
    _FILMS | WORKS | words("screen tv television cinema stage theatre theater radio sitcom show shows comedies soap")
)
"""For which scripts are written."""
_PARTIES = words(
    "party parties dinner dinners lunch luncheon breakfast reception fundraiser screening screenings barbecue"
)
"""What is hosted at home."""
_FEELINGS = words(
    "doubt doubts concern concerns support fear fears criticism opposition regret regrets hope hopes frustration "
    "opinion opinions objection objections anger dismay worries interest confidence"
)
"""What is voiced without a part."""
_FIGURES = words(
    "character characters hero heroes heroine heroines superhero superheroes role roles look looks costume"
)
"""What is created without a word written."""
_WRITTEN = _FILMS | {"which", "that", "both"} | WORKS
"""What is written, in one word."""
BY_FILLERS = frozenset({"and", ",", "/", "&", "jointly", "largely", "solely", "originally", "also"})


def read_by(clause: Clause, index: int) -> bool:
    """Give the names after the "by" at ``index`` what stands before it ("written and directed by A and B")."""
    low = clause.low
    start = index + 3 if low[index + 1] == "and" and low[index + 2] in _STARS else index + 1  # "by and starring ⟨name⟩"
    first = skip_to_person(clause, start, nouns=low[index - 1] in BY_VERBS)
    if first is None and low[index - 1] in _REPRESENTED:  # "repped by CAA and ⟨name⟩"
        first = next((place for place in range(index + 2, index + 9) if low[place] == PERSON), None)
        if first is not None and low[first + 1] == "by":
            return False  # "A is repped by CAA, B by UTA"
    if first is not None and low[first + 1] in {"'s", "'"} and low[first + 2] in PERSON_NOUNS:
        first = skip_to_person(clause, first + 2, 3)  # "by ⟨name⟩'s father, ⟨name⟩"
    if first is None:
        return False
    if index == 0 and clause.size <= 7 and low[1] == PERSON:
        clause.draft(1).hit(("critic",), None, 3.0)  # a byline
        return True
    roles: tuple[str, ...] = ()
    place = index - 1
    while place >= 0 and (low[place] in BY_VERBS or low[place] in BY_FILLERS or low[place].endswith("ed")):
        roles += BY_VERBS.get(low[place], ())
        place -= 1
    if roles and low[place] == "starring" and place >= 0:
        roles += ("actor",)  # "starring and written by ⟨name⟩"
    head = low[index - 1] if index else ""
    last = index - 1
    while last > 1 and low[last] in _AGAIN:
        last -= 1
    if last < index - 1 and low[last] in IS:  # "the script is once again by ⟨name⟩"
        head = low[last]
    if not roles and last > 0 and head in {"is", "was", "are", "were", ","}:
        roles = BY_NOUNS.get(low[last - 1], ())
        if head == "," and low[index - 2] == FILM and low[index + 1] != "turns":
            roles = ("director",)  # "the prize went to ⟨title⟩, by Japan's ⟨name⟩"
        head = ""
    work: str | None = None
    led = INSTITUTIONS if head == "led" else _RUN
    if head in _LED and not led.isdisjoint(low[max(0, index - 3) : index - 1]):
        roles = ("executive",)  # "a guild led by ⟨name⟩"
    if index > 3 and low[index - 3 : index - 1] == ["replaced", "as"]:
        roles = TRADES.get(head, ())  # "was replaced as director by ⟨name⟩"
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
            if head in _FILMS and low[index - 3] == "in" and low[index - 2] in {"the", "this", "that"} and index > 4:
                roles = ()  # "is played in the film by ⟨name⟩"
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
        for place in range(index - 2, max(index - 15, 0), -1):
            if low[place] in {PERSON, ",", ";"}:
                break
            if low[place] in _MADE_PUBLIC and CEREMONY.isdisjoint(low[: clause.size]):
                break
            if low[place] == "set" and low[place + 1] == "up" and low[place - 1] in IS:
                roles = ("executive",)  # "the company was set up in 1999 by ⟨name⟩"
                break
            if low[place] in BY_VERBS and low[place - 1] in _WAS:
                roles = BY_VERBS[low[place]]
                break
    if roles == ("other",) and head in _MADE_PUBLIC and CEREMONY.isdisjoint(low[: clause.size]):
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
    for place in range(index - 1, max(index - REACH, -1), -1):
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


def by_object(clause: Clause, index: int, roles: tuple[str, ...]) -> tuple[str, ...]:
    """The roles of a verb in the light of its object: who writes a novel is an author, who writes a song a musician."""
    low = clause.low
    if roles == ("host",) and low[index].startswith("front"):
        return () if _SHOWS.isdisjoint(low[index + 1 : index + 5]) else roles
    if roles == ("host",) and not _PARTIES.isdisjoint(low[index + 1 : index + 5]):
        return ()
    if roles not in {("writer",), ("producer",), ("actor",), ("crew",), ("musician",)}:
        return roles
    ahead = low[index + 1 : index + 9]
    for stop in (".", ";", PERSON):
        if stop in ahead:
            ahead = ahead[: ahead.index(stop)]
    if roles == ("writer",) and low[index].startswith("adapt"):
        return roles if "for" not in ahead[:1] else ()
    if roles == ("writer",):
        if ahead[:1] == ["in"] and low[index] in {"wrote", "writes"}:
            first = index + 3 if low[index + 2] == "the" else index + 2
            if any(" ".join(low[first : first + length]) in OUTLETS for length in (4, 3, 2, 1)):
                return ("critic",)
            if not _LETTERS.isdisjoint(ahead[:5]):
                return ()
        if ahead == ["for"] and low[index] in {"wrote", "writes"}:
            return ()  # "wrote for ⟨name⟩": scripts or music
        if ahead[:1] == ["for"] and low[index] in {"wrote", "writes", "write"}:
            first = index + 3 if low[index + 2] == "the" else index + 2
            outlet = any(" ".join(low[first : first + length]) in OUTLETS for length in (4, 3, 2, 1))
            if not outlet and _SCREENS.isdisjoint(ahead[:5]):
                return ()  # "wrote for everybody"
            return ("critic",) if outlet else roles
        if low[index] in {"created", "creates", "co-created"} and not _FIGURES.isdisjoint(ahead[:4]):
            return ()
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
        if ahead[:1] and ahead[0] in {"it", "them"}:
            return roles  # "rewrote them on location"
        if (set(ahead[:2]) & {"on", "about", "that", "to"} and not that_film) or (
            low[index] in {"pen", "adapted"} and not ahead
        ):
            return ()
        return roles
    if low[index] in {"sang", "sings"} and ahead[1:2] == ["way"]:
        return ()  # "sang his way through the part"
    if roles == ("musician",) and low[index].startswith("perform"):
        if ahead[:1] and (ahead[0].endswith("ly") or ahead[0] in {"well", "better", "best", "above", "below"}):
            return ()  # at the box office
        return () if {FILM, "stunts", "opposite", "role", "play"} & set(ahead[:4]) else roles
    if roles == ("crew",) and low[index - 1] in IS:
        return ()  # "was edited", with whoever did it unsaid
    if roles == ("producer",):
        return ("musician",) if _SONG_WORDS & set(ahead[:4]) else roles
    if low[index] in {"played", "plays", "playing", "play"}:
        if set(ahead[:3]) & {"guitar", "piano", "drums", "bass", "violin", "concert", "gig", "gigs"}:
            return ("musician",)
        if ahead[:1] and ahead[0] in {"down", "with", "host", "out", "games", "for"}:
            return ()
    if low[index].startswith("voic") and not _FEELINGS.isdisjoint(ahead[:4]):
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
    before = max(0, index - 12)
    for ahead in range(before, index - 2):
        if low[ahead] in WORKS and low[ahead + 1] == "from" and not WORKS.isdisjoint(low[ahead + 2 : ahead + 6]):
            return "which" in low[ahead:index]  # "“⟨song⟩” from ⟨film⟩, which ⟨name⟩ wrote"
    titled = place > index + 1 or "which" in low[max(0, index - 5) : index]
    return titled and low[place] == "for" and low[place + 1] in WORKS
