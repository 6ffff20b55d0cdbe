"""A section of the sidebar: a caption that folds it, and rows that are searches."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QMenu, QPushButton, QToolButton, QVBoxLayout, QWidget

from desktop.ui import parts, text, theme

if TYPE_CHECKING:
    from desktop.ui.desk import Desk


class SearchRow(parts.Row):
    """A row that runs a search; results may be dropped on it where that makes sense.

    Signals:
        dropped: The selected results were dropped on it.
    """

    dropped = Signal()

    def __init__(self, icon: str, name: str, search: str, pressed: Callable[[], object]) -> None:
        super().__init__(icon, name, pressed)
        self.search = search

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Results of this window may come."""
        if event.source() is not None:
            self._show_dropping(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """They went on."""
        self._show_dropping(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """They were dropped."""
        self._show_dropping(False)
        event.acceptProposedAction()
        self.dropped.emit()

    def _show_dropping(self, is_dropping: bool) -> None:
        self.setProperty("dropping", is_dropping)
        self.style().unpolish(self)
        self.style().polish(self)


class Section(QWidget):
    """Caption and rows; hidden while it has no rows, unless something can be added.

    Args:
        desk: Tells which search is shown, and is told which is wanted.
        title: As it is shown, in capitals.
        add: A button at the end of the caption.
        shown: Rows in sight; the others are a click away.
    """

    def __init__(
        self, desk: Desk, title: str, add: QToolButton | None = None, *, shown: int = 6
    ) -> None:
        super().__init__()
        self._desk, self._title, self._most = desk, title, shown
        self._rows: list[SearchRow] = []
        self._is_open, self._shows_all = True, False
        self._caption = QPushButton()
        self._caption.setAutoDefault(False)
        self._caption.setText(title)
        self._caption.setProperty("rank", "caption")
        self._caption.setIconSize(QSize(12, 12))
        self._caption.setLayoutDirection(parts.opposite_direction())  # the icon at the end
        self._caption.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._caption.clicked.connect(parts.unchecked(self._on_caption))
        top = parts.row(self._caption, 1)
        if add is not None:
            top.addWidget(add)
        top.setContentsMargins(2, 8, 2, 0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self._more = parts.button("", self._on_more, "more")
        self.setLayout(parts.column(top, self._column, self._more, spacing=0))
        self._stays = add is not None
        desk.searched.connect(self.show_ticks)
        self._arrange()

    @property
    def title(self) -> str:
        """What its caption says."""
        return self._title

    @property
    def is_open(self) -> bool:
        """Whether its rows are shown."""
        return self._is_open

    def set_open(self, is_open: bool) -> None:
        """Show the rows, or the caption alone."""
        self._is_open = is_open
        self._arrange()

    @property
    def rows(self) -> tuple[SearchRow, ...]:
        """All rows, also those that are not in sight."""
        return tuple(self._rows)

    def set_rows(self, rows: Sequence[SearchRow]) -> None:
        """Show these in place of the others."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = list(rows)
        for row in rows:
            self._column.addWidget(row)
        self._arrange()
        self.show_ticks()

    def row(
        self,
        icon: str,
        name: str,
        search: str,
        count: int | None = None,
        pressed: Callable[[], object] | None = None,
    ) -> SearchRow:
        """A row that runs a search, or does what `pressed` does."""
        made = SearchRow(icon, name, search, pressed or partial(self._on_row, search))
        if count is not None:
            made.set_end(text.number(count))
        made.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        return made

    def offer_menu(self, row: SearchRow, menu: Callable[[], QMenu]) -> None:
        """Have the secondary mouse button, or the menu key, open a menu."""

        def opened(at: QPoint) -> None:
            menu().popup(row.mapToGlobal(at))

        row.customContextMenuRequested.connect(opened)

    def show_ticks(self) -> None:
        """Tick the row whose results are shown."""
        for row in self._rows:
            row.setChecked(self._desk.shows(row.search))

    def _on_row(self, search: str) -> None:
        self.show_ticks()  # the row's own tick follows the search, not the click
        self._desk.search_wanted.emit(search)

    def _on_caption(self) -> None:
        self.set_open(not self._is_open)

    def _on_more(self) -> None:
        self._shows_all = not self._shows_all
        self._arrange()

    def _arrange(self) -> None:
        """Show as many rows as are wanted."""
        shown = len(self._rows) if self._shows_all else self._most
        for number, row in enumerate(self._rows):
            row.setVisible(self._is_open and number < shown)
        hidden = len(self._rows) - self._most
        self._more.setVisible(self._is_open and hidden > 0)
        words = self.tr("Show {0} more").format(text.number(hidden))
        self._more.setText(self.tr("Show fewer") if self._shows_all else words)
        self._more.setAccessibleName(f"{self._title}: {self._more.text()}")
        theme.set_icon(self._caption, "caret-down" if self._is_open else "caret-right", "soft")
        state = self.tr("{0}, unfolded") if self._is_open else self.tr("{0}, folded")
        self._caption.setAccessibleName(state.format(self._title))
        is_wanted = self._stays or bool(self._rows)
        if not is_wanted or self.parentWidget() is not None:  # alone it would be a window
            self.setVisible(is_wanted)
