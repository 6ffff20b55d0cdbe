"""A window on a running session, driven as a person would, and its pictures."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from fnmatch import fnmatch
from pathlib import Path

from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QDialog, QLabel

from desktop import app, settings
from desktop.engine.session import Session
from desktop.paths import Places
from desktop.records import Hit, Kind, Work
from desktop.ui.bridge import Bridge
from desktop.ui.main_window import MainWindow
from desktop.ui.wish import Wish

_PATIENCE_SECONDS = 180.0  # models are loaded on first use, on a machine that may be busy
SCHEMES = (("light", False), ("dark", True))


@dataclass(frozen=True, slots=True)
class Album:
    """Where pictures go, and which are wanted."""

    folder: Path
    suffix: str
    only: tuple[str, ...] = ()

    def wants(self, name: str) -> bool:
        """Whether a state is to be taken; patterns match each other where either has a star."""
        return not self.only or any(fnmatch(name, one) or fnmatch(one, name) for one in self.only)

    def file(self, name: str) -> Path:
        """The picture of a state."""
        return self.folder / f"{name}-{self.suffix}.png"


@dataclass(frozen=True, slots=True)
class State:
    """A state of the window: how to get there, and how to leave."""

    name: str
    arrange: Callable[[Camera], object]
    undo: Callable[[Camera], object]


def nothing(_: Camera) -> None:
    """Nothing is to be undone."""


class Camera:
    """A window on a running session."""

    def __init__(self, window: MainWindow, session: Session, bridge: Bridge) -> None:
        self.window, self.session, self.bridge = window, session, bridge
        self.view = window.middle.results.view
        self.at_last: Callable[[], object] = lambda: None  # done right before a picture

    def settle(self, seconds: float = 0.5, until: Callable[[], bool] | None = None) -> None:
        """Let the window work, at least so long, and until something is so."""
        start = time.monotonic()
        while (spent := time.monotonic() - start) < _PATIENCE_SECONDS:
            QApplication.processEvents()
            time.sleep(0.01)
            if spent >= seconds and (until is None or until()):
                return

    def take(self, file: Path, *, after_seconds: float = 0.3) -> None:
        """Save what the window shows."""
        self.settle(after_seconds)
        self.at_last()
        picture = self.window.grab()
        painter = QPainter(picture)
        for above in QApplication.topLevelWidgets():
            if isinstance(above, QDialog) and above.isVisible():
                self._paint_dialog(painter, above)
            elif above is not self.window and above.isVisible() and not isinstance(above, QLabel):
                at = above.mapToGlobal(QPoint()) - self.window.mapToGlobal(QPoint())
                painter.drawPixmap(at, above.grab())  # tooltips are labels
        painter.end()
        picture.save(str(file))
        print(file)

    def _paint_dialog(self, painter: QPainter, dialog: QDialog) -> None:
        """In the middle, with the frame that the system would give it."""
        frame = dialog.rect()
        frame.moveCenter(self.window.rect().center())
        painter.fillRect(self.window.rect(), QColor(0, 0, 0, 60))
        painter.drawPixmap(frame.topLeft(), dialog.grab())
        painter.setPen(QColor(128, 128, 128))
        painter.drawRect(frame)

    def select(self, hits: Sequence[Hit]) -> None:
        """Select these results."""
        rows = [row for hit in hits if (row := self.view.results.row_of(hit.asset.id)) is not None]
        if rows:
            self.view.setCurrentIndex(self.view.results.index(rows[0]))
            flags = self.view.selectionModel().SelectionFlag.ClearAndSelect
            self.view.selectionModel().select(self.view.selection_of(sorted(rows)), flags)
        self.settle(1.0)

    def search(self, words: str) -> None:
        """Type a search, and wait for the results."""
        search = self.window.middle.search
        self.window.show_panel("")
        search.setFocus()
        if search.wish != Wish(words):
            self.window._complete = False  # until it is answered
        search.set_text(words)
        self.settle(1.5, until=lambda: self.window._complete)

    def first(self, kind: Kind, count: int = 1) -> list[Hit]:
        """The first results of a kind, those with words before those without."""
        hits = [hit for hit in self.view.results.hits if hit.asset.kind is kind]
        return sorted(hits, key=lambda hit: not hit.snippet)[:count]


@contextmanager
def window_on(places: Places, size: tuple[int, int]) -> Iterator[Camera]:
    """A window of this size on an indexed library, closed at the end."""
    bridge = Bridge()
    state = QSettings(str(places.library / "none.ini"), QSettings.Format.IniFormat)
    state.clear()
    window = MainWindow(bridge, state)
    window.resize(*size)
    window.show()
    session = Session(places, settings.load(places.settings_file), bridge)
    session.start()
    window.attach(session, app.discovered_panels())
    camera = Camera(window, session, bridge)
    session.warm_up()
    activity = window.activity
    camera.settle(2.5, until=lambda: activity._activity.work is Work.IDLE)
    try:
        yield camera
    finally:
        window.close()
        session.close()
        window.deleteLater()
        camera.settle(0.2)
