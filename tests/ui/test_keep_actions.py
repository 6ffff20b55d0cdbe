"""Keeping by mouse and keyboard, in the whole window."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child

from desktop.engine.keeping import Facet, Facets
from desktop.records import AssetId
from desktop.ui.facets import FacetRow
from desktop.ui.hits_menu import hits_menu
from desktop.ui.kept_row import KeptRow
from desktop.ui.main_window import MainWindow
from desktop.ui.naming import NameDialog
from desktop.ui.panel import PanelContext
from desktop.ui.results_model import KEPT_ROLE

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture(autouse=True)
def _active(qtbot: QtBot, window: MainWindow) -> None:
    """Keys reach only the window that is in front."""
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)


def click(qtbot: QtBot, window: MainWindow, row: int, *keys: Qt.KeyboardModifier) -> QPoint:
    """Select a result; the middle of its card."""
    view = window.middle.results.view
    at = view.visualRect(view.results.index(row)).center()
    held = keys[0] if keys else Qt.KeyboardModifier.NoModifier
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, held, at)
    qtbot.waitUntil(lambda: len(window.desk.selection) > 0)
    return at


def id_of(window: MainWindow, row: int) -> AssetId:
    return window.middle.results.view.results.hits[row].asset.id


def test_the_heart_of_a_card_is_pressed_without_selecting(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    view = window.middle.results.view
    cell = view.visualRect(view.results.index(1))
    heart = QPoint(cell.right() - 28, cell.top() + 28)
    QTest.mouseMove(view.viewport(), heart)
    view.clearSelection()  # to Qt, a menu of an earlier test may still hold the button down
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heart)
    asset = id_of(window, 1)
    qtbot.waitUntil(lambda: library.keeping.state.favourites == {asset})
    assert view.results.index(1).data(KEPT_ROLE).favourite
    assert not view.selectedIndexes()
    view.grab()  # it can be painted, with and without hearts
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heart)
    qtbot.waitUntil(lambda: not library.keeping.state.favourites)


def test_keys_make_favourites_give_stars_and_undo(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL)
    assert window.toast.text() == "Select something first."
    click(qtbot, window, 0)
    click(qtbot, window, 1, CONTROL)
    qtbot.waitUntil(lambda: len(window.desk.selection) == 2)
    both = {id_of(window, 0), id_of(window, 1)}
    QTest.keyClick(window, Qt.Key.Key_D, CONTROL)
    qtbot.waitUntil(lambda: library.keeping.state.favourites == both)
    QTest.keyClick(window, Qt.Key.Key_4, CONTROL)
    qtbot.waitUntil(lambda: set(library.keeping.state.stars.values()) == {4})
    qtbot.waitUntil(lambda: window.toast.text() == "★★★★☆ for 2 files.")
    QTest.keyClick(window, Qt.Key.Key_Z, CONTROL)
    qtbot.waitUntil(lambda: library.keeping.state.stars == {})
    assert library.keeping.state.favourites == both


def test_ctrl_t_tags_all_that_is_selected(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    click(qtbot, window, 0)
    click(qtbot, window, 2, CONTROL)
    qtbot.waitUntil(lambda: len(window.desk.selection) == 2)
    QTest.keyClick(window, Qt.Key.Key_T, CONTROL)
    line = window.side.findChild(QLineEdit, "tagLine")
    assert isinstance(line, QLineEdit)
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "our cabin")
    QTest.keyClick(line, Qt.Key.Key_Return)
    both = {id_of(window, 0), id_of(window, 2)}
    qtbot.waitUntil(lambda: library.keeping.state.tags == {"our cabin": both})
    qtbot.waitUntil(lambda: "Take the tag our cabin away" in names(window))
    undo = next(one for one in window.toast.findChildren(QAbstractButton))
    qtbot.waitUntil(undo.isVisible)
    QTest.mouseClick(undo, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.keeping.state.tags == {})


def names(window: MainWindow) -> list[str]:
    row = child(window.side, KeptRow)
    return [one.accessibleName() for one in row.findChildren(QAbstractButton)]


def test_suggested_labels_become_tags_by_a_click(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    library.labelling.words = ("house",)
    click(qtbot, window, 0)
    qtbot.waitUntil(lambda: "Add the suggested tag house" in names(window))
    row = child(window.side, KeptRow)
    chip = next(one for one in row.findChildren(QAbstractButton) if one.text().endswith("+ house"))
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.keeping.state.tags == {"house": {id_of(window, 0)}})
    qtbot.waitUntil(lambda: "Add the suggested tag house" not in names(window))


def test_ctrl_s_saves_what_is_searched_for(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    window.middle.search.set_text("red")
    qtbot.waitUntil(lambda: window.desk.searched_text == "red")
    assert window.middle.results.save.isVisible()
    QTest.keyClick(window, Qt.Key.Key_S, CONTROL)
    dialog = next(one for one in window.findChildren(NameDialog) if one.isVisible())
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Red" in library.keeping.state.searches)
    assert library.keeping.state.searches["Red"].query == "red"


def test_a_facet_becomes_part_of_the_search(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    library.faceting.found = Facets(6, types=(Facet("photo", 4, "type:photo"),))
    QTest.mouseClick(window.middle.results.refine, Qt.MouseButton.LeftButton)
    popover = window.middle.results.refine.popover
    qtbot.waitUntil(popover.isVisible)
    QTest.mouseClick(child(popover, FacetRow), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: window.desk.searched_text == "type:photo")
    qtbot.waitUntil(lambda: window.middle.results.view.results.rowCount() == 4)
    popover.close()


def test_the_menu_keeps_and_takes_out_of_the_album_that_is_shown(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    click(qtbot, window, 0)
    asset = id_of(window, 0)
    kept = window.desk.kept
    kept.add_to_album("Rome", [asset])
    qtbot.waitUntil(lambda: bool(kept.lists.albums))
    context = PanelContext(library, window._bridge, window.desk, window.thumbnails)  # type: ignore[arg-type]
    menu = hits_menu(window.desk.selection, context, window)
    texts = [action.text() for action in menu.actions()]
    assert {"Favourite", "Rate", "Tag…", "Add to album"} <= set(texts)
    assert "Remove from “Rome”" not in texts
    window.desk.set_searched("album:Rome", ())
    menu = hits_menu(window.desk.selection, context, window)
    remove = next(action for action in menu.actions() if action.text() == "Remove from “Rome”")
    remove.trigger()
    qtbot.waitUntil(lambda: library.keeping.state.albums == {"Rome": set()})


def test_results_that_are_found_by_what_is_kept_follow_it(
    qtbot: QtBot, window: MainWindow, library: StandIn
) -> None:
    window.desk.set_searched("tag:red", ())
    asked = [one for one in library.called if one[0] == "search"]
    window.desk.kept.tag([id_of(window, 0)], "red")
    qtbot.waitUntil(lambda: len([one for one in library.called if one[0] == "search"]) > len(asked))


def test_escape_closes_the_popover(qtbot: QtBot, window: MainWindow) -> None:
    popover = window.middle.results.refine.popover
    QTest.keyClick(window, Qt.Key.Key_R, CONTROL)
    qtbot.waitUntil(popover.isVisible)
    popover.activateWindow()
    qtbot.waitUntil(popover.isActiveWindow)
    QTest.keyClick(popover, Qt.Key.Key_Escape)
    assert not popover.isVisible()
