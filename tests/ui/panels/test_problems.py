from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import AssetId, AssetState
from desktop.ui.panel import PanelContext
from desktop.ui.panels.problems import Problems, reason_of


@pytest.fixture
def panel(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> Problems:
    asset = library.hits[0].asset
    reasons = ("It is encrypted.", "It ends too early.")
    library.rejected = [
        replace(
            asset,
            id=AssetId(50 + n),
            path=Path(f"/p/{n}.pdf"),
            state=AssetState.REJECTED,
            reason=reason,
        )
        for n, reason in enumerate(reasons)
    ]
    with qtbot.waitSignal(context.desk.overview_changed):
        context.desk.refresh_overview()
    made = Problems(context)
    show(made)
    return made


def test_every_file_is_listed_with_its_reason(panel: Problems, qtmodeltester: ModelTester) -> None:
    qtmodeltester.check(panel._model)  # type: ignore[no-untyped-call]
    assert panel._title.text() == "2 files could not be read"
    assert panel._model.index(1).data() == "1.pdf: It ends too early."
    assert not panel._list.grab().isNull()


def test_selected_file_is_tried_again(panel: Problems, library: StandIn) -> None:
    assert not panel._again.isEnabled()
    panel._list.setCurrentIndex(panel._model.index(1))
    panel._again.click()
    assert library.called[-1] == ("retry", (AssetId(51),))


def test_all_are_tried_again(panel: Problems, library: StandIn) -> None:
    panel._all.click()
    assert library.called[-1] == ("retry", None)


def test_number_of_problems_is_told_as_a_badge(
    panel: Problems, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.rejected.clear()
    with qtbot.waitSignal(context.desk.badge_changed) as told:
        context.desk.refresh_overview()
    assert told.args == ["problems", 0]
    said = [label.text() for label in panel.findChildren(QLabel) if label.isVisible()]
    assert "Every file could be read" in said
    assert panel._list.isHidden()


@pytest.mark.usefixtures("german")
def test_reason_is_told_in_the_language(library: StandIn) -> None:
    asset = replace(library.hits[0].asset, reason="This PDF needs a password.")
    assert reason_of(asset) == "Diese PDF-Datei ist mit einem Kennwort geschützt."
    assert reason_of(replace(asset, reason="By an older one.")) == "By an older one."
    assert reason_of(replace(asset, reason=None)) == "Der Grund ist nicht bekannt."
