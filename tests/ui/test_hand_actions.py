from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, root

from desktop.ui.hits_menu import hits_menu
from desktop.ui.main_window import MainWindow


def test_letter_in_the_results_begins_a_search(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    window.middle.search.line.setText("red car")
    window.middle.results.view.setFocus()
    QTest.keyClick(window.middle.results.view, Qt.Key.Key_B)
    assert window.middle.search.line.text() == "b"
    window.middle.search.line.undo()
    assert window.middle.search.line.text() == "red car"


def test_keys_with_control_begin_no_search(window: MainWindow) -> None:
    view = window.middle.results.view
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert window.middle.search.line.text() == ""
    assert len(view.selected_hits()) == 6


def test_folders_that_are_not_watched_live_are_looked_through_after_a_move(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    from desktop.ui.hand_actions import HandActions

    actions = window.findChild(HandActions)
    assert isinstance(actions, HandActions)
    actions._look_again()
    assert ("rescan",) not in library.called
    overview = window.desk.overview
    assert overview is not None
    slow = root(2, library.folder / "share", live=False)
    window.desk.overview = replace(overview, roots=(*overview.roots, slow))
    actions._look_again()
    assert ("rescan",) in library.called


def test_menu_of_one_photo_has_everything(window: MainWindow) -> None:
    context = window.context
    menu = hits_menu(window.middle.results.view.results.hits[:1], context, window)
    words = [action.text() for action in menu.actions() if action.text()]
    for offered in (
        *("Look at it large", "Open", "Show in folder", "Find what looks like this"),
        *("Copy", "Copy the path", "Copy the picture", "Copy the text", "Favourite"),
        *("Ask about this", "Move to the trash…"),
    ):
        assert offered in words
    assert not any("Put back" in word for word in words)
    window.desk.untrashable = 3
    menu = hits_menu(window.middle.results.view.results.hits[:1], context, window)
    assert "Put back from the trash: 3 files" in [action.text() for action in menu.actions()]
