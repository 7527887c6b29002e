"""What an amount of money is: what a film cost, what it took, what someone was paid, or something else."""

from __future__ import annotations

import re
from collections.abc import Sequence

from goldscrape.entities.money.kinds import KINDS, MoneyKind
from goldscrape.entities.money.price import price_of
from goldscrape.entities.passages import Cue, Passages
from goldscrape.entities.triggers import beginnings, cue_pattern, word_tree

__all__ = ["kind_at"]

_GENRE = (
    r"(?:movie|film|picture|feature|production|epic|blockbuster|sequel|prequel|drama|comedy|thriller|musical|remake|"
    r"reboot|"
    r"adventure|fantasy|period\spiece|biopic|adaptation|project|flick|western|romance|extravaganza|spectacle|tentpole|actioner|"
    r"series)s?(?![-\s](?:deal|offer|contract|pact)\b)"
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
               r"star|director))|personal\sfee|his\sfee|her\sfee|pocket(?:ed|s|ing)?|commands?|residuals|guaranteed|turn(?:ed|ing|s)\sdown|asked\sfor|"
               r"(?:stars?|actors?|actress(?:es)?|leads|he|she|they|each)\s(?:each\s)?(?:got|received)|"
               r"(?:earn(?:ed|s|ing)?|"
               r"made|make)\s(?:an?\s)?(?:estimated\s|reported\s)?(?=\S+\s(?:million\s)?(?:per|an)\s(?:episode|film))"),
    ("budget", r"budget(?:ed|s)?|(?<!ticket\s)costs?(?:ing)?(?!\s(?:him|her|them|me|us)\b)|put\sup|recoup\w*|"
               r"(?:win|winning|won|earn(?:ed|ing)?|make|making|made|get|getting|got)\sback|allowed|allotted|"
               r"price[- ]tag|made\s(?:for|on)\s(?:just\s|about\s|"
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
              r"offers?\sof|shell(?:ed|s|ing)\sout|pump(?:ed|s|ing)|wr(?:ote|ites|iting|itten)\s(?:it\s|that\s)?off|bids?\b|claims?\b|"
              r"cost(?:s|ing)?\s(?:him|her|them|me|us)|owed?|owes|losing|lost|loss(?:es)?|write-?down|jackpot|bet\b|wager\w*"),
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
              r"(?:limp|crawl|stagger|stumbl|inch|rac|roar|sail|coast|cruis|zoom|surg|jump|leap|power|march|steam|roll)(?:ed|es|ing|s|t)"
              r"\s(?:\w+\s){0,2}?(?:to|past|over|beyond)|"
              r"racked|rang|clear(?:ed|ing)|eye(?:s|ing)|charg(?:ed|es)\sto|scar(?:ed|es)\sup|lift(?:ed|s|ing)"),
)  # fmt: skip
_ADMISSION = re.compile(
    r"\b(?:tickets?|admission|seats?|subscription|membership|entry|popcorn|passes)\b", re.IGNORECASE
)
_NEXT = re.compile(
    r"(?:[-\s+]{0,2}(?:plus|or\s(?:so|more))?)(?:[-\s](?!and\b|but\b|while\b|plus\b)[\w’'-]+){0,3}?[-\s]"
    rf"(?={word_tree({word for _, pattern in _NEXT_NOUN for word in beginnings(pattern)})})"
    r"(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _NEXT_NOUN) + r")(?:s|es)?(?!\w)",
    re.IGNORECASE,
)
_ANOTHER = re.compile(r"\b(?:for|on|against|versus|vs\.?|off|at|by|from|with|into)\s", re.IGNORECASE)
"""Between an amount and a noun: the noun is not what the amount measures ("$351m on a budget of $25m")."""
_APART = re.compile(r"\b(?:before|excluding|without|not|plus)\b", re.IGNORECASE)
"""The same, of a noun that is left out of the count ("cost $90m before marketing")."""
_RELATIVE = re.compile(
    r"\s(?:[—–-][^—–;.]{1,30}[—–]\s|[—–-]\s)?(?:(?:that|which)\s(?:[\w’'&.-]+\s){0,6}?|(?:it|he|she|they)\s(?:\w+\s){0,2}?)",
    re.IGNORECASE,
)
"""From an amount to the verb of its clause: "the $17.5 million that Hulu and Neon shelled out"."""
_EARNS = re.compile(r"earn(?:ed|s|ing)?|made|makes?|making|took|banked|took home", re.IGNORECASE)
_FOR_IT = re.compile(
    r"\s(?:upfront\s)?for\s(?:the\s|his\s|her\s|their\s|both\s)?(?:\w+\s){0,2}?[“\"‘']?", re.IGNORECASE
)
_CLOSING = ("'", '"', "’", "”")
_MOVES = re.compile(
    r"exceed\w*|reach\w*|hit|pass\w*|cross\w*|surpass\w*|climb\w*|soar\w*|top(?:ped|s|ping)?|hover\w*|grew|swung|"
    r"swing\w*|"
    r"estimat\w*|project\w*|total\w*|land(?:ed)?|start(?:ed|s|ing)?|finish\w*|add\w*|clear\w*",
    re.IGNORECASE,
)
_GUESSED = re.compile(r"estimated|projected", re.IGNORECASE)
_HEADS = re.compile(
    r"budgets?|costs?|price[- ]tag|outlay|tab|salar(?:y|ies)|paychecks?|his fee|her fee|wages?|debt|loss(?:es)?",
    re.IGNORECASE,
)
_NEW_CLAUSE = re.compile(r"[,;:—–]|\b(?:and|but|which|that|while|who)\b", re.IGNORECASE)
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
    cues = [
        cue for cue in passages.cues(_CUE, left, right) if not any(first <= cue.start < last for first, last in titles)
    ]
    before = next((cue for cue in reversed(cues) if cue.end <= start), None)
    after = next((cue for cue in cues if cue.start >= end), None)
    own = before if before is not None and before.start >= low else None
    noun = _noun_behind(text, end, high, right)
    if noun is None and (past := _past_title(text, end, titles)) != end:
        noun = _noun_behind(text, past, high, right)
    if noun == "salary_an_episode":
        return "budget" if own is not None and own.name == "budget" else "salary"
    if noun is not None:
        return KINDS[noun]
    price = price_of(passages, low, start)
    if price is not None:
        return price
    if after is not None and after.end <= high and _RELATIVE.fullmatch(text, end, after.start):
        return KINDS[after.name]
    if own is not None:
        if _EARNS.fullmatch(text, own.start, own.end) and any(_FOR_IT.fullmatch(text, end, at) for at, _ in titles):
            return "salary"  # a film earns, but not for a film
        kind = KINDS[_head_of(text, own, cues, low).name]
        return "other" if kind == "budget" and _ADMISSION.search(text, low, own.start) else kind
    if after is not None and after.end <= high:
        return KINDS[after.name]
    return KINDS[before.name] if before is not None else None


def _past_title(text: str, end: int, titles: Sequence[tuple[int, int]]) -> int:
    """Where a title that stands right behind the amount ends ("$25 Million ‘CODA’ Deal"), or ``end``."""
    return next((last + (text[last : last + 1] in _CLOSING) for at, last in titles if 0 < at - end < 3), end)


def _noun_behind(text: str, end: int, high: int, right: int) -> str | None:
    """The noun that the amount measures ("a $5m budget"), not the one that begins the next thought."""
    conversion = _CONVERTED.match(text, end)  # "$3.5bn (£1.9bn) a year": the noun stands behind both
    behind = conversion.end() if conversion is not None else end
    noun = _NEXT.match(text, behind, min(right if conversion is not None else high, behind + 60))
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
    return verb if _NEW_CLAUSE.search(text, earlier.end, verb.start) else earlier
