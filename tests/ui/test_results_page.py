"""The middle of the window."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.records import Query, SearchAnswer, Strength
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


def test_how_many_are_good_and_possible_is_said(window: MainWindow) -> None:
    page = window.middle.results
    hits = page.view.results.hits
    page.view.results.set_hits((*hits[:2], replace(hits[2], strength=Strength.POSSIBLE)))
    page.show_count(0)
    assert page._count.text() == "2 good, 1 possible"


def test_where_only_chance_found_something_it_is_a_click_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.middle.results
    page.show_weak(7)
    assert page._weak.text() == "Show 7 less likely"
    page.show_empty()
    page.empty.show_nothing("zebra", "", is_working=False)
    button = next(
        one for one in page.empty.findChildren(QPushButton) if one.text().startswith("Show the 7")
    )
    with qtbot.waitSignal(page.empty.nearest_wanted):
        button.click()
