"""The sentence at the bottom that may offer to undo."""

from __future__ import annotations

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
