"""From the contenders a surface prints to the rows of predictions: the same rows whichever surface it was."""

from __future__ import annotations

import html
import re
from collections.abc import Iterable, Sequence

import attrs

from goldscrape.awards import (
    Category,
    Event,
    category_unit,
    find_category,
    name_nominee,
    read_odds,
    read_share,
    read_votes,
)
from goldscrape.awards.nominees import Nominee
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Prediction
from goldscrape.white_space import one_line

__all__ = ["Contender", "Listing", "ListingRows", "is_placeholder", "read_number"]

WHOLE_WINNERS = (0.97, 1.01)
"""A winners' list that is whole adds up to this; real ones are 97.7 to 100.1 %."""

TITLE_IS_WORK = frozenset({"tonys.musical_director", "tonys.play_director"})
"""The API's title field holds the production there, although the category honours a person."""

_PLACEHOLDER = re.compile(r"(?:n/?a|none|null|tbd|tba|[-\u2010-\u2015.\u2026?\s]*)", re.IGNORECASE)
_ENTITY = re.compile(r"&(?:#\d+|#x[0-9a-f]+|\w+);", re.IGNORECASE)


def is_placeholder(text: str | None) -> bool:
    """Whether a field says that it has no value (empty, "-", "N/A")."""
    return text is None or bool(_PLACEHOLDER.fullmatch(text.strip()))


@attrs.define(kw_only=True)
class Contender:
    """A contender's fields as a surface prints them; None where it prints none."""

    title: str
    related: str | None = None
    rank: int | None = None
    share_text: str | None = None
    odds_text: str | None = None
    nomination_votes: int | None = None
    win_votes: int | None = None
    is_winner: bool | None = None
    source_id: str | None = None


def read_number(contender: Contender, text: str | None) -> bool:
    """Put a printed number where its notation belongs: a percentage is a share, a fraction is odds.

    False when the text is a value of neither notation; a placeholder is no value, so nothing is wrong with it.
    """
    text = one_line(text or "")
    if is_placeholder(text):
        return True
    if "%" in text:
        contender.share_text = text
        return read_share(text) is not None
    if read_odds(text) is not None:
        contender.odds_text = text
        return True
    return False


@attrs.define(kw_only=True)
class ListingRows:
    """The rows of one listing and what was wrong with it."""

    rows: list[Prediction] = attrs.field(factory=list)
    problems: list[Problem] = attrs.field(factory=list)


@attrs.frozen(kw_only=True)
class Listing:
    """One category of an event by one group, on one surface."""

    surface: str
    event: Event = attrs.field(factory=Event)
    event_name: str | None = None
    """The event's name as printed; None when the surface prints none."""
    category: str | None
    group: str | None = None
    film_first: bool = False
    """A song's film stands in the title field (the redesign)."""
    beside: tuple[str, ...] = ()
    """The other categories printed with it, which tell the unit when the award is unknown."""

    def read(
        self,
        contenders: Sequence[Contender],
        *,
        complete: bool | None,
        final: bool | None = None,
        unread: int = 0,
        report_unknown: bool = True,
    ) -> ListingRows:
        """The rows, in the order given.

        Args:
            contenders: what was printed.
            complete: what the surface can prove; the sum of a winners' list may veto it, never raise it.
            final: whether the league shows its winners.
            unread: entries that were there and could not be read: the listing is not whole without them.
            report_unknown: a category that does not map is worth a problem.
        """
        award, season = self.event.award, self.event.season
        name = one_line(self.category or "")
        category = find_category(name, award, season) if award else None
        unit = category or category_unit(name, self.beside)
        done = ListingRows()
        if category is None and report_unknown and name:
            done.problems.append(self._unknown(name))
        if unread:
            done.problems.append(self._problem(ProblemKind.MISSING_NOMINEE, f"{unread} entries could not be read"))
            complete = False
        seen: set[tuple[object, ...]] = set()
        named: set[tuple[object, ...]] = set()
        for contender in contenders:
            try:
                nominee = self._name(unit, contender)
            except ValueError:
                complete = False
                done.problems.append(self._problem(ProblemKind.MISSING_NOMINEE, "an entry without a name"))
                continue
            row = self._row(contender, nominee, category.id if category else None, done)
            key = (row.nominee, row.work, row.song, row.source_id, row.share, row.odds)
            if key in seen:
                detail = f"{row.nominee_text} stands there twice with the same numbers"
                done.problems.append(self._problem(ProblemKind.BAD_VALUE, detail, Severity.NOTE))
                continue
            seen.add(key)
            if key[:3] in named:
                detail = (
                    f"{row.nominee_text} stands there twice with different numbers: which of them holds is not known"
                )
                done.problems.append(self._problem(ProblemKind.BAD_VALUE, detail))
            named.add(key[:3])
            done.rows.append(row)
        complete = self._vetoed(complete, done)
        for row in done.rows:
            row.final = final
            row.listed = len(done.rows)
            row.complete = complete
        return done

    def _name(self, unit: Category | str | None, contender: Contender) -> Nominee:
        title, related = _text(contender.title), _text(contender.related)
        if self.surface == "odds_api" and not related and isinstance(unit, Category) and unit.id in TITLE_IS_WORK:
            return name_nominee("show", title)
        return name_nominee(unit, title, related, film_first=self.film_first)

    def _row(self, contender: Contender, nominee: Nominee, category_id: str | None, done: ListingRows) -> Prediction:
        share_text = None if is_placeholder(contender.share_text) else (contender.share_text or "").strip()
        odds_text = None if is_placeholder(contender.odds_text) else (contender.odds_text or "").strip()
        share, odds = read_share(share_text), read_odds(odds_text)
        for text, value in ((share_text, share), (odds_text, odds)):
            if text is not None and value is None:
                detail = f"{nominee.nominee_text}: {text[:40]!r} is no percentage or fraction"
                done.problems.append(self._problem(ProblemKind.BAD_VALUE, detail))
        return Prediction(
            award=self.event.award,
            season=self.event.season,
            market=self.event.market,
            event=self.event_name,
            category_id=category_id,
            category=one_line(self.category or "") or None,
            predictor_group=self.group,
            rank=contender.rank,
            nominee=nominee.nominee,
            nominee_text=nominee.nominee_text,
            nominee_kind=nominee.nominee_kind,
            person=nominee.person,
            work=nominee.work,
            song=nominee.song,
            share=share,
            share_text=share_text,
            odds_text=odds_text,
            odds=odds,
            nomination_votes=read_votes(contender.nomination_votes),
            win_votes=read_votes(contender.win_votes),
            is_winner=contender.is_winner,
            surface=self.surface,
            source_id=contender.source_id,
        )

    def _vetoed(self, complete: bool | None, done: ListingRows) -> bool | None:
        """What is left of ``complete`` after the sum and the ranks had their say."""
        ranks = [row.rank for row in done.rows if row.rank is not None]
        if ranks and max(ranks) > len(done.rows):
            detail = f"{len(done.rows)} rows, but the ranks go to {max(ranks)}"
            done.problems.append(self._problem(ProblemKind.MISSING_NOMINEE, detail))
            complete = False
        total = winners_sum(self.event, done.rows)
        if complete and total is not None:
            if total < WHOLE_WINNERS[0]:
                detail = f"the {len(done.rows)} shares of a winners' list add up to {total:.1%}: somebody is missing"
                done.problems.append(self._problem(ProblemKind.MISSING_NOMINEE, detail))
                return False
            if total > WHOLE_WINNERS[1]:
                return None
        return complete

    def _unknown(self, name: str) -> Problem:
        if self.event.award is None:
            detail = f"{name!r} has no category id: the award is not in the table of categories"
            return self._problem(ProblemKind.UNKNOWN_CATEGORY, detail, Severity.NOTE)
        return self._problem(ProblemKind.UNKNOWN_CATEGORY, f"{name!r} is no category of {self.event.award} we know")

    def _problem(self, kind: ProblemKind, detail: str, severity: Severity = Severity.DEGRADED) -> Problem:
        where = ", ".join(filter(None, (self.event_name or self.event.name, self.category, self.group)))
        return Problem(kind, f"{where}: {detail}" if where else detail, None, severity)


def winners_sum(event: Event, rows: Iterable[Prediction]) -> float | None:
    """The shares of a winners' list added up; None for nominations, unknown markets and lists with a gap."""
    shares = [row.share for row in rows]
    if event.market != "win" or not shares or None in shares:
        return None
    return sum(share for share in shares if share is not None)


def _text(text: str | None) -> str:
    plain = text or ""
    return html.unescape(plain) if _ENTITY.search(plain) else plain
