import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, QStringListModel, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import photo

from desktop.ui import headings
from desktop.ui.grid import Grid
from desktop.ui.results_model import ResultsModel
from desktop.ui.sections import Section, runs

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


class Sectioned(Grid):
    """Four results, then three."""

    _two = (Section("a", "First", 4), Section("b", "Second", 3))

    def sections(self) -> tuple[Section, ...]:
        return self._two if self.model() is not None else ()


@pytest.fixture
def sectioned(show: Callable[[QWidget], QWidget]) -> Grid:
    made = Sectioned()
    model = ResultsModel(made)
    model.set_hits([photo(number, Path(f"{number}.jpg")) for number in range(1, 8)])
    made.setModel(model)
    made.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
    made.set_cells(CELL, 3)
    show(made)
    return made


HEADINGS = (20, 2 * 100 + headings.HEIGHT + 20)  # where they are in the window, from its top


def click(grid: Grid, x: int, y: int, *keys: Qt.KeyboardModifier) -> None:
    for key in keys or (Qt.KeyboardModifier.NoModifier,):
        QTest.mouseClick(grid.viewport(), Qt.MouseButton.LeftButton, key, QPoint(x, y))


def test_a_click_on_a_heading_selects_its_results(sectioned: Grid, qtbot: QtBot) -> None:
    click(sectioned, 120, HEADINGS[1])
    assert selected(sectioned) == [4, 5, 6]
    assert sectioned.currentIndex().row() == 4
    click(sectioned, 120, HEADINGS[0], Qt.KeyboardModifier.ControlModifier)
    assert selected(sectioned) == list(range(7))


def test_the_beginning_of_a_heading_folds_its_section(sectioned: Grid, qtbot: QtBot) -> None:
    click(sectioned, 12, HEADINGS[0])
    assert sectioned.folded == {"a"}
    assert sectioned.visualRect(sectioned.model().index(0, 0)).isEmpty()
    assert sectioned.visualRect(sectioned.model().index(4, 0)).top() == 2 * headings.HEIGHT
    click(sectioned, 12, HEADINGS[0])
    assert not sectioned.folded


def test_a_double_click_folds_too(sectioned: Grid, qtbot: QtBot) -> None:
    place = QPoint(150, HEADINGS[0])
    QTest.mouseDClick(sectioned.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert sectioned.folded == {"a"}


def test_keys_lead_across_headings(sectioned: Grid, qtbot: QtBot) -> None:
    sectioned.setCurrentIndex(sectioned.model().index(1, 0))
    rows = []
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Home):
        QTest.keyClick(sectioned, key)
        rows.append(sectioned.currentIndex().row())
    assert rows == [3, 4, 5, 3, 0]


def test_shift_click_leaves_out_what_is_folded(sectioned: Grid, qtbot: QtBot) -> None:
    sectioned.fold("a")
    click(sectioned, at(sectioned, 4).x(), at(sectioned, 4).y())
    click(sectioned, at(sectioned, 6).x(), at(sectioned, 6).y(), Qt.KeyboardModifier.ShiftModifier)
    assert selected(sectioned) == [4, 5, 6]


def test_the_first_line_comes_into_sight_with_its_heading(sectioned: Grid, qtbot: QtBot) -> None:
    sectioned.resize(400, 150)
    sectioned.verticalScrollBar().setValue(sectioned.verticalScrollBar().maximum())
    sectioned.scrollTo(sectioned.model().index(0, 0))
    assert sectioned.verticalScrollBar().value() == 0


def test_a_heading_is_no_cell(sectioned: Grid, qtbot: QtBot) -> None:
    assert not sectioned.indexAt(QPoint(100, HEADINGS[1])).isValid()


def test_a_frame_of_a_hundred_thousand_is_painted_in_time(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    made = Grid()
    made.sections = lambda: many  # type: ignore[method-assign]
    many = tuple(Section(str(n), f"Day {n}", 20) for n in range(5000))
    model = QStringListModel(["x"] * 100_000, made)
    made.setModel(model)
    made.set_cells(CELL, 4)
    show(made)
    seconds = []
    for place in range(0, made.verticalScrollBar().maximum(), 50_000):
        made.verticalScrollBar().setValue(place)
        started = time.perf_counter()
        made.grab()
        seconds.append(time.perf_counter() - started)
    assert sorted(seconds)[len(seconds) // 2] < 0.05
