"""A web server that is never the bottleneck: a folder of ready answers, served over one event loop.

``python -m benchmarks.server PORT COUNT`` serves ``/page/0`` … ``/page/COUNT-1`` and ``/`` (links to all of them).
Past the first ``_READY`` a page is made when it is asked for: so many would not fit into the memory.
"""

from __future__ import annotations

import asyncio
import re
import sys

from benchmarks.corpus import article_page, pages

__all__ = ["main"]

_READY = 20_000
_PAGE = re.compile(rb"/page/(\d{1,9})")


def _answer(body: bytes, status: str = "200 OK", kind: str = "text/html; charset=utf-8") -> bytes:
    return f"HTTP/1.1 {status}\r\nContent-Type: {kind}\r\nContent-Length: {len(body)}\r\n\r\n".encode() + body


class _Site(asyncio.Protocol):
    answers: dict[bytes, bytes]
    count: int

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport
        self.received = b""

    def data_received(self, data: bytes) -> None:
        self.received += data
        while b"\r\n\r\n" in self.received:
            head, self.received = self.received.split(b"\r\n\r\n", 1)
            path = head.split(b" ", 2)[1]
            self.transport.write(self.answers.get(path) or self._made(path))

    def _made(self, path: bytes) -> bytes:
        asked = _PAGE.fullmatch(path)
        if asked is None or int(asked[1]) >= self.count:
            return _answer(b"not here", "404 Not Found")
        return _answer(article_page(int(asked[1])))


async def _serve(port: int, count: int) -> None:
    _Site.answers = {f"/page/{n}".encode(): _answer(page) for n, page in enumerate(pages(min(count, _READY)))}
    _Site.count = count
    links = "".join(f'<a href="/page/{n}">{n}</a>\n' for n in range(count))
    _Site.answers[b"/"] = _answer(f"<html><body>{links}</body></html>".encode())
    _Site.answers[b"/robots.txt"] = _answer(b"User-agent: *\nAllow: /\n", kind="text/plain")
    server = await asyncio.get_running_loop().create_server(_Site, "127.0.0.1", port)
    print(f"serving {count} pages on http://127.0.0.1:{server.sockets[0].getsockname()[1]}/", flush=True)
    async with server:
        await server.serve_forever()


def main() -> None:
    """Serve until told to stop."""
    asyncio.run(_serve(int(sys.argv[1]), int(sys.argv[2])))


if __name__ == "__main__":
    main()
