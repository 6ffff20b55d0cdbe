"""Tables that are read from a pile of files: begin one, go on with one, look one up."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStackedWidget, QWidget

from desktop.engine.extraction import Column, Table, TableRow
from desktop.records import Hit
from desktop.ui import parts, text
from desktop.ui.new_table import NewTable
from desktop.ui.open_table import OpenTable, TableSignals
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.two_lines import TwoLines

_WIDEST = 720  # pixels of the form; longer lines are hard to read
_TABLE = Qt.ItemDataRole.UserRole


class TablesPage(QWidget):
    """A page: either all tables, or one."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._signals = TableSignals(self)
        self._reading: int | None = None  # id of the table that is being read; 0: it has none yet
        self.new = NewTable(context)
        self.open = OpenTable(context)
        self.list = QListWidget()
        self._nothing = parts.label(self.tr("No table was read yet."), "soft")
        self._stack = QStackedWidget()
        self._build()
        self._connect()

    def _build(self) -> None:
        close = parts.tool("x", self.tr("Back to the results"), self._on_close)
        title = parts.row(parts.label(self.tr("Tables"), "huge"), 1, close)
        self.list.setAccessibleName(self.tr("Earlier tables"))
        self.list.setObjectName("earlier")
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setMouseTracking(True)
        earlier = parts.label(self.tr("Earlier tables"), "title")
        earlier.setContentsMargins(0, 16, 0, 0)
        all_of_them = parts.column(self.new, earlier, self._nothing, self.list, spacing=12)
        all_of_them.setStretchFactor(self.list, 1)
        narrow = parts.box(all_of_them)
        narrow.setMaximumWidth(_WIDEST)
        wide = parts.row(spacing=0)
        wide.addWidget(narrow, 100)
        wide.addStretch(1)
        self._stack.addWidget(parts.box(wide))
        self._stack.addWidget(self.open)
        whole = parts.column(title, self._stack, spacing=12, margin=24)
        whole.setStretchFactor(self._stack, 1)
        self.setLayout(whole)

    def _connect(self) -> None:
        self.new.wanted.connect(self._on_wanted)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.itemClicked.connect(self._on_chosen)
        self.open.back_wanted.connect(self.show_all)
        self.open.resume_wanted.connect(self._on_resume)
        self.open.stop_wanted.connect(self._on_stop)
        self.open.forgotten.connect(self._on_forgotten)
        self._signals.begun.connect(self._on_begun)
        self._signals.row.connect(self._on_row)
        self._signals.ended.connect(self._on_ended)
        self._signals.failed.connect(self._on_failed)

    # ---------------------------------------------------------------- all tables

    def show_all(self) -> None:
        """The form for a new table, and the earlier ones."""
        self._stack.setCurrentIndex(0)
        self.refresh()

    def refresh(self) -> None:
        """Ask for the earlier tables anew."""
        relay = self._bridge.relay
        self._session.tables.earlier(relay(self._on_found), relay(self._desk.say))

    def showEvent(self, event: QShowEvent) -> None:
        """The command line may have made one."""
        super().showEvent(event)
        self.refresh()

    def _on_found(self, found: tuple[Table, ...]) -> None:
        self.list.clear()
        for table in found:
            entry = QListWidgetItem(f"{table.title}\n{self._facts(table)}")
            entry.setData(_TABLE, table)
            self.list.addItem(entry)
        self._nothing.setVisible(not found)

    def _facts(self, table: Table) -> str:
        told = [text.files(len(table.rows))]
        if table.begun:
            told.insert(0, text.moment(datetime.fromtimestamp(table.begun, UTC)))
        if table.id == self._reading:
            told.append(self.tr("is being read"))
        elif table.unread:
            told.append(self.tr("{0} still to be read").format(text.number(len(table.unread))))
        return " · ".join(told)

    def _on_chosen(self, entry: QListWidgetItem) -> None:
        self.show_table(entry.data(_TABLE))

    def show_table(self, table: Table) -> None:
        """One table, with its sources."""
        if table.id != self.open.model.table.id or table.id != self._reading:
            self.open.show_table(table, is_reading=table.id == self._reading)
        self._stack.setCurrentWidget(self.open)
        self.open.view.setFocus()

    # ---------------------------------------------------------------- reading one

    @property
    def is_reading(self) -> bool:
        """Whether rows are being read."""
        return self._reading is not None

    def _on_wanted(self, title: str, columns: tuple[Column, ...], hits: tuple[Hit, ...]) -> None:
        if self._is_free():
            self._reading = 0
            self._session.tables.read(title, columns, hits, self._signals)

    def _on_resume(self, table: int, retry: bool) -> None:
        if self._is_free():
            self._reading = table
            self.open.set_reading(True)
            self._session.tables.resume(table, self._signals, retry=retry)

    def _is_free(self) -> bool:
        """Whether no table is being read; says so otherwise."""
        if self.is_reading:
            self._desk.say(self.tr("Another table is being read: stop it first."))
        return not self.is_reading

    def _on_stop(self) -> None:
        self._session.questions.stop()

    def _on_begun(self, table: Table) -> None:
        was_new, self._reading = not self._reading, table.id
        if was_new or self.open.model.table.id == table.id:
            self.open.show_table(table, is_reading=True)
        if was_new:
            self._stack.setCurrentWidget(self.open)
            self.open.view.setFocus()
        self.refresh()

    def _on_row(self, table: Table, row: TableRow) -> None:
        if self.open.model.table.id == table.id:
            self.open.add_row(row)

    def _on_ended(self, table: Table) -> None:
        self._reading = None
        if self.open.model.table.id == table.id:
            self.open.show_table(table, is_reading=False)
        self.refresh()

    def _on_failed(self, sentence: str) -> None:
        self._reading = None
        self.open.set_reading(False)
        self._desk.say(sentence)
        self.refresh()

    def _on_forgotten(self, table: int) -> None:
        relay = self._bridge.relay
        self._session.tables.forget(table, relay(self.refresh), relay(self._desk.say))
        self._stack.setCurrentIndex(0)

    def _on_close(self) -> None:
        self._desk.panel_wanted.emit("")


PANEL = Panel("tables", "Tables", Area.PAGE, "table", 16, TablesPage)
