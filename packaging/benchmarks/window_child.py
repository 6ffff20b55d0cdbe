"""The window, measured from inside its own process; prints one JSON object.

    python -m benchmarks.window_child TASK FOLDER SPAWNED

TASK is one of `TASKS`, FOLDER what `samples.write_places` wrote, SPAWNED the time of the start.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Callable
from operator import add
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QWidget

LIMIT_SECONDS = 400.0
TICK_MILLISECONDS = 5
LONG_SECONDS = 0.05
SCREENS = 12
Result = dict[str, float]


class FirstPaint(QObject):
    """Calls back once, when a widget was painted."""

    def __init__(self, widget: QWidget, then: Callable[[], None]) -> None:
        super().__init__(widget)
        self._then: Callable[[], None] | None = then
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let everything pass."""
        if event.type() == QEvent.Type.Paint and self._then is not None:
            then, self._then = self._then, None
            QTimer.singleShot(0, then)
        return False


class Ticks(QObject):
    """How long the GUI thread was away, seen by a timer of 5 ms.

    On a busy computer a thread also waits for a core. So what it did itself, and what the process
    did meanwhile (most of it under Python's lock), is counted in seconds of processor time too. For
    as much of a stall as the process worked, the stall may be its own fault.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stalls: list[float] = []  # seconds beyond the interval
        self.own: list[float] = []  # processor seconds of this thread between two ticks
        self.others: list[float] = []  # ... of all other threads of this process
        self._last = self._begun = self._times()
        self._taken = _taken()
        self._timer = QTimer(self)
        self._timer.setInterval(TICK_MILLISECONDS)
        self._timer.timeout.connect(self._on_tick)

    def start(self) -> None:
        """Begin to watch."""
        self._last = self._begun = self._times()
        self._taken = _taken()
        self._timer.start()

    def result(self) -> Result:
        """The longest stall, and how many were noticed, in milliseconds."""
        late = [stall for stall in self.stalls if stall > LONG_SECONDS]
        worked = map(add, self.own, self.others)
        cores_seconds = (self._times()[0] - self._begun[0]) * (os.cpu_count() or 1)
        return {
            "longest_ms": max(self.stalls, default=0.0) * 1000,
            "over_50_ms": float(len(late)),
            "worked_ms": max(map(min, self.stalls, worked), default=0.0) * 1000,
            "own_ms": max(self.own, default=0.0) * 1000,
            "others_ms": max(self.others, default=0.0) * 1000,
            "taken_percent": (_taken() - self._taken) / cores_seconds * 100,
        }

    def _on_tick(self) -> None:
        now = self._times()
        passed, own, all_threads = (b - a for a, b in zip(self._last, now, strict=True))
        self.stalls.append(max(0.0, passed - TICK_MILLISECONDS / 1000))
        self.own.append(own)
        self.others.append(max(0.0, all_threads - own))
        self._last = now

    def _times(self) -> tuple[float, float, float]:
        return time.perf_counter(), time.thread_time(), time.process_time()


def _taken() -> float:
    """Seconds of all cores that the computer's host gave to others; 0.0 where that is not known."""
    import psutil

    return float(getattr(psutil.cpu_times(), "steal", 0.0))


def start(folder: Path, spawned: float) -> Result:
    """Seconds from the start of the process until the window was painted, and is filled."""
    from benchmarks.places import places_in
    from desktop import app

    places = places_in(folder)
    application = app.new_application(places)
    running = app.Running(application, places)
    times: Result = {}

    def painted() -> None:
        times["painted"] = time.time() - spawned

    FirstPaint(running.window.middle, painted)
    running.show()
    _until(lambda: running.window.is_open)
    times["opened"] = time.time() - spawned
    running.close()
    return times


def plain_start(folder: Path, spawned: float) -> Result:
    """The same for a window with one word in it."""
    _ = QApplication([])
    label = QLabel("Hello")
    times: Result = {}

    def painted() -> None:
        times["painted"] = time.time() - spawned

    FirstPaint(label, painted)
    label.show()
    _until(lambda: bool(times))
    return times


def index(folder: Path, spawned: float) -> Result:
    """The stalls of the window while a model loads and the folder `photos` is indexed."""
    from benchmarks.places import places_in
    from desktop import app
    from desktop.engine.news import Overview

    places = places_in(folder)
    application = app.new_application(places)
    running = app.Running(application, places)
    running.show()
    _until(lambda: running.window.is_open)
    session = running.session
    assert session is not None
    _spin(1.0)  # panels are built; that belongs to the start
    ticks = Ticks()
    ticks.start()
    session.add_root(folder / "photos")
    _until(lambda: session.wait_until_settled(0.0))
    result = ticks.result()
    counts: list[Overview] = []
    session.overview(counts.append)
    _until(lambda: bool(counts))
    result["files"] = float(counts[0].counts.indexed)
    running.close()
    return result


def plain_index(folder: Path, spawned: float) -> Result:
    """The stalls of an idle window with one word in it, for as long as FOLDER/busy exists."""
    _ = QApplication([])
    label = QLabel("Hello")
    label.show()
    ticks = Ticks()
    ticks.start()
    _until(lambda: not (folder / "busy").exists())
    return ticks.result()


def memory(folder: Path, spawned: float) -> Result:
    """Megabytes of the window's process with a full library, after all results were seen."""
    import psutil

    from benchmarks.places import places_in
    from desktop import app

    places = places_in(folder)
    application = app.new_application(places)
    running = app.Running(application, places)
    running.show()
    _until(lambda: running.window.is_open)
    _spin(2.0)
    opened = psutil.Process().memory_info().rss / 1e6
    view = running.window.middle.results.view
    bar = view.verticalScrollBar()
    for step in range(200):
        bar.setValue(bar.maximum() * step // 200)
        _spin(0.02)
    for _ in range(SCREENS):  # slower: their pictures are loaded
        bar.setValue(bar.value() - bar.pageStep())
        _spin(0.5)
    result = {
        "opened_mb": opened,
        "scrolled_mb": psutil.Process().memory_info().rss / 1e6,
        "shown": float(view.model().rowCount()),
    }
    running.close()
    return result


def plain_memory(folder: Path, spawned: float) -> Result:
    """Megabytes of a process with a window with one word in it."""
    import psutil

    _ = QApplication([])
    label = QLabel("Hello")
    label.show()
    _spin(0.5)
    return {"opened_mb": psutil.Process().memory_info().rss / 1e6}


TASKS: dict[str, Callable[[Path, float], Result]] = {
    "start": start,
    "plain-start": plain_start,
    "index": index,
    "plain-index": plain_index,
    "memory": memory,
    "plain-memory": plain_memory,
}


def _until(is_done: Callable[[], bool]) -> None:
    """Run the event loop until something holds."""
    loop = QEventLoop()
    deadline = time.monotonic() + LIMIT_SECONDS

    def look() -> None:
        if is_done() or time.monotonic() > deadline:
            loop.quit()

    check = QTimer()
    check.setInterval(20)
    check.timeout.connect(look)
    check.start()
    loop.exec()
    if not is_done():
        raise SystemExit("the window did not get there in time")


def _spin(seconds: float) -> None:
    """Run the event loop for a while."""
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    task, place, spawned_at = sys.argv[1:]
    print(json.dumps(TASKS[task](Path(place), float(spawned_at))))
