from collections.abc import Iterator

import pytest
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from desktop.records import Activity, Work
from desktop.ui.tray import Tray


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def tray(qapp: QApplication, clock: Clock) -> Iterator[Tray]:
    made = Tray(QIcon(), None, clock)
    yield made
    made.set_on(False)


def test_the_end_of_a_long_job_is_told_once(tray: Tray, clock: Clock) -> None:
    assert tray.finished(Activity(Work.INDEXING, total=500)) == ""
    clock.now = 300.0
    assert tray.finished(Activity(Work.IDLE)) == "500 files can be searched now."
    assert tray.finished(Activity(Work.IDLE)) == ""


def test_a_short_job_ends_in_silence(tray: Tray, clock: Clock) -> None:
    tray.finished(Activity(Work.INDEXING, total=3))
    clock.now = 5.0
    assert tray.finished(Activity(Work.IDLE)) == ""


def test_a_pause_is_no_end(tray: Tray, clock: Clock) -> None:
    tray.finished(Activity(Work.INDEXING, total=3))
    clock.now = 300.0
    assert tray.finished(Activity(Work.PAUSED)) == ""
    assert tray.finished(Activity(Work.IDLE)) == "3 files can be searched now."


def test_without_a_place_for_it_the_last_window_ends_the_program(tray: Tray) -> None:
    tray.set_on(True)
    assert tray.is_on == Tray.is_possible()
    assert QApplication.quitOnLastWindowClosed() == (not Tray.is_possible())
