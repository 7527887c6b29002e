"""Words right before a name that make it a title, and what kind of work they say it is."""

from __future__ import annotations

import re

from goldscrape.entities.beginnings import beginnings
from goldscrape.entities.titles.cues import A_FILM, NO_CUE, Cue
from goldscrape.entities.titles.cues_nouns import GENRE_NOUN, NOUNS
from goldscrape.entities.titles.cues_words import BEFORE_SMALL, JOINS, NOUN_ENDS, PREPOSITIONS, WORTH
from goldscrape.entities.triggers import word_tree

__all__ = ["HELPED", "cue_before"]

_LINK = (
    r"(?:(?:,| was| is)? (?:called|titled|entitled|named|version of|adaptation of|remake of|sequel to|prequel to|"
    r"sequel|prequel|hit|classic|musical|such as|like|including|include|includes|including the|such as the)|:|,)?"
)


def _behind(phrases: str, before: str = r"\W") -> re.Pattern[str]:
    """The phrases, behind a character that begins a word; the text read has a line end in front for the first.

    The engine skips to such characters, and a tree of the phrases' first letters sees at most words that none begins
    there; with a word boundary in front of the phrases it would try all of them at every letter.
    """
    tree = word_tree(beginnings(phrases, as_spelt=True), as_spelt=True)
    return re.compile(rf"{before}(?={tree})(?:{phrases})")


_BEFORE_NOUN = _behind(
    r"(?:" + "|".join(f"(?P<{name}>{noun})" for name, noun in NOUNS) + r")" + _LINK + r" (?:[\"“‘'’(])?$", r"[^\w-]"
)
_FILM_OF = _behind(
    r"(?:(?:film|movie|big-screen|screen|feature|cinema|live-action|3d) (?:version|adaptation|remake|treatment|"
    r"outing|rights) (?:of|to)|(?:remake|sequel|prequel|threequel|follow-up|spin-off) (?:of|to|for)|"
    r"(?<!best )(?<!original )(?<!adapted )(?:cinematography|screenplay|script|costumes|art direction|visual effects|"
    r"editing) (?:on|for|of)|"
    r"(?:screenplay|script) (?:called|titled|entitled))"
    r"(?: the)?(?: (?:[\w’'.-]+ ){0,4}(?:hit|classic|film|movie|novel|book|comedy|drama|thriller))? "
    r"[\"“‘'’]?$",
)
_LIKELY_BEFORE = _behind(
    r"(?:(?:co-?)?starr?(?:ed|ing|s)?|appear(?:ed|s|ing|ance|ances)?|featur(?:ed|es|ing)|cast|seen|turns?|cameos?|"
    r"roles?|parts?|performances?|acted|acting|(?:co-?)?lead|played|plays|playing|work|debut|breakthrough|nominated) "
    r"(?:as \w+(?: \w+)? )?(?:alongside [\w .’'-]{3,30} )?in (?:the |his |her |both |last year[’']s |this year[’']s )?"
    r"(?:(?:film|movie|hit|comedy|drama) )?[\"“‘'’(]?$"
    r"|(?:played|plays|playing|portray(?:ed|s|ing)|voic(?:ed|es|ing)) [^.;\"“”]{1,45} in [\"“‘'’(]?$"
    r"|(?<!managing )(?<!executive )(?<!artistic )(?<!creative )(?<!festival )(?<!programme )"
    r"(?:star|stars|director|writer|maker|makers|cast|producer|producers|premiere|screening|screenings|trailer|"
    r"sequel|filming|production|set|release|success|making|shooting|ending|end|opening|rights|events|soundtrack|"
    r"remake|reboot|version|screenwriter) (?:of|for|on|to) [\"“‘'’(]?$"
    r"|(?:directed|directs|directing|helmed|helming|co-directed|co-wrote|co-writing|penned|scripted|"
    r"filming|remaking|promoting|produced|shooting|rewatching|rewatched|adapting|watching|watched|"
    r"overtook|overtaking|overtaken|surpassed|surpassing|passed|outgrossed|outgrossing|eclipsed|dethroned|"
    r"dethroning|restored|remastered) [\"“‘'’(]?$"
    r"|singled out for [\"“‘'’(]?$"
    r"|(?:his|her|their) (?:latest|newest)(?: film| movie| feature| picture| project)?, [\"“‘'’(]?$"
    r"|(?:pair|duo|team|minds|directors?|producers?|film-?makers?) behind [\"“‘'’(]?$"
    r"|(?:who|also|previously|first|later|then) made [\"“‘'’(]?$"
    r"|(?:directed|directing) (?:[\w.’'-]+ ){1,3}in [\"“‘'’(]?$"
    r"|(?:prize|award|awards|grand prix|palme d[’']or|golden (?:lion|bear|leopard)|silver (?:lion|bear|leopard)|"
    r"oscar|bafta|globe|honou?rs?|picture|film|feature|documentary|trophy)(?: (?:also|then|both|deservedly))?"
    r" (?:went|goes|go|was (?:given|awarded|presented)) to [\"“‘'’]?$"
    r"|best (?:[\w-]+ ){0,3}(?:actor|actress|director|film|picture|screenplay|score|cinematography|editing|villain|"
    r"newcomer|documentary|feature) (?:prize |award |honou?rs? )?for [\"“‘'’]?$"
    r"|(?:grand prix|palme d[’']or|golden (?:lion|bear|leopard)|silver (?:lion|bear|leopard)|(?:jury|newcomer|director|"
    r"screenplay|acting|critics['’]?) (?:prize|award))(?: at [\w’' -]{3,40}| in (?:18|19|20)\d\d){0,2} for [\"“‘'’]?$"
    r"|(?:credits|filmography|résumé|resume|oeuvre|career|films|successes|hits|they|these|others) (?:which |that )?"
    r"(?:also )?(?:include[sd]?|including|features?) [\"“‘'’]?$"
    r"|number (?:one|two|three|four|five)(?: film| movie)?,? [\"“‘'’(]?$"
    r"|(?:including|contenders?|nominees?|rivals?|films|movies|such as|hits|titles|fare|newcomers?|winners?|"
    r"entries),? "
    r"(?:like |such as |including |are |were |as )?[\"“‘'’(]?$",
)
_NETWORK_BEFORE = _behind(
    r"(?:NBC|ABC|CBS|HBO|AMC|FX|PBS|ITV|BBC(?: One| Two| [123])?|Channel 4|Showtime|Starz|The CW|TNT|TBS|Bravo|"
    r"MTV|TV|Comedy Central)(?: and [A-Z]\w+)?(?:[’']s?)? (?:(?:hit|new|drama|comedy|series|show) )*[\"“‘'’]?$"
    r"|\bon (?:Netflix|Hulu|Amazon|Apple(?: TV\+?)?|Disney\+|Peacock|Prime Video|Max|Fox|NBC|ABC|CBS)[’']s [\"“‘'’]?$"
    r"|(?:per|an|every) episode (?:for|of|on) [\"“‘'’]?$"
    r"|(?:TV|[Tt]elevision|small-screen) (?:work|credits|roles?|career|appearances)\b[^.;:!?\"“”]{0,30} [\"“‘'’]?$"
    r"|(?:supervising producers?|showrunners?|co-creators?|creators?|series regular|guest stars?|recurring "
    r"(?:role|part)) (?:of|on|for|in) (?:[A-Z][\w+ ]{1,30}[’']s? )?[\"“‘'’]?$",
)
_ON_AIR_BEFORE = _behind(
    r"(?:appear(?:ed|ance|ances|ing|s)?|guest(?:ed|s)?|seen|interview|interviews|guest-starr\w+|judge|spots?|"
    r"contestant|regular|stint|arc|episode|season|performed|debut|star|stars|starred|starring|plays|run|said|revealed|"
    r"speaking|spoke) on (?:the )?"
    r"[\"“‘'’]?$"
    r"|(?:hosted|hosts|hosting|co-hosts|co-hosted|host of|anchor of|season of|seasons of|episode of|episodes "
    r"of) [\"“‘'’]?$",
)
_SOURCE_BEFORE = _behind(
    r"(?:based (?:up)?on|inspired by|adapted from|(?:retelling|reimagining|reworking) of) (?:[A-Z][\w.]* ){0,3}"
    r"[A-Z][\w.]+[’']s [\"“‘'’]?$"
    r"|[\"”’'],? (?:an?|the|his|her) (?:[\w-]+ ){0,3}(?:adaptation|version) of (?:[A-Z][\w.]* ){0,3}"
    r"[A-Z][\w.]+[’']s [\"“‘'’]?$",
)
"""What a work is based on, by its author: a book or a play ("loosely based on Shakespeare's …")."""
_YEARS = re.compile(r"\W(?:19|20)\d\d[’']s [\"“‘'’]?$")
"""A year owns works ("2002's Die Another Day")."""
_PRIZE_BEFORE = _behind(
    r"(?:(?P<stage>tonys?|oliviers?)|(?P<series>emmys?)|(?P<album>grammys?))(?: awards?)?(?:-\w+)?"
    r"(?: (?:once|twice|(?:three|four|five) times|again))?,?"
    r"(?: (?:nod|nods|bid|bids|nomination|nominations|win|victory))? (?:for|with) (?:[\w-]+ (?:in|on) )?[\"“‘'’(]?$"
    r"|(?:(?P<on_stage>tony|olivier)|(?P<on_tv>emmy))[- ]winning (?:[\w-]+ ){0,2}of (?:the )?[\"“‘'’(]?$"
)
_PRIZED = {"on_stage": "stage", "on_tv": "series"}
_PART_OF_SERIES = re.compile(
    r"\W(?:first|second|third|fourth|fifth|sixth|last|latest|final|film|films|movie|picture|entry|instalment|"
    r"installment) in the series, [\"“‘'’(]?$"
)
"""A row of films is a series, too ("the first in the series, X")."""
_DATED_GENRE = re.compile(rf"\W(?:19|20)\d\d(?:[’']s)? (?:[\w-]+ ){{0,2}}{GENRE_NOUN},? [\"“‘'’(]?$")
"""A genre with a year in front is a film's ("his 2021 restaurant drama"); a series has its seasons."""
_OSCAR_BEFORE = _behind(
    r"(?:oscars?|academy awards?)(?:-\w+)?(?: (?:nod|nods|bid|bids|nomination|nominations|win|victory|nominee|"
    r"winner|race))? "
    r"(?:\w+ )?(?:for|with) [\"“‘'’(]?$",
)
_OPENED_WITH = _behind(
    r"(?:in competition|double bill|career (?:began|started|took off)) with [\"“‘'’(]?$"
    r"|(?:opened|opens|opening|closed|closes|began|begins|started|starts|kicked off|kicks off|ended|ends|debut|"
    r"breakthrough|comeback|made (?:his|her|their) name|followed (?:it|that|this|up))"
    r"(?: (?:in|as) [a-z0-9 ]{1,40})? with "
    r"[\"“‘'’(]?$"
)
_FILMS_WITH = _behind(
    r"(?:director|film-?maker|auteur)s?\b[^.;!?\"“”]{0,60} (?:made (?:his|her|their) (?:name|debut)|career (?:began|"
    r"started|took off)|broke through)(?: in \d{4})? with [\"“‘'’(]?$"
    r"|made (?:his|her|their) (?:feature|directing|directorial|film-?making)(?: directing| directorial)? debut"
    r"(?: in \d{4})? with [\"“‘'’(]?$"
    r"|(?:films|movies|pictures)\b[^.;!?\"“”]{0,60} (?:starting|beginning|ending|culminating|finishing) with "
    r"[\"“‘'’(]?$"
)
_HELP_BEFORE = _behind(
    r"(?:win(?:ner)?|won|wins|nominated|nomination|nominations|nod|nods|award|oscar|prize|honou?red|bid|recognized|"
    r"recognised|nominee|known|best|best known|famous|acclaim(?:ed)?|praised?) (?:for|in) [\"“‘'’(]?$"
    r"|(?:actor|actress|director|picture|film|screenplay|score) (?:for|in) [\"“‘'’(]?$"
    r"|(?:prizes?|awards?|honou?rs?)\b[^.;!?\"“”]{0,60} (?:went|goes|go) to [\"“‘'’(]?$"
    r"|(?:festival|globes|baftas|oscars|guild|academy awards) for [\"“‘'’(]?$"
    r"|(?:beat|beating|over|against|behind|above|topped by|followed by|opposite|from|with|and|by) [\"“‘'’(]?$",
)

_VERSION = re.compile(
    r"(?:version|adaptation|remake|sequel|prequel|revival|such|retelling|reimagining|reworking) (?:of|to|as)"
    r"(?: the)?$",
    re.IGNORECASE,
)
_VERSION_LAST = frozenset(["of", "to", "as", "the"])
_APOSTROPHES = ("’", "'")
_OWNS = ("’s", "'s")
_MARKS = " \"“‘’'(,:"
_ENDED = ".!?;)]”-–—\n"
HELPED = Cue(1, None)
"""What says of a name no more than that a title is no surprise there."""
_LIKELY = Cue(2, None)


def cue_before(text: str, left: int, right: int) -> Cue:
    """What the words right before a name say: those from ``left`` to ``right``, where the name (or its mark) begins."""
    stop = right
    while stop > left and text[stop - 1] in _MARKS:
        stop -= 1
    if stop == left or (stop == right - 1 and text[stop - 1] in _ENDED):
        return NO_CUE
    space = text.rfind(" ", left, stop)
    word = text[space + 1 if space >= left else left : stop].lower()
    worth, head = WORTH.get(word), ""
    if worth is None and "-" in word and not word.startswith("co-"):
        word = word.rpartition("-")[2]
        worth = WORTH.get(word)
    if worth is None:
        if word[-1:] == "s" and word.rstrip("s") in NOUN_ENDS:
            worth = "noun"
        elif word.isalpha():
            return NO_CUE  # as most words
        elif word.endswith(_OWNS) or (word[:1].isdigit() and (len(word) == 1 or text[right - 2] in _APOSTROPHES)):
            worth = "network"  # "NBC's", "BBC 2"; a year is none
        else:
            return NO_CUE
    elif worth == "small" and word in BEFORE_SMALL:
        head = text[max(left, text.rfind(" ", left, space) + 1) : space].lower() if space >= left else ""
        if head.rpartition("-")[2] not in BEFORE_SMALL[word] and not (word == "for" and head.isdigit()):
            return NO_CUE  # "a prize at the festival in 1993 for" may be read on
    elif worth == "helper" and word not in ("with", "behind"):
        return HELPED
    before = text[left:right]
    lowered = f"\n{before.lower()}"
    if worth == "small":
        version = word in _VERSION_LAST and _VERSION.search(text[max(left, stop - 26) : stop]) is not None
        noun = _after_noun(lowered) if version or word not in JOINS else None
        return noun or _after_small_word(before, lowered, word, head)
    if worth == "noun":
        return _after_noun(lowered) or _after_small_word(before, lowered, word, head)
    if worth == "network":
        return _after_network(before, lowered, word)
    if worth == "verb":
        return _LIKELY if _LIKELY_BEFORE.search(lowered) else NO_CUE
    if worth == "helper":
        if word == "behind":
            return _LIKELY if _LIKELY_BEFORE.search(lowered) else HELPED
        return _after_with(lowered)
    return Cue(3, "song") if worth == "sings" else Cue(2, "series")


def _won(lowered: str) -> bool:
    # Without the word there is no such prize, and the pattern costs far more.
    return ("oscar" in lowered or "academy" in lowered) and _OSCAR_BEFORE.search(lowered) is not None


def _may_name_prize(lowered: str) -> bool:
    return "tony" in lowered or "emmy" in lowered or "grammy" in lowered or "olivier" in lowered


def _after_network(before: str, lowered: str, word: str) -> Cue:
    owned = word.endswith(_OWNS)
    if owned and _SOURCE_BEFORE.search(f"\n{before}"):
        return Cue(3, "book")
    if owned and word[:1].isdigit() and _YEARS.search(lowered):
        return Cue(3, None)
    return Cue(3, "series") if _NETWORK_BEFORE.search(f"\n{before}") else NO_CUE


def _after_with(lowered: str) -> Cue:
    if _FILMS_WITH.search(lowered):
        return A_FILM
    if _OPENED_WITH.search(lowered):
        return _LIKELY
    return Cue(1, "film") if _won(lowered) else HELPED


def _after_noun(lowered: str) -> Cue | None:
    found = _BEFORE_NOUN.search(lowered)
    if found is None:
        return None
    medium = found.lastgroup or "genre"
    if medium == "series" and _PART_OF_SERIES.search(lowered):
        return Cue(2, None)
    if medium == "genre" and _DATED_GENRE.search(lowered):
        return Cue(3, "film")
    if medium == "genre":
        return Cue(3 if not found["genre"].startswith(("hit", "classic", "stor", "tale")) else 2, None)
    if medium != "film" and _FILM_OF.search(lowered):
        return Cue(3, "film")
    return Cue(3, medium)


def _after_small_word(before: str, lowered: str, word: str, head: str) -> Cue:
    """``word`` is the last one, ``head`` the one before it where it says little alone ("the")."""
    if word == "in" and "recurring" in lowered and _NETWORK_BEFORE.search(f"\n{before}"):
        return Cue(3, "series")
    if word in PREPOSITIONS or word not in JOINS:
        if _FILM_OF.search(lowered):
            return A_FILM
        if _NETWORK_BEFORE.search(f"\n{before}"):
            return Cue(3, "series")
    # "The" says something in "on the", "of the" and "in the", each of which one pattern reads.
    if (word in ("on", "of") or head == "on") and _ON_AIR_BEFORE.search(lowered):
        return Cue(2, "series")
    if word in ("for", "in", "on", "of", "the") and _may_name_prize(lowered):
        prize = _PRIZE_BEFORE.search(lowered)
        if prize is not None:
            named = prize.lastgroup or ""
            # "the Emmy-winning star of" says more than an Emmy for it
            return Cue(3, _PRIZED[named]) if named in _PRIZED else Cue(2, named)
    if word == "for" and _won(lowered):
        return Cue(1, "film")
    if (word != "the" or head == "in") and _LIKELY_BEFORE.search(lowered):
        return _LIKELY
    return HELPED if word in ("for", "in", "to") and _HELP_BEFORE.search(lowered) else NO_CUE
