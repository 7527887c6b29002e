"""Words beside a name that make it a title, and what kind of work they say it is."""

from __future__ import annotations

import re
from typing import NamedTuple

__all__ = ["Cue", "barred_after", "cue_after", "cue_before", "is_series_of_films"]


class Cue(NamedTuple):
    """What the words beside a name say."""

    strength: int
    """3: can only be a title ("the film X"), 2: most likely ("role in X"), 1: a help ("won for X")."""
    medium: str | None
    """`film`, `series` …; None when the words fit several."""


FILM_NOUN = (
    r"(?:films?|movies?|motion pictures?|picture|blockbusters?|biopic|thriller|chiller|romcom|rom-com|documentary|"
    r"mockumentary|weepie|tearjerker|flick|western|prequel|sequel|remake|threequel|feature|short|cartoon|animation|"
    r"box[ -]office (?:hit|champion|topper)|chart-topper|film-noir|noir|slasher|spoof)"
)
GENRE_NOUN = r"(?:comedy|comedies|drama|dramas|romance|epic|satire|fantasy|adventure|horror|caper|hit|hits|smash|classic|melodrama|story|saga|tale|fable|parody|tragicomedy|dramedy|allegory|creature feature|actioner)"
_SERIES_NOUN = r"(?:(?:tv|television|drama|comedy|limited|anthology|reality|hit|animated|web|crime|streaming|sci-fi|netflix|hbo|bbc|fx|amc|hulu|cbs|nbc|abc|itv|showtime) (?:series|show|drama|comedy)|mini-?series|series|sitcom|soap(?: opera)?|telenovela|docuseries|talk show|game show|quiz show|reality show|tv show)"
_STAGE_NOUN = r"(?:(?:broadway|stage|west end|tony-winning|jukebox|rock|hip-hop) (?:musical|play|show|hit|production|revival|version|adaptation)|broadway's|broadway’s|(?:the|a|an|his|her|their|new|stage|one-act|winning|’s|'s|acclaimed|original|debut) plays?|revival of|stage show|opera|ballet|one-(?:man|woman|act) (?:show|play))"
_ALBUM_NOUN = r"(?:albums?|LP|EP|mixtape|soundtrack album|record)"
_SONG_NOUN = (
    r"(?:songs?|singles?|tracks?|tune|ballad|anthem|duet|theme song|number one|hit single|chart-topping single)"
)
_BOOK_NOUN = r"(?:novels?|books?|memoirs?|novella|autobiography|biography|best-?sellers?|short story|graphic novel|comic book|comic|trilogy of novels|cookbook|textbook)"
_GAME_NOUN = r"(?:video ?games?|computer game|game|shooter)"
_OTHER_NOUN = r"(?:podcast|poem|painting|exhibition|magazine|newsletter|essay|speech|sculpture|documentary series)"

_LINK = r"(?:,? (?:called|titled|entitled|named|version of|adaptation of|remake of|sequel to|prequel to|sequel|prequel|hit|classic|musical|such as|like|including|include|includes|including the|such as the)|:|,)?"
_NOUNS = (
    ("series", _SERIES_NOUN),
    ("stage", _STAGE_NOUN),
    ("album", _ALBUM_NOUN),
    ("song", _SONG_NOUN),
    ("book", _BOOK_NOUN),
    ("game", _GAME_NOUN),
    ("other", _OTHER_NOUN),
    ("film", FILM_NOUN),
    ("genre", GENRE_NOUN),
)
_BEFORE_NOUN = re.compile(
    r"(?<![\w-])(?:" + "|".join(f"(?P<{name}>{noun})" for name, noun in _NOUNS) + r")" + _LINK + r" (?:[\"“‘'’(])?$",
    re.IGNORECASE,
)
_FILM_OF = re.compile(
    r"\b(?:(?:film|movie|big-screen|screen|feature|cinema|live-action|3D) (?:version|adaptation|remake|treatment|"
    r"outing|rights) (?:of|to)|(?:remake|sequel|prequel|threequel|follow-up|spin-off) (?:of|to|for)|"
    r"(?:cinematography|screenplay|script|costumes|art direction|visual effects|editing) (?:on|for|of))"
    r"(?: the)?(?: (?:[\w’'.-]+ ){0,4}(?:hit|classic|film|movie|novel|book|comedy|drama|thriller))? "
    r"[\"“‘'’]?$",
    re.IGNORECASE,
)
_LIKELY_BEFORE = re.compile(
    r"\b(?:(?:co-?)?starr?(?:ed|ing|s)?|appear(?:ed|s|ing|ance|ances)?|featur(?:ed|es|ing)|cast|seen|turns?|cameos?|"
    r"roles?|parts?|performances?|acted|acting|(?:co-?)?lead|played|plays|playing|work|debut|breakthrough|nominated) "
    r"(?:as \w+(?: \w+)? )?(?:alongside [\w .’'-]{3,30} )?in (?:the |his |her |both |last year[’']s |this year[’']s )?"
    r"(?:(?:film|movie|hit|comedy|drama) )?[\"“‘'’(]?$"
    r"|\b(?:star|stars|director|writer|maker|makers|cast|producer|producers|premiere|screening|screenings|trailer|"
    r"sequel|filming|production|set|release|success|making|shooting|ending|end|opening|rights|events|soundtrack|"
    r"remake|reboot|version|screenwriter) (?:of|for|on|to) [\"“‘'’(]?$"
    r"|\b(?:directed|directs|directing|helmed|helming|co-directed|co-wrote|co-writing|penned|scripted|"
    r"filming|remaking|promoting|produced|shooting|rewatching|rewatched|adapting|watching|watched) [\"“‘'’(]?$"
    r"|\b(?:including|contenders?|nominees?|rivals?|films|movies|such as|hits|titles|fare|newcomers?|winners?|entries),? "
    r"(?:like |such as |including |are |were |as )?[\"“‘'’(]?$",
    re.IGNORECASE,
)
_NETWORK_BEFORE = re.compile(
    r"\b(?:NBC|ABC|CBS|HBO|AMC|FX|PBS|ITV|BBC (?:One|Two|1|2|3)|Channel 4|Showtime|Starz|The CW|TNT|TBS|Bravo|MTV|Comedy Central)"
    r"(?: and [A-Z]\w+)?(?:[’']s?)? (?:(?:hit|new|drama|comedy|series|show) )*[\"“‘'’]?$"
    r"|\b(?:supervising producers?|showrunners?|co-creators?|creators?|series regular|guest stars?|recurring role) (?:of|on|for) "
    r"(?:[A-Z][\w+ ]{1,30}[’']s? )?[\"“‘'’]?$"
)
_HELP_BEFORE = re.compile(
    r"\b(?:win(?:ner)?|won|wins|nominated|nomination|nominations|nod|nods|award|oscar|prize|honou?red|bid|recognized|"
    r"recognised|nominee|known|best|best known|famous|acclaim(?:ed)?|praised?) (?:for|in) [\"“‘'’(]?$"
    r"|\b(?:actor|actress|director|picture|film|screenplay|score) (?:for|in) [\"“‘'’(]?$"
    r"|\b(?:beat|beating|over|against|behind|above|topped by|followed by|opposite|from|with|and|by) [\"“‘'’(]?$",
    re.IGNORECASE,
)
_CLOSE = r"^[\"”’'“‘)]{0,2}"
_AFTER_SURE = re.compile(
    _CLOSE + r"(?:"
    r" (?:in|from) the (?:\d{4} )?(?:\w+ )?(?:film|movie) of the same name"
    r"| (?:was |is |were )?(?:named|voted|crowned|judged|won) (?:the )?best (?:film|picture|british film|movie)"
    r"|,? (?:which (?:was|is|has been) |to be |was |is |is being |being |that was )?(?:co-)?(?:directed|helmed) by\b"
    r"| (?:co-?director|director|filmmaker|film-maker|helmer|co-stars?|costars?|stars?|actor|actress|screenwriter|"
    r"co-writer|collaborator)s? (?:and \w+ )?[A-Z]"
    r"|(?:,| [-–—]) (?:a|an|the|his|her|their|one of|about|[A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)?[’']s?)[ ][^.;!?]{0,70}\b(?:film|movie|comedy|drama|thriller|biopic|"
    r"sequel|prequel|remake|documentary|musical|adventure|romance|epic|western|blockbuster|adaptation)\b"
    r"|(?:,| [-–—])? (?:which |who )?(?:has |have |had )?(?:only |just |already |also )?(?:taken|took|takes|made|makes|earned|earns|"
    r"grossed|grosses|cost|costs|collected|raked in|pulled in|banked|scored) (?:just |about |around |over |"
    r"nearly |an? (?:estimated|impressive|massive|huge|solid)? ?|an additional |some |more than |almost )?"
    r"(?:[$£€¥]|US\$|C\$)\d"
    r"|,? (?:which )?(?:also )?(?:co-)?stars [A-Z]"
    r"|,? (?:co-)?starring (?:[A-Z]|in\b)"
    r"|,? in which [A-Z][\w.’'-]+(?: [A-Z][\w.’'-]+)? (?:plays|stars|portrays)"
    r"| (?:movie|film|sequel|prequel|remake|reboot|premiere|trailer|adaptation|screenplay|ending|biopic)\b(?! (?:franchise|series|festival|awards?|critics?|industry|studios?|company|star|director|producer|institute|academy|council))"
    r"| is (?:a|an|the|his|her|their) (?:[\w’'-]+ ){0,5}(?:film|movie|comedy|drama|thriller|biopic|sequel|prequel|remake|documentary|follow-up)\b"
    r"| (?:is|was|has been|will be|,? due|,? set|is due|is set|is scheduled|is expected)(?: to be| for)? "
    r"(?:released?|shown in cinemas|opening|to open|to hit (?:theaters|theatres|cinemas))"
    r"| (?:hits|hit|opens|opened|arrives|arrived|debuts|debuted|bows|bowed)(?: \w+)? in (?:theaters|theatres|cinemas)"
    r")"
)
_AFTER_SERIES = re.compile(
    _CLOSE + r"(?:(?: \((?:AMC|HBO|FX|NBC|CBS|ABC|PBS|BBC|Showtime|Starz|Hulu|Netflix|Apple TV\+?|Fox|CW|TNT|USA|Bravo|"
    r"Peacock|Prime Video|Amazon|Max|Paramount\+|Disney\+|Lifetime|History|MTV|VH1|Comedy Central|Adult Swim)\b)"
    r"|,?[’']?s? (?:season \d+|(?:first|second|third|fourth|fifth|sixth|final|last|new|upcoming) season|"
    r"(?:season|series) (?:finale|premiere)|finale|pilot|showrunners?|series|spin-?off series|reunion special)\b| episode\b"
    r"|,? the (?:hit )?(?:series|sitcom|show|tv)\b)",
)
_AFTER_STAGE = re.compile(
    _CLOSE
    + r"(?: on (?:Broadway|stage)|,? (?:the|a|an) (?:\w+ ){0,3}(?:Broadway|stage|West End|jukebox)\b|[’']s? Broadway| Broadway)"
)
_AFTER_MUSIC = re.compile(_CLOSE + r",? by (?:[A-Z][\w.’'-]*)(?! (?:and|&) [A-Z]\w+ (?:directed|wrote))")
_AFTER_ALBUM = re.compile(_CLOSE + r",? (?:album|LP|tour)\b")
_AFTER_SONG = re.compile(
    _CLOSE + r"(?:,? (?:song|single|track|video)\b| from (?:the (?:film|movie|soundtrack) )?[\"“‘'])"
)
_AFTER_LIKELY = re.compile(
    _CLOSE + r"(?: \((?:(?:18|19|20)\d\d|[A-Z][\w.&’' -]{2,30})\)| \((?:18|19|20)\d\d"
    r"| (?:topped|tops|led|leads|dominated|knocked|entered|fell|dropped|slipped|rose|climbed|debuted|opened|held|ruled|"
    r"overtook|dethroned|swept|won|scooped|earned|received|picked up|took|garnered|scored|lost|beat|stars|tells|follows|"
    r"centers|centres|focuses|was released|was named|was shot|was nominated|was honou?red|is up for|goes into|is nominated)\b"
    r"|,? which (?:stars|tells|follows|focuses|centers|centres|features|opened|topped|won|was|is|took|has|had|earned)\b"
    r"| (?:and \w+ )?(?:producer|writer|cast|crew|actors?|character)\b)"
)


def cue_before(before: str) -> Cue:
    """What the words right before a name say; ``before`` ends where the name (or its quotation mark) begins."""
    found = _BEFORE_NOUN.search(before)
    if found is not None:
        medium = found.lastgroup or "genre"
        if medium == "genre":
            return Cue(3 if not found["genre"].lower().startswith(("hit", "classic", "stor", "tale")) else 2, None)
        if medium != "film" and _FILM_OF.search(before):
            return Cue(3, "film")
        return Cue(3, medium)
    if _FILM_OF.search(before):
        return Cue(3, "film")
    if _NETWORK_BEFORE.search(before):
        return Cue(3, "series")
    if _LIKELY_BEFORE.search(before):
        return Cue(2, None)
    if _HELP_BEFORE.search(before):
        return Cue(1, None)
    return Cue(0, None)


def cue_after(after: str) -> Cue:
    """What the words right after a name say; ``after`` begins where the name ends (before its closing mark)."""
    if _AFTER_SERIES.match(after):
        return Cue(3, "series")
    if _AFTER_STAGE.match(after):
        return Cue(3, "stage")
    if _AFTER_ALBUM.match(after):
        return Cue(3, "album")
    if _AFTER_SONG.match(after):
        return Cue(3, "song")
    if _AFTER_SURE.match(after):
        return Cue(3, "film")
    if _AFTER_LIKELY.match(after):
        return Cue(2, None)
    return Cue(0, None)


_BARRED = re.compile(
    r"^[’']?s? (?:films|pictures|studios?|productions|entertainment|magazine|newspaper|university|awards?|festival|theat(?:re|er)|"
    r"museum|hotel|company|records|agency|band|group|club|square|street|county|prize|exhibition|style|day)\b"
)


def barred_after(after: str) -> bool:
    """Whether the next word makes the name a firm, an award or a place ("Working Title films")."""
    return _BARRED.match(after) is not None


_FRANCHISE = re.compile(r"^[\"”’'“‘]?(?:[’']s)? (?:film |movie )?(?:franchises?|sagas?|trilogy|universe|movies|films|series|books|novels)\b")


def is_series_of_films(after: str) -> bool:
    """Whether the next word makes the name that of a whole row of films ("the Fast and Furious franchise")."""
    return _FRANCHISE.match(after) is not None
