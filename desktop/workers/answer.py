"""The *answer* child: a local language model that answers from pictures and passages.

Both ends of the protocol. The parent's end is `LanguageModel`; the child's is `serve`, which alone
loads llama.cpp. The child opens the model's files and nothing else, and refuses the network.
"""

from __future__ import annotations

import logging
import sys
import threading
from collections.abc import Generator, Iterator
from contextlib import closing
from dataclasses import asdict
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from desktop.errors import ChildLost, ModelUnusable, RequestRefused
from desktop.records import AnswerModel
from desktop.workers.supervisor import Child, cancelled, serve_requests
from desktop.workers.templates import Capacity, Prompt, Turn
from desktop.workers.wire import Json, Message

if TYPE_CHECKING:
    from desktop.workers.llama import LlamaModel

__all__ = ["Capacity", "LanguageModel", "Prompt", "Turn", "serve"]

log = logging.getLogger(__name__)

MAX_ANSWER_TOKENS: Final = 700
PICTURES_PER_PROCESS: Final = 50  # llama.cpp's memory grows with every picture
LOAD_SECONDS: Final = 300.0  # from a slow disk
COUNT_SECONDS: Final = 60.0
PIECE_SECONDS: Final = 1800.0  # a large model takes in a long prompt slowly; Stop is at hand

REPEATED_CHARACTERS: Final = 40  # of one thing over and over, before it is taken for being stuck
REPEATED_TIMES: Final = 4
LONGEST_REPEATED: Final = 200  # characters of the thing
_ENDS: Final = {
    "limit": "The answer was cut off at its longest: ask about less at once.",
    "repeating": "The model began to repeat itself and was ended: ask in other words.",
}
_WATCHED_CHARACTERS: Final = LONGEST_REPEATED * REPEATED_TIMES


# ----------------------------------------------------------------------------- the parent's side


class LanguageModel:
    """A language model in a process of its own; one question at a time.

    The process starts when a model is loaded, starts again by itself when it was lost, and is
    replaced after a number of pictures.

    Args:
        threads: Of the computer that it may use; 0 for all.
        pictures_per_process: After how many the process is replaced.

    Thread: any; `load`, `tokens` and `stream` wait for each other, `cancel` and `stop` do not.
    """

    def __init__(
        self, *, threads: int = 0, pictures_per_process: int = PICTURES_PER_PROCESS
    ) -> None:
        self._child = Child("answer", serve, (threads,))
        self._pictures_per_process = pictures_per_process
        self._loading = threading.Lock()
        self._model: AnswerModel | None = None
        self._capacity: Capacity | None = None  # of the model in the process; None: none is
        self._pictures = 0  # that this process was given
        self._shown: tuple[bytes, ...] = ()  # the pictures of the last prompt
        self._end = ""

    @property
    def cut_short(self) -> str:
        """Why the last answer ended before the model ended it, as one sentence; "" otherwise."""
        return self._end

    @property
    def alive(self) -> bool:
        """Whether its process is running."""
        return self._child.alive

    @property
    def model(self) -> AnswerModel | None:
        """The model that was loaded last."""
        return self._model

    @property
    def resident_bytes(self) -> int:
        """The memory that its process uses; 0 without one or where it is not known."""
        return self._child.resident_bytes

    def load(self, model: AnswerModel) -> Capacity:
        """Have this model in memory; returns at once where it is.

        Raises:
            ModelUnusable: Its files are missing, damaged, of the wrong kind, or too large.
        """
        with self._loading:
            if self._capacity is not None and self._model == model and self._child.alive:
                return self._capacity
            if self._capacity is not None and self._model != model:
                self.stop()  # its memory goes with its process, wholly
            self._model = model
            self._capacity = None
            self._pictures, self._shown = 0, ()
            try:
                reply, _ = self._child.request(_load_header(model), timeout_seconds=LOAD_SECONDS)
                self._capacity = _capacity(reply)
            except ChildLost as lost:
                raise ModelUnusable(
                    f"The model cannot be loaded (its process {lost.cause}): download or import "
                    "it again, or choose another."
                ) from lost
            log.info("loaded the answer model %s", model.id)
            return self._capacity

    def tokens(self, prompt: Prompt) -> int:
        """How much of the context a prompt takes; its pictures are counted as the largest.

        Raises:
            ModelUnusable, ChildLost: As `load` and `stream`.
        """
        self._reload()
        header, pictures = _prompt_message("tokens", prompt)
        nothing = [b""] * len(pictures)  # only how many there are matters
        reply, _ = self._child.request(header, nothing, timeout_seconds=COUNT_SECONDS)
        return int(reply["tokens"])

    def stream(
        self, prompt: Prompt, max_tokens: int = MAX_ANSWER_TOKENS
    ) -> Generator[str, None, None]:
        """The answer, piece by piece; ends early when it is cancelled or repeats itself.

        Raises:
            RequestRefused: The prompt does not fit, or one of its pictures cannot be read.
            ModelUnusable: As `load`.
            ChildLost: The process died; what was yielded is all there will be.
        """
        self._make_room(prompt)
        header, buffers = _prompt_message("answer", prompt)
        header["max_tokens"] = max_tokens
        self._end = ""
        with closing(self._child.stream(header, buffers, timeout_seconds=PIECE_SECONDS)) as replies:
            for reply, _ in replies:
                self._end = _ENDS.get(str(reply.get("ended", "")), "")
                if text := str(reply.get("text", "")):
                    yield text

    def agreement(self, prompt: Prompt) -> float:
        """How much rather the model would say Yes to a question than No, from 0 to 1.

        Raises:
            RequestRefused, ModelUnusable, ChildLost: As `stream`.
        """
        self._make_room(prompt)
        header, buffers = _prompt_message("agreement", prompt)
        reply, _ = self._child.request(header, buffers, timeout_seconds=PIECE_SECONDS)
        return min(1.0, max(0.0, float(reply["agreement"])))

    def _make_room(self, prompt: Prompt) -> None:
        """Replace a process that was given many pictures; those that it still knows cost none."""
        self._reload()
        pictures = prompt.pictures
        known = 0
        for one, other in zip(self._shown, pictures, strict=False):
            if one != other:
                break
            known += 1
        new = len(pictures) - known
        if self._pictures and self._pictures + new > self._pictures_per_process:
            log.info("replacing the answer process after %s pictures", self._pictures)
            self.stop()
            self._reload()
            new = len(pictures)
        self._pictures += new
        self._shown = pictures

    def check(self) -> str:
        """The version of llama.cpp's binding, as the process that can load it tells it.

        Raises:
            ChildLost: It cannot be loaded on this computer.
        """
        reply, _ = self._child.request({"op": "check"}, timeout_seconds=LOAD_SECONDS)
        return f"llama-cpp-python {reply['version']}"

    def cancel(self) -> None:
        """End the answer that is under way: between two tokens or steps, or after 2 s by force."""
        self._child.cancel()

    def stop(self) -> None:
        """Give all memory back; the next question loads the model again."""
        self._capacity = None
        self._child.stop()

    def _reload(self) -> None:
        if self._model is None:
            raise RequestRefused("No model was chosen.")
        self.load(self._model)


def _load_header(model: AnswerModel) -> dict[str, Json]:
    return {
        "op": "load",
        "id": model.id,
        "text_file": str(model.text_file),
        "vision_file": str(model.vision_file) if model.vision_file is not None else None,
        "picture_side": model.picture_side,
        "context_tokens": model.context_tokens,
    }


def _capacity(reply: Json) -> Capacity:
    try:
        return Capacity(
            int(reply["context_tokens"]),
            int(reply["picture_tokens"]),
            float(reply["bytes_per_token"]),
            int(reply["picture_side"]),
        )
    except (KeyError, TypeError, ValueError) as broken:
        raise ChildLost("answer", "sent nonsense") from broken


def _prompt_message(op: str, prompt: Prompt) -> tuple[dict[str, Json], list[bytes]]:
    """Pictures travel as buffers; null stands for each in the lists of parts."""
    messages = [
        [part if isinstance(part, str) else None for part in parts] for parts in prompt.messages
    ]
    header = {
        "op": op,
        "instructions": prompt.instructions,
        "messages": messages,
        "answers": [turn.answer for turn in prompt.before],
        "schema": prompt.schema,
    }
    return header, list(prompt.pictures)


# ----------------------------------------------------------------------------- the child's side


def serve(connection: Connection, threads: int) -> None:
    """The child's main loop."""
    refuse_network()
    child = _Answering(threads)
    try:
        serve_requests(connection, child.answer)
    finally:
        child.close()


def refuse_network() -> None:
    """Make every use of the network in this process fail, whatever code tries it; for good."""

    def refuse(event: str, _: object) -> None:
        if event.startswith("socket.") and event != "socket.__new__":
            raise PermissionError("this process does not use the network")

    sys.addaudithook(refuse)


def repeats_itself(text: str) -> bool:
    """Whether a text ends in one thing over and over, as small models do when they are stuck."""
    for size in range(1, LONGEST_REPEATED + 1):
        thing = text[-size:]
        if text[-2 * size : -size] != thing:
            continue  # by far the most
        times = max(REPEATED_TIMES, -(-REPEATED_CHARACTERS // size))
        if text.endswith(thing * times):
            return bool(text)
    return False


class _Answering:
    """What the child does with each request."""

    def __init__(self, threads: int) -> None:
        self._threads = threads
        self._llama: LlamaModel | None = None
        self._header: dict[str, Json] = {"request": sys.maxsize}  # of the request under way

    def answer(self, header: dict[str, Json], buffers: list[bytes]) -> Message | Iterator[Message]:
        self._header = header
        match header["op"]:
            case "check":
                import llama_cpp

                return {"version": llama_cpp.__version__}, []
            case "load":
                return self._load(header)
            case "tokens":
                return {"tokens": self._loaded().tokens(_prompt(header, buffers))}, []
            case "agreement":
                return {"agreement": self._loaded().agreement(_prompt(header, buffers))}, []
            case "answer":
                return self._stream(_prompt(header, buffers), int(header["max_tokens"]))
        raise ValueError(f"unknown request {header['op']}")

    def close(self) -> None:
        if self._llama is not None:
            self._llama.close()
            self._llama = None

    def _load(self, header: dict[str, Json]) -> Message:
        from desktop.workers.llama import LlamaModel

        self.close()  # the memory of the old one may be needed for the new one
        vision_file = header["vision_file"]
        model = AnswerModel(
            id=header["id"],
            text_file=Path(header["text_file"]),
            vision_file=Path(vision_file) if vision_file is not None else None,
            picture_side=header["picture_side"],
            context_tokens=header["context_tokens"],
        )
        self._llama = LlamaModel(model, self._threads, self._stopping)
        return asdict(self._llama.capacity), []

    def _stream(self, prompt: Prompt, max_tokens: int) -> Iterator[Message]:
        text = ""
        pieces = self._loaded().stream(prompt, max_tokens)
        while True:
            try:
                piece = next(pieces)
            except StopIteration as end:
                if end.value:
                    yield {"ended": "limit"}, []
                return
            yield {"text": piece}, []
            text = text[-_WATCHED_CHARACTERS:] + piece
            if not prompt.schema and repeats_itself(text):  # a schema ends it
                pieces.close()
                yield {"ended": "repeating"}, []
                return

    def _loaded(self) -> LlamaModel:
        if self._llama is None:
            raise RequestRefused("No model is loaded.")
        return self._llama

    def _stopping(self) -> bool:
        return cancelled(self._header)


def _prompt(header: dict[str, Any], buffers: list[bytes]) -> Prompt:
    pictures = iter(buffers)
    *before, parts = (
        tuple(part if part is not None else next(pictures) for part in message)
        for message in header["messages"]
    )
    turns = map(Turn, before, header["answers"])
    return Prompt(header["instructions"], parts, tuple(turns), header["schema"])
