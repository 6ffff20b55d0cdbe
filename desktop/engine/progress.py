"""How fast indexing goes, when it will be done, and telling so."""

import time
from collections import deque
from collections.abc import Callable
from pathlib import Path

from desktop.records import Activity, Counts, Work

_WINDOW_SECONDS = 30.0
_TELL_SECONDS = 0.2
_COUNTING_SHARE = 20  # counting a large library takes at most a twentieth of the time


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


class Report:
    """Tells how far indexing is: at once when the work changes, else a few times a second.

    Args:
        counts: How many files there are now, which takes longer the more there are.
        tell: The listener.
        clock: Seconds that only grow; for tests.
    """

    def __init__(
        self,
        counts: Callable[[], Counts],
        tell: Callable[[Activity], None],
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        self.pace = Pace(clock)
        self._counts, self._tell, self._clock = counts, tell, clock
        self._last: tuple[Work, str] | None = None
        self._not_before = 0.0

    def tell(self, work: Work, current: Path | None, notice: str) -> None:
        """Say what is done now, unless the same was said a moment ago."""
        began = self._clock()
        if (work, notice) == self._last and began < self._not_before:
            return
        counts, pace = self._counts(), self.pace
        now = self._clock()
        self._not_before = now + max(_TELL_SECONDS, _COUNTING_SHARE * (now - began))
        self._last = (work, notice)
        self._tell(
            Activity(
                work=work,
                current=current,
                done=pace.done,
                total=pace.done + counts.pending,
                files_per_second=pace.rate(),
                seconds_left=pace.seconds_left(counts.pending),
                rejected=counts.rejected,
                notice=notice,
            )
        )
