# ruff: noqa: S608 - SQL over files of the package and quoted paths; nothing in it comes from outside
"""Writes ``output/goldscrape.duckdb``: the views over the Parquet files, and the reference tables they need."""

from __future__ import annotations

import os
from importlib.resources import as_file, files
from pathlib import Path
from typing import TYPE_CHECKING

from goldscrape.catalog.definitions import HELPERS, catalog_views
from goldscrape.reference.outcomes import OUTCOME_COLUMNS
from goldscrape.tables import TABLES
from goldscrape.tables.columns import columns

if TYPE_CHECKING:
    import duckdb

__all__ = ["CATALOG_FILE", "MixedVersionsError", "build_catalog"]

CATALOG_FILE = "goldscrape.duckdb"

_MOVED = "goldscrape_output"
"""The DuckDB variable that says where the output folder is now, when it was moved or is mounted elsewhere."""

_OWN_FILES = {
    "market_prices": "award VARCHAR, season SMALLINT, category_id VARCHAR, nominee VARCHAR, day DATE, price DOUBLE",
    "own_dates": "name VARCHAR, award VARCHAR, season SMALLINT, market VARCHAR, date DATE",
}
"""Tables a user may bring along as ``output/<name>.csv``, with their columns."""


class MixedVersionsError(Exception):
    """A dataset has files of an older schema; the message says what to do."""


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def _path(output: Path, rest: str) -> str:
    """An SQL expression for a path below the output folder, wherever that is when it is asked."""
    # A glob would read these characters of the folder's own name as patterns.
    literal = "".join(f"[{char}]" if char in "*?[" else char for char in str(output))
    return f"coalesce(getvariable('{_MOVED}'), {_quoted(literal)}) || {_quoted('/' + rest)}"


def _check_versions(output: Path) -> None:
    from goldscrape.compaction import dataset_files
    from goldscrape.tables.arrow import SCHEMA_VERSION

    for dataset, table in TABLES.items():
        old = [file for file in dataset_files(output / dataset, table) if file.version != SCHEMA_VERSION]
        if old:
            raise MixedVersionsError(
                f"{len(old)} file(s) of {dataset} have schema version {old[0].version}, others {SCHEMA_VERSION}; "
                "run: scrapy compact"
            )


def _make_tables(connection: duckdb.DuckDBPyConnection, output: Path) -> None:
    for dataset, table in TABLES.items():
        connection.execute(
            f"CREATE VIEW {dataset} AS SELECT * FROM read_parquet({_path(output, dataset + '/*.parquet')})"
        )
        _comment(connection, dataset, (table.__doc__ or "").strip(), {c.name: c.doc for c in columns(table, docs=True)})
    lists = ", ".join(f"string_split({name}, '|') AS {name}" for name in ("works", "work_ids", "people", "person_ids"))
    with as_file(files("goldscrape.reference")) as reference:
        names = ", ".join(f"'{name}': 'VARCHAR'" for name in OUTCOME_COLUMNS)
        connection.execute(f"""
            CREATE TABLE outcomes AS
            SELECT 'oscars' AS award, CAST(season AS SMALLINT) AS season, category_id,
                   CAST(number AS SMALLINT) AS number, is_winner = '1' AS is_winner, {lists}, song
            FROM read_csv({_quoted(str(reference / "oscars-outcomes.tsv.gz"))}, delim = '\t', quote = '', escape = '',
                          header = false, columns = {{{names}}}, nullstr = '')""")
        connection.execute(f"""
            CREATE TABLE shipped_dates AS SELECT * FROM read_csv({_quoted(str(reference / "key-dates.csv"))},
            header = true, columns = {{'name': 'VARCHAR', 'award': 'VARCHAR', 'season': 'SMALLINT',
                                       'market': 'VARCHAR', 'date': 'DATE'}})""")
    for name, declared in _OWN_FILES.items():
        if (output / f"{name}.csv").is_file():
            pairs = ", ".join("'{}': '{}'".format(*column.split()) for column in declared.split(", "))
            source = f"read_csv({_path(output, name + '.csv')}, header = true, columns = {{{pairs}}})"
            connection.execute(f"CREATE VIEW {name} AS SELECT * FROM {source}")
        else:
            connection.execute(f"CREATE TABLE {name} ({declared})")
    connection.execute("CREATE VIEW key_dates AS FROM shipped_dates UNION ALL FROM own_dates")
    _comment(connection, "outcomes", "Oscar nominations and winners of ceremonies 1 to 98 (DLu/oscar_data, BSD-2).", {})
    _comment(connection, "key_dates", "Announcements, ceremonies and festivals; add your own as own_dates.csv.", {})


def _comment(connection: duckdb.DuckDBPyConnection, name: str, text: str, of_columns: dict[str, str]) -> None:
    row = connection.execute("SELECT table_type FROM information_schema.tables WHERE table_name = ?", [name]).fetchone()
    kind = "VIEW" if row and row[0] == "VIEW" else "TABLE"
    connection.execute(f"COMMENT ON {kind} {name} IS {_quoted(text)}")
    for column, doc in of_columns.items():
        connection.execute(f'COMMENT ON COLUMN {name}."{column}" IS {_quoted(doc)}')


def build_catalog(output: Path) -> Path:
    """Write the catalog of an output folder whose datasets are all readable; returns its path.

    The views hold the folder's absolute path. After moving it, build again, or in DuckDB
    ``SET VARIABLE goldscrape_output = '/where/it/is'``. The file appears whole or not at all; who has the old one
    open keeps it.

    Raises ImportError without DuckDB, MixedVersionsError, UnreadableFileError, OSError.
    """
    import duckdb

    output = output.resolve()
    _check_versions(output)
    temporary = output / f".{CATALOG_FILE}.{os.getpid()}.tmp"
    temporary.unlink(missing_ok=True)
    try:
        with duckdb.connect(str(temporary)) as connection:
            connection.begin()
            _make_tables(connection, output)
            connection.execute(HELPERS)
            for view in catalog_views():
                connection.execute(f"CREATE VIEW {view.name} AS\n{view.query}")
                _comment(connection, view.name, f"{view.summary} {view.notes}".strip(), view.columns)
            connection.commit()
        with temporary.open("rb") as file:
            os.fsync(file.fileno())
        return temporary.replace(output / CATALOG_FILE)
    finally:
        temporary.unlink(missing_ok=True)
