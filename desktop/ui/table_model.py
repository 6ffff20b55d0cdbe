"""A table that is read from files, as Qt's views want it: cells to edit, doubts to see."""

from __future__ import annotations

import math
from dataclasses import replace
from datetime import date
from html import escape
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QDate, QLocale, QModelIndex, QObject, Qt, Signal

from desktop.engine.columns import money
from desktop.engine.extraction import Cell, Column, Table, TableRow
from desktop.errors import UsageError
from desktop.ui import sentences, text, theme
from desktop.ui.transcript import source_name

_NOWHERE = QModelIndex()
_Role = Qt.ItemDataRole
Value = str | int | float | None


class TableModel(QAbstractTableModel):
    """The first column names the file, the others are the table's.

    Signals:
        edited: tuple[int, int, int], Value; table, row and column of a cell, and its new value.
        refused: str; why a value was not taken.
    """

    edited = Signal(tuple, object)
    refused = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.table = Table(0, "", (), ())
        self.reading = 0  # the number of the row that is being read; 0: none

    def set_table(self, table: Table) -> None:
        """Show another table, or all of the same one anew."""
        self.beginResetModel()
        self.table = table
        self.endResetModel()

    def set_row(self, row: TableRow) -> None:
        """Take in a row that was read, or could not be."""
        rows = list(self.table.rows)
        rows[row.number - 1] = row
        self.table = replace(self.table, rows=tuple(rows))
        self._tell(row.number - 1)

    def set_reading(self, number: int) -> None:
        """Which row is being read now."""
        before, self.reading = self.reading, number
        for one in (before, number):
            if 0 < one <= len(self.table.rows):
                self._tell(one - 1)

    def row(self, index: QModelIndex) -> TableRow | None:
        """What a row shows; None outside of the table."""
        rows = self.table.rows
        return rows[index.row()] if index.isValid() and index.row() < len(rows) else None

    def _tell(self, row: int) -> None:
        last = self.columnCount() - 1
        self.dataChanged.emit(self.index(row, 0), self.index(row, last))

    # ---------------------------------------------------------------- Qt's side

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        """One for each file."""
        return 0 if parent.isValid() else len(self.table.rows)

    def columnCount(self, parent: Any = _NOWHERE) -> int:
        """The file's name, and the columns."""
        return 0 if parent.isValid() else 1 + len(self.table.columns)

    def headerData(
        self, section: int, across: Qt.Orientation, role: int = _Role.DisplayRole
    ) -> Any:
        """Names of columns, numbers of rows."""
        if role == _Role.TextAlignmentRole and across == Qt.Orientation.Horizontal and section:
            return _side_of(self.table.columns[section - 1])
        if role != _Role.DisplayRole:
            return None
        if across == Qt.Orientation.Vertical:
            return str(section + 1)
        if section == 0:
            return self.tr("File")
        return self.table.columns[section - 1].name

    def flags(self, index: Any) -> Qt.ItemFlag:
        """All but the names can be edited."""
        fixed = super().flags(index)
        return fixed | Qt.ItemFlag.ItemIsEditable if index.column() > 0 else fixed

    def data(self, index: Any, role: int = _Role.DisplayRole) -> Any:
        """A cell."""
        row = self.row(index)
        if row is None:
            return None
        if index.column() == 0:
            return self._of_file(row, role)
        column = self.table.columns[index.column() - 1]
        if row.cells is None:
            return self._of_unread(row, index.column(), role)
        return _of_cell(row.cells[index.column() - 1], column, role)

    def _of_file(self, row: TableRow, role: int) -> Any:
        if role in (_Role.DisplayRole, _Role.AccessibleTextRole):
            return source_name(row.source)
        if role == _Role.ToolTipRole:
            return _plain(str(row.source.asset.path))
        return None

    def _of_unread(self, row: TableRow, column: int, role: int) -> Any:
        if role == _Role.ForegroundRole:
            scheme = theme.colours()
            return theme.colour(scheme.danger if row.problem else scheme.soft)
        if role not in (_Role.DisplayRole, _Role.ToolTipRole, _Role.AccessibleTextRole):
            return "" if role == _Role.EditRole else None
        if row.problem:
            said = sentences.said(row.problem) if column == 1 else ""
            return _plain(said) if role == _Role.ToolTipRole and said else said
        if role == _Role.ToolTipRole:
            return None
        if row.number == self.reading and column == 1:
            return self.tr("reading…")
        return "…" if role == _Role.DisplayRole else self.tr("not read yet")

    def setData(self, index: Any, value: Any, role: int = _Role.EditRole) -> bool:
        """What a person typed into a cell."""
        row = self.row(index)
        if row is None or index.column() == 0 or role != _Role.EditRole:
            return False
        place = index.column() - 1
        cells = list(row.cells or (Cell(None),) * len(self.table.columns))
        try:
            typed = typed_value(self.table.columns[place], str(value))
        except UsageError as wrong:
            self.refused.emit(str(wrong))
            return False
        if typed == cells[place].value and not cells[place].doubted:
            return False
        cells[place] = Cell(typed, edited=True)
        self.set_row(replace(row, cells=tuple(cells), problem=""))
        self.edited.emit((self.table.id, row.number, place), typed)
        return True


def _of_cell(cell: Cell, column: Column, role: int) -> Any:
    shown = shown_value(column, cell.value)
    if role in (_Role.DisplayRole, _Role.EditRole):
        return shown
    if role == _Role.TextAlignmentRole:
        return _side_of(column)
    if not cell.doubted:
        return _plain(shown) if role == _Role.ToolTipRole and shown else None
    if role == _Role.BackgroundRole:
        return theme.colour(theme.colours().warn_tint)
    if role == _Role.FontRole:
        made = theme.font()
        made.setUnderline(True)
        return made
    if role == _Role.ToolTipRole:
        said = text.tr("Not confirmed: the file's text does not have it.")
        return _plain(f"{shown}\n{said}")
    if role == _Role.AccessibleTextRole:
        return text.tr("{0}, not confirmed").format(shown)
    return None


def _side_of(column: Column) -> Qt.AlignmentFlag:
    """Where the words of a column stand: amounts below each other's last digit."""
    is_amount = column.kind in ("number", "money")
    side = Qt.AlignmentFlag.AlignRight if is_amount else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def shown_value(column: Column, value: Value) -> str:
    """A cell as the reader writes such a value."""
    if isinstance(value, int | float):
        return text.plainly(value)
    words = value or ""
    if column.kind == "money" and (found := money(words)) is not None:
        amount, currency = found
        return f"{text.decimal(amount, 2 if '.' in words else 0)} {currency}".strip()
    if column.kind == "date" and (day := QDate.fromString(words, Qt.DateFormat.ISODate)).isValid():
        return QLocale().toString(day, text.day_form())
    return words


def typed_value(column: Column, typed: str) -> Value:
    """What a person typed, as a value of the column's kind; None for nothing.

    Raises:
        UsageError: It is none.
    """
    words = " ".join(typed.split())
    if not words or column.kind == "text":
        return words or None
    if column.kind == "number":
        number, is_one = QLocale().toDouble(words)
        if not is_one or not math.isfinite(number):
            raise UsageError(text.tr("“{0}” is not a number.").format(words))
        return int(number) if number == int(number) else number
    if column.kind == "date":
        return _day(words)
    return words if money(words) is not None else _amount(words)


def _amount(words: str) -> str:
    amount, _, currency = words.partition(" ") if words[-1:].isalpha() else (words, "", "")
    number, is_one = QLocale().toDouble(amount)
    decimals = 2 if QLocale().decimalPoint() in amount else 0
    plain = f"{number:.{decimals}f} {currency.upper()}".strip()
    if not is_one or money(plain) is None:
        said = text.tr("“{0}” is not an amount; write it as 1249.50 or 1249.50 EUR.")
        raise UsageError(said.format(words))
    return plain


def _day(words: str) -> str:
    try:
        return date.fromisoformat(words).isoformat()
    except ValueError:
        local = QLocale().toDate(words, text.day_form())
    if not local.isValid():
        said = text.tr("“{0}” is not a day; write it as 2024-03-31.")
        raise UsageError(said.format(words))
    return date(local.year(), local.month(), local.day()).isoformat()


def _plain(words: str) -> str:
    """For a tooltip, which would take what looks like HTML for HTML."""
    return f"<qt>{escape(words).replace(chr(10), '<br>')}</qt>"
