"""The middle of the window."""

from pytestqt.qtbot import QtBot

from desktop.records import Query, SearchAnswer
from desktop.ui.main_window import MainWindow


def answer(*, complete: bool) -> SearchAnswer:
    return SearchAnswer(Query("boat"), (), complete, 0.01)


def test_a_search_that_takes_long_says_that_it_is_looking(window: MainWindow, qtbot: QtBot) -> None:
    page = window.middle.results
    page.view.results.set_hits(())
    page.show_answer(answer(complete=False))
    qtbot.waitUntil(lambda: page._count.text() == "Looking…", timeout=5000)
    page.show_answer(answer(complete=True))
    assert page._count.text() == "0"
    assert not page._looking.isActive()
