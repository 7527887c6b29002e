"""The nouns that say before a title what kind of work it is."""

from __future__ import annotations

__all__ = ["GENRE_NOUN", "NOUNS"]

_FILM_NOUN = (
    r"(?:films?|movies?|motion pictures?|picture|blockbusters?|biopic|thriller|chiller|romcom|rom-com|documentary|"
    r"mockumentary|weepie|tearjerker|flick|western|prequel|sequel|remake|threequel|feature|short|cartoon|animation|"
    r"box[ -]office (?:hit|champion|topper)|chart-topper|film-noir|noir|slasher|spoof)"
)
GENRE_NOUN = (
    r"(?:comedy|comedies|drama|dramas|romance|epic|satire|fantasy|adventure|horror|caper|hit|hits|smash|"
    r"classic|melodrama|farce|story|saga|tale|fable|parody|tragicomedy|dramedy|allegory|creature feature|actioner)"
)
_SERIES_NOUN = (
    r"(?:(?:tv|television|drama|comedy|limited|anthology|reality|hit|animated|web|crime|streaming|"
    r"sci-fi|netflix|hbo|bbc|fx|amc|hulu|cbs|nbc|abc|itv|showtime) (?:series|show|drama|comedy)|mini-?series|"
    r"series|(?:comedy|tv|television|stand-up|holiday|christmas) special|"
    r"sitcom|soap(?: opera)?|telenovela|docuseries|talk show|game show|quiz show|reality show|tv show|"
    r"(?<!stage )(?<!broadway )show)"
)
_STAGE_NOUN = (
    r"(?:(?:broadway|stage|west end|tony-winning|jukebox|rock|hip-hop) (?:musical|play|show|hit|"
    r"production|revival|version|adaptation)|broadway's|broadway’s|(?:the|a|an|his|her|their|new|stage|one-act|"
    r"winning|’s|'s|acclaimed|original|debut) plays?|revival of|stage show|opera|ballet|one-(?:man|woman|act) "
    r"(?:show|play))"
)
_ALBUM_NOUN = r"(?:albums?|lp|ep|mixtape|soundtrack album|record)"
_SONG_NOUN = r"(?:songs?|singles?|tracks?|tune|ballad|anthem|duet|theme song|hit single|chart-topping single)"
_BOOK_NOUN = (
    r"(?:novels?|books?|memoirs?|novella|autobiography|biography|best-?sellers?|short story|graphic "
    r"novel|comic book|comic strip|trilogy of novels|cookbook|textbook|re(?:telling|imagining|working) of)"
)
_GAME_NOUN = r"(?:video ?games?|computer game|game|shooter)"
_OTHER_NOUN = (
    r"(?:podcast|poem|painting|article|radio (?:show|play|series)|exhibition|magazine|"
    r"newsletter|essay|speech|sculpture|documentary series)"
)
NOUNS = (
    ("series", _SERIES_NOUN),
    ("stage", _STAGE_NOUN),
    ("album", _ALBUM_NOUN),
    ("song", _SONG_NOUN),
    ("book", _BOOK_NOUN),
    ("game", _GAME_NOUN),
    ("other", _OTHER_NOUN),
    ("film", _FILM_NOUN),
    ("genre", GENRE_NOUN),
)
"""Kind of work → its nouns; the first that fits tells."""
