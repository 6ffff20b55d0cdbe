"""A small icon beside the clock, for those who want indexing to go on with the window closed."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from desktop.records import Activity, Work
from desktop.ui import text
from desktop.ui.activity_line import headline

LONG_SECONDS = 120.0  # work that is worth a message when it ends


class Tray(QObject):
    """The icon, its menu, and one message when something long is done.

    Args:
        icon: The program's.
        clock: Seconds, monotonic.

    Signals:
        shown: The window is wanted.
        left: The person quits.
    """

    shown = Signal()
    left = Signal()

    def __init__(
        self,
        icon: QIcon,
        parent: QObject | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._began: float | None = None
        self._total = 0
        self._icon = QSystemTrayIcon(icon, self)
        self._icon.activated.connect(lambda _: self.shown.emit())
        self._icon.messageClicked.connect(self.shown)
        self._menu = QMenu()
        self._menu.addAction(self.tr("Show Shoebox"), self.shown.emit)
        self._menu.addAction(self.tr("Quit"), self.left.emit)
        self._icon.setContextMenu(self._menu)

    @staticmethod
    def is_possible() -> bool:
        """Whether this desktop has a place for it."""
        return QSystemTrayIcon.isSystemTrayAvailable()

    @property
    def is_on(self) -> bool:
        """Whether it is there."""
        return self._icon.isVisible()

    def set_on(self, on: bool) -> None:
        """Show it, where the desktop has a place for it; or take it away."""
        on = on and self.is_possible()
        self._icon.setVisible(on)
        QApplication.setQuitOnLastWindowClosed(not on)

    def show_activity(self, activity: Activity) -> None:
        """The indexer has got on."""
        self._icon.setToolTip(f"Shoebox · {headline(activity, None)}")
        if message := self.finished(activity):
            self._icon.showMessage("Shoebox", message, self._icon.icon())

    def finished(self, activity: Activity) -> str:
        """What to tell where this ends a long job; "" otherwise."""
        if activity.work is Work.INDEXING:
            self._began = self._clock() if self._began is None else self._began
            self._total = max(self._total, activity.total)
            return ""
        if activity.work is not Work.IDLE or self._began is None:
            return ""
        took, total = self._clock() - self._began, self._total
        self._began, self._total = None, 0
        if took < LONG_SECONDS or QApplication.activeWindow() is not None:
            return ""
        return text.tr("{0} can be searched now.").format(text.files(total))
