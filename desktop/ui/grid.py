"""A list view whose cells are all of one size, so that their places are arithmetic.

QListView lays out every row one by one and asks the model about each: 80 to 150 ms for 20,000 rows
(measured), at every resize and every change. Here it takes the same moment for any number. It stays
a QListView for its keyboard and mouse, and for the accessibility that Qt gives to that class.

Rows may stand under headings (`sections`). A click on a heading selects its rows, with Ctrl besides
what is selected; its beginning, or a double click, folds them away.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

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

from desktop.ui import headings, theme
from desktop.ui.brushwork import Look
from desktop.ui.sections import Layout, Measures, Section, runs

Index = QModelIndex | QPersistentModelIndex
_MOVE = QAbstractItemView.CursorAction
_STATE = QStyle.StateFlag
_SELECT = QItemSelectionModel.SelectionFlag
_BELOW = 16  # pixels of air after the last row


class Grid(QListView):
    """Rows of cells from left to right, or from right to left where one reads so."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._cell = QSize(100, 100)
        self._columns = 1
        self._plain: tuple[Section, ...] = ()
        self._folded: frozenset[str] = frozenset()
        self._laid_out = Layout((), self._measures())
        self._hovered = -1
        self._hovered_heading = -1
        self._pressed_at: QPoint | None = None  # in the whole, not in the window on it
        self._band: QRect | None = None  # in the viewport
        self.setSelectionRectVisible(False)  # QListView's own band would be painted by it
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        # Qt moves what is painted only where nothing shines through; else each step paints it all.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def set_cells(self, cell: QSize, columns: int) -> None:
        """Show cells of this size, so many in a row."""
        if (cell, columns) == (self._cell, self._columns):
            return
        top = self._row_at(QPoint(1, 1)) if self.verticalScrollBar().value() else -1
        self._cell, self._columns = cell, max(1, columns)
        self.updateGeometries()
        if top >= 0:
            self.verticalScrollBar().setValue(self._layout().place_of(top)[1])
        self.viewport().update()

    def sections(self) -> tuple[Section, ...]:
        """What the rows stand under; the same tuple as before where nothing changed."""
        count = self._count()
        if count != sum(section.count for section in self._plain):
            self._plain = (Section("", "", count),) if count else ()
        return self._plain

    @property
    def folded(self) -> frozenset[str]:
        """Keys of the sections of which only the heading is shown."""
        return self._folded

    def fold(self, keys: Iterable[str]) -> None:
        """Show only the headings of these sections, and of no others."""
        if (folded := frozenset(keys)) != self._folded:
            self._folded = folded
            self.updateGeometries()
            self.viewport().update()

    # ---------------------------------------------------------------- arithmetic

    def _count(self) -> int:
        model = self.model()
        return model.rowCount() if model is not None else 0

    def _measures(self) -> Measures:
        return Measures(self._columns, self._cell.height(), headings.HEIGHT)

    def _layout(self) -> Layout:
        """Where everything is, made anew only where something changed."""
        made, sections, measures = self._laid_out, self.sections(), self._measures()
        if (
            made.sections is not sections
            or made.measures != measures
            or made.folded is not self._folded
        ):
            self._laid_out = made = Layout(sections, measures, self._folded)
        return made

    def layout_now(self) -> Layout:
        """Where everything is; the same one as before where nothing changed."""
        return self._layout()

    def _row_at(self, point: QPoint) -> int:
        """The row of a place in the viewport, or of the cell nearest to it; -1 where none is."""
        column = max(0, min(self._columns - 1, self._mirrored(point.x()) // self._cell.width()))
        row = self._layout().row_near(column, point.y() + self.verticalOffset())
        return -1 if row is None else row

    def _mirrored(self, x: int) -> int:
        return self.viewport().width() - x if self.isRightToLeft() else x

    def _rect_of(self, row: int) -> QRect:
        """Where a cell is in the viewport; nowhere while it is folded away."""
        layout = self._layout()
        if not 0 <= row < layout.count or not layout.is_open(row):
            return QRect()
        column, top = layout.place_of(row)
        wide = self._cell.width()
        left = column * wide
        if self.isRightToLeft():
            left = self.viewport().width() - left - wide
        return QRect(left, top - self.verticalOffset(), wide, self._cell.height())

    def _rows_in(self, area: QRect) -> Iterator[int]:
        """The rows of all lines that an area of the viewport touches."""
        offset = self.verticalOffset()
        for rows in self._layout().rows_between(area.top() + offset, area.bottom() + offset):
            yield from rows

    def cells_in(self, area: QRect) -> Iterator[tuple[int, QRect]]:
        """The same rows with the places of their cells: one sum each, as painting asks for all."""
        layout, offset = self._layout(), self.verticalOffset()
        wide, high, columns = self._cell.width(), self._cell.height(), self._columns
        first = self.viewport().width() - wide if self.isRightToLeft() else 0
        on = -wide if self.isRightToLeft() else wide
        for rows in layout.rows_between(area.top() + offset, area.bottom() + offset):
            top = layout.place_of(rows.start)[1] - offset
            for number, row in enumerate(rows):
                line, column = divmod(number, columns)
                yield row, QRect(first + column * on, top + line * high, wide, high)

    def _heading_at(self, point: QPoint) -> int:
        """The number of the section whose heading is there; -1 where none is."""
        number = self._layout().heading_at(point.y() + self.verticalOffset())
        return -1 if number is None else number

    def _heading_rect(self, number: int) -> QRect:
        top = self._layout().heading_top(number) - self.verticalOffset()
        wide = self._cell.width() * self._columns
        left = self.viewport().width() - wide if self.isRightToLeft() else 0
        return QRect(left, top, wide, headings.HEIGHT)

    def visualRect(self, index: Index) -> QRect:
        """Where a cell is in the viewport."""
        return self._rect_of(index.row()) if index.isValid() else QRect()

    def indexAt(self, point: QPoint) -> QModelIndex:
        """The cell below a place; none in the air around them."""
        row = self._row_at(point)
        if row >= 0 and self._rect_of(row).contains(point):
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
        """Fit the scroll bar to what is shown."""
        high = self._layout().height
        bar = self.verticalScrollBar()
        bar.setSingleStep(max(1, self._cell.height() // 4))
        bar.setPageStep(self.viewport().height())
        bar.setRange(0, max(0, high + (_BELOW if high else 0) - self.viewport().height()))

    def scrollTo(
        self,
        index: Index,
        hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible,
    ) -> None:
        """Bring a cell into sight; with its heading, where it is in the first line below it."""
        rect, bar, height = self.visualRect(index), self.verticalScrollBar(), self.height()
        if rect.isEmpty():
            return
        layout = self._layout()
        heading = layout.heading_top(layout.section_of(index.row())) - self.verticalOffset()
        if rect.top() - heading <= headings.HEIGHT:
            rect.setTop(heading)
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
        layout, current = self._layout(), self.currentIndex()
        ends = {_MOVE.MoveHome: False, _MOVE.MoveEnd: True}
        target: int | None
        if not current.isValid() or action in ends:
            target = layout.end(last=ends.get(action, False))
        else:
            target = self._moved(action, current.row())
        return QModelIndex() if target is None else self.model().index(target, 0)

    def _moved(self, action: QAbstractItemView.CursorAction, row: int) -> int:
        layout = self._layout()
        on = -1 if self.isRightToLeft() else 1
        sideways = {
            _MOVE.MoveLeft: -on,
            _MOVE.MoveRight: on,
            _MOVE.MovePrevious: -1,
            _MOVE.MoveNext: 1,
        }
        if action in sideways:
            return layout.next_to(row, sideways[action])
        page = max(1, self.viewport().height() // self._cell.height())
        lines = page if action in (_MOVE.MovePageUp, _MOVE.MovePageDown) else 1
        step = layout.above if action in (_MOVE.MoveUp, _MOVE.MovePageUp) else layout.below
        for _ in range(lines):
            row = step(row)
        return row

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:
        """Select what a band touches, or all from one corner's cell to the other's."""
        if self._band is not None:
            area = rect.normalized()
            rows = [row for row in self._rows_in(area) if self._rect_of(row).intersects(area)]
        else:
            ends = sorted((self._row_at(rect.topLeft()), self._row_at(rect.bottomRight())))
            if ends[0] < 0:
                return
            is_open = self._layout().is_open
            rows = [row for row in range(ends[0], ends[1] + 1) if is_open(row)]
        self.selectionModel().select(self.selection_of(rows), command)

    def selection_of(self, rows: Sequence[int]) -> QItemSelection:
        """Sorted rows as few ranges."""
        selection, model = QItemSelection(), self.model()
        for first, last in runs(rows):
            selection.select(model.index(first, 0), model.index(last, 0))
        return selection

    def visualRegionForSelection(self, selection: QItemSelection) -> QRegion:
        """The cells in sight that a selection has."""
        region = QRegion()
        for row in self._rows_in(self.viewport().rect()):
            if selection.contains(self.model().index(row, 0)):
                region += self._rect_of(row)
        return region

    # ---------------------------------------------------------------- painting, mouse

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cells and headings in sight, and the band."""
        painter, area, region = QPainter(self.viewport()), event.rect(), event.region()
        painter.fillRect(area, theme.colour(theme.colours().surface))
        self._paint_headings(painter, area)
        selection, model = self.selectionModel(), self.model()
        some = selection.hasSelection()
        current = self.currentIndex().row() if self.hasFocus() else -1
        for row, rect in self.cells_in(area):
            if not region.intersects(rect):
                continue
            is_selected = some and selection.isSelected(model.index(row, 0))
            self.paint_cell(painter, rect, row, (is_selected, row == current, row == self._hovered))
        if self._band is not None:
            self._paint_band(painter, self._band)

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, look: Look) -> None:
        """Paint one cell; by the delegate, unless a view knows a quicker way."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        flags = (_STATE.State_Selected, _STATE.State_HasFocus, _STATE.State_MouseOver)
        for flag, holds in zip(flags, look, strict=True):
            option.state = option.state | flag if holds else option.state & ~flag
        option.rect = rect
        self.itemDelegate().paint(painter, option, self.model().index(row, 0))

    def _paint_headings(self, painter: QPainter, area: QRect) -> None:
        layout, offset = self._layout(), self.verticalOffset()
        for number in layout.sections_between(area.top() + offset, area.bottom() + offset):
            section = layout.sections[number]
            rect = self._heading_rect(number)
            if section.title and rect.intersects(area):
                headings.paint(
                    painter,
                    rect,
                    section,
                    is_folded=section.key in self._folded,
                    is_hovered=number == self._hovered_heading,
                )

    def _paint_band(self, painter: QPainter, band: QRect) -> None:
        inside = QColor(theme.colours().accent)
        inside.setAlpha(40)
        painter.setBrush(inside)
        painter.setPen(QPen(theme.colour(theme.colours().accent), 1))
        painter.drawRect(band)

    def _hover(self, row: int, heading: int = -1) -> None:
        for changed in {self._hovered, row} - {-1}:
            if row != self._hovered:
                self.viewport().update(self._rect_of(changed))
        for changed in {self._hovered_heading, heading} - {-1}:
            if heading != self._hovered_heading and changed < len(self._layout().sections):
                self.viewport().update(self._heading_rect(changed))
        self._hovered, self._hovered_heading = row, heading

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A heading is pressed, or a band may begin here."""
        place = event.position().toPoint()
        heading = self._heading_at(place)
        if heading >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._press_heading(heading, self._mirrored(place.x()), event.modifiers())
            return
        self._pressed_at = place + QPoint(0, self.verticalOffset())
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Fold a section, or show its rows again."""
        if (heading := self._heading_at(event.position().toPoint())) >= 0:
            self._fold_or_open(heading)
        else:
            super().mouseDoubleClickEvent(event)

    def _press_heading(self, number: int, x: int, keys: Qt.KeyboardModifier) -> None:
        if x < headings.FOLD_WIDTH:
            self._fold_or_open(number)
            return
        rows = self._layout().rows_of(number)
        besides = bool(keys & Qt.KeyboardModifier.ControlModifier)
        chosen = self.selection_of(rows)
        # The current row first: setting it alone would not keep what is selected.
        first = self.model().index(rows.start, 0)
        self.selectionModel().setCurrentIndex(first, _SELECT.NoUpdate)
        how = _SELECT.Select if besides else _SELECT.ClearAndSelect
        self.selectionModel().select(chosen, how)

    def _fold_or_open(self, number: int) -> None:
        self.fold(self._folded ^ {self._layout().sections[number].key})

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the mouse with the band, or with the hover."""
        place = event.position().toPoint()
        if self.state() == QAbstractItemView.State.DragSelectingState and self._pressed_at:
            start = self._pressed_at - QPoint(0, self.verticalOffset())
            self._band = QRect(start, place).normalized()
            self.viewport().update()
        super().mouseMoveEvent(event)
        self._hover(self.indexAt(place).row(), self._heading_at(place))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The band ends."""
        super().mouseReleaseEvent(event)
        if self._band is not None:
            self._band = None
            self.viewport().update()

    def leaveEvent(self, event: object) -> None:
        """Nothing is below the mouse."""
        self._hover(-1)
