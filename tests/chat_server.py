"""A local server that speaks OpenAI's chat protocol, for tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

PATIENCE_SECONDS = 10.0


class Server(ThreadingHTTPServer):
    """Says what it is told to say, and remembers what it was asked."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), Handler)
        self.pieces = ["The car ", "is red [1]."]
        self.later = ["Yes."]  # to the question whether something is true
        self.status = 200
        self.finish = "stop"
        self.asked: list[dict[str, Any]] = []
        self.waits = threading.Event()
        self.waits.set()

    @property
    def address(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}/v1"


class Handler(BaseHTTPRequestHandler):
    server: Server

    def log_message(self, *_: object) -> None:
        pass

    def do_GET(self) -> None:
        self._reply(200, "application/json", b'{"data": [{"id": "llava"}, {"id": "qwen"}]}')

    def do_POST(self) -> None:
        size = int(self.headers["Content-Length"])
        self.server.asked.append(json.loads(self.rfile.read(size)))
        if self.server.status != 200:
            body = b'{"error": {"message": "no such model."}}'
            self._reply(self.server.status, "application/json", body)
            return
        self.send_response(200)
        self.send_header("Content-Type", "text/event-stream")
        self.end_headers()
        is_later = "Answer with one word" in json.dumps(self.server.asked[-1])
        for piece in self.server.later if is_later else self.server.pieces:
            self._event({"choices": [{"delta": {"content": piece}}]})
            self.server.waits.wait(PATIENCE_SECONDS)
        self._event({"choices": [{"delta": {}, "finish_reason": self.server.finish}]})
        self.wfile.write(b": kept alive\n\ndata: [DONE]\n\n")

    def _event(self, said: Any) -> None:
        self.wfile.write(f"data: {json.dumps(said)}\n\n".encode())
        self.wfile.flush()

    def _reply(self, status: int, kind: str, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Location", "http://192.0.2.1/")
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextmanager
def serving() -> Iterator[Server]:
    """A server that listens until the end."""
    server = Server()
    thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.waits.set()
        server.shutdown()
        server.server_close()
        thread.join(PATIENCE_SECONDS)
