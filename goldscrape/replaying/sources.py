"""WARC files wherever pyarrow reaches them: ``s3://``, ``gs://``, ``hdfs://`` and the like."""

from __future__ import annotations

import io
from functools import cache
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal
from urllib.parse import urlsplit

import attrs
import pyarrow.fs as pafs

__all__ = ["StoredFile", "stored_files"]

_READ_AHEAD = 4 * 2**20
"""Bytes asked for at a time: every request to such a store costs some 20 ms, whatever it brings."""


def stored_files(address: str) -> list[StoredFile]:
    """The WARC files at an address: itself, or those of the folder it names; sorted, empty when there are none.

    Raises ``ValueError`` for an address that no store understands, ``OSError`` when its store does not answer.
    """
    system, path = _opened(address)
    info = system.get_file_info(path)
    if info.type == pafs.FileType.File:
        return [StoredFile(address, info.size)]
    selector = pafs.FileSelector(path, allow_not_found=True)
    sizes = {PurePosixPath(info.path).name: info.size for info in system.get_file_info(selector) if info.is_file}
    folder, question, options = address.partition("?")
    return [
        StoredFile(f"{folder.rstrip('/')}/{name}{question}{options}", size)
        for name, size in sorted(sizes.items())
        if ".warc" in name
    ]


@attrs.frozen(str=False)
class StoredFile:
    """A WARC file in a store, opened where it is read."""

    address: str
    """With all the options of its store (``s3://bucket/name?region=…``)."""
    size: int
    """Bytes, as its store listed it."""

    def __str__(self) -> str:
        """The address without options and credentials: what may be shown and kept."""
        parts = urlsplit(self.address)
        return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}"

    @property
    def name(self) -> str:
        """The file's name."""
        return PurePosixPath(urlsplit(self.address).path).name

    def open(self, mode: Literal["rb"], /) -> BinaryIO:
        """The file, read in large steps. Raises ``OSError`` when it is not there or its store does not answer."""
        system, path = _opened(self.address)
        return io.BufferedReader(_Raw(system.open_input_file(path)), _READ_AHEAD)

    def stat(self) -> _Size:
        """Its size."""
        return _Size(self.size)


@attrs.frozen
class _Size:
    st_size: int


class _Raw(io.RawIOBase):
    """An Arrow file as the standard library knows files."""

    def __init__(self, file: Any) -> None:
        self._file = file

    def readable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def readinto(self, buffer: Any, /) -> int:
        return int(self._file.readinto(buffer))

    def seek(self, offset: int, whence: int = io.SEEK_SET, /) -> int:
        return int(self._file.seek(offset, whence))

    def tell(self) -> int:
        return int(self._file.tell())

    def close(self) -> None:
        self._file.close()
        super().close()


def _opened(address: str) -> tuple[pafs.FileSystem, str]:
    parts = urlsplit(address)
    system, root = _system(f"{parts.scheme}://{parts.netloc}/{'?' if parts.query else ''}{parts.query}")
    return system, root.rstrip("/") + parts.path


@cache
def _system(root: str) -> tuple[pafs.FileSystem, str]:
    # Making one asks an S3 server where its bucket is.
    system, path = pafs.FileSystem.from_uri(root)
    return system, path
