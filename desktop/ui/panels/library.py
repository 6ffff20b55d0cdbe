"""Everything, photos, documents: the first rows of the sidebar, each with its count."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from desktop.ui import parts, text
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.standing import FAVOURITES, recent_search

if TYPE_CHECKING:
    from desktop.engine.news import Overview


def _rows() -> tuple[tuple[str, str, str], ...]:
    """Search, icon and name of each row."""
    return (
        ("", "stack", text.tr("All files")),
        ("type:photo", "image", text.tr("Photos")),
        ("type:document", "file-text", text.tr("Documents")),
        (FAVOURITES, "heart", text.tr("Favourites")),
        (recent_search(date.today()), "clock", text.tr("Recent")),
    )


class LibraryRows(QWidget):
    """Searches that everyone makes."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._desk = context.desk
        self._rows = {
            search: parts.Row(icon, name, partial(self._on_row, search))
            for search, icon, name in _rows()
        }
        self.setLayout(parts.column(*self._rows.values(), spacing=0))
        self._desk.overview_changed.connect(self._on_overview)
        self._desk.searched.connect(self._on_searched)
        self._desk.kept.changed.connect(self._on_kept)
        self._on_searched()
        self._on_kept()

    def _on_row(self, search: str) -> None:
        self._on_searched()  # the row's own tick follows the search, not the click
        self._desk.search_wanted.emit(search)

    def _on_searched(self) -> None:
        for search, row in self._rows.items():
            row.setChecked(self._desk.shows(search))

    def _on_overview(self, overview: Overview) -> None:
        counts = overview.counts
        numbers = (counts.photos + counts.documents, counts.photos, counts.documents)
        for row, number in zip(self._rows.values(), numbers, strict=False):
            row.set_end(text.number(number) if number else "")

    def _on_kept(self) -> None:
        count = self._desk.kept.lists.favourites
        self._rows[FAVOURITES].set_end(text.number(count) if count else "")


PANEL = Panel("library", "Library", Area.SIDEBAR, "stack", 10, LibraryRows)
