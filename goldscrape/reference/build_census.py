"""Make ``first-names.txt.gz`` and ``surnames.txt.gz``: ``python -m goldscrape.reference.build_census SOURCES``.

From the name files of the US census of 1990 (public domain), through treyhunner/names.
"""

from __future__ import annotations

from pathlib import Path

from goldscrape.reference.sources import census, source_folder, write_lines

__all__ = ["first_name_lines", "surname_lines"]


def first_name_lines(folder: Path) -> list[str]:
    """First names of women and men, lower case."""
    return [*census(folder, "first.female"), *census(folder, "first.male")]


def surname_lines(folder: Path) -> list[str]:
    """Surnames, lower case."""
    return list(census(folder, "surnames"))


if __name__ == "__main__":
    sources = source_folder("build_census")
    print(write_lines("first-names.txt.gz", first_name_lines(sources)), "first names")
    print(write_lines("surnames.txt.gz", surname_lines(sources)), "surnames")
