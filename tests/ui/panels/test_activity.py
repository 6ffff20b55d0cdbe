from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, root

from desktop.engine.footprint import Footprint
from desktop.records import Activity, Work
from desktop.ui.panel import PanelContext
from desktop.ui.panels.activity import ActivityPage, state_of


@pytest.fixture
def page(context: PanelContext, show: Callable[[QWidget], QWidget]) -> ActivityPage:
    made = ActivityPage(context)
    show(made)
    return made


def said(page: ActivityPage) -> str:
    return " | ".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def test_what_is_read_now_is_told(page: ActivityPage) -> None:
    page.show_activity(
        Activity(Work.INDEXING, Path("/photos/a.jpg"), 20, 80, files_per_second=5, seconds_left=12)
    )
    assert "Reading 20 of 80" in said(page)
    assert "5.0 files/s" in said(page)
    assert page.bar.value() == 20


def test_a_page_that_is_opened_later_tells_what_is_read_now(
    context: PanelContext, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    context.bridge.on_activity(Activity(Work.INDEXING, Path("/photos/a.jpg"), 20, 80))
    qtbot.waitUntil(lambda: context.bridge.activity.done == 20)
    made = ActivityPage(context)
    show(made)
    assert "Reading 20 of 80" in said(made)


def test_why_it_waits_is_told_and_can_be_overruled(page: ActivityPage, library: StandIn) -> None:
    page.show_activity(Activity(Work.PAUSED, notice="Waiting for mains power."))
    assert "Waiting for mains power." in said(page)
    assert page.go_on.accessibleName() == "Index anyway"
    page.go_on.click()
    assert library.called[-1] == ("resume",)


def test_every_folder_has_its_state(
    page: ActivityPage, library: StandIn, context: PanelContext, qtbot: QtBot
) -> None:
    library.roots[:] = [root(1, Path("/a/Photos")), root(2, Path("/b/Old"), online=False)]
    with qtbot.waitSignal(context.desk.overview_changed):
        context.desk.refresh_overview()
    qtbot.waitUntil(lambda: "Photos" in said(page) and "Not connected" in said(page))


def test_a_folder_that_events_do_not_reach_says_so() -> None:
    watched = root(1, Path("/a"))
    assert "at once" in state_of(watched)
    assert "now and then" in state_of(replace(watched, live=False))
    assert state_of(replace(watched, scanned=None)) == "Not looked through yet."


def test_memory_is_shown_by_what_takes_it(page: ActivityPage, qtbot: QtBot) -> None:
    page.show_memory((Footprint("embed", 900_000_000), Footprint("window", 120_000_000)))
    qtbot.waitUntil(lambda: "The models for search" in said(page) and "900 MB" in said(page))
