"""The thread that keeps the library in step with the user's folders; the only one that writes."""

import logging
import os
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from desktop.engine.backfill import Backfill
from desktop.engine.decoders import DecoderPool
from desktop.engine.encoding import EncoderUnusable, Wanted
from desktop.engine.forgetting import wipe
from desktop.engine.numberformats import NOTICE, NumberFormats
from desktop.engine.pipeline import Pipeline
from desktop.engine.power import on_battery
from desktop.engine.progress import Report
from desktop.engine.roots import RootKeeper, Touches
from desktop.engine.settling import Settling
from desktop.engine.troubles import Troubles
from desktop.engine.wordreading import WordNews, WordReading
from desktop.errors import ChildUnstartable, LibraryBroken, LibraryUnavailable, ShoeboxError
from desktop.library.backups import BACKUPS_FOLDER, backup
from desktop.library.catalog import Catalog
from desktop.library.connection import open_library
from desktop.records import Activity, Changes, Encoder, Format, Root, RootId, Work
from desktop.workers.embed import Embedder
from desktop.workers.ocr import Letters

log = logging.getLogger(__name__)

T = TypeVar("T")

_MOST_CHILDREN = 4  # that decode at once
_SOON_SECONDS = 10.0
_TIDY_AGAIN_SECONDS = 60.0
_CHECK_SECONDS = 5.0  # between looks at which roots are there


@dataclass(frozen=True, slots=True)
class IndexerSetup:
    """What an indexer works with."""

    library: Path
    formats: tuple[Format, ...]
    wanted_name: Callable[[str], bool]
    rescan_seconds: float
    pause_on_battery: bool
    idle_seconds: float
    letters: Callable[[], Letters | None]


@dataclass(frozen=True, slots=True)
class IndexerNews:
    """Where the indexer tells what happened. Thread: indexer."""

    changes: Callable[[Changes], None]
    activity: Callable[[Activity], None]
    failure: Callable[[str], None]  # one sentence, once for each kind of trouble
    opened: Callable[[ShoeboxError | None], None]  # the library is open, or why it is not
    measured: Callable[[str, str], None]  # encoder key, its fastest number format here
    roots: Callable[[tuple[Root, ...]], None]  # all of them, whenever one came or went
    idle: Callable[[], None]  # nothing was indexed for a while; again and again


class Indexer:
    """Runs from `start` to `close`; every public method may be called from any thread."""

    def __init__(self, setup: IndexerSetup, news: IndexerNews, embedder: Embedder) -> None:
        self._setup = setup
        self._news = news
        self._embedder = embedder
        self._wanted = Wanted()
        self._commands: queue.SimpleQueue[Callable[[], None]] = queue.SimpleQueue()
        self._wake = threading.Event()
        self._closing = threading.Event()
        self._settled = Settling()
        self._touches = Touches(self._wake)
        self._formats = NumberFormats(news.measured)
        self._paused = False
        self._anyway = False  # index although on battery
        self._tidy = False  # whether the library is backed up and compact since the last work
        self._next_tidy = 0.0  # monotonic time
        self._troubles = Troubles()
        self._held = 0  # questions that are being answered
        self._work = Work.SCANNING  # what was told last
        self._thread = threading.Thread(target=self._run, name="indexer", daemon=True)

    def start(self) -> None:
        """Open the library and begin."""
        self._thread.start()

    def close(self) -> None:
        """Stop at once; what is in flight stays pending."""
        self._closing.set()
        self._wake.set()
        if self._thread.is_alive():
            self._thread.join(30.0)

    def do(self, command: Callable[[Catalog], T]) -> "Future[T]":
        """Run a command on the indexer thread, between two steps.

        Returns:
            Its result; `Changes` are also told to the listener.
        """
        future: Future[T] = Future()
        self._commands.put(lambda: self._execute(command, future))
        self._settled.ask()
        self._wake.set()
        return future

    def touch(self, path: Path) -> None:
        """A path has changed; look at it when it is quiet."""
        self._touches.touch(path)
        self._settled.ask()

    def rescan(self) -> None:
        """Scan all roots now."""
        self.do(lambda catalog: self._roots.scan_soon())

    def remove_root(self, root: RootId) -> None:
        """Stop watching a root, and forget what was indexed in it."""

        def remove(catalog: Catalog) -> Changes:
            self._roots.forget(root)
            self._pipeline.drop()
            return catalog.remove_root(root)

        self.do(remove)

    def set_excludes(self, root: RootId, excludes: tuple[str, ...]) -> None:
        """Pass over these names in a root, from a scan that starts now."""

        def change(catalog: Catalog) -> Changes:
            catalog.set_excludes(root, excludes)
            self._roots.scan_soon(root)
            return Changes(roots=True)

        self.do(change)

    def use(
        self, wanted: Wanted, embedder: Embedder, unmeasured: Sequence[Encoder] = ()
    ) -> "Future[None]":
        """Embed with these encoders from now on.

        Args:
            unmeasured: Those whose fastest number format is not known yet on this computer: it is
                measured when there is something to embed.
        """

        def change(catalog: Catalog) -> None:
            self._formats.want(unmeasured)
            self._use(wanted, embedder)

        return self.do(change)

    def set_up(self, setup: IndexerSetup) -> None:
        """Follow other settings from now on; the library and the formats stay."""

        def change(_: Catalog) -> None:
            self._setup = setup
            self._roots.rescan_seconds = setup.rescan_seconds

        self.do(change)

    def pause(self) -> None:
        """Stop indexing until `resume`; changes to the folders are still noticed."""
        self._paused = True
        self._wake.set()

    def resume(self) -> None:
        """Go on, also on battery."""
        self._paused, self._anyway = False, True
        self._wake.set()

    def hold(self) -> None:
        """Leave the processor to a question that is being answered, until `release`."""
        self._held += 1

    def release(self) -> None:
        """The question is answered."""
        self._held -= 1
        self._wake.set()

    @property
    def is_idle(self) -> bool:
        """Whether it found nothing to do, and may do something."""
        return self._work is Work.IDLE

    def wait_until_settled(self, timeout_seconds: float) -> bool:
        """Wait until nothing is left to do; False when the time is up first."""
        return self._settled.wait(timeout_seconds)

    # ------------------------------------------------------------------ the thread

    def _run(self) -> None:
        try:
            self._open()
        except ShoeboxError as failure:
            log.warning("the library cannot be opened: %s", failure)
            self._news.opened(failure)
            return
        except Exception:
            log.exception("the indexer could not start")
            self._news.opened(LibraryUnavailable("The library could not be opened; see the log."))
            return
        self._news.opened(None)
        try:
            self._loop()
        finally:
            self._words.close()
            self._decoders.close()
            self._pipeline.close()
            self._roots.close()
            self._connection.close()

    def _open(self) -> None:
        setup = self._setup
        self._connection = open_library(setup.library, write=True)
        kinds = {ending: f.kind for f in setup.formats for ending in f.extensions}
        self._catalog = Catalog(self._connection, kinds)
        self._report = Report(self._catalog.counts, self._news.activity)
        self._decoders = DecoderPool(max(1, min(_MOST_CHILDREN, (os.cpu_count() or 2) // 2)))
        self._pipeline = Pipeline(setup.library, self._catalog, self._decoders, self._format_of)
        self._backfill = Backfill(setup.library, self._catalog, self._decoders)
        told = WordNews(self._news.changes, self._tell, self._news.failure)
        self._words = WordReading(setup, self._connection, self._decoders, told)
        self._roots = RootKeeper(
            self._catalog, self._touches, setup.wanted_name, (setup.library,), setup.rescan_seconds
        )
        self._use(self._wanted, self._embedder)
        self._catalog.retry_formats({f.name: f.version for f in setup.formats})

    def _format_of(self, name: str) -> str:
        """What a rejected file is noted under: "JPEG@1", by its extension."""
        for known in self._setup.formats:
            if name.lower().endswith(known.extensions):
                return f"{known.name}@{known.version}"
        return ""

    def _use(self, wanted: Wanted, embedder: Embedder) -> None:
        self._wanted, self._embedder = wanted, embedder
        self._catalog.want_encoders(wanted.encoders)
        self._pipeline.want(wanted, embedder)

    def _loop(self) -> None:
        self._next_check = 0.0
        self._last_work = time.monotonic()
        while not self._closing.is_set():
            try:
                if self._turn():
                    self._last_work = time.monotonic()
                    self._tidy = False
                else:
                    self._rest()
            except LibraryBroken as broken:
                log.warning("the library is broken: %s", broken)
                self._news.opened(broken)
                return
            except (LibraryUnavailable, ChildUnstartable) as failure:
                self._wait_out(failure)
            except Exception:
                log.exception("the indexer met a bug; it goes on")
                self._wait_out(LibraryUnavailable("Indexing met an internal error."))

    def _turn(self) -> bool:
        """One round; whether anything was done."""
        self._run_commands()
        worked = self._keep_roots()
        if not self._may_index():
            self._words.hold()
            return worked
        if self._formats.is_due(self._report.pace.done):
            self._tell(Work.INDEXING, None, NOTICE)
            self._formats.measure(self._embedder)
        step = self._pipeline.step()
        if step.notice:
            self._news.failure(step.notice)
        if step.changes:
            self._news.changes(step.changes)
        if not step.idle:
            self._report.pace.count(step.finished)
            if step.finished:
                self._troubles.over()
            self._tell(Work.INDEXING, step.current)
            return True
        return self._fill_in() or self._words.step(self._pipeline.wanted) or worked

    def _fill_in(self) -> bool:
        """Embed what lacks embeddings; whether there was any."""
        try:
            changes = self._backfill.step(self._pipeline.usable(), self._embedder)
        except EncoderUnusable as failure:
            self._pipeline.give_up_on(failure.encoder, str(failure))
            self._news.failure(str(failure))
            return True
        if changes is None:
            return False
        self._news.changes(changes)
        self._tell(Work.INDEXING, None)
        return True

    def _run_commands(self) -> None:
        while True:
            try:
                command = self._commands.get_nowait()
            except queue.Empty:
                return
            command()

    def _execute(self, command: Callable[[Catalog], T], future: "Future[T]") -> None:
        try:
            result = command(self._catalog)
        except BaseException as failure:
            future.set_exception(failure)
            if not isinstance(failure, ShoeboxError):
                log.exception("a command failed")
            return
        future.set_result(result)
        if isinstance(result, Changes):
            self._news.changes(result)
        if isinstance(result, Root) or (isinstance(result, Changes) and result.roots):
            self._news.roots(self._catalog.roots())

    def _keep_roots(self) -> bool:
        changes = Changes()
        if time.monotonic() >= self._next_check:
            changes += self._roots.check()
            self._next_check = time.monotonic() + _CHECK_SECONDS
        root = self._roots.due()
        if root is not None:
            self._tell(Work.SCANNING, root.path)
            changes += self._roots.scan(root)
        changes += self._roots.look(self._touches.quiet())
        if changes:
            self._news.changes(changes)
        return bool(changes) or root is not None

    def _may_index(self) -> bool:
        if self._paused:
            self._tell(Work.PAUSED, None)
            return False
        if self._held > 0:
            self._tell(Work.PAUSED, None, "Waiting while a question is answered.")
            return False
        if self._setup.pause_on_battery and not self._anyway and on_battery():
            self._tell(Work.PAUSED, None, "Waiting for mains power, to spare the battery.")
            return False
        return True

    def _rest(self) -> None:
        """Nothing to do: wait for news, and give memory back after a while."""
        asked = self._settled.asked
        if not self._touches and self._commands.empty():
            if not self._paused and not self._held:
                self._report.pace.restart()
                self._tell(Work.IDLE, None)
            if not self._more_soon():
                self._settled.rest(asked)
        if time.monotonic() - self._last_work > self._setup.idle_seconds:
            self._decoders.rest()
            self._words.rest()
            self._news.idle()
        if not self._tidy and not self._touches and time.monotonic() >= self._next_tidy:
            self._next_tidy = time.monotonic() + _TIDY_AGAIN_SECONDS  # if this fails
            wipe(self._catalog, self._setup.library)
            backup(self._connection, self._setup.library / BACKUPS_FOLDER)
            self._catalog.tidy()
            self._tidy, self._next_tidy = True, 0.0
        self._wake.wait(0.2 if self._touches else 1.0)
        self._wake.clear()

    def _more_soon(self) -> bool:
        """Whether a file that was being written, or a scan that failed, is due again soon."""
        seconds = self._catalog.seconds_until_pending()
        soon = seconds is not None and 0 < seconds <= _SOON_SECONDS
        return soon or bool(self._roots.behind)

    def _tell(self, work: Work, current: Path | None, notice: str = "") -> None:
        self._work = work
        self._report.tell(work, current, notice or self._roots.notice)

    def _wait_out(self, failure: ShoeboxError) -> None:
        """Tell once, then try again later and later."""
        self._pipeline.drop()
        if self._troubles.is_news(str(failure)):
            log.warning("indexing waits: %s", failure)
            self._news.failure(str(failure))
        self._news.activity(Activity(work=Work.WAITING, notice=str(failure)))
        self._closing.wait(self._troubles.wait_seconds())
