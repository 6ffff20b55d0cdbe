"""The names of a list's columns; a press sorts by one, the next press the other way round."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Signal
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QPushButton, QWidget

from desktop.ui import parts, theme
from desktop.ui.order import Order, Sort
from desktop.ui.results_view import ResultsView

_HEIGHT = 4 * theme.GRID  # pixels
_PAD = 5  # pixels around the words of a button; the style sheet's padding and border


class ListHeader(QFrame):
    """Stands above a list, its names above the columns.

    Signals:
        chosen: Order.
    """

    chosen = Signal(object)

    def __init__(self, view: ResultsView) -> None:
        super().__init__()
        self.setObjectName("listHeader")
        self.setFixedHeight(_HEIGHT)
        self._view, self._order = view, Order()
        self._sorts = {
            Sort.NAME: self._button(Sort.NAME, self.tr("Name")),
            Sort.DATE: self._button(Sort.DATE, self.tr("Date")),
            Sort.SIZE: self._button(Sort.SIZE, self.tr("Size")),
        }
        self._sorts[Sort.SIZE].setProperty("end", True)
        self._folder = parts.label(self.tr("Folder"), "caption")
        self._folder.setParent(self)
        view.verdicts.begun.connect(self.fit)
        self.show_order(self._order)

    def _button(self, sort: Sort, name: str) -> QPushButton:
        made = parts.button(name, partial(self._on_pressed, sort), "column")
        made.setParent(self)
        made.setIconSize(QSize(12, 12))
        return made

    def button(self, sort: Sort) -> QPushButton:
        """The one that sorts by this."""
        return self._sorts[sort]

    def show_order(self, order: Order) -> None:
        """Mark the column that is sorted by, with the direction in which it grows."""
        self._order = order
        for sort, button in self._sorts.items():
            is_growing = (sort is Sort.NAME) != order.backwards
            icon = "caret-up" if is_growing else "caret-down"
            theme.set_icon(button, icon if order.sort is sort else "", "text")
            name, direction = button.text(), self.tr("sorted")
            button.setAccessibleName(f"{name}, {direction}" if order.sort is sort else name)
            button.setToolTip(self.tr("Sort by this; once more for the other way round"))

    def _on_pressed(self, sort: Sort) -> None:
        order = self._order
        is_again = order.sort is sort
        self.chosen.emit(Order(sort, is_again and not order.backwards, order.group))

    # ---------------------------------------------------------------- places

    def fit(self) -> None:
        """Put every name above its column, and hide those for which rows have no room."""
        left, wide = self._view.span
        row, _ = self._view.cards.cell_size(self._view.card_side, wide)
        columns = self._view.cards.columns(row)
        places: tuple[tuple[QWidget, QRectF], ...] = (
            (self._sorts[Sort.NAME], columns.name),
            (self._folder, columns.folder),
            (self._sorts[Sort.DATE], columns.date),
            (self._sorts[Sort.SIZE], columns.size),
        )
        for widget, column in places:
            pad = _PAD if isinstance(widget, QPushButton) else 0
            widget.setVisible(not column.isNull())
            place = QRect(left + round(column.left()), 0, round(column.width()), self.height())
            widget.setGeometry(place.adjusted(-pad, 4, pad, -4))

    def showEvent(self, event: QShowEvent) -> None:
        """Results were laid out otherwise while it was hidden."""
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns are wider now, or narrower."""
        self.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Larger letters need wider columns."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self.fit()
