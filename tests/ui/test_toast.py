"""The sentence at the bottom that may offer to undo."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.toast import Toast


def test_an_offer_is_taken_by_a_press(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(700, 400)
    window.show()
    toast, taken = Toast(window), list[int]()
    toast.offer("3 files were added.", "Undo", lambda: taken.append(1))
    (button,) = toast.findChildren(QPushButton)
    assert (button.accessibleName(), toast.text()) == ("Undo", "3 files were added.")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert (taken, toast.isVisible()) == ([1], False)
    toast.say("Done.")
    assert not button.isVisible()
    QTest.mouseClick(toast, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


@pytest.mark.usefixtures("german")
def test_what_the_engine_says_is_told_in_the_language(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    toast = Toast(window)
    toast.say("Another program is using the file.")
    assert toast.text() == "Ein anderes Programm verwendet die Datei."
