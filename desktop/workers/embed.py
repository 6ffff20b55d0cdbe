"""The *embed* child, which has the encoders in memory, and its client.

What is asked for in one call goes over in small batches, so that a query that comes while
thousands of passages are embedded waits for one small batch at most.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, partial
from multiprocessing.connection import Connection
from pathlib import Path
from time import perf_counter
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop import encoders
from desktop.discovery import discover
from desktop.errors import ChildLost, ModelUnusable, RequestRefused
from desktop.records import Embeddings, Encoder, LoadedEncoder
from desktop.workers import wire
from desktop.workers.lanes import Lanes
from desktop.workers.measuring import fastest_format
from desktop.workers.process import give_way
from desktop.workers.supervisor import Child, serve_requests
from desktop.workers.turns import Turns
from desktop.workers.wire import Buffer, Json, Message

URGENT_SECONDS = 0.15  # that a batch should take while somebody searches, as far as is known
BATCH_SECONDS = 0.6  # at other times
SEARCHED_SECONDS = 60.0  # after a search, another is likely
LEAST_BATCH = 4  # what is less wastes a third of the processor; also before anything is known
LARGEST_BATCH = 64
TIMEOUT_SECONDS = 300.0  # for a batch, with loading the model from a slow disk


# ----------------------------------------------------------------------------- the parent's side


class Embedder:
    """Embeds texts and pictures in a child process, which starts with the first call.

    Args:
        folders: Where each installed model is, by the id of its encoder.
        number_formats: By the key of an encoder, as `measure` found them; float32 by default.
        threads: Processor cores to use; 0 for all.

    Thread: any; calls take turns, urgent ones first.
    """

    def __init__(
        self,
        folders: Mapping[str, Path],
        *,
        number_formats: Mapping[str, str] | None = None,
        threads: int = 0,
    ) -> None:
        self._folders = dict(folders)
        self._formats = dict(number_formats or {})
        self._pace: dict[tuple[str, str], float] = {}  # seconds for one, by encoder key and kind
        self._searched = -SEARCHED_SECONDS  # when an urgent call came last
        self._turns = Turns()
        self._used = time.monotonic()
        self._child = Child("embed", serve, (threads,))

    @property
    def resident_bytes(self) -> int:
        """The memory that the child uses now; 0 while there is none."""
        return self._child.resident_bytes

    @property
    def idle_seconds(self) -> float:
        """How long ago it was last asked for anything."""
        return time.monotonic() - self._used

    @property
    def alive(self) -> bool:
        """Whether the child is running."""
        return self._child.alive

    def texts(
        self, encoder: Encoder, texts: Sequence[str], *, query: bool, urgent: bool = False
    ) -> Embeddings:
        """Embed texts.

        Args:
            texts: What is too long for the encoder is cut.
            query: Whether these are searched with; False for passages that are stored.
            urgent: Whether to go ahead of all waiting calls that are not.

        Returns:
            (n, dimension), rows of unit length, in the order of texts.

        Raises:
            ModelUnusable: The model is missing, damaged or not what its encoder expects.
            ChildLost: The process died; nothing was embedded.
        """
        # of like lengths together, so that little padding is computed
        order = sorted(range(len(texts)), key=lambda number: len(texts[number]))

        def ask(start: int, end: int) -> Message:
            part = [texts[number] for number in order[start:end]]
            return self._ask(encoder, {"op": "texts", "texts": part, "query": query})

        rows = self._in_batches(_Lot(encoder, "texts", len(texts)), urgent, ask)
        found = np.empty_like(rows)
        found[order] = rows
        return found

    def pictures(
        self, encoder: Encoder, pixels: NDArray[np.uint8], *, urgent: bool = False
    ) -> Embeddings:
        """Embed prepared pictures.

        Args:
            pixels: (n, size, size, 3) RGB, as the encoder's preparation makes them.
            urgent: Whether to go ahead of all waiting calls that are not.

        Returns:
            (n, dimension), rows of unit length, in the order of pixels.

        Raises:
            ModelUnusable: The model is missing, damaged or not what its encoder expects.
            ChildLost: The process died; nothing was embedded.
        """

        def ask(start: int, end: int) -> Message:
            arrays, buffers = wire.arrays_to_buffers([pixels[start:end]])
            return self._ask(encoder, {"op": "pictures", "arrays": arrays}, buffers)

        return self._in_batches(_Lot(encoder, "pictures", len(pixels)), urgent, ask)

    def patches(self, encoder: Encoder, pixels: NDArray[np.uint8]) -> Embeddings:
        """Embed the parts of one prepared picture, ahead of all waiting calls that are not urgent.

        Args:
            pixels: (1, size, size, 3) RGB.

        Returns:
            (rows, columns, dimension), of unit length, comparable with texts.

        Raises:
            RequestRefused: This encoder cannot tell the parts of a picture apart.
            ModelUnusable: The model is missing, damaged or not what its encoder expects.
            ChildLost: The process died.
        """
        arrays, buffers = wire.arrays_to_buffers([pixels])
        with self._turns.turn(urgent=True):
            header, found = self._ask(encoder, {"op": "patches", "arrays": arrays}, buffers)
        shape = (int(header["rows"]), int(header["columns"]), encoder.dimension)
        return _embeddings(header, found, (shape[0] * shape[1], shape[2])).reshape(shape)

    def knows(self, encoder: Encoder, words: Sequence[str]) -> list[bool]:
        """For each word whether the model has learned it as such: no slip of somebody typing.

        Ahead of all waiting calls that are not urgent.

        Raises:
            ModelUnusable: The model is missing, damaged or not what its encoder expects.
            ChildLost: The process died.
        """
        with self._turns.turn(urgent=True):
            header, _ = self._ask(encoder, {"op": "knows", "words": list(words)})
        return [word in header["known"] for word in words]

    def measure(self, encoder: Encoder) -> str:
        """Find the fastest number format within 0.999 cosine of float32, and use it from now on.

        Takes some seconds, and ends the child, whose memory holds every format by then. Keep the
        result (under `encoder.key`) for the next start.

        Raises:
            ModelUnusable: The model is missing, damaged or not what its encoder expects.
            ChildLost: The process died.
        """
        with self._turns.turn(urgent=False):
            header, _ = self._ask(encoder, {"op": "measure"})
            self.stop()
        chosen = str(header.get("format"))
        if chosen not in encoder.number_formats:
            raise ChildLost("embed", "named an unknown number format")
        self._formats[encoder.key] = chosen
        self._pace.pop((encoder.key, "pictures"), None)
        return chosen

    def stop(self) -> None:
        """End the child, which gives its memory back; the next call starts another."""
        self._child.stop()

    def _in_batches(
        self, lot: _Lot, urgent: bool, ask: Callable[[int, int], Message]
    ) -> Embeddings:
        """What `ask` gives for each small batch (start, end), one turn each."""
        encoder = lot.encoder
        if urgent:
            self._searched = time.monotonic()
        found = [np.zeros((0, encoder.dimension), np.float32)]
        start = 0
        while start < lot.count:
            with self._turns.turn(urgent=urgent):
                end = min(lot.count, start + self._batch_size(lot))
                header, buffers = ask(start, end)
            found.append(_embeddings(header, buffers, (end - start, encoder.dimension)))
            self._note_pace(lot, header, end - start)
            start = end
        return np.concatenate(found)

    def _ask(
        self, encoder: Encoder, header: dict[str, Json], buffers: Sequence[Buffer] = ()
    ) -> Message:
        self._used = time.monotonic()
        header["encoder"] = encoder.id
        header["folder"] = str(self._folder(encoder))
        header["format"] = self._formats.get(encoder.key, encoder.number_formats[0])
        return self._child.request(header, buffers, timeout_seconds=TIMEOUT_SECONDS)

    def _folder(self, encoder: Encoder) -> Path:
        if encoder.id in self._folders:
            return self._folders[encoder.id]
        if encoder.preference < 0:  # a toy, which reads no files
            return Path()
        raise ModelUnusable(f"The model {encoder.id} is not installed; download or import it.")

    def _batch_size(self, lot: _Lot) -> int:
        pace = self._pace.get((lot.encoder.key, lot.op))
        if pace is None:
            return LEAST_BATCH
        searching = time.monotonic() - self._searched < SEARCHED_SECONDS
        seconds = URGENT_SECONDS if searching else BATCH_SECONDS
        return int(np.clip(seconds / pace, LEAST_BATCH, LARGEST_BATCH))

    def _note_pace(self, lot: _Lot, header: Mapping[str, Json], count: int) -> None:
        """Fast batches count for more: what slows one down (loading, a busy moment) passes."""
        now = max(1e-6, float(header.get("seconds", 0.0))) / count
        before = self._pace.get((lot.encoder.key, lot.op), now)
        self._pace[lot.encoder.key, lot.op] = min(now, 0.8 * before + 0.2 * now)


@dataclass(frozen=True, slots=True)
class _Lot:
    """What one call asks for."""

    encoder: Encoder
    op: str  # "texts" or "pictures"
    count: int


def _embeddings(
    header: Mapping[str, Json], buffers: Sequence[bytes], shape: tuple[int, int]
) -> Embeddings:
    """The one array of a reply.

    Raises:
        ChildLost: The reply holds anything else.
    """
    try:
        (rows,) = wire.arrays_from_buffers(header.get("arrays"), buffers)
    except ValueError as nonsense:
        raise ChildLost("embed", "broke its protocol") from nonsense
    if rows.shape != shape or rows.dtype != np.float32:
        raise ChildLost("embed", "broke its protocol")
    return rows.astype(np.float32, copy=False)


# ----------------------------------------------------------------------------- the child's side


def serve(connection: Connection, threads: int) -> None:
    """The child's main loop."""
    give_way()
    # Read once, when torch is imported: waiting threads sleep, so that the decoder has their core.
    os.environ["OMP_WAIT_POLICY"] = "PASSIVE"
    serve_requests(connection, _Encoders(Lanes(threads)).answer)


class _Encoders:
    """The encoders that were asked for so far; one number format of each is in memory."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes
        self._loaded: dict[str, tuple[str, str, LoadedEncoder]] = {}  # folder, number format

    def answer(self, header: dict[str, Json], buffers: list[bytes]) -> Message:
        """The reply to one request."""
        encoder = _declared()[header["encoder"]]
        folder, number_format = header["folder"], header["format"]
        if header["op"] == "measure":
            self._loaded.pop(encoder.id, None)
            return {"format": fastest_format(encoder, Path(folder), self._lanes)}, []
        loaded = self._load(encoder, folder, number_format)
        if header["op"] == "knows":
            return {"known": _known(loaded, header["words"])}, []
        if header["op"] == "patches":
            (pixels,) = wire.arrays_from_buffers(header["arrays"], buffers)
            return _patches(encoder, loaded, pixels)
        start = perf_counter()
        if header["op"] == "texts":
            embed = partial(loaded.texts, query=header["query"])
            rows = self._lanes.embed(embed, header["texts"])
        else:
            (pixels,) = wire.arrays_from_buffers(header["arrays"], buffers)
            rows = self._lanes.embed(loaded.pictures, pixels.astype(np.uint8, copy=False))
        seconds = perf_counter() - start
        check_rows(rows, encoder)
        arrays, out = wire.arrays_to_buffers([rows])
        return {"arrays": arrays, "seconds": seconds}, [bytes(one) for one in out]

    def _load(self, encoder: Encoder, folder: str, number_format: str) -> LoadedEncoder:
        there = self._loaded.get(encoder.id)
        if there is None or there[:2] != (folder, number_format):
            self._loaded.pop(encoder.id, None)  # first, so that two are never in memory
            loaded = encoder.load(Path(folder), number_format)
            there = self._loaded[encoder.id] = (folder, number_format, loaded)
        return there[2]


def _known(loaded: LoadedEncoder, words: list[str]) -> list[Json]:
    """The words that the model has learned; none of a model that cannot tell."""
    knows = getattr(loaded, "knows", None)
    told = knows(words) if knows is not None else [False] * len(words)
    return [word for word, is_known in zip(words, told, strict=True) if is_known]


def _patches(encoder: Encoder, loaded: LoadedEncoder, pixels: NDArray[Any]) -> Message:
    """The parts of one picture, row by row."""
    embed = getattr(loaded, "patches", None)
    if embed is None:
        raise RequestRefused(f"{encoder.id} knows whole pictures only.")
    try:
        (found,) = embed(pixels.astype(np.uint8, copy=False))
    except RuntimeError as unknown:
        raise RequestRefused(f"{encoder.id} knows whole pictures only: {unknown}.") from unknown
    rows, columns, dimension = found.shape
    flat = found.reshape(rows * columns, dimension)
    check_rows(flat, encoder)
    arrays, out = wire.arrays_to_buffers([flat])
    return {"arrays": arrays, "rows": rows, "columns": columns}, [bytes(one) for one in out]


@cache
def _declared() -> dict[str, Encoder]:
    return {encoder.id: encoder for encoder in discover(encoders, "ENCODER", Encoder)}


def check_rows(rows: NDArray[Any], encoder: Encoder) -> None:
    """Make sure that embeddings can be stored: wrong files may load, and give nonsense.

    Raises:
        ModelUnusable: They are of another dimension, or no numbers.
    """
    if rows.ndim != 2 or rows.shape[1] != encoder.dimension:
        raise ModelUnusable(f"The files of {encoder.id} are of another model; import it again.")
    if not np.isfinite(rows).all():
        raise ModelUnusable(f"The files of {encoder.id} are damaged; download or import it again.")
