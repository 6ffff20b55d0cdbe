from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg

from desktop.engine.marking import spans
from desktop.records import AssetId, DatedBy
from desktop.ui import text
from desktop.ui.panel import PanelContext
from desktop.ui.panels.preview import Preview, known


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget]) -> Preview:
    made = Preview(context)
    show(made)
    return made


def choose(context: PanelContext, library: StandIn, row: int) -> None:
    context.desk.set_selection((library.hits[row],), library.hits[row])


def said(panel: Preview) -> str:
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_nothing_selected_says_so(panel: Preview) -> None:
    assert "Select something to see it here" in said(panel)


def test_photo_is_rendered_and_described(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    choose(context, library, 0)
    with qtbot.waitSignal(panel._picture.changed):
        qtbot.waitUntil(lambda: ("render", AssetId(1), None) in library.called)
    for part in ("640 × 480 (0.3 MP)", "182 kB", "Canon EOS 90D"):
        assert part in said(panel)


def test_document_opens_at_the_page_that_was_found(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    choose(context, library, 4)
    assert "2 of 3" in said(panel)
    qtbot.waitUntil(lambda: panel._words.toPlainText() == "a red letter for Reds")
    panel._back.click()
    assert panel._words.toPlainText() == "Dear Anna,"
    assert not panel._back.isEnabled()


def test_running_through_results_renders_the_last_only(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    for row in range(4):
        choose(context, library, row)
    qtbot.waitUntil(lambda: ("render", AssetId(4), None) in library.called)
    assert [call for call in library.called if call[0] == "render"] == [
        ("render", AssetId(4), None)
    ]


def test_searched_words_are_marked_in_the_text(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    choose(context, library, 4)
    context.desk.set_searched("red", ("red",))
    qtbot.waitUntil(lambda: len(panel._words.extraSelections()) == 2)


def test_words_are_marked_from_their_beginning_in_any_case() -> None:
    assert spans("Red bored redder", ("red",)) == ((0, 3), (10, 16))
    assert spans("a+b", ("a+b",)) == ((0, 3),)
    assert spans("anything", ("",)) == ()


def test_path_is_copied(panel: Preview, context: PanelContext, library: StandIn) -> None:
    choose(context, library, 0)
    panel._on_copy()
    assert QApplication.clipboard().text() == str(library.hits[0].asset.path)


def test_offline_file_without_preview_says_why(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.preview_file(library.hits[0].asset, None).unlink()
    choose(context, library, 0)
    qtbot.waitUntil(lambda: "not connected" in panel._picture._failure)
    assert not panel._picture.grab().isNull()


def test_facts_are_in_the_order_of_interest(library: StandIn) -> None:
    assert [name for name, _ in known(library.hits[0].asset)] == [
        "Taken",
        "Camera",
        "Pixels",
        "Size",
        "Changed",
    ]


def test_date_from_the_name_is_marked_as_a_guess(library: StandIn) -> None:
    guess = datetime(2019, 7, 4)  # noqa: DTZ001
    asset = replace(library.hits[0].asset, taken=None, dated=guess, dated_by=DatedBy.NAME)
    assert known(asset)[0] == ("Date", f"about {text.day(guess)}, from the file name")


def test_rating_is_shown_as_stars(library: StandIn) -> None:
    asset = replace(library.hits[0].asset, metadata=(("rating", "3"),))
    assert ("Rating", "★★★☆☆") in known(asset)


def test_huge_picture_is_fitted_not_cut(
    panel: Preview, context: PanelContext, library: StandIn, qtbot: QtBot, tmp_path: Path
) -> None:
    library.preview_file(library.hits[0].asset, None).write_bytes(jpeg("red", 4000, 1000))
    choose(context, library, 0)
    with qtbot.waitSignal(panel._picture.changed):
        pass
    assert panel._picture.height() <= panel.height() * 0.52
