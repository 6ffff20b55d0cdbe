"""Places in the sidebar."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.keeping import Facet
from desktop.ui.panel import PanelContext
from desktop.ui.panels.places import Places


def test_towns_are_rows_and_the_rest_is_a_click_away(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    names = ("Rome", "Oslo", "New York", "Bergen", "Siena")
    library.faceting.towns = tuple(
        Facet(name, 9 - place, f"place:{name}") for place, name in enumerate(names)
    )
    panel = Places(context)
    show(panel)
    assert not panel.isVisible() or not panel.rows
    panel.reload()
    qtbot.waitUntil(lambda: len(panel.rows) == 5)
    panel.show()
    assert [row.isVisible() for row in panel.rows] == [True] * 4 + [False]
    (more,) = [one for one in panel.findChildren(QPushButton) if one.property("rank") == "more"]
    assert more.accessibleName() == "PLACES: Show 1 more"
    QTest.mouseClick(more, Qt.MouseButton.LeftButton)
    assert panel.rows[4].isVisible()
    with qtbot.waitSignal(context.desk.search_wanted) as wanted:
        QTest.mouseClick(panel.rows[4], Qt.MouseButton.LeftButton)
    assert wanted.args == ["place:Siena"]
