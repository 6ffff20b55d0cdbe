from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import photo

from desktop.ui.grid import Grid, runs
from desktop.ui.results_model import ResultsModel

CELL = QSize(90, 100)


@pytest.fixture
def grid(show: Callable[[QWidget], QWidget]) -> Grid:
    made = Grid()
    model = ResultsModel(made)
    model.set_hits([photo(number, Path(f"{number}.jpg")) for number in range(1, 1001)])
    made.setModel(model)
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.set_cells(CELL, 4)
    show(made)
    return made


def selected(grid: Grid) -> list[int]:
    return sorted(index.row() for index in grid.selectionModel().selectedIndexes())


def at(grid: Grid, row: int) -> QPoint:
    return grid.visualRect(grid.model().index(row, 0)).center()


def test_cells_are_where_they_look(grid: Grid) -> None:
    assert grid.visualRect(grid.model().index(5, 0)) == QRect(90, 100, 90, 100)
    assert grid.indexAt(QPoint(95, 105)).row() == 5
    assert not grid.indexAt(QPoint(380, 5)).isValid()  # right of the last column


def test_scrolling_moves_cells_and_reaches_the_last(grid: Grid) -> None:
    grid.scrollTo(grid.model().index(999, 0))
    rect = grid.visualRect(grid.model().index(999, 0))
    assert grid.viewport().rect().contains(rect)
    assert grid.indexAt(rect.center()).row() == 999


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Right, 6),
        (Qt.Key.Key_Left, 4),
        (Qt.Key.Key_Down, 9),
        (Qt.Key.Key_Up, 1),
        (Qt.Key.Key_Home, 0),
        (Qt.Key.Key_End, 999),
    ],
)
def test_keys_move_as_they_look(grid: Grid, qtbot: QtBot, key: Qt.Key, row: int) -> None:
    grid.setCurrentIndex(grid.model().index(5, 0))
    QTest.keyClick(grid, key)
    assert grid.currentIndex().row() == row


def test_right_to_left_readers_begin_at_the_right(grid: Grid, qtbot: QtBot) -> None:
    grid.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert grid.visualRect(grid.model().index(0, 0)).right() >= grid.viewport().width() - 1
    grid.setCurrentIndex(grid.model().index(0, 0))
    QTest.keyClick(grid, Qt.Key.Key_Left)
    assert grid.currentIndex().row() == 1


def test_down_from_the_last_but_one_line_finds_the_last_cell(grid: Grid, qtbot: QtBot) -> None:
    model = grid.model()
    assert isinstance(model, ResultsModel)
    model.set_hits(model.hits[:6])
    grid.setCurrentIndex(model.index(3, 0))
    QTest.keyClick(grid, Qt.Key.Key_Down)
    assert grid.currentIndex().row() == 5


def test_shift_click_selects_all_between(grid: Grid, qtbot: QtBot) -> None:
    left, shift = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
    QTest.mouseClick(grid.viewport(), left, pos=at(grid, 2))
    QTest.mouseClick(grid.viewport(), left, shift, pos=at(grid, 9))
    assert selected(grid) == list(range(2, 10))


def test_control_click_adds_one(grid: Grid, qtbot: QtBot) -> None:
    left, control = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ControlModifier
    QTest.mouseClick(grid.viewport(), left, pos=at(grid, 2))
    QTest.mouseClick(grid.viewport(), left, control, pos=at(grid, 9))
    assert selected(grid) == [2, 9]


def test_band_selects_what_it_touches(grid: Grid, qtbot: QtBot) -> None:
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(grid.viewport(), left, pos=QPoint(375, 150))  # in the air, at the right
    for x in (360, 300, 200):
        QTest.mouseMove(grid.viewport(), QPoint(x, 120))
    QTest.mouseMove(grid.viewport(), QPoint(200, 250))
    QTest.mouseRelease(grid.viewport(), left, pos=QPoint(200, 250))
    assert selected(grid) == [6, 7, 10, 11]


def test_select_all_is_one_range(grid: Grid) -> None:
    grid.selectAll()
    assert grid.selectionModel().selection().size() == 1


def test_runs_join_neighbours() -> None:
    assert runs([1, 2, 3, 7, 9, 10]) == [(1, 3), (7, 7), (9, 10)]
    assert runs([]) == []
