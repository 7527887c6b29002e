"""What looks like a date and is none: names, ages, durations, recurring days, counts, clock times.

Each guard is a rule of usage that a copy editor would give for striking the date.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from goldscrape.entities.dates import usage
from goldscrape.entities.dates.grammar import Expression

__all__ = ["denotes_a_date"]

_BEFORE = 40


_NAME_LIKE = frozenset(["jan", "april", "may", "june", "august", "mar", "march"])
_QUOTED = frozenset('"“”‘«')


def denotes_a_date(text: str, expression: Expression, field: str, today: date | None) -> bool:
    """Whether usage lets the expression be a date where it stands."""
    start, end = expression.start, expression.end
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    if start <= _BEFORE:
        before = "\n" + before
    guard = _GUARDS.get(expression.rule)
    return guard is None or guard(before, after, expression, text[start:end], field, today)


def _weekday(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if usage.franchise_after(after):
        return False
    if e.parts["the"] or (usage.indefinite(before) and not e.parts["det"]):
        return False
    if raw[0].isupper() and (
        usage.name_before_weekday(before)
        or usage.name_after_weekday(" " + raw.split()[-1] + after if " " in raw else after)
    ):
        return False
    if " " in raw and usage.name_after_weekday(" " + raw.split(" ", 1)[1] + after):
        return False
    return not (raw[0].isupper() and usage.work_after(after) and _QUOTED & set(after[:1]))


def _month(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    word = raw.rstrip(".").lower().removesuffix("'s").removesuffix("’s")
    if len(word) <= 4 and word not in ("may", "june", "july") and not raw.endswith("."):
        return usage.strong_preposition(before)  # "in Dec", but Ant and Dec, by Jan de Bont
    if raw[0].islower():
        return word not in ("may", "march")
    if word == "march" and usage.of_the_after(after):
        return False
    if usage.surname_follows(after) and field != "headline" and not usage.strong_preposition(before):
        return word not in _NAME_LIKE and usage.preposition(before)
    if word not in _NAME_LIKE or raw.endswith("."):
        return True
    if usage.preposition(before) or usage.determiner(before):
        return True
    if usage.sentence_start(before) or usage.capitalised(before):
        return False
    return word != "may"


def _named_month(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    """Names of months want their capital: "may" and "march" are verbs, but for "march 3"."""
    name = e.parts.get("m") or e.parts.get("m1") or ""
    if name in ("may", "mar"):
        return False
    if name == "march" and e.rule not in ("mdy", "dmy", "span_mdy", "span_dmy"):
        return False
    return not usage.date_counts_not(after)


def _season(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    p = e.parts
    if p["det"] or p["y"] or p["yy"] or p["rel"]:
        return not (
            p["det"] and p["name"] and p["name"][0].isupper() and p["det"][0].islower() and usage.surname_follows(after)
        )
    if (p["name"] or "S")[0].isupper():
        return field == "headline" and usage.to(before)
    if p["mod"]:
        return True
    if p["name"] == "fall":
        return usage.in_the(before) and not usage.of_after(after)
    return usage.season_before(before) and not usage.of_after(after)


def _year(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    year = int(e.parts["y"] or 0)
    if e.parts["mod"] or e.parts["word"]:
        return True
    if usage.count_after(after) and not usage.determiner(before):
        return False
    if usage.numbered(before) or usage.address_after(after) or usage.title_follows(after):
        return False
    if (
        before[-1] in _QUOTED
        and after[:1] in ("”", '"', "’", "»", ",", ".")
        and ("”" in after[:2] or '"' in after[:2] or "’" in after[:2])
    ):
        return False
    prepared = usage.preposition(before)
    if not prepared and (year < 1880 or year > (today.year if today else 2030) + 10):
        return False
    if prepared or field == "headline" or usage.sentence_start(before) or usage.determiner(before):
        return True
    return not (usage.capitalised(before) and not usage.event(before))


def _short_decade(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if usage.owner(before) or int(e.parts["y"] or 0) < 20:
        return False
    return usage.the(before) or before[-1] in "'’‘`" or (bool(e.parts["mod"]) and int(e.parts["y"] or 0) >= 50)


def _word_decade(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    return not usage.owner(before) and usage.the(before)


def _century(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    """Not a firm or a title: "20th Century Fox", "20th Century Studios"."""
    return "Century" not in raw or (field == "headline" and not after.lstrip()[:1].isupper())


def _deictic(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if usage.show_before(before) or usage.show_after(after) or usage.vague_today(after):
        return False
    return not (raw[0].isupper() and field != "headline" and not usage.sentence_start(before))


def _holiday(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if usage.work_after(after) and not e.parts["weekend"]:
        return False
    return not (usage.greeting(before) and not e.parts["y0"]) and not (
        usage.indefinite(before) and not (e.parts["weekend"] or e.parts["y"])
    )


def _unit(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    """Not "over the last year", a stretch that long; "last year" is a year of the calendar."""
    det = (e.parts["det"] or "").lower()
    if det == "previous" and usage.the(before):
        return False  # counts from another day of the text
    if det in ("last", "past", "previous", "coming", "upcoming"):
        return not usage.duration_before(before) or e.parts["unit"] in ("quarter", "century")
    return not (det == "next" and usage.over_the(before))


def _mod_unit(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    mod = (e.parts["mod"] or "").lower().split()
    return bool(e.parts["det"]) or mod[-1:] == ["the"] or mod[0].startswith("mid")


def _quarter(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    p = e.parts
    return bool(p["det"] or p["y"] or p["rel"]) or raw[0] in "Qq" or (usage.the(before) and "game" not in after)


_Guard = Callable[[str, str, Expression, str, str, date | None], bool]
_BY_RULE: dict[str, _Guard] = {
    "weekday": _weekday,
    "month": _month,
    "season": _season,
    "year": _year,
    "short_decade": _short_decade,
    "word_decade": _word_decade,
    "century": _century,
    "deictic": _deictic,
    "holiday": _holiday,
    "det_unit": _unit,
    "mod_det_unit": _mod_unit,
    "quarter": _quarter,
}
_DAY_RULES = ("mdy", "dmy", "span_mdy", "span_dmy")
_MONTH_RULES = ("mod_month", "det_month", "month_year", "month_yy", "span_months", "between_months")
_GUARDS: dict[str, _Guard] = _BY_RULE | dict.fromkeys(_DAY_RULES + _MONTH_RULES, _named_month)
