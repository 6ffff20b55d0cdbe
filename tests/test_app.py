"""The program itself: a real session with the toy encoders, real files, real child processes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import asdict
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from sessions import TOYS, places_in
from ui.stand_in import child
from ui.stand_in import jpeg as encoded

from desktop import app
from desktop.app import Running
from desktop.errors import LibraryUnavailable
from desktop.library.backups import BACKUPS_FOLDER, backup
from desktop.library.connection import open_library
from desktop.ui import theme

HEAVY = ("torch", "open_clip", "transformers", "llama_cpp", "PIL", "numpy", "apsw", "qtawesome")


@pytest.fixture
def running(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Running]:
    """The program as `main` starts it, on an empty library."""
    places = places_in(tmp_path / "shoebox")
    places.library.mkdir(parents=True)
    places.settings_file.write_text(json.dumps(asdict(TOYS)), "utf-8")
    made = Running(app.new_application(places), places)
    made.show()
    yield made
    made.window.close()
    made.close()


def jpeg(path: Path, colour: str) -> Path:
    path.write_bytes(encoded(colour))
    return path


def names(running: Running) -> set[str]:
    return {hit.asset.path.name for hit in running.window.middle.results.view.results.hits}


def said(running: Running) -> str:
    labels = running.window.findChildren(QLabel)
    return " | ".join(label.text() for label in labels if label.isVisible())


def printed(code: str) -> str:
    """What a fresh Python prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return done.stdout.strip()


def test_window_needs_nothing_heavy() -> None:
    code = f"import sys, desktop.app; print([m for m in {HEAVY} if m in sys.modules])"
    assert printed(code) == "[]"


def test_the_first_paint_waits_for_nothing_that_comes_with_the_library() -> None:
    later = ("desktop.engine.parts", "desktop.library.kept", "desktop.ui.filling")
    code = f"import sys, desktop.app; print([m for m in {later} if m in sys.modules])"
    assert printed(code) == "[]"


def test_no_source_is_read_of_what_is_imported() -> None:
    ours = "[file for file in linecache.cache if 'engine' in file]"
    code = f"import linecache, desktop.app, desktop.engine.session; print({ours})"
    assert printed(code) == "[]"


def test_photo_in_an_added_folder_is_found_by_what_it_shows(
    running: Running, qtbot: QtBot, root: Path
) -> None:
    jpeg(root / "first.jpg", "red")
    jpeg(root / "second.jpg", "blue")
    qtbot.waitUntil(lambda: "What would you like to find again?" in said(running), timeout=20_000)
    running.window.add_folders((root,))
    qtbot.waitUntil(lambda: names(running) == {"first.jpg", "second.jpg"}, timeout=60_000)
    running.window.middle.search.set_text("red")
    view = running.window.middle.results.view
    qtbot.waitUntil(lambda: "Results" in said(running) and view.results.rowCount() > 0)
    qtbot.waitUntil(lambda: view.results.hits[0].asset.path.name == "first.jpg", timeout=20_000)


def test_second_start_brings_the_first_to_the_front(running: Running, qtbot: QtBot) -> None:
    name = app.instance_name(running._places.library)
    running.listen(name)
    running.window.hide()
    assert app.raise_other(name) is True
    qtbot.waitUntil(running.window.isVisible)


def test_the_window_gets_pythons_lock_back_at_once(running: Running) -> None:
    assert sys.getswitchinterval() <= 0.001
    assert sys.platform == "win32" or sys.getswitchinterval() < 0.0005


def test_nobody_answers_for_another_library(tmp_path: Path) -> None:
    assert app.raise_other(app.instance_name(tmp_path)) is False


def test_library_has_one_name_however_it_is_written(tmp_path: Path) -> None:
    (tmp_path / "library").mkdir()
    (tmp_path / "link").symlink_to(tmp_path / "library")
    assert app.instance_name(tmp_path / "link") == app.instance_name(tmp_path / "library")


def test_bug_in_a_slot_is_logged_and_told_once(
    running: Running, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    told: list[str] = []
    running._bridge.failed.connect(told.append)
    for _ in range(3):
        try:
            raise RuntimeError("a bug")
        except RuntimeError as error:
            running.on_exception(type(error), error, error.__traceback__)
    qtbot.waitUntil(lambda: len(told) == 1)
    assert caplog.text.count("RuntimeError: a bug") == 3


def test_damaged_library_is_set_aside_and_begun_anew(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    places = places_in(tmp_path / "shoebox")
    places.library.mkdir(parents=True)
    (places.library / "library.db").write_bytes(b"This is no database. " * 400)
    running = Running(app.new_application(places), places)
    qtbot.addWidget(running.window)
    running.show()
    qtbot.waitUntil(lambda: running.window.findChild(QMessageBox) is not None, timeout=20_000)
    child(running.window, QMessageBox).defaultButton().click()
    qtbot.waitUntil(lambda: "What would you like to find again?" in said(running), timeout=20_000)
    running.close()
    assert len(list(places.library.parent.rglob("library*"))) > 2  # the damaged one is still there


def test_damaged_keepsakes_are_set_aside_for_their_copy(
    qapp: QApplication, qtbot: QtBot, tmp_path: Path
) -> None:
    places = places_in(tmp_path / "shoebox")
    connection = open_library(places.library, write=True)
    backup(connection, places.library / BACKUPS_FOLDER)
    connection.close()
    (places.library / "keepsakes.db").write_bytes(b"This is no database. " * 400)
    running = Running(app.new_application(places), places)
    qtbot.addWidget(running.window)
    running.show()
    qtbot.waitUntil(lambda: running.window.findChild(QMessageBox) is not None, timeout=20_000)
    chosen = child(running.window, QMessageBox).defaultButton()
    assert chosen.text() == "Use the newest copy"
    chosen.click()
    qtbot.waitUntil(lambda: "What would you like to find again?" in said(running), timeout=20_000)
    running.close()
    assert (places.library / "keepsakes.db.broken-1").exists()


def test_library_that_cannot_be_rebuilt_is_left_alone(qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    box = app.question_box(parent, LibraryUnavailable("A newer Shoebox made it."), choice="")
    assert box.text() == "A newer Shoebox made it."
    assert len(box.buttons()) == 1


def test_places_of_the_command_line_are_used() -> None:
    chosen = app._parser().parse_args(["--library", "/tmp/one", "--models", "/tmp/two"])
    assert (chosen.library, chosen.models) == (Path("/tmp/one"), Path("/tmp/two"))


def test_a_language_that_is_chosen_is_spoken_at_once(
    running: Running, qtbot: QtBot, tmp_path: Path
) -> None:
    qtbot.waitUntil(lambda: running.window.is_open)
    first = running.window
    assert running.session is not None
    running.session.preferences.change(language="ar", scheme="dark")
    running.window.desk.look_changed.emit()
    qtbot.waitUntil(lambda: running.window is not first)
    assert QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    assert theme.colours() is theme.DARK
    running.session.preferences.change(language="en", scheme="light")
    running.window.desk.look_changed.emit()
    qtbot.waitUntil(lambda: QApplication.layoutDirection() is Qt.LayoutDirection.LeftToRight)
    assert theme.colours() is theme.LIGHT
