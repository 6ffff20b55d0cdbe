"""Scrolls through results in a process of its own; prints one JSON object.

    python -m benchmarks._painting_child SHAPE RESULTS FOLDER

A frame is all that the window's thread does for one step of the scroll bar: painting what came into
sight, and taking in the thumbnails that were loaded since the last one.
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from PySide6.QtCore import QEventLoop, QRect, QSize, QTimer
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QListView

from benchmarks.samples import write_photos
from desktop.paths import resources
from desktop.records import Asset, AssetId, AssetState, Hit, Kind, Reason, RootId
from desktop.ui import theme
from desktop.ui.brushwork import Look
from desktop.ui.order import Group, Order, Sort
from desktop.ui.results_view import ResultsView
from desktop.ui.shapes import Shape
from desktop.ui.thumbnails import Thumbnails

FILES = 600  # different thumbnails
THUMBNAIL = (456, 342)  # pixels, as the decode child makes them
FRAMES = 300  # of each pace
FRAME_SECONDS = 1 / 60
NEWEST = datetime(2026, 6, 1, 12, 0, tzinfo=UTC)


def paint_plainly(painter: QPainter, rect: QRect, row: int, look: Look) -> None:
    """One colour a cell: what any painting at all costs."""
    painter.fillRect(rect.adjusted(4, 4, -4, -4), QColor("grey"))


def hits(count: int, folder: Path) -> list[Hit]:
    """Photos and documents of twenty years, the newest first."""
    chance = Random(1)
    found = []
    for number in range(count):
        is_photo = chance.random() < 0.8
        name = f"IMG_{number:06d}.jpg" if is_photo else f"report {number:06d}.pdf"
        taken = NEWEST - timedelta(minutes=105 * number)
        path = folder / f"{taken.year}" / f"trip {number // 90}" / name
        asset = Asset(
            AssetId(number + 1), RootId(1), path,
            Kind.PHOTO if is_photo else Kind.DOCUMENT, AssetState.INDEXED, True,
            chance.randint(10_000, 9_000_000), taken, f"{number:032x}",
            taken if is_photo else None, 4000, 3000, None if is_photo else 12,
        )  # fmt: skip
        snippet = "" if is_photo else f"the \x02bill\x03 of trip {number // 90} for all of us " * 3
        found.append(Hit(asset, None, None if is_photo else 3, 1.0, snippet, (Reason.FILTER,)))
    return found


def view_of(shape: str, count: int, folder: Path) -> tuple[ResultsView, Thumbnails]:
    """A view as wide as in a large window."""
    files = write_photos(folder, FILES, THUMBNAIL)
    thumbnails = Thumbnails()
    thumbnails.locate = lambda asset, _page: files[asset.id % FILES]
    view = ResultsView(thumbnails)
    if shape == "plain":
        view.paint_cell = paint_plainly  # type: ignore[method-assign]
    else:
        view.set_shape(Shape(shape))
    view.results.set_order(Order(Sort.DATE, group=Group.MONTH))
    view.results.set_hits(hits(count, folder))
    view.resize(1300, 900)
    view.show()
    return view, thumbnails


def places(pace: str, height: int) -> Iterator[int]:
    """Where the scroll bar goes, step by step."""
    chance = Random(2)
    for step in range(FRAMES):
        if pace == "reading":
            yield 1000 + 24 * step
        elif pace == "racing":
            yield 20_000 + 500 * step
        else:
            yield chance.randint(0, height) if step % 20 == 0 else -1  # and time to load


def scroll(view: QListView, pace: str) -> dict[str, float]:
    """Milliseconds of all frames: the median and the slowest of a hundred."""
    bar, frames, own = view.verticalScrollBar(), [], []
    for place in places(pace, bar.maximum()):
        began, busy = time.perf_counter(), time.thread_time()
        if place >= 0:
            bar.setValue(place)
        QApplication.processEvents()
        passed = time.perf_counter() - began
        frames.append(passed * 1000)
        own.append((time.thread_time() - busy) * 1000)
        _wait(FRAME_SECONDS - passed)
    return {
        f"{pace}_median": sorted(frames)[len(frames) // 2],
        f"{pace}_p99": sorted(frames)[len(frames) * 99 // 100],
        f"{pace}_own_p99": sorted(own)[len(own) * 99 // 100],
    }


def _wait(seconds: float) -> None:
    """Until the next frame is due; thumbnails that come meanwhile belong to it."""
    time.sleep(max(0.0, seconds))


def _spin(seconds: float) -> None:
    loop = QEventLoop()
    QTimer.singleShot(int(seconds * 1000), loop.quit)
    loop.exec()


def main(shape: str, count: int, folder: Path) -> None:
    """Scroll at every pace."""
    application = QApplication([])
    theme.apply(application, resources() / "theme" / "window.qss", dark=False)
    view, thumbnails = view_of(shape, count, folder)
    assert view.viewport().size().expandedTo(QSize(800, 600)) == view.viewport().size()
    _spin(1.0)
    found: dict[str, float] = {}
    for pace in ("reading", "racing", "jumping"):
        found |= scroll(view, pace)
    thumbnails.close()
    print(json.dumps(found))


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))
