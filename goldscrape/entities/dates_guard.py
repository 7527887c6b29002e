"""What looks like a date and is none: names, ages, durations, recurring days, counts, clock times.

Each guard is a rule of usage that a copy editor would give for striking the date.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from datetime import date

from goldscrape.entities.dates_grammar import Expression

__all__ = ["denotes_a_date"]

_BEFORE = 40


def _ends_with(pattern: str, flags: int = re.IGNORECASE) -> Callable[[str], bool]:
    compiled = re.compile(rf"(?:{pattern})\s*$", flags)
    return lambda text: compiled.search(text) is not None


def _starts_with(pattern: str, flags: int = re.IGNORECASE) -> Callable[[str], bool]:
    compiled = re.compile(pattern, flags)
    return lambda text: compiled.match(text) is not None


_preposition = _ends_with(
    r"\b(?:in|by|since|until|till|from|of|during|for|through|throughout|before|after|circa|c\.|to|back to|around|"
    r"between|and|or|year|early|mid|late|on|than|with)"
)
_strong_preposition = _ends_with(r"\b(?:in|since|until|till|during|through|throughout|before|after|around|late|early)")
_indefinite = _ends_with(r"\b(?:a|an|any|each|every|another|some|most|(?<!that )one)")
_sentence_start = _ends_with(r"(?:^|[.!?:—–\n]|[.!?]?[\"“‘'(\[])")
_capitalised = _ends_with(r"(?<![\w’'])[A-Z][\w’'&-]*", 0)
_event = _ends_with(
    r"\b(?:oscars?|emmys?|tonys?|grammys?|globes?|baftas?|awards?|festival|fest|cannes|venice|berlin|berlinale|sundance|"
    r"telluride|tribeca|toronto|tiff|sxsw|cinemacon|comic-con|olympics|expo|season|summer|winter|spring|fall|autumn|"
    r"ceremony|edition|conference|slate|christmas|thanksgiving|easter|halloween|world cup|super bowl|week|day|night|"
    r"q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"predictions|nominations|nominees|winners|box office|election)"
)
_owner = _ends_with(r"\b(?:his|her|their|my|your|our|its|in one['’]s)(?:\s(?:early|mid|late|very))?[\s-]*")
_the = _ends_with(r"\b(?:the|those|that|roaring|swinging|gay)")
_duration_before = _ends_with(r"\b(?:over|for|within|throughout|during|across|in|of|than)\s(?:about\s|just\s)?the")
_season_before = _ends_with(
    r"\b(?:in|by|during|over|until|since|before|after|through|from|of|for|this|late|early)(?:\sthe)?"
)
_name_before_weekday = _ends_with(
    r"\b(?:freaky|bloody|ruby|manic|blue|sheffield|given|cbs|man|girl|his girl|her man|mail on|joe|casual|giving|"
    r"stormy|happy|super|taco|lazy)"
)
_name_after_weekday = _starts_with(
    r"\s(?:night\s(?:live|fever|lights|football|takeaway|baseball)|times\b|mirror\b|telegraph\b|express\b|mail\b|"
    r"herald\b|post\b|independent\b|addams\b|weld\b|murder\sclub|night\sraw|league\b)"
)
_show_before = _ends_with(
    r"\b(?:usa|entertainment|psychology|sports|business|history|russia|india|mirror|e!|of|et|variety)"
)
_show_after = _starts_with(
    r"(?:['’]s)?[”\"’']?\s(?:show\b|co-?hosts?\b|co-?anchors?\b|anchors?\b|hosts?\b|with\sjay\b|with\shoda\b)"
)
_vague_today = _starts_with(
    r"['’]s\s(?:\w+\s)?(?:audiences?|hollywood|world|climate|standards?|money|dollars?|market|marketplace|culture|"
    r"society|generation|youth|kids|teens|stars|filmmakers|directors|actors|cinema|movies|films|politics|technology|"
    r"landscape|environment|industry|television|age|economy|viewers|studios|america|media)\b"
)
_work_after = _starts_with(
    r"[’'”\"]?\s(?:franchise|movies?|films?|series|sequels?|trilogy|saga|reboot|kills|ends|special|album|songs?|tree|"
    r"story|classics?|comed(?:y|ies)|romances?|rom-?coms?|costumes?|dinner|eggs?|bunny|cards?|gifts?|carol|music|"
    r"cheer|spirit|present|present[s]|pudding|markets?|cookies|lights|decorations|island|chronicles)\b"
)
_franchise_after = _starts_with(r"[’'”\"]?\s(?:franchise|sequels?|reboot|remake|saga|trilogy|prequels?|movies)\b")
_greeting = _ends_with(r"\b(?:father|merry|happy|black|white|scary|last\s(?=Christmas)|secret|northern|joan)")
_count_after = _starts_with(
    r"\s(?:theat(?:er|re)s|cinemas|screens|locations|venues|sites|people|tickets|votes|voters|members|copies|seats|"
    r"miles|kilomet(?:er|re)s|feet|pounds|percent|per\scent|minutes|hours|hrs|gmt|bst|utc|est|edt|pst|"
    r"pdt|[ap]\.?m\b|million|billion|thousand|students|employees|jobs|workers|submissions|entries|extras|fans|"
    r"households|viewers|respondents|degrees|horsepower|rpm|words|pages|calories|acres|homes)\b"
)
_address_after = _starts_with(
    r"\s(?:[NSEW]\.?\s)?[A-Z][\w.]+\s(?:[A-Z]\w+\s)?(?:St(?:reet|\.)|Ave(?:nue|\.)|Blvd\.?|Boulevard|Road|Rd\.|Drive|Dr\.|Lane|"
    r"Way|Place|Plaza|Court|Square)\b",
    0,
)
_numbered = _ends_with(
    r"(?:\bno\.?|#|number|page|room|channel|route|highway|suite|box|flight|section|article|studio|class\sof|area|apollo|model)"
)
_date_counts_not = _starts_with(r"\s(?:million|billion|trillion|thousand|percent|per\scent|people|minutes|hours|theat)")
_title_follows = _starts_with(r":\s[A-Z]", 0)
_name_like = frozenset(["jan", "april", "may", "june", "august", "mar", "march"])
_surname_follows = _starts_with(r"\s[A-Z][a-z’']+", 0)
_quoted = frozenset('"“”‘«')


def denotes_a_date(text: str, expression: Expression, field: str, today: date | None) -> bool:
    """Whether usage lets the expression be a date where it stands."""
    start, end = expression.start, expression.end
    before, after = text[max(0, start - _BEFORE) : start], text[end : end + _BEFORE]
    if start <= _BEFORE:
        before = "\n" + before
    guard = _GUARDS.get(expression.rule)
    return guard is None or guard(before, after, expression, text[start:end], field, today)


def _weekday(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if _franchise_after(after):
        return False
    if e.parts["the"] or (_indefinite(before) and not e.parts["det"]):
        return False
    if raw[0].isupper() and (
        _name_before_weekday(before) or _name_after_weekday(" " + raw.split()[-1] + after if " " in raw else after)
    ):
        return False
    if " " in raw and _name_after_weekday(" " + raw.split(" ", 1)[1] + after):
        return False
    return not (raw[0].isupper() and _work_after(after) and _quoted & set(after[:1]))


def _month(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    word = raw.rstrip(".").lower().removesuffix("'s").removesuffix("’s")
    if raw[0].islower() and (word in ("may", "march", "mar", "jan", "sep") or not _preposition(before)):
        return word in ("january", "february", "april", "september", "october", "november", "december")
    if raw.isupper() and len(word) <= 3 and not _preposition(before):
        return False
    if not raw[0].isupper():
        return True
    if _surname_follows(after) and field != "headline" and not _strong_preposition(before):
        return word not in _name_like and _preposition(before)
    if word in _name_like and not raw.endswith("."):
        if _capitalised(before) and not _sentence_start(before) and not _preposition(before):
            return False
        bare = _preposition(before) or _ends_the_name(before)
        return bare or (word in ("april", "june", "august") and not _sentence_start(before))
    return not (len(word) <= 3 and not _preposition(before) and not raw.endswith("."))


_ends_the_name = _ends_with(r"\b(?:the|its|a|an|their|his|her|last|this|next|’s|'s)")


def _named_month(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    """Names of months want their capital: "may" and "march" are verbs, but for "march 3"."""
    name = e.parts.get("m") or e.parts.get("m1") or ""
    if name in ("may", "mar"):
        return False
    if name == "march" and e.rule not in ("mdy", "dmy", "span_mdy", "span_dmy"):
        return False
    return not _date_counts_not(after)


def _season(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    p = e.parts
    if p["det"] or p["y"] or p["yy"] or p["rel"]:
        return not (
            p["det"] and p["season"] and p["season"][0].isupper() and p["det"][0].islower() and _surname_follows(after)
        )
    if (p["season"] or "S")[0].isupper():
        return False
    if p["mod"]:
        return True
    if p["season"] == "fall":
        return _ends_with_in_the(before) and not _starts_with_of(after)
    return _season_before(before) and not _starts_with_of(after)


_ends_with_in_the = _ends_with(r"\b(?:in|during|over|until|by|for|of|since)\sthe")
_starts_with_of = _starts_with(r"\s(?:of|from|to|fest|games|olympics|camp|house|break)\b")


def _year(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    year = int(e.parts["y"] or 0)
    if e.parts["mod"] or e.parts["word"]:
        return True
    if _count_after(after) and not _ends_the_name(before):
        return False
    if _numbered(before) or _address_after(after) or _title_follows(after):
        return False
    if (
        before[-1] in _quoted
        and after[:1] in ("”", '"', "’", "»", ",", ".")
        and ("”" in after[:2] or '"' in after[:2] or "’" in after[:2])
    ):
        return False
    prepared = _preposition(before)
    if not prepared and (year < 1880 or year > (today.year if today else 2030) + 10):
        return False
    if prepared or field == "headline" or _sentence_start(before) or _ends_the_name(before):
        return True
    return not (_capitalised(before) and not _event(before))


def _short_decade(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if _owner(before) or int(e.parts["y"] or 0) < 20:
        return False
    return _the(before) or before[-1] in "'’‘`" or (bool(e.parts["mod"]) and int(e.parts["y"] or 0) >= 50)


def _word_decade(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    return not _owner(before) and _the(before)


def _deictic(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if _show_before(before) or _show_after(after) or _vague_today(after):
        return False
    return not (raw[0].isupper() and field != "headline" and not _sentence_start(before))


def _holiday(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    if _work_after(after) and not e.parts["weekend"]:
        return False
    return not (_greeting(before) and not e.parts["y0"]) and not (
        _indefinite(before) and not (e.parts["weekend"] or e.parts["y"])
    )


def _unit(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    """Not "over the last year", a stretch that long; "last year" is a year of the calendar."""
    det = (e.parts["det"] or "").lower()
    if det in ("last", "past", "previous", "coming", "upcoming"):
        return not _duration_before(before) or e.parts["unit"] in ("quarter", "century")
    return not (det == "next" and _over_the(before))


_over_the = _ends_with(r"\b(?:over|within|throughout)\sthe")


def _mod_unit(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    mod = (e.parts["mod"] or "").lower().split()
    return bool(e.parts["det"]) or mod[-1:] == ["the"] or mod[0].startswith("mid")


def _quarter(before: str, after: str, e: Expression, raw: str, field: str, today: date | None) -> bool:
    p = e.parts
    return bool(p["det"] or p["y"] or p["rel"]) or raw[0] in "Qq" or (_the(before) and "game" not in after)


_Guard = Callable[[str, str, Expression, str, str, date | None], bool]
_BY_RULE: dict[str, _Guard] = {
    "weekday": _weekday,
    "month": _month,
    "season": _season,
    "year": _year,
    "short_decade": _short_decade,
    "word_decade": _word_decade,
    "deictic": _deictic,
    "holiday": _holiday,
    "det_unit": _unit,
    "mod_det_unit": _mod_unit,
    "quarter": _quarter,
}
_DAY_RULES = ("mdy", "dmy", "span_mdy", "span_dmy")
_MONTH_RULES = ("mod_month", "det_month", "month_year", "month_yy", "span_months", "between_months")
_GUARDS: dict[str, _Guard] = _BY_RULE | dict.fromkeys(_DAY_RULES + _MONTH_RULES, _named_month)
