"""A small HTTP/1.1 server in a thread: keeps connections open, answers from bytes, notes every request."""

from __future__ import annotations

import asyncio
import socket
import struct
import threading
import time
from collections.abc import Callable
from urllib.parse import parse_qsl, unquote, urlsplit

import attrs

__all__ = ["Answer", "Logged", "Request", "Server"]

_REASONS = {
    200: "OK",
    301: "Moved Permanently",
    302: "Found",
    304: "Not Modified",
    403: "Forbidden",
    404: "Not Found",
    429: "Too Many Requests",
    500: "Internal Server Error",
    503: "Service Unavailable",
}


@attrs.frozen(kw_only=True)
class Request:
    """What came in."""

    method: str
    target: str
    """Path and query as sent."""
    headers: dict[str, str]
    """Names in lower case."""
    body: bytes = b""

    @property
    def path(self) -> str:
        return unquote(urlsplit(self.target).path)

    @property
    def query(self) -> dict[str, str]:
        return dict(parse_qsl(urlsplit(self.target).query, keep_blank_values=True))


@attrs.define(kw_only=True)
class Answer:
    """What goes out, and how badly."""

    status: int = 200
    type: str = "text/html; charset=UTF-8"
    body: bytes = b""
    headers: dict[str, str] = attrs.field(factory=dict)
    delay: float = 0.0
    """Seconds before the first byte."""
    trickle: float = 0.0
    """Seconds between twenty pieces of the body."""
    cut: int | None = None
    """Send only so many bytes of the body under the full Content-Length, then close."""
    reset: bool = False
    """Answer with a TCP reset."""


@attrs.define(kw_only=True)
class Logged:
    """One request as the server saw it."""

    at: float
    """Seconds of the monotonic clock when the request was complete."""
    done: float | None = None
    """The same when the answer had been sent."""
    method: str
    target: str
    user_agent: str
    headers: dict[str, str]
    status: int = 0


class _Connection(asyncio.Protocol):
    def __init__(self, server: Server) -> None:
        self.server = server
        self.buffer = b""
        self.busy = False
        self.transport: asyncio.Transport | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self.transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        self.transport = None

    def data_received(self, data: bytes) -> None:
        self.buffer += data
        self._next()

    def _next(self) -> None:
        while not self.busy and self.transport is not None and (end := self.buffer.find(b"\r\n\r\n")) >= 0:
            lines = self.buffer[:end].decode("latin-1").split("\r\n")
            method, target, _ = (*lines[0].split(" "), "", "")[:3]
            headers = {k.strip().lower(): v.strip() for k, _, v in (line.partition(":") for line in lines[1:])}
            length = int(headers.get("content-length") or 0)
            if len(self.buffer) < end + 4 + length:
                return
            body, self.buffer = self.buffer[end + 4 : end + 4 + length], self.buffer[end + 4 + length :]
            request = Request(method=method, target=target or "/", headers=headers, body=body)
            logged = Logged(
                at=time.monotonic(),
                method=method,
                target=request.target,
                user_agent=headers.get("user-agent", ""),
                headers=headers,
            )
            self.server.log.append(logged)
            try:
                answer = self.server.respond(request)
            except Exception as error:
                answer = Answer(status=500, type="text/plain", body=f"test site: {error!r}".encode())
                self.server.errors.append(f"{request.target}: {error!r}")
            logged.status = answer.status
            if answer.delay or answer.trickle:
                self.busy = True
                self.server.loop.create_task(self._slowly(request, answer, logged))
            else:
                self._write(request, answer, logged)

    async def _slowly(self, request: Request, answer: Answer, logged: Logged) -> None:
        await asyncio.sleep(answer.delay)
        if answer.trickle and self.transport is not None:
            head, body = self._head(answer), answer.body
            self.transport.write(head)
            step = max(1, len(body) // 20)
            for start in range(0, len(body), step):
                await asyncio.sleep(answer.trickle)
                self._send(body[start : start + step])
            logged.done = time.monotonic()
        elif self.transport is not None:
            self._write(request, answer, logged)
        self.busy = False
        self._next()

    def _send(self, piece: bytes) -> None:
        if self.transport is not None:
            self.transport.write(piece)

    def _head(self, answer: Answer) -> bytes:
        lines = [f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Status')}"]
        headers = {"Content-Length": str(len(answer.body)), **answer.headers}
        if answer.type:
            lines.append(f"Content-Type: {answer.type}")
        lines += [f"{name}: {value}" for name, value in headers.items()]
        return ("\r\n".join(lines) + "\r\n\r\n").encode("latin-1", "replace")

    def _write(self, request: Request, answer: Answer, logged: Logged) -> None:
        assert self.transport is not None
        if answer.reset:
            sock = self.transport.get_extra_info("socket")
            sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
            self.transport.abort()
            return
        body = b"" if request.method == "HEAD" or answer.status == 304 else answer.body
        logged.done = time.monotonic()  # before writing: a busy machine may run the client first
        self.transport.write(self._head(answer) + (body if answer.cut is None else body[: answer.cut]))
        if answer.cut is not None:
            self.transport.close()


class Server:
    """Serves ``respond`` on 127.0.0.1 from a thread of its own, between ``start`` and ``stop``."""

    def __init__(self, respond: Callable[[Request], Answer], port: int = 0) -> None:
        self.respond = respond
        self.port = port
        self.log: list[Logged] = []
        self.errors: list[str] = []
        """What the test site itself did wrong; a test can assert that it is empty."""
        self.loop = asyncio.new_event_loop()
        self._ready = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True, name="test-site")
        self._failure: BaseException | None = None

    def start(self) -> None:
        """Return when the port accepts connections. Raises ``OSError`` when the port is taken."""
        self._thread.start()
        self._ready.wait()
        if self._failure:
            raise self._failure

    def stop(self) -> None:
        if self._thread.is_alive():
            self.loop.call_soon_threadsafe(self.loop.stop)
            self._thread.join(5)

    def _run(self) -> None:
        asyncio.set_event_loop(self.loop)
        try:
            server = self.loop.run_until_complete(
                self.loop.create_server(lambda: _Connection(self), "127.0.0.1", self.port, backlog=256)
            )
            self.port = server.sockets[0].getsockname()[1]
        except BaseException as error:
            self._failure = error
            self._ready.set()
            self.loop.close()
            return
        self._ready.set()
        try:
            self.loop.run_forever()
        finally:
            server.close()
            for task in asyncio.all_tasks(self.loop):
                task.cancel()
            self.loop.run_until_complete(asyncio.sleep(0))
            self.loop.close()
