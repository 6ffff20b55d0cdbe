from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from desktop.ui.list_header import ListHeader
from desktop.ui.main_window import MainWindow
from desktop.ui.order import Order, Sort
from desktop.ui.shapes import Shape


def shown(window: MainWindow) -> ListHeader:
    window.resize(1280, 800)
    window.middle.results.set_shape(Shape.LIST)
    QApplication.processEvents()
    return window.middle.results.columns


def press(header: ListHeader, sort: Sort) -> None:
    QTest.mouseClick(header.button(sort), Qt.MouseButton.LeftButton)


def test_only_a_list_has_names_above_its_columns(window: MainWindow) -> None:
    page = window.middle.results
    assert not page.columns.isVisible()
    assert shown(window).isVisible()
    page.set_shape(Shape.GRID)
    assert not page.columns.isVisible()


def test_empty_results_have_none(window: MainWindow) -> None:
    header = shown(window)
    window.middle.results.show_empty()
    assert not header.isVisible()


def test_names_stand_above_their_columns(window: MainWindow) -> None:
    header, view = shown(window), window.middle.results.view
    row = view.visualRect(view.results.index(0))
    columns = view.cards.columns(row.size())
    left = view.viewport().x() + row.left()
    for sort, column in ((Sort.NAME, columns.name), (Sort.DATE, columns.date)):
        words = header.button(sort).geometry()
        assert abs(words.left() + 5 - (left + column.left())) <= 1
        assert abs(words.right() - 5 - (left + column.right())) <= 2


def test_names_follow_larger_pictures(window: MainWindow) -> None:
    header = shown(window)
    before = header.button(Sort.NAME).x()
    window.middle.results.size_slider.setValue(window.middle.results.size_slider.maximum())
    assert header.button(Sort.NAME).x() > before


def test_press_sorts_and_the_next_one_turns_round(window: MainWindow) -> None:
    header, page = shown(window), window.middle.results
    press(header, Sort.NAME)
    names = [hit.asset.path.name for hit in page.view.results.hits]
    assert page.order.order == Order(Sort.NAME, False, page.order.order.group)
    press(header, Sort.NAME)
    assert [hit.asset.path.name for hit in page.view.results.hits] == names[::-1]
    press(header, Sort.DATE)
    assert page.order.order.sort is Sort.DATE
    assert not page.order.order.backwards


def test_sorted_column_says_so(window: MainWindow) -> None:
    header = shown(window)
    window.middle.results.set_order(Order(Sort.SIZE))
    named = {one.accessibleName() for one in header.findChildren(QPushButton)}
    assert named == {"Name", "Date", "Size, sorted"}
    assert not header.button(Sort.SIZE).icon().isNull()
    assert header.button(Sort.NAME).icon().isNull()


def test_narrow_lists_name_only_what_they_show(window: MainWindow) -> None:
    header = shown(window)
    window.resize(700, 500)
    QApplication.processEvents()
    assert header.button(Sort.NAME).isVisible()
    assert not header.button(Sort.SIZE).isVisible()
