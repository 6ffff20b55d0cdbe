"""Whether nothing is left to do, for those who wait for it."""

from __future__ import annotations

import threading


class Settling:
    """Thread: any.

    Whoever rests reads `asked` before it looks whether anything is left; what is asked for since
    then is not forgotten, however long the look takes.
    """

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._settled = threading.Event()
        self._asked = 0

    @property
    def asked(self) -> int:
        """How often something was asked for."""
        with self._lock:
            return self._asked

    def ask(self) -> None:
        """Something is to be done, which can be seen by now."""
        with self._lock:
            self._asked += 1
            self._settled.clear()

    def rest(self, asked: int) -> None:
        """Nothing was left when so much had been asked for."""
        with self._lock:
            if asked == self._asked:
                self._settled.set()

    def wait(self, timeout_seconds: float) -> bool:
        """Wait until nothing is left; False when the time is up first."""
        return self._settled.wait(timeout_seconds)
