"""Titles that the page or its author set apart: italics and quotation marks."""

from __future__ import annotations

import re
from collections.abc import Iterator

from goldscrape.entities.known import KnownNames
from goldscrape.entities.quotes import Quoted, quoted
from goldscrape.entities.text import Mark
from goldscrape.entities.titles.candidate import Candidate, Paper
from goldscrape.entities.titles.cues import A_FILM
from goldscrape.entities.titles.words import (
    COMMON,
    is_category,
    is_institution,
    is_outlet,
    looks_like_title,
    opens_like_speech,
)
from goldscrape.reference.known_names import first_names, name_key, surnames, title_key

__all__ = ["marked_titles"]

_SAYING = (
    r"(?:said|says|say|saying|told|tells|asked|asks|added|adds|wrote|writes|joked|jokes|quipped|tweeted|exclaimed|"
    r"recalled|recalls|explained|explains|admitted|admits|continued|replied|laughed|declared|announced|noted|notes|"
    r"shouted|yelled|cried|remembered|offered|insisted)"
)
_SAID_AFTER = re.compile(
    rf"^[,.!?…]{{0,3}}[\"”’'“]? ?(?:(?:he|she|they|I|we|who|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?) )?{_SAYING}\b"
)
# What stands before is read with a line end in front: at \W the engine skips from word to word, at \b it does not.
_SAID_BEFORE = re.compile(rf"\W{_SAYING}[,:]? (?:\w+[,:] )?$")
_NO_TITLE_BEFORE = re.compile(
    r"\W(?:dubbed|nicknamed|nickname|chant(?:s|ed|ing)?|slogan|hashtag|words?|phrase|term|so-called|label(?:l?ed)?|"
    r"described as|shouting|shouted|shouts|yelling|toast|tweeted|question|motto|banner|sign|mantra|known as|aka|"
    r"headlined?|published under the title|character|nicknames|reading|reads|read|alias)[:,]? (?:the |a |as )?$"
)
_NO_TITLE_AFTER = re.compile(
    r"^[\"”’'“]? (?:craze|phenomenon|effect|factor|category|moment|moments|vote|speech|chants?|era|meme|memes|"
    r"trend|challenge|movement|campaign|initiative)\b"
)
_DATED = re.compile(r"[.,]?[\"”’'“] \((?:(?:both|also) )?(?:18|19|20)\d\d\)")
_GRADE = re.compile(r"[A-F][+–−-]")
"""What an audience gives: "an “A-” CinemaScore"."""
_SHORT = 8
_LISTED_AFTER = re.compile(r"^,?[’'],? (?:and |or |& )?[‘'][A-Z0-9]")
_LISTED_BEFORE = re.compile(r"\w,?[’'],? (?:and |or |& )?$")
_CLOSING_S = re.compile(r"[’'‘]s?$")
_LOST_MARK = re.compile(r"[”\"]?\)[,;] (?:and )?[“\"]?")
_HEAD = re.compile(
    r"(?:[A-Z0-9][\w’'.-]*[!?]?|&|of|the|and|in|a|to|for|on|at|vs\.?)(?: (?:[A-Z0-9][\w’'-]*[!?]?|&|of|the|and|"
    r"in|a|to|for|on|at|vs\.?)|: (?=[A-Z0-9])|, (?=and [A-Z]))*"
)
_FIRST_NAME = re.compile(r"(?:^|[\s(])([A-Z][\w.]*) $")
_LAST_NAME = re.compile(r" [A-Z][a-z]+")
_CEREMONIES = (" oscars", " emmys", " tonys", " grammys", " baftas", " globes", " awards")
_LETTER = re.compile(r"[^\W_]", re.UNICODE)


def marked_titles(paper: Paper, known: KnownNames) -> Iterator[Candidate]:
    """Italic and quoted titles of a field; overlapping ones are the caller's to settle."""
    for mark in _joined(paper.field.marks):
        found = _italic(paper, mark, known)
        if found is not None:
            yield found
    for quote in quoted(paper.text):
        yield from _quotes(paper, quote, known)


def _joined(marks: tuple[Mark, ...]) -> Iterator[Mark]:
    last: Mark | None = None
    for mark in marks:
        if mark.kind != "italic":
            continue
        if last is not None and mark.start <= last.end:
            last = Mark("italic", last.start, max(last.end, mark.end))
            continue
        if last is not None:
            yield last
        last = mark
    if last is not None:
        yield last


def _italic(paper: Paper, mark: Mark, known: KnownNames) -> Candidate | None:
    text = paper.text
    start, end = mark.start, min(mark.end, len(text))
    while start < end and (text[start].isspace() or text[start] in "\"“”‘’'(,."):
        start += 1
    while end > start and (text[end - 1].isspace() or text[end - 1] in "\"“”‘’'),.;:"):
        end -= 1
    if end - start > 2 and text[end - 2 : end] in ("’s", "'s", "‘s"):
        shown = title_key(text[start:end])
        if not known.kind(shown):
            end -= 2
    shown = text[start:end]
    if not shown or len(shown) > 110 or "\n" in shown:
        return None
    key = title_key(shown)
    is_known = known.kind(key) is not None
    name = name_key(shown)
    if not name or is_outlet(name):
        return None
    if not looks_like_title(shown) and (not (is_known and (" " in key or shown.endswith("!"))) or is_category(shown)):
        return None
    if is_institution(name.split()) and not is_known:
        return None
    if (
        not is_known
        and len(shown.split()) > 3
        and paper.field.name == "body"
        and start <= paper.block_start(start) + 2
        and not text[end + 2 : paper.block_end(start)].strip()
    ):
        return None  # a whole block
    found = Candidate(paper, start, end, min(mark.start, start), max(mark.end, end), "italic", key, is_known)
    found.look()
    return found


def _quotes(paper: Paper, quote: Quoted, known: KnownNames) -> Iterator[Candidate]:
    text = paper.text
    start, end = quote.start, quote.end
    if not start < end or not (text[start].isalnum() or _LETTER.search(text, start, min(end, start + 40))):
        return
    if not quote.closed:
        yield from _unclosed(paper, quote, known)
        return
    if end - start > 110:
        return
    lost = _LOST_MARK.search(text, start, end) if text.find(")", start, end) > 0 else None
    if lost is not None:
        for left, right in ((start, lost.start()), (lost.end(), end)):
            if left < right and looks_like_title(text[left:right]):
                found = Candidate(paper, left, right, left, right, "quoted")
                found.look()
                yield found
        return
    if text[end - 2 : end] == "‘s":
        end -= 2
    found = Candidate(paper, start, end, quote.outer_start, quote.outer_end, "quoted")
    shown = found.text
    found.key = title_key(shown)
    found.known = known.kind(found.key) is not None
    if _is_title(paper, found, quote, shown):
        yield found


def _is_title(paper: Paper, found: Candidate, quote: Quoted, shown: str) -> bool:
    text = paper.text
    after = text[found.end : quote.outer_end + 50]
    single_word = " " not in shown.strip()
    dated = _DATED.match(after) is not None
    shaped = looks_like_title(shown)
    foreign = not shaped and dated and shown[0].isupper() and len(shown.split()) <= _SHORT  # “Vivre sa vie” (1962)
    if not shaped and not foreign and not found.known:
        return False  # as most speech, whose neighbours need no look
    name = name_key(shown)
    if _GRADE.fullmatch(shown):
        return False
    if not name or name.endswith(_CEREMONIES) or (not shaped and is_category(shown)):
        return False
    found.look()
    if is_outlet(name) and A_FILM not in (found.before, found.after):
        return False
    if foreign:
        return True
    if not shaped:
        needed = 1 if shown.endswith("!") else 3 if single_word else 2
        return found.cue >= needed
    before = text[max(paper.block_start(found.start), quote.outer_start - 40) : quote.outer_start]
    if _NO_TITLE_AFTER.match(after):
        return False
    if found.cue < 3 and _NO_TITLE_BEFORE.search(f"\n{before.lower()}"):
        return False
    said = _SAID_BEFORE.search(f"\n{before}") is not None
    writes = before.endswith(("wrote ", "writes ")) and " for " not in after[:8]  # "wrote “Let It Go” for": a song
    if said and writes and (not single_word or found.cue > 1) and not opens_like_speech(shown):
        said = False  # who writes in title case writes a work: "The two previously wrote “Frances Ha,”"
    speech = said or _SAID_AFTER.match(after) is not None
    inside = before[-1:] == " " and before[-2:-1].isalpha() and not said
    if speech and not (found.known and not single_word and (inside or text[quote.outer_end - 2] not in ",!?")):
        return False  # inside a sentence a known title is one: "who made “Easy A,” told"
    # Speech is not set in title case, nor inside a sentence: "I’m Just Ken" and "bought “Sorry, Baby” for" are titles.
    alone = not before.strip() or before.rstrip()[-1:] in ".!?:,"
    if (
        len(shown.split()) < 3
        and (single_word or alone)
        and opens_like_speech(shown)
        and not ((found.known and not single_word) or found.cue >= 2)
    ):
        return False
    if _is_nickname(before, text[quote.outer_end : quote.outer_end + 30], known=found.known):
        return False
    if single_word:
        listed = _LISTED_AFTER.match(after) or _LISTED_BEFORE.search(before)
        credit = before[-1:] == "(" and text[quote.outer_end : quote.outer_end + 1] in (")", ",")  # Name ('Babygirl')
        if quote.mark == "single" and not (found.known or found.cue or dated or listed or credit):
            return False
        # A sentence of one word is an exclamation, not a title.
        alone = not before.strip() or before.rstrip()[-1:] in ".!?"
        if alone and text[quote.outer_end - 2] in ".!?" and not found.known:
            return False
    return True


def _is_nickname(before: str, after: str, *, known: bool) -> bool:
    """Whether the quotation stands inside a name: "Ahmir “Questlove” Thompson"."""
    last = _LAST_NAME.match(after)
    first = _FIRST_NAME.search(before) if last is not None else None
    if first is None or last is None:
        return False
    key = first[1].casefold().rstrip(".")
    return key in first_names() or (key not in COMMON and not known and last[0].strip().casefold() in surnames())


def _unclosed(paper: Paper, quote: Quoted, known: KnownNames) -> Iterator[Candidate]:
    text = paper.text
    if quote.outer_start <= paper.block_start(quote.start) + 1:
        return  # speech that goes on in the next paragraph
    head = _HEAD.match(text, quote.start, min(quote.end + 1, quote.start + 110))
    if head is None:
        return
    start, end = head.span()
    while end > start and text[end - 1] in " ,.:":
        end -= 1
    found = Candidate(paper, start, end, quote.outer_start, end, "quoted")
    found.look()
    found.known = known.kind(found.key) is not None
    words = found.text.split()
    follows = text[end : end + 1]
    if (found.known and (len(words) > 1 or found.cue >= 2)) or (
        len(words) > 1 and words[-1][0].isupper() and follows in ".,)!?" and looks_like_title(found.text)
    ):
        yield found
