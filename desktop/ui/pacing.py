"""When a view of cards paints what: a frame that moves has little time, one that stands has all.

[Note: A frame has a budget]
A jump brings forty new cards into sight, which take longer to draw than a frame may. So those for
which no time is left stay empty for a frame, and so do those whose picture came meanwhile: they are
owed, and the next frame paints as many of them as it has time for. Nothing changes its place by it,
and one card at least is drawn in each frame. While so much rushes by that no picture would be seen,
none is loaded: the processor is needed for painting.
"""

from __future__ import annotations

import time

from PySide6.QtCore import QObject, QRect

from desktop.ui import parts
from desktop.ui.grid import Grid

_BUDGET_SECONDS = 0.005  # of a frame's 0.016, for cards that are drawn anew
_FRAME_MILLISECONDS = 10  # until what is owed is paid, where nothing is painted before
_AT_ONCE = 8  # rows that are owed
_GLANCE_SECONDS = 0.1  # in which a screenful of pictures is loaded; what is gone by then gets none


class Frame:
    """The frame that is painted now."""

    def __init__(self) -> None:
        self.is_racing = False  # what it shows is gone before its pictures could be loaded
        self._deadline, self._has_drawn = float("inf"), False

    def begin(self, *, is_hurried: bool) -> None:
        """Another one is painted."""
        self._deadline = time.perf_counter() + _BUDGET_SECONDS if is_hurried else float("inf")
        self._has_drawn = False

    def has_time(self) -> bool:
        """Whether one more card may be drawn; each time that is so, one is."""
        has_time = not self._has_drawn or time.perf_counter() < self._deadline
        self._has_drawn = True
        return has_time


class Pacing(QObject):
    """Knows which rows of a view are owed to the eye, and pays them frame by frame."""

    def __init__(self, view: Grid, frame: Frame) -> None:
        super().__init__(view)
        self._view, self._frame = view, frame
        self._owed: dict[int, bool] = {}  # rows, and whether their pictures have come
        self._moved_at = 0.0
        self._is_hurried = False
        self._next_frame = parts.later(self._pay, _FRAME_MILLISECONDS, self)

    def owe(self, row: int, *, has_come: bool = False) -> None:
        """A row is to be painted again; before others where its picture has come."""
        self._owed[row] = has_come or self._owed.get(row, False)
        if not self._next_frame.isActive():
            self._next_frame.start()

    def on_scrolled(self, pixels: int) -> None:
        """What is shown was moved by so much."""
        now = time.perf_counter()
        passed, self._moved_at = now - self._moved_at, now
        in_sight = passed * self._view.viewport().height() / max(1, abs(pixels))
        self._frame.is_racing = max(passed, in_sight) < _GLANCE_SECONDS
        self._is_hurried = True
        if self._owed and not self._frame.is_racing:
            whole = self._view.viewport().rect()
            came = whole.adjusted(0, max(0, whole.height() + pixels), 0, 0)
            if pixels > 0:
                came.setRect(0, 0, whole.width(), min(pixels, whole.height()))
            self._view.viewport().update(self._due().united(came))

    def begin_frame(self) -> None:
        """The view is about to be painted."""
        if time.perf_counter() - self._moved_at > _GLANCE_SECONDS:
            self._frame.is_racing = False
        self._frame.begin(is_hurried=self._is_hurried)
        self._is_hurried = False
        if self._owed:
            self._next_frame.start()

    def _pay(self) -> None:
        if self._frame.is_racing and time.perf_counter() - self._moved_at < _GLANCE_SECONDS:
            self._next_frame.start()
            return
        due = self._due()
        if due.isValid():
            self._is_hurried = True
            # At once: while an update waits, Qt does not move what is painted by scrolling.
            self._view.viewport().repaint(due)
        if self._owed:
            self._next_frame.start()

    def _due(self) -> QRect:
        """A band with those rows that a frame may have time for; they are owed no more.

        One rectangle: into any other region Qt copies pictures slowly, and waits for threads.
        """
        whole, band = self._view.viewport().rect(), QRect()
        cells = {row: cell for row, cell in self._view.cells_in(whole) if row in self._owed}
        self._owed = {row: self._owed[row] for row in cells}  # the others are out of sight
        have_come = [row for row in cells if self._owed[row]]
        for row in (have_come or list(cells))[:_AT_ONCE]:
            del self._owed[row]
            band = band.united(cells[row])
        return QRect(0, band.top(), whole.width(), band.height()) if band.isValid() else band
