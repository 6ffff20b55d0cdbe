"""Read the words in pictures, when all else is done: photos, and pages of documents without text.

[Note: Words come last]
Reading a page full of text takes seconds, so a file is indexed, and found by its looks and name,
before its words are. One picture is read at a time, on a thread of its own: commands and new files
never wait for it. A photo is first looked at small, in our own preview: most hold no words.
"""

import logging
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Protocol

from desktop.engine.decoders import DecoderPool
from desktop.engine.encoding import Wanted
from desktop.engine.previews import preview_file
from desktop.errors import (
    Cancelled,
    ChildLost,
    ChildUnstartable,
    FileChanging,
    FileRejected,
    ModelUnusable,
    RequestRefused,
)
from desktop.library.connection import Connection
from desktop.library.readings import LOST, NO_WORDS, Readings, Unread
from desktop.phrases import phrase
from desktop.records import Changes, Work
from desktop.workers.ocr import LONG_SIDE, READER, Letters, Reading, WordReader

log = logging.getLogger(__name__)

_LOSSES_ALLOWED = 1
_WAIT_SECONDS = 0.2


class WordSetup(Protocol):
    """What is asked of an indexer's set-up."""

    @property
    def library(self) -> Path:
        """The folder with our previews."""

    @property
    def letters(self) -> Callable[[], Letters | None]:
        """Which model is to read now; None: nothing is read."""


@dataclass(frozen=True, slots=True)
class WordNews:
    """Where the reading of words tells what happened. Thread: indexer."""

    changes: Callable[[Changes], None]
    work: Callable[[Work, Path | None, str], None]  # what is read, and how many files are left
    failure: Callable[[str], None]  # one sentence


@dataclass(frozen=True, slots=True)
class _Job:
    """A picture that is being read."""

    unread: Unread
    reading: "Future[Reading | None]"  # None: it seems to hold no words
    left: int  # files, this one included


class WordReading:
    """Works off `Readings.next`.

    Args:
        setup: Where the library is, and which model reads.
        connection: A writing one; the queue is in the library.
        decoders: They draw the pictures.
        news: Who is told.

    Thread: indexer.
    """

    def __init__(
        self, setup: WordSetup, connection: Connection, decoders: DecoderPool, news: WordNews
    ) -> None:
        self._library = setup.library
        self._wanted_letters = setup.letters
        self._connection = connection
        self._decoders = decoders
        self._news = news
        self._letters: Letters | None = None  # what reads now
        self._unusable: Letters | None = None  # what cannot be loaded
        self._reader = WordReader()
        self._readings = Readings(connection, READER)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="words")
        self._stopped = threading.Event()
        self._job: _Job | None = None

    def step(self, wanted: Wanted) -> bool:
        """Go on for a moment; whether there is anything to read.

        Raises:
            LibraryUnavailable: Nothing was lost.
        """
        self._follow(self._wanted_letters())
        if self._job is None and self._letters in (None, self._unusable):
            return False
        if self._job is None and self._readings.settle():
            return True
        job = self._job = self._job or self._begin(wanted.passage_characters)
        if job is None:
            return False
        self._news.work(Work.READING, job.unread.file.path, phrase(f"{job.left:,} left"))
        wait([job.reading], _WAIT_SECONDS)
        if job.reading.done():
            self._job = None
            if changes := self._store(job):
                self._news.changes(changes)
        return True

    def _follow(self, wanted: Letters | None) -> None:
        """Read with another model, or not at all, once the picture that is being read is let go."""
        if wanted == self._letters:
            return
        if self._job is not None:
            self._stopped.set()
            return
        self._reader.stop()
        self._letters = wanted
        if wanted is not None:
            self._reader = WordReader(wanted)
            self._readings = Readings(self._connection, wanted.reader)
            self._readings.begin()

    def _begin(self, passage_characters: int) -> _Job | None:
        unread = self._readings.next()
        if unread is None:
            return None
        self._stopped.clear()
        work = partial(self._read, unread, passage_characters)
        return _Job(unread, self._thread.submit(work), self._readings.left())

    def hold(self) -> None:
        """Leave the processor to others: what is being read is read again later."""
        self._stopped.set()

    def rest(self) -> None:
        """Give the child's memory back; the next picture starts another."""
        self._reader.stop()

    def close(self) -> None:
        """Stop at once."""
        self._stopped.set()
        self._thread.shutdown(wait=False, cancel_futures=True)
        self._reader.stop()
        self._thread.shutdown(wait=True)
        self._reader.stop()

    def _store(self, job: _Job) -> Changes:
        unread = job.unread
        try:
            reading = job.reading.result()
        except Cancelled:
            return Changes()
        except ModelUnusable as failure:
            self._unusable = self._letters
            log.warning("words in pictures cannot be read: %s", failure)
            self._news.failure(str(failure))
            return Changes()
        except FileChanging:
            return self._postpone(unread, lost_child=False)
        except (FileRejected, RequestRefused) as failure:
            log.info("asset %d: no picture to read words in: %s", unread.file.id, failure)
            return self._readings.skip(unread, NO_WORDS)
        except ChildUnstartable:
            raise
        except ChildLost as lost:
            if unread.file.losses < _LOSSES_ALLOWED:
                return self._postpone(unread, lost_child=True)
            log.warning("asset %d cost a second child: %s", unread.file.id, lost)
            return self._readings.skip(unread, LOST)
        if reading is None:
            return self._readings.skip(unread, NO_WORDS)
        return self._readings.save(unread, reading.lines, reading.passages)

    def _postpone(self, unread: Unread, *, lost_child: bool) -> Changes:
        self._readings.postpone(unread, lost_child=lost_child)
        return Changes()

    def _read(self, unread: Unread, passage_characters: int) -> Reading | None:
        """Thread: words."""
        preview = preview_file(self._library, unread.content_hash, unread.page)
        try:
            small = preview.read_bytes()
        except OSError:
            small = b""
        if small and not self._reader.holds_words(small):
            return None
        path, page = unread.file.path, unread.page
        jpeg = self._decoders.submit(lambda decoder: decoder.render(path, page, LONG_SIDE)).result()
        return self._reader.read(jpeg, page, passage_characters, self._is_stopped)

    def _is_stopped(self) -> bool:
        return self._stopped.is_set()
