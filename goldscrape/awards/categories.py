"""The categories of every award body, and the many names they are printed under."""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable
from functools import cache, lru_cache
from importlib import resources

import attrs

__all__ = [
    "AWARDS",
    "Category",
    "bodies_of",
    "categories",
    "category_kind",
    "category_unit",
    "find_category",
    "is_category_name",
    "may_be_category_name",
    "same_category_name",
]

KINDS = {
    "film": "film",
    "person": "person",
    "song": "song",
    "tv_program": "show",
    "stage_production": "show",
    "episode": "episode",
    "ensemble": "ensemble",
    "podcast": "podcast",
}
"""The table's unit of a nominee to the `nominee_kind` of predictions."""

OSCARS_FOUNDING = 1928
"""The table counts the Academy's ceremonies; the 98th is the season of 2026 (one ceremony a year since the 6th)."""

_MORE_INFO = re.compile(r"\(?\bmore info\b\)?", re.IGNORECASE)
_APOSTROPHES = re.compile(r"['\u2018\u2019\u201b\u02bc`]")
_COMPOUND = re.compile(r"\b(make|stand|voice) (up|over)\b")
"""Compounds printed as one word, as two or with a hyphen."""
_ARTICLES = "a an the of in for or and at to by best outstanding lead leading performance role"
_STOPWORDS = frozenset(_ARTICLES.split())
"""Words that never tell two categories of one body apart."""
_PEOPLE = re.compile(
    r"\b(actor|actress|performer|performance|director|host|newcomer|(?:wo)?man)s?\b(?!\s+(?:by\s+)?an?\s+(?:cast|ensemble))",
    re.IGNORECASE,
)


@attrs.frozen(kw_only=True)
class Category:
    """A category of one award body; the row of ``reference/categories.csv``."""

    id: str
    """The stable id (`oscars.picture`)."""
    award: str
    """The award body (`oscars`)."""
    name: str
    """The canonical name ("Best Picture")."""
    official_name: str
    """The name the body itself uses."""
    medium: str
    """`film`, `tv`, `stage` or `podcast`."""
    nominee_unit: str
    """What is nominated: `film`, `person`, `song`, `tv_program`, `stage_production`, `episode`, `ensemble` …"""
    primary: str
    """What the title field of Gold Derby holds: `person`, `work` or `song`."""
    names: tuple[str, ...]
    """Every name it is printed under, the canonical one first."""
    typical_slots: int | None
    """How many nominees the body usually names; nomination shares add up to about this."""
    first_season: int | None
    """The first season it was given, when known."""
    last_season: int | None
    """The last season it was given; None while it is."""

    @property
    def kind(self) -> str:
        """The `nominee_kind` of its predictions."""
        return KINDS.get(self.nominee_unit, self.nominee_unit)

    def given_in(self, season: int) -> bool:
        """Whether the body gave it in that season, as far as the table knows."""
        return (self.first_season or season) <= season <= (self.last_season or season)


@lru_cache(maxsize=8192)
def _words(name: str) -> tuple[str, ...]:
    """The words of a name; case, hyphens, dashes, brackets, "&", accents and "(more info)" make no difference."""
    text = _MORE_INFO.sub(" ", name).replace("&", " and ")
    text = unicodedata.normalize("NFKD", _APOSTROPHES.sub("", text)).casefold()
    text = "".join(char for char in text if not unicodedata.combining(char))
    words = re.findall(r"[^\W_]+", text)
    joined = (
        " ".join(words).replace("make up", "makeup").replace("stand up", "standup").replace("voice over", "voiceover")
    )
    return tuple(joined.split())


def same_category_name(one: str, other: str) -> bool:
    """Whether two printed names are the same words."""
    return _words(one) == _words(other)


@cache
def categories() -> tuple[Category, ...]:
    """All categories of ``reference/categories.csv``, our own compilation, in its order."""
    source = resources.files("goldscrape.reference") / "categories.csv"
    lines = source.read_text(encoding="utf-8").splitlines()
    return tuple(_category(row) for row in csv.DictReader(lines))


def _category(row: dict[str, str]) -> Category:
    award = row["body_id"]
    printed = (row[column] for column in ("canonical_name", "official_name", "gold_derby_names", "aliases"))
    names = [name for cell in printed for name in cell.split("|")]
    return Category(
        id=row["category_id"],
        award=award,
        name=row["canonical_name"],
        official_name=row["official_name"],
        medium=row["medium"],
        nominee_unit=row["nominee_unit"],
        primary=row["gd_primary_text"],
        names=tuple(dict.fromkeys(name.strip() for name in names if name.strip())),
        typical_slots=int(row["typical_slots"]) if row["typical_slots"] else None,
        first_season=_season(award, row["first_ceremony_or_year"]),
        last_season=_season(award, row["last_ceremony_or_year"]) if row["active"] == "0" else None,
    )


def _season(award: str, printed: str) -> int | None:
    if not printed:
        return None
    return int(printed) + (OSCARS_FOUNDING if award == "oscars" else 0)


AWARDS: tuple[str, ...] = ("oscars", "golden_globes", "bafta", "sag", "cca", "emmys", "tonys")
"""The award bodies of the table."""


def _bag(words: tuple[str, ...]) -> tuple[str, ...]:
    """The name's telling words in any order: "Best Actor in a Musical" is "Best Actor (Musical)"."""
    return tuple(sorted(word for word in words if word not in _STOPWORDS))


@cache
def _index(award: str) -> tuple[dict[tuple[str, ...], list[Category]], dict[tuple[str, ...], list[Category]]]:
    """Names of one body: by their words, and by their telling words in any order."""
    exact: dict[tuple[str, ...], list[Category]] = {}
    loose: dict[tuple[str, ...], list[Category]] = {}
    for category in categories():
        if category.award != award:
            continue
        for name in category.names:
            for index, key in ((exact, _words(name)), (loose, _bag(_words(name)))):
                if key and category not in index.setdefault(key, []):
                    index[key].append(category)
    return exact, loose


def _choose(found: list[Category], season: int | None) -> Category | None:
    if len(found) > 1 and season is not None:
        found = [category for category in found if category.given_in(season)]
    return found[0] if len(found) == 1 else None


def find_category(name: str, award: str | None = None, season: int | None = None) -> Category | None:
    """The category a printed name means.

    An alias counts only inside its award body, so without an award the name must mean the same id everywhere,
    which only names that a single body uses do. The words are compared first; then the telling words in any order
    ("Best Actor in a Musical" is "Best Actor (Musical)"). A name that two categories of the body share goes to the
    one given in ``season``; None when it still means more than one, or nothing.
    """
    words = _words(name)
    if not words:
        return None
    if award is None:
        found = [category for body in AWARDS if (category := find_category(name, body, season))]
        return found[0] if len(found) == 1 else None
    exact, loose = _index(award)
    if words in exact:
        return _choose(exact[words], season)
    return _choose(loose.get(_bag(words), []), season)


def bodies_of(names: Iterable[str]) -> frozenset[str]:
    """The award bodies that know every one of these names (those that no body knows are left out)."""
    bodies = frozenset(AWARDS)
    for name in names:
        known = frozenset(body for body in AWARDS if find_category(name, body))
        if known:
            bodies &= known
    return bodies


def category_unit(name: str, beside: Iterable[str] = ()) -> str | None:
    """What kind of nominee a category of this name honours when its award is unknown.

    `person`, `film`, `song`, `show` …, when all bodies that use the name agree. ``beside``: the other categories of
    the same listing; only bodies that know all of them are asked, so "Best Score" next to "Best International Film"
    honours a film although the Tonys' honours a show. A name no body knows is a person's if it says so (actor,
    director, host), and one that only leaves words out ("Best Sound Design") has
    the kind of those it may stand for; None otherwise.
    """
    bodies = bodies_of((name, *beside)) or frozenset(AWARDS)
    kinds = {category.kind for body in bodies if (category := find_category(name, body))}
    if not kinds and may_be_category_name(name):
        telling = set(_bag(_words(name)))
        kinds = {category.kind for category in categories() if telling <= set(_bag(_words(category.name)))}
    if not kinds:
        return "person" if _PEOPLE.search(name) else None
    return kinds.pop() if len(kinds) == 1 else None


def category_kind(name: str, award: str | None, season: int | None = None, beside: Iterable[str] = ()) -> str | None:
    """The `nominee_kind` of a listing: by the award's own table, else by what all bodies agree on."""
    category = find_category(name, award, season) if award else None
    return category.kind if category else category_unit(name, beside)


@cache
def _vocabulary() -> frozenset[str]:
    return frozenset(word for category in categories() for name in category.names for word in _words(name))


def may_be_category_name(text: str) -> bool:
    """Whether a text is worded like a category: "Best" or "Outstanding" and nothing but words of category names.

    True for names no body uses in full, such as "Best Featured Actress" for one of the Tonys' two.
    """
    words = _words(text)
    return 1 < len(words) <= 14 and words[0] in {"best", "outstanding"} and all(word in _vocabulary() for word in words)


@cache
def _all_names() -> frozenset[tuple[str, ...]]:
    return frozenset(_words(name) for category in categories() for name in category.names)


def is_category_name(text: str) -> bool:
    """Whether the text is, in full, the name of a category of any body (a bare "Sound" is not enough)."""
    words = _words(text)
    return len(words) > 1 and words in _all_names()
