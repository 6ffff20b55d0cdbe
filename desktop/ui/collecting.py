"""Python's garbage is collected by the window's own thread, in small parts, when it suits.

[Note: Collecting]
Left to itself, Python looks for cycles in whichever thread allocates next, for about 50 ms each
time the oldest generation is due: a stall that people see. It may also find a dropped Qt object
while a worker runs, and destroy it in that thread, which Qt forbids. So collection is switched off
and done from a timer of the window's thread instead, as Anki and qutebrowser do; what lives as
long as the program (modules, widgets) is set aside once (`gc.freeze`) and never looked at again.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

_MILLISECONDS = 500
_YOUNG = 2_000  # objects: fewer are not worth a look
_MIDDLE_EVERY = 10  # looks at the youngest, as in Python's own thresholds
_OLD_EVERY = 12  # looks at the middle generation: a minute, where there is much to do


class Collecting(QObject):
    """Collects in the thread that made it, from `start` to `stop`."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setInterval(_MILLISECONDS)
        self._timer.timeout.connect(self._on_timer)

    def start(self) -> None:
        """Python collects no more by itself."""
        gc.disable()
        self._timer.start()

    def set_aside(self) -> None:
        """What lives now lives as long as the program: later collections pass over it.

        What is garbage by now stays, a few hundred objects: to find it would take 50 ms.
        """
        gc.freeze()

    def stop(self) -> None:
        """Leave collecting to Python again."""
        self._timer.stop()
        gc.unfreeze()
        gc.enable()

    def _on_timer(self) -> None:
        generation = due(gc.get_count())
        if generation is not None:
            gc.collect(generation)


def due(count: tuple[int, int, int]) -> int | None:
    """The generation to collect now, from `gc.get_count()`; None where little has gathered."""
    young, middle, old = count
    if young < _YOUNG:
        return None
    if middle < _MIDDLE_EVERY:
        return 0
    return 1 if old < _OLD_EVERY else 2
