"""Rows that no file can hold: mended or taken out before they could spoil a whole part."""

from __future__ import annotations

from functools import cache
from typing import Any

import attrs

from goldscrape.page import PageRecords
from goldscrape.problems import Problem, ProblemKind, Severity
from goldscrape.storage.frames import Frame, frame_bytes
from goldscrape.tables import TABLES, Row
from goldscrape.tables.columns import columns

__all__ = ["mend", "without_oversized"]

_BITS = {"int16": 15, "int32": 31, "int64": 63}


def without_oversized(rows: dict[str, list[Row]]) -> list[Problem]:
    """Take out rows with a number too large for its column; say which went (a lost row fails the run)."""
    problems = []
    for dataset, given in rows.items():
        limits = _limits(dataset)
        faults = [(row, fault) for row in given if (fault := _oversized(row, limits))]
        if faults:
            lost = {id(row) for row, _ in faults}
            rows[dataset] = [row for row in given if id(row) not in lost]
            problems += [_lost(dataset, fault) for _, fault in faults]
    return problems


def mend(records: PageRecords) -> list[Problem]:
    """After a page could not be encoded: text that is no Unicode gets a question mark; rows that fail even so go.

    Says which rows went. The page's own problems and its provenance quote the page too.
    """
    records.provenance = _cleaned(records.provenance)
    records.problems = [_cleaned(problem) for problem in records.problems]
    problems = []
    for dataset, given in records.rows.items():
        kept: list[Row] = []
        for row in given:
            try:
                mended = _cleaned(row)
                frame_bytes(Frame(rows={dataset: [mended]}))
            except (ValueError, TypeError) as error:
                problems.append(_lost(dataset, str(error)))
            else:
                kept.append(mended)
        records.rows[dataset] = kept
    return problems


def _lost(dataset: str, fault: str) -> Problem:
    return Problem(ProblemKind.ROWS_LOST, f"a row of {dataset} cannot be stored: {fault}", None, Severity.FAILED)


@cache
def _limits(dataset: str) -> tuple[tuple[str, int], ...]:
    own = attrs.fields_dict(TABLES[dataset])
    found = []
    for column in columns(TABLES[dataset]):
        width = next((bits for name, bits in _BITS.items() if f"'{name}'" in repr(column.annotation)), None)
        if column.name in own and width and "tuple" not in repr(column.annotation):
            found.append((column.name, 1 << width))
    return tuple(found)


def _oversized(row: Row, limits: tuple[tuple[str, int], ...]) -> str | None:
    for name, limit in limits:
        value = getattr(row, name)
        if value is not None and not -limit <= value < limit:
            return f"{name} is {value}"
    return None


def _cleaned(value: Any) -> Any:
    if isinstance(value, str):
        return value.encode("utf-8", "replace").decode()
    if isinstance(value, tuple):
        return tuple(_cleaned(part) for part in value)
    if attrs.has(type(value)):
        parts = {field.name: _cleaned(getattr(value, field.name)) for field in attrs.fields(type(value))}
        return attrs.evolve(value, **parts)
    return value
