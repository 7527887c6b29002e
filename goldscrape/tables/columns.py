"""A table's columns, read off its row class: name, type and docstring."""

from __future__ import annotations

import ast
import inspect
import textwrap
from typing import Any, get_type_hints

import attrs

from goldscrape.tables.row import Provenance, Row, Struct

__all__ = ["Column", "column_names", "columns"]


@attrs.frozen
class Column:
    """One column of a dataset."""

    name: str
    annotation: Any
    """The resolved type hint, ``Annotated`` widths kept."""
    doc: str
    """The docstring under the attribute: the column's entry in the data dictionary."""


def _docstrings(cls: type) -> dict[str, str]:
    body = ast.parse(textwrap.dedent(inspect.getsource(cls))).body[0]
    if not isinstance(body, ast.ClassDef):
        return {}
    docs: dict[str, str] = {}
    for node, after in zip(body.body, body.body[1:], strict=False):
        if (
            isinstance(node, ast.AnnAssign)
            and isinstance(node.target, ast.Name)
            and isinstance(after, ast.Expr)
            and isinstance(after.value, ast.Constant)
        ):
            docs[node.target.id] = inspect.cleandoc(str(after.value.value))
    return docs


def _own_columns(cls: type, *, docs: bool) -> list[Column]:
    hints = get_type_hints(cls, include_extras=True)
    found: dict[str, str] = {}
    if docs:
        for base in reversed(cls.__mro__):
            if attrs.has(base):
                found |= _docstrings(base)
    return [Column(field.name, hints[field.name], found.get(field.name, "")) for field in attrs.fields(cls)]


_known: dict[tuple[str, bool], tuple[Column, ...]] = {}


def columns(cls: type[Row] | type[Struct], *, docs: bool = False) -> tuple[Column, ...]:
    """The columns of a table (those of its page's provenance first) or the parts of a struct, in order.

    ``docs`` reads the docstrings too, which needs the source files.
    """
    known = (cls.__qualname__, docs)
    if known not in _known:
        shared = issubclass(cls, Row) and cls.shares_provenance
        _known[known] = (*(_own_columns(Provenance, docs=docs) if shared else ()), *_own_columns(cls, docs=docs))
    return _known[known]


def column_names(cls: type[Row]) -> tuple[str, ...]:
    """The names of a table's columns, in order."""
    return tuple(column.name for column in columns(cls))
