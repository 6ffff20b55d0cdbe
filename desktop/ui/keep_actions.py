"""The window's side of keeping: its keys, the hearts on cards, what results follow a change."""

from __future__ import annotations

import re
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMainWindow

from desktop.records import AssetId
from desktop.ui.hearts import Hearts
from desktop.ui.middle import Middle
from desktop.ui.panel import PanelContext
from desktop.ui.search_flow import SearchFlow

_MOST_STARS = 5
_FOLLOWS = re.compile(r"(^|\s)-?(album|tag|rating|is:fav|has:(tag|rating))", re.IGNORECASE)


class KeepActions(QObject):
    """Connects the keepsakes with everything in the window that shows or changes them."""

    def __init__(
        self, window: QMainWindow, middle: Middle, context: PanelContext, flow: SearchFlow
    ) -> None:
        super().__init__(window)
        self._window, self._middle, self._flow = window, middle, flow
        self._desk, self._kept = context.desk, context.desk.kept
        page = middle.results
        self._hearts = Hearts(page.view, self._kept)
        self._hearts.toggled.connect(self._on_heart)
        page.refine.attach(context)
        page.refine.chosen.connect(self._desk.refine_wanted)
        page.save.clicked.connect(self._emit_save)
        self._desk.refine_wanted.connect(self._on_refine)
        self._kept.written.connect(self._on_written)
        keys = {
            "Ctrl+D": self.toggle_favourite,
            "Ctrl+T": self._desk.tags_wanted.emit,
            "Ctrl+S": self._emit_save,
            "Ctrl+R": page.refine.open,
            "Ctrl+Z": self._kept.undo_last,
            **{f"Ctrl+{n}": partial(self.rate, n) for n in range(_MOST_STARS + 1)},
        }
        for key, action in keys.items():
            QShortcut(QKeySequence(key), window).activated.connect(action)

    def _chosen(self) -> list[AssetId]:
        """The selected assets, or the one that is looked at; with a word where there is none."""
        hits = self._desk.selection or ((self._desk.current,) if self._desk.current else ())
        if not hits:
            self._desk.say(self.tr("Select something first."))
        return [hit.asset.id for hit in hits]

    def toggle_favourite(self) -> None:
        """Make what is selected a favourite, or no longer one."""
        if chosen := self._chosen():
            self._kept.toggle_favourite(chosen)

    def rate(self, stars: int) -> None:
        """Give stars to what is selected."""
        if chosen := self._chosen():
            self._kept.rate(chosen, stars)

    def _on_heart(self, asset: AssetId) -> None:
        self._kept.toggle_favourite([asset])

    def _emit_save(self, _checked: bool = False) -> None:
        self._desk.save_wanted.emit()

    def _on_refine(self, words: str) -> None:
        typed = self._middle.search.line.text().split()
        if words not in " ".join(typed):
            self._middle.search.add(words)

    def _on_written(self) -> None:
        """What is shown by a tag, an album, or stars, follows at once."""
        if _FOLLOWS.search(self._desk.searched_text):
            self._flow.follow()
