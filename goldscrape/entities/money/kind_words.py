"""The words that tell what an amount of money is."""

from __future__ import annotations

import re

from goldscrape.entities.beginnings import beginnings
from goldscrape.entities.money.kinds import MoneyKind
from goldscrape.entities.triggers import cue_pattern, word_tree

__all__ = ["CUE", "NEXT"]

_GENRE = (
    r"(?:movie|film|picture|feature|production|epic|blockbuster|sequel|prequel|drama|comedy|thriller|musical|remake|"
    r"reboot|"
    r"adventure|fantasy|period\spiece|biopic|adaptation|project|flick|western|romance|extravaganza|spectacle|"
    r"tentpole|actioner|"
    r"indie|(?:re)?shoot|gamble|flop|bomb|dud|misfire|"
    r"series)s?(?![-\s](?:deal|offer|contract|pact)\b)"
)
_OUTLAY = r"budgets?|costs?|spend(?:ing)?|outlays?|commitments?|expenses|bills?"
_ON_OTHER = (
    r"[^.;]{0,60}?\son\s(?:(?:[\w’'&-]+\s){0,3}?(?:marketing|advertising|advertisements?|ads|adverts|commercials|"
    r"spots|promotion|"
    r"promoting|publicity|campaigns?|campaigning|prints|billboards|trailers?|festival|ceremony|gala|party|house|"
    r"home|mansion)\b|"
    r"(?:(?:such|making|new|more|british|uk|local|domestic|foreign|independent|original)\s){0,2}"
    r"(?:films|movies|productions?|film-?making|content|programming)\b)"
)
"""What money is spent on when it is no film's cost: its sale to the public, a feast, a country's or a firm's films."""
_NEXT_NOUN: tuple[tuple[MoneyKind, str], ...] = (
    ("gross", r"(?:(?:worth\sof|of|in)\stickets|opening|debut|weekend|bow|start|launch|haul|gross|grosser|take|"
               r"tally|cume|total|box[- ]office|mark|"
              r"milestone|domestic\w*|worldwide|global\w*|international\w*|overseas|in\sticket|ticket\ssales|hit|"
              r"smash|"
              r"franchise|in\spreviews|in\s(?:\w+\s)?(?:sales|receipts|revenue)|at\sthe\s(?:\w+\s){0,3}box|club|"
              r"preview|profit|to\sbreak\seven|to\sturn\sa\sprofit|earner|performer|second\sweekend|from\s(?:[\d,]+|"
              r"\w+\s)(?:locations|theat|venues|screens|"
              r"territories|markets|countries))"),
    ("salary", r"(?:salary|salaries|paycheck|payday|pay\spacket|fee\b|upfront|per\s(?:episode|film|movie|picture)|"
               r"an\sepisode|wage|to\s(?:star|reprise|return|play|appear|direct\sthe)\b|"
               r"for\s(?:(?:his|her|their|the)\s(?:role|part|performance|work|services)|"
               r"(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\d+)\s(?:hour|day|week|month|scene|"
               r"line)s?[’']?(?:\sof)?\s(?:work|filming|shooting)))"),
    ("other", r"(?:lawsuit|suit\b|loss\b|write-?(?:down|off)\b|fine\b|donation|gift|grant|fund\b|prize|"
          r"stake|investment|acquisition|merger|"
          r"settlement|damages|"
              r"in\sdamages|rebate|tax\b|incentive|subsidy|tickets?\b(?!\ssales)|"
              r"(?<!in\s)(?<!for\s)(?<!of\s)(?<!than\s)"
          r"a\s(?:share(?!\sof)|month|year|ticket|pop|head|person|week|night|day)\b|for\seach\b|per\s(?:share|month|"
          r"year|"
          r"ticket|person|week|night|subscriber)|scholarship|"
              r"mansion|"
              r"home\b(?!\s(?:turf|soil|ground|market|territory|box|video|entertainment|media))|house\b|ring\b|necklace|diamond|bond\b|loan|debt|deal\b|contract|marketing|advertising|"
              r"campaign|"
              r"bill\b|bail|charity|apartment|estate|for\s(?:the\s)?(?:\w+\s)?rights|to\s(?:charity|market|promote|"
              r"advertise|buy|acquire|"
              r"settle|"
              r"charities)|in\s(?:tourism|advertising|publicity|prizes?|aid|grants|damages|debt|funding|fines|"
              r"donations|tax|compensation)|from\sinvestors|from\sthe\s(?:national\slottery|lottery|arts\scouncil|"
              r"government|state|taxpayers?|bfi|british\sfilm\sinstitute|uk\sfilm\scouncil|city)|entry\sfee|"
          r"(?:of|in)\s(?:government|public|state|lottery|taxpayers?['’]?|federal|private|european)\s(?:money|"
          r"funds?|funding|cash|aid|support|subsid\w+))"),
    ("budget", rf"(?:production\s)?(?:budget(?:ed)?|price[- ]tag|cost)|to\s(?:make|produce|shoot|film|mount)\b|"
               r"to\s(?:the|its)\s(?:\w+\s)?(?:budget|cost|bill|price[- ]tag)|of\s(?:his|her|their|"
               r"its)\sown\s(?:money|cash|savings|fortune)|"
               rf"{_GENRE}\b"),
)  # fmt: skip
_CUES: tuple[tuple[MoneyKind, str], ...] = (
    ("salary", r"salar(?:y|ies)|(?:he|she)\s(?:(?!\d)\w+\s){0,4}?(?:earn(?:s|ed|ing)?|receiv(?:e|es|ed|"
               r"ing))(?!\sback)|(?:each|both|he|she|they|who|actors?|stars?|"
               r"leads)\s(?:(?!\d)\w+\s){0,4}?(?:t[ao]k(?:es?|ing)|took)\shome|(?:was|were|is|are|be|being|been|get|"
               r"gets|getting|got|reportedly)\spaid|paychecks?|"
               r"payday|"
               r"wages?|highest-paid|asking\sprice|(?:paid|pays?|paying|offer(?:ed|s|ing)?)\s(?:him|her|"
               r"(?:the|its|their|each)\s(?:[\w’'-]+\s)?(?:actor|actress|star|lead|writer|screenwriter|film-?maker|"
               r"comedian|comic|singer|rapper|"
               r"director|writer-director|director-writer|cast|performer|voice)s?\b)|personal\sfee|(?<=[’']s\s)fee|"
               r"(?<=s[’']\s)fee|(?:his|her|their|"
               r"whose)\s(?:total\s|base\s)?pay(?:\sche(?:ck|que)|\spacket)?|his\sfee|"
               r"her\sfee|pocket(?:ed|s|ing)?|commands?|residuals|guaranteed|turn(?:ed|ing|s)\sdown|asked\sfor|hir(?:e|ed|es|ing)|"
               r"(?:stars?|actors?|actress(?:es)?|leads|he|she|they|each)\s(?:each\s)?(?:got|received)|"
               r"(?:earn(?:ed|s|ing)?|"
               r"made|make)\s(?:an?\s)?(?:estimated\s|reported\s)?(?=\S+\s(?:million\s)?(?:per|an)\s(?:episode|"
               r"film))"),
    ("budget", r"budget(?:ed|s)?|(?:production|final)\sbill|bill\sfor\s(?:the|this|that|its)\s(?:\w+\s)?(?:film|"
               r"movie|picture|production|version|sequel|remake|shoot|epic)|"
               r"(?<!ticket\s)costs?(?:ing)?(?!\sof\s(?:(?:the|a|an|any)\s)?(?:delay|strike|shutdown|campaign|"
               r"lawsuit|litigation|settlement|stunt|party)\w*)(?!\s(?:him|her|them|me|us)\b)|put\sup|recoup\w*|"
               r"(?:win|winning|won|earn(?:ed|ing)?|make|making|made|get|getting|got)\sback|allowed|allotted|"
               r"price[- ]tag|made\s(?:for|on)\s(?:just\s|about\s|"
               r"only\s|an?\s|a\sreported\s|under\s|less\sthan\s|around\s|roughly\s|over\s|more\sthan\s)?|"
               r"(?:shot|produced|filmed)\s(?:for|on|(?:in|on|over|with|at)\s[\w\s-]{1,30}?\sfor(?=\s(?:under|just|"
               r"about|"
               r"less|only|around|roughly|nearly|an?\s|[$£€])))|financ(?:ed|es|ing)|spen(?:d|t|"
               r"ding)(?!" + _ON_OTHER + r")|"
               r"expensive|pric(?:e)?y|outlay|to\s(?:make|produce)\b(?!\s(?:(?!and\b)[a-z]+\s){0,3}[$£€¥₹])|tab\b|"
               r"price\sof\smaking|bankroll\w*"),
    ("other", r"p&a(?:\s(?:" + _OUTLAY + r"))?|prints\sand\s(?:advertising|ads|publicity)|"
          r"(?:marketing|advertising|promotion(?:al)?|publicity|campaign|awards)\s(?:" + _OUTLAY + r")|spen(?:d|t|"
          r"ding)(?=" + _ON_OTHER + r")|"
          r"(?:cost|price)s?\sof\s(?:(?:the|a|an|any)\s)?(?:delay|strike|shutdown|campaign|lawsuit|litigation|"
          r"settlement|stunt|party)\w*|"
          r"(?:annual|yearly|quarterly|full-year|company|group)\s(?:net\s|pre-?tax\s|operating\s)?(?:revenues?|"
          r"profits?|earnings|sales)|"
          r"(?:campaign|party|premiere|ceremony|festival|wedding|divorce|lawsuit|trial|stunt|strike|"
          r"delay)\s(?:\w+\s){0,6}?cost(?:s|ing)?|"
          r"turnover|backed\sby|inward\sinvestment|tickets?\s(?:price|cost|are|were|at|for|from|start|range)\w*|"
          r"priced?\s(?:at|from)|lawsuit|su(?:ed|"
          r"es|ing)\b|"
              r"fin(?:ed|es)\b|donat\w+|prize|auction\w*|stakes?\b|shares?\b|stock|acqui(?:re|red|res|ring|sition)|"
              r"bought|buy(?:s|ing)?|"
              r"purchas\w+|rights|subsid\w+|tax\b|rebates?|incentives?|grants?\b|settle\w*|damages|invest\w*|"
              r"valu(?:ed|ation)|"
              r"worth|scholarship|bail|rais(?:ed|es|ing)|debt|loans?|subscri\w+|marketing|advertising|licens\w+|"
              r"charit\w+|merger|market\s(?:cap\w*|value)|rent\b|insurance|s(?:old|ells?|elling)\s(?:for|to|at)|sale\sof|fund(?:ed|"
              r"ing|s|"
              r"raiser)?\b|compensation|deal\b|"
              r"award(?:ed)?\b|paid|pay(?:s|ing)?\b|net\sworth|fortune|contract|mansion|mortgage|stole\w*|theft|"
              r"robbery|scam|"
              r"offers?\sof|suitors?|bidders?|(?:shell|splash|fork)(?:ed|s|ing|es)?\sout|(?:put|plunk(?:ed)?|"
              r"plonk(?:ed)?)\sdown|pump(?:ed|s|ing)|wr(?:ote|ites|iting|itten)\s(?:it\s|that\s)?off|"
              r"bids?\b|claims?\b|pick(?:ed|s|ing)\s(?:it|them|[A-Z]\w+)\sup|snapp\w+\sup|payments?|set\saside|offered\s(?:it|them)|"
              r"cost(?:s|ing)?\s(?:him|her|them|me|us)|owed?|owes|losing|lost|loss(?:es)?|write-?down|agreements?|"
              r"pact|transaction|bidding|jackpot|bet\b|wager\w*"),
    ("gross", r"need(?:s|ed)\sto\s(?:make|earn|take|gross|collect)|gross\w*|earn\w*|(?:day|weekend|alone)\s(?:was|"
               r"were)\sworth|took|taken|takes?|takings?|made|makes?|"
               r"making|collect\w*|rak(?:ed|es|ing)|haul\w*|"
              r"open\w*|"
              r"debut\w*|box[- ]office|ticket\ssales|receipts|revenues?|sales|tall(?:y|ies|ied)|cume|total\w*|"
              r"pull(?:ed|s|ing)|"
              r"br(?:ought|ings?|inging)|bow(?:ed|s|ing)?|scor\w+|stall\w*|follow(?:ed|s)|st(?:ands?|ood|"
              r"anding)\sat|s(?:its?|"
              r"at)\sat|generat\w+|add(?:ed|s|ing)|amass\w*|bank(?:ed|s|"
              r"ing)|pass\w*|"
              r"cross\w*|surpass\w*|topp?(?:ed|s|ing)|exceed\w*|milestone|profits?|weekend|previews?|project(?:ed|"
              r"ions?)|"
              r"estimat\w*|forecast\w*|tracking|domestic\w*|worldwide|global\w*|international\w*|overseas|grabb?\w*|"
              r"nabb?\w*|landed|drew|drawn|sold|reach\w*|hit|start(?:ed|s|ing)?|launch\w*|climb\w*|(?:first|second|"
              r"third|fourth|"
              r"fifth|sixth|seventh|eighth|ninth|tenth|last)\s(?:place|spot|position)|no\.\s\d+|finish\w*|slipp\w*|"
              r"slid\w*|"
              r"(?:in|at|to)\s(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)|placed\b|fell|"
              r"dropp\w*|ignit\w*|chart|cinemas|theat(?:er|re)s|lead(?:s|ing)|led|rul(?:ed|es)|conquer\w*|domina\w*|"
              r"arriv(?:ed|es)|soar\w*|hover\w*|mark\b|record|swing\w*|swung|crush\w*|dethron\w*|grew|"
              r"(?:limp|crawl|stagger|stumbl|inch|rac|roar|sail|coast|cruis|zoom|surg|jump|leap|power|march|steam|"
              r"roll)(?:ed|es|ing|s|t)"
              r"\s(?:\w+\s){0,2}?(?:to|past|over|beyond)|"
              r"tumbl(?:ed|es|ing)|plung(?:ed|es|ing)|plummet\w*|slump(?:ed|s|ing)|sank|sinks|declin(?:ed|es|ing)|"
              r"dipp(?:ed|ing)|eased|"
              r"(?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|last)\s(?:with|on)"
              r"(?=\s(?:(?!\d)[a-z]+\s){0,3}?[$£€¥₹])|"
              r"racked|rang|clear(?:ed|ing)|eye(?:s|ing)|charg(?:ed|es)\sto|scar(?:ed|es)\sup|lift(?:ed|s|ing)"),
)  # fmt: skip
NEXT = re.compile(
    r"(?:[-\s+]{0,2}(?:plus|or\s(?:so|more))?)(?:[-\s](?!and\b|but\b|while\b|plus\b|that\b|which\b|who\b|when\b|"
    r"as\b)[\w’'-]+){0,3}?[-\s]"
    rf"(?={word_tree({word for _, pattern in _NEXT_NOUN for word in beginnings(pattern)})})"
    r"(?:" + "|".join(f"(?P<{kind}>{pattern})" for kind, pattern in _NEXT_NOUN) + r")(?:s|es)?(?!\w)",
    re.IGNORECASE,
)
"""From an amount to the noun that it measures ("a $5m budget"), named by kind."""
CUE = cue_pattern(dict(_CUES), end=r"(?!\w)")
"""The verbs and nouns that tell a kind, wherever they stand in the sentence."""
