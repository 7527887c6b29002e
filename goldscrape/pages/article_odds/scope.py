"""What an article's headings and sentences say odds belong to: award, season, market, category, group."""

from __future__ import annotations

import re

import attrs

from goldscrape.awards import (
    Event,
    award_of,
    category_unit,
    find_category,
    group_of,
    is_category_name,
    may_be_category_name,
    read_event,
)

__all__ = [
    "CategoryMention",
    "Scope",
    "categories_in",
    "group_in",
    "honours_artist",
    "kind_of",
    "market_in",
    "whole_category",
]

_WORD = re.compile(r"[(]?[\w&'\u2019/.-]+[)]?")
_START = re.compile(r"\b(?:Best|Outstanding|BEST|OUTSTANDING)\b|\bbest\b(?= \w)")
_OF_THE_YEAR = re.compile(r"\b(?:Album|Record|Song|Podcast) of the Year\b|\bBest New Artist\b", re.IGNORECASE)
_LONGEST = 12
_PLAIN_LOWER = frozenset({"best picture", "best director", "best actor", "best actress"})
_EXTRA_KINDS = {"album of the year": "album", "record of the year": "song", "song of the year": "song",
                "best new artist": "person"}  # fmt: skip
"""Grammy categories: that body is not in the table, but the name says what it honours."""

_UNLISTED = re.compile(r"\b(?:19|20)\d\d\s+(?:Latin\s+)?Grammys?\b|\bGrammys?\s+(?:19|20)\d\d\b", re.IGNORECASE)
"""Awards the table of categories does not hold, beside their year."""

_NOMINATION = re.compile(r"\b(?:nominat(?:ion|ions|ed|ing)|nominees?|nods?|bids?|make the cut)\b", re.IGNORECASE)
_WIN = re.compile(
    r"\b(?:to win|wins|winning|will win|winners?|win|to prevail|will prevail|to triumph|will triumph|to take"
    r" (?:home|it|the)"
    r"|victory|victorious|for the win|to claim|will claim)\b",
    re.IGNORECASE,
)
_GROUP = re.compile(
    r"\b(?:(?P<top24>Top 24)|(?P<all_star>All[- ]Stars?)|(?P<expert>Experts?)|(?P<editor>Editors?)"
    r"|(?P<user>users?|readers?)|(?P<combined>combined (?:racetrack )?(?:odds|predictions)))\b",
    re.IGNORECASE,
)


@attrs.frozen
class CategoryMention:
    """A category's name in a text."""

    start: int
    end: int
    name: str


@attrs.define
class Scope:
    """What the headings so far say."""

    event: Event = attrs.field(factory=Event)
    category: str | None = None
    group: str | None = None

    def under(self, heading: str) -> Scope:
        """The scope below a heading: what it does not say stays as it was, a new award drops the old category."""
        event = _adjacent_event(heading)
        category = whole_category(heading)
        found = categories_in(heading)
        if category is None and len({mention.name.casefold() for mention in found}) == 1:
            category = found[0].name
        market = event.market or market_in(heading)
        if event.award and event.award != self.event.award:
            merged = Event(event.award, event.season or self.event.season, market)  # type: ignore[arg-type]
            return Scope(merged, category, _group_of_heading(heading))
        merged = Event(
            self.event.award,
            event.season or self.event.season,
            market or self.event.market,  # type: ignore[arg-type]
        )
        return Scope(merged, category or (None if found else self.category), _group_of_heading(heading) or self.group)

    def of_sentence(self, sentence: str, before: str | None = None) -> Scope:
        """The scope of one sentence: its own category, else its paragraph's, else the heading's."""
        award = award_of(sentence)
        names = {mention.name for mention in categories_in(sentence)}
        event = attrs.evolve(self.event, award=award or self.event.award)
        if award and award != self.event.award and self.event.award:
            event = Event(award)
        category = before or self.category
        if names:
            category = names.pop() if len(names) == 1 else None
        return Scope(event, category, self.group)

    @property
    def category_id(self) -> str | None:
        """The category's id, when award and name are known."""
        if self.category is None or self.event.award is None:
            return None
        found = find_category(self.category, self.event.award, self.event.season)
        return found.id if found else None

    @property
    def kind(self) -> str | None:
        """What the category honours."""
        return kind_of(self.category, self.event)


def honours_artist(category: str | None) -> bool:
    """Whether the name beside a song or an album is its artist's ("Record of the Year"), not a film's."""
    return category is not None and _OF_THE_YEAR.fullmatch(category.strip()) is not None


def kind_of(category: str | None, event: Event) -> str | None:
    """What a category honours: by its award's table, by what all bodies agree on, by the name itself."""
    if category is None:
        return None
    found = find_category(category, event.award, event.season) if event.award else None
    return found.kind if found else category_unit(category) or _EXTRA_KINDS.get(category.casefold())


def _adjacent_event(text: str) -> Event:
    """The event of a heading; its year counts only next to the award's name ("2025 Tony Awards predictions")."""
    said = read_event(text)
    event = Event(said.award, said.season, "nomination" if said.market == "nomination" else None)
    if event.award is None and _UNLISTED.search(text):
        return event
    if event.season is None or event.award is None:
        return Event(event.award, None, event.market)
    year = str(event.season)
    words = re.sub(r"[-_/]+", " ", text)
    near = re.search(rf"{year}\W+(?:\w+\W+){{0,2}}?[A-Za-z]|[A-Za-z]\W+(?:\w+\W+){{0,2}}?{year}", words)
    around = words[max(0, words.find(year) - 30) : words.find(year) + 34]
    season = event.season if near and award_of(around) == event.award else None
    return Event(event.award, season, event.market)


def whole_category(text: str) -> str | None:
    """The category a heading or label is, in full ("Original Screenplay", "Best Actress:"), as printed."""
    name = re.sub(r"\s+(?:category|race|odds|predictions)$", "", text.strip().rstrip(":").strip(), flags=re.IGNORECASE)
    if not 3 < len(name) < 90:
        return None
    known = is_category_name(name) or may_be_category_name(name) or _OF_THE_YEAR.fullmatch(name)
    return name if known else None


def categories_in(text: str) -> list[CategoryMention]:
    """The categories a text names, the longest name at each place.

    Lower-case "best …" is a category only where it cannot be plain praise: "best picture", or three words and more.
    """
    found: list[CategoryMention] = []
    end = 0
    for match in _START.finditer(text):
        if match.start() < end:
            continue
        words = list(_WORD.finditer(text, match.start(), match.start() + 120))[:_LONGEST]
        for last in range(len(words), 1, -1):
            name = text[match.start() : words[last - 1].end()].rstrip(".,'\u2019-/")
            name = re.sub(r"['\u2019]s$", "", name)
            if name.count("(") != name.count(")") or not is_category_name(name):
                continue
            if match[0] == "best" and last < 3 and name.casefold() not in _PLAIN_LOWER:
                continue
            found.append(CategoryMention(match.start(), match.start() + len(name), name))
            end = match.start() + len(name)
            break
    found += [CategoryMention(m.start(), m.end(), m[0]) for m in _OF_THE_YEAR.finditer(text)]
    return sorted(found, key=lambda mention: mention.start)


def market_in(text: str) -> str | None:
    """Nominations or winners, when a text says only one of them."""
    nomination, win = bool(_NOMINATION.search(text)), bool(_WIN.search(text))
    if nomination == win:
        return None
    return "nomination" if nomination else "win"


def _group_of_heading(heading: str) -> str | None:
    """Whose odds a heading announces; one that only mentions experts says nothing of the odds below it."""
    said = re.search(
        r"[\w-]+(?:\s24)?['\u2019]?s?['\u2019]?\s+(?:racetrack\s+)?(?:odds|predictions)\b", heading, re.IGNORECASE
    )
    return group_in(said[0]) if said else None


def group_in(text: str) -> str | None:
    """The one group of predictors a text names."""
    found = {match.lastgroup for match in _GROUP.finditer(text)}
    if found & {"top24", "all_star"}:
        found -= {"user"}
    return group_of(found.pop()) if len(found) == 1 else None
