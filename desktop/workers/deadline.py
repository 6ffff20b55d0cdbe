"""A deadline that costs next to nothing to set: one sleeping thread instead of one timer each."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from math import inf
from time import monotonic


class Deadline:
    """Calls `expired` once for each time span that lasts longer than it may.

    Its thread sleeps until the earliest deadline that it was told of. Work that ends in time only
    clears a number, so the thread wakes at most once in a time span, not once for each request.

    Thread: any; `expired` is called in the deadline's own.
    """

    def __init__(self, name: str, expired: Callable[[float], None]) -> None:
        self._expired = expired
        self._changed = threading.Condition()
        self._seconds = 0.0
        self._at = inf  # when the present time span is over
        self._wakes_at = inf  # when the thread looks again
        self._ended = False
        threading.Thread(target=self._watch, name=name, daemon=True).start()

    @contextmanager
    def within(self, seconds: float) -> Iterator[None]:
        """Let the work inside last at most that long; time spans do not overlap."""
        with self._changed:
            self._seconds = seconds
            self._at = monotonic() + seconds
            if self._at < self._wakes_at:
                self._changed.notify()
        try:
            yield
        finally:
            with self._changed:
                self._at = inf

    def end(self) -> None:
        """Let the thread end; nothing expires any more."""
        with self._changed:
            self._ended = True
            self._changed.notify()

    def _watch(self) -> None:
        with self._changed:
            while not self._ended:
                now = monotonic()
                if now >= self._at:
                    self._at = inf
                    self._expired(self._seconds)
                self._wakes_at = self._at
                self._changed.wait(None if self._at == inf else self._at - now)
