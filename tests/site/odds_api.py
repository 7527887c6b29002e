"""The REST API: featured-leagues, categories-titles, latest-odds-v3."""

from __future__ import annotations

import json
import re
from typing import Any

import attrs

from tests.site.server import Answer
from tests.site.world import League, Nominee, World

__all__ = ["PREFIX", "ApiStyle", "answer"]

PREFIX = "/wp-json/gameplay/v1/"
_WORDS = {"expert": "expert", "editor": "editor", "user": "user", "combined": "combined", "top24": "top24",
          "all-star": "all_star"}  # fmt: skip


@attrs.frozen(kw_only=True)
class ApiStyle:
    """How the API prints what it holds; every one of these has been seen."""

    shape: str = "data"
    """`list` (a bare array), `data` (under a key), `numbered` (an object with numbered keys)."""
    numbers_as_text: bool = False
    percent_sign: bool = False
    winner: str = "number"
    """`number` (1/0), `text` ("1"/absent), `flag` (true/false)."""


def _json(held: Any, status: int = 200) -> Answer:
    return Answer(status=status, type="application/json; charset=UTF-8", body=json.dumps(held).encode())


def _error(code: str, message: str, status: int) -> Answer:
    return _json({"code": code, "message": message, "data": {"status": status}}, status)


def _row(nominee: Nominee, league: League, style: ApiStyle) -> dict[str, Any]:
    row: dict[str, Any] = {"id": nominee.id, "title": nominee.title, "related_title": nominee.related}
    if nominee.votes is not None:
        row["votes"] = nominee.votes
    if nominee.fraction is not None:
        row["fraction"] = nominee.fraction
    if nominee.percent is not None:
        text = f"{nominee.percent:.1f}" + ("%" if style.percent_sign else "")
        row["percentage"] = text if style.numbers_as_text or style.percent_sign else round(nominee.percent, 1)
    if style.numbers_as_text and "votes" in row:
        row["votes"] = str(row["votes"])
    if league.closed:
        won = bool(nominee.winner)
        if style.winner == "number":
            row["is_winner"] = int(won)
        elif style.winner == "flag":
            row["is_winner"] = won
        elif won:
            row["is_winner"] = "1"
    return row


def _words(text: str) -> set[str]:
    return set(re.findall(r"[a-z0-9]+", text.lower()))


def answer(path: str, world: World, style: ApiStyle) -> Answer:
    """The API's answer for a path under ``PREFIX``."""
    endpoint, *arguments = [part for part in path.removeprefix(PREFIX).split("/") if part]
    leagues = [league for league in world.leagues if league.on_api]
    if endpoint == "featured-leagues" and len(arguments) <= 1:
        wanted = _words(arguments[0]) if arguments else set()
        found = [x for x in leagues if all(any(w in have for have in _words(x.name)) for w in wanted)]
        return _json({"data": [{"featured_league_post_id": x.id, "featured_league_short_name": x.name,
                                "featured_league_slug": x.slug} for x in found]})  # fmt: skip
    league = next((x for x in leagues if arguments and str(x.id) == arguments[0]), None)
    if league is None:
        return _error("rest_no_route", "No route was found matching the URL and request method.", 404)
    if endpoint == "categories-titles" and len(arguments) == 1:
        return _json({"data": dict(sorted(league.categories.items(), reverse=True))})
    if endpoint == "latest-odds-v3" and len(arguments) == 3:
        _, category, word = arguments
        group = _WORDS.get(word)
        if group is None or group not in (league.groups or ["combined"]):
            return _error("rest_invalid_param", "Invalid parameter(s): type", 400)
        rows = [_row(nominee, league, style) for nominee in league.rows(category, group)]
        if style.shape == "list" or not rows:
            return _json(rows)
        return _json({"data": rows} if style.shape == "data" else {str(i): row for i, row in enumerate(rows)})
    return _error("rest_no_route", "No route was found matching the URL and request method.", 404)
