"""Count what results have in common, on a thread of its own: searches go on meanwhile."""

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import TypeVar

from desktop.engine.news import nothing, tell
from desktop.errors import Cancelled
from desktop.library.connection import Connection, open_library
from desktop.library.facets import FacetCounter
from desktop.library.kept import Facet, Facets
from desktop.records import AssetId, Changes

__all__ = ["Facet", "Faceting", "Facets"]

T = TypeVar("T")
Failed = Callable[[str], None]


class Faceting:
    """Thread: any; callbacks come on a thread of ours.

    Args:
        library: Its folder.
        ready: Set when its database is there; requests wait for it.
    """

    def __init__(self, library: Path, ready: threading.Event) -> None:
        self._library, self._ready = library, ready
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="facets")
        self._counter = FacetCounter()
        self._lock = threading.Lock()
        self._changed: set[AssetId] = set()
        self._kept = True  # whether tags or ratings changed since the last count
        self._newest = 0
        self._connection: Connection | None = None  # while it is asked
        self._closing = False

    def note(self, changes: Changes) -> None:
        """These assets are to be looked at again."""
        with self._lock:
            self._changed.update(changes.added, changes.updated, changes.removed)

    def note_kept(self) -> None:
        """Tags or ratings are others."""
        with self._lock:
            self._kept = True

    def forget(self) -> None:
        """Another library takes the place of this one."""
        self._thread.submit(self._forget)

    def facets(
        self,
        assets: Sequence[AssetId],
        then: Callable[[Facets], None],
        failed: Failed = nothing,
    ) -> None:
        """What these have in common; a newer request takes the place of one that waits."""
        with self._lock:
            self._newest += 1
            number = self._newest
        ids = tuple(assets)

        def count(connection: Connection) -> Facets:
            self._check(number)
            return self._counter.count(connection, ids)

        self._ask(count, then, failed)

    def places(self, limit: int, then: Callable[[tuple[Facet, ...]], None]) -> None:
        """The towns of the whole library, the one with the most photos first."""
        self._ask(lambda connection: self._counter.places(limit), then, nothing)

    def keywords(self, then: Callable[[tuple[str, ...]], None]) -> None:
        """The keywords that files bring, the most used first."""
        self._ask(lambda connection: self._counter.keywords(), then, nothing)

    def close(self) -> None:
        """Stop at once."""
        with self._lock:
            self._closing = True
            if self._connection is not None:
                self._connection.interrupt()
        self._thread.shutdown(wait=True, cancel_futures=True)

    # ------------------------------------------------------------------ the thread

    def _ask(
        self, work: Callable[[Connection], T], then: Callable[[T], None], failed: Failed
    ) -> None:
        with self._lock:
            if self._closing:
                return
            future = self._thread.submit(self._run, work)
        future.add_done_callback(lambda done: _tell(done, then, failed))

    def _run(self, work: Callable[[Connection], T]) -> T:
        while not self._ready.wait(0.2):
            self._check()
        connection = open_library(self._library, write=False)
        with self._lock:
            self._connection = connection
            changed, self._changed = self._changed, set()
            kept, self._kept = self._kept, False
        try:
            self._check()
            self._counter.refresh(connection, changed, kept=kept)
            return work(connection)
        except BaseException:
            with self._lock:
                self._changed |= changed
                self._kept = True
            raise
        finally:
            with self._lock:
                self._connection = None
            connection.close()

    def _forget(self) -> None:
        self._counter = FacetCounter()

    def _check(self, number: int | None = None) -> None:
        if self._closing or number not in (None, self._newest):
            raise Cancelled("A newer request took its place.")


def _tell(done: "Future[T]", then: Callable[[T], None], failed: Failed) -> None:
    if done.cancelled() or isinstance(done.exception(), Cancelled):
        return
    tell(done, then, failed)
