from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import MODELS, StandIn

from desktop.ui.first_run import FirstRun, best_model
from desktop.ui.panel import PanelContext


@pytest.fixture
def card(
    context: PanelContext,
    show: Callable[[QWidget], QWidget],
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> FirstRun:
    """With one usual folder."""
    (tmp_path / "Pictures").mkdir()
    usual = (tmp_path / "Pictures",)
    monkeypatch.setattr("desktop.ui.first_run.usual_folders", lambda: usual)
    made = FirstRun(context)
    show(made)
    return made


def said(card: QWidget) -> str:
    return " | ".join(label.text() for label in card.findChildren(QLabel) if label.isVisible())


def test_usual_folders_are_ticked_counted_and_timed(card: FirstRun, qtbot: QtBot) -> None:
    assert [folder.name for folder in card.folders.chosen] == ["Pictures"]
    qtbot.waitUntil(lambda: "3 photos · 1 document" in said(card))
    qtbot.waitUntil(lambda: "4 files: about 4 minutes on this computer" in said(card))


def test_three_steps_lead_to_the_folders_being_watched(card: FirstRun, qtbot: QtBot) -> None:
    assert "Step 1 of 3" in said(card)
    QTest.keyClick(card.forward, Qt.Key.Key_Space)
    assert "How shall Shoebox understand them?" in said(card)
    QTest.keyClick(card.forward, Qt.Key.Key_Space)
    assert "nothing leaves this computer" in said(card)
    with qtbot.waitSignal(card.folders_wanted) as wanted:
        QTest.keyClick(card.forward, Qt.Key.Key_Space)
    assert wanted.args == [card.folders.chosen]


def test_no_folder_no_way_on(card: FirstRun) -> None:
    (row,) = card.folders._rows.values()
    row.box.click()
    assert not card.forward.isEnabled()
    assert "Choose a folder" in said(card)


def test_one_may_go_back(card: FirstRun) -> None:
    card.forward.click()
    card.back.click()
    assert "Step 1 of 3" in said(card)
    assert not card.back.isVisible()


def test_dropped_folder_joins_the_list(card: FirstRun, tmp_path: Path) -> None:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(tmp_path))])
    none = Qt.KeyboardModifier.NoModifier
    card.dropEvent(
        QDropEvent(QPoint(5, 5), Qt.DropAction.CopyAction, content, Qt.MouseButton.LeftButton, none)
    )
    assert tmp_path in card.folders.chosen


def test_only_what_was_ticked_is_downloaded(card: FirstRun, library: StandIn, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: MODELS[0].id in card.models.boxes)
    card.models.start()
    assert not [call for call in library.called if call[0] == "download"]
    card.models.boxes[MODELS[0].id].click()
    card.models.start()
    assert ("download", MODELS[0].id) in library.called


def test_best_model_is_the_first_that_fits_and_can_be_had() -> None:
    large = replace(MODELS[0], id="large", memory=100_000_000_000)
    kept = replace(MODELS[0], id="kept", repository="")
    assert best_model((large, kept, MODELS[0]), "picture", 8_000_000_000) == MODELS[0]
    assert best_model((large, kept), "picture", 8_000_000_000) is None
