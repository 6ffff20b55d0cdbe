"""The thread that reads the library for whoever asks, the newest request of a kind first."""

import logging
import threading
from collections import OrderedDict
from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from pathlib import Path
from typing import Any, TypeVar

from desktop.errors import Cancelled, LibraryUnavailable, ShoeboxError
from desktop.library.connection import open_library
from desktop.library.nearest import HotIndex
from desktop.library.search import Search

log = logging.getLogger(__name__)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Request:
    work: Callable[[Search], Any] | None  # None: close the library
    future: "Future[Any]"


class Reader:
    """One thread with a read-only connection; every public method may be called from any thread.

    Args:
        library: The folder.
        ready: Set when its database is there; requests wait for it.
    """

    def __init__(self, library: Path, ready: threading.Event) -> None:
        self._library = library
        self._ready = ready
        self._hot = HotIndex(library)
        self._news = threading.Condition()
        self._waiting: OrderedDict[str, _Request] = OrderedDict()
        self._closing = False
        self._number = 0
        self._thread = threading.Thread(target=self._run, name="reader", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def close(self) -> None:
        """Stop; requests that wait are cancelled."""
        with self._news:
            self._closing = True
            for request in self._waiting.values():
                request.future.set_exception(Cancelled("Shoebox is closing."))
            self._waiting.clear()
            self._news.notify()
        if self._thread.is_alive():
            self._thread.join(10.0)

    def ask(self, work: Callable[[Search], T], *, key: str | None = None) -> "Future[T]":
        """Run `work` on the reader thread.

        Args:
            key: A waiting request with the same key is dropped (`Cancelled`) in favour of this one.
        """
        return self._put(_Request(work, Future()), key)

    def _put(self, request: _Request, key: str | None) -> "Future[Any]":
        future = request.future
        with self._news:
            if self._closing:
                future.set_exception(Cancelled("Shoebox is closing."))
                return future
            self._number += 1
            name = key if key is not None else f"#{self._number}"
            older = self._waiting.pop(name, None)
            self._waiting[name] = request
            self._news.notify()
        if older is not None:
            older.future.set_exception(Cancelled("A newer request took its place."))
        return future

    def let_go(self) -> "Future[None]":
        """Close the library; the next request opens it again."""
        return self._put(_Request(None, Future()), None)

    def rest(self, idle_seconds: float) -> None:
        """Give memory back where nobody has searched for so long."""
        self._hot.rest(idle_seconds)

    def has_newer(self, key: str) -> bool:
        """Whether a newer request of this kind waits, so that the running one may stop."""
        with self._news:
            return key in self._waiting

    def _run(self) -> None:
        search: Search | None = None
        while (request := self._next()) is not None:
            try:
                if request.work is None:
                    if search is not None:
                        search.close()
                    search = None
                    self._hot.close()
                    request.future.set_result(None)
                    continue
                if search is None:
                    self._await_library()
                    search = Search(open_library(self._library, write=False), self._hot)
                request.future.set_result(request.work(search))
            except ShoeboxError as failure:
                request.future.set_exception(failure)
            except Exception as bug:
                log.exception("a request to the library failed")
                request.future.set_exception(bug)
        if search is not None:
            search.close()
        self._hot.close()

    def _await_library(self) -> None:
        while not self._ready.wait(0.2):
            if self._closing:
                raise Cancelled("Shoebox is closing.")

    def _next(self) -> _Request | None:
        with self._news:
            while not self._waiting:
                if self._closing:
                    return None
                self._news.wait()
            return self._waiting.popitem(last=False)[1]


def outcome(future: "Future[T]", timeout_seconds: float) -> T:
    """The result of a request, for a thread that may wait.

    Raises:
        LibraryUnavailable: It took too long.
    """
    try:
        return future.result(timeout_seconds)
    except TimeoutError as late:
        raise LibraryUnavailable("The library did not answer in time; try again.") from late
