"""The words between an amount of money and the film it belongs to."""

from __future__ import annotations

import re

from goldscrape.entities.triggers import phrase_pattern

__all__ = [
    "ACTIVE_FIRST",
    "ANY",
    "ANY_OF",
    "ASIDE",
    "AT_CINEMAS",
    "AUCTION",
    "A_PRICE",
    "A_SERIES",
    "A_YEAR",
    "BOTH",
    "BRACKET",
    "CALLED",
    "CONVERSION",
    "DEAL",
    "EARNED",
    "FOR_RIGHTS",
    "HELD_BY",
    "INCOMES",
    "LED",
    "MADE_AFTER",
    "MADE_FOR",
    "NO_FILM",
    "OF",
    "OLD_RECORD",
    "ON",
    "ORIGINAL",
    "PAID",
    "QUOTE",
    "SOLD",
    "THAT_IT",
    "TICKETS",
    "TOGETHER",
    "TOTAL",
    "TWO",
    "WHICH",
]

ASIDE = 60
"""Characters before a title that may say what it is named for."""
QUOTE = r"[\"“‘']?\Z"
"""Where a title begins."""
CONVERSION = re.compile(r"\s?[(\[/]\s?(?:about|around|or|approximately|roughly|c\.)?\s?", re.IGNORECASE)
TOTAL = phrase_pattern(
    r"(?:top\s(?:\d+|ten|five|twelve|three)|all\s(?:films|movies|titles)|combined|together|overall|"
    r"industry(?!\s(?:watchers|analysts|insiders|sources|observers|experts|estimates|figures|track\w+|forecasts|"
    r"standards))|"
    r"marketplace|"
    r"(?:total|domestic|global|national|nation['’]s|country['’]s|north\samerican|overall|annual|worldwide|summer|"
    r"year['’]s|weekend)\sbox[- ]office|"
    r"box[- ]office\s(?:for|in|of)\s(?:the\s(?:year|season|summer|quarter|month)|(?:19|20)\d\d)|"
    r"(?:theatrical|film|movie)\smarket\b|"
    r"for\sthe\s(?:top\s)?(?:\d+|ten|twelve)\s(?:[\w-]+\s){0,3}(?:films|movies|pictures|titles)|"
    r"(?:two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:other\s)?(?:films|movies|pictures|titles)\s(?:have|had)|(?:release|film|movie|"
    r"title)s?\sin\sa\srow|"
    r"weekend['’]?s?\s(?:total|overall|box|top)|box[- ]office\s(?:was|is|has|hit|total\w*|reached|revenues?|sales|"
    r"totals)|"
    r"ticket\ssales\s(?:were|are|have|hit|reached|total\w*)|(?:films|movies|titles)\s(?:grossed|earned|took|made|"
    r"generated)|"
    r"(?:cinemas|theat(?:er|re)s|exhibitors)\s(?:have\s|has\s)?(?:took|taken|made|earned|grossed|generated|reported|sold)|"
    r"studios?\s(?:have|has|took|earned|grossed|made)|"
    r"the\s(?:[\w-]+-day\s)?(?:holiday|weekend|season|industry|market)(?:\s\w+)?\s(?:total|haul|tally|takings|gross)|"
    r"(?:year|summer|season)['’]?s?\s(?:total|haul|tally))\b"
)
LED = re.compile(
    r"\b(?:top(?:ped|s|ping)?|lead(?:s|ing)?|led|rul(?:ed|es|ing)|conquer\w*|dominat\w*|won|wins?|at|of|in|"
    r"into|made|makes|enter(?:ed|s)|join(?:ed|s)|crack(?:ed|s)|complet(?:ed|es|ing)|round(?:ed|s|ing) out|"
    r"on) (?:of )?"
    r"(?:the |its )?(?:\w+ )?\Z",
    re.IGNORECASE,
)
"""Before a box office that a film is at the top of, or a list that it stands in."""
OLD_RECORD = phrase_pattern(r"(?:old|previous|prior|earlier|former) (?:[\w-]+ ){0,3}(?:mark|record|best|high)\b")
HELD_BY = re.compile(r"\b(?:held|set|owned|made) by\b|\bholder,? ", re.IGNORECASE)
A_SERIES = 3_000_000_000
"""No film has taken so many dollars, pounds or euros: they are those of a series, a season or a market."""
A_PRICE = 1_000
"""Below this an amount is what a ticket costs, not what a film did, unless the text says that it was made for it."""
MADE_FOR = re.compile(r"\bbudget|\b(?:made|shot|filmed|produced)\b", re.IGNORECASE)
FOR_RIGHTS = re.compile(
    r" for (?:the |its |worldwide |[\w’'.-]+ ){0,4}"
    r"(?:rights|novel|book|memoir|script|screenplay|bestseller|short story)\b",
    re.IGNORECASE,
)
SOLD = phrase_pattern(
    r"(?:p&a|prints and (?:ads|advertising)|marketing|advertising|promot\w+|(?:tv|"
    r"television) (?:ads|spots)|publicity)\b"
)
"""What is spent on showing a film, not on making it."""
ANY = re.compile(
    r" (?:for|to play) a (?:\w+ )?(?:role|part|film|movie)\b(?! in [\"“‘])|"
    r"[- ](?:a|per)[- ](?:film|movie|picture|role)\b",
    re.IGNORECASE,
)
ANY_OF = re.compile(
    r"\b(?:few|handful|only|first|actors|actresses|stars|"
    r"performers) to (?:\w+ ){1,2}\Z",
    re.IGNORECASE,
)
"""Before and behind what somebody asks for whatever film."""
TOGETHER = phrase_pattern(r"(?:combined|together|collectively|between\sthem|jointly)\b")
OF = re.compile(r"(?:[-\s][\w’'-]+){0,4}?\s(?:by|of|for|from)\s(?:[\w’'.&-]+\s){0,5}[\"“‘']?$", re.IGNORECASE)
BRACKET = re.compile(r"[\"”’]?,?[\"”’]? \((?:[\w’'-]+ ){0,4}?")
"""From a title to an amount in brackets behind it: "X (made for $5m)"."""
WHICH = re.compile(
    r"[\"”’']{0,2},?[\"”’']? (?:(?:the|a|an|his|her|its|[A-Z][\w’'.-]+(?: [A-Z][\w.-]+)?['’]s) [^,.;!?]{1,60}? )?"
    r"(?:which|that) [^,;.!?]{0,90}"
)
"""From a title to an amount that its own clause tells: "X, which opened with $5m", "X, the hit that took $5m"."""
FOR_ITS_ROLE = re.compile(
    r" (?:to (?:star|appear|play|act)(?: [\w’'.-]+){0,4} )?(?:in|for|on) (?:[\w’'.-]+ ){0,3}[\"“‘']?"
)
"""From what somebody is paid to the film."""
AS_CONVERTED = re.compile(r"\s?\([^()]{2,16}\)")
"""The same amount in another currency, behind it."""
THAT_IT = re.compile(
    r"(?:\s[—–-]\s[^—–]{1,30}\s[—–-])?\s(?:that|which)\s(?:(?:[\w’'.&-]+\s){1,12}(?:for|on|of|"
    r"by)\s(?:[\w’'.&-]+\s){0,6})?[\"“‘']?$"
)
"""From an amount to the title it is of in its clause: "the $5m that X earned", "the $5m that they paid for X"."""
ON = re.compile(r"\son\s(?:[\w’'.&-]+\s){0,5}[\"“‘']?$")
"""From what was spent to what it was spent on."""
TWO = re.compile(r"[\"”’]?,?[\"”’]? and [\"“‘']?")
"""Between two titles that one verb has for its subject."""
BOTH = re.compile(r"[\"”’]?,?[\"”’]? (?:have|both|were|are) ")
"""Behind the second of two titles: what follows is said of both."""
CALLED = re.compile(
    r"(?:\s\([^)]*\))?[-\s](?:[\w’'-]+\s){0,4}?(?:films?|movies?|pictures?|features?|epic|blockbuster|sequel|"
    r"prequel|drama|comedy|"
    r"thriller|musical|remake|reboot|adventure|fantasy|biopic|adaptation|western|romance|piece|tentpole|cartoon|"
    r"hit)\s[\"“‘']?",
    re.IGNORECASE,
)
"""From an amount to the title of the film that cost it: "a $40m (£21.5m) comedy Marie Antoinette"."""
NO_FILM = phrase_pattern(
    r"(?:an|the|their) average (?:budget|cost|price)\b|"
    r"(?:[Tt]he|[Bb]oth|[Tt]hese|[Tt]hose) (?:two|three|four|abandoned) (?:films|movies|pictures|attempts|versions)\b|"
    r"(?:films|movies|productions|pictures) (?:must|should|may|can|could|have to)\b|"
    r"(?:films|movies|productions) (?:made|costing|that cost|with budgets|budgeted|in the (?:series|franchise))\b"
    r"|(?:tour|album|concerts?|residency|play|production|musical|show|tv series|book|novel|video game|stage version|"
    r"franchise)"
    r" (?:has |have |had |is |was )?(?:\w+ly )?(?:gross|earn|took|taken|mak|made|sold|pull|rak|cost|generat)\w*"
)
"""What is said is said of several films, or of no film."""
MADE_AFTER = re.compile(
    r"\b(?:adaptation|version|take|remake|retelling|reimagining|spin|film|movie|based) (?:of|on) [^,.;]{0,50}\Z",
    re.IGNORECASE,
)
"""Before a book or play that what is spoken of was made after."""
ORIGINAL = re.compile(
    r"\b[Tt]he (?:(?:19|20)\d\d )?original (?!title|cast|director|film|movie)(?:\w+ ){0,2}", re.IGNORECASE
)
"""The unnamed film that another is made after."""
ACTIVE_FIRST = re.compile(
    r"^[\"“‘'(]?(?:with|taking|at|earning|grossing|after|on|making|despite|its|opening|coming|in|from|adding|"
    r"collecting|"
    r"raking|debuting|scoring|(?:shot|made|filmed|produced|budgeted|directed)(?=[^,.;]{0,60} for))\b",
    re.IGNORECASE,
)
INCOMES = re.compile(
    r"\b(?:highest|best)[- ]paid (?:actors?|actress\w*|stars?|film|movie|performers?|celebrit\w+|entertainers?)"
    r"|\b(?:highest|top)[- ]earning (?:actors?|actress\w*|stars?|celebrit\w+)",
    re.IGNORECASE,
)
"""What a list of incomes calls itself: there "earned" is said of people."""
PAID = re.compile(r"[- ](?=[Pp][Aa][Ii][Dd]|[Ee][Aa][Rr][Nn][Ii])")
"""In every such name, and cheap to look for in a whole text."""
EARNED = phrase_pattern(
    r"(?:earn(?:ed|s|ing)?|made|makes|making|took home|takes home|pulled in|banked|raked in)\b", re.NOFLAG
)
A_YEAR = re.compile(r"(?:\s\([^)]*\))?\s(?:a|per)\syear\b")
TICKETS = re.compile(r"\b(?:box[- ]office|cinemas|theat(?:er|re)s|gross\w*|ticket sales|opening)\b", re.IGNORECASE)
AUCTION = re.compile(r"\b[Aa]uction (?:house|room)|\b(?:at|under|to) auction\b|\b[Aa]uction(?:ed|eer)|\bAuctions\b")
"""The sale of costumes, scripts and posters; a film's rights only have one ("won the auction for the film")."""
AT_CINEMAS = phrase_pattern(
    r"(?:box[- ]office|cinemas|theat(?:er|re)s|gross\w*|tickets?|opening|took|takings|earned|worldwide|globally|"
    r"weekend|film made)\b"
)
"""What is said of a film's takings, not of what is sold for the most that is offered."""
DEAL = phrase_pattern(
    r"(?:(?:us|u\.s\.|uk|u\.k\.|world|worldwide|domestic|foreign|international|north american|theatrical|"
    r"distribution|"
    r"streaming|screen|film|remake) rights(?! to)|auction|suitors?|bidders?|bidding|bids?|on the table)\b|"
    r"(?:the|a|an) (?:\w+ )?(?:deal|pact|sale|pickup|pick-up|purchase) (?:is|was|for|closed|came|said|worth)\b"
)
"""The sale of what is spoken of."""
