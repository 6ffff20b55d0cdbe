from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from desktop.ui.panel import PanelContext
from desktop.ui.panels.library import LibraryRows


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget]) -> LibraryRows:
    made = LibraryRows(context)
    show(made)
    assert context.desk.overview is not None
    made._on_overview(context.desk.overview)
    return made


def test_rows_carry_their_counts(panel: LibraryRows) -> None:
    names = [row.accessibleName() for row in panel._rows.values()]
    assert names == [
        "All files, 6",
        "Photos, 4",
        "Documents, 2",
        "Favourites",
        "Recent",
    ]


def test_tick_follows_the_search(panel: LibraryRows, context: PanelContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.desk.search_wanted) as wanted:
        panel._rows["type:photo"].click()
    assert wanted.args == ["type:photo"]
    context.desk.set_searched("type:photo", ())
    assert [row.isChecked() for row in panel._rows.values()] == [False, True, False, False, False]
    context.desk.set_page("models")
    assert not any(row.isChecked() for row in panel._rows.values())
