"""Make ``oscars-outcomes.tsv.gz``: ``python -m goldscrape.reference.build_outcomes SOURCES``.

From DLu/oscar_data (BSD-2, the notice is beside the list): one line a nomination of ceremonies 1 to 98.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from goldscrape.reference.sources import source_folder, write_lines

__all__ = ["outcome_lines"]


def _ids(cell: str, prefix: str) -> str:
    """The ids of one kind, their places kept: a firm or an unknown among people is an empty place."""
    return "|".join(one if one.startswith(prefix) else "" for one in cell.split("|"))


def outcome_lines(folder: Path) -> Iterator[str]:
    """Season, category, number of the nomination, won, titles, their ids, people, their ids, song: tab-separated."""
    import pyarrow.parquet as pq

    for row in pq.read_table(folder / "oscars-outcomes.parquet").to_pylist():
        is_song = row["category_id"] == "oscars.original_song"
        fields = (
            str(row["ceremony_year"]),
            row["category_id"],
            f"{row['nominee_index']:02}",
            str(row["is_winner"]),
            row["film_titles"],
            _ids(row["film_imdb_ids"], "tt"),
            row["nominee_names"],
            _ids(row["nominee_imdb_ids"], "nm"),
            row["detail"] if is_song else "",
        )
        yield "\t".join(" ".join(field.split()) for field in fields)


if __name__ == "__main__":
    print(write_lines("oscars-outcomes.tsv.gz", outcome_lines(source_folder("build_outcomes"))), "nominations")
