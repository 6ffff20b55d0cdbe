"""A new person's first quarter of an hour, by real mouse and keyboard events.

The real program on the real session with the demo models: the three steps of the first start, a
search, a selection, a question and a follow-up, and that all of it is there at the next start.
"""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from dataclasses import asdict, replace
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot
from samples import write_pdf
from sessions import TOYS, places_in
from ui.stand_in import child

from demo_models.draw import draw
from demo_models.scene import Colour, Group, Kind, Place, laid_out
from desktop import app
from desktop.paths import Places
from desktop.ui import first_run
from desktop.ui.first_run import FirstRun
from desktop.ui.panels.questions import Questions

_PATIENCE_MILLISECONDS = 120_000  # for a machine that is busy with other things
_DEMO = replace(TOYS, picture_encoder="demo-clip", answer_model="demo-llava", threads=1)
_CONTROL = Qt.KeyboardModifier.ControlModifier
_PLAIN = Qt.KeyboardModifier.NoModifier
_LEFT = Qt.MouseButton.LeftButton
_DRAWN = {
    "IMG_0001.jpg": (Kind.CAR, Colour.RED, Place.SNOW),
    "IMG_0002.jpg": (Kind.BOAT, Colour.BLUE, Place.BEACH),
    "IMG_0003.jpg": (Kind.CAT, Colour.WHITE, Place.FIELD),
    "IMG_0004.jpg": (Kind.TREE, Colour.GREEN, Place.MOUNTAINS),
}


class Person:
    """Sees what the window shows, and has a mouse and a keyboard."""

    def __init__(self, qtbot: QtBot, places: Places) -> None:
        self.qtbot = qtbot
        self.program = app.Running(app.new_application(places), places)
        self.program.window.resize(1280, 800)
        self.program.show()
        self.program.window.activateWindow()
        self.waits(self.program.window.isActiveWindow)
        self.waits(lambda: self.program.window.is_open)

    @property
    def view(self) -> QWidget:
        return self.program.window.middle.results.view

    @property
    def found(self) -> list[str]:
        hits = self.program.window.middle.results.view.results.hits
        return [hit.asset.path.name for hit in hits]

    @property
    def selected(self) -> set[str]:
        """What the window acts on."""
        return {hit.asset.path.name for hit in self.program.window.desk.selection}

    def waits(self, until: Callable[[], object]) -> None:
        self.qtbot.waitUntil(lambda: bool(until()), timeout=_PATIENCE_MILLISECONDS)

    def reads(self, words: str) -> bool:
        labels = self.program.window.findChildren(QLabel)
        return any(words in label.text() for label in labels if label.isVisible())

    def clicks(self, words: str) -> None:
        """The first button in sight that says so."""
        buttons = self.program.window.findChildren(QAbstractButton)
        there = [one for one in buttons if one.isVisible() and words in _said(one)]
        QTest.mouseClick(there[0], _LEFT)

    def clicks_result(self, name: str, held: Qt.KeyboardModifier) -> None:
        view = self.program.window.middle.results.view
        place = view.visualRect(view.results.index(self.found.index(name)))
        QTest.mouseClick(view.viewport(), _LEFT, held, place.center())

    def presses(self, key: Qt.Key, held: Qt.KeyboardModifier = _PLAIN) -> None:
        window = self.program.window
        if not window.isActiveWindow():  # the platform without a screen sometimes forgets it
            window.activateWindow()
            self.waits(window.isActiveWindow)
        QTest.keyClick(QApplication.focusWidget() or window, key, held)

    def types(self, words: str) -> None:
        QTest.keyClicks(QApplication.focusWidget() or self.program.window, words)

    def searches(self, words: str) -> None:
        self.presses(Qt.Key.Key_K, _CONTROL)
        self.waits(self.program.window.middle.search.line.hasFocus)
        self.presses(Qt.Key.Key_A, _CONTROL)
        self.types(words)

    def leaves(self) -> None:
        if shiboken6.isValid(self.program.window):
            self.program.window.close()
            self.program.close()
            shiboken6.delete(self.program.window)  # as the end of the process does


def _said(button: QAbstractButton) -> str:
    return f"{button.text()} {button.accessibleName()}"


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Places:
    """Somebody with two folders, who never started Shoebox."""
    folders = tmp_path / "Pictures", tmp_path / "Documents"
    for folder in folders:
        folder.mkdir()
    for name, (kind, colour, place) in _DRAWN.items():
        scene = laid_out(place, [Group(kind, colour, 1)], Random(3))
        draw(scene, 240, 4 / 3).save(folders[0] / name)
    write_pdf(folders[1] / "scan 1.pdf", ["Water bill for March", "Total 42.50 EUR"])
    write_pdf(folders[1] / "scan 2.pdf", ["Minutes of the club", "Anna brings the cake"])
    (folders[1] / "broken.pdf").write_bytes(b"%PDF-1.7 and no more")
    monkeypatch.setattr(first_run, "usual_folders", lambda: folders)
    there = places_in(tmp_path / "shoebox")
    there.library.mkdir(parents=True)
    there.settings_file.write_text(json.dumps(asdict(_DEMO)), "utf-8")
    return there


@pytest.fixture
def person(qapp: QApplication, qtbot: QtBot, places: Places) -> Iterator[Person]:
    someone = Person(qtbot, places)
    yield someone
    someone.leaves()


@pytest.mark.slow
def test_a_new_person_finds_selects_asks_and_comes_back(
    person: Person, places: Places, qtbot: QtBot
) -> None:
    _take_the_three_steps(person)
    _find_the_red_car(person)
    _look_at_it_large(person)
    _ask_about_the_bill(person)
    _mark_a_favourite(person)
    person.leaves()
    again = Person(qtbot, places)
    try:
        again.waits(lambda: len(again.found) == 7)
        assert again.program.window.findChild(FirstRun) is None
        again.searches("is:favourite")
        again.waits(lambda: again.found == ["IMG_0001.jpg"])
    finally:
        again.leaves()


def _take_the_three_steps(person: Person) -> None:
    person.waits(lambda: person.reads("4 photos") and person.reads("3 documents"))
    person.waits(lambda: person.reads("7 files"))
    person.clicks("Continue")
    person.waits(lambda: person.reads("Answering questions"))
    person.clicks("Continue")
    assert person.reads("nothing leaves this computer")
    person.clicks("Start")
    session = person.program.session
    assert session is not None
    assert session.wait_until_settled(_PATIENCE_MILLISECONDS / 1000)
    person.waits(lambda: person.reads("Ready"))


def _find_the_red_car(person: Person) -> None:
    person.searches("red car")
    person.waits(lambda: person.found[:1] == ["IMG_0001.jpg"])
    person.searches("water bill march")
    person.waits(lambda: person.found[:1] == ["scan 1.pdf"])
    person.presses(Qt.Key.Key_Down)
    person.waits(person.view.hasFocus)
    person.waits(lambda: person.selected == {"scan 1.pdf"})


def _look_at_it_large(person: Person) -> None:
    lightbox = person.program.window.lightbox
    person.presses(Qt.Key.Key_Space)
    person.waits(lightbox.isVisible)
    person.presses(Qt.Key.Key_Escape)
    person.waits(lambda: not lightbox.isVisible())
    assert person.selected == {"scan 1.pdf"}


def _ask_about_the_bill(person: Person) -> None:
    person.presses(Qt.Key.Key_J, _CONTROL)
    person.waits(lambda: person.program.window.findChild(Questions) is not None)
    panel = child(person.program.window, Questions)
    person.waits(panel.isVisible)
    for asked in ("What is the total?", "And in words?"):
        line = panel.line
        person.waits(line.isEnabled)
        QTest.mouseClick(line.viewport(), _LEFT)
        person.types(asked)
        person.presses(Qt.Key.Key_Return)
        person.waits(lambda: panel.is_asking or not panel.line.toPlainText())
        person.waits(lambda: not panel.is_asking)
        assert asked in panel.transcript.toPlainText()
    assert "42.50" in panel.transcript.toPlainText()
    assert person.selected == {"scan 1.pdf"}


def _mark_a_favourite(person: Person) -> None:
    person.searches("")
    person.presses(Qt.Key.Key_Delete)
    person.waits(lambda: len(person.found) == 7)
    person.clicks_result("IMG_0003.jpg", _PLAIN)
    person.clicks_result("IMG_0001.jpg", _PLAIN)
    person.waits(lambda: person.selected == {"IMG_0001.jpg"})
    person.presses(Qt.Key.Key_D, _CONTROL)
    person.searches("is:favourite")
    person.waits(lambda: person.found == ["IMG_0001.jpg"])
