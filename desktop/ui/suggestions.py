"""Searches to try, offered while nothing is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLayout, QPushButton, QSizePolicy

from desktop.ui import parts, theme

_GAP, _MARGIN = theme.GRID, theme.GUTTER


class Suggestions(QFrame):
    """A row of searches, as many as fit; hidden where there are none.

    Signals:
        chosen: str; search for this.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = parts.row(spacing=_GAP)
        self._row.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
        self._row.setContentsMargins(_MARGIN, 0, _MARGIN, 8)
        self.setLayout(self._row)
        self._word = parts.label(self.tr("Try"), "soft")
        self._buttons: list[QPushButton] = []
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.hide()

    def offer(self, searches: Sequence[str]) -> None:
        """Offer these."""
        if searches:
            self._row.addWidget(self._word)
        for search in searches:
            button = parts.button(search, partial(self.chosen.emit, search), "chip")
            button.setAccessibleName(self.tr("Search for {0}").format(search))
            self._row.addWidget(button)
            self._buttons.append(button)
        self._row.addStretch(1)

    def show_for(self, typed: bool) -> None:
        """Show them only while nothing is typed."""
        self.setVisible(bool(self._buttons) and not typed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out what would be cut."""
        left = self.width() - 2 * _MARGIN - self._word.sizeHint().width()
        for button in self._buttons:
            left -= button.sizeHint().width() + _GAP
            button.setVisible(left >= 0)
        super().resizeEvent(event)
