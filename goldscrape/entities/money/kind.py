"""What an amount of money is: what a film cost, what it took, what someone was paid, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.money.kind_words import CUE, NEXT
from goldscrape.entities.money.kinds import KINDS, MoneyKind
from goldscrape.entities.money.price import price_of
from goldscrape.entities.passages import Cue, Passages

__all__ = ["kind_at"]

_ADMISSION = re.compile(
    r"\b(?:tickets?|admission|seats?|subscription|membership|entry|popcorn|passes)\b", re.IGNORECASE
)
_ANOTHER = re.compile(
    r"\b(?:for|on|against|versus|vs\.?|off|at|by|from|with|into|to|over|after|before|since|amid|"
    r"despite)\s",
    re.IGNORECASE,
)
"""Between an amount and a noun: the noun is not what the amount measures ("$351m on a budget of $25m")."""
_APART = re.compile(r"\b(?:before|excluding|without|not|plus)\b", re.IGNORECASE)
"""The same, of a noun that is left out of the count ("cost $90m before marketing")."""
_RELATIVE = re.compile(
    r"\s(?:[—–-][^—–;.]{1,30}[—–]\s|[—–-]\s)?(?:(?:that|which)\s(?:[\w’'&.-]+\s){0,6}?|(?:it|he|she|"
    r"they)\s(?:\w+\s){0,2}?)",
    re.IGNORECASE,
)
"""From an amount to the verb of its clause: "the $17.5 million that Hulu and Neon shelled out"."""
_TO_MAKE = re.compile(r"\sto\s(?:make|film|shoot)\b", re.IGNORECASE)
_THERE = re.compile(r" in (?:North America|China|Japan|India|Europe|(?:the )?U\.?[KS]\b)")
"""Where a film takes what nothing else is said of ("$200 million in North America isn't crazy")."""
_TO_PRODUCE = re.compile(r"\b(?:produc(?:e|es|ed|ing)|ma[dk](?:e|es|ing)|sho(?:ot|oting|t)|film(?:ed|ing)?) [“\"‘']?\Z")
_FOR_SO_MUCH = re.compile(
    r"[”\"’']? for (?:(?:an?|the|just|only|about|around|roughly|some|under|over|less|more|than|reported|estimated|mere|"
    r"paltry|tiny) ){0,4}",
    re.IGNORECASE,
)
"""Between the two stands a title."""
_OFFER = re.compile(r"offer|turn(?:ed|ing|s)\sdown", re.IGNORECASE)
"""Who is offered something "to make" a film is not asked to spend it."""
_A_FILM = re.compile(r"(?:\s\([^)]*\))?[-\s](?:a|per)[-\s](?:film|movie|picture)\b", re.IGNORECASE)
"""What somebody asks for each."""
_A_WEEK = re.compile(r"(?:\s\([^)]*\))?\s(?:a|per)\s(?:day|week|month|year|night)\b", re.IGNORECASE)
"""How often somebody is paid; what is not pay and so much a year is a subsidy, a fee, a rent."""
_EARNS = re.compile(r"earn(?:ed|s|ing)?|made|makes?|making|took|banked|took home", re.IGNORECASE)
_FOR_IT = re.compile(
    r"\s(?:upfront\s)?for\s(?:the\s|his\s|her\s|their\s|both\s)?(?:\w+\s){0,2}?[“\"‘']?", re.IGNORECASE
)
_CLOSING = ("'", '"', "’", "”")
_MOVES = re.compile(
    r"exceed\w*|reach\w*|hit|pass\w*|cross\w*|surpass\w*|climb\w*|soar\w*|top(?:ped|s|ping)?|hover\w*|grew|swung|"
    r"swing\w*|fell|dropp\w*|slipp\w*|"
    r"estimat\w*|project\w*|total\w*|land(?:ed)?|start(?:ed|s|ing)?|finish\w*|add\w*|clear\w*",
    re.IGNORECASE,
)
_GUESSED = re.compile(r"estimated|projected", re.IGNORECASE)
_HEADS = re.compile(
    r"budgets?|costs?|price[- ]tag|outlay|tab|(?:production |final )?bill\b.*|bid(?:s|ding)?|p&a.*|(?:marketing|"
    r"advertising) .*|salar(?:y|ies)|paychecks?|(?:his|her|their|whose) pay.*|his fee|her fee|wages?|debt|"
    r"loss(?:es)?|(?:inward )?invest.*|"
    r"turnover|market .*|valuation|(?:annual|yearly|quarterly) .*|donat\w+|fund\w*",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"[,;:—–]|\b(?:and|but|which|that|while|who)\b", re.IGNORECASE)
_WHICH = re.compile(r"\s(?:that|which)\b", re.IGNORECASE)
_WAS = re.compile(r"(?:\s\([^)]*\))?\s(?:was|were|is|(?:has|have|had|will)\sbeen?)\s(?:\w+ly\s)?", re.IGNORECASE)
"""From an amount to the participle that it is the subject of: "A total of £5m was raised"."""
_JOINED = re.compile(
    r",?\s(?:(?:up|down)(?:\s[\d.]+(?:%|\sper\s?cent))?\s(?:from|on)|(?:as\s)?compared\s(?:with|to)|against|versus|"
    r"and|or|to)\s"
    r"(?:(?:an?|the|just|only|about|around|roughly|nearly|almost|record|some)\s){0,3}",
    re.IGNORECASE,
)
"""From an amount to another of its kind: "£3m, down from a record £5m"."""
_CONVERTED = re.compile(r"\s\([$£€¥][\d.,]+\s?(?:k|m|bn|million|billion|tn)?\)")


def kind_at(
    passages: Passages,
    sentence: tuple[int, int],
    low: int,
    start: int,
    end: int,
    high: int,
    titles: Sequence[tuple[int, int]] = (),
    previous: MoneyKind | None = None,
) -> MoneyKind | None:
    """The kind of the amount at ``start:end``; None when its sentence has no word that tells.

    ``previous`` is the kind of the amount that ends at ``low`` in the same sentence.
    ``low`` and ``high`` are where the neighbouring amounts of the sentence end and begin: the words between belong to
    this one; those inside ``titles`` say nothing ("Haunted Mansion"). A noun right behind it is strongest ("a $5m
    budget"), then the nearest verb or noun before it ("took $75m"), then one behind it, then the words before the
    neighbour.
    """
    text, (left, right) = passages.text, sentence
    low, high = max(low, left), min(high, right)
    cues = _outside(passages.cues(CUE, left, right, end), titles)
    after = next((cue for cue in cues if cue.start >= end), None)
    if after is None:
        cues = _outside(passages.cues(CUE, left, right), titles)
        after = next((cue for cue in cues if cue.start >= end), None)
    before = next((cue for cue in reversed(cues) if cue.end <= start), None)
    own = before if before is not None and before.start >= low else None
    noun = _noun_behind(text, end, high, right)
    if noun is None and (past := _past_title(text, end, titles)) != end:
        noun = _noun_behind(text, past, high, right)
    if noun == "salary_an_episode":
        return "budget" if own is not None and own.name == "budget" else "salary"
    if noun == "budget" and own is not None and _TO_MAKE.match(text, end) and _OFFER.match(text, own.start):
        return "salary"
    if noun == "budget" and own is not None and own.name == "salary" and _A_FILM.match(text, end):
        return "salary"
    if (
        noun == "other"
        and own is not None
        and _A_WEEK.match(text, end)
        and "salary" in (own.name, _head_of(text, own, cues, low).name)
    ):
        return "salary"
    if noun is not None:
        return KINDS[noun]
    if previous is not None and _JOINED.fullmatch(text, low, start):
        return previous
    if any(_is_made_for(text, left, title, start) for title in titles):
        return "budget"
    price = price_of(passages, low, start)
    if price is not None:
        return price
    if after is not None and after.end <= high and _RELATIVE.fullmatch(text, end, after.start):
        return KINDS[after.name]
    if own is not None and after is not None and after.end <= high and text.startswith("total", own.start):
        own = None if _WAS.fullmatch(text, end, after.start) else own
    if own is not None:
        if _EARNS.fullmatch(text, own.start, own.end) and any(_FOR_IT.fullmatch(text, end, at) for at, _ in titles):
            return "salary"  # a film earns, but not for a film
        kind = KINDS[_head_of(text, own, cues, low).name]
        return "other" if kind == "budget" and _ADMISSION.search(text, low, own.start) else kind
    if after is not None and after.end <= high:
        return KINDS[after.name]
    if previous is None and _THERE.match(text, end):
        return "gross"
    return previous or (KINDS[before.name] if before is not None else None)


def _is_made_for(text: str, left: int, title: tuple[int, int], start: int) -> bool:
    """Whether the title is what was made for so much ("produced “X” for a reported $12,000")."""
    at, last = title
    between = _FOR_SO_MUCH.fullmatch(text, last, start)
    return between is not None and _TO_PRODUCE.search(text, max(left, at - 40), at) is not None


def _outside(cues: Sequence[Cue], titles: Sequence[tuple[int, int]]) -> Sequence[Cue]:
    """The cues that no title holds."""
    if not titles:
        return cues
    return [cue for cue in cues if not any(first <= cue.start < last for first, last in titles)]


def _past_title(text: str, end: int, titles: Sequence[tuple[int, int]]) -> int:
    """Where a title that stands right behind the amount ends ("$25 Million ‘CODA’ Deal"), or ``end``."""
    return next((last + (text[last : last + 1] in _CLOSING) for at, last in titles if 0 < at - end < 3), end)


def _noun_behind(text: str, end: int, high: int, right: int) -> str | None:
    """The noun that the amount measures ("a $5m budget"), not the one that begins the next thought."""
    conversion = _CONVERTED.match(text, end)  # "$3.5bn (£1.9bn) a year": the noun stands behind both
    behind = conversion.end() if conversion is not None else end
    noun = NEXT.match(text, behind, min(right if conversion is not None else high, behind + 60))
    if noun is None or not noun.lastgroup:
        return None
    if _APART.search(text, behind, noun.start(noun.lastgroup)):
        return None
    if noun.lastgroup == "budget" and _ANOTHER.search(text, behind, noun.start("budget")):
        return None
    if noun.lastgroup == "salary" and noun["salary"].lower().endswith("episode"):
        return "salary_an_episode"
    return noun.lastgroup


def _head_of(text: str, verb: Cue, cues: Sequence[Cue], low: int) -> Cue:
    """The noun that a verb of movement says nothing about but its size: "the budget could exceed $200m"."""
    if verb.name != "gross" or not _MOVES.fullmatch(text, verb.start, verb.end):
        return verb
    earlier = next((cue for cue in reversed(cues) if low <= cue.start and cue.end <= verb.start), None)
    if earlier is None or earlier.name == "gross":
        return verb
    guess = _GUESSED.fullmatch(text, verb.start, verb.end) is not None
    if not guess and not _HEADS.fullmatch(text, earlier.start, earlier.end):
        return verb
    which = _WHICH.match(text, earlier.end)
    return verb if _NEW_CLAUSE.search(text, which.end() if which else earlier.end, verb.start) else earlier
