from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.order import Group, Order, Sort
from desktop.ui.shapes import Shape, ShapeSwitch, shape_of


def test_one_button_is_down_and_tells_when_another_is_pressed(
    qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> None:
    switch = ShapeSwitch()
    show(switch)
    buttons = {button.accessibleName(): button for button in switch.findChildren(QToolButton)}
    with qtbot.waitSignal(switch.chosen) as told:
        buttons["List"].click()
    assert told.args == [Shape.LIST]
    assert [name for name, button in buttons.items() if button.isChecked()] == ["List"]


def test_unknown_shape_is_a_grid() -> None:
    assert shape_of("spiral") is Shape.GRID


def test_timeline_is_by_months_and_gives_the_chosen_order_back(window: MainWindow) -> None:
    page = window.middle.results
    page.set_order(Order(Sort.NAME, group=Group.TYPE))
    page.set_shape(Shape.TIMELINE)
    assert page.view.results.order == Order(Sort.DATE, group=Group.MONTH)
    assert [section.title for section in page.view.results.sections] == ["May 2026"]
    page.set_shape(Shape.LIST)
    assert page.view.results.order == Order(Sort.NAME, group=Group.TYPE)


def test_shape_is_remembered(window: MainWindow) -> None:
    state = window._state
    window.middle.results.set_shape(Shape.LIST)
    window.remember()
    assert QSettings(state.fileName(), state.format()).value("shape") == "list"
    window.middle.results.set_shape(Shape.GRID)
    window.middle.results.restore(state)
    assert window.middle.results.view.shape is Shape.LIST
    assert window.middle.results.shape.shape is Shape.LIST


def test_size_slider_works_in_every_shape(window: MainWindow) -> None:
    page = window.middle.results
    for shape in Shape:
        page.set_shape(shape)
        page.size_slider.setValue(100)
        small = page.view.visualRect(page.view.results.index(0)).height()
        page.size_slider.setValue(380)
        assert page.view.visualRect(page.view.results.index(0)).height() > small


def test_current_result_stays_in_sight_in_another_shape(window: MainWindow) -> None:
    view = window.middle.results.view
    view.setCurrentIndex(view.results.index(5))
    for shape in (Shape.LIST, Shape.TIMELINE, Shape.GRID):
        window.middle.results.set_shape(shape)
        assert view.viewport().rect().intersects(view.visualRect(view.results.index(5)))
        assert [hit.asset.id for hit in view.selected_hits()] == [6]
