from functools import partial

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui import parts
from desktop.ui.header import Header


@pytest.fixture
def words(qtbot: QtBot) -> QLabel:
    return parts.label("Results")


def wide_button(name: str) -> QPushButton:
    made = QPushButton(name)
    made.setMinimumWidth(100)
    return made


@pytest.fixture
def header(qtbot: QtBot, words: QLabel) -> Header:
    first, second = (wide_button(name) for name in ("Refine", "Ask"))
    give_way = [partial(_hide, one) for one in (first, second)]
    made = Header(parts.row(words, 1, first, second), give_way)
    qtbot.addWidget(made)
    made.setMinimumWidth(1)
    made.resize(500, 40)
    made.show()
    qtbot.waitExposed(made)
    return made


def _hide(widget: QPushButton, is_hidden: bool) -> None:
    widget.setVisible(not is_hidden)


def shown(header: Header) -> list[str]:
    return [one.text() for one in header.findChildren(QPushButton) if one.isVisible()]


def test_what_matters_least_gives_way_first(header: Header) -> None:
    assert shown(header) == ["Refine", "Ask"]
    header.resize(200, 40)
    assert shown(header) == ["Ask"]
    header.resize(80, 40)
    assert shown(header) == []
    header.resize(500, 40)
    assert shown(header) == ["Refine", "Ask"]


def test_longer_words_need_room_too(header: Header, words: QLabel, qtbot: QtBot) -> None:
    header.resize(320, 40)
    assert shown(header) == ["Refine", "Ask"]
    words.setText("2,137 good, 412 possible, 16 less likely")
    qtbot.waitUntil(lambda: shown(header) == ["Ask"] or shown(header) == [])
