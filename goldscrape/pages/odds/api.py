"""The JSON API's odds: one category of one league by one group."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from goldscrape.awards.events import read_league
from goldscrape.awards.groups import GROUPS
from goldscrape.awards.odds import read_odds, read_share, read_votes
from goldscrape.pages.odds.listings import Contender, Listing, is_placeholder
from goldscrape.pages.reading import Reading
from goldscrape.pages.view import PageView
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.tables import Prediction
from goldscrape.white_space import one_line

__all__ = ["OddsApi", "numbered_rows"]

_NUMBERS = ("votes", "percentage", "fraction")
_WINNER = {"1": True, "true": True, "0": False, "false": False, "1.0": True, "0.0": False}


def numbered_rows(body: Any) -> list[Any] | None:
    """The rows of an answer in any of its three shapes, else None.

    A bare array; ``{"data": [...]}`` (or an object with numbered keys in it); an object with numbered keys. PHP makes
    the last from a list with gaps, so its order is the list's. Anything else, WordPress's error object included, is
    an unknown shape, never "empty".
    """
    if isinstance(body, dict) and set(body) & {"data"} and not {"code", "message"} & set(body):
        body = body["data"]
    if isinstance(body, list):
        return body
    if isinstance(body, dict) and all(key.isascii() and key.isdigit() for key in body):
        return list(body.values())
    return None


class OddsApi:
    """``/wp-json/gameplay/v1/latest-odds-v3/{league}/{category}/{group}``."""

    name: ClassVar[str] = "odds-api"
    since: ClassVar[str] = "2013-01-01"
    until: ClassVar[str | None] = None

    def matches(self, view: PageView) -> bool:
        """The spider asked for it, or the address is the API's."""
        return view.context.surface == "odds_api" or (
            view.context.surface is None and "/gameplay/v1/latest-odds" in view.page.final_url
        )

    def read(self, view: PageView) -> Reading:
        """All contenders, ranked by falling share; the answer holds the whole list."""
        context = view.context
        reading = Reading(surface="odds_api", layout=self.name)
        where = _where(view)
        try:
            body = view.json
        except ValueError as error:
            detail = f"{where}: the answer is no JSON ({_line(error)}); it starts {view.text[:60]!r}"
            reading.problems.append(_failed(ProblemKind.UNKNOWN_SHAPE, detail))
            return reading
        answers = numbered_rows(body)
        if answers is None:
            detail = f"{where}: expected a list of contenders, got {_shape(body)}"
            reading.problems.append(_failed(ProblemKind.UNKNOWN_SHAPE, detail))
            return reading
        if not answers:
            detail = f"{where}: the league answers an empty list, no contenders"
            reading.problems.append(_failed(ProblemKind.EMPTY_LEAGUE, detail))
            return reading
        event = read_league(context.event)
        contenders: list[Contender] = []
        unread = 0
        for answer in answers:
            contender = _contender(answer, event.market, where, reading.problems)
            if contender is None:
                unread += 1
            else:
                contenders.append(contender)
        if not contenders:
            detail = f"{where}: none of {len(answers)} rows has a title; the first is {_shape(answers[0])}"
            reading.problems.append(_failed(ProblemKind.UNKNOWN_SHAPE, detail))
            return reading
        if not any(isinstance(answer, dict) and answer.keys() & set(_NUMBERS) for answer in answers):
            detail = f"{where}: no row has votes, percentage or fraction; the first is {_shape(answers[0])}"
            reading.problems.append(Problem(ProblemKind.UNKNOWN_SHAPE, detail))
        won = any(contender.is_winner for contender in contenders)
        if won:
            for contender in contenders:
                contender.is_winner = bool(contender.is_winner)
        group = context.predictor_group if context.predictor_group in GROUPS else None
        listing = Listing(
            surface="odds_api", event=event, event_name=event.name or None, category=context.category, group=group
        )
        done = listing.read(contenders, complete=True, final=won, unread=unread)
        reading.predictions = _ranked(done.rows)
        reading.problems.extend(done.problems)
        return reading


def _ranked(rows: list[Prediction]) -> list[Prediction]:
    """By falling share; equal shares by falling votes, then as the site listed them. Rows without a share come last."""

    def order(row: Prediction) -> tuple[float, int]:
        votes = row.win_votes if row.win_votes is not None else row.nomination_votes
        return (math.inf if row.share is None else -row.share, -(votes or 0))

    ranked = sorted(rows, key=order)
    for place, row in enumerate(ranked, 1):
        row.rank = place if row.share is not None else None
    return ranked


def _contender(answer: Any, market: str | None, where: str, problems: list[Problem]) -> Contender | None:
    if not isinstance(answer, dict):
        return None
    title, related = _string(answer.get("title")), _string(answer.get("related_title"))
    if not title.strip():
        return None
    contender = Contender(title=title, related=related, source_id=_string(answer.get("id")).strip() or None)
    bad: list[str] = []
    percentage = answer.get("percentage")
    if not _missing(percentage):
        contender.share_text = _percent(percentage)
        if contender.share_text is None:
            bad.append(f"percentage {percentage!r}")
    fraction = answer.get("fraction")
    if not _missing(fraction):
        if isinstance(fraction, str) and read_odds(fraction) is not None:
            contender.odds_text = fraction.strip()
        else:
            bad.append(f"fraction {fraction!r}")
    votes = answer.get("votes")
    if not _missing(votes):
        count = read_votes(votes)
        if count is None:
            bad.append(f"votes {votes!r}")
        elif market == "win":
            contender.win_votes = count
        else:
            contender.nomination_votes = count
    winner = answer.get("is_winner")
    if not _missing(winner):
        contender.is_winner = _WINNER.get(str(winner).strip().casefold())
        if contender.is_winner is None:
            bad.append(f"is_winner {winner!r}")
    for value in bad:
        problems.append(Problem(ProblemKind.BAD_VALUE, f"{where}: {title.strip()}: {value[:80]} is not readable"))
    return contender


def _percent(value: Any) -> str | None:
    """The percentage as printed, with the sign the API leaves out; None when it is no percentage."""
    if read_share(value, sign_optional=True) is None:
        return None
    text = value.strip() if isinstance(value, str) else repr(value)
    return text if "%" in text else f"{text}%"


def _missing(value: Any) -> bool:
    return value is None or (isinstance(value, str) and is_placeholder(value))


def _string(value: Any) -> str:
    if isinstance(value, str):
        return value
    return str(value) if isinstance(value, int) and not isinstance(value, bool) else ""


def _where(view: PageView) -> str:
    context = view.context
    named = (
        context.event or (f"league {context.league_id}" if context.league_id else None),
        context.category or (f"category {context.category_source_id}" if context.category_source_id else None),
        context.predictor_group,
    )
    return ", ".join(filter(None, named)) or "the odds API"


def _shape(body: Any) -> str:
    if isinstance(body, dict):
        said = ": " + str(body["message"])[:80] if isinstance(body.get("message"), str) else ""
        return f"an object with the keys {', '.join(map(str, list(body)[:6]))}{said}"
    return {list: "an array", type(None): "null"}.get(type(body), f"a {type(body).__name__}")


def _line(error: Exception) -> str:
    return one_line(str(error))[:80]


def _failed(kind: ProblemKind, detail: str) -> Problem:
    return Problem(kind, detail, None, Severity.FAILED)
