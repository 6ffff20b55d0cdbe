"""Tags as chips, and the line to type them into."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.tag_row import TagRow


@pytest.fixture
def row(show: Callable[[QWidget], QWidget]) -> TagRow:
    made = TagRow()
    show(made)
    return made


def named(row: TagRow) -> dict[str, QAbstractButton]:
    """The buttons in sight."""
    found = row.findChildren(QAbstractButton)
    return {one.accessibleName(): one for one in found if one.isVisibleTo(row)}


def test_tags_keywords_and_suggestions_are_told_apart(row: TagRow) -> None:
    row.show_tags(Counter(family=1), 1, ["Family", "snow"], ["Snow", "dog"])
    assert list(named(row)) == [
        "family",
        "Take the tag family away",
        "snow",
        "Add the suggested tag dog",
    ]
    assert named(row)["snow"].toolTip() == "A keyword that is written in the file"


def test_a_tag_that_only_some_have_says_so(row: TagRow) -> None:
    row.show_tags(Counter(family=2), 3)
    assert named(row)["family (2)"].toolTip() == "2 of 3 have it"


def test_chips_search_add_and_take_away(qtbot: QtBot, row: TagRow) -> None:
    row.show_tags(Counter(family=1), 1, [], ["dog"])
    for name, signal, told in (
        ("family", row.searched, "family"),
        ("Take the tag family away", row.removed, "family"),
        ("Add the suggested tag dog", row.added, "dog"),
    ):
        with qtbot.waitSignal(signal) as heard:
            QTest.mouseClick(named(row)[name], Qt.MouseButton.LeftButton)
        assert heard.args == [told]


def test_enter_adds_what_was_typed_each_part_by_itself(qtbot: QtBot, row: TagRow) -> None:
    added: list[str] = []
    row.added.connect(added.append)
    QTest.keyClicks(row.line, "  our   cabin, snow,,")
    QTest.keyClick(row.line, Qt.Key.Key_Return)
    assert (added, row.line.text()) == (["our cabin", "snow"], "")


def offered(row: TagRow) -> QAbstractItemView:
    """The list below the line."""
    completer = row.line.completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    return popup


def test_known_tags_are_offered_and_taken_once(qtbot: QtBot, row: TagRow) -> None:
    added: list[str] = []
    row.added.connect(added.append)
    row.offer(["Family", "Holiday", "Best of Holiday"])
    row.line.setFocus()
    QTest.keyClicks(row.line, "holi")
    popup = offered(row)
    assert popup.model().rowCount() == 2
    QTest.keyClick(popup, Qt.Key.Key_Down)
    QTest.keyClick(popup, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not row.line.text())
    assert added == ["Holiday"]


def test_escape_leaves_the_line(qtbot: QtBot, row: TagRow) -> None:
    row.line.setFocus()
    QTest.keyClicks(row.line, "fam")
    QTest.keyClick(row.line, Qt.Key.Key_Escape)
    assert (row.line.text(), row.line.hasFocus()) == ("", False)
