import time
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import AFTER, TYPE, photo

from desktop.library.filters import all_filters
from desktop.records import Example
from desktop.ui.search_bar import SearchBar
from desktop.ui.wish import Shown, Wish, like


@pytest.fixture
def bar(show: Callable[[QWidget], QWidget]) -> SearchBar:
    made = SearchBar()
    show(made)
    return made


def wishes(bar: SearchBar) -> list[Wish]:
    heard: list[Wish] = []
    bar.wanted.connect(heard.append)
    return heard


def test_search_waits_for_a_pause_in_typing(bar: SearchBar, qtbot: QtBot) -> None:
    heard = wishes(bar)
    start = time.monotonic()
    QTest.keyClicks(bar.line, "red car")
    qtbot.waitUntil(lambda: heard == [Wish("red car")])
    assert time.monotonic() - start >= 0.09  # Qt may fire a little early


def test_enter_searches_at_once_and_goes_on_to_the_results(bar: SearchBar, qtbot: QtBot) -> None:
    heard = wishes(bar)
    QTest.keyClicks(bar.line, "red")
    with qtbot.waitSignal(bar.left_down, timeout=50):
        QTest.keyClick(bar.line, Qt.Key.Key_Return)
    assert heard == [Wish("red")]


def test_same_words_are_not_searched_twice(bar: SearchBar, qtbot: QtBot) -> None:
    heard = wishes(bar)
    bar.set_text("red")
    QTest.keyClicks(bar.line, " ")
    qtbot.wait(150)
    assert heard == [Wish("red")]


def test_escape_clears(bar: SearchBar, qtbot: QtBot) -> None:
    heard = wishes(bar)
    bar.set_text("red")
    QTest.keyClick(bar.line, Qt.Key.Key_Escape)
    assert heard == [Wish("red"), Wish()]


def test_example_shows_as_a_chip_and_backspace_takes_it_away(bar: SearchBar, qtbot: QtBot) -> None:
    asset = photo(1, Path("beach.jpg")).asset
    heard = wishes(bar)
    bar.set_like(asset)
    QTest.keyClick(bar.line, Qt.Key.Key_Backspace)
    assert heard == [Wish(examples=(like(asset),)), Wish()]


def test_dropped_file_is_an_example(bar: SearchBar) -> None:
    heard = wishes(bar)
    bar.set_like(Path("/elsewhere/beach.jpg"))
    example = Shown(Example(file=Path("/elsewhere/beach.jpg")), "beach.jpg")
    assert heard == [Wish(examples=(example,))]


def test_filter_is_added_to_what_is_typed(bar: SearchBar) -> None:
    bar.set_text("invoice")
    bar.add("type:pdf")
    assert bar.wish.text == "invoice type:pdf"


def test_filters_are_offered_and_written_out(bar: SearchBar) -> None:
    bar.set_filters((TYPE, AFTER))
    menu = bar._filters.menu()
    assert menu is not None
    after = next(action for action in menu.actions() if action.text().startswith("After\t"))
    assert after.text() == "After\tafter:2020"
    after.trigger()
    assert bar.wish.text == "after:2020"
    bar.set_filters(())
    assert not bar._filters.isVisible()


def test_a_chip_edits_its_part_of_the_text(bar: SearchBar) -> None:
    bar.set_filters(all_filters())
    bar.set_text("car without snow type:pdf")
    second = bar.chips.chips[1]
    second.removed.emit()
    assert bar.wish.text == "car without snow"
    bar.chips.chips[0].turned.emit()
    assert bar.wish.text == "car snow"
    assert not bar.chips.isVisible()


def test_a_part_is_put_back_for_editing(bar: SearchBar) -> None:
    bar.set_text('car "water bill"')
    bar.chips.chips[0].main.menu().actions()[0].trigger()
    assert bar.line.selectedText() == '"water bill"'


def test_pasted_pictures_join_those_that_are_there(bar: SearchBar) -> None:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(QColor("red"))
    QGuiApplication.clipboard().setImage(image)
    bar.set_text("in snow")
    for _ in range(2):
        QTest.keyClick(bar.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert (bar.wish.text, len(bar.wish.examples)) == ("in snow", 2)


def test_pasted_text_is_text(bar: SearchBar) -> None:
    QGuiApplication.clipboard().setText("red car")
    QTest.keyClick(bar.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert bar.wish == Wish("red car")


def test_an_address_that_is_dropped_is_not_followed(bar: SearchBar, qtbot: QtBot) -> None:
    source = QMimeData()
    source.setUrls([QUrl("https://example.org/cat.jpg")])
    copy, none = Qt.DropAction.CopyAction, Qt.KeyboardModifier.NoModifier
    drop = QDropEvent(QPointF(5, 5), copy, source, Qt.MouseButton.LeftButton, none)
    with qtbot.waitSignal(bar.said):
        bar.dropEvent(drop)
    assert bar.wish.is_empty
