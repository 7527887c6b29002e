"""Words right after a name that make it a title, and what kind of work they say it is."""

from __future__ import annotations

import re

from goldscrape.entities.beginnings import beginnings
from goldscrape.entities.titles.cues import NO_CUE, Cue
from goldscrape.entities.triggers import word_tree

__all__ = ["BEGINS_AFTER", "barred_after", "cue_after", "is_firm", "is_series_of_films", "speaks_of_namesakes"]

_CLOSE = r"(?:[,.!?]?[\"”’'“‘)]{1,2})?"
_APPOSED = r"(?:,| [-–—]|(?<=,[\"”’]))"
_WHOSE = r" (?:(?:a|an|another|the|his|her|their|one of the|about) |[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?[’']s? )"
_IS_FILM = (
    r"(?:(?!(?:of|in|for|behind|from|star|director|producer|writer|actor|actress|maker|who|which|whose|says?|said)\b)"
    r"(?:[$£€][\d.]+)?[\w’'-]+(?: \([$£€][^()\n]{1,15}\))?,? ){0,6}"
    r"(?:film|movie|comedy|drama|thriller|biopic|sequel|prequel|remake|documentary|musical|adventure|romance|epic|western|"
    r"blockbuster|adaptation|feature|cartoon|satire|chiller|docu-?drama|ghost story|(?:horror|action|disaster) (?:hit|"
    r"classic|story))(?![’'-])\b"
    r"(?! (?:director|star|maker|critic|festival|producer|buff|studio|industry|company|actor|actress|writer|"
    r"awards?|fan|executive|composer|editor|boss|historian|legend|veteran|chief|school|career|debut)\b)"
)
_ASIDE = r", [^,.;!?\n]{1,50},"
_EARNED = (
    r"(?:,| [-–—])? (?:which |who )?(?:has |have |had )?(?:only |just |already |also )?(?:taken|took|takes|made|makes|"
    r"earned|earns|grossed|grosses|cost|costs|collected|raked in|pulled in|banked|scored|passed|crossed|cleared)"
)
_SUM = (
    r" (?:just |about |around |over |nearly |an? (?:estimated|impressive|massive|huge|solid)? ?|an additional |some |"
    r"more than |almost )?(?:[$£€¥]|US\$|C\$)\d"
)
_AFTER_SURE = (
    r"(?: (?:in|from) the (?:\d{4} )?(?:\w+ )?(?:film|movie) of the same name"
    r"| (?:(?:was |is |were )?(?:named|voted|crowned|judged|won)|was) (?:the )?best (?:film|picture|british film|movie|"
    r"(?:feature )?documentary|feature)\b"
    r"|,? (?:which (?:was|is|has been) |to be |was |is |is being |being |that was |will be |has been )?"
    r"(?:co-)?(?:directed|helmed) by\b"
    r"| (?:co-?director|director|filmmaker|film-maker|helmer)s? (?:and \w+ )?[A-Z]"
    r"| (?:was|were|has been|being) (?:made|adapted|turned) into (?:a|an|the) (?:\w+ ){0,2}(?:film|movie)\b"
    r"|,? by (?:[\w-]+ ){0,3}(?:director|film-?maker)s?\b"
    r"| (?:is|was|were) (?:only )?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|at number \w+)\b"
    r"[^.;!?$£€\n]{0,45} (?:[$£€]|US\$|C\$)\d"
    r"|(?:, with [^,.;!?\n]{1,60},)? (?:followed|finished|landed|placed|slid|ranked|held|dipped|tumbled|came in|stayed|"
    r"rounded out)\b"
    r"[^.;!?$£€\n]{0,45} (?:[$£€]|US\$|C\$)\d"
    r"|,? (?:which )?(?:also )?(?:co-)?stars [A-Z]"
    r"|,? which (?:also )?(?:co-)?starred [A-Z]"
    r"|, featuring [A-Z][\w.’'-]+ [A-Z][\w’'-]+ as\b"
    r"|,? (?:which )?(?:reached|reaches|will reach|should reach|hits?) (?:[A-Z]\w+ )?(?:cinemas|theaters|theatres)\b"
    r"|(?:,? which)? (?:was|were|is|has been) (?:given|awarded|passed with|granted) an? (?:\d{2}|12A|PG|PG-13|U|R|"
    r"NC-17) (?:certificate|rating)\b"
    r"|,? (?:co-)?starring (?:[A-Z]|in\b)"
    r"|,? in which (?:[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?|s?he|they) (?:also )?"
    r"(?:plays?|stars?|portrays?|played|starred|appear(?:s|ed)|act(?:s|ed))"
    r"|, (?:the|a|his|her|their) (?:directing|directorial|feature|film|screen|big-screen)(?:[ -]directing)? debut "
    r"(?:of|from|by|for)\b"
    r"|,? (?:\(|(?:which |that )?(?:was |is being |being )?)(?:shot|made|filmed|produced) for (?:just |only |about |an "
    r"estimated |a reported |around )?(?:[$£€¥]|US\$|C\$)\d"
    r"|\n(?:Dirs?|Directors?|Directed by)\b[.:]? [A-Z]"
    r"| (?:is|was|will be|are) (?:in|out of) competition\b|,? (?:also |which )?(?:will compete|competes|competed) "
    r"(?:in|for|at|out)\b"
    r"| is (?:a|an|the|his|her|their) (?:[\w’'-]+ ){0,5}(?:film|movie|comedy|drama|thriller|biopic|sequel|"
    r"prequel|remake|documentary|follow-up)\b"
    r"| (?:is|was|has been|will be|,? due|,? set|is due|is set|is scheduled|is expected)(?: to be| for)? "
    r"(?:released?|shown in cinemas|opening|to open|to hit (?:theaters|theatres|cinemas))"
    r"|,? (?:now |only )?in (?:theaters|theatres|cinemas)\b"
    r"| (?:hits|hit|opens|opened|arrives|arrived|debuts|debuted|bows|bowed)(?: \w+)? (?:in )?(?:theaters|"
    r"theatres|cinemas)"
    rf"|{_EARNED}{_SUM}| \((?:18|19|20)\d\d\){_EARNED}{_SUM})"
)
_AFTER_SERIES = (
    r"(?: \((?:AMC|HBO|FX|NBC|CBS|ABC|PBS|BBC|Showtime|Starz|Hulu|Netflix|Apple TV\+?|Fox|CW|TNT|USA|Bravo|"
    r"Peacock|Prime Video|Amazon|Max|Paramount\+|Disney\+|Lifetime|History|MTV|VH1|Comedy Central|Adult Swim)\b"
    r"|,?[’']?s? (?:season \d+|(?:first|second|third|fourth|fifth|sixth|final|last|new|upcoming) season|"
    r"(?:season|series) (?:finale|premiere)|finale|pilot|showrunners?|series|spin-?off series|reunion special)\b|"
    r" episode\b|[\"”’] show\b"
    r"| (?:won|was named|is up for|took|scooped|as) (?:the )?(?:best|outstanding) (?:tv|television|drama series|"
    r"comedy series|mini-?series|limited)\b"
    r"|,? the (?:hit )?(?:series|sitcom|tv)\b)"
)
_AFTER_STAGE = (
    r"(?:(?: musical| play)? at (?:the |London[’']s )?(?:[A-Z][\w’']+ ){1,3}(?:Theatre|Theater|Playhouse)\b| on "
    r"(?:Broadway|stage)|,? (?:the|a|an) (?:\w+ ){0,3}(?:Broadway|stage|West End|jukebox)\b|[’']s? Broadway| Broadway)"
)
_AFTER_ALBUM = r",? (?:album|LP)\b"
_AFTER_SONG = (
    r"(?:,? (?:song|single|track|video)\b|,? (?:the|a|his|her|their) (?:[\w-]+ ){0,2}(?:song|single|ballad|"
    r"track)\b|,? one of (?:the|its|his|her|their) (?:[\w-]+ ){0,2}(?:songs|singles|tracks|"
    r"ballads)\b|,? (?:performed|sung|recorded) by\b| from (?:the (?:film|movie|soundtrack) |(?!and\b|"
    r"or\b)[\w.’'-]+ ){0,6}?"
    r"[\"“‘'](?![^\"”’'\n]{1,60}[\"”’'] (?:\w+ )?(?:director|"
    r"film-?maker|creator|writer|star|producer|helmer|duo|team)))"
)
# "a Bond film", "the Turkish movie": only a name that is known as a title already gains by it.
_AFTER_NOUN = r" (?:movie|film|picture|sequel|prequel|remake|reboot|premiere|trailer|adaptation|screenplay|biopic)\b"
_CREW = r"(?:producer|writer|cast|crew|actors?|character)\b"
_CHOSEN = r" (?:has been|was|is) (?:picked|selected|chosen) (?:for|to open|to close)\b"
_AFTER_LIKELY = (
    r"(?: \((?:(?:18|19|20)\d\d|[A-Z][\w.&’' -]{2,30})\)| \((?:18|19|20)\d\d"
    r"| (?:topped|tops|led|leads|dominated|knocked|entered|fell|dropped|slipped|rose|climbed|debuted|opened|held|ruled|"
    r"overtook|dethroned|swept|won|scooped|earned|received|picked up|took|garnered|scored|lost|beat|stars|tells|"
    r"follows|"
    r"centers|centres|focuses|was released|was named|was shot|was nominated|was honou?red|is up for|goes into|is "
    r"nominated)\b"
    r"| (?:co-stars?|costars?|stars?|actor|actress|screenwriter|co-writer|collaborator)s? (?:and \w+ )?[A-Z]"
    r"|, (?:first |originally |which was )?released (?:in|on|by|last|this)\b"
    r"|,? which (?:[A-Z][\w.&’'-]*\.? ){1,3}(?:(?:will |is to |plans to |hopes to )release|released)\b"
    r"| (?:opens|opened|will open) (?:in|on|across|nationwide|next|this)\b"
    r"|, (?:a|an|the) (?:\w+ ){0,3}(?:tale|story|portrait) (?:of|about)\b"
    r"|,? from (?:[\w-]+ ){0,3}(?:director|film-?maker)s?\b"
    r"|[\"”’']? (?:helmer|scribe|breakout|alum)\b"
    r"| (?:followed|arrived|appeared|came out|came along) in (?:18|19|20)\d\d\b"
    r"|, from (?:18|19|20)\d\d\b"
    r"| with (?:its|the film[’']s) (?:stars?|cast|director)\b"
    rf"|{_CHOSEN}"
    r"|,? by (?:the )?(?:[\w-]+ ){0,2}(?:brothers|auteur)\b"
    r"|,? which (?:goes into production|"
    r"stars|tells|follows|focuses|centers|centres|features|opened|topped|won|was|is|took|has|had|earned)\b"
    rf"| {_CREW})"
)


_OF_IT = re.compile(
    r"(?:[,.]?[\"”’']{0,2})[^.;\"“”\n]{0,80}?(?: (?:film|movie|picture) of the same (?:name|title)\b"
    r"|(?: based on| adapted (?:[\w’'.-]+ ){0,4}from) (?:[\w’'.-]+ ){0,5}(?:film|movie)\b(?! [\"“‘]))"
)
"""A film bears the same title, whatever else does."""


def _tree(*patterns: str) -> str:
    return word_tree({letters for its in patterns for letters in beginnings(its, 6, as_spelt=True)}, as_spelt=True)


_TREED = (_AFTER_SERIES, _AFTER_STAGE, _AFTER_ALBUM, _AFTER_SONG, _AFTER_SURE, _AFTER_LIKELY, _AFTER_NOUN)
# These begin with any name: the tree of first letters would let most texts pass, so each has a test of its own.
_SURE_OF_ANY = (
    rf"{_APPOSED}{_WHOSE}{_IS_FILM}|{_ASIDE}{_EARNED}{_SUM}"
    rf"|{_ASIDE} (?:was|were) (?:named|voted|judged) (?:the )?best (?:film|picture|(?:feature )?documentary)\b"
    r"(?!-| [a-z]*er\b)"
    r"|, [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?[’']s (?:[\w-]+ ){0,2}debut (?:from|of) (?:18|19|20)\d\d\b"
)
_LIKELY_OF_ANY = rf" and \w+ {_CREW}|{_ASIDE}{_CHOSEN}"
_OF_ANY = rf"{_APPOSED}{_WHOSE}|{_ASIDE}(?: w[ae]|{_tree(_EARNED)})|{_LIKELY_OF_ANY}"
_NAMED = (
    ("series", _AFTER_SERIES),
    ("stage", _AFTER_STAGE),
    ("album", _AFTER_ALBUM),
    ("song", _AFTER_SONG),
    ("film", f"{_AFTER_SURE}|{_SURE_OF_ANY}"),
    ("likely", f"{_AFTER_LIKELY}|{_LIKELY_OF_ANY}"),
    ("noun", _AFTER_NOUN),
)
BEGINS_AFTER = re.compile(f"{_CLOSE}(?={_tree(*_TREED)}|{_OF_ANY})")
"""Most names are followed by no cue: the tree of first letters sees that at once.

Where it does not match, there is no director behind "by" and no year in brackets either.
"""
_AFTER = re.compile(_CLOSE + "(?:" + "|".join(f"(?P<{name}>{pattern})" for name, pattern in _NAMED) + ")")
_WEAK = {"likely": Cue(2, None), "noun": Cue(1, "film")}


def speaks_of_namesakes(text: str) -> bool:
    """Whether the text may say that a film bears the title of something else."""
    return " of the same " in text or " based on " in text or " adapted " in text


def cue_after(after: str) -> Cue:
    """What the words right after a name say; ``after`` begins where the name ends (before its closing mark).

    It says nothing where neither ``BEGINS_AFTER`` matches nor ``speaks_of_namesakes`` holds.
    ``film_of_it``: whatever else bears the title, the text speaks of the film that does.
    """
    if speaks_of_namesakes(after) and _OF_IT.match(after):
        return Cue(3, "film_of_it")
    found = _AFTER.match(after)
    if found is None:
        return NO_CUE
    name = found.lastgroup or "likely"
    return _WEAK[name] if name in _WEAK else Cue(3, name)


_BARRED = re.compile(
    r"^[’']?s? (?:films|pictures|studios?|productions|entertainment|magazine|newspaper|university|awards?|"
    r"festival|theat(?:re|er)|"
    r"museum|hotel|company|records|agency|band|group|club|square|street|county|prize|exhibition|style|day|weekend)\b"
)


_FIRM = re.compile(
    r", (?:the|a|an|his|her|their) (?:[\w-]+ ){0,3}(?:company|banner|label|shingle|distributor|publisher|firm|"
    r"broadcaster)\b"
)


def is_firm(after: str) -> bool:
    """Whether an apposition calls the name a firm ("Plan B, the production company …")."""
    return after.startswith(", ") and _FIRM.match(after) is not None


def barred_after(after: str) -> bool:
    """Whether the next word makes the name a firm, an award or a place ("Working Title films")."""
    return _BARRED.match(after) is not None


_FRANCHISE = re.compile(
    r"^[\"”’'“‘]?(?:[’']s)? (?:film |movie )?(?:franchises?|sagas?|trilogy|universe|movies|films|series|books|novels)\b"
)


def is_series_of_films(after: str) -> bool:
    """Whether the next word makes the name that of a whole row of films ("the Fast and Furious franchise")."""
    return _FRANCHISE.match(after) is not None
