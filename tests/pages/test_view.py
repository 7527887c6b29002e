"""Bytes to text to tree: encodings recovered, foreign types refused, cut pages noticed."""

from __future__ import annotations

import pytest

from goldscrape.pages.charset import decode
from goldscrape.pages.truncation import truncation
from goldscrape.pages.view import PageView
from goldscrape.problems import ProblemKind, Severity
from tests.pages.article_helpers import PROSE, article_of, goldderby, make_page, read

TEXT = "Alejandro González Iñárritu’s “Birdman” — naïve, 5 €"


@pytest.mark.parametrize(
    ("body", "content_type", "encoding"),
    [
        (TEXT.encode(), "", "utf-8"),
        (TEXT.encode(), "text/html; charset=iso-8859-1", "utf-8"),
        (TEXT.encode("cp1252"), "", "cp1252"),
        (TEXT.encode("cp1252"), "text/html; charset=utf-8", "cp1252"),
        (TEXT.encode("cp1252"), "text/html; charset=ISO-8859-1", "cp1252"),
        (b"\xef\xbb\xbf" + TEXT.encode(), "text/html; charset=cp1252", "utf-8"),
        (TEXT.encode("utf-16"), "", "utf-16-le"),
        (TEXT.encode("utf-16-le"), "text/html; charset=utf-16le", "utf-16-le"),
        (TEXT.encode(), "text/html; charset=utf-16", "utf-8"),
        (TEXT.encode(), "text/html; charset=no-such-charset", "utf-8"),
        (TEXT.encode(), "text/html; charset=base64", "utf-8"),
        (b'<meta charset="windows-1252">' + TEXT.encode("cp1252"), "", "cp1252"),
        (b'<meta http-equiv="Content-Type" content="text/html; charset=utf-8">' + TEXT.encode(), "", "utf-8"),
    ],
)
def test_encoding(body: bytes, content_type: str, encoding: str) -> None:
    decoded = decode(body, content_type)
    assert decoded.text.endswith(TEXT)
    assert decoded.encoding == encoding


def test_other_alphabets_by_their_claim() -> None:
    text = "Андрей Звягинцев снял Левиафана"
    assert decode(text.encode("koi8-r"), "text/html; charset=koi8-r").text == text
    assert decode("黒澤明".encode("shift_jis"), "text/html; charset=Shift_JIS").text == "黒澤明"


def test_a_page_cut_inside_a_character_stays_utf8() -> None:
    body = ("é" * 50).encode()[:-1]
    assert decode(body).text == "é" * 49 + "\ufffd"


def test_a_wrong_charset_is_recovered_with_a_note() -> None:
    page = goldderby(f"<p>{TEXT}</p><p>{PROSE[0]}</p>")
    records = read(page.encode("cp1252"), content_type="text/html; charset=utf-8")
    assert [(str(one.kind), one.severity) for one in records.problems] == [("charset", Severity.NOTE)]
    assert records.problems[0].detail == "declared utf-8, read as cp1252"
    assert (article_of(records).body or "").startswith(TEXT)
    assert read(page.encode("cp1252"), content_type="text/html").problems == []
    assert read(page.encode(), content_type="text/html; charset=utf-8").problems == []


@pytest.mark.parametrize(
    ("body", "content_type", "kind", "word"),
    [
        (b"", "text/html", ProblemKind.EMPTY_BODY, "empty"),
        (b" \n\t ", "text/html", ProblemKind.EMPTY_BODY, "empty"),
        (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n1 0 obj", "text/html", ProblemKind.UNSUPPORTED_TYPE, "PDF"),
        (b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "image/png", ProblemKind.UNSUPPORTED_TYPE, "PNG"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "text/html", ProblemKind.UNSUPPORTED_TYPE, "JPEG"),
        (b"RIFF\x24\0\0\0WEBPVP8 ", "text/html", ProblemKind.UNSUPPORTED_TYPE, "image"),
        (bytes(range(256)) * 8, "application/octet-stream", ProblemKind.UNSUPPORTED_TYPE, "binary"),
        (b"abc", "video/mp4", ProblemKind.UNSUPPORTED_TYPE, "video"),
    ],
)
def test_what_cannot_be_read_is_refused(body: bytes, content_type: str, kind: ProblemKind, word: str) -> None:
    records = read(body, content_type=content_type)
    [problem] = records.problems
    assert problem.kind is kind
    assert problem.severity is Severity.FAILED
    assert word in problem.detail
    assert "\n" not in problem.detail
    assert set(records.rows) == {"pages"}


def test_an_error_status_is_no_article() -> None:
    records = read(goldderby(f"<p>{PROSE[0]}</p>"), status=503)
    assert [problem.kind for problem in records.problems] == [ProblemKind.HTTP_STATUS]


@pytest.mark.parametrize(
    ("body", "content_type", "kind"),
    [
        (b"<!doctype html><p>x", "text/html", "html"),
        (b"<p>x</p>", "text/plain", "html"),
        (b"One line.\n\nAnother.", "text/plain", "text"),
        (b"One line.\n\nAnother.", "", "text"),
        (b'{"data": []}', "application/json", "json"),
        (b"[]", "text/html", "json"),
        (b'<?xml version="1.0"?><rss version="2.0"></rss>', "application/rss+xml", "xml"),
        (b'<?xml version="1.0"?><!DOCTYPE html><html><body><p>x</p></body></html>', "application/xhtml+xml", "html"),
    ],
)
def test_kind_by_the_bytes(body: bytes, content_type: str, kind: str) -> None:
    assert PageView(make_page(body, content_type=content_type)).kind == kind


def test_nuls_and_entities_do_no_harm() -> None:
    body = b"<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><html><body><p>a\0b &e; c</p></body></html>"
    text = "".join(map(str, PageView(make_page(body)).root.itertext()))
    assert "ab" in text
    assert "root:" not in text


def test_deep_nesting_ends() -> None:
    records = read("<div>" * 50_000 + f"<p>{PROSE[0]}</p>")
    assert "pages" in records.rows


class TestTruncation:
    whole = goldderby("".join(f"<p>{PROSE[number % 3]}</p>" for number in range(12)))

    def test_a_whole_page_is_whole(self) -> None:
        assert truncation(PageView(make_page(self.whole))) is None

    @pytest.mark.parametrize("share", [0.3, 0.5, 0.8, 0.95, 0.99])
    def test_a_cut_page_keeps_its_rows_and_says_so(self, share: float) -> None:
        records = read(self.whole[: int(len(self.whole) * share)])
        assert [problem.kind for problem in records.problems] == [ProblemKind.TRUNCATED]
        assert records.problems[0].severity is Severity.DEGRADED
        assert article_of(records).body

    def test_a_cut_inside_a_tag(self) -> None:
        problem = truncation(PageView(make_page("<html><body><p>text</p></body><div class='a")))
        assert problem is None or "tag" in problem.detail
        problem = truncation(PageView(make_page("<html><body><p>text</p><div class='a")))
        assert problem is not None
        assert "inside a tag" in problem.detail

    def test_left_out_end_tags_are_no_cut(self) -> None:
        body = f"<!doctype html><title>x</title><main><h1>x</h1><p>{PROSE[0]}<p>{PROSE[1]}</main>"
        assert truncation(PageView(make_page(body))) is None

    def test_fewer_bytes_than_announced(self) -> None:
        headers = (("Content-Length", str(len(self.whole.encode()) + 5000)),)
        problem = truncation(PageView(make_page(self.whole, headers=headers)))
        assert problem is not None
        assert "announced" in problem.detail

    def test_the_length_of_a_compressed_body_says_nothing(self) -> None:
        headers = (("Content-Length", "99999"), ("Content-Encoding", "gzip"))
        assert truncation(PageView(make_page(self.whole, headers=headers))) is None


@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("bad", [b"", b"\xff\xfe", b"\xc3"])
def test_marks_and_single_bad_bytes_leave_the_tree_whole(mark: bytes, bad: bytes) -> None:
    body = mark + goldderby(f"<p>{TEXT}</p><p>é{PROSE[0]}</p>").encode().replace(
        b"\xc3\xa9The", b"\xc3\xa9" + bad + b"The"
    )
    article = article_of(read(body))
    assert article.headline == "A headline of some length"
    assert (article.body or "").startswith(TEXT)
    assert (article.body or "").endswith(PROSE[0][-20:].strip())
