"""People, roles and characters in our own sentences: every name, nothing else, every role."""

from __future__ import annotations

from pathlib import Path

import pytest

from goldscrape.entities.people.find import find_people
from tests.entities.people_cases import Case, read_cases, read_marked

HERE = Path(__file__).parent
CASES = [
    case
    for name in (
        "people_sentences.txt",
        "people_roles.txt",
        "people_paragraphs.txt",
        "people_traps.txt",
        "people_headlines.txt",
    )
    for case in read_cases(HERE / name)
]


def test_there_are_enough_cases() -> None:
    assert len(CASES) >= 150


@pytest.mark.parametrize("case", CASES, ids=[case.text[:60] for case in CASES])
def test_case(case: Case) -> None:
    document, titles = read_marked(case.text)
    found = find_people(document, titles)
    assert {person.name: frozenset(person.roles) for person in found.people} == case.people
    assert {character.name: character.actor or "" for character in found.characters} == case.characters
    body = document.fields[0].text
    for row in [*found.people, *found.characters]:
        mention = body[row.char_start : row.char_end]
        assert mention in {row.name, *row.aliases}
        assert all(body.count(alias) for alias in row.aliases)
