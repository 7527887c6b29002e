"""What kind of work a title is, by the words of its sentence, its list and its article."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Sequence

from goldscrape.entities.titles.words import words_of
from goldscrape.entities.triggers import word_tree

__all__ = ["MEDIA", "article_media", "heading_media", "media_words", "near_media"]

MEDIA = ("film", "series", "stage", "album", "song", "book", "game", "other")

_WORDS = re.compile(
    r"(?:(?P<cat_series>best (?:tv )?(?:drama|comedy|limited|variety|reality|animated|tv|television) (?:series|"
    r"ensemble|actor|actress|"
    r"program|talk series|guest act\w+|supporting act\w+|movie/mini)|(?:drama|comedy|limited) series|tv (?:drama|"
    r"comedy)|"
    r"movie/mini|movie/limited|limited/movie|(?:lead|supporting|guest) (?:drama|comedy) act\w+|"
    r"(?:drama|comedy) (?:lead|supporting|guest) act\w+)"
    r"|(?P<cat_stage>best (?:musical(?! or comedy)|play|revival)|(?:actor|actress|director) in a (?:play|"
    r"musical)(?! or comedy)|"
    r"direct(?:ion|or) of a (?:play|musical)|"
    r"(?:play|musical) revival|revival of a \w+|musical (?:actor|actress|director)|play (?:actor|actress|director))"
    r"|(?P<cat_album>album of the year|best [\w/ ]{0,20}album)"
    r"|(?P<cat_song>(?:record|song) of the year|best (?:original )?song)"
    r"|(?P<cat_film>best picture|(?:best |outstanding )?(?:tv|television) movies?|"
    r"best international (?:film|feature)|best animated feature|(?:adapted|original) "
    r"screenplay|best documentary feature)"
    r"|(?P<series>tv|television|series|mini-?series|seasons?|episodes?|finale|pilot|showrunners?|sitcoms?|emmys?|"
    r"teleplay|hbo|amc|fx|nbc|cbs|abc|pbs|showtime|starz|soap opera|telenovela|network|premium cable|"
    r"drama (?:actor|actress)|comedy (?:actor|actress)|drama guest|comedy guest|limited series|primetime)"
    r"|(?P<stage>broadway|off-broadway|tonys?|west end|playwrights?|revivals?|oliviers?(?: awards?)?|stage|drama desk|"
    r"theatre|theatergoers|best musical|best play|plays?(?= (?:by|at|about|revival|opened|won))|choreograph\w+|"
    r"book of a musical|original cast|curtain|lyricist|librettist)"
    r"|(?P<album>albums?|lp|grammys?|rapper|billboard 200|discography|studio recording)"
    r"|(?P<song>songs?|single|singles|tracks?|ballad|songwriters?|record of the year|hot 100|anthem|tune|lyrics)"
    r"|(?P<book>novels?|novelist|books?|memoirs?|author|autobiography|biography|paperback|bestsell\w+|publisher|"
    r"novella)"
    r"|(?P<game>video ?games?|playstation|xbox|nintendo|gamers?)"
    r"|(?P<other>podcasts?|magazine|newspaper|exhibition|painting|opera|ballet|poems?)"
    r"|(?P<film>films?|movies?|filmmakers?|film-makers?|features?|blockbusters?|box[ -]office|screenplays?|"
    r"screenwriters?|biopic|documentary|documentaries|sequels?|prequels?|big screen|oscars?|academy awards?|best "
    r"picture|"
    r"in theaters|in cinemas|cinemas|opening weekend|cannes|sundance|telluride|cinematograph\w+|remakes?|directorial|"
    r"supporting actor|supporting actress|helmer|directed|filming|grossing|grossed|animated feature|motion "
    r"picture|sagas?|trilogy))\b(?!-)"
)
_WORD = re.compile(r"[a-z]+")
_TRIP = words_of(
    "best drama comedy limited tv movie lead supporting guest actor actress director musical play revival album "
    "record song adapted original television series mini miniseries season seasons episode episodes finale pilot "
    "showrunner showrunners sitcom sitcoms emmy emmys teleplay hbo amc fx nbc cbs abc pbs showtime starz soap "
    "telenovela network premium primetime broadway off tony tonys west playwright playwrights revivals olivier "
    "oliviers stage theatre theatergoers plays choreograph choreographer choreographed choreography book curtain "
    "lyricist librettist albums lp grammy grammys rapper billboard discography studio songs single singles track "
    "tracks ballad songwriter songwriters hot anthem tune lyrics novel novels novelist books memoir memoirs author "
    "autobiography biography paperback bestseller bestselling bestsellers publisher novella video videogame "
    "videogames playstation xbox nintendo gamer gamers podcast podcasts magazine newspaper exhibition painting opera "
    "ballet poem poems film films movies filmmaker filmmakers feature features blockbuster blockbusters box "
    "screenplay screenplays screenwriter screenwriters biopic documentary documentaries sequel sequels prequel "
    "prequels big oscar oscars academy in cinemas opening cannes sundance telluride cinematographer cinematography "
    "remake remakes directorial directed filming helmer grossing grossed animated motion saga sagas trilogy picture"
)
"""First words of ``_WORDS``: only where one stands is the long pattern tried."""
# "in" trips only before the one word that makes it a place where films are shown.
_TRIPPED = re.compile(rf"[^a-z](?={word_tree(_TRIP - {'in'}, {'in': ' [ct]'}, as_spelt=True)})")
# One level of alternatives, each with a letter in front: the engine skips to one of those letters.
_BASED_ON = re.compile(
    r"(?:based (?:up)?on\b[^.,;]{0,50}|adapt(?:ed|ation|s|ing)\b[^.,;]{0,50}|inspired by\b[^.,;]{0,50}|"
    r"from\b[^.,;]{0,50}|the (?:film|movie) (?:version|adaptation) of[^.,;]{0,40}|"
    r"a (?:film|movie) (?:version|adaptation) of[^.,;]{0,40}|rights to [^.,;]{0,20})$"
)


def media_words(text: str) -> list[tuple[int, int, str]]:
    """The words of a text that name a kind of work: start, end, medium; by start."""
    found = []
    lowered = text.lower()
    if len(lowered) != len(text):  # a few capitals lower to two characters
        lowered = "".join(c if len(c.lower()) > 1 else c.lower() for c in text)
    last = 0
    for trip in _TRIPPED.finditer(f"\n{lowered}"):
        start = trip.start()  # of the word: the text it was found in has a character more in front
        word = _WORD.match(lowered, start)
        if word is None or word[0] not in _TRIP or start < last:
            continue
        match = _WORDS.match(lowered, start)
        if match is None:
            continue
        last = match.end()
        medium = match.lastgroup or "film"
        if medium in ("book", "film") and _is_source(lowered, start):
            continue  # what a film is based on says nothing about the film
        found.append((start, last, medium))
    return found


def _is_source(lowered: str, start: int) -> bool:
    """Whether the word that begins there is what a film is based on."""
    left = max(0, start - 60)
    near = lowered[left:start]
    return (
        "from" in near  # most have none of these, and the pattern costs more
        or "based" in near
        or "adapt" in near
        or "inspired" in near
        or "version" in near
        or "rights to" in near
    ) and _BASED_ON.search(lowered, left, start) is not None


def near_media(words: Iterable[tuple[int, int, str]], start: int, end: int) -> dict[str, float]:
    """Votes of a sentence's words for a title between two offsets: the nearer, the heavier."""
    votes: dict[str, float] = defaultdict(float)
    for left, right, medium in words:
        if right <= start:
            gap = start - right
        elif left >= end:
            gap = (left - end) * 2  # a word names what follows it more often than what went before
        else:
            continue
        if medium.startswith(_CATEGORY):
            votes[medium.removeprefix(_CATEGORY)] += 2.5 if gap <= 200 else 1.5
        else:
            votes[medium] += 2.0 if gap <= 3 else 1.2 if gap <= 20 else 0.6 if gap <= 60 else 0.25
    return votes


_HEADING = 60
"""Characters: a longer line is no heading."""
_ITEM = 200
"""Characters: a longer line is no item of the list under a heading."""
_LINE = re.compile(r"[^\n]+")


def heading_media(text: str, words: Sequence[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """The lists under headings that name a category: start, end, medium (under "Best Actor in a Musical": stage)."""
    categories = [word for word in words if word[2].startswith(_CATEGORY)]
    if not categories:
        return []
    found: list[tuple[int, int, str]] = []
    medium, place = "", 0
    for line in _LINE.finditer(text):
        start, end = line.span()
        while place < len(categories) and categories[place][0] < start:
            place += 1
        names_one = place < len(categories) and categories[place][0] < end
        if names_one and end - start <= _HEADING and not _QUOTED.search(text, start, end):
            medium = categories[place][2].removeprefix(_CATEGORY)
        elif end - start > _ITEM or (medium and not _QUOTED.search(text, start, end)):
            medium = ""
        elif medium:
            found.append((start, end, medium))
    return found


_QUOTED = re.compile(r"[\"“‘]|(?<!\w)'")
_ENOUGH = 6
"""Words from which an article leans with full weight."""
_CATEGORY = "cat_"
"""Marks the name of an award's category, which speaks for every title of its sentence."""
_AWARD_MEDIA = {
    "oscars": {"film": 3.0},
    "bafta": {"film": 2.0},
    "tonys": {"stage": 3.0},
    "emmys": {"series": 3.0},
    "grammys": {"album": 2.5, "song": 1.5},
    "globes": {"film": 1.0},
    "golden_globes": {"film": 1.0},
    "sag": {"film": 1.0},
    "critics_choice": {"film": 1.0},
}


_BY_HEADLINE = 0.5
"""An award in the headline says less than one that the page is filed under: such articles speak of films, too."""
_AWARD_WORDS = re.compile(
    r"\b(?:(?P<tonys>tonys?)|(?P<emmys>emmys?)|(?P<grammys>grammys?)|(?P<oscars>oscars?|academy awards?))\b",
    re.IGNORECASE,
)


def article_media(
    award: str | None, fields: Iterable[Sequence[tuple[int, int, str]]], headline: str = ""
) -> dict[str, float]:
    """How the article leans: by its award, and by the words of its headline and text, as found by ``media_words``.

    Where the page names no award, the one that the headline names counts, if that is one alone.
    """
    leaning: dict[str, float] = defaultdict(float)
    named = {found.lastgroup or "" for found in _AWARD_WORDS.finditer(headline)}
    told = 1.0 if award else _BY_HEADLINE
    award = award or (named.pop() if len(named) == 1 else None)
    read = list(fields)
    of_films = award == "emmys" and any(medium == "cat_film" for _, _, medium in read[0])  # the race for TV movies
    for medium, weight in ({"film": 3.0} if of_films else _AWARD_MEDIA.get(award or "", {})).items():
        leaning[medium] += told * weight
    counts: dict[str, float] = defaultdict(float)
    for place, words in enumerate(read):
        for _, _, medium in words:
            counts[medium.removeprefix(_CATEGORY)] += 3 if place == 0 else 1
    total = sum(counts.values())
    for medium, count in counts.items():
        leaning[medium] += 2.0 * count / max(total, _ENOUGH)
    leaning["film"] += 0.6
    return leaning
