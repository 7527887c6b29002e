"""Mentions joined to people: the full names first, then surnames, first names and coordinated names."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence

import attrs

from goldscrape.entities.people.drafts import Draft, LooseName, NameMention
from goldscrape.entities.people.lower import LowerWords
from goldscrape.entities.people.names import Candidate, Word, is_first_name, word_key
from goldscrape.entities.people.names_score import NEVER, is_film_first_name, name_points
from goldscrape.entities.people.names_words import (
    BARE_MONONYMS,
    CUED_MONONYMS,
    FIRM_WORDS,
    HONORIFICS,
    PLAIN_WORDS,
    SUFFIXES,
    TRADE_WORDS,
)
from goldscrape.entities.text import Field
from goldscrape.reference.known_names import first_names, known_people, surnames

__all__ = ["Joined", "join_names"]

_AND_BEFORE = re.compile(r"(?:,|,? (?:and|&)) \Z")
_DETERMINER = re.compile(r"\b(?:an?|the|these|those|this|that|couple|some|few|two|three|in|at) \Z", re.IGNORECASE)
_ENDS_OF_DETERMINERS = frozenset("aenostwAENOSTWſ")
"""What such a word ends with in either case."""
_WORK_AFTER = re.compile(
    r" (?:film|movie|drama|comedy|thriller|series|musical|play|novel|story|book|adaptation|fantasy|production|biopic"
    r"|classic|documentary|miniseries|memoir|remake|western|picture|starrer|vehicle)\b"
)
_NAMED = re.compile(r"\b(?:by|director|actor|actress|writer|star|producer|author|starring|stars) \Z")
"""Behind these words a name begins, however unusual its first word."""
_INTRODUCES = re.compile(
    r"\b(?:director|film-?maker|rapper|singer|singer-songwriter|composer|auteur|starring|featuring),? \Z"
)
"""What a single name follows; directors, singers and rappers go by one name more than others do."""
_ENDS_OF_TRADES = frozenset("rg,")
"""What such a word or the comma behind it ends with."""
_NO_FURTHER_NAME = re.compile(r"['’]s (?![A-Z])|[,.;)]|,? (?:and|who|is|was|has|had|said|says|will|for|to|in|of)\b")
_LETTERS_AFTER = frozenset(["QC", "KC", "MP", "MBE", "OBE", "CBE", "KBE", "DBE", "PhD", "MD", "Esq"])
"""Letters after a name, which are no part of it."""
_MAX_FORMS = 8
_ORDINARY = PLAIN_WORDS | FIRM_WORDS | HONORIFICS | TRADE_WORDS


@attrs.define
class Joined:
    """What the capitalised words of a document turned out to be."""

    drafts: list[Draft] = attrs.field(factory=list)
    mentions: list[NameMention] = attrs.field(factory=list)
    loose: list[LooseName] = attrs.field(factory=list)


@attrs.define
class _Seen:
    field: Field
    place: int
    candidate: Candidate


def join_names(fields: Sequence[tuple[Field, Iterable[Candidate]]], lower_words: LowerWords) -> Joined:
    """Join every candidate of a document to a draft person; what fits nobody is loose."""
    joined = Joined()
    by_key: dict[str, Draft] = {}
    full: list[tuple[_Seen, Draft]] = []
    rest: list[_Seen] = []
    doubtful: list[tuple[_Seen, float]] = []
    for place, (field, found) in enumerate(fields):
        for candidate in found:
            if len(candidate.words) == 1:
                rest.append(_Seen(field, place, candidate))
                continue
            shorter = _trimmed(candidate)
            if shorter is not candidate and (
                candidate.words[0].key == "judge"
                or not _NAMED.search(field.text, max(0, candidate.start - 16), candidate.start)
            ):
                candidate = shorter
            seen = _Seen(field, place, candidate)
            if len(candidate.words) == 1:
                rest.append(seen)
                continue
            points = name_points(candidate, lower_words)
            if points == NEVER:
                continue
            if points < 4 and _determined(field.text, candidate):
                points -= 2.0
            if points < 4 and _quoted(field.text, candidate):
                continue
            if points <= 0:
                doubtful.append((seen, points))
                continue
            full.append((seen, _open(by_key, seen, points)))
    joined.drafts.extend(by_key.values())
    tails = _tails(joined.drafts)
    for seen, points in doubtful:  # "De Niro", "Downey Jr." before unknown names
        owner = _owner(tails, seen.candidate)
        if owner is not None and len(owner.words) > len(seen.candidate.words) - 1:
            full.append((seen, owner))
        else:
            draft = _open(by_key, seen, points)
            if draft not in joined.drafts[-1:]:
                joined.drafts.append(draft)
            full.append((seen, draft))
    joined.drafts = list(dict.fromkeys(joined.drafts))
    _merge_forms(joined.drafts, by_key)
    owners = {id(draft): by_key.get(draft.key, draft) for _, draft in full}
    for seen, draft in full:
        _mention(joined, seen, owners[id(draft)], full=True)
    joined.drafts = [draft for draft in joined.drafts if draft.mentions]
    marked = _marked_surnames(fields, joined)
    if marked:
        rest.extend(marked)
        rest.sort(key=lambda seen: (seen.place, seen.candidate.start))
    _join_single(joined, rest)
    joined.mentions.sort(key=lambda mention: (mention.place, mention.start))
    return joined


def _determined(text: str, candidate: Candidate) -> bool:
    """Whether an article or the "in" of a place stands before the candidate, which names are seldom found behind.

    They are where the name belongs to a work ("the Ann Lee thriller") or begins with initials ("in J.M. Lee's film").
    """
    start = candidate.start
    if text[max(0, start - 2) : start - 1] not in _ENDS_OF_DETERMINERS:
        return False
    match = _DETERMINER.search(text, max(0, start - 10), start)
    if match is None:
        return False
    if match[0].strip().lower() in {"in", "at"}:
        return "." not in candidate.words[0].text
    return _WORK_AFTER.match(text, candidate.end) is None


def _quoted(text: str, candidate: Candidate) -> bool:
    """Whether quotation marks enclose the candidate and nothing else, as they do a title ("“Abbott Elementary,”")."""
    before = text[candidate.start - 1 : candidate.start]
    return (
        before != "" and before in '“"‘' and text[candidate.end : candidate.end + 2].lstrip(",.!?")[:1] in set('”"’“')
    )


def _marked_surnames(fields: Sequence[tuple[Field, Iterable[Candidate]]], joined: Joined) -> list[_Seen]:
    """Surnames alone that are common words as well ("King said", "Judge's series"), where a person bears them."""
    names = {
        draft.words[-1].text
        for draft in joined.drafts
        if draft.points > 0 and draft.words[-1].key in _ORDINARY and draft.words[-1].text[1:].islower()
    }
    if not names or len(names) > 50:
        return []
    pattern = re.compile(rf"(?<![\w’'-])(?:{'|'.join(map(re.escape, sorted(names)))})(?=['’]s\b| [a-z]|,)")
    taken = {(mention.place, mention.end) for mention in joined.mentions}
    found = []
    for place, (field, _) in enumerate(fields):
        for match in pattern.finditer(field.text):
            if (place, match.end()) not in taken:
                word = Word(match.start(), match.end(), match[0], word_key(match[0]))
                found.append(_Seen(field, place, Candidate(match.start(), match.end(), (word,))))
    return found


def _trimmed(candidate: Candidate) -> Candidate:
    """The candidate without a capitalised word that only stands before the name ("Culture Tessa Jowell")."""
    words = candidate.words
    if len(words) > 2 and words[-1].text in _LETTERS_AFTER:
        words = words[:-1]
        candidate = attrs.evolve(candidate, words=words, end=words[-1].end)
    if candidate.opens and words[0].text == "Will" and (len(words) > 2 or words[1].text.lower() in BARE_MONONYMS):
        rest = candidate.key.partition(" ")[2]
        if rest in known_people() or rest in BARE_MONONYMS:  # a question: "Will Beyoncé win?"
            return attrs.evolve(candidate, words=words[1:], start=words[1].start, opens=False)
    if (
        len(words) in {3, 4}
        and words[0].key not in first_names()
        and len(words[0].text) > 2
        and is_first_name(words[1].key)
        and words[-1].key not in SUFFIXES
        and candidate.key not in known_people()
        and not words[0].text.endswith(".")
    ):
        return attrs.evolve(candidate, words=words[1:], start=words[1].start, opens=False)
    return candidate


def _open(by_key: dict[str, Draft], seen: _Seen, points: float) -> Draft:
    candidate = seen.candidate
    key = candidate.key
    draft = by_key.get(key)
    if draft is None:
        draft = by_key[key] = Draft.of(candidate, seen.field.text, points)
    else:
        draft.points = max(draft.points, points)
        if draft.name.isupper():  # a shouted headline; the body writes the name as it is
            draft.name = " ".join(seen.field.text[candidate.start : candidate.end].split())
    return draft


def _mention(joined: Joined, seen: _Seen, draft: Draft, *, full: bool) -> None:
    candidate = seen.candidate
    text = seen.field.text[candidate.start : candidate.end]
    mention = NameMention(seen.field.name, seen.place, candidate.start, candidate.end, text, draft, full)
    draft.mentions.append(mention)
    joined.mentions.append(mention)


def _bare(words: tuple[Word, ...]) -> tuple[Word, ...]:
    """The words without a suffix such as Jr."""
    return words[:-1] if len(words) > 2 and words[-1].key in SUFFIXES else words


def _tails(drafts: Iterable[Draft]) -> dict[str, list[Draft]]:
    """Drafts by everything that may stand for them alone: the last word, the last two, with and without Jr."""
    tails: dict[str, list[Draft]] = defaultdict(list)
    for draft in drafts:
        keys = [word.key for word in _bare(draft.words)]
        for first in range(1, len(keys)):
            tails[" ".join(keys[first:])].append(draft)
        last = keys[-1]
        while " " in last:  # "de la tour" → "la tour", "tour"; hyphens too: "edgar jones"
            last = last.partition(" ")[2]
            tails[last].append(draft)
    return tails


def _owner(tails: dict[str, list[Draft]], candidate: Candidate) -> Draft | None:
    words = candidate.words
    if len(words) == 2 and words[1].key in SUFFIXES:
        words = words[:1]
    owners = tails.get(" ".join(word.key for word in words))
    return owners[-1] if owners else None


def _merge_forms(drafts: list[Draft], by_key: dict[str, Draft]) -> None:
    """Join the forms of one name: with and without Jr, a middle name or an initial; the longest stays."""
    by_ends: dict[tuple[str, str], list[Draft]] = defaultdict(list)
    for draft in drafts:
        words = _bare(draft.words)
        by_ends[words[0].key, words[-1].key].append(draft)
    for same in by_ends.values():
        if len(same) < 2 or len(same) > _MAX_FORMS:
            continue
        same.sort(key=lambda draft: len(draft.words), reverse=True)
        longest = same[0]
        for shorter in same[1:]:
            if _fits(shorter.words, longest.words):
                longest.points = max(longest.points, shorter.points)
                by_key[shorter.key] = longest


def _fits(shorter: tuple[Word, ...], longer: tuple[Word, ...]) -> bool:
    middles = {word.key for word in shorter[1:-1]}
    known = {word.key for word in longer}
    return middles <= known | {word[:1] for word in known}


def _join_single(joined: Joined, rest: list[_Seen]) -> None:
    tails = _tails(joined.drafts)
    firsts: dict[str, list[Draft]] = defaultdict(list)
    starts: dict[tuple[int, int], NameMention] = {}
    for draft in joined.drafts:
        if is_first_name(draft.words[0].key):
            firsts[draft.words[0].key].append(draft)
    for mention in joined.mentions:
        starts[mention.place, mention.start] = mention
    latest: dict[str, Draft] = {}
    alone: dict[str, int] = defaultdict(int)
    kin: list[tuple[_Seen, NameMention]] = []
    loose: list[_Seen] = []
    by_surname: dict[Draft, None] = {}
    order = sorted(joined.mentions, key=lambda m: (m.place, m.start))
    places = [(mention.place, mention.start) for mention in order]
    in_headline: dict[str, set[Draft]] = defaultdict(set)
    for mention in order:
        if mention.field == "headline":
            in_headline[_bare(mention.draft.words)[-1].key].add(mention.draft)
    upcoming = 0
    for seen in rest:
        candidate = seen.candidate
        here = seen.place, candidate.start
        while upcoming < len(order) and places[upcoming] < here:
            latest[_bare(order[upcoming].draft.words)[-1].key] = order[upcoming].draft
            upcoming += 1
        key = candidate.words[0].key
        owners = tails.get(key)
        if owners:
            main = in_headline.get(key, ())
            # The press calls its hero by the surname alone, and others of that name by their full names.
            owner = next(iter(main)) if len(main) == 1 else latest.get(key) or owners[0]
            if owner not in owners:
                owner = owners[0]
            _mention(joined, seen, owner, full=False)
            by_surname[owner] = None
            continue
        partner = _kin_after(seen, starts, firsts) if is_first_name(key) else None
        if partner is not None:
            kin.append((seen, partner))
            continue
        alone[key] += 1
        loose.append(seen)
    for draft in by_surname:
        draft.cues += 2.0
    for seen, partner in reversed(kin):
        if alone[seen.candidate.words[0].key]:
            loose.append(seen)
            continue
        _expand(joined, seen, partner)
    for seen in loose:
        _lone(joined, seen, firsts)


def _kin_after(seen: _Seen, starts: dict[tuple[int, int], NameMention], named: Collection[str]) -> NameMention | None:
    """The full name that shares its surname with the known first name at ``seen`` ("Lana and Lilly Wachowski").

    ``named`` are the first names of people with a surname of their own in the text.
    """
    candidate = seen.candidate
    if candidate.words[0].text.lower() in BARE_MONONYMS or candidate.words[0].key in named:
        return None
    text = seen.field.text
    for joiner in (" and ", " & "):
        if text.startswith(joiner, candidate.end):
            partner = starts.get((seen.place, candidate.end + len(joiner)))
            if (
                text.endswith(" as ", 0, candidate.start)
                and partner is not None
                and text.startswith(" as ", partner.end)
            ):
                return None  # "A as Ann and Lee Brod as her son"
            if partner is not None and partner.full and is_film_first_name(partner.draft.words[0].key):
                return partner
    return None


def _expand(joined: Joined, seen: _Seen, partner: NameMention) -> None:
    words = (seen.candidate.words[0], *partner.draft.words[1:])
    key = " ".join(word.key for word in words)
    for draft in joined.drafts:
        if draft.key == key:
            _mention(joined, seen, draft, full=True)
            return
    surname = partner.draft.name.split(" ", 1)[1]
    draft = Draft(
        words=words,
        name=f"{seen.candidate.words[0].text} {surname}",
        points=5.0 if key in known_people() else partner.draft.points,
        coordinated=True,
    )
    joined.drafts.append(draft)
    _mention(joined, seen, draft, full=True)


def _introduced(seen: _Seen) -> bool:
    """Whether a word stands right before the single name that only a person's name follows ("the rapper Common")."""
    start = seen.candidate.start
    if seen.field.text[max(0, start - 2) : start - 1] not in _ENDS_OF_TRADES:
        return False
    return _INTRODUCES.search(seen.field.text, max(0, start - 24), start) is not None


def _is_mononym(seen: _Seen) -> bool:
    """Whether an artist's trade and nothing of a further name stands beside the single name ("film-maker ⟨name⟩")."""
    if not _introduced(seen):
        return False
    word = seen.candidate.words[0]
    if not word.text[1:].islower() or len(word.text) < 4 or word.key in _ORDINARY or word.key in surnames():
        return False
    return _NO_FURTHER_NAME.match(seen.field.text, seen.candidate.end) is not None


def _lone(joined: Joined, seen: _Seen, firsts: dict[str, list[Draft]]) -> None:
    candidate = seen.candidate
    word = candidate.words[0]
    low = word.text.lower().replace("’", "'")
    known = low in BARE_MONONYMS or (word.key in known_people() and not candidate.opens)
    if known or (low in CUED_MONONYMS and (candidate.trade or _introduced(seen))) or _is_mononym(seen):
        for draft in joined.drafts:
            if draft.key == word.key:
                break
        else:
            draft = Draft.of(candidate, seen.field.text, 2.0)
            joined.drafts.append(draft)
        _mention(joined, seen, draft, full=True)
        return
    owners = firsts.get(word.key, ())
    if len(owners) == 1 and not candidate.opens:
        _mention(joined, seen, owners[0], full=False)
        return
    text = seen.field.text[candidate.start : candidate.end]
    joined.loose.append(LooseName(seen.field.name, seen.place, candidate.start, candidate.end, text))
