"""Albums in the sidebar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.panel import PanelContext
from desktop.ui.panels.albums import Albums, album_search


def shown(qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]) -> Albums:
    """The panel with two albums."""
    keeping = context.session.keeping
    assets = [hit.asset.id for hit in context.desk.hits]
    keeping.add_to_album("Rome 2021", assets[:2], lambda _: None, lambda _: None)
    keeping.create_album("Oslo", lambda _: None, lambda _: None)
    panel = Albums(context)
    show(panel)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    return panel


def test_each_album_is_a_row_that_searches(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    first = panel.rows[0]
    assert first.accessibleName() == "Rome 2021, 2"
    with qtbot.waitSignal(context.desk.search_wanted) as wanted:
        QTest.mouseClick(first, Qt.MouseButton.LeftButton)
    assert wanted.args == ['album:"Rome 2021"']
    context.desk.set_searched('album:"Rome 2021"', ())
    assert [row.isChecked() for row in panel.rows] == [True, False]


def test_dropped_results_are_added_and_can_be_taken_back(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    context.desk.set_selection(context.desk.hits[2:5], context.desk.hits[2])
    with qtbot.waitSignal(context.desk.offered) as offered:
        drop_on(panel.rows[1])
    sentence, name, undo = offered.args
    assert (sentence, name) == ("Added to “Oslo”: 3 files.", "Undo")
    qtbot.waitUntil(lambda: panel.rows[1].accessibleName() == "Oslo, 3")
    undo()
    qtbot.waitUntil(lambda: panel.rows[1].accessibleName() == "Oslo, 0")
    assert library.keeping.state.albums["Oslo"] == set()


def drop_on(row: QWidget) -> None:
    event = QDropEvent(
        QPointF(5, 5),
        Qt.DropAction.CopyAction,
        QMimeData(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    row.dropEvent(event)


def test_an_album_is_made_and_renamed_by_hand(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    dialog = panel.ask_new()
    QTest.keyClicks(dialog.line, "oslo")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    assert dialog.isVisible()  # there is one of this name
    QTest.keyClicks(dialog.line, " again")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: [row.search for row in panel.rows][2:] == ['album:"oslo again"'])
    rename = panel.ask_rename("Oslo")
    QTest.keyClicks(rename.line, "Bergen")
    rename.accept()
    qtbot.waitUntil(lambda: "album:Bergen" in [row.search for row in panel.rows])


def test_deleting_asks_first_and_shows_all_files_after(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    context.desk.set_searched("album:Oslo", ())
    panel.ask_delete("Oslo")
    (box,) = panel.window().findChildren(QMessageBox)
    assert "stay where they are" in box.informativeText()
    sure = next(one for one in box.buttons() if one.text() == "Delete the album")
    with qtbot.waitSignal(context.desk.search_wanted) as wanted:
        QTest.mouseClick(sure, Qt.MouseButton.LeftButton)
    assert wanted.args == [""]
    qtbot.waitUntil(lambda: len(panel.rows) == 1)


def test_albums_are_moved_up_by_their_menu(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    menu = panel.menu("Oslo")
    actions = {action.text(): action for action in menu.actions()}
    assert not actions["Move down"].isEnabled()
    actions["Move up"].trigger()
    qtbot.waitUntil(lambda: panel.rows[0].search == "album:Oslo")


def test_a_caption_folds_its_rows(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    caption = next(
        child for child in panel.findChildren(QWidget) if child.property("rank") == "caption"
    )
    QTest.mouseClick(caption, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not any(row.isVisible() for row in panel.rows)
    assert caption.accessibleName() == "ALBUMS, folded"


def test_a_name_with_blanks_is_searched_in_quotes() -> None:
    assert album_search("Rome") == "album:Rome"
    assert album_search('the "best" of') == 'album:"the  best  of"'
