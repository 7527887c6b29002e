"""The words that tell a title from other capitalised or quoted text."""

from __future__ import annotations

import re

from goldscrape.reference.known_names import first_names, known_people, name_key, surnames

__all__ = [
    "COMMON",
    "FUNCTION_WORDS",
    "is_institution",
    "is_outlet",
    "is_person",
    "is_place",
    "looks_like_title",
    "words_of",
]


def words_of(text: str) -> frozenset[str]:
    """The words of a string, as a set."""
    return frozenset(text.split())


FUNCTION_WORDS = words_of(
    "a an the and or but nor of in on at to for from by with as is it its vs vs. v de la le les du des el los las y "
    "e et und der die das en da do dos das del di il lo i than into onto over under up out off down about after "
    "before between through without within upon like when if that this not no so all be are was were my your our his "
    "her their who what where why how than amid among around behind beyond near per via til 'til x"
)
"""Lower case inside titles, by one style guide or another."""

_OUTLETS = words_of(
    "variety deadline vulture indiewire collider empire people time newsweek vogue vanityfair thewrap wrap esquire "
    "gq billboard rollingstone screendaily screeninternational telegraph guardian observer independent times sun "
    "mirror mail express reuters bbc cnn goldderby awardsdaily nextbestpicture slate salon playbill backstage "
    "interview hollywoodreporter thr newyorktimes losangelestimes washingtonpost usatoday wallstreetjournal "
    "newyorker atlantic entertainmentweekly ew tvguide tvline boxofficepro boxofficemojo exhibitorrelations "
    "dailymail dailytelegraph dailymirror newyorkpost newyorkmagazine chicagosuntimes chicagotribune bostonglobe "
    "sightandsound sightsound filmcomment premiere playboy imdb rottentomatoes metacritic pagesix tmz etonline "
    "accesshollywood goodmorningamerica moviemaker moviecitynews hitfix awardscampaign cinemablend screenrant "
    "imdbpro financialtimes radiotimes hbomax disney+ appletv appletv+ primevideo paramount+ peacock hulu"
)
_INSTITUTIONS = words_of(
    "award awards oscar oscars academy emmy emmys tony tonys grammy grammys bafta baftas globe globes festival guild "
    "pictures studio studios entertainment productions films media inc ltd corp corporation company bros group "
    "network university college school institute museum theatre theater cinema cinemas stadium church council "
    "committee association society foundation union league party parliament congress senate government ministry "
    "department agency office service police court army navy airport hospital hotel street avenue road square park "
    "county house hall palace center centre tower bridge river lake island islands ocean sea university records "
    "channel television radio magazine newspaper news press post gazette chronicle tribune prize medal cup bowl "
    "championship tournament olympics fame best outstanding category nominee nominees ceremony gala day week month "
    "year years"
)
_LAST_INSTITUTIONS = words_of(
    "award awards oscar oscars academy emmy emmys tonys grammys bafta baftas globes festival guild pictures studios "
    "entertainment productions inc ltd corp corporation company bros university college institute museum theatre "
    "theater stadium council committee association foundation agency records channel magazine prize "
    "distributors distribution partners holdings federation coalition alliance commission bureau bowl championship "
    "championships olympics election elections convention primary referendum"
)
_PLACES = words_of(
    "africa america asia europe australia austria belgium brazil britain canada chile china colombia cuba denmark "
    "egypt england finland france germany greece holland hungary india iran iraq ireland israel italy japan korea "
    "mexico netherlands norway pakistan peru poland portugal russia scotland singapore spain sweden switzerland "
    "thailand turkey ukraine uruguay venezuela vietnam wales argentina paraguay iceland romania lebanon jordan "
    "morocco kenya nigeria uganda rwanda zealand hollywood bollywood broadway london paris berlin rome milan madrid "
    "vienna moscow tokyo beijing shanghai sydney melbourne toronto montreal vancouver dublin belfast edinburgh "
    "glasgow manchester liverpool birmingham brighton cardiff cannes venice sundance telluride chicago boston "
    "philadelphia dallas houston miami atlanta seattle detroit denver phoenix nashville memphis vegas angeles york "
    "francisco diego orleans washington manhattan brooklyn harlem queens bronx texas california florida nevada "
    "arizona oregon alaska hawaii kansas missouri ohio michigan illinois indiana iowa nebraska oklahoma georgia "
    "alabama mississippi tennessee kentucky virginia carolina maryland delaware pennsylvania massachusetts "
    "connecticut vermont maine dakota montana wyoming utah colorado idaho minnesota wisconsin louisiana arkansas "
    "jersey uk us usa eu wellington soho"
)
_PLACE_PHRASES = frozenset(
    [
        "hong kong",
        "los angeles",
        "las vegas",
        "new york",
        "new york city",
        "new orleans",
        "new jersey",
        "new zealand",
        "new mexico",
        "san francisco",
        "san diego",
        "santa monica",
        "santa barbara",
        "united states",
        "united kingdom",
        "soviet union",
        "south africa",
        "south korea",
        "north korea",
        "north america",
        "south america",
        "latin america",
        "middle east",
        "west end",
        "east end",
        "sri lanka",
        "saudi arabia",
        "great britain",
        "northern ireland",
        "rio de janeiro",
        "mexico city",
        "beverly hills",
        "palm springs",
        "west coast",
        "east coast",
        "north carolina",
        "south carolina",
        "new england",
        "new hampshire",
        "puerto rico",
        "czech republic",
        "tel aviv",
        "buenos aires",
        "times square",
        "central park",
        "wall street",
        "white house",
        "capitol hill",
        "far east",
        "wild west",
        "leicester square",
    ]
)
COMMON = words_of(
    "american british english french german italian spanish irish scottish welsh canadian australian japanese "
    "chinese korean indian russian european african asian mexican brazilian swedish danish norwegian polish israeli "
    "iranian dutch belgian austrian swiss finnish icelandic portuguese greek turkish hungarian romanian czech "
    "ukrainian argentine chilean colombian cuban thai vietnamese filipino jewish christian muslim catholic "
    "african-american latin hispanic western monday tuesday wednesday "
    "thursday friday saturday sunday january february march april may june july august september october november "
    "december christmas easter thanksgiving halloween spring summer autumn fall winter president minister prime "
    "queen king prince princess lord lady sir dame mr mrs ms dr miss pope god jesus bible internet web dvd dvds cd "
    "cds tv imax ceo pr ai cgi vfx mcu dc marvel disney pixar dreamworks lionsgate miramax sony paramount universal "
    "searchlight neon a24 mgm netflix amazon apple hulu hbo the a an i he she it they we you this that these those "
    "his her its their but and or so if when while as at by for from in of on to with after before now then there "
    "here what who why how where not no yes oh well first second third last next new old one two three four five six "
    "seven eight nine ten both all some many most more another other each every also however meanwhile still only "
    "even just since until during although though because among according despite like instead perhaps maybe indeed "
    "thanks hello okay ok actor actors actress actresses director directors producer producers writer writers film "
    "films movie movies star stars show shows series season critics critic comedy drama thriller musical documentary "
    "horror sequel studio studios hollywood supporting original adapted screenplay animated feature lead leading "
    "best updated exclusive watch see read related review trailer box-office predictions odds experts editors users "
    "war world internet congress senate state army navy black white unknown former young nbc abc cbs bbc itv"
)
"""Words capitalised for other reasons than being a title."""
_TOKEN = re.compile(r"[^\W_]+(?:['’‘.&-][^\W_]+)*", re.UNICODE)
_CATEGORY = re.compile(
    r"(?:best|outstanding|most promising|special|lifetime)\b.*\b(?:picture|film|director|actor|actress|screenplay|"
    r"score|song|editing|design|effects|sound|feature|short|ensemble|drama|comedy|musical|play|series|program|"
    r"performance|cinematography|makeup|hairstyling|casting|newcomer|album|record|artist|revival|achievement)s?\b.*"
    r"|(?:album|record|song|artist|program|film|entertainer|person|man|woman) of the year",
    re.IGNORECASE,
)
_GOES_ON = re.compile(r"[.;](?: |$)\s*\S+ \S+ \S+ \S+")
_SENTENCE_START = re.compile(
    r"(?:i|i’m|i'm|i’ve|i've|we’re|we're|we|they|you|you’re|he|she|it’s|it's|that’s|that's|there’s|there's|this is|"
    r"let’s|let's|don’t|don't|yes|no|oh|thank|thanks|well|please|wow|hey|hi|hello|okay|ok|sorry|congratulations|"
    r"absolutely|exactly|right|sure|never|always|maybe|really|great|amazing|bravo|cut|action|and the winner)\b",
    re.IGNORECASE,
)


def looks_like_title(text: str) -> bool:
    """Whether a marked stretch is written as a title: every word but the small ones capitalised, not too long.

    The name of an award's category is none.
    """
    words = _TOKEN.findall(text)
    if not 1 <= len(words) <= 16 or len(text) > 110:
        return False
    if not (words[0][0].isupper() or words[0][0].isdigit()) or not words[0][0].isalnum():
        return False
    content = small = 0
    for word in words:
        if word.casefold() not in FUNCTION_WORDS:
            content += 1
            if word[0].islower():
                small += 1
                if small > 1:
                    return False
    if small and content < 5:
        return False
    if len(words) > 1 and not content:
        return all(word[0].isupper() for word in words if len(word) > 3) and words[-1][0].isupper()
    if _CATEGORY.fullmatch(text):
        return False
    return _GOES_ON.search(text) is None


def opens_like_speech(text: str) -> bool:
    """Whether a quotation begins as people speak ("I’m", "Thank you", "Wow")."""
    return _SENTENCE_START.match(text) is not None


def is_category(text: str) -> bool:
    """Whether the words name an award's category ("Best Picture", "Album of the Year")."""
    return _CATEGORY.fullmatch(text) is not None


def is_outlet(key: str) -> bool:
    """Whether the name key is that of a publication or a broadcaster's news."""
    joined = key.replace(" ", "")
    return joined in _OUTLETS or joined.removeprefix("the") in _OUTLETS


def is_institution(words: list[str]) -> bool:
    """Whether lower-case words name an award, a festival, a firm or a building."""
    return words[-1] in _LAST_INSTITUTIONS or (len(words) > 1 and all(w in _INSTITUTIONS for w in words))


def is_place(words: list[str]) -> bool:
    """Whether the lower-case words are the name of a place."""
    return words[0] in _PLACES if len(words) == 1 else " ".join(words) in _PLACE_PHRASES


def is_common(words: list[str]) -> bool:
    """Whether all lower-case words are capitalised for other reasons than being a title."""
    if len(words) == 1:
        return words[0] in COMMON
    return all(word in COMMON or word in _PLACES for word in words)


def is_person(text: str) -> bool:
    """Whether the words read as a person's name: known, or a first name and a surname."""
    key = name_key(text)
    if key in known_people():
        return True
    parts = key.split()
    if not 2 <= len(parts) <= 4 or any(part in FUNCTION_WORDS for part in parts):
        return False
    return parts[0] in first_names() and parts[-1] in surnames() and parts[-1] not in COMMON
