"""Which bare names an article uses as titles: those with a score, and those in a list or a sequence with them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Sequence

from goldscrape.entities.titles.candidate import Candidate
from goldscrape.entities.titles.climate import Climate
from goldscrape.entities.titles.no_title import NEVER, is_named_firm, is_no_title
from goldscrape.entities.titles.owners import owned_by_person
from goldscrape.entities.titles.words import is_person
from goldscrape.reference.known_names import first_names, surnames

__all__ = ["good_keys"]

_LISTED = re.compile(
    r"(?: \((?:18|19|20)\d\d\))?"
    r"(?:, (?:with|opposite|alongside|written by|directed by) [A-ZÀ-Þ][\w.’'-]+(?: [A-ZÀ-Þ][\w.’'-]+){1,3}(?=, ))?"
    r"(?:, (?:and |or |but also |then )?| and | & | or )(?:the |his |her )?"
    r"(?:[A-ZÀ-Þ](?:[\w’'-]|(?<=\b[A-Z])\.)*(?: (?:[\w’'-]|(?<=\b[A-Z])\.)+){1,3}[’'‘]s )?"
)
_JOINS = (", ", " and ", " & ", " or ", " (")
_DOES = re.compile(r" (?:and [A-Z]|won|took|received|was|were|shared|accepted|said|has|had)\b| and [A-Z]")
_PERSON_BEFORE = re.compile(
    r"\b(?:by|with|star|stars|director|actor|actress|producer|writer|opposite|singer|rival|studio|distributor|"
    r"company|from|co-star|friend|and his|and her) \Z"
)


def good_keys(bare: Sequence[Candidate], climate: Climate, marked: set[str]) -> set[str]:
    """The keys whose mentions together reach the threshold, and what stands in a list or a sequence with them."""
    best: dict[str, int] = defaultdict(lambda: NEVER)
    cued: dict[str, int] = defaultdict(int)
    for candidate in bare:
        key, score = candidate.key, candidate.score
        if score >= best[key]:
            best[key] = score
        if candidate.before.strength >= 2 or candidate.after.strength >= 2:
            cued[key] += 1
    firms = {bare_one.key for bare_one in bare if bare_one.score == NEVER and is_named_firm(bare_one)}
    good = {
        key
        for key, score in best.items()
        if score >= climate.threshold - 2  # as for few of them
        and score + min(2, max(0, cued[key] - 1)) >= climate.threshold
        and key not in firms
    }
    for candidates in (bare, bare[::-1]):
        good |= _listed(candidates, good | marked, climate)
    for key in list(best):
        # A sequel vouches for its original, and the original for its sequels.
        head, _, number = key.rpartition(" ") if key[-1:].isdigit() else ("", "", "")
        if head and number.isdigit():
            if key in good or key in marked:
                if best[head] >= 0:
                    good.add(head)
            elif head in good or head in marked:
                good.add(key)
    return good


def _listed(candidates: Sequence[Candidate], sure: set[str], climate: Climate) -> set[str]:
    """Names in a list with a sure title: "My Beautiful Laundrette, Billy Elliot and About A Boy"."""
    found: set[str] = set()
    last: Candidate | None = None
    between: str | None = None
    joins = False
    for candidate in candidates:
        text = candidate.paper.text
        if candidate.key in sure or candidate.key in found:
            last, between = candidate, None
            joins = text.startswith(_JOINS, last.end)
            continue
        if last is None or last.paper is not candidate.paper:
            continue
        # Most are joined to nothing, and the pattern costs more.
        if last.start < candidate.start:
            near = joins and last.end < candidate.start and _LISTED.fullmatch(text, last.end, candidate.start)
        else:
            near = (
                candidate.end < last.start
                and text.startswith(_JOINS, candidate.end)
                and _LISTED.fullmatch(text, candidate.end, last.start)
            )
        if near and _fits_list(candidate, climate):
            found.add(candidate.key)
            if between is not None:
                found.add(between)
            last, between = candidate, None
            joins = text.startswith(_JOINS, last.end)
        elif near and between is None and candidate.known and candidate.score >= 0:
            # "Road to Perdition, Sylvia, Enduring Love": a title if the next is
            last, between = candidate, candidate.key
            joins = text.startswith(_JOINS, last.end)
    return found


def _fits_list(candidate: Candidate, climate: Climate) -> bool:
    words = candidate.key.split()
    if candidate.known:
        return candidate.score + 2 + (len(words) > 1) >= climate.threshold
    shown = candidate.text.split()
    if (
        candidate.score == NEVER
        or climate.threshold > 3
        or candidate.paper.text[candidate.end : candidate.end + 2] in ("'s", "’s")
        or (len(shown) < 2 and not owned_by_person(candidate))
        or _PERSON_BEFORE.search(candidate.paper.text, max(0, candidate.start - 16), candidate.start)
    ):
        return False
    does = len(words) == 2 and _DOES.match(candidate.paper.text, candidate.end) is not None
    if all(word[0].isupper() for word in shown) and words[0] in first_names() and (does or words[-1] in surnames()):
        return False
    return not (is_no_title(candidate, climate) or is_person(candidate.text))
