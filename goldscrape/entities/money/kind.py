"""What an amount of money is: what a film cost, what it took, what someone was paid, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Literal

from goldscrape.entities.passages import Passages
from goldscrape.entities.triggers import cue_pattern

__all__ = ["MoneyKind", "kind_at"]

MoneyKind = Literal["budget", "gross", "salary", "other"]

_GENRE = (
    r"(?:movie|film|picture|feature|production|epic|blockbuster|sequel|prequel|drama|comedy|thriller|musical|remake|"
    r"reboot|"
    r"adventure|fantasy|biopic|adaptation|project|flick|western|romance|extravaganza|spectacle|tentpole|actioner|"
    r"series)s?"
)
_NEXT_NOUN: tuple[tuple[MoneyKind, str], ...] = (
    ("gross", r"(?:opening|debut|weekend|bow|start|launch|haul|gross|grosser|take|tally|cume|total|box[- ]office|mark|"
              r"milestone|domestic\w*|worldwide|global\w*|international\w*|overseas|in\sticket|ticket\ssales|hit|smash|"
              r"franchise|in\spreviews|in\s(?:\w+\s)?(?:sales|receipts|revenue)|at\sthe\s(?:\w+\s){0,3}box|club|"
              r"preview|profit|to\sbreak\seven|to\sturn\sa\sprofit|earner|performer|second\sweekend|from\s(?:[\d,]+|"
              r"\w+\s)(?:locations|theat|venues|screens|"
              r"territories|markets|countries))"),
    ("salary", r"(?:salary|salaries|paycheck|payday|pay\spacket|fee\b|upfront|per\s(?:episode|film|movie|picture)|"
               r"an\sepisode|wage|to\s(?:star|reprise|return|play|appear|direct\sthe)\b|"
               r"for\s(?:his|her|their|the)\s(?:role|part|performance|work|services))"),
    ("other", r"(?:lawsuit|suit\b|fine\b|donation|gift|grant|fund\b|prize|stake|investment|acquisition|merger|"
          r"settlement|damages|"
              r"in\sdamages|rebate|tax\b|incentive|subsidy|tickets?\b(?!\ssales)|a\s(?:share|month|year|ticket|pop|"
              r"head|"
              r"person|week|night|day)\b|for\seach\b|per\s(?:share|month|year|ticket|person|week|night|subscriber)|scholarship|"
              r"mansion|"
              r"home\b|house\b|ring\b|necklace|diamond|bond\b|loan|debt|deal\b|contract|marketing|advertising|campaign|"
              r"bill\b|bail|charity|apartment|estate|for\s(?:the\s)?(?:\w+\s)?rights|to\s(?:charity|buy|acquire|settle|"
              r"charities)|in\s(?:debt|funding|fines|donations|tax|compensation)|from\sinvestors|entry\sfee)"),
    ("budget", rf"(?:production\s)?(?:budget(?:ed)?|price[- ]tag|cost)|to\s(?:make|produce|shoot|film|mount)\b|"
               rf"{_GENRE}\b"),
)  # fmt: skip
_CUES: tuple[tuple[MoneyKind, str], ...] = (
    ("salary", r"salar(?:y|ies)|(?:was|were|is|are|be|being|been|get|gets|getting|got|reportedly)\spaid|paychecks?|"
               r"payday|"
               r"wages?|highest-paid|asking\sprice|(?:paid|pays?|paying|offer(?:ed|s|ing)?)\s(?:him|her|"
               r"the\s(?:actor|actress|"
               r"star|director))|personal\sfee|his\sfee|her\sfee|pocket(?:ed|s|ing)?|commands?|residuals|"
               r"(?:earn(?:ed|s|ing)?|"
               r"made|make)\s(?:an?\s)?(?:estimated\s|reported\s)?(?=\S+\s(?:million\s)?(?:per|an)\s(?:episode|film))"),
    ("budget", r"budget(?:ed|s)?|(?<!ticket\s)costs?(?:ing)?|price[- ]tag|made\s(?:for|on)\s(?:just\s|about\s|"
               r"only\s|an?\s|a\sreported\s|under\s|less\sthan\s|around\s|roughly\s|over\s|more\sthan\s)?|"
               r"(?:shot|produced|filmed)\s(?:for|on|(?:in|on|over|with|at)\s[\w\s-]{1,30}?\sfor(?=\s(?:under|just|about|"
               r"less|only|around|roughly|nearly|an?\s|[$£€])))|financ(?:ed|es|ing)|spen(?:d|t|ding)|"
               r"expensive|pric(?:e)?y|outlay|to\s(?:make|produce)\b|tab\b|price\sof\smaking|bankroll\w*"),
    ("other", r"tickets?\s(?:price|cost|are|were|at|for|from|start|range)\w*|priced?\s(?:at|from)|lawsuit|su(?:ed|"
          r"es|ing)\b|"
              r"fin(?:ed|es)\b|donat\w+|prize|auction\w*|stakes?\b|shares?\b|stock|acqui(?:re|red|res|ring|sition)|"
              r"bought|buy(?:s|ing)?|"
              r"purchas\w+|rights|subsid\w+|tax\b|rebates?|incentives?|grants?\b|settle\w*|damages|invest\w*|"
              r"valu(?:ed|ation)|"
              r"worth|scholarship|bail|rais(?:ed|es|ing)|debt|loans?|subscri\w+|marketing|advertising|licens\w+|"
              r"charit\w+|merger|market\scap|rent\b|insurance|sold\s(?:for|to|at)|sale\sof|fund(?:ed|ing|s|"
              r"raiser)?\b|compensation|deal\b|"
              r"award(?:ed)?\b|paid|pay(?:s|ing)?\b|net\sworth|fortune|contract|mansion|mortgage|stole\w*|theft|"
              r"robbery|scam|"
              r"owed?|owes|losing|lost|loss(?:es)?|write-?down|jackpot|bet\b|wager\w*"),
    ("gross", r"gross\w*|earn\w*|took|taken|takes?|takings?|made|makes?|making|collect\w*|rak(?:ed|es|ing)|haul\w*|"
              r"open\w*|"
              r"debut\w*|box[- ]office|ticket\ssales|receipts|revenues?|sales|tall(?:y|ies|ied)|cume|total\w*|"
              r"pull(?:ed|s|ing)|"
              r"br(?:ought|ings?|inging)|bow(?:ed|s|ing)?|scor\w+|generat\w+|add(?:ed|s|ing)|amass\w*|bank(?:ed|s|"
              r"ing)|pass\w*|"
              r"cross\w*|surpass\w*|topp?(?:ed|s|ing)|exceed\w*|milestone|profits?|weekend|previews?|project(?:ed|"
              r"ions?)|"
              r"estimat\w*|forecast\w*|tracking|domestic\w*|worldwide|global\w*|international\w*|overseas|grabb?\w*|"
              r"nabb?\w*|landed|drew|drawn|sold|reach\w*|hit|start(?:ed|s|ing)?|launch\w*|climb\w*|(?:first|second|"
              r"third|fourth|"
              r"fifth|sixth|seventh|eighth|ninth|tenth|last)\s(?:place|spot|position)|no\.\s\d+|finish\w*|slipp\w*|slid\w*|"
              r"(?:in|at|to)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|placed\b|fell|"
              r"dropp\w*|ignit\w*|chart|cinemas|theat(?:er|re)s|lead(?:s|ing)|led|rul(?:ed|es)|conquer\w*|domina\w*|"
              r"arriv(?:ed|es)|soar\w*|hover\w*|mark\b|record|swing\w*|swung|crush\w*|dethron\w*|grew|"
              r"racked|rang|clear(?:ed|ing)|eye(?:s|ing)|charg(?:ed|es)\sto|scar(?:ed|es)\sup|lift(?:ed|s|ing)"),
)  # fmt: skip
_ADMISSION = re.compile(
    r"\b(?:tickets?|admission|seats?|subscription|membership|entry|popcorn|passes)\b", re.IGNORECASE
)
_NEXT = re.compile(
    r"(?:[-\s+]{0,2}(?:plus|or\s(?:so|more))?)(?:[-\s](?!and\b|but\b|while\b|plus\b)[\w’'-]+){0,3}?[-\s]"
    r"(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _NEXT_NOUN) + r")(?:s|es)?(?!\w)",
    re.IGNORECASE,
)
_CONVERTED = re.compile(r"\s\([$£€¥][\d.,]+\s?(?:k|m|bn|million|billion|tn)?\)")
_CUE = cue_pattern(dict(_CUES), end=r"(?!\w)")


def kind_at(
    passages: Passages,
    sentence: tuple[int, int],
    low: int,
    start: int,
    end: int,
    high: int,
    titles: Sequence[tuple[int, int]] = (),
) -> MoneyKind | None:
    """The kind of the amount at ``start:end``; None when its sentence has no word that tells.

    ``low`` and ``high`` are where the neighbouring amounts of the sentence end and begin: the words between belong to
    this one; those inside ``titles`` say nothing ("Haunted Mansion"). A noun right behind it is strongest ("a $5m
    budget"), then the nearest verb or noun before it ("took $75m"), then one behind it, then the words before the
    neighbour.
    """
    text, (left, right) = passages.text, sentence
    low, high = max(low, left), min(high, right)
    conversion = _CONVERTED.match(text, end)  # "$3.5bn (£1.9bn) a year": the noun stands behind both
    behind = conversion.end() if conversion is not None else end
    noun = _NEXT.match(text, behind, min(right if conversion is not None else high, behind + 60))
    if noun is not None and noun.lastgroup:
        return _KINDS[noun.lastgroup]
    cues = [
        cue for cue in passages.cues(_CUE, left, right) if not any(first <= cue.start < last for first, last in titles)
    ]
    before = next((cue for cue in reversed(cues) if cue.end <= start), None)
    after = next((cue for cue in cues if cue.start >= end), None)
    if before is not None and before.start >= low:
        kind = _KINDS[before.name]
        return "other" if kind == "budget" and _ADMISSION.search(text, low, before.start) else kind
    if after is not None and after.end <= high:
        return _KINDS[after.name]
    return _KINDS[before.name] if before is not None else None


_KINDS: dict[str, MoneyKind] = {"budget": "budget", "gross": "gross", "salary": "salary", "other": "other"}
