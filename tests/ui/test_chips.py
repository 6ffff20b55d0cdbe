from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.engine.parts import parts_of
from desktop.library.filters import all_filters
from desktop.records import AssetId, Example
from desktop.ui.chips import ChipRow, words_of
from desktop.ui.wish import Shown

BEACH = Shown(Example(AssetId(1)), "beach.jpg")


@pytest.fixture
def row(show: Callable[[QWidget], QWidget]) -> ChipRow:
    made = ChipRow()
    show(made)
    return made


def typed(row: ChipRow, text: str, *examples: Shown) -> list[str]:
    row.show_wish(parts_of(text, all_filters()), examples)
    return [chip.main.accessibleName() for chip in row.chips]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('"water bill"', "“water bill”"),
        ("snow^2", "snow × 2"),
        ("+bill", "With the word “bill”"),
        ("-snow", "Without snow"),
        ("type:pdf", "Type: pdf"),
        ("not in:holiday", "Not Folder: holiday"),
        ("from march 2021", "From march 2021"),
        ("without march 2021", "Not March 2021"),
    ],
)
def test_each_part_is_said_in_words(text: str, words: str) -> None:
    (part,) = parts_of(text, all_filters(), date(2026, 11, 21))
    assert words_of(part) == words


def test_plain_words_have_no_chip(row: ChipRow) -> None:
    assert typed(row, "a red car") == []
    assert not row.isVisible()


def test_a_chip_has_an_end_an_opposite_and_its_words(row: ChipRow, qtbot: QtBot) -> None:
    typed(row, "car from march 2021")
    heard: list[str] = []
    row.replace_wanted.connect(lambda _, by: heard.append(by))
    (chip,) = row.chips
    actions = {action.text(): action for action in chip.main.menu().actions()}
    for words in ("Leave this out", "Only words", "Remove"):
        actions[words].trigger()
    assert heard == ['-date:"march 2021"', 'from "march 2021"', ""]


def test_keys_remove_turn_and_lead_on(row: ChipRow) -> None:
    typed(row, "-snow type:pdf")
    heard: list[tuple[str, str]] = []
    row.replace_wanted.connect(lambda part, by: heard.append((part.value, by)))
    first, second = row.chips
    QTest.keyClick(first.main, Qt.Key.Key_Delete)
    QTest.keyClick(second.main, Qt.Key.Key_Minus)
    assert heard == [("snow", ""), ("pdf", "-type:pdf")]
    first.main.setFocus()
    QTest.keyClick(first.main, Qt.Key.Key_Right)
    assert second.main.hasFocus()


def test_pictures_are_turned_and_removed(row: ChipRow) -> None:
    other = Shown(Example(AssetId(2)), "cat.jpg")
    assert typed(row, "", BEACH, other.opposite) == ["Like beach.jpg", "Unlike cat.jpg"]
    heard: list[tuple[Shown, ...]] = []
    row.examples_wanted.connect(heard.append)
    first, second = row.chips
    first.removed.emit()
    second.turned.emit()
    assert heard == [(other.opposite,), (BEACH, other)]


def test_what_was_not_understood_is_marked_and_said(row: ChipRow) -> None:
    assert typed(row, "tpye:pdf") == ["tpye:pdf"]
    (chip,) = row.chips
    assert "Try type:pdf" in chip.toolTip()
    assert chip.property("rank") == "unclear"


def test_the_same_parts_keep_their_chips(row: ChipRow) -> None:
    typed(row, "car -snow")
    before = row.chips[0]
    typed(row, "car -snow roof")
    assert row.chips[0] is before


def test_an_opposite_of_an_opposite_is_the_example() -> None:
    part = replace(BEACH.example, weight=-1.0)
    assert BEACH.opposite.example == part
    assert BEACH.opposite.opposite == BEACH


@pytest.mark.usefixtures("german")
@pytest.mark.parametrize(
    ("text", "words"),
    [('"water bill"', "„water bill“"), ("snow^1.5", "snow × 1,5"), ("label:dog", "Zeigt: Hund")],
)
def test_part_is_written_as_the_language_does(text: str, words: str) -> None:
    assert words_of(parts_of(text, all_filters())[0]) == words
