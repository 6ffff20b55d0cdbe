"""The words for suggested tags are found, added, removed and put back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.label_words import LabelWords
from desktop.ui.panel import PanelContext


@pytest.fixture
def words(context: PanelContext, qtbot: QtBot) -> Iterator[LabelWords]:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    made = LabelWords(context, parent)
    made.show()
    qtbot.waitExposed(made)
    qtbot.waitUntil(lambda: made.list.count() == 3)
    yield made


def shown(words: LabelWords) -> list[str]:
    return [words.list.item(row).text() for row in range(words.list.count())]


def test_a_word_is_added_and_photos_are_compared_anew(
    words: LabelWords, library: StandIn, qtbot: QtBot
) -> None:
    assert words.said.text() == "3 words."
    QTest.keyClicks(words.line, "a fox")
    assert shown(words) == []  # the line finds, too
    QTest.keyClick(words.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: words.list.count() == 4)
    assert library.labelling.list[0] == "a fox"
    assert words.line.text() == ""
    assert words.said.text() == "4 words. Photos are compared anew in the background."


def test_what_is_there_already_is_said(words: LabelWords, qtbot: QtBot) -> None:
    QTest.keyClicks(words.line, "snow")
    assert shown(words) == ["snow"]
    QTest.mouseClick(words.add, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: words.said.text() == "“snow” is in the list already.")


def test_words_are_removed_by_key_and_put_back(
    words: LabelWords, library: StandIn, qtbot: QtBot
) -> None:
    words.list.setFocus()
    words.list.setCurrentRow(0)
    QTest.keyClick(words.list, Qt.Key.Key_Delete)
    qtbot.waitUntil(lambda: words.list.count() == 2)
    assert library.labelling.list == ("an owl", "snow")
    QTest.mouseClick(words.reset, Qt.MouseButton.LeftButton)
    box = words.findChild(QMessageBox)
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Use them").click()
    qtbot.waitUntil(lambda: words.list.count() == 3)
