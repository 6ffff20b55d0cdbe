"""Keys are changed in the settings, by keyboard alone."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.key_settings import KeyRow, KeySettings
from desktop.ui.keys import KEYS, keymap
from desktop.ui.panel import PanelContext

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def card(
    context: PanelContext, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> Iterator[KeySettings]:
    made = show(KeySettings(context.session.preferences))
    assert isinstance(made, KeySettings)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    yield made
    keymap.use(())


def type_key(row: KeyRow, key: Qt.Key, held: Qt.KeyboardModifier = CONTROL) -> None:
    """Open the row's key, and press another."""
    row.button.setFocus()
    QTest.keyClick(row.button, Qt.Key.Key_Space)
    assert row.edit is not None and row.edit.accessibleName().startswith("New key for: ")
    QTest.keyClick(row.edit, key, held)


def test_every_key_is_listed_with_what_it_does(card: KeySettings) -> None:
    assert set(card.rows) == {key.id for key in KEYS}
    assert card.rows["ask"].button.accessibleName() == "Ask about what is selected: Ctrl+J"
    search = card.rows["search"].button
    assert (search.text(), search.toolTip()) == ("Ctrl+K", "Ctrl+K, Ctrl+F, /")
    assert card.all_usual.isHidden()


def test_a_typed_key_applies_and_is_kept(card: KeySettings, library: StandIn, qtbot: QtBot) -> None:
    row = card.rows["tag"]
    type_key(row, Qt.Key.Key_G)
    qtbot.waitUntil(lambda: row.button.text() == "Ctrl+G")
    assert keymap.of("tag") == [QKeySequence("Ctrl+G")]
    assert list(library.settings.keys) == [("tag", "Ctrl+G")]
    assert row.button.hasFocus()
    QTest.mouseClick(row.usual, Qt.MouseButton.LeftButton)
    assert (row.button.text(), list(library.settings.keys)) == ("Ctrl+T", [])
    assert row.usual.isHidden()


def test_a_key_that_is_taken_is_said_and_can_be_had(
    card: KeySettings, library: StandIn, qtbot: QtBot
) -> None:
    row = card.rows["tag"]
    type_key(row, Qt.Key.Key_J)
    qtbot.waitUntil(row.take.isVisible)
    assert row.clash.text() == "Ctrl+J is taken: “Ask about what is selected”."
    assert row.button.text() == "Ctrl+T"
    assert row.take.hasFocus()
    QTest.keyClick(row.take, Qt.Key.Key_Space)
    assert (row.button.text(), card.rows["ask"].button.text()) == ("Ctrl+J", "no key")
    QTest.mouseClick(card.all_usual, Qt.MouseButton.LeftButton)
    assert (row.button.text(), card.rows["ask"].button.text()) == ("Ctrl+T", "Ctrl+J")
    assert library.settings.keys == ()


@pytest.mark.parametrize("key", [Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Home])
def test_keys_of_all_programs_are_not_given_away(
    card: KeySettings, key: Qt.Key, qtbot: QtBot
) -> None:
    row = card.rows["tag"]
    type_key(row, key, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: row.edit is None)
    assert (row.button.text(), keymap.chosen) == ("Ctrl+T", ())


def test_delete_takes_a_key_away(card: KeySettings, qtbot: QtBot) -> None:
    row = card.rows["trash"]
    type_key(row, Qt.Key.Key_Delete, Qt.KeyboardModifier.NoModifier)
    qtbot.waitUntil(lambda: row.button.text() == "no key")
    assert keymap.of("trash") == []
