"""One table: its rows as they are read, each beside its source, and what can be done with it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QSplitter,
    QTableView,
    QWidget,
)

from desktop.engine.exporting import export
from desktop.engine.extraction import Table, TableRow
from desktop.errors import ShoeboxError
from desktop.records import Asset, Kind
from desktop.ui import parts, sentences, text, theme
from desktop.ui.beside import Beside
from desktop.ui.panel import PanelContext
from desktop.ui.picture import PictureView
from desktop.ui.table_model import TableModel, Value
from desktop.ui.transcript import source_name

_LONG_SIDE = 1280  # device pixels of the source
_NARROWEST, _WIDEST = 90, 260  # pixels of a column at first


class TableSignals(QObject):
    """Hears a table on the engine's thread and tells it in the GUI thread.

    Signals:
        begun: Table; it is kept, with what was read before.
        row: Table, TableRow; the next row.
        ended: Table; finished, or stopped.
        failed: str; a sentence.
    """

    begun = Signal(object)
    row = Signal(object, object)
    ended = Signal(object)
    failed = Signal(str)

    def on_begun(self, table: Table) -> None:
        """Thread: any."""
        self.begun.emit(table)

    def on_row(self, table: Table, row: TableRow) -> None:
        """Thread: any."""
        self.row.emit(table, row)

    def on_table(self, table: Table) -> None:
        """Thread: any."""
        self.ended.emit(table)

    def on_failed(self, sentence: str) -> None:
        """Thread: any."""
        self.failed.emit(sentence)


class OpenTable(QWidget):
    """A table and the source of its chosen row.

    Signals:
        back_wanted: Show all tables.
        resume_wanted: int, bool; read on in this table, with True also what failed.
        stop_wanted: Stop reading.
        forgotten: int; this table was deleted.
    """

    back_wanted = Signal()
    resume_wanted = Signal(int, bool)
    stop_wanted = Signal()
    forgotten = Signal(int)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._is_reading = False
        self._wides: list[int] = []  # pixels of the columns, with nothing to spare
        self._spread_later = parts.later(self._spread, 0, self)  # when the view has its size
        self.model = TableModel(self)
        self.view = QTableView()
        self._title = parts.ElidedLabel("", "title")
        self._state = parts.label("", "soft", wrap=True)
        self.stop = parts.button(self.tr("Stop"), self.stop_wanted.emit, icon="stop")
        self.resume = parts.button(
            self.tr("Read on"), partial(self._on_resume, retry=False), "main"
        )
        self.retry = parts.button(self.tr("Try again"), partial(self._on_resume, retry=True))
        self.export = parts.button(self.tr("Save as…"), self._on_export, icon="export")
        self._delete = parts.button(self.tr("Delete…"), self._on_delete)
        self._picture = PictureView(context, _LONG_SIDE)
        self._source = parts.ElidedLabel("", "small")
        self._open = parts.button(self.tr("Open"), self._on_open)
        self._build()
        self._build_view()
        self.model.edited.connect(self._on_edited)
        self.model.refused.connect(self._desk.say)

    def _build(self) -> None:
        back = parts.tool("caret-left", self.tr("All tables"), self.back_wanted.emit)
        head = parts.row(back)
        head.addWidget(self._title, 1)
        for button in (self.stop, self.resume, self.retry, self.export, self._delete):
            head.addWidget(button)
        self._source.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        below = parts.row(spacing=8)
        below.addWidget(self._source, 1)
        below.addWidget(self._open)
        self._beside = Beside(self._picture, parts.box(below))
        beside = parts.column(self._beside)
        gap = 2 * theme.GRID
        beside.setContentsMargins(*((0, 0, gap, 0) if self.isRightToLeft() else (gap, 0, 0, 0)))
        self.sides = QSplitter(Qt.Orientation.Horizontal)
        self.sides.setChildrenCollapsible(False)
        self.sides.addWidget(self.view)
        self.sides.addWidget(parts.box(beside))
        self.sides.setStretchFactor(0, 3)
        self.sides.setStretchFactor(1, 1)
        self.sides.setSizes([680, 280])
        whole = parts.column(head, self._state, self.sides, spacing=12)
        whole.setStretchFactor(self.sides, 1)
        self.setLayout(whole)

    def _build_view(self) -> None:
        view = self.view
        view.setAccessibleName(self.tr("Table"))
        view.setModel(self.model)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setWordWrap(False)
        view.setShowGrid(False)
        view.setTabKeyNavigation(False)
        view.setCornerButtonEnabled(False)
        if (corner := view.findChild(QAbstractButton)) is not None:
            corner.setAccessibleName(self.tr("Select the whole table"))
        view.verticalHeader().hide()
        view.verticalHeader().setDefaultSectionSize(4 * theme.GRID + 2)
        across = view.horizontalHeader()
        across.setHighlightSections(False)
        across.setStretchLastSection(True)
        across.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        view.selectionModel().currentChanged.connect(self._on_current)
        self.model.dataChanged.connect(self._on_data)

    # ---------------------------------------------------------------- showing

    def show_table(self, table: Table, *, is_reading: bool) -> None:
        """Show a table, or the same one as it is now."""
        is_other = table.id != self.model.table.id
        at = self.view.currentIndex()
        self._is_reading = is_reading
        self.model.set_table(table)
        self._span()
        self._fit()
        self._title.setText(table.title)
        first = self.model.index(0, 0)
        kept = self.model.index(at.row(), at.column())
        self.view.setCurrentIndex(first if is_other or not kept.isValid() else kept)
        self._next()

    def add_row(self, row: TableRow) -> None:
        """Take in a row that was read."""
        self.model.set_row(row)
        self._next()

    def set_reading(self, is_reading: bool) -> None:
        """Whether rows are being read into it."""
        self._is_reading = is_reading
        self._next()

    def _next(self) -> None:
        """Say which row is read now, and how far it has come."""
        unread = self.model.table.unread
        self.model.set_reading(unread[0].number if self._is_reading and unread else 0)
        self._show_state()

    def _show_state(self) -> None:
        table = self.model.table
        unread = len(table.unread)
        failed = sum(bool(row.problem) for row in table.rows)
        doubted = sum(cell.doubted for row in table.rows for cell in row.cells or ())
        read, there = text.number(len(table.rows) - unread), text.number(len(table.rows))
        done = self.tr("{0} of {1} read").format(read, there)
        told = [done if unread else text.files(len(table.rows))]
        if failed:
            told.append(self.tr("{0} could not be read").format(text.number(failed)))
        if doubted:
            told.append(
                text.counted(
                    "1 cell not confirmed (underlined)",
                    "%n cells not confirmed (underlined)",
                    doubted,
                )
            )
        empty = sum(cell.value is None for row in table.rows for cell in row.cells or ())
        if empty:
            told.append(
                text.counted(
                    "1 cell empty: nothing was found for it",
                    "%n cells empty: nothing was found for them",
                    empty,
                )
            )
        self._state.setText(" · ".join(told))
        self.stop.setVisible(self._is_reading)
        self.resume.setVisible(bool(unread) and not self._is_reading)
        self.retry.setVisible(bool(failed) and not unread and not self._is_reading)
        self._delete.setEnabled(not self._is_reading)

    def _fit(self) -> None:
        """As wide as what is in the columns."""
        self.view.resizeColumnsToContents()
        columns = range(self.model.columnCount())
        wides = (self.view.columnWidth(column) + 2 * theme.GRID for column in columns)
        self._wides = [max(_NARROWEST, min(wide, _WIDEST)) for wide in wides]
        self._spread_later.start()

    def _spread(self) -> None:
        """Where the columns leave room, all are wider by as much."""
        left = self.view.viewport().width() - sum(self._wides)
        for column, wide in enumerate(self._wides):
            self.view.setColumnWidth(column, wide + max(0, left // len(self._wides)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """There is more room now, or less."""
        super().resizeEvent(event)
        self._spread_later.start()

    def _span(self) -> None:
        """Why a row could not be read stands across its cells."""
        self.view.clearSpans()
        columns = len(self.model.table.columns)
        for place, row in enumerate(self.model.table.rows):
            if row.problem and columns > 1:
                self.view.setSpan(place, 1, 1, columns)

    def _on_data(self, first: QModelIndex, _last: QModelIndex) -> None:
        row = self.model.row(first)
        columns = len(self.model.table.columns)
        if row is not None and columns > 1:
            wide = columns if row.problem else 1
            if self.view.columnSpan(first.row(), 1) != wide:
                self.view.setSpan(first.row(), 1, 1, wide)
        self._show_state()

    # ---------------------------------------------------------------- the source

    def _asset(self) -> Asset | None:
        row = self.model.row(self.view.currentIndex())
        return row.source.asset if row else None

    def _on_current(self, index: QModelIndex, before: QModelIndex) -> None:
        if index.isValid() and before.isValid() and index.row() == before.row():
            return
        row = self.model.row(index)
        asset = row.source.asset if row else None
        page = row.source.page if row else None
        if asset is not None and asset.kind is Kind.DOCUMENT:
            page = page or 1
        self._beside.show_asset(asset, page)
        self._source.setText(source_name(row.source) if row else "")
        self._open.setEnabled(asset is not None and bool(asset.id))

    def _on_open(self) -> None:
        if (asset := self._asset()) is not None:
            self._desk.lending.open(asset)

    # ---------------------------------------------------------------- what can be done

    def _on_resume(self, *, retry: bool) -> None:
        self.resume_wanted.emit(self.model.table.id, retry)

    def _on_edited(self, place: tuple[int, int, int], value: Value) -> None:
        relay = self._bridge.relay
        self._session.tables.edit(place, value, failed=relay(self._desk.say))

    def _on_export(self) -> None:
        table = self.model.table
        kinds = {
            "Excel (*.xlsx)": ".xlsx",
            "CSV (*.csv)": ".csv",
            "Markdown (*.md)": ".md",
        }
        offered = str(Path.home() / f"{_file_name(table.title)}.xlsx")
        chosen, kind = QFileDialog.getSaveFileName(
            self, self.tr("Save the table"), offered, ";;".join(kinds)
        )
        if chosen:
            self.write(with_ending(Path(chosen), kinds.get(kind, ".xlsx")))

    def write(self, file: Path) -> None:
        """Write the table, off the GUI thread; its name says in which format."""
        table = self.model.table
        self._bridge.in_background(
            lambda: _export(table, file), self._on_written, self._on_not_written
        )

    def _on_written(self, file: Path) -> None:
        self._desk.say(self.tr("The table was saved as “{0}”.").format(file.name))

    def _on_not_written(self, failure: ShoeboxError) -> None:
        self._desk.say(str(failure))

    def _on_delete(self) -> None:
        parts.confirm(
            self,
            self.tr("Delete the table “{0}”?").format(self.model.table.title),
            self.tr("Its rows are deleted, also those that you edited. No file is touched."),
            self.tr("Delete"),
            partial(self.forgotten.emit, self.model.table.id),
        )


def with_ending(file: Path, ending: str) -> Path:
    """A file's name with the ending of its format, where it has none that we know."""
    if file.suffix.lower() in (".xlsx", ".csv", ".md"):
        return file
    return file.with_name(file.name + ending)


def _file_name(title: str) -> str:
    """A title as a file's name."""
    kept = "".join(letter if letter.isalnum() or letter in " ,-_" else " " for letter in title)
    return " ".join(kept.split())[:60] or "table"


def _export(table: Table, file: Path) -> Path:
    rows = (replace(row, problem=sentences.said(row.problem)) for row in table.rows)
    headings = (text.tr("File"), text.tr("Page"), text.tr("Not confirmed"))
    try:
        export(replace(table, rows=tuple(rows)), file, headings)
    except OSError as failed:
        said = text.tr("“{0}” cannot be written ({1}): choose another folder.")
        raise ShoeboxError(said.format(file.name, failed.strerror)) from failed
    return file
