"""The Parquet files of a dataset: which there are, who wrote them, and what they hold."""

from __future__ import annotations

from pathlib import Path

import attrs

from goldscrape.tables.row import Row

__all__ = ["DatasetFile", "UnreadableFileError", "dataset_files"]


class UnreadableFileError(Exception):
    """A file in a dataset's folder that this version cannot read; the message says what to do."""


@attrs.frozen
class DatasetFile:
    """One Parquet file of a dataset."""

    path: Path
    rows: int
    bytes: int
    """Encoded but uncompressed size of its columns."""
    version: int
    """The schema version in its metadata; 0 when it names none."""


def dataset_files(folder: Path, table: type[Row]) -> list[DatasetFile]:
    """The Parquet files of a dataset's folder, by name.

    Raises UnreadableFileError for a file that is no Parquet file, belongs to another dataset,
    or was written by a newer schema than this version knows.
    """
    import pyarrow as pa
    import pyarrow.parquet as pq

    from goldscrape.tables.arrow import SCHEMA_VERSION

    found = []
    for path in sorted(folder.glob("*.parquet")):
        try:
            metadata = pq.read_metadata(path)
        except (pa.ArrowInvalid, OSError) as error:
            raise UnreadableFileError(
                f"{path} is not a readable Parquet file ({str(error).splitlines()[0]}); move it out of the folder"
            ) from None
        said = metadata.metadata or {}
        dataset = said.get(b"goldscrape.dataset", table.dataset.encode()).decode()
        if dataset != table.dataset:
            raise UnreadableFileError(f"{path} holds rows of {dataset}; move it out of the folder of {table.dataset}")
        version = int(said.get(b"goldscrape.schema_version", b"0"))
        if version > SCHEMA_VERSION:
            raise UnreadableFileError(
                f"{path} was written by a newer goldscrape (schema {version}, this one knows {SCHEMA_VERSION}); "
                "upgrade goldscrape"
            )
        size = sum(metadata.row_group(i).total_byte_size for i in range(metadata.num_row_groups))
        found.append(DatasetFile(path, metadata.num_rows, size, version))
    return found
