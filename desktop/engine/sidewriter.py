"""Write keepsakes at once, whatever is being indexed, here or by another Shoebox."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from pathlib import Path
from typing import Any

from desktop.errors import LibraryUnavailable
from desktop.library.catalog import Catalog
from desktop.library.connection import Connection, open_library

_LOCKED_SECONDS = 5.0  # shorter than SQLite waits for a lock
_PATIENCE_SECONDS = 60.0  # the first scan of a very large folder is one transaction


class SideWriter:
    """A thread with a writing connection of its own, from its first command on.

    SQLite lets one transaction write after the other, so short ones may come from two processes,
    or from two threads: what a person keeps need not wait until a folder is scanned. What was
    asked for is still done by `close`.

    Thread: any.
    """

    def __init__(self, library: Path) -> None:
        self._library = library
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="keepsakes")
        self._connection: Connection | None = None

    def do(self, command: Callable[[Catalog], Any]) -> Future[Any]:
        """Run a command."""
        return self._thread.submit(self._run, command)

    def let_go(self) -> None:
        """Close the library, when all that was asked for is done; the next one opens it anew."""
        self._thread.submit(self._close).result()

    def close(self) -> None:
        """Close the connection."""
        self._thread.submit(self._close)
        self._thread.shutdown(wait=True)

    def _run(self, command: Callable[[Catalog], Any]) -> Any:
        begun = time.monotonic()
        while True:
            tried = time.monotonic()
            try:
                if self._connection is None:
                    self._connection = open_library(self._library, write=True)
                return command(Catalog(self._connection, {}))
            except LibraryUnavailable:
                now = time.monotonic()
                was_locked = now - tried > _LOCKED_SECONDS  # other failures come at once
                if not was_locked or now - begun > _PATIENCE_SECONDS:
                    raise

    def _close(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None
