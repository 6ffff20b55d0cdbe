from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child, root

from desktop.records import RootId
from desktop.ui.panel import PanelContext
from desktop.ui.panels.folders import ExcludesDialog, Folders, search_in, state_of


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget], qtbot: QtBot) -> Folders:
    made = Folders(context)
    show(made)
    assert context.desk.overview is not None
    made._on_overview(context.desk.overview)
    return made


def test_click_shows_one_folder(panel: Folders, context: PanelContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.desk.search_wanted) as wanted:
        panel._rows[RootId(1)].click()
    assert wanted.args == ["in:Pictures"]


def test_folder_with_a_space_is_quoted() -> None:
    assert search_in(Path("/media/My Scans")) == 'in:"My Scans"'


def test_states_are_said_in_words(tmp_path: Path) -> None:
    assert "by themselves" in state_of(root(1, tmp_path))
    assert "every so often" in state_of(root(1, tmp_path, live=False))
    assert "Not connected" in state_of(root(1, tmp_path, online=False))


def test_excludes_are_one_a_line(panel: Folders, library: StandIn, qtbot: QtBot) -> None:
    dialog = ExcludesDialog(library.roots[0], panel)
    dialog._edit.setPlainText(".*\n\n *.tmp \n.*\n")
    assert dialog.patterns() == (".*", "*.tmp")


def test_excludes_reach_the_session(panel: Folders, library: StandIn, qtbot: QtBot) -> None:
    panel._on_excludes(library.roots[0])
    dialog = child(panel, ExcludesDialog)
    dialog._edit.setPlainText("cache")
    dialog.accept()
    assert library.called[-1] == ("set_excludes", RootId(1), ("cache",))


def test_removing_asks_first(panel: Folders, library: StandIn, qtbot: QtBot) -> None:
    panel._on_remove(library.roots[0])
    box = child(panel, QMessageBox)
    assert "not changed" in box.informativeText()
    assert ("remove_root", RootId(1)) not in library.called
    stop = next(b for b in box.findChildren(QPushButton) if b.text() == "Stop watching")
    stop.click()
    assert library.called[-1] == ("remove_root", RootId(1))
