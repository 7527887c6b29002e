"""Which rows of a dataset stay, and in which order: over the few columns that decide it.

Every deciding column becomes a column of small integers (its values' ranks, null first), and the integers of
several columns are packed into as few 64-bit numbers as hold them. Sorting and comparing millions of rows is then
sorting and comparing numbers, and a row costs some hundreds of bytes of memory however long its texts are.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, MutableMapping, Sequence
from datetime import datetime
from typing import Any, cast

import attrs
import pyarrow as pa
import pyarrow.compute as pc
from packaging.version import InvalidVersion, Version

from goldscrape.tables.row import Row

__all__ = ["EXTRACTION", "Arrangement", "arrange", "deciding_columns", "encoded", "file_stem", "newest_first"]

_PAGE = ("url", "observed_at", "page_sha256")
_EXTRACTION = ("extractor", "run_id")
EXTRACTION = (*_PAGE, *_EXTRACTION)
"""The columns that say which page was read, and by whom."""


@attrs.frozen
class Arrangement:
    """The rows that stay, in the order of the compacted files."""

    order: pa.Array[Any]
    """int64: where each row of the result stood among the rows read."""
    files: list[tuple[str, int]]
    """File stem and its number of rows, in the order of the rows."""
    superseded: int
    """Rows of a page that a newer extraction read again."""
    duplicates: int
    """Rows that say again what an earlier capture said."""


def deciding_columns(table: type[Row]) -> tuple[str, ...]:
    """The columns that :func:`arrange` needs."""
    own = (*table.key, *table.order)
    if not table.shares_provenance:
        return tuple(dict.fromkeys((*own, "started_at", "finished_at")))
    return tuple(dict.fromkeys((*own, *_PAGE, *_EXTRACTION, "captured_at")))


def newest_first(extractor: str | None) -> tuple[bool, Version | str]:
    """A sort key for extractor versions: well-formed versions by their number, above anything else."""
    try:
        return True, Version(re.sub(r"^goldscrape[-/ ]?", "", extractor or ""))
    except InvalidVersion:
        return False, extractor or ""


def file_stem(table: type[Row], values: Sequence[object]) -> str:
    """The compacted file's name for predictions of an award and season, or for rows of a year."""
    words = [re.sub(r"[^a-z0-9_]+", "_", str(value).lower()) for value in values if value is not None]
    return "-".join(words) or "unknown"


def encoded(piece: pa.Table) -> pa.Table:
    """The piece with its texts as numbers into a list of the distinct ones, to keep many pieces in memory."""
    columns = [
        column.dictionary_encode() if pa.types.is_string(column.type) else column for column in piece.itercolumns()
    ]
    return pa.table(columns, names=piece.schema.names)


@attrs.frozen
class _Codes:
    """A column as ranks: 0 for null, then 1 … ``top`` in the order of its values."""

    ranks: pa.Array[Any]
    """int32 or int64, one a row."""
    top: int
    values: pa.Array[Any]
    """The values by rank, from 1."""


def _codes(column: pa.ChunkedArray[Any]) -> _Codes:
    encoded = column if pa.types.is_dictionary(column.type) else column.dictionary_encode()
    encoded = encoded.unify_dictionaries()
    chunks = cast("list[pa.DictionaryArray[Any, Any]]", encoded.chunks)
    dictionary: pa.Array[Any] = (
        chunks[0].dictionary
        if chunks
        else pa.array([], type=cast("pa.DictionaryType[Any, Any]", encoded.type).value_type)
    )
    by_rank: pa.Array[Any] = pc.sort_indices(dictionary)
    rank_of = pc.add(pc.sort_indices(by_rank).cast(pa.int32()), pa.scalar(1, pa.int32()))
    ranked: list[Any] = [pc.fill_null(rank_of.take(chunk.indices), pa.scalar(0, pa.int32())) for chunk in chunks]
    ranks = pa.chunked_array(ranked, type=pa.int32()).combine_chunks()
    return _Codes(ranks, len(dictionary), dictionary.take(by_rank))


def _pack(columns: Iterable[_Codes]) -> list[pa.Array[Any]]:
    """The columns, first most significant, in as few int64 arrays as hold their products."""
    packed: list[pa.Array[Any]] = []
    room = 0
    for column in columns:
        ranks = column.ranks.cast(pa.int64())
        size = column.top + 1
        if packed and room * size < 2**62:
            packed[-1] = pc.add(pc.multiply(packed[-1], size), ranks)
            room *= size
        else:
            packed.append(ranks)
            room = size
    return packed


def _sorted(arrays: list[pa.Array[Any]]) -> pa.Array[Any]:
    """Indices that sort by the arrays, first most significant; equal rows keep their order."""
    if len(arrays) == 1:
        return pc.sort_indices(arrays[0])
    names = [f"k{i}" for i in range(len(arrays))]
    return pc.sort_indices(
        pa.table(dict(zip(names, arrays, strict=True))), sort_keys=[(name, "ascending") for name in names]
    )


def _starts(arrays: list[pa.Array[Any]]) -> pa.Array[Any]:
    """True where a row of sorted arrays differs from the one before."""
    length = len(arrays[0])
    if not length:
        return pa.array([], type=pa.bool_())
    differs: pa.Array[Any] = pa.nulls(length - 1, pa.bool_()).fill_null(False)
    for array in arrays:
        differs = pc.or_(differs, pc.not_equal(array.slice(1), array.slice(0, length - 1)))
    return pa.concat_arrays([pa.array([True]), differs])


def _extraction_age(codes: dict[str, _Codes]) -> _Codes:
    """Extractions as a column of ranks, newest first: by extractor version, then by run."""
    versions = codes["extractor"].values.to_pylist()
    newest = sorted(range(len(versions)), key=lambda i: newest_first(versions[i]), reverse=True)
    place = [0] * (len(versions) + 1)
    place[0] = len(versions)  # unknown is oldest
    for index, position in zip(newest, range(len(versions)), strict=True):
        place[index + 1] = position
    runs = codes["run_id"].top
    by_version = pa.array(place, type=pa.int64()).take(codes["extractor"].ranks)
    ranks = pc.add(pc.multiply(by_version, runs + 1), pc.subtract(runs, codes["run_id"].ranks))
    return _Codes(ranks, (len(versions) + 1) * (runs + 1), pa.array([], type=pa.int64()))


def _newest_extractions(codes: dict[str, _Codes]) -> pa.Array[Any]:
    """Indices of the rows that belong to the newest extraction of their page, in their old order."""
    age = _extraction_age(codes)
    pages = _pack(codes[name] for name in _PAGE)
    order = _sorted([*pages, *_pack([age])])
    starts = _starts([column.take(order) for column in pages])
    page_of = pc.subtract(pc.cumulative_sum(starts.cast(pa.int64())), 1)
    ages = age.ranks.take(order)
    newest = ages.filter(starts).take(page_of)
    kept = order.filter(pc.equal(ages, newest))
    return kept.take(pc.sort_indices(kept))


def arrange(
    data: MutableMapping[str, pa.ChunkedArray[Any]], table: type[Row], others: pa.Table | None = None
) -> Arrangement:
    """Decide over the :func:`deciding_columns` of all rows of a dataset; ``data`` is used up, column by column.

    Of each page (url, observed_at, page_sha256) only the rows of its newest extraction stay (by extractor version,
    then by run; ``others`` are the ``EXTRACTION`` columns of extractions that are known from other datasets and may
    have found nothing for this one); then one row a key stays, the earliest capture (nulls are equal). A run recorded
    twice keeps the record that ends last. Pure; the result does not depend on the order of the rows read but for rows
    equal in every deciding column.
    """
    total = len(next(iter(data.values())))
    if others is not None and total:
        for name in EXTRACTION:
            data[name] = pa.chunked_array([*data[name].chunks, *others.column(name).chunks])
    codes = {name: _codes(data.pop(name)) for name in list(data)}
    if table.shares_provenance:
        stay = _newest_extractions(codes)
        stay = stay.filter(pc.less(stay, pa.scalar(total, stay.type)))
        preference = ["captured_at", "page_sha256", "url", "run_id"]
        moment = "observed_at"
    else:
        stay = pa.array(range(total), type=pa.uint64())
        preference = ["finished_at"]
        moment = "started_at"
    superseded = total - len(stay)

    def column(name: str) -> _Codes:
        taken = codes[name]
        return _Codes(taken.ranks.take(stay), taken.top, taken.values)

    key = _pack(column(name) for name in table.key)
    rank = _pack(column(name) for name in preference)
    if not table.shares_provenance:
        rank = [pc.negate(array) for array in rank]
    by_key = _sorted([*key, *rank])
    first = by_key.filter(_starts([array.take(by_key) for array in key]))
    stay = stay.take(first)
    duplicates = total - superseded - len(stay)

    year = codes[moment]
    years = [moment.year for moment in cast("list[datetime]", year.values.to_pylist())]
    by_award = table.order[:2] == ("award", "season")
    leading = [column(name) for name in table.order[:2]] if by_award else [_years(column(moment), years)]
    order = _sorted([*_pack([*leading, *(column(name) for name in table.order)]), *_pack(map(column, table.key))])
    return Arrangement(
        order=stay.take(order).cast(pa.int64()),
        files=_files(table, leading, order),
        superseded=superseded,
        duplicates=duplicates,
    )


def _years(moments: _Codes, years: list[int]) -> _Codes:
    distinct = sorted(set(years))
    rank_of = pa.array([0, *(distinct.index(year) + 1 for year in years)], type=pa.int64())
    return _Codes(rank_of.take(moments.ranks), len(distinct), pa.array(distinct, pa.int64()))


def _files(table: type[Row], leading: list[_Codes], order: pa.Array[Any]) -> list[tuple[str, int]]:
    columns = [codes.ranks.take(order) for codes in leading]
    starts = _starts(columns)
    firsts = cast("list[int]", pc.indices_nonzero(starts).to_pylist())
    files: list[tuple[str, int]] = []
    for first, after in zip(firsts, [*firsts, len(order)][1:], strict=True):
        values = []
        for codes, ranks in zip(leading, columns, strict=True):
            rank = cast("int", ranks[first].as_py())
            values.append(codes.values[rank - 1].as_py() if rank else None)
        stem = file_stem(table, values)
        again = sum(1 for other, _ in files if other == stem or other.startswith(f"{stem}-again"))
        files.append((f"{stem}-again{again}" if again else stem, after - first))
    return files
