"""What the title finder makes of small articles written for it."""

from __future__ import annotations

from datetime import date

import pytest

from goldscrape.entities.text import Document, Field, Mark
from goldscrape.entities.titles.cues_after import BEGINS_AFTER
from goldscrape.entities.titles.find import Titles, find_titles
from tests.entities.title_articles import ARTICLES
from tests.entities.title_cases import CASES, Case


def _titles(case: Case) -> Titles:
    fields = (Field("headline", case.headline), Field("body", case.text))
    return find_titles(Document(fields=fields, published=date.fromisoformat(case.day), award=case.award))


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_films_of_a_small_article(case: Case) -> None:
    assert {film.title: film.year for film in _titles(case).films} == case.films


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_works_of_a_small_article(case: Case) -> None:
    assert {work.title: work.medium for work in _titles(case).works} == case.works


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_mentions_are_where_they_say(case: Case) -> None:
    titles = _titles(case)
    texts = {"headline": case.headline, "body": case.text}
    forms = {form for row in (*titles.films, *titles.works) for form in (row.title, *row.aliases)}
    assert {texts[mention.field][mention.start : mention.end] for mention in titles.mentions} == forms
    for row in (*titles.films, *titles.works):
        assert texts[row.field][row.char_start : row.char_end] in (row.title, *row.aliases)
        assert row.quote is not None
        assert row.quote in texts[row.field]


@pytest.mark.parametrize("case", ARTICLES.values(), ids=ARTICLES.keys())
def test_films_of_an_article(case: Case) -> None:
    titles = _titles(case)
    assert {film.title: film.year for film in titles.films} == case.films
    assert case.works.items() <= {work.title: work.medium for work in titles.works}.items()


def _italic(text: str, *titles: str, award: str | None = None) -> Titles:
    marks = []
    for title in titles:
        start = text.index(title)
        while start >= 0:
            marks.append(Mark("italic", start, start + len(title)))
            start = text.find(title, start + 1)
    marks.sort(key=lambda mark: mark.start)
    fields = (Field("headline", ""), Field("body", text, tuple(marks)))
    return find_titles(Document(fields=fields, published=date(2025, 11, 3), award=award))


def test_italic_titles_are_films_with_italic_evidence() -> None:
    found = _italic(
        "Ryan Coogler's Sinners and Hamnet lead; Us and Her were ignored.", "Sinners", "Hamnet", "Us", "Her"
    )
    assert {film.title: film.evidence for film in found.films} == {
        "Sinners": "italic",
        "Hamnet": "italic",
        "Us": "italic",
        "Her": "italic",
    }


def test_italic_publications_and_stressed_words_are_no_titles() -> None:
    text = "According to The Hollywood Reporter and Vanity Fair, he was very angry about Jay Kelly."
    found = _italic(text, "The Hollywood Reporter", "Vanity Fair", "very", "Jay Kelly")
    assert [film.title for film in found.films] == ["Jay Kelly"]
    assert not found.works


def test_an_italic_possessive_stays_outside() -> None:
    found = _italic("We loved Wicked: For Good's costumes.", "Wicked: For Good's")
    assert [film.title for film in found.films] == ["Wicked: For Good"]


def test_one_title_in_two_italic_pieces_is_one_title() -> None:
    text = "The film Avatar: Fire and Ash opens in December."
    marks = (Mark("italic", 9, 16), Mark("italic", 16, 29))
    found = find_titles(Document(fields=(Field("body", text, marks),)))
    assert [film.title for film in found.films] == ["Avatar: Fire and Ash"]


def test_a_link_vouches_for_a_known_title() -> None:
    text = "We spoke about Paper Moon and Silver Ridge with them."
    moon, ridge = text.index("Paper Moon"), text.index("Silver Ridge")
    marks = (
        Mark("link", moon, moon + 10, "https://www.goldderby.com/t/paper-moon/"),
        Mark("link", ridge, ridge + 12, "https://www.imdb.com/title/tt0000001/"),
    )
    found = find_titles(Document(fields=(Field("body", text, marks),)))
    assert {film.title: film.evidence for film in found.films} == {"Paper Moon": "linked", "Silver Ridge": "linked"}
    assert not find_titles(
        Document(fields=(Field("body", text.replace("Paper Moon", "Tea").replace("Ridge", "Pot")),))
    ).films


def test_a_title_in_brackets_after_a_song_is_its_film() -> None:
    text = "Best Original Song: “Golden” (“KPop Demon Hunters”), “I Lied to You” (“Sinners”)"
    found = find_titles(Document(fields=(Field("body", text),)))
    assert [film.title for film in found.films] == ["KPop Demon Hunters", "Sinners"]
    assert [(work.title, work.medium) for work in found.works] == [("Golden", "song"), ("I Lied to You", "song")]


def test_italic_series_go_to_works() -> None:
    text = "Noah Wyle of The Pitt and the cast of Severance were at the Emmys; both series return for a new season."
    found = _italic(text, "The Pitt", "Severance", award="emmys")
    assert {work.title: work.medium for work in found.works} == {"The Pitt": "series", "Severance": "series"}
    assert not found.films


def test_an_established_title_is_counted_where_it_stands_bare() -> None:
    found = find_titles(
        Document(fields=(Field("body", "The film “Twisters” is out. We loved Twisters. Twisters it is."),))
    )
    assert [(film.title, film.mentions) for film in found.films] == [("Twisters", 3)]


def test_a_longer_name_is_no_mention_of_an_established_title() -> None:
    text = "Michael Mann's film “Heat” is a classic. The Miami Heat lost. Ray Heat won."
    (film,) = find_titles(Document(fields=(Field("body", text),))).films
    assert film.mentions == 1


def test_a_place_stays_a_place_beside_the_film_of_its_name() -> None:
    text = (
        "Renee Zellweger, who sang in the hit film Chicago, and Richard Gere met in Chicago. The Chicago police came."
    )
    (film,) = find_titles(Document(fields=(Field("body", text),), published=date(2005, 2, 1))).films
    assert (film.title, film.mentions, film.aliases) == ("Chicago", 1, ())


def test_contenders_of_the_season_are_known_names() -> None:
    text = "Our experts put Train of Sorrows ahead of Glass Harbor."
    fields = (Field("headline", "The race this week"), Field("body", text))
    assert not find_titles(Document(fields=fields)).films
    found = find_titles(Document(fields=fields, contenders={"Train of Sorrows": "film", "Glass Harbor": "show"}))
    assert [film.title for film in found.films] == ["Train of Sorrows"]
    assert [(work.title, work.medium) for work in found.works] == [("Glass Harbor", "series")]


def test_the_headline_tells_the_subject() -> None:
    fields = (
        Field("headline", "‘Eddington’ sets its release"),
        Field("body", "The film “Eddington” follows “Beau Is Afraid.” In “Eddington” a sheriff runs for mayor."),
    )
    found = find_titles(Document(fields=fields))
    assert {film.title: film.subject for film in found.films} == {"Eddington": True, "Beau Is Afraid": False}


def test_a_word_of_the_title_in_the_headline_tells_the_subject() -> None:
    fields = (
        Field("headline", "Gladiator star praises his director"),
        Field(
            "body",
            "The epic Gladiator II, directed by Ridley Scott, opens on Friday. Scott also made the film Napoleon.",
        ),
    )
    found = find_titles(Document(fields=fields, published=date(2024, 11, 20)))
    assert [film.title for film in found.films if film.subject] == ["Gladiator II"]


def test_capital_headlines_name_established_titles() -> None:
    fields = (
        Field("headline", "HEAT 2 FINDS ITS STAR"),
        Field("body", "The sequel Heat 2 is on. The film Heat 2 shoots in May."),
    )
    (film,) = find_titles(Document(fields=fields)).films
    assert (film.title, film.subject) == ("Heat 2", True)


def test_aliases_are_the_other_forms_of_the_text() -> None:
    text = (
        "“12 Years a Slave” is ahead of “Gravity.” Experts favor “Slave.” The film “Peter Rabbit 2: The "
        "Runaway” moved: “Peter Rabbit 2” opens in July."
    )
    found = {film.title: film.aliases for film in find_titles(Document(fields=(Field("body", text),))).films}
    assert found["12 Years a Slave"] == ("Slave",)
    assert found["Peter Rabbit 2: The Runaway"] == ("Peter Rabbit 2",)


def test_a_part_and_its_whole_stay_two_films() -> None:
    text = "“Dune” won six Oscars; “Dune: Part Two” is bigger. “Frozen” was topped by “Frozen 2.”"
    found = find_titles(Document(fields=(Field("body", text),)))
    assert [film.title for film in found.films] == ["Dune", "Dune: Part Two", "Frozen", "Frozen 2"]


@pytest.mark.parametrize("after", [" by Ann Lee", ", by Ann Lee", " (1993)", "” (1993)", "’ (1993)", "' (1993)"])
def test_a_first_look_leaves_directors_and_years_in_brackets_to_a_closer_one(after: str) -> None:
    assert BEGINS_AFTER.match(after)
    assert not BEGINS_AFTER.match(" said on Monday")


def test_nothing_to_read() -> None:
    assert find_titles(Document(fields=())) == Titles()
    assert find_titles(Document(fields=(Field("body", ""),))) == Titles()
