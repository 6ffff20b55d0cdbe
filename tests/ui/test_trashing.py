import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, photo

from desktop.records import Asset
from desktop.ui import trashing
from desktop.ui.main_window import MainWindow

UI = Path(trashing.__file__).parent
pytestmark = pytest.mark.skipif(os.name == "nt", reason="its trash cannot be in a test folder")


@pytest.fixture(autouse=True)
def trash(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A trash of the test's own; the files of the test lie on the same disk."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    return tmp_path / "data" / "Trash"


def asset(path: Path, number: int = 1, **others: object) -> Asset:
    path.write_bytes(f"picture {number}".encode())
    return photo(number, path, **others).asset


def test_file_goes_to_the_trash_and_comes_back(tmp_path: Path, trash: Path) -> None:
    one = asset(tmp_path / "a.jpg")
    moved = trashing.move([one]).moved
    assert not one.path.exists()
    assert [file.read_bytes() for file in (trash / "files").iterdir()] == [b"picture 1"]
    assert trashing.put_back(moved) == trashing.Outcome(moved, ())
    assert one.path.read_bytes() == b"picture 1"
    assert list((trash / "files").iterdir()) == list((trash / "info").iterdir()) == []


def test_two_files_of_one_name_come_back_each_to_its_place(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    both = [asset(tmp_path / "a.jpg", 1), asset(tmp_path / "x" / "a.jpg", 2)]
    trashing.put_back(trashing.move(both).moved)
    assert [one.path.read_bytes() for one in both] == [b"picture 1", b"picture 2"]


def test_nothing_is_put_back_over_another_file(tmp_path: Path) -> None:
    one = asset(tmp_path / "a.jpg")
    moved = trashing.move([one]).moved
    one.path.write_bytes(b"a newer one")
    outcome = trashing.put_back(moved)
    assert "another file of this name is there now" in outcome.failures[0]
    assert one.path.read_bytes() == b"a newer one"
    assert moved[0].kept.read_bytes() == b"picture 1"


def test_nothing_is_put_back_into_a_folder_that_is_gone(tmp_path: Path) -> None:
    (tmp_path / "x").mkdir()
    moved = trashing.move([asset(tmp_path / "x" / "a.jpg")]).moved
    (tmp_path / "x").rmdir()
    assert "its folder is no longer there" in trashing.put_back(moved).failures[0]
    assert moved[0].kept.exists()


def test_members_and_offline_files_stay(tmp_path: Path) -> None:
    archive = tmp_path / "old.zip"
    archive.write_bytes(b"zip")
    inside = photo(1, archive / "b.jpg", member="b.jpg").asset
    away = asset(tmp_path / "c.jpg", 2, online=False)
    outcome = trashing.move([inside, away])
    assert outcome.moved == ()
    assert "inside “old.zip”" in outcome.failures[0]
    assert "not connected" in outcome.failures[1]
    assert archive.exists()
    assert away.path.exists()


def test_link_goes_to_the_trash_not_what_it_leads_to(tmp_path: Path) -> None:
    original = asset(tmp_path / "a.jpg")
    link = tmp_path / "link.jpg"
    link.symlink_to(original.path)
    trashing.move([photo(2, link).asset])
    assert not link.is_symlink()
    assert original.path.exists()


def test_what_is_gone_or_became_a_folder_is_said(tmp_path: Path) -> None:
    (tmp_path / "b.jpg").mkdir()
    missing, folder = photo(1, tmp_path / "a.jpg").asset, photo(2, tmp_path / "b.jpg").asset
    outcome = trashing.move([missing, folder])
    assert outcome.failures == ("“a.jpg” is no longer there.", "“b.jpg” is a folder.")


def test_no_other_module_moves_files_of_the_person() -> None:
    calling = [
        file.name
        for file in sorted(UI.rglob("*.py"))
        if any(word in file.read_text("utf-8") for word in ("moveToTrash", "QFile.rename"))
    ]
    assert calling == ["trashing.py"]


# --------------------------------------------------------------------------- in the window


@pytest.fixture
def opened(window: MainWindow, library: StandIn, qtbot: QtBot) -> Iterator[MainWindow]:
    """The window with files that exist; the first is selected."""
    for hit in library.hits:
        hit.asset.path.write_bytes(f"file {hit.asset.id}".encode())
    view = window.middle.results.view
    view.setFocus()
    view.setCurrentIndex(view.results.index(0))
    qtbot.waitUntil(lambda: len(window.desk.selection) == 1)
    yield window
    for box in window.findChildren(QMessageBox):
        box.reject()


def asked(window: MainWindow) -> QMessageBox | None:
    return next((box for box in window.findChildren(QMessageBox) if box.isVisible()), None)


def button(box: QMessageBox, words: str) -> object:
    return next(one for one in box.buttons() if one.text().replace("&", "") == words)


def test_delete_deletes_nothing_and_says_how(opened: MainWindow, library: StandIn) -> None:
    for key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
        QTest.keyClick(opened.middle.results.view, key)
    assert asked(opened) is None
    assert opened.toast.text().endswith("Shift+Del moves a file to the trash.")
    assert all(hit.asset.path.exists() for hit in library.hits)


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Space])
def test_no_key_alone_answers_the_question_with_yes(
    opened: MainWindow, library: StandIn, qtbot: QtBot, key: Qt.Key
) -> None:
    QTest.keyClick(opened.middle.results.view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    box = asked(opened)
    assert box is not None
    assert box.defaultButton() is box.button(QMessageBox.StandardButton.Cancel)
    QTest.keyClick(box.defaultButton() if key is Qt.Key.Key_Space else box, key)
    qtbot.wait(50)
    assert asked(opened) is None
    assert all(hit.asset.path.exists() for hit in library.hits)


def test_confirmed_files_leave_and_undo_brings_them_back(
    opened: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    view, path = opened.middle.results.view, library.hits[0].asset.path
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    box = asked(opened)
    assert box is not None
    assert path.name in box.text()
    button(box, "Move to the trash").click()  # type: ignore[attr-defined]
    qtbot.waitUntil(lambda: view.results.rowCount() == 5)
    assert not path.exists()
    assert opened.toast.text() == "Moved to the trash: 1 file."
    assert opened.desk.untrashable == 1
    opened.toast._button.click()
    qtbot.waitUntil(path.exists)
    qtbot.waitUntil(lambda: view.results.rowCount() == 6)
    assert opened.desk.untrashable == 0


def test_ctrl_z_undoes_what_was_done_last_a_move_or_a_tag(
    opened: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    view, path = opened.middle.results.view, library.hits[0].asset.path
    with qtbot.waitSignal(opened.desk.offered):
        opened.desk.kept.tag([library.hits[1].asset.id], "red")
    actions = opened.findChild(trashing.Trashing)
    assert isinstance(actions, trashing.Trashing)
    actions._move([library.hits[0].asset])
    qtbot.waitUntil(lambda: opened.desk.untrashable == 1)
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.toast.text() == "Put back: 1 file.")
    assert path.exists()
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: opened.toast.text() == "Undone: “red” was added to 1 file.")
    assert library.keeping.state.tags == {}
    QTest.keyClick(view, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert opened.toast.text() == "There is nothing to undo."


def test_two_moves_are_put_back_one_by_one(
    opened: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    first, second = (hit.asset for hit in library.hits[:2])
    actions = opened.findChild(trashing.Trashing)
    assert isinstance(actions, trashing.Trashing)
    for one in (first, second):
        actions._move([one])
        qtbot.waitUntil(lambda: opened.desk.untrashable == 1)
    qtbot.waitUntil(lambda: len(actions._moves) == 2)
    actions.undo()
    qtbot.waitUntil(second.path.exists)
    assert (first.path.exists(), opened.desk.untrashable) == (False, 1)
    actions.undo()
    qtbot.waitUntil(first.path.exists)
    assert opened.desk.untrashable == 0


def test_members_are_refused_without_a_question(opened: MainWindow, library: StandIn) -> None:
    view = opened.middle.results.view
    inside = photo(9, library.folder / "old.zip" / "b.jpg", member="b.jpg")
    view.results.set_hits([inside])
    view.setCurrentIndex(view.results.index(0))
    QTest.keyClick(view, Qt.Key.Key_Delete, Qt.KeyboardModifier.ShiftModifier)
    assert asked(opened) is None
    assert "inside “old.zip”" in opened.toast.text()
