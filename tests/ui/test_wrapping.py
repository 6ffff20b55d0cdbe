"""Widgets side by side, in as many lines as they need."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui.wrapping import WrapLayout


def placed(show: Callable[[QWidget], QWidget], wide: int) -> list[tuple[int, int]]:
    """Where three boxes of 100 x 20 are."""
    layout, whole = WrapLayout(gap=4), QWidget()
    boxes = [QFrame() for _ in range(3)]
    for box in boxes:
        box.setFixedSize(100, 20)
        layout.addWidget(box)
    whole.setLayout(layout)
    show(whole)
    whole.resize(wide, 200)
    assert layout.heightForWidth(wide) == max(box.y() for box in boxes) + 20
    return [(box.x(), box.y()) for box in boxes]


def test_a_line_that_is_full_goes_on_below(show: Callable[[QWidget], QWidget]) -> None:
    assert placed(show, 320) == [(0, 0), (104, 0), (208, 0)]
    assert placed(show, 250) == [(0, 0), (104, 0), (0, 24)]


def test_lines_begin_where_reading_does(show: Callable[[QWidget], QWidget]) -> None:
    layout, whole, box = WrapLayout(), QWidget(), QFrame()
    whole.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    box.setFixedSize(100, 20)
    layout.addWidget(box)
    whole.setLayout(layout)
    show(whole)
    whole.resize(300, 100)
    assert box.x() == 200
