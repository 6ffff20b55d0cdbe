"""Searches to try, offered while nothing is typed."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame

from desktop.ui import parts


class Suggestions(QFrame):
    """A row of searches; hidden where there are none.

    Signals:
        chosen: str; search for this.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._row = parts.row(spacing=8)
        self._row.setContentsMargins(24, 0, 24, 8)
        self.setLayout(self._row)
        self._there = False
        self.hide()

    def offer(self, searches: Sequence[str]) -> None:
        """Offer these."""
        self._there = bool(searches)
        if self._there:
            self._row.addWidget(parts.label(self.tr("Try"), "soft"))
        for search in searches:
            button = parts.button(search, partial(self.chosen.emit, search), "chip")
            button.setAccessibleName(self.tr("Search for {0}").format(search))
            self._row.addWidget(button)
        self._row.addStretch(1)

    def show_for(self, typed: bool) -> None:
        """Show them only while nothing is typed."""
        self.setVisible(self._there and not typed)
