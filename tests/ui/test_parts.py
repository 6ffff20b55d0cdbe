from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QLabel, QPushButton, QScrollArea, QToolButton
from pytestqt.qtbot import QtBot
from ui.stand_in import child

from desktop.ui import parts

LONG = "Another program on this computer answers (Ollama, LM Studio, llama-server)"


def test_a_boxs_words_take_more_lines_and_tick_it(qtbot: QtBot) -> None:
    box = QCheckBox(LONG)
    tick = parts.Tick(box)
    qtbot.addWidget(tick)
    tick.resize(200, tick.heightForWidth(200))
    tick.show()
    words = child(tick, QLabel)
    assert (box.accessibleName(), words.text()) == (LONG, LONG)
    assert words.height() > 2 * words.fontMetrics().height()
    QTest.mouseClick(words, Qt.MouseButton.LeftButton)
    assert box.isChecked()


def test_buttons_are_of_one_height_with_an_icon_or_without(qtbot: QtBot) -> None:
    page = parts.reading_page(
        "Page",
        parts.row(
            parts.button("Open", lambda: None), parts.button("Pause", lambda: None, icon="pause")
        ),
    )
    qtbot.addWidget(page)
    page.resize(600, 300)
    page.show()
    heights = {one.height() for one in page.findChildren(QPushButton)}
    assert len(heights) == 1


def test_a_page_to_read_is_one_column_in_the_middle(qtbot: QtBot) -> None:
    page = parts.reading_page("Page", parts.label("words"))
    qtbot.addWidget(page)
    page.resize(1400, 500)
    page.show()
    inside = page.widget()
    assert isinstance(page, QScrollArea) and inside is not None
    assert inside.width() < 1000
    assert abs(inside.geometry().center().x() - page.viewport().rect().center().x()) <= 1


def test_a_tab_has_room_for_its_words_in_bold(qtbot: QtBot) -> None:
    tab, words = QToolButton(), "Presque identiques 4"
    qtbot.addWidget(tab)
    tab.setText(words)
    usual = tab.sizeHint().width()
    parts.set_tab_words(tab, words)
    bold = QFont(tab.font())
    bold.setWeight(QFont.Weight.DemiBold)
    wider = QFontMetrics(bold).horizontalAdvance(words) - tab.fontMetrics().horizontalAdvance(words)
    assert wider > 0
    assert tab.minimumWidth() == usual + wider
