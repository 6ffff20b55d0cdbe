"""The window's side of keeping: its keys, the hearts on cards, what results follow a change."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.engine.keeping import SavedSearch
from desktop.records import AssetId
from desktop.ui.hearts import Hearts
from desktop.ui.keys import bind
from desktop.ui.middle import Middle
from desktop.ui.order import order_of
from desktop.ui.panel import PanelContext
from desktop.ui.saving import saved_of, wish_of
from desktop.ui.search_flow import SearchFlow
from desktop.ui.shapes import shape_of

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
        self._desk.present = self._present
        self._desk.saved_wanted.connect(self._on_saved)
        self._kept.written.connect(self._on_written)
        keys: dict[str, Callable[[], object]] = {
            "favourite": self.toggle_favourite,
            "tag": self._desk.tags_wanted.emit,
            "save": self._emit_save,
            "refine": page.refine.open,
            "undo": self._desk.journal.undo_last,
            **{f"stars-{n}": partial(self.rate, n) for n in range(_MOST_STARS + 1)},
        }
        bind(window, keys)

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

    def _present(self) -> SavedSearch:
        """What is shown, and how, as a search to be saved."""
        page, search = self._middle.results, self._middle.search
        found = saved_of(search.wish, search.incoming)
        return replace(found, order=str(page.order.order), shape=str(page.shape.shape))

    def _on_saved(self, search: SavedSearch) -> None:
        page = self._middle.results
        wish, gone = wish_of(search, self._middle.search.incoming)
        self._desk.panel_wanted.emit("")
        if search.order:
            page.set_order(order_of(search.order))
        if search.shape:
            page.set_shape(shape_of(search.shape))
        self._middle.search.set_wish(wish)
        if gone:
            words = self.tr("Not in the library now, so searched for without it: {0}")
            self._desk.say(words.format(", ".join(gone)))

    def _on_written(self) -> None:
        """What is shown by a tag, an album, or stars, follows at once."""
        if _FOLLOWS.search(self._desk.searched_text):
            self._flow.follow()
