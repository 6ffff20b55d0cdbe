"""Another program on this computer that answers: anything that speaks OpenAI's chat protocol.

Ollama, llama-server and LM Studio do. Off unless the person names an address, and only addresses of
this very computer are taken: the name is resolved once, every address that it has must be a
loopback address, and the connection goes to that address itself. Nothing is redirected, and no
proxy is used, so that no picture leaves the computer.
"""

from __future__ import annotations

import base64
import contextlib
import ipaddress
import json
import socket
import threading
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlsplit

from desktop.errors import ModelUnusable, RequestRefused
from desktop.phrases import phrase
from desktop.records import AnswerServer
from desktop.workers.templates import Capacity, Parts, Prompt

if TYPE_CHECKING:  # few ask another program, and everybody waits for what is loaded at a start
    import http.client

FIND_SECONDS: Final = 5.0
ANSWER_SECONDS: Final = 1800.0  # for the first word of a large model
_OK: Final = 200
LONGEST_LINE: Final = 1 << 20  # bytes
LONGEST_ANSWER: Final = 200_000  # characters
LONGEST_LIST: Final = 4 << 20  # bytes, of the list of models
LONGEST_REASON: Final = 200  # characters of what the other program says
PICTURE_TOKENS: Final = 1000  # of one picture; the protocol does not say
BYTES_PER_TOKEN: Final = 3.0
CUT_SHORT: Final = "The answer was cut off at its longest: ask about less at once."
NOT_LOCAL: Final = phrase(
    "Only a program on this computer may answer: give an address such as http://127.0.0.1:11434/v1"
)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a local server listens."""

    name: str  # as it was written, with the port
    address: str  # a loopback address
    port: int
    path: str  # without a slash at its end


def local_place(address: str) -> Place:
    """Where an address leads, when that is this computer.

    Raises:
        ModelUnusable: It is no such address, or leads elsewhere.
    """
    try:
        parts = urlsplit(address.strip())
        host, port = parts.hostname or "", parts.port or 80
    except ValueError:
        raise ModelUnusable(NOT_LOCAL) from None
    if parts.scheme != "http" or not host or parts.username or parts.query or parts.fragment:
        raise ModelUnusable(NOT_LOCAL)
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError):
        raise ModelUnusable(NOT_LOCAL) from None
    addresses = [str(entry[4][0]) for entry in found]
    if not addresses or not all(ipaddress.ip_address(one).is_loopback for one in addresses):
        raise ModelUnusable(NOT_LOCAL)
    return Place(parts.netloc, addresses[0], port, parts.path.rstrip("/"))


class ServerModel:
    """Asks a local server, as `LanguageModel` asks our own child; one question at a time.

    Thread: the answer thread; `cancel` may be called from any.
    """

    def __init__(self) -> None:
        self._server: AnswerServer | None = None
        self._place: Place | None = None
        self._model = ""
        self._end = ""
        self._lock = threading.Lock()
        self._socket: socket.socket | None = None  # of the question that is under way

    @property
    def cut_short(self) -> str:
        """Why the last answer ended early, as one sentence; "" where it did not."""
        return self._end

    def load(self, server: AnswerServer) -> Capacity:
        """Whether it is there, and has the model.

        Raises:
            ModelUnusable: It is not.
        """
        self._server, self._place = server, local_place(server.address)
        with self._connected(FIND_SECONDS) as connection:
            reply = self._asked(connection, "GET", "/models", None)
            names = _names(reply.read(LONGEST_LIST))
        if server.id and names and server.id not in names:
            raise ModelUnusable(
                f"The program at {self._place.name} has no model “{server.id}”; it has "
                f"{', '.join(names[:5])}."
            )
        self._model = server.id or (names[0] if names else "")
        return Capacity(server.context_tokens, PICTURE_TOKENS, BYTES_PER_TOKEN, server.picture_side)

    def tokens(self, prompt: Prompt) -> int:
        """How much of the context a prompt takes, about."""
        written = sum(len(text.encode("utf-8", "replace")) for text in prompt.texts)
        return int(written / BYTES_PER_TOKEN) + len(prompt.pictures) * PICTURE_TOKENS

    def stream(self, prompt: Prompt, max_tokens: int) -> Iterator[str]:
        """The answer, piece by piece.

        Raises:
            ModelUnusable: The server is gone.
            RequestRefused: It refuses the question, or its answer makes no sense.
        """
        self._end = ""
        length = 0
        with self._connected(ANSWER_SECONDS) as connection:
            reply = self._asked(
                connection, "POST", "/chat/completions", self._request(prompt, max_tokens)
            )
            for said in _events(reply):
                choice = _choice(said)
                if choice.get("finish_reason") == "length":
                    self._end = CUT_SHORT
                piece = (choice.get("delta") or choice.get("message") or {}).get("content") or ""
                length += len(piece)
                if length > LONGEST_ANSWER:
                    self._end = CUT_SHORT
                    return
                if piece:
                    yield str(piece)

    def agreement(self, prompt: Prompt) -> float:
        """1.0 where it says Yes, 0.0 where it says No, 0.5 where neither."""
        said = "".join(self.stream(prompt, 8)).strip().casefold()
        return 1.0 if said.startswith("yes") else 0.0 if said.startswith("no") else 0.5

    def cancel(self) -> None:
        """End what is under way."""
        with self._lock:
            if self._socket is not None:
                with contextlib.suppress(OSError):
                    self._socket.shutdown(socket.SHUT_RDWR)

    # ------------------------------------------------------------------ inside

    def _request(self, prompt: Prompt, max_tokens: int) -> dict[str, Any]:
        messages: list[dict[str, Any]] = [{"role": "system", "content": prompt.instructions}]
        for parts, turn in zip(prompt.messages, (*prompt.before, None), strict=True):
            messages.append({"role": "user", "content": _content(parts)})
            if turn is not None:
                messages.append({"role": "assistant", "content": turn.answer})
        request: dict[str, Any] = {
            "model": self._model,
            "messages": messages,
            "stream": True,
            "max_tokens": max_tokens,
            "temperature": 0.0,
            "seed": 1,
        }
        if prompt.schema:
            described = {"name": "answer", "strict": True, "schema": json.loads(prompt.schema)}
            request["response_format"] = {"type": "json_schema", "json_schema": described}
        return request

    @contextlib.contextmanager
    def _connected(self, seconds: float) -> Iterator[http.client.HTTPConnection]:
        if self._place is None:
            raise RequestRefused("No local server was chosen.")
        import http.client

        place = self._place
        connection = http.client.HTTPConnection(place.address, place.port, timeout=seconds)
        try:
            connection.connect()
            with self._lock:
                self._socket = connection.sock
            yield connection
        except (OSError, http.client.HTTPException) as failed:
            raise ModelUnusable(
                f"The program at {place.name} does not answer: start it, or choose one of "
                "Shoebox's own models."
            ) from failed
        finally:
            with self._lock:
                self._socket = None
            connection.close()

    def _asked(
        self, connection: http.client.HTTPConnection, method: str, path: str, body: Any
    ) -> http.client.HTTPResponse:
        assert self._place is not None
        headers = {"Host": self._place.name, "Accept": "*/*"}
        content = None
        if body is not None:
            content = json.dumps(body).encode("ascii")
            headers["Content-Type"] = "application/json"
        connection.request(method, self._place.path + path, content, headers)
        reply = connection.getresponse()
        if reply.status != _OK:  # also where it would send us elsewhere
            reason = _reason(reply.read(LONGEST_LINE))
            raise RequestRefused(
                f"The program at {self._place.name} refused (status {reply.status}){reason}."
            )
        return reply


def _content(parts: Parts) -> str | list[dict[str, Any]]:
    if all(isinstance(part, str) for part in parts):
        return "".join(part for part in parts if isinstance(part, str))
    return [
        {"type": "text", "text": part}
        if isinstance(part, str)
        else {"type": "image_url", "image_url": {"url": _data_url(part)}}
        for part in parts
    ]


def _data_url(picture: bytes) -> str:
    kind = "png" if picture.startswith(b"\x89PNG") else "jpeg"
    return f"data:image/{kind};base64,{base64.b64encode(picture).decode('ascii')}"


def _names(listed: bytes) -> list[str]:
    try:
        models = json.loads(listed)["data"]
        return [str(model["id"]) for model in models]
    except (ValueError, LookupError, TypeError):
        return []


def _events(reply: http.client.HTTPResponse) -> Iterator[Any]:
    """What the server sends, line by line; or its one reply, where it does not stream."""
    if "event-stream" not in (reply.getheader("Content-Type") or ""):
        yield _json(reply.read(LONGEST_LINE))
        return
    while line := reply.readline(LONGEST_LINE):
        name, _, value = line.partition(b":")
        if name.strip() != b"data":
            continue  # an empty line, or a comment to keep the connection
        if value.strip() == b"[DONE]":
            return
        yield _json(value)


def _json(text: bytes) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        raise RequestRefused("The local server sent what is no answer.") from None


def _choice(said: Any) -> dict[str, Any]:
    match said:
        case {"error": {"message": str() as reason}} | {"error": str() as reason}:
            raise RequestRefused(f"The local server says: {reason[:LONGEST_REASON]}")
        case {"choices": [dict() as choice, *_]}:
            return choice
        case {"choices": []}:
            return {}
    raise RequestRefused("The local server sent what is no answer.")


def _reason(body: bytes) -> str:
    try:
        told = json.loads(body)["error"]
        reason = told["message"] if isinstance(told, dict) else told
    except (ValueError, LookupError, TypeError, RecursionError):
        return ""
    return f": {str(reason)[:LONGEST_REASON].strip().rstrip('.')}"
