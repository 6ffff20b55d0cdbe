"""Take turns at something that serves one caller at a time, urgent callers first."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager


class Turns:
    """Lets one caller in at a time; whoever is urgent enters before all who are not.

    Callers of the same urgency enter in the order in which they came.

    Thread: any.
    """

    def __init__(self) -> None:
        self._changed = threading.Condition()
        self._waiting: list[tuple[bool, int]] = []  # (not urgent, number): the least is next
        self._number = 0
        self._taken = False

    @property
    def waiting(self) -> int:
        """How many wait now."""
        with self._changed:
            return len(self._waiting)

    @contextmanager
    def turn(self, *, urgent: bool) -> Iterator[None]:
        """Wait for a turn, and have it for the length of the block."""
        with self._changed:
            self._number += 1
            ticket = (not urgent, self._number)
            self._waiting.append(ticket)
            try:
                self._changed.wait_for(lambda: not self._taken and min(self._waiting) == ticket)
            finally:
                self._waiting.remove(ticket)
            self._taken = True
        try:
            yield
        finally:
            with self._changed:
                self._taken = False
                self._changed.notify_all()
