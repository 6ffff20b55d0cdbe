"""A list view whose cells are all of one size, so that their places are arithmetic.

QListView lays out every row one by one and asks the model about each: 80 to 150 ms for 20,000 rows
(measured), at every resize and every change. Here it takes the same moment for any number. It stays
a QListView for its keyboard and mouse, and for the accessibility that Qt gives to that class.
"""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen, QRegion
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from desktop.ui import theme

Index = QModelIndex | QPersistentModelIndex
_MOVE = QAbstractItemView.CursorAction
_STATE = QStyle.StateFlag
_BELOW = 16  # pixels of air after the last row


class Grid(QListView):
    """Rows of cells from left to right, or from right to left where one reads so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(100, 100)
        self._columns = 1
        self._hovered = -1
        self._pressed_at: QPoint | None = None  # in the whole, not in the window on it
        self._band: QRect | None = None  # in the viewport
        self.setSelectionRectVisible(False)  # QListView's own band would be painted by it
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)

    def set_cells(self, cell: QSize, columns: int) -> None:
        """Show cells of this size, so many in a row."""
        if (cell, columns) == (self._cell, self._columns):
            return
        top = self._row_at(QPoint(1, 1)) if self.verticalScrollBar().value() else 0
        self._cell, self._columns = cell, max(1, columns)
        self.updateGeometries()
        self.verticalScrollBar().setValue(top // self._columns * cell.height())
        self.viewport().update()

    # ---------------------------------------------------------------- arithmetic

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _row_at(self, point: QPoint) -> int:
        """The row of a place in the viewport, or of the cell nearest to it."""
        column = max(0, min(self._columns - 1, self._mirrored(point.x()) // self._cell.width()))
        line = max(0, (point.y() + self.verticalOffset()) // self._cell.height())
        return max(0, min(self._count() - 1, line * self._columns + column))

    def _mirrored(self, x: int) -> int:
        right_to_left = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        return self.viewport().width() - x if right_to_left else x

    def _rect_of(self, row: int) -> QRect:
        wide, high = self._cell.width(), self._cell.height()
        left = (row % self._columns) * wide
        if self.layoutDirection() == Qt.LayoutDirection.RightToLeft:
            left = self.viewport().width() - left - wide
        return QRect(left, row // self._columns * high - self.verticalOffset(), wide, high)

    def _rows_in(self, area: QRect) -> range:
        """The rows of all lines that an area of the viewport touches."""
        high, offset = self._cell.height(), self.verticalOffset()
        first = max(0, (area.top() + offset) // high) * self._columns
        last = ((area.bottom() + offset) // high + 1) * self._columns
        return range(first, min(last, self._count()))

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is in the viewport."""
        return self._rect_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell below a place; none in the air around them."""
        row = self._row_at(point)
        if self._count() and self._rect_of(row).contains(point):
            return self.model().index(row, 0)
        return QModelIndex()

    def horizontalOffset(self) -> int:
        """Never scrolled sideways."""
        return 0

    def verticalOffset(self) -> int:
        """Pixels above the viewport."""
        return self.verticalScrollBar().value()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is painted, and paint only what comes into sight."""
        if self._band is None:
            self.viewport().scroll(dx, dy)
        else:
            self.viewport().update()

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """There is nothing to lay out but the scroll bar's range."""
        QAbstractItemView.doItemsLayout(self)

    def updateGeometries(self) -> None:
        """Fit the scroll bar to the number of rows."""
        lines = -(-self._count() // self._columns)
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self._cell.height() // 4))
        bar.setPageStep(self.viewport().height())
        below = _BELOW if lines else 0
        bar.setRange(0, max(0, lines * self._cell.height() + below - self.viewport().height()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight."""
        if not index.isValid():
            return
        rect, bar, height = self._rect_of(index.row()), self.verticalScrollBar(), self.height()
        if hint == QAbstractItemView.ScrollHint.PositionAtCenter:
            bar.setValue(bar.value() + rect.center().y() - height // 2)
        elif rect.top() < 0:
            bar.setValue(bar.value() + rect.top())
        elif rect.bottom() > self.viewport().height():
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + 1)

    # ---------------------------------------------------------------- moving and selecting

    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        """Where a key leads from the current cell."""
        count, current = self._count(), self.currentIndex()
        if not count:
            return QModelIndex()
        if not current.isValid():
            return self.model().index(0, 0)
        row = current.row()
        step = self._steps().get(action, 0)
        if action == _MOVE.MoveHome:
            target = 0
        elif action == _MOVE.MoveEnd:
            target = count - 1
        elif abs(step) >= self._columns and not 0 <= row + step < count:
            # Up and down stay in their column; below a short last line there is its last cell.
            lines_on = row // self._columns < (count - 1) // self._columns
            target = count - 1 if step > 0 and lines_on else row
            if step < 0:
                target = row % self._columns if abs(step) > self._columns else row
        else:
            target = max(0, min(count - 1, row + step))
        return self.model().index(target, 0)

    def _steps(self) -> dict[QAbstractItemView.CursorAction, int]:
        page = max(1, self.viewport().height() // self._cell.height()) * self._columns
        on = -1 if self.layoutDirection() == Qt.LayoutDirection.RightToLeft else 1
        return {
            _MOVE.MoveLeft: -on,
            _MOVE.MoveRight: on,
            _MOVE.MovePrevious: -1,
            _MOVE.MoveNext: 1,
            _MOVE.MoveUp: -self._columns,
            _MOVE.MoveDown: self._columns,
            _MOVE.MovePageUp: -page,
            _MOVE.MovePageDown: page,
        }

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a band touches, or all from one corner's cell to the other's."""
        if not self._count():
            return
        if self._band is not None:
            area = rect.normalized()
            rows = [row for row in self._rows_in(area) if self._rect_of(row).intersects(area)]
        else:
            ends = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
            rows = list(range(ends[0], ends[1] + 1))
        self.selectionModel().select(self.selection_of(rows), command)

    def selection_of(self, rows: Sequence[int]) -> QItemSelection:
        """Sorted rows as few ranges."""
        selection, model = QItemSelection(), self.model()
        for first, last in runs(rows):
            selection.select(model.index(first, 0), model.index(last, 0))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The cells in sight that a selection has."""
        seen = self._rows_in(self.viewport().rect())
        region = QRegion()
        for number in range(selection.size()):
            part = selection.at(number)
            for row in range(max(part.top(), seen.start), min(part.bottom() + 1, seen.stop)):
                region += self._rect_of(row)
        return region

    # ---------------------------------------------------------------- painting, mouse

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells in sight, and the band."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        selection, current = self.selectionModel(), self.currentIndex().row()
        usual = option.state & ~(_STATE.State_Selected | _STATE.State_HasFocus)
        for row in self._rows_in(event.rect()):
            index = self.model().index(row, 0)
            state = usual
            if selection.isSelected(index):
                state |= _STATE.State_Selected
            if row == current and self.hasFocus():
                state |= _STATE.State_HasFocus
            if row == self._hovered:
                state |= _STATE.State_MouseOver
            option.state = state
            option.rect = self._rect_of(row)
            self.itemDelegate().paint(painter, option, index)
        if self._band is not None:
            self._paint_band(painter, self._band)

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        inside = QColor(theme.colours().accent)
        inside.setAlpha(40)
        painter.setBrush(inside)
        painter.setPen(QPen(theme.colour(theme.colours().accent), 1))
        painter.drawRect(band)

    def _hover(self, row: int) -> None:
        for changed in {self._hovered, row} - {-1}:
            if row != self._hovered:
                self.viewport().update(self._rect_of(changed))
        self._hovered = row

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A band may begin here."""
        place = event.position().toPoint()
        self._pressed_at = place + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the band, or with the hover."""
        place = event.position().toPoint()
        if self.state() == QAbstractItemView.State.DragSelectingState and self._pressed_at:
            start = self._pressed_at - QPoint(0, self.verticalOffset())
            self._band = QRect(start, place).normalized()
            self.viewport().update()
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(place).row())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The band ends."""
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        """Nothing is below the mouse."""
        self._hover(-1)


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted numbers as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
