"""What an amount behind "for" was the price of: "shot in Latvia for €3.5m", "landed the rights for $25m"."""

from __future__ import annotations

import re

from goldscrape.entities.money.kinds import KINDS, MoneyKind
from goldscrape.entities.passages import Passages
from goldscrape.entities.triggers import cue_pattern

__all__ = ["price_of"]

_FOR = re.compile(
    r"\bfor(?:\s(?:an?|the|just|only|about|around|roughly|nearly|almost|under|over|some|approximately|close\sto|up\sto|"
    r"less\sthan|more\sthan|a\smere|reported|reportedly|estimated|mere|whopping|modest|record|[a-z]+-[a-z]+)){0,3}\s$"
)
_LONGEST = 60
_COMMA = re.compile(r",[\"”’]? \Z")
_VERBS = cue_pattern(
    {
        "budget": r"made|making|shot|filmed|produced|built|mounted|completed|remade|financed",
        "salary": r"play(?:ed|s|ing)?|starr(?:ed|ing)|stars?\sin|sign(?:ed|s|ing)?(?:\son)?|return(?:ed|s|ing)?|hired|"
        r"cast|voic(?:ed|es|ing)|sang|wrote|written|penned|work(?:ed|s|ing)?|appear(?:ed|s|ing)?",
        "other": r"sold|sells|selling|bought|buy(?:s|ing)?|acquir(?:ed|es|ing)|snapp(?:ed|ing)\sup|snaps\sup|"
        r"pick(?:ed|s|ing)\sup|rights|auction\w*|option(?:ed|s|ing)|licens(?:ed|es|ing)|took|tak(?:es|ing)|went|go(?:es|ing)?|"
        r"land(?:ed|s|ing)|won|rent(?:ed|s|ing)?|settl(?:ed|es|ing)|sued|suing|available|tickets?\sw(?:ent|ere)",
        "gross": r"tickets\ssold|sold\s[\d.,]+\s\w+\stickets|place|spot|no\.\s\d+|theat(?:er|re)s|locations|screens|"
        r"venues|cinemas|weekend|open(?:ed|s)|debut\w*|finish(?:ed|es|ing)|slipp(?:ed|ing)|fell|dropp(?:ed|ing)|"
        r"rank(?:ed|s|ing)|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth",
    },
    end=r"(?!\w)",
)


def price_of(passages: Passages, low: int, start: int) -> MoneyKind | None:
    """The kind that the nearest verb before "for" gives an amount at ``start``; None when no "for" leads to it."""
    text = passages.text
    first = text.find("for", max(low, start - _LONGEST), start)  # cheap, and mostly there is none
    led = _FOR.search(text, first, start) if first >= 0 else None
    if led is None:
        return None
    until = led.start()
    # "landed the rights to X, the opening film, for $25m": what lies between the commas is aside
    if _COMMA.search(text, low, until):
        until = max(low, text.rfind(",", low, text.rindex(",", low, until)))
    verbs = [verb for verb in passages.cues(_VERBS, *passages.around(start, start)) if low <= verb.start < until]
    return KINDS[verbs[-1].name] if verbs else None
