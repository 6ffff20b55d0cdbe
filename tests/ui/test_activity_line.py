from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import child

from desktop.records import Activity, Counts, Work
from desktop.ui.activity_line import ActivityLine

BUSY = Activity(Work.INDEXING, Path("/p/a.jpg"), 412, 2137, 14.2, 122.0)


@pytest.fixture
def line(show: Callable[[QWidget], QWidget]) -> ActivityLine:
    made = ActivityLine()
    show(made)
    return made


def said(line: ActivityLine) -> str:
    return " | ".join(label.text() for label in line.findChildren(QLabel) if label.isVisible())


def test_opening_is_said(line: ActivityLine) -> None:
    assert "Opening the library…" in said(line)


def test_progress_names_files_speed_time_and_file(line: ActivityLine) -> None:
    line.show_activity(BUSY)
    for part in ("Reading 412 of 2,137", "14.2 files/s · about 2 minutes left", "a.jpg"):
        assert part in said(line)


def test_what_follows_reading_is_said(line: ActivityLine) -> None:
    line.show_activity(replace(BUSY, done=2137))
    assert "Understanding what was read…" in said(line)


def test_idle_says_how_much_there_is(line: ActivityLine) -> None:
    line.show_counts(Counts(photos=2000, documents=137))
    line.show_activity(Activity())
    assert "Up to date · 2,137 files" in said(line)


def test_reading_words_says_how_many_pictures_are_left(line: ActivityLine) -> None:
    line.show_activity(Activity(Work.READING, Path("/p/a.jpg"), notice="120 left"))
    assert "Reading words in pictures | 120 left" in said(line)


def test_reason_for_waiting_is_said(line: ActivityLine) -> None:
    line.show_activity(Activity(Work.WAITING, notice="The disk is full."))
    assert "The disk is full." in said(line)


def test_button_pauses_and_resumes(line: ActivityLine, qtbot: QtBot) -> None:
    button = child(line, QToolButton)
    line.show_activity(BUSY)
    with qtbot.waitSignal(line.pause_wanted):
        button.click()
    line.show_activity(Activity(Work.PAUSED))
    assert button.accessibleName() == "Go on indexing"
    with qtbot.waitSignal(line.resume_wanted):
        button.click()


def test_problems_are_linked_only_where_there_are_some(line: ActivityLine) -> None:
    line.show_counts(Counts(rejected=0))
    assert not line._problems.isVisible()
    line.show_counts(Counts(rejected=3))
    assert line._problems.text() == "3 files could not be read"
