"""What a report says, before it is a page: plain values, already chosen and in order."""

from __future__ import annotations

from datetime import date, datetime

import attrs

__all__ = [
    "Article",
    "Bucket",
    "Change",
    "Contender",
    "Event",
    "Facts",
    "FilmChance",
    "Freshness",
    "Money",
    "Move",
    "Named",
    "Problem",
    "Race",
    "Run",
    "Score",
    "Series",
    "Spread",
]


@attrs.frozen(kw_only=True)
class Contender:
    """A line of a board; shares are 0 to 1, moves are differences of shares."""

    rank: int | None
    nominee: str
    beside: str | None
    """The film of a person or song, or the people of a film."""
    share: float | None
    odds: str | None
    """Racetrack odds as printed."""
    moved_1d: float | None
    moved_7d: float | None
    moved_30d: float | None
    climbed_7d: int | None
    entered_7d: bool | None
    expert: float | None
    user: float | None
    won: bool


@attrs.frozen(kw_only=True)
class Series:
    """The shares of a race's first contenders over the days captured."""

    days: tuple[date, ...]
    lines: tuple[tuple[str, tuple[float | None, ...]], ...]
    """Name and share on each day; None where the day's listing does not have it."""


@attrs.frozen(kw_only=True)
class Race:
    """A category as its largest group of predictors sees it."""

    anchor: str
    """The id of its heading in the page."""
    name: str
    group: str | None
    day: date
    surface: str
    url: str
    listed: int
    complete: bool | None
    contenders: tuple[Contender, ...]
    series: Series | None
    """None when fewer than two days were captured, or no share was printed."""

    @property
    def thin(self) -> bool:
        """Whether all that is known is one line of one day: it stands among the leaders and needs no board."""
        return len(self.contenders) == 1 and self.series is None

    @property
    def recent(self) -> tuple[float | None, ...]:
        """The leader's share on each of the last thirty days captured, the newest last."""
        return self.series.lines[0][1][-30:] if self.series and self.series.lines else ()

    @property
    def lead(self) -> float | None:
        """How far the first share is above the second; None without two shares."""
        shares = [contender.share for contender in self.contenders[:2]]
        return None if len(shares) < 2 or shares[0] is None or shares[1] is None else shares[0] - shares[1]


@attrs.frozen(kw_only=True)
class Move:
    """A contender that rose or fell in a week."""

    race: str
    anchor: str
    nominee: str
    beside: str | None
    before: float
    share: float
    moved: float


@attrs.frozen(kw_only=True)
class Spread:
    """A contender on whom experts and users differ."""

    race: str
    anchor: str
    nominee: str
    beside: str | None
    expert: float
    user: float
    difference: float
    """Expert less user."""


@attrs.frozen(kw_only=True)
class FilmChance:
    """A film's nominations to come."""

    film: str
    races: int
    best_race: str
    expected: float
    low: float
    independent: float
    high: float
    whole: bool


@attrs.frozen(kw_only=True)
class Change:
    """A race got another leader."""

    day: date
    race: str
    anchor: str | None
    leader: str
    leader_share: float | None
    previous: str
    previous_share: float | None
    previous_day: date


@attrs.frozen(kw_only=True)
class Event:
    """An award's season and market: the races with all that is said about them."""

    anchor: str
    title: str
    award: str | None
    season: int | None
    market: str | None
    races: tuple[Race, ...]
    risers: tuple[Move, ...]
    fallers: tuple[Move, ...]
    spreads: tuple[Spread, ...]
    films: tuple[FilmChance, ...]
    changes: tuple[Change, ...]

    @property
    def thin(self) -> bool:
        """Whether no race has a board: figures that articles quoted."""
        return all(race.thin for race in self.races)

    @property
    def day(self) -> date:
        """The newest day of its boards."""
        return max(race.day for race in self.races)


@attrs.frozen(kw_only=True)
class Bucket:
    """Forecasts of about the same probability, and how many came true."""

    said: float
    happened: float
    forecasts: int


@attrs.frozen(kw_only=True)
class Score:
    """How good one group's forecasts were."""

    award: str
    market: str
    group: str | None
    notation: str
    horizon: int
    races: int
    forecasts: int
    brier: float
    favourite_won: float
    buckets: tuple[Bucket, ...]


@attrs.frozen(kw_only=True)
class Named:
    """A film or person an article names."""

    name: str
    mentions: int
    note: str | None
    """Where the contender stood that day, or what the person does."""


@attrs.frozen(kw_only=True)
class Money:
    """An amount an article names."""

    raw: str
    kind: str | None
    film: str | None


@attrs.frozen(kw_only=True)
class Article:
    """An article with what it names."""

    url: str
    headline: str
    day: date | None
    authors: tuple[str, ...]
    films: tuple[Named, ...]
    people: tuple[Named, ...]
    money: tuple[Money, ...]


@attrs.frozen(kw_only=True)
class Freshness:
    """How old the rows of one kind are."""

    dataset: str
    what: str | None
    rows: int
    first_day: date | None
    last_day: date | None
    days: int
    gap_days: int
    hours_old: float | None


@attrs.frozen(kw_only=True)
class Problem:
    """One kind of problem in the newest runs."""

    kind: str
    count: int
    example: str | None
    url: str | None
    remedy: str | None


@attrs.frozen(kw_only=True)
class Run:
    """One run in a line."""

    run_id: str
    spider: str
    started_at: datetime
    verdict: str
    seconds: float | None
    pages: int
    rows: int
    problems: int


@attrs.frozen(kw_only=True)
class Facts:
    """All that a report says."""

    title: str
    output: str
    """The output folder as the reader knows it."""
    made_at: datetime
    version: str
    left_out: tuple[str, ...]
    """Awards and seasons that the data has and the report does not show."""
    events: tuple[Event, ...]
    scores: tuple[Score, ...]
    articles: tuple[Article, ...]
    freshness: tuple[Freshness, ...]
    runs: tuple[Run, ...]
    problems: tuple[Problem, ...]
