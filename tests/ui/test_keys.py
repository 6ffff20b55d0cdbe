"""Keys as the person wants them."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.ui import keys
from desktop.ui.keys import KEYS, KeyLabel, Keymap, explain, keymap
from desktop.ui.main_window import MainWindow

NONE, CONTROL = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
SHIFT, KEYPAD = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.KeypadModifier


@pytest.fixture(autouse=True)
def _usual() -> Iterator[None]:
    yield
    keymap.use(())


def pressed(key: Qt.Key, held: Qt.KeyboardModifier = NONE, text: str = "") -> QKeyEvent:
    return QKeyEvent(QEvent.Type.KeyPress, key, held, text)


def test_no_two_lines_have_the_same_key() -> None:
    usual = [QKeySequence(key).toString() for one in KEYS for key in one.usual]
    assert len(set(usual)) == len(usual)
    assert all(keys.can_be_given(QKeySequence(key)) for key in usual)


def test_a_key_that_is_taken_leaves_what_had_it() -> None:
    made = Keymap()
    made.choose("tag", QKeySequence("Ctrl+J"))
    assert dict(made.chosen) == {"ask": "", "tag": "Ctrl+J"}
    assert made.of("ask") == []
    made.reset("ask")
    assert (made.shown("ask"), made.of("tag")) == ("Ctrl+J", [])
    made.reset("tag")
    assert made.of("tag") == [QKeySequence("Ctrl+T")]


def test_one_of_several_usual_keys_can_go() -> None:
    made = Keymap()
    made.choose("tag", QKeySequence("/"))
    assert QKeySequence("/") not in made.of("search")
    assert made.of("tag") == [QKeySequence("/")]


def test_nonsense_in_the_settings_is_passed_over() -> None:
    made = Keymap()
    made.use((("tag", "Ctrl+Alt+T"), ("fly", "Ctrl+F"), ("ask", "Esc"), ("save", "Ctrl+A, B")))
    assert dict(made.chosen) == {"tag": "Ctrl+Alt+T"}


def test_signs_are_the_same_with_and_without_shift() -> None:
    assert keymap.is_pressed("yes", pressed(Qt.Key.Key_Plus, SHIFT, "+"))
    assert keymap.is_pressed("yes", pressed(Qt.Key.Key_Plus, KEYPAD, "+"))
    assert keymap.is_pressed("open", pressed(Qt.Key.Key_Enter, KEYPAD, "\r"))
    assert not keymap.is_pressed("preview", pressed(Qt.Key.Key_Space, SHIFT, " "))
    assert not keymap.is_pressed("copy", pressed(Qt.Key.Key_C, SHIFT, "C"))


def test_tooltips_and_labels_follow(qtbot: QtBot) -> None:
    widget, label = QLabel(), KeyLabel("search")
    explain(widget, "Ask a question", "ask")
    keymap.choose("ask", QKeySequence("F2"))
    keymap.choose("search", QKeySequence("F3"))
    assert (widget.toolTip(), label.text()) == ("Ask a question (F2)", "F3")
    keymap.choose("ask", QKeySequence())
    assert widget.toolTip() == "Ask a question"


def test_chosen_keys_work_at_once_and_the_usual_ones_no_more(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    view = window.middle.results.view
    view.setFocus()
    keymap.choose("side", QKeySequence("F7"))
    keymap.choose("all", QKeySequence("F8"))
    was = window.side.isVisible()
    QTest.keyClick(view, Qt.Key.Key_I, CONTROL)
    assert window.side.isVisible() is was
    QTest.keyClick(view, Qt.Key.Key_F7)
    assert window.side.isVisible() is not was
    QTest.keyClick(view, Qt.Key.Key_A, CONTROL)
    assert len(view.selected_hits()) < 2
    QTest.keyClick(view, Qt.Key.Key_F8)
    assert len(view.selected_hits()) == 6
