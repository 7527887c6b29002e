"""Reads the annotated own texts beside this module."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import attrs

from goldscrape.entities.text import Document, Field
from goldscrape.entities.titles.find import TitleMention, Titles

_MARKED = re.compile(r"\*([^*\n]+)\*|~([^~\n]+)~")
_ANSWER = re.compile(r"(?P<character>! )?(?P<name>[^:>]{2,40}):(?: (?P<rest>.*))?$")
_ROLES = frozenset(
    [
        "director",
        "actor",
        "writer",
        "producer",
        "author",
        "executive",
        "analyst",
        "critic",
        "crew",
        "musician",
        "subject",
        "host",
        "photographer",
        "other",
    ]
)


@attrs.frozen
class Case:
    """A text with the people and characters it names."""

    text: str
    people: dict[str, frozenset[str]]
    characters: dict[str, str]


def read_marked(marked: str) -> tuple[Document, Titles]:
    """A one-field document and its titles from a text that marks films by stars and other works by tildes."""
    pieces: list[str] = []
    mentions: list[TitleMention] = []
    place = length = 0
    for match in _MARKED.finditer(marked):
        pieces.append(marked[place : match.start()])
        length += len(pieces[-1])
        title = match[1] or match[2]
        mentions.append(
            TitleMention(
                field="body", start=length, end=length + len(title), title=title, kind="film" if match[1] else "series"
            )
        )
        pieces.append(title)
        length += len(title)
        place = match.end()
    pieces.append(marked[place:])
    return Document(fields=(Field("body", "".join(pieces)),)), Titles(mentions=mentions)


def read_cases(path: Path) -> Iterator[Case]:
    """The cases of a file (its first lines say how they are written)."""
    text: list[str] = []
    people: dict[str, frozenset[str]] = {}
    characters: dict[str, str] = {}
    for line in [*path.read_text(encoding="utf-8").splitlines(), "> "]:
        if line.startswith("#"):
            continue
        if line.startswith("> "):
            if text:
                yield Case("\n".join(text).strip(), people, characters)
            text, people, characters = [line[2:]], {}, {}
            continue
        answer = _ANSWER.match(line)
        if answer and answer["character"]:
            characters[answer["name"]] = (answer["rest"] or "").strip()
        elif answer and set((answer["rest"] or "").split()) <= _ROLES:
            people[answer["name"]] = frozenset((answer["rest"] or "").split())
        else:
            text.append(line)
