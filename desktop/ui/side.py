"""The right column: one tab for each panel that goes with the results."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QButtonGroup,
    QFrame,
    QHBoxLayout,
    QStackedLayout,
    QToolButton,
    QWidget,
)

from desktop.ui import parts, text, theme
from desktop.ui.panel import Panel


class Side(QFrame):
    """Tabs and the panel of the chosen one.

    Signals:
        close_wanted: The person wants the room for results.
    """

    close_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("side")
        self.setMinimumWidth(280)
        self._panels: dict[str, QWidget] = {}
        self._unbuilt: dict[str, Callable[[], QWidget]] = {}
        self._tabs: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout()
        self._row.setSpacing(4)
        self._stack = QStackedLayout()
        top = parts.row(parts.tool("x", self.tr("Hide the side panel"), self.close_wanted.emit))
        top.insertLayout(0, self._row, 1)
        top.setContentsMargins(theme.PANE, 16, theme.PANE, 2)
        whole = parts.column(top, spacing=0)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)
        self.current = ""

    def add_panel(self, panel: Panel, build: Callable[[], QWidget]) -> None:
        """Take in a panel; it is built when first opened."""
        tab = QToolButton()
        tab.setText(" " + text.tr(panel.title))
        tab.setAccessibleName(text.tr(panel.title))
        tab.setProperty("rank", "tab")
        tab.setCheckable(True)
        tab.setIconSize(QSize(18, 18))
        tab.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(tab, panel.icon, "soft")
        tab.clicked.connect(partial(self.open, panel.id))
        if self._tabs:
            self._row.takeAt(self._row.count() - 1)
        self._row.addWidget(tab)
        self._row.addStretch(1)
        self._group.addButton(tab)
        self._tabs[panel.id], self._unbuilt[panel.id] = tab, build

    def has(self, panel: str) -> bool:
        """Whether a panel lives here."""
        return panel in self._tabs

    def begin_with(self, panel: str) -> None:
        """Show this panel; it is built in a moment, when the window has drawn breath."""
        self.current = panel
        QTimer.singleShot(0, self, self._open_current)

    def showEvent(self, event: QShowEvent) -> None:
        """There are results, perhaps before that moment."""
        super().showEvent(event)
        self._open_current()

    def _open_current(self) -> None:
        self.open(self.current)

    def open(self, panel: str, _checked: bool = False) -> None:
        """Show a panel; an unknown one shows the first."""
        self.current = panel if panel in self._tabs else next(iter(self._tabs), "")
        if (build := self._unbuilt.pop(self.current, None)) is not None:
            self._panels[self.current] = build()
            self._stack.addWidget(self._panels[self.current])
        if self.current:
            self._tabs[self.current].setChecked(True)
            self._stack.setCurrentWidget(self._panels[self.current])

    def take_keyboard(self) -> None:
        """Let the panel that is shown have it, where it has a line to type into."""
        panel = self._panels.get(self.current)
        if panel is not None and panel.focusProxy() is not None:
            panel.setFocus()
