"""Raw pages go into WARC files and come back the same, whatever they are and whatever happened to the file."""

from __future__ import annotations

import random
import tracemalloc
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from warcio.archiveiterator import ArchiveIterator  # type: ignore[import-untyped]

from goldscrape.archive import Archived, ArchiveWriter, read_pages, spans
from goldscrape.archive.reader import Span
from goldscrape.page import Context, Opened, Page
from goldscrape.problems import Problem, ProblemKind
from tests.storage.making import page

CONTEXT = Context(
    surface="odds_api",
    event="Oscars “2027”",
    category="Beste Künstler",
    predictor_group="expert",
    rendered=True,
    opened=(Opened(category="Best Picture", rows_before=5, rows_after=24),),
)


def written(folder: Path, pages: list[Page], file_bytes: int = 1 << 30) -> list[Page]:
    writer = ArchiveWriter(folder / "archive", "run", file_bytes=file_bytes)
    kept = [writer.write(one) for one in pages]
    writer.close()
    return kept


def read(folder: Path, span_bytes: int = 1 << 30) -> list[Archived]:
    files = sorted((folder / "archive").iterdir())
    return [
        one for path in files for span in spans(path, span_bytes) for one in read_pages(span, f"archive/{path.name}")
    ]


def some_pages(count: int = 12) -> list[Page]:
    noise = random.Random(1)
    pages = [page(number, noise.randbytes(5_000), context=CONTEXT) for number in range(count)]
    pages[1] = page(1, b"", status=404)
    pages[2] = page(
        2, "ü".encode(), url="file:///tmp/ü b.html", final_url="file:///tmp/ü b.html", capture="file", headers=()
    )
    pages[3] = page(3, b"x" * 9, headers=(("Content-Encoding", "br"), ("Transfer-Encoding", "chunked"), ("X", "1")))
    pages[4] = page(4, b"", status=304, unchanged_from="a" * 64)
    return pages


@pytest.mark.parametrize("span_bytes", [1, 9_000, 1 << 30])
def test_pages_come_back_the_same_in_any_stretches(tmp_path: Path, span_bytes: int) -> None:
    kept = written(tmp_path, some_pages(), file_bytes=30_000)
    assert len({one.warc_file for one in kept}) > 1, "files rotate by size"
    assert read(tmp_path, span_bytes) == kept


def test_another_reader_reads_them(tmp_path: Path) -> None:
    written(tmp_path, some_pages())
    (path,) = (tmp_path / "archive").iterdir()
    seen = []
    with path.open("rb") as stream:
        for record in ArchiveIterator(stream, check_digests="raise"):
            seen.append(record.rec_type)
            body = record.content_stream().read()
            if record.rec_type == "response" and record.rec_headers.get_header("WARC-Target-URI").endswith("/5"):
                assert body == some_pages()[5].body
                assert record.http_headers.get_statuscode() == "200"
    assert seen[0] == "warcinfo"
    assert seen[1:].count("metadata") == 12
    assert seen.count("response") == 11
    assert seen.count("resource") == 1


def test_a_record_can_be_read_from_its_offset(tmp_path: Path) -> None:
    kept = written(tmp_path, some_pages())
    target = kept[7]
    assert target.warc_offset is not None
    with (tmp_path / str(target.warc_file)).open("rb") as stream:
        stream.seek(target.warc_offset)
        record = next(iter(ArchiveIterator(stream)))
        assert record.rec_headers.get_header("WARC-Target-URI") == target.final_url
        assert record.content_stream().read() == target.body


def test_damage_costs_one_page_and_is_said(tmp_path: Path) -> None:
    kept = written(tmp_path, some_pages())
    (path,) = (tmp_path / "archive").iterdir()
    content = bytearray(path.read_bytes())
    at = kept[6].warc_offset or 0
    content[at + 1_000 : at + 1_050] = bytes(50)
    path.write_bytes(content)
    found = read(tmp_path)
    assert [one for one in found if isinstance(one, Page)] == [*kept[:6], *kept[7:]]
    (problem,) = (one for one in found if isinstance(one, Problem))
    assert path.name in problem.detail


@pytest.mark.parametrize("cut", [10, 300, 5_000, 20_000])
def test_a_file_cut_short_gives_its_whole_pages(tmp_path: Path, cut: int) -> None:
    kept = written(tmp_path, some_pages())
    (path,) = (tmp_path / "archive").iterdir()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) - cut])
    found = [one for one in read(tmp_path) if isinstance(one, Page)]
    # The last page's metadata may be gone while its response is whole.
    assert [(one.url, one.body) for one in found] == [(one.url, one.body) for one in kept[: len(found)]]
    assert len(found) >= 12 - 1 - cut // 4_000


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=100, deadline=None)
@given(noise=st.binary(max_size=400), at=st.integers(0, 12_000))
def test_any_bytes_give_only_pages_and_problems(tmp_path: Path, noise: bytes, at: int) -> None:
    folder = tmp_path / "archive"
    if not folder.exists():
        written(tmp_path, some_pages(5))
        (next(iter(folder.iterdir()))).rename(tmp_path / "whole")
    content = (tmp_path / "whole").read_bytes()
    (folder / "x.warc.gz").write_bytes(content[:at] + noise + content[at + len(noise) :])
    for one in read(tmp_path, 3_000):
        assert isinstance(one, Page | Problem)


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # warcio leaves its temporary files open
@pytest.mark.filterwarnings("ignore::ResourceWarning")
def test_other_peoples_archives_are_read(tmp_path: Path) -> None:
    import gzip
    import io

    from warcio.statusandheaders import StatusAndHeaders  # type: ignore[import-untyped]
    from warcio.warcwriter import WARCWriter  # type: ignore[import-untyped]

    path = tmp_path / "theirs.warc.gz"
    with path.open("wb") as stream:
        writer = WARCWriter(stream, gzip=True)
        body = gzip.compress(b"<html>theirs</html>")
        headers = StatusAndHeaders("200 OK", [("Content-Type", "text/html"), ("Content-Encoding", "gzip")], "HTTP/1.1")
        writer.write_record(
            writer.create_warc_record("http://example.com/", "response", payload=io.BytesIO(body), http_headers=headers)
        )
    (found,) = (one for span in spans(path, 1 << 20) for one in read_pages(span))
    assert isinstance(found, Page)
    assert (found.url, found.body, found.content_type) == ("http://example.com/", b"<html>theirs</html>", "text/html")
    assert found.observed_at == found.fetched_at


def test_a_record_without_a_date_is_damage(tmp_path: Path) -> None:
    head = b"WARC/1.1\r\nWARC-Type: response\r\nWARC-Record-ID: <urn:x:1>\r\nWARC-Target-URI: http://x/\r\n"
    body = b"HTTP/1.1 200 OK\r\n\r\nx"
    content = head + b"%bContent-Length: " + str(len(body)).encode() + b"\r\n\r\n" + body + b"\r\n\r\n"
    path = tmp_path / "x.warc"
    path.write_bytes(content % b"" + content % b"WARC-Date: 2026-01-01T00:00:00Z\r\n")
    found = [one for span in spans(path, 1 << 20) for one in read_pages(span)]
    assert [type(one) for one in found] == [Problem, Page]


def test_a_page_that_could_not_be_written_leaves_no_trace(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    import os

    writer = ArchiveWriter(tmp_path / "archive", "run", file_bytes=1 << 30)
    writer.write(page(0))
    real = os.write
    with monkeypatch.context() as patched:
        patched.setattr(
            os, "write", lambda handle, content: real(handle, content[:50]) if len(content) > 300 else full()
        )
        with pytest.raises(OSError, match="No space"):
            writer.write(page(1, bytes(2_000)))
    writer.write(page(2))
    writer.close()
    assert [one.url for one in read(tmp_path) if isinstance(one, Page)] == [page(0).url, page(2).url]


def full() -> int:
    raise OSError(28, "No space left on device")


def foreign(folder: Path, body: bytes, url: str | None = "http://example.com/x", head: bytes = b"") -> Path:
    """A WARC file with one response as other people's crawlers write it."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n" + head + b"\r\n" + body
    target = f"WARC-Target-URI: {url}\r\n" if url is not None else ""
    fields = (
        "WARC/1.0\r\nWARC-Type: response\r\nWARC-Date: 2026-03-01T08:30:15Z\r\n"
        f"WARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\n{target}"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    path = folder / "theirs.warc"
    path.write_bytes(fields.encode() + http + b"\r\n\r\n")
    return path


@pytest.mark.parametrize("url", [None, "", "<>", "  "])
def test_a_record_without_an_address_is_no_page(tmp_path: Path, url: str | None) -> None:
    (found,) = read_pages(Span(foreign(tmp_path, b"<html>", url), 0, None))
    assert isinstance(found, Problem)
    assert "WARC-Target-URI" in found.detail


def test_a_bomb_is_not_unpacked(tmp_path: Path) -> None:
    packer = zlib.compressobj(9, wbits=zlib.MAX_WBITS | 16)
    bomb = b"".join([*(packer.compress(bytes(1 << 20)) for _ in range(80)), packer.flush()])
    path = foreign(tmp_path, bomb, head=b"Content-Encoding: gzip\r\n")
    tracemalloc.start()
    (found,) = read_pages(Span(path, 0, None))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert isinstance(found, Problem)
    assert found.kind is ProblemKind.TOO_LARGE
    assert "67,108,864 bytes" in found.detail
    assert peak < 3 * 64 * 2**20


def test_a_page_that_says_it_is_endless_is_not_read(tmp_path: Path) -> None:
    path = foreign(tmp_path, b"<html>")
    path.write_bytes(path.read_bytes().replace(b"Content-Length: ", b"Content-Length: 99999999"))
    (found,) = read_pages(Span(path, 0, None))
    assert isinstance(found, Problem)
    assert found.kind is ProblemKind.TOO_LARGE
