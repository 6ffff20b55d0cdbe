"""Five stars."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.rating import Rating


def test_stars_are_given_and_the_last_takes_them_away(
    qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> None:
    rating = Rating()
    show(rating)
    buttons = rating.findChildren(QToolButton)
    with qtbot.waitSignal(rating.rated) as given:
        QTest.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert given.args == [4]
    rating.set_stars(4)
    assert buttons[3].accessibleName() == "4 stars: take away"
    with qtbot.waitSignal(rating.rated) as given:
        QTest.mouseClick(buttons[3], Qt.MouseButton.LeftButton)
    assert given.args == [0]


def test_stars_that_the_file_brings_are_fainter(show: Callable[[QWidget], QWidget]) -> None:
    rating = Rating()
    show(rating)
    rating.set_stars(3, is_own=False)
    names = [one.property("iconName") for one in rating.findChildren(QToolButton)]
    assert names == ["star-fill"] * 3 + ["star"] * 2
    assert rating.findChildren(QToolButton)[0].property("iconColour") == "soft"
