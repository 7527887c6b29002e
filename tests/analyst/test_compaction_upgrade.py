from __future__ import annotations

from contextlib import nullcontext
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from goldscrape.catalog import MixedVersionsError, build_catalog
from goldscrape.compaction import UnreadableFileError, compact_dataset
from goldscrape.compaction.upgrade import UPGRADES
from goldscrape.storage import Layout, prepare
from goldscrape.tables import TABLES, Article, Prediction
from goldscrape.tables.arrow import SCHEMA_VERSION, arrow_schema, to_table
from tests.analyst.builders import at, board, provenance, rows, write_part, write_table


def old_file(output: Path, *, drop: tuple[str, ...] = ("song", "complete")) -> Path:
    """A file as an earlier version might have written it: fewer columns, another width, no version."""
    table = to_table(Prediction, [(provenance(), board({"Digger": 0.9}))]).drop_columns(list(drop))
    wide = table.column("season").cast(pa.int32())
    table = table.set_column(table.schema.get_field_index("season"), "season", wide)
    return write_table(table.replace_schema_metadata(None), output / "predictions" / "old.parquet")


def test_an_old_file_is_brought_up_to_the_one_schema(tmp_path: Path) -> None:
    old_file(tmp_path)
    write_part(tmp_path, "new", (provenance(when=at(1)), board({"Digger": 0.8})))
    done = compact_dataset(tmp_path, Prediction, nullcontext)
    (path,) = (tmp_path / "predictions").glob("*.parquet")
    assert pq.read_schema(path).equals(arrow_schema(Prediction), check_metadata=False)
    assert pq.read_schema(path).metadata[b"goldscrape.schema_version"] == str(SCHEMA_VERSION).encode()
    assert done.upgraded == 1
    assert [(row["season"], row["song"], row["complete"]) for row in rows(tmp_path)] == [
        (2027, None, None),
        (2027, None, True),
    ]


def test_a_lone_old_file_is_brought_up_too(tmp_path: Path) -> None:
    old_file(tmp_path)
    assert compact_dataset(tmp_path, Prediction, nullcontext).upgraded == 1
    assert rows(tmp_path)[0]["nominee"] == "Digger"


def test_a_list_column_that_is_new_is_empty_not_null(tmp_path: Path) -> None:
    table = to_table(Article, [(provenance(), [Article(headline="A")])]).drop_columns(["tags"])
    write_table(table.replace_schema_metadata(None), tmp_path / "articles" / "old.parquet")
    compact_dataset(tmp_path, Article, nullcontext)
    assert rows(tmp_path, "articles")[0]["tags"] == []


def test_a_renamed_column_needs_a_step_and_a_step_is_enough(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    table = to_table(Prediction, [(provenance(), board({"Digger": 0.9}))])
    percent = pc.multiply(table.column("share"), 100.0)
    table = table.drop_columns(["share"]).append_column("percent", percent)
    write_table(table.replace_schema_metadata(None), tmp_path / "predictions" / "old.parquet")
    with pytest.raises(UnreadableFileError, match="percent"):
        compact_dataset(tmp_path, Prediction, nullcontext)

    def step(data: pa.Table) -> pa.Table:
        share = pc.divide(data.column("percent"), 100.0)
        return data.drop_columns(["percent"]).append_column("share", share)

    monkeypatch.setitem(UPGRADES, ("predictions", 0), step)
    compact_dataset(tmp_path, Prediction, nullcontext)
    assert rows(tmp_path)[0]["share"] == pytest.approx(0.9)


@pytest.mark.parametrize(
    ("metadata", "said"),
    [
        ({"goldscrape.schema_version": "99"}, "newer goldscrape"),
        ({"goldscrape.dataset": "films"}, "holds rows of films"),
    ],
)
def test_a_file_that_does_not_belong_is_refused_and_nothing_changes(
    tmp_path: Path, metadata: dict[str, str], said: str
) -> None:
    table = to_table(Prediction, [(provenance(), board({"Digger": 0.9}))]).replace_schema_metadata(metadata)
    write_table(table, tmp_path / "predictions" / "odd.parquet")
    part = write_part(tmp_path, "new", (provenance(), board({"Digger": 0.9})))
    with pytest.raises(UnreadableFileError, match=said):
        compact_dataset(tmp_path, Prediction, nullcontext)
    assert part.exists()


def test_a_broken_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "predictions").mkdir()
    (tmp_path / "predictions" / "half.parquet").write_bytes(b"PAR1 and no more")
    with pytest.raises(UnreadableFileError, match=r"half\.parquet is not a readable Parquet file"):
        compact_dataset(tmp_path, Prediction, nullcontext)


def test_a_value_that_does_not_fit_is_refused(tmp_path: Path) -> None:
    table = to_table(Prediction, [(provenance(), board({"Digger": 0.9}))])
    place = table.schema.get_field_index("season")
    table = table.set_column(place, "season", pa.array([200_000], pa.int64())).replace_schema_metadata(None)
    write_table(table, tmp_path / "predictions" / "old.parquet")
    with pytest.raises(UnreadableFileError, match="does not fit"):
        compact_dataset(tmp_path, Prediction, nullcontext)


def test_who_reads_mixed_files_through_the_catalog_is_told_what_to_do(tmp_path: Path) -> None:
    prepare(Layout(tmp_path))
    old_file(tmp_path)
    with pytest.raises(MixedVersionsError, match=r"predictions have schema version 0.*scrapy compact"):
        build_catalog(tmp_path)
    for table in TABLES.values():
        compact_dataset(tmp_path, table, nullcontext)
    assert build_catalog(tmp_path).is_file()
