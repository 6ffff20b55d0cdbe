"""The *ocr* child, which reads the words in pictures, and its client.

It runs the models that RapidOCR brings inside its package, on onnxruntime: one finds lines, one
reads each. Another may take the place of the latter, which knows Latin letters, Chinese and
Japanese: lines look alike in all scripts, letters do not. Pictures come as JPEGs that the *decode*
child made. A page full of text takes seconds, so its lines are read one by one, and whoever waits
for them can stop in between.

[Note: One line at a time]
RapidOCR reads six lines in one batch, and pads them all to the longest. On a processor that saves
nothing (*measured* on two cores: 5.3 s of processor time a page, 3.9 s line by line) and takes
twice the memory (837 MB, 457 MB).
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, suppress
from dataclasses import dataclass
from functools import cached_property
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from desktop.errors import Cancelled, ChildLost, ModelUnusable, RequestRefused
from desktop.passages import clean, split
from desktop.records import Passage, TextLine
from desktop.workers.process import give_way
from desktop.workers.supervisor import Child, cancelled, serve_requests
from desktop.workers.textlines import (
    LONGEST_LINE,
    Box,
    blocks,
    joined,
    logical,
    packed,
    unpacked,
)
from desktop.workers.wire import Json, Reply

_READER = "rapidocr-3.10/{}@1"  # what reads; raise the number when it would read better
_BUNDLED = "ppocrv6-small"
READER = _READER.format(_BUNDLED)
LONG_SIDE = 1600  # pixels of a picture that is to be read; *measured*: 2048 reads no more
TIMEOUT_SECONDS = 60.0  # for each part of a reply
MEMORY_BYTES = 4 << 30  # of address space; the models take 0.5 GB of real memory

_SEARCHED_SIDE = 1280  # pixels, in which lines are looked for
_MOST_LINES = 500  # of one picture; a newspaper page has as many
_SURE = 0.6  # that a line was read right, from 0 to 1; below, it is dropped
_DOUBTFUL = 0.8  # below, a line is tried upside down as well
_TRIES = 3  # lines of a picture that are turned in vain before none is turned any more
_UNUSABLE = "The model that reads words in pictures"
_REMEDY = "install it again, or choose another."
_TALL = 1.5  # times as high as wide: RapidOCR turns such a line before it is read


@dataclass(frozen=True, slots=True)
class Letters:
    """A model that reads lines: which letters are known."""

    id: str = _BUNDLED
    file: Path | None = None  # None: the one in RapidOCR's package

    @property
    def reader(self) -> str:
        """What is noted with the words that it read."""
        return _READER.format(self.id)


BUNDLED = Letters()


@dataclass(frozen=True, slots=True)
class Reading:
    """The words of one picture."""

    lines: tuple[TextLine, ...]  # in reading order
    passages: tuple[Passage, ...]


# ----------------------------------------------------------------------------- the parent's side


def never() -> bool:
    """Nothing stops the reading."""
    return False


class WordReader:
    """Reads words in pictures, in a child process that starts with the first call.

    Args:
        letters: What reads the lines.
        timeout_seconds: For each part of a reply; a child that takes longer is killed.
        serve: The child's main loop, for tests.

    Every call raises `ModelUnusable` where the model cannot be loaded.

    Thread: any; calls wait for each other.
    """

    def __init__(
        self,
        letters: Letters = BUNDLED,
        *,
        timeout_seconds: float = TIMEOUT_SECONDS,
        serve: Callable[..., None] | None = None,
    ) -> None:
        self._seconds = timeout_seconds
        self._used = time.monotonic()
        self._reader = letters.reader
        file = "" if letters.file is None else str(letters.file)
        self._child = Child("ocr", serve or _serve, (file,), memory_bytes=MEMORY_BYTES)

    def holds_words(self, jpeg: bytes) -> bool:
        """Whether a small picture seems to hold words: the cheap test, before it is read large.

        Raises:
            RequestRefused: This is no picture.
            ChildLost: The child died or ran out of time.
        """
        self._used = time.monotonic()
        header, _ = self._child.request({"op": "look"}, [jpeg], timeout_seconds=self._seconds)
        return header.get("words") is True

    def read(
        self,
        jpeg: bytes,
        page: int | None,
        passage_characters: int,
        stopped: Callable[[], bool] = never,
    ) -> Reading:
        """The words of a picture.

        Args:
            jpeg: Upright; its long side best `LONG_SIDE`.
            page: Of the document that it is a page of, for the passages; None for a photo.
            passage_characters: How long a passage may be.
            stopped: Asked between lines; once it says True the reading ends.

        Raises:
            RequestRefused: This is no picture.
            Cancelled: `stopped` said so.
            ChildLost: The child died or ran out of time.
        """
        lines: list[tuple[int, TextLine]] = []
        request = self._child.stream({"op": "read"}, [jpeg], timeout_seconds=self._seconds)
        with closing(request):
            for header, _ in request:
                self._used = time.monotonic()
                if "line" in header:
                    lines.append(self._checked(header["line"]))
                if header.get("turned") is True:
                    lines.reverse()
                if stopped():
                    raise Cancelled("The reading was stopped.")
        if all(len(line.text) == 1 and line.text.isascii() for _, line in lines):
            return Reading((), ())  # a letter alone is hardly ever one
        passages = split(_text(lines), page, passage_characters)
        return Reading(tuple(line for _, line in lines), tuple(passages))

    def check(self) -> str:
        """Read a drawn word, for the self-test.

        Returns:
            What was read, and by what.

        Raises:
            ChildLost: The models, or what runs them, do not work.
        """
        header, _ = self._child.request({"op": "check"}, timeout_seconds=self._seconds)
        return f"“{clean(str(header.get('text'))[:LONGEST_LINE])}”, by {self._reader}"

    def stop(self) -> None:
        """End the child and give its memory back; the next call starts a new one."""
        self._child.stop()

    @property
    def alive(self) -> bool:
        """Whether the child is running."""
        return self._child.alive

    @property
    def idle_seconds(self) -> float:
        """How long ago it was last asked for anything."""
        return time.monotonic() - self._used

    @property
    def resident_bytes(self) -> int:
        """The memory that the child uses now; 0 while there is none."""
        return self._child.resident_bytes

    def _checked(self, said: Json) -> tuple[int, TextLine]:
        """The number of a line's paragraph, and the line; a child that sends nonsense is lost."""
        with suppress(ValueError):
            match said:
                case [int() as paragraph, *line]:
                    return paragraph, unpacked(line)
        self._child.stop()
        raise ChildLost("ocr", "broke its protocol")


def _text(lines: Sequence[tuple[int, TextLine]]) -> str:
    """All of them, with an empty line between paragraphs."""
    paragraphs: dict[int, list[str]] = {}
    for paragraph, line in lines:
        paragraphs.setdefault(paragraph, []).append(line.text)
    return "\n\n".join(joined(texts) for texts in paragraphs.values())


# ----------------------------------------------------------------------------- the child's side


def _serve(connection: Connection, file: str) -> None:
    """The child's main loop.

    Args:
        file: The model that reads lines; "" for the one in RapidOCR's package.
    """
    give_way()
    serve_requests(connection, _Models(file).answer)


class _Models:
    """What finds lines and what reads them; loaded when first needed."""

    def __init__(self, file: str) -> None:
        self._file = file

    def answer(self, header: dict[str, Json], buffers: list[bytes]) -> Reply | Iterator[Reply]:
        """The reply to one request."""
        match header["op"]:
            case "look":
                return {"words": bool(self._found(_decoded(buffers[0])))}, []
            case "read":
                return self._read(_decoded(buffers[0]), header)
            case "check":
                return {"text": self._line(_drawn())[0]}, []
        raise RequestRefused(f"The ocr process does not know {header['op']!r}.")

    @cached_property
    def _engine(self) -> Any:
        """RapidOCR with the models of its own package: it would download others."""
        import cv2
        import rapidocr

        if self._file:
            _check_letters(Path(self._file))
        cv2.setNumThreads(1)
        models = Path(rapidocr.__file__).parent / "models"
        return rapidocr.RapidOCR(
            params={
                "Global.log_level": "critical",
                "Global.use_vertical_padding": False,  # it would move the boxes
                "EngineConfig.onnxruntime.intra_op_num_threads": 1,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
                "Det.model_path": str(models / "PP-OCRv6_det_small.onnx"),
                "Det.limit_type": "max",
                "Det.limit_side_len": _SEARCHED_SIDE,
                "Rec.model_path": self._file or str(models / "PP-OCRv6_rec_small.onnx"),
            }
        )

    def _found(self, picture: NDArray[np.uint8]) -> list[tuple[NDArray[Any], NDArray[Any]]]:
        """(corners, pixels) of each line in a picture; the corners clockwise from its beginning."""
        from rapidocr.main import RapidOCRError

        try:
            pixels, found = self._engine.detect_and_crop(picture, {})
        except RapidOCRError:  # it found none
            return []
        return list(zip(found.boxes, pixels, strict=True))[:_MOST_LINES]

    def _read(self, picture: NDArray[np.uint8], header: dict[str, Json]) -> Iterator[Reply]:
        found = self._found(picture)
        yield {"found": len(found)}, []
        rows, columns = picture.shape[:2]
        turns = _Turns(self._line)
        straight = _straight([corners for corners, _ in found])
        order = {id(box): number for number, box in enumerate(straight)}
        for paragraph, boxes in enumerate(blocks(straight)):
            for box in boxes:
                if cancelled(header):
                    return
                corners, pixels = found[order[id(box)]]
                text, score = turns.read(pixels)
                if score < _SURE or not any(map(str.isalnum, text)):
                    yield {}, []
                    continue
                left, top = corners.min(0)
                width, height = corners.max(0) - corners.min(0)
                drop = corners[1, 1] - corners[0, 1]
                places = (left / columns, top / rows, width / columns, height / rows, drop / rows)
                line = TextLine(text[:LONGEST_LINE], *map(float, places))
                yield {"line": [paragraph, *packed(line)]}, []
        yield {"turned": turns.turned}, []

    def _line(self, pixels: NDArray[np.uint8]) -> tuple[str, float]:
        """The text of one line, and how sure it is, from 0 to 1."""
        read = self._engine.recognize_txt([pixels])
        return logical(" ".join(read.txts[0].split())), float(read.scores[0])


def _check_letters(file: Path) -> None:
    """Make sure that a model can be loaded and names its letters: RapidOCR would download them.

    Raises:
        ModelUnusable: With the remedy.
    """
    import onnxruntime
    from onnxruntime.capi import onnxruntime_pybind11_state as state

    broken = (state.Fail, state.InvalidProtobuf, state.InvalidGraph, state.InvalidArgument)
    missing = (state.NoSuchFile, state.NotImplemented, state.RuntimeException)
    try:
        session = onnxruntime.InferenceSession(str(file), providers=["CPUExecutionProvider"])
    except (*broken, *missing) as failure:
        raise ModelUnusable(f"{_UNUSABLE} is damaged; {_REMEDY}") from failure
    if not session.get_modelmeta().custom_metadata_map.get("character"):
        raise ModelUnusable(f"{_UNUSABLE} does not say which letters it knows; {_REMEDY}")


class _Turns:
    """Reads the lines of one picture, which may stand on its head."""

    def __init__(self, read: Callable[[NDArray[np.uint8]], tuple[str, float]]) -> None:
        self._read = read
        self._quarters = 0  # 2: the other way up is tried first
        self._tries = _TRIES

    @property
    def turned(self) -> bool:
        """Whether the picture stands on its head, as far as is known."""
        return self._quarters == 2

    def read(self, pixels: NDArray[np.uint8]) -> tuple[str, float]:
        """The text of a line and how sure it is, as it is or upside down."""
        first = self._read(np.rot90(pixels, self._quarters))
        if first[1] >= _DOUBTFUL or not self._tries:
            return first
        second = self._read(np.rot90(pixels, 2 - self._quarters))
        if second[1] < _DOUBTFUL:
            self._tries -= 1
            return max(first, second, key=lambda one: one[1])
        self._quarters = 2 - self._quarters
        return second


def _decoded(jpeg: bytes) -> NDArray[np.uint8]:
    """(height, width, 3) BGR, as RapidOCR wants it."""
    import cv2

    try:
        picture = cv2.imdecode(np.frombuffer(jpeg, np.uint8), cv2.IMREAD_COLOR)
    except cv2.error:
        picture = None
    if picture is None:
        raise RequestRefused("This is no picture.")
    return np.asarray(picture, np.uint8)


def _drawn() -> NDArray[np.uint8]:
    """A picture of a word."""
    import cv2

    white = np.full((64, 320, 3), 255, np.uint8)
    font, black = cv2.FONT_HERSHEY_SIMPLEX, (0, 0, 0)
    return np.asarray(cv2.putText(white, "shoebox", (20, 46), font, 1.6, black, 3), np.uint8)


def _straight(lines: Sequence[NDArray[Any]]) -> list[Box]:
    """The boxes that the lines would have if the picture stood straight, as far as they agree."""
    corners = np.array(lines, np.float64).reshape(-1, 4, 2)
    along, across = corners[:, 1] - corners[:, 0], corners[:, 3] - corners[:, 0]
    lengths, heights = np.hypot(*along.T), np.hypot(*across.T)
    tall = heights > _TALL * lengths
    if tall.sum() * 2 > len(lines):  # RapidOCR takes them for text that runs down
        corners = np.stack([corners[..., 1], -corners[..., 0]], -1)
        along, tall = across[:, ::-1] * (1, -1), ~tall
    slopes = along[~tall & (along[:, 0] != 0)]
    slope = float(np.median(slopes[:, 1] / slopes[:, 0])) if len(slopes) else 0.0
    turn = np.array([[1.0, -slope], [slope, 1.0]]) / np.hypot(1.0, slope)
    return [Box(*map(float, (*box.min(0), *box.max(0)))) for box in corners @ turn]
