"""Usage around a date expression: the words before and behind it that decide whether it is one."""

from __future__ import annotations

import re
from collections.abc import Callable

from goldscrape.entities.beginnings import beginnings

__all__ = [
    "address_after",
    "capitalised",
    "count_after",
    "date_counts_not",
    "determiner",
    "duration_before",
    "event",
    "franchise_after",
    "greeting",
    "in_the",
    "indefinite",
    "name_after_weekday",
    "name_before_weekday",
    "numbered",
    "of_after",
    "of_the_after",
    "over_the",
    "owner",
    "preposition",
    "season_before",
    "sentence_start",
    "show_after",
    "show_before",
    "strong_preposition",
    "surname_follows",
    "the",
    "title_follows",
    "to",
    "vague_today",
    "work_after",
]


def _ends_with(pattern: str, flags: int = re.IGNORECASE, longest: int = 16) -> Callable[[str], bool]:
    """Whether a text ends with ``pattern`` and white space; ``longest`` is the most characters the pattern spans."""
    if not pattern.startswith(r"\b") or not all(head.isalnum() for head in beginnings(pattern[2:], 1)):
        compiled = re.compile(rf"(?:{pattern})\s*$", flags)
        return lambda text: compiled.search(text, max(0, len(text.rstrip()) - longest)) is not None
    # At \W the engine skips from word to word, at \b it tries every letter: hence the line end in front.
    behind = re.compile(rf"\W(?:{pattern[2:]})\s*$", flags)
    return lambda text: behind.search(f"\n{text}", max(0, len(text.rstrip()) - longest)) is not None


def _starts_with(pattern: str, flags: int = re.IGNORECASE) -> Callable[[str], bool]:
    compiled = re.compile(pattern, flags)
    return lambda text: compiled.match(text) is not None


preposition = _ends_with(
    r"\b(?:in|by|since|until|till|from|of|during|for|through|throughout|before|after|circa|c\.|to|back to|around|"
    r"between|and|or|year|early|mid|late|on|than|with)"
)
strong_preposition = _ends_with(r"\b(?:in|since|until|till|during|through|throughout|before|after|around|late|early)")
indefinite = _ends_with(r"\b(?:a|an|any|each|every|another|some|most|(?<!that )one)")
sentence_start = _ends_with(r"(?:^|[.!?:—–\n]|[.!?]?[\"“‘'(\[])")
capitalised = _ends_with(r"(?<![\w’'])[A-Z][\w’'&-]*(?<![’']s)(?<!s[’'])", 0, longest=40)
event = _ends_with(
    r"\b(?:oscars?|emmys?|tonys?|grammys?|globes?|baftas?|awards?|festival|fest|cannes|venice|berlin|berlinale|sundance|"
    r"telluride|tribeca|toronto|tiff|sxsw|cinemacon|comic-con|olympics|expo|season|summer|winter|spring|fall|autumn|"
    r"ceremony|edition|conference|slate|christmas|thanksgiving|easter|halloween|world cup|super bowl|week|day|night|"
    r"q[1-4]|january|february|march|april|may|june|july|august|september|october|november|december|"
    r"predictions|nominations|nominees|winners|box office|election)"
)
owner = _ends_with(r"\b(?:his|her|their|my|your|our|its|in one['’]s)(?:\s(?:early|mid|late|very))?[\s-]*", longest=40)
the = _ends_with(r"\b(?:the|those|that|roaring|swinging|gay)")
duration_before = _ends_with(
    r"\b(?:over|for|within|throughout|during|across|in|of|than)\s(?:about\s|just\s)?the", longest=24
)
season_before = _ends_with(
    r"\b(?:in|by|during|over|until|since|before|after|through|throughout|into|from|of|for|this|late|early)(?:\sthe)?"
)
name_before_weekday = _ends_with(
    r"\b(?:freaky|bloody|ruby|manic|blue|sheffield|given|cbs|man|girl|his girl|her man|mail on|joe|casual|giving|"
    r"stormy|happy|super|taco|lazy)"
)
name_after_weekday = _starts_with(
    r"\s(?:night\s(?:live|fever|lights|football|takeaway|baseball)|times\b|mirror\b|telegraph\b|express\b|mail\b|"
    r"herald\b|post\b|independent\b|addams\b|weld\b|murder\sclub|night\sraw|league\b)"
)
show_before = _ends_with(
    r"\b(?:usa|entertainment|psychology|sports|business|history|russia|india|mirror|e!|of|et|variety)"
)
show_after = _starts_with(
    r"(?:['’]s)?[”\"’']?\s(?:show\b|co-?hosts?\b|co-?anchors?\b|anchors?\b|hosts?\b|with\sjay\b|with\shoda\b)"
)
vague_today = _starts_with(
    r"['’]s\s(?:\w+\s)?(?:audiences?|hollywood|world|climate|standards?|money|dollars?|market|marketplace|culture|"
    r"society|generation|youth|kids|teens|stars|filmmakers|directors|actors|cinema|movies|films|politics|technology|"
    r"landscape|environment|industry|television|age|economy|viewers|studios|america|media)\b"
)
work_after = _starts_with(
    r"[’'”\"]?\s(?:franchise|movies?|films?|series|sequels?|trilogy|saga|reboot|kills|ends|special|album|songs?|tree|"
    r"story|classics?|comed(?:y|ies)|romances?|rom-?coms?|costumes?|dinner|eggs?|bunny|cards?|gifts?|carol|music|"
    r"cheer|spirit|present|present[s]|pudding|markets?|cookies|lights|decorations|island|chronicles|tracks?|singles?|tunes?|episodes?|shows?)\b"
)
franchise_after = _starts_with(r"[’'”\"]?\s(?:franchise|sequels?|reboot|remake|saga|trilogy|prequels?|movies)\b")
greeting = _ends_with(r"\b(?:father|merry|happy|black|white|scary|last\s(?=Christmas)|secret|northern|joan)")
count_after = _starts_with(
    r"\s(?:theat(?:er|re)s|cinemas|screens|locations|venues|sites|people|tickets|votes|voters|members|copies|seats|"
    r"miles|kilomet(?:er|re)s|feet|pounds|percent|per\scent|minutes|hours|hrs|gmt|bst|utc|est|edt|pst|"
    r"pdt|[ap]\.?m\b|million|billion|thousand|students|employees|jobs|workers|submissions|entries|extras|fans|"
    r"households|viewers|respondents|degrees|horsepower|rpm|words|pages|calories|acres|homes)\b"
)
address_after = _starts_with(
    r"\s(?:[NSEW]\.?\s)?[A-Z][\w.]+\s(?:[A-Z]\w+\s)?(?:St(?:reet|\.)|Ave(?:nue|\.)|Blvd\.?|Boulevard|Road|Rd\.|Drive|Dr\.|Lane|"
    r"Way|Place|Plaza|Court|Square)\b",
    0,
)
numbered = _ends_with(
    r"(?:\bno\.?|#|number|page|room|channel|route|highway|suite|box|flight|section|article|studio|class\sof|area|apollo|model)"
)
date_counts_not = _starts_with(r"\s(?:million|billion|trillion|thousand|percent|per\scent|people|minutes|hours|theat)")
title_follows = _starts_with(r":\s[A-Z]", 0)
surname_follows = _starts_with(r"\s[A-Z][a-z’']+", 0)
determiner = _ends_with(r"\b(?:the|its|a|an|their|his|her|last|this|next|’s|'s)")
in_the = _ends_with(r"\b(?:in|into|during|over|through|throughout|until|by|for|of|since)\sthe")
of_the_after = _starts_with(r"\s(?:of|madness)\b")
of_after = _starts_with(r"\s(?:of|from|to|fest|games|olympics|camp|house|break)\b")
to = _ends_with(r"\b(?:to|until)")
over_the = _ends_with(r"\b(?:over|within|throughout)\sthe")
