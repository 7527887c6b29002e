"""Exporters: one dataset out of a page's records, in every format, with the table's own schema."""

from __future__ import annotations

import csv
import io
import json
from datetime import UTC, datetime

import pyarrow.parquet as pq
import pytest
from scrapy.exceptions import UsageError

from goldscrape.exporters import CsvExporter, JsonExporter, JsonLinesExporter, ParquetExporter, dataset_of_uri
from goldscrape.page import Page, PageRecords
from goldscrape.tables import TABLES, Article, Prediction, Provenance, Row, Section
from goldscrape.tables.arrow import SCHEMA_VERSION, arrow_schema

MOMENT = datetime(2026, 8, 6, 13, 48, tzinfo=UTC)


def records(rows: dict[str, list[Row]], url: str = "https://example.org/a") -> PageRecords:
    page = Page(url=url, final_url=url, body=b"x", fetched_at=MOMENT, observed_at=MOMENT, snapshot_at=MOMENT)
    provenance = Provenance(
        url=url,
        captured_at=MOMENT,
        observed_at=MOMENT,
        snapshot_at=MOMENT,
        capture="live",
        page_sha256=page.sha256,
        run_id="20260806T134800Z-000001",
        extractor="0.1.0",
    )
    return PageRecords(page=page, provenance=provenance, rows=rows, problems=[])


def predictions(count: int) -> list[Row]:
    return [
        Prediction(
            nominee=f"Nominee {n}", nominee_text=f"Nominee {n} ", surface="odds_api", rank=n, share=None, win_votes=0
        )
        for n in range(1, count + 1)
    ]


def written(exporter_class: type, dataset: str | None, *items: PageRecords) -> bytes:
    file = io.BytesIO()
    exporter = exporter_class(file, dataset=dataset)
    exporter.start_exporting()
    for item in items:
        exporter.export_item(item)
    exporter.finish_exporting()
    return file.getvalue()


@pytest.mark.parametrize("dataset", TABLES)
def test_an_export_without_rows_is_readable_and_has_every_column(dataset: str) -> None:
    table = pq.read_table(io.BytesIO(written(ParquetExporter, dataset)))
    assert table.num_rows == 0
    assert table.schema.equals(arrow_schema(TABLES[dataset]))
    assert table.schema.metadata[b"goldscrape.schema_version"] == str(SCHEMA_VERSION).encode()


def test_parquet_keeps_null_apart_from_zero_and_provenance_beside_each_row() -> None:
    first, second = records({"predictions": predictions(2)}), records({"predictions": predictions(1)}, "https://b.org/")
    rows = pq.read_table(io.BytesIO(written(ParquetExporter, "predictions", first, second))).to_pylist()
    assert [row["url"] for row in rows] == ["https://example.org/a", "https://example.org/a", "https://b.org/"]
    assert {(row["share"], row["win_votes"], row["nomination_votes"]) for row in rows} == {(None, 0, None)}
    assert rows[0]["observed_at"] == MOMENT


def test_parquet_with_many_rows_is_cut_into_row_groups_and_loses_none(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goldscrape.exporters.parquet._BYTES_A_ROW_GROUP", 200_000)
    data = written(ParquetExporter, "predictions", *(records({"predictions": predictions(300)}) for _ in range(30)))
    file = pq.ParquetFile(io.BytesIO(data))
    assert file.metadata.num_rows == 9_000
    assert file.metadata.num_row_groups > 1


def test_csv_has_an_empty_cell_for_null_and_json_for_lists() -> None:
    article = Article(headline="A, “B”", authors=("Ann Lee", "Bo Ek"), date_published=MOMENT.date())
    (row,) = csv.DictReader(io.StringIO(written(CsvExporter, "articles", records({"articles": [article]})).decode()))
    assert row["headline"] == "A, “B”"
    assert json.loads(row["authors"]) == ["Ann Lee", "Bo Ek"]
    assert (row["date_published"], row["published_at"]) == ("2026-08-06", "")


def test_json_lines_has_a_row_a_line_and_records_a_page_a_line() -> None:
    article = Article(sections=(Section(heading="h", text="t", char_start=0),))
    item = records({"predictions": predictions(2), "articles": [article]})
    rows = [json.loads(line) for line in written(JsonLinesExporter, "predictions", item).splitlines()]
    assert [row["rank"] for row in rows] == [1, 2]
    (page,) = [json.loads(line) for line in written(JsonLinesExporter, "records", item).splitlines()]
    assert [row["nominee"] for row in page["predictions"]] == ["Nominee 1", "Nominee 2"]
    assert page["articles"][0]["sections"] == [{"heading": "h", "text": "t", "char_start": 0}]
    assert json.loads(written(JsonExporter, "predictions", item)) == rows


@pytest.mark.parametrize(
    ("uri", "dataset"),
    [
        ("predictions.parquet", "predictions"),
        ("s3://bucket/a%20b/predictions-%(time)s.parquet", "predictions"),
        ("file:///tmp/articles.csv", "articles"),
        ("out/records.jsonl", "records"),
        ("best.parquet", None),
        ("stdout:", None),
    ],
)
def test_the_stem_of_a_feed_names_its_dataset(uri: str, dataset: str | None) -> None:
    assert dataset_of_uri(uri) == dataset


def test_an_unknown_dataset_is_an_error_that_lists_the_datasets() -> None:
    with pytest.raises(UsageError, match=r"predictions, articles.*not 'best'"):
        ParquetExporter(io.BytesIO(), dataset="best")
    with pytest.raises(UsageError, match="not 'records'"):
        CsvExporter(io.BytesIO(), dataset="records")
