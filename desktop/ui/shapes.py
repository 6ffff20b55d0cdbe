"""The shapes that results are shown in: a grid, a list, a timeline."""

from __future__ import annotations

from enum import StrEnum
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QToolButton

from desktop.ui import parts


class Shape(StrEnum):
    """How results are laid out."""

    GRID = "grid"
    LIST = "list"  # one below the other, with folder, date, size, and why
    TIMELINE = "timeline"  # the grid by months, with the years at its edge


def shape_of(remembered: str) -> Shape:
    """A shape from its text; the grid where that says nothing."""
    try:
        return Shape(remembered)
    except ValueError:
        return Shape.GRID


class ShapeSwitch(QFrame):
    """Three buttons side by side, of which one is down.

    Signals:
        chosen: Shape.
    """

    chosen = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Layout"))
        words = {
            Shape.GRID: ("squares", self.tr("Grid")),
            Shape.LIST: ("list", self.tr("List")),
            Shape.TIMELINE: ("calendar", self.tr("Timeline")),
        }
        self._buttons: dict[Shape, QToolButton] = {}
        group = QButtonGroup(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for shape, (icon, name) in words.items():
            button = parts.tool(icon, name, partial(self._choose, shape))
            button.setCheckable(True)
            group.addButton(button)
            row.addWidget(button)
            self._buttons[shape] = button
        self._shape = Shape.GRID
        self.show_shape(Shape.GRID)

    @property
    def shape(self) -> Shape:
        """Which is chosen."""
        return self._shape

    def show_shape(self, shape: Shape) -> None:
        """Press the button of this shape."""
        self._shape = shape
        self._buttons[shape].setChecked(True)

    def _choose(self, shape: Shape) -> None:
        if shape is not self._shape:
            self.show_shape(shape)
            self.chosen.emit(shape)
