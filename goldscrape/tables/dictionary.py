"""The data dictionary: Markdown made from the table definitions, so that it cannot say anything else.

``python -m goldscrape.tables.dictionary`` prints what ``output/README.md`` holds.
"""

from __future__ import annotations

import inspect

import attrs
import pyarrow as pa

from goldscrape.tables import TABLES, PageRow, Row
from goldscrape.tables.arrow import SCHEMA_VERSION, arrow_schema
from goldscrape.tables.columns import Column, columns
from goldscrape.tables.row import Provenance

__all__ = ["dictionary"]

_SHARED = attrs.fields(Provenance)

_OPENING = f"""# The datasets

One folder a dataset, flat: `output/<dataset>/*.parquet`, every column in every file, zstd, one schema
(version {SCHEMA_VERSION}, in each file's metadata as `goldscrape.schema_version`). Unknown is null, never 0 or "".
Moments are UTC; days are the publisher's (Los Angeles for Gold Derby and its sisters).

This page is generated from the table definitions in `goldscrape/tables/`:
`python -m goldscrape.tables.dictionary > output/README.md`.
"""


def dictionary() -> str:
    """The whole page."""
    parts = [_OPENING, "| dataset | a row is |\n| --- | --- |"]
    parts[-1] += "".join(f"\n| [{name}](#{name}) | {_sentence(table)} |" for name, table in TABLES.items())
    parts.append("## Common columns\n\nIn every dataset but `runs`: where a row comes from.\n\n" + _shared_rows())
    parts += [_section(name, table) for name, table in TABLES.items()]
    return "\n\n".join(parts) + "\n"


def _shared_rows() -> str:
    return _rows(PageRow, columns(PageRow, docs=True)[: len(_SHARED)])


def _sentence(table: type[Row]) -> str:
    said = inspect.cleandoc(table.__doc__ or "").split("\n\n")[0].rstrip(".")
    return said[0].lower() + said[1:]


def _section(name: str, table: type[Row]) -> str:
    key = ", ".join(f"`{column}`" for column in table.key)
    own = columns(table, docs=True)[len(_SHARED) if table.shares_provenance else 0 :]
    return f"## {name}\n\n{inspect.cleandoc(table.__doc__ or '')}\n\nKey: {key} (nulls equal).\n\n{_rows(table, own)}"


def _rows(table: type[Row], described: tuple[Column, ...]) -> str:
    schema = arrow_schema(table)
    lines = ["| column | type | meaning |", "| --- | --- | --- |"]
    for column in described:
        doc = " ".join(column.doc.split()).replace("|", "\\|")
        lines.append(f"| `{column.name}` | {_type_name(schema.field(column.name).type)} | {doc} |")
    return "\n".join(lines)


def _type_name(kind: pa.DataType) -> str:
    if pa.types.is_list(kind):
        return f"list of {_type_name(kind.value_type)}"
    if pa.types.is_struct(kind):
        return "{" + ", ".join(kind.field(i).name for i in range(kind.num_fields)) + "}"
    if pa.types.is_timestamp(kind):
        return "timestamp (µs, UTC)"
    return "date" if pa.types.is_date(kind) else str(kind)


if __name__ == "__main__":
    print(dictionary(), end="")
