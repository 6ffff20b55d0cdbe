"""Find files that are alike, on a thread of its own: searches go on meanwhile."""

import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from desktop.engine.news import nothing, tell
from desktop.errors import Cancelled
from desktop.library import duplicates
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library
from desktop.library.duplicates import Duplicates, Group, Likeness

__all__ = ["DuplicateFinder", "Duplicates", "Group", "Likeness"]

log = logging.getLogger(__name__)

Write = Callable[[Callable[[Catalog], Any]], "Future[Any]"]


class DuplicateFinder:
    """Thread: any; callbacks come on a thread of ours.

    Args:
        library: Its folder.
        ready: Set when its database is there; requests wait for it.
        write: Runs a command on the indexer thread.
    """

    def __init__(self, library: Path, ready: threading.Event, write: Write) -> None:
        self._library, self._ready, self._write = library, ready, write
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="duplicates")
        self._lock = threading.Lock()
        self._connection: Connection | None = None  # while it is asked
        self._newest = 0
        self._closing = False

    def find(
        self, then: Callable[[Duplicates], None], failed: Callable[[str], None] = nothing
    ) -> None:
        """Everything that is alike; a newer request takes the place of one that waits."""
        with self._lock:
            if self._closing:
                return
            self._newest += 1
            number = self._newest
            future = self._thread.submit(self._find, number)
        future.add_done_callback(lambda done: _tell(done, then, failed))

    def keep_apart(self, group: Group, failed: Callable[[str], None] = nothing) -> None:
        """Remember that the files of a group are no duplicates, wherever they go."""
        contents = [asset.content_hash for asset in group.assets if asset.content_hash]
        tell(self._write(lambda catalog: catalog.keep_apart(contents)), nothing, failed)

    def close(self) -> None:
        """Stop at once."""
        with self._lock:
            self._closing = True
            if self._connection is not None:
                self._connection.interrupt()
        self._thread.shutdown(wait=True)

    def _find(self, number: int) -> Duplicates:
        while not self._ready.wait(0.2):
            self._check(number)
        self._check(number)
        started = time.monotonic()
        connection = open_library(self._library, write=False)
        with self._lock:
            self._connection = connection
        try:
            self._check(number)
            found = duplicates.find(connection)
        finally:
            with self._lock:
                self._connection = None
            connection.close()
        log.info("%d groups are alike, %.1f s", len(found.groups), time.monotonic() - started)
        return found

    def _check(self, number: int) -> None:
        if self._closing or number != self._newest:
            raise Cancelled("A newer request took its place.")


def _tell(
    done: "Future[Duplicates]", then: Callable[[Duplicates], None], failed: Callable[[str], None]
) -> None:
    if not isinstance(done.exception(), Cancelled):
        tell(done, then, failed)
