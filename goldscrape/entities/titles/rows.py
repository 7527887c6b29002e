"""From mentions to rows: one row a title, its short forms as aliases, its year, whether the article is about it."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence

from goldscrape.entities.known import KnownNames
from goldscrape.entities.titles.candidate import Candidate
from goldscrape.reference.known_names import name_key

__all__ = ["fullest", "merge_short_forms"]

_SEQUEL_MARK = re.compile(r"(?:part |chapter |volume |vol |episode )?(?:\d{1,2}|ii|iii|iv|v|vi|two|three|four|one)\b.*")
_FIRST = re.compile(r"\b(?:first|original) \Z")
_RANK = {"italic": 0, "quoted": 1, "linked": 2, "known": 3, "cue": 4}


def merge_short_forms(clusters: Mapping[str, list[Candidate]], known: KnownNames) -> dict[str, list[Candidate]]:
    """Join "Slave" to "12 Years a Slave" and "Peter Rabbit 2" to "Peter Rabbit 2: The Runaway".

    A short form joins the one longer title that holds its words. The first words of a title before a sequel's mark
    ("Dune" beside "Dune: Part Two"), or a film known by that name ("Avatar"), stay a title of their own.
    """
    holders: dict[str, list[str]] = defaultdict(list)
    for key in clusters:
        words = key.split()
        if len(words) > 1:
            for word in set(words):
                holders[word].append(key)
    target: dict[str, str] = {}
    for key in clusters:
        # A word that dozens of titles share ("the") says nothing, and the search stays short.
        longer = [
            other
            for other in (min((holders.get(word, []) for word in key.split()), key=len, default=[]))[:50]
            if len(other) > len(key) and f" {key} " in f" {other} "
        ]
        longer = [other for other in longer if _same_work(key, other, clusters, known)]
        if len(longer) == 1:
            target[key] = longer[0]
    merged: dict[str, list[Candidate]] = {}
    for key, mentions in clusters.items():
        final, seen = key, {key}
        while final in target and target[final] not in seen:
            final = target[final]
            seen.add(final)
        merged.setdefault(final, []).extend(mentions)
    return merged


def _same_work(short: str, long: str, clusters: Mapping[str, list[Candidate]], known: KnownNames) -> bool:
    if any(m.before.medium == "film" and m.before.strength == 3 for m in clusters[short]) and not long.startswith(
        short
    ):
        return False  # "PHILADELPHIA (1993)" beside its song "Streets of Philadelphia"
    if any(_FIRST.search(m.paper.text, max(0, m.outer_start - 12), m.outer_start) for m in clusters[short]):
        return False  # the first “Mad Max” beside its sequels
    rest_after = long.removeprefix(f"{short} ")
    if long.startswith(f"{short} "):
        if _SEQUEL_MARK.fullmatch(rest_after) and not short[-1].isdigit():
            return False
        colon = any(":" in mention.text and _head_is(mention.text, short) for mention in clusters[long])
        if short[-1].isdigit() and colon:
            return True
        bare = all(m.evidence in ("cue", "known") for m in clusters[short])
        if bare and " " not in short and rest_after.startswith(("of ", "and ")):
            return True  # "The Passion", later on in an article about "The Passion of the Christ"
        if known.kind(short) == "film":
            return False
        return colon or " " not in short or all(m.evidence == "cue" for m in clusters[short])
    # "Iron Man" inside a longer title is a film of its own, unless it is the subtitle.
    return not (" " in short and known.kind(short) == "film" and not any(":" in m.text for m in clusters[long]))


def _head_is(title: str, key: str) -> bool:
    return name_key(title.partition(":")[0]).removeprefix("the ") == key


def fullest(mentions: Sequence[Candidate]) -> str:
    """The fullest form among the mentions: most words, not in capitals if another is not, the first of those."""

    def merit(mention: Candidate) -> tuple[bool, int, int]:
        text = mention.text
        return (not (text.isupper() and len(text) > 4), len(text.split()), -_RANK.get(mention.evidence, 9))

    return max(mentions, key=merit).text if len(mentions) > 1 else mentions[0].text


def best_evidence(mentions: Sequence[Candidate]) -> str:
    """The strongest evidence among the mentions."""
    return min((mention.evidence for mention in mentions), key=lambda evidence: _RANK.get(evidence, 9))
