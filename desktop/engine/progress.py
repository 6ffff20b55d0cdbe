"""How fast indexing goes, and when it will be done."""

import time
from collections import deque
from collections.abc import Callable

_WINDOW_SECONDS = 30.0


class Pace:
    """Files per second over the last half minute.

    Args:
        clock: Seconds that only grow; for tests.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._finished: deque[tuple[float, int]] = deque()
        self.done = 0

    def count(self, files: int) -> None:
        """Note that so many files were finished now."""
        self.done += files
        now = self._clock()
        if not self._finished:
            self._finished.append((now, 0))
        self._finished.append((now, files))
        while now - self._finished[0][0] > _WINDOW_SECONDS and len(self._finished) > 2:
            self._finished.popleft()

    def rate(self) -> float:
        """Files per second; 0.0 where it cannot be said yet."""
        if len(self._finished) < 2:
            return 0.0
        seconds = self._clock() - self._finished[0][0]
        files = sum(count for _, count in self._finished) - self._finished[0][1]
        return files / seconds if seconds > 0 else 0.0

    def seconds_left(self, files: int) -> float | None:
        """How long so many more files will take; None where it cannot be said yet."""
        rate = self.rate()
        return files / rate if rate > 0 and self.done >= 5 else None

    def restart(self) -> None:
        """Begin a new run: nothing done, no pace known."""
        self._finished.clear()
        self.done = 0
