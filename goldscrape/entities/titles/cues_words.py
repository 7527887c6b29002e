"""The words that can stand last before a title: each names the patterns worth trying there."""

from __future__ import annotations

from goldscrape.entities.titles.words import words_of

__all__ = ["BEFORE_SMALL", "JOINS", "NOUN_ENDS", "PREPOSITIONS", "WORTH"]

_SMALL = words_of(
    "of to for in on as like including include includes "
    "included such the his her both year’s year's and by with from against "
    "over behind above opposite are were was"
)
JOINS = words_of("of to for in on as the his her both and by with from against over behind above opposite are were was")
PREPOSITIONS = words_of("of to on for")
_HOSTS = words_of("hosted hosts hosting co-hosts co-hosted")
_SINGS = words_of("sings sang singing belts belted crooned croons")
_VERBS = words_of(
    "one two three four five directed directs directing helmed helming co-directed directed co-wrote wrote writing "
    "co-writing penned scripted filming remaking promoting produced shooting rewatching rewatched adapting watching "
    "watched overtook overtaking overtaken surpassed surpassing passed outgrossed outgrossing eclipsed dethroned "
    "dethroning restored remastered made latest newest"
)
_NETWORK_ENDS = words_of(
    "bbc nbc abc cbs hbo amc fx pbs itv showtime starz cw tnt tbs bravo mtv central nbc’ three new"
)
NOUN_ENDS = words_of(
    "film movie picture blockbuster biopic thriller chiller romcom com documentary mockumentary weepie tearjerker "
    "flick western prequel sequel remake threequel feature short cartoon animation hit champion topper noir slasher "
    "spoof farce comedy comedie drama romance epic satire fantasy adventure horror caper smash classic melodrama story "
    "saga tale fable parody tragicomedy dramedy allegory actioner series serie show sitcom opera telenovela "
    "docuseries docuserie miniserie special "
    "musical play production revival version adaptation ballet broadway's broadway’s "
    "album lp ep mixtape record song single track tune ballad anthem duet one novel book memoir novella "
    "autobiography biography seller bestseller comic cookbook textbook game videogame shooter podcast poem painting "
    "exhibition article magazine newsletter essay speech sculpture called titled entitled named contender nominee "
    "rival title fare newcomer winner entry entrie"
)
_HELPERS = words_of("and by with from over against behind above opposite")
"""Before one of these a title is no surprise."""
_HEADS = words_of(
    "tony tonys emmy emmys grammy grammys olivier oliviers guesting version adaptation remake treatment outing "
    "rights sequel prequel threequel up off cinematography screenplay script costumes direction effects editing "
    "producer producers showrunner showrunners creator creators regular star stars role appeared appearance "
    "appearances appearing appears appear guest guested guests seen interview interviews judge contestant stint arc "
    "episode episodes season seasons performed debut host anchor director writer maker makers cast premiere "
    "screening screenings trailer filming production set release success making shooting ending end opening events "
    "soundtrack reboot screenwriter win winner won wins nominated nomination nominations nod nods award oscar oscars "
    "award awards prize honoured honored bid bids victory race recognized recognised nominee known best famous "
    "acclaim acclaimed praise praised went goes go given awarded presented honors honours cinematography editing "
    "documentary feature times twice once again episode actor actress picture film score revival starred "
    "trilogy retelling reimagining reworking festival globes baftas oscars guild prix or lion bear leopard spot spots "
    "part honour honor out run said revealed speaking spoke"
)
"""Words that with "of", "to", "on" or "for" lead to a title ("director of", "nominated for")."""

WORTH = {
    **dict.fromkeys(_NETWORK_ENDS, "network"),
    **dict.fromkeys(_VERBS, "verb"),
    **dict.fromkeys(_HOSTS, "host"),
    **dict.fromkeys(_SINGS, "sings"),
    **dict.fromkeys(NOUN_ENDS, "noun"),
    **dict.fromkeys(_SMALL, "small"),
    **dict.fromkeys(_HELPERS, "helper"),
}
"""The last word before a name → what is worth trying there; for most words it is nothing."""
BEFORE_SMALL = {
    **dict.fromkeys(PREPOSITIONS, _HEADS),
    "the": frozenset(["in", "on", "of", "to", "as"]),
    **dict.fromkeys(["his", "her", "both"], frozenset(["in"])),
    "was": frozenset[str](),
}
"""The words without which these say nothing ("in the", "director of")."""
