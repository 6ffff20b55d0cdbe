from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui import parts
from desktop.ui.main_window import MainWindow
from desktop.ui.tab_order import OrderedWindow, bring_into_sight, stops


def focused() -> QWidget:
    there = QApplication.focusWidget()
    assert there is not None
    return there


def window_with(qtbot: QtBot, *widgets: QWidget) -> OrderedWindow:
    made = OrderedWindow()
    qtbot.addWidget(made)
    centre = QWidget()
    centre.setLayout(parts.column(*widgets))
    made.setCentralWidget(centre)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_what_is_made_last_comes_where_it_lies(qtbot: QtBot) -> None:
    first, third = QLineEdit(), QLineEdit()
    _window = window_with(qtbot, first, third)
    second = QLineEdit()
    centre = third.parentWidget()
    assert centre is not None
    within = centre.layout()
    assert isinstance(within, QVBoxLayout)
    within.insertWidget(1, second)
    second.show()
    first.setFocus()
    went = []
    for _press in range(3):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        went.append(focused())
    assert went == [second, third, first]
    QTest.keyClick(first, Qt.Key.Key_Backtab)
    assert focused() is third


def test_what_is_hidden_or_disabled_is_passed_over(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(4)]
    window = window_with(qtbot, *lines)
    lines[1].hide()
    lines[2].setEnabled(False)
    assert list(stops(window)) == [lines[0], lines[3]]


def test_tab_scrolls_to_where_it_goes(qtbot: QtBot) -> None:
    lines = [QLineEdit() for _ in range(40)]
    page = parts.reading_page("Lines", *lines)
    window = window_with(qtbot, page)
    window.resize(300, 200)
    bring_into_sight(lines[-1])
    assert page.verticalScrollBar().value() > 0


def test_tab_stays_in_what_covers_the_window(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.middle.results.view.setCurrentIndex(window.middle.results.view.results.index(0))
    window.desk.preview_wanted.emit()
    lightbox = window.lightbox
    assert lightbox is not None
    qtbot.waitUntil(lightbox.isVisible)
    for _press in range(12):
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        assert focused() is lightbox or lightbox.isAncestorOf(focused())
