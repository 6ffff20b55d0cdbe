"""Saved searches in the sidebar."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.keeping import SavedExample, SavedSearch
from desktop.records import AssetId, Example, Region
from desktop.ui.panel import PanelContext
from desktop.ui.panels.searches import Searches, suggested_name

BILLS = SavedSearch("Bills", "bill type:pdf")


def shown(qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]) -> Searches:
    """The panel with one search."""
    keeping = context.session.keeping
    keeping.save_search(BILLS, lambda _: None, lambda _: None)
    panel = Searches(context)
    show(panel)
    qtbot.waitUntil(lambda: len(panel.rows) == 1)
    return panel


def test_a_saved_search_is_run_again(
    qtbot: QtBot, context: PanelContext, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    with qtbot.waitSignal(context.desk.saved_wanted) as wanted:
        QTest.mouseClick(panel.rows[0], Qt.MouseButton.LeftButton)
    assert wanted.args == [BILLS]
    assert not panel.rows[0].isChecked()
    context.desk.set_searched("bill type:pdf", ("bill",))
    assert panel.rows[0].isChecked()


def test_a_search_by_pictures_alone_is_saved(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    like = SavedExample("cat.jpg", Example(AssetId(3), region=Region(0, 0, 0.5, 0.5)))
    present = SavedSearch("", "", (like,), "date forwards month", "list")
    context.desk.present = lambda: present
    dialog = panel.ask_save()
    assert dialog is not None
    assert dialog.name() == "Like cat.jpg"
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    assert library.keeping.state.searches["Like cat.jpg"] == replace(present, name="Like cat.jpg")
    assert [row.isChecked() for row in panel.rows] == [False, True]


def test_the_present_search_is_saved_under_a_name(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    with qtbot.waitSignal(context.desk.said) as said:
        assert panel.ask_save() is None
    assert said.args == ["Type a search first; then it can be saved."]
    context.desk.set_searched("red house", ("red", "house"))
    dialog = panel.ask_save()
    assert dialog is not None
    assert dialog.name() == "Red house"
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: len(panel.rows) == 2)
    assert library.keeping.state.searches["Red house"].query == "red house"


def test_a_saved_search_is_renamed_replaced_and_deleted(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    panel = shown(qtbot, context, show)
    context.desk.set_searched("bill", ("bill",))
    actions = {action.text(): action for action in panel.menu(BILLS).actions()}
    actions["Replace by the present search"].trigger()
    assert library.keeping.state.searches == {"Bills": SavedSearch("Bills", "bill")}
    rename = panel.ask_rename(SavedSearch("Bills", "bill"))
    QTest.keyClicks(rename.line, "Invoices")
    rename.accept()
    assert library.keeping.state.searches == {"Invoices": SavedSearch("Invoices", "bill")}
    qtbot.waitUntil(lambda: panel.rows[0].accessibleName() == "Invoices")
    panel.ask_delete(SavedSearch("Invoices", "bill"))
    (box,) = panel.window().findChildren(QMessageBox)
    sure = next(one for one in box.buttons() if one.text() == "Delete the search")
    QTest.mouseClick(sure, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not panel.rows)
    assert not panel.isVisible()


def test_a_name_is_suggested_from_the_words() -> None:
    assert suggested_name('bill date:"march 2024"') == "Bill march 2024"
