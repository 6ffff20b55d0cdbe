"""Before folders are added: how much is in them, and how long it will take to read.

The folders are counted, and twenty of their files are decoded in a child of this survey's own, as
the indexer would do it. What embedding costs is measured where a model is there already.
"""

from __future__ import annotations

import logging
import os
import random
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from desktop.engine.encoding import Wanted
from desktop.engine.scanner import ScanRules, scan_one
from desktop.engine.tally import Tally
from desktop.errors import ShoeboxError
from desktop.records import Format, FoundFile, Kind
from desktop.workers.decode import Decoder, wanted
from desktop.workers.embed import Embedder

log = logging.getLogger(__name__)

SAMPLE = 20  # files that are decoded
_TELL_SECONDS = 0.2
_LONGEST_SECONDS = 15.0  # of the decoding
_PICTURES = 4  # that are embedded at once, as the indexer does at least


@dataclass(frozen=True, slots=True)
class SurveyTools:
    """What a measurement uses."""

    wanted: Wanted
    embedder: Embedder


class Survey:
    """Counts folders, and measures how fast this computer reads their files.

    Args:
        formats: All that can be read.
        tools: The models in use now.

    Thread: any; callbacks come on the survey's own thread.
    """

    def __init__(self, formats: Sequence[Format], tools: Callable[[], SurveyTools]) -> None:
        self._photo_endings = tuple(
            ending for f in formats if f.kind is Kind.PHOTO for ending in f.extensions
        )
        self._tools = tools
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="survey")
        self._closing = threading.Event()

    def count(
        self, folder: Path, excludes: tuple[str, ...], report: Callable[[Tally], None]
    ) -> None:
        """Count what is in a folder; `report` is called for each part, and with the whole."""
        self._thread.submit(self._guarded, lambda: self._count(folder, excludes, report))

    def measure(
        self,
        folders: Sequence[Path],
        excludes: tuple[str, ...],
        then: Callable[[float | None], None],
    ) -> None:
        """Measure the seconds that a file of these folders takes, from the first to the last step.

        Args:
            folders: Their files are tried.
            excludes: What is passed over in them.
            then: Told the seconds; None where there is no file to try. Where there is a model, it
                is told what reading takes at once, and the whole when the model is loaded.
        """
        self._thread.submit(self._guarded, lambda: self._measure(folders, excludes, then))

    def close(self) -> None:
        """Stop, and wait for it."""
        self._closing.set()
        self._thread.shutdown(wait=True, cancel_futures=True)

    # ------------------------------------------------------------------ thread: survey

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except OSError as failure:
            log.info("a folder could not be counted: %s", failure.strerror)
        except Exception:
            log.exception("a folder could not be counted")

    def _count(
        self, folder: Path, excludes: tuple[str, ...], report: Callable[[Tally], None]
    ) -> None:
        tally, told = Tally(folder), time.monotonic()
        for found in self._parts(folder, excludes):
            photos = sum(self._is_photo(file) for file in found)
            documents = len(found) - photos
            tally = Tally(folder, tally.photos + photos, tally.documents + documents)
            if time.monotonic() - told > _TELL_SECONDS:
                told = time.monotonic()
                report(tally)
        if not self._closing.is_set():
            report(replace(tally, complete=True))

    def _parts(self, folder: Path, excludes: tuple[str, ...]) -> Iterator[list[FoundFile]]:
        """What is at or below each name in a folder."""
        rules = ScanRules(excludes, wanted)
        for name in sorted(os.listdir(os.fsencode(folder))):  # noqa: PTH208 - names in bytes
            if self._closing.is_set():
                return
            yield scan_one(folder, name, rules).found

    def _is_photo(self, file: FoundFile) -> bool:
        name = os.fsdecode(file.relative).lower()
        return name.endswith(self._photo_endings)

    def _measure(
        self,
        folders: Sequence[Path],
        excludes: tuple[str, ...],
        then: Callable[[float | None], None],
    ) -> None:
        tools = self._tools()
        reading = self._reading(folders, excludes, tools)
        then(reading)
        if reading is not None and (embedding := self._embedding(tools)) > reading:
            then(embedding)

    def _reading(
        self, folders: Sequence[Path], excludes: tuple[str, ...], tools: SurveyTools
    ) -> float | None:
        """Seconds for one file, where half of the cores read and the others embed."""
        files = [
            folder / os.fsdecode(file.relative)
            for folder in folders
            for found in self._parts(folder, excludes)
            for file in found
        ]
        sample = random.Random(len(files)).sample(files, min(SAMPLE, len(files)))
        if not sample:
            return None
        decoding = self._decoding(sample, tools.wanted)
        return None if decoding is None else decoding / max(1, (os.cpu_count() or 2) // 2)

    def _decoding(self, sample: Sequence[Path], used: Wanted) -> float | None:
        """Seconds for one file, the start of the child left out; None where none could be tried."""
        decoder, times = Decoder(), []
        try:
            _took(decoder, sample[0], used)  # the child starts: on a busy computer that takes long
            deadline = time.monotonic() + _LONGEST_SECONDS
            for path in sample:
                if self._closing.is_set():
                    return None
                times.append(_took(decoder, path, used))
                if time.monotonic() > deadline:
                    break
        finally:
            decoder.stop()
        return sum(times) / len(times)

    def _embedding(self, tools: SurveyTools) -> float:
        """Seconds for one picture; 0 where there is no model to embed it with."""
        encoder = tools.wanted.picture
        if encoder is None or encoder.preparation is None:
            return 0.0
        side = encoder.preparation.size
        pixels = np.full((_PICTURES, side, side, 3), 128, np.uint8)
        try:
            tools.embedder.pictures(encoder, pixels)  # it loads the model
            began = time.monotonic()
            tools.embedder.pictures(encoder, pixels)
        except ShoeboxError:
            return 0.0
        return (time.monotonic() - began) / _PICTURES


def _took(decoder: Decoder, path: Path, used: Wanted) -> float:
    """Seconds in which a file was decoded, or turned out to be none that can be."""
    began = time.monotonic()
    with suppress(ShoeboxError):
        decoder.decode(path, used.preparations, used.passage_characters)
    return time.monotonic() - began
