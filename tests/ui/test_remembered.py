"""What the window is like after another start: as it was left."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop import app
from desktop.ui.main_window import MainWindow
from desktop.ui.order import Group, Order, Sort
from desktop.ui.section import Section
from desktop.ui.shapes import Shape


def section(window: MainWindow, title: str) -> Section:
    return next(one for one in window.sidebar.findChildren(Section) if one.title == title)


def again(window: MainWindow, library: StandIn, qtbot: QtBot) -> MainWindow:
    """Close the window, and open it as the next start does."""
    state = window._state
    window.close()
    state.remove("geometry")  # the screen that tests have is smaller than the window
    made = MainWindow(window._bridge, state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    made.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    return made


def test_folded_sections_stay_folded(window: MainWindow, library: StandIn, qtbot: QtBot) -> None:
    caption = section(window, "ALBUMS").findChild(QPushButton)
    assert isinstance(caption, QPushButton)
    QTest.mouseClick(caption, Qt.MouseButton.LeftButton)
    assert not section(window, "ALBUMS").is_open
    later = again(window, library, qtbot)
    assert not section(later, "ALBUMS").is_open
    assert section(later, "SAVED SEARCHES").is_open


def test_folds_outlive_a_start_without_a_library(bare_window: MainWindow) -> None:
    bare_window.sidebar.fold(["ALBUMS"])
    bare_window.remember()
    assert bare_window._state.value("folded") == "ALBUMS"


def test_width_and_tab_of_the_side_panel_are_kept(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    window.show_panel("questions")
    window._splitter.setSizes([232, 600, 448])
    width = window.side.width()
    later = again(window, library, qtbot)
    assert later.side.current == "questions"
    qtbot.waitUntil(lambda: abs(later.side.width() - width) < 3)


def test_a_hidden_side_panel_has_its_width_when_it_is_shown_again(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    window._splitter.setSizes([232, 600, 448])
    width = window.side.width()
    window.toggle_side()
    later = again(window, library, qtbot)
    assert later.side.isHidden()
    later.toggle_side()
    qtbot.waitUntil(lambda: abs(later.side.width() - width) < 3)


def test_order_groups_shape_and_size_are_kept(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    page = window.middle.results
    page.set_order(Order(Sort.NAME, backwards=True, group=Group.FOLDER))
    page.set_shape(Shape.LIST)
    page.size_slider.setValue(222)
    kept = again(window, library, qtbot).middle.results
    assert kept.order.order == Order(Sort.NAME, backwards=True, group=Group.FOLDER)
    assert (kept.view.shape, kept.view.card_side) == (Shape.LIST, 222)
    assert kept.view.results.rowCount() >= 0
