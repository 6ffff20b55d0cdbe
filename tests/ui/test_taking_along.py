"""What the person has made is saved and brought in from the settings."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.panel import PanelContext
from desktop.ui.taking_along import TakingAlong

LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def card(context: PanelContext, show: Callable[[QWidget], QWidget]) -> TakingAlong:
    made = show(TakingAlong(context))
    assert isinstance(made, TakingAlong)
    return made


def test_it_is_saved_where_it_was_chosen_and_said(
    card: TakingAlong, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "mine"), ""))
    QTest.mouseClick(card.save, LEFT)
    qtbot.waitUntil(card.said.isVisible)
    assert card.said.text() == "0 entries were saved in “mine.json”."
    assert (tmp_path / "mine.json").exists()


@pytest.mark.parametrize(
    ("count", "said"),
    [
        ("0", "All that “mine.json” holds was here already."),
        ("1", "1 entry of “mine.json” was added."),
        ("12", "12 entries of “mine.json” were added."),
    ],
)
def test_what_is_brought_in_is_said(
    card: TakingAlong,
    library: StandIn,
    tmp_path: Path,
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    count: str,
    said: str,
) -> None:
    (tmp_path / "mine.json").write_text(count)
    monkeypatch.setattr(
        QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "mine.json"), "")
    )
    QTest.mouseClick(card.bring, LEFT)
    qtbot.waitUntil(card.said.isVisible)
    assert card.said.text() == said
    assert ("renew words",) in library.called


def test_a_file_that_holds_nothing_of_ours_is_said(
    card: TakingAlong, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(tmp_path / "a.txt"), ""))
    QTest.mouseClick(card.bring, LEFT)
    qtbot.waitUntil(card.said.isVisible)
    assert card.said.text() == "“a.txt” holds no keepsakes that Shoebox has written."


def test_a_dialog_that_is_left_does_nothing(
    card: TakingAlong, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    QTest.mouseClick(card.save, LEFT)
    QTest.mouseClick(card.bring, LEFT)
    qtbot.wait(50)
    assert card.said.isHidden()
