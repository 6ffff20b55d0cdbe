"""A server on this computer that answers as the Hub's `resolve` address does."""

from __future__ import annotations

import hashlib
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

COMMIT = "0123456789abcdef0123456789abcdef01234567"


@dataclass
class Hub:
    """What it serves, and what it was asked."""

    files: dict[str, bytes]
    endpoint: str = ""
    asked: list[tuple[str, str, str]] = field(default_factory=list)  # method, path, range
    sent: dict[str, bytes] = field(default_factory=dict)  # instead of what was announced
    cut_after: int | None = None  # bytes, once: then the connection breaks


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, hub: Hub) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        self.hub = hub


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    server: _Server

    def log_message(self, *_: object) -> None:
        pass

    def do_HEAD(self) -> None:
        self._answer(with_body=False)

    def do_GET(self) -> None:
        self._answer(with_body=True)

    def _answer(self, *, with_body: bool) -> None:
        hub = self.server.hub
        span = self.headers.get("Range", "")
        hub.asked.append((self.command, self.path, span))
        name = self.path.split("/", 5)[-1].split("?")[0]
        if name not in hub.files:
            self.send_error(404)
            return
        announced = hub.files[name]
        body = hub.sent.get(name, announced)
        start = int(span.removeprefix("bytes=").split("-")[0]) if span else 0
        self._head(announced, body, start)
        if with_body:
            self._body(body[start:])

    def _head(self, announced: bytes, body: bytes, start: int) -> None:
        self.send_response(206 if start else 200)
        if start:
            self.send_header("Content-Range", f"bytes {start}-{len(body) - 1}/{len(body)}")
        self.send_header("X-Repo-Commit", COMMIT)
        self.send_header("Content-Length", str(len(body) - start))
        if len(announced) > 1000:  # in large file storage
            self.send_header("X-Linked-Etag", f'"{hashlib.sha256(announced).hexdigest()}"')
            self.send_header("X-Linked-Size", str(len(announced)))
        else:
            blob = b"blob %d\0" % len(announced) + announced
            self.send_header("ETag", f'"{hashlib.sha1(blob).hexdigest()}"')
        self.end_headers()

    def _body(self, body: bytes) -> None:
        hub = self.server.hub
        if hub.cut_after is None:
            self.wfile.write(body)
            return
        self.wfile.write(body[: hub.cut_after])
        hub.cut_after = None
        self.wfile.flush()
        self.close_connection = True


@contextmanager
def serving(files: dict[str, bytes]) -> Iterator[Hub]:
    """A hub with these files of the repository ``someone/model``, until the block ends."""
    hub = Hub(files)
    server = _Server(hub)
    hub.endpoint = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02})
    thread.start()
    try:
        yield hub
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
