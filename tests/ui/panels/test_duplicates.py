from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.duplicates import Duplicates, Group, Likeness
from desktop.records import AssetId, Changes
from desktop.ui.duplicate_rows import MOST_ROWS, DuplicateRows, about, facts
from desktop.ui.panel import PanelContext
from desktop.ui.panels.duplicates import DuplicatesPage
from desktop.ui.panels.preview import known


@dataclass
class Finder:
    """Answers like the session's finder."""

    found: Duplicates
    asked: int = 0
    apart: list[Group] = field(default_factory=list)

    def find(self, then: Any, failed: Any) -> None:
        self.asked += 1
        then(self.found)

    def keep_apart(self, group: Group, failed: Any) -> None:
        self.apart.append(group)


@pytest.fixture
def finder(library: StandIn) -> Finder:
    assets = [hit.asset for hit in library.hits]
    groups = (
        Group(Likeness.IDENTICAL, tuple(assets[:2])),
        Group(Likeness.NEAR, tuple(assets[:3])),
        Group(Likeness.NEAR, tuple(assets[4:6])),
    )
    made = Finder(Duplicates(groups))
    library.duplicates = made  # type: ignore[assignment]
    return made


@pytest.fixture
def panel(
    context: PanelContext, finder: Finder, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> DuplicatesPage:
    made = DuplicatesPage(context)
    show(made)
    qtbot.waitUntil(lambda: made._found is not None)
    return made


def test_lists_are_counted_and_shown(panel: DuplicatesPage, qtmodeltester: ModelTester) -> None:
    assert [tab.text() for tab in panel._tabs.values()] == [
        "Identical 1",
        "Nearly identical 2",
        "Similar",
    ]
    qtmodeltester.check(panel._rows)  # type: ignore[no-untyped-call]
    assert panel._rows.rowCount() == 3
    assert "red house.jpg" in str(panel._rows.index(1).data())
    assert not panel.grab().isNull()


def test_first_file_is_chosen_and_shown_large(panel: DuplicatesPage) -> None:
    assert panel._row() is not None and panel._apart.isEnabled()
    assert panel._picture.accessibleName() == "Picture of red house.jpg"
    assert panel._facts.text().startswith("red house.jpg · 640 × 480")


def test_empty_list_says_so(panel: DuplicatesPage) -> None:
    panel._tabs[Likeness.SIMILAR].click()
    assert panel._nothing.text() == "No pictures are very similar"
    assert panel._stack.currentIndex() == 0
    assert not panel._apart.isEnabled()


def test_group_that_is_no_duplicate_goes_and_is_remembered(
    panel: DuplicatesPage, finder: Finder
) -> None:
    panel.show_kind(Likeness.NEAR)
    panel._list.setCurrentIndex(panel._rows.index(2))
    panel._apart.click()
    assert finder.apart == [finder.found.groups[1]]
    assert panel._tabs[Likeness.NEAR].text() == "Nearly identical 1"
    assert panel._rows.rowCount() == 3


def test_line_about_a_group_cannot_be_chosen(panel: DuplicatesPage) -> None:
    assert not panel._rows.flags(panel._rows.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert panel._rows.index(0).data() == "2 copies of 182 kB · 182 kB besides the first"


def test_nothing_is_asked_before_the_page_is_shown(context: PanelContext, finder: Finder) -> None:
    page = DuplicatesPage(context)
    context.bridge.changed.emit(Changes(added=(AssetId(9),)))
    assert (finder.asked, page._nothing.text()) == (0, "Comparing all files…")
    page.deleteLater()


def test_page_looks_again_after_a_change(
    panel: DuplicatesPage, context: PanelContext, finder: Finder, qtbot: QtBot
) -> None:
    panel._timer.setInterval(1)
    context.bridge.changed.emit(Changes(added=(AssetId(9),)))
    qtbot.waitUntil(lambda: finder.asked == 2)


def test_choice_survives_a_new_look(panel: DuplicatesPage, finder: Finder, qtbot: QtBot) -> None:
    panel._list.setCurrentIndex(panel._rows.index(2))
    finder.found = Duplicates(finder.found.groups[:2])
    panel.look()
    qtbot.waitUntil(lambda: panel._found == finder.found)
    assert panel._list.currentIndex().row() == 2


def test_menu_offers_what_the_buttons_do(panel: DuplicatesPage, qtbot: QtBot) -> None:
    panel._on_menu(panel._list.rect().center())
    (menu,) = panel.findChildren(QMenu)
    words = [action.text() for action in menu.actions()]
    assert words == ["Open", "Show in folder", "Copy the path", "Not duplicates"]
    menu.close()


def test_raw_beside_a_picture_is_named(library: StandIn) -> None:
    asset = replace(library.hits[0].asset, raws=("IMG_1.NEF",))
    assert facts(asset).endswith("with IMG_1.NEF")
    assert ("RAW beside it", "IMG_1.NEF") in known(asset)
    documents = Group(Likeness.NEAR, tuple(hit.asset for hit in library.hits[4:6]))
    assert about(documents) == "2 documents with the same words · 182 kB besides the first"


def test_list_stops_where_nobody_looks_any_more(library: StandIn) -> None:
    rows = DuplicateRows()
    pair = Group(Likeness.NEAR, tuple(hit.asset for hit in library.hits[:2]))
    rows.set_groups([pair] * MOST_ROWS)
    assert MOST_ROWS - 3 <= rows.rowCount() <= MOST_ROWS
