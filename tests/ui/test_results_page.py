"""The middle of the window."""

from dataclasses import replace

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.records import AssetId, Query, SearchAnswer, Strength
from desktop.ui.bridge import Bridge
from desktop.ui.empty_states import Coming
from desktop.ui.main_window import MainWindow
from desktop.ui.order import Group, Order, Sort
from desktop.ui.verdicts import Verdict


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
    page.empty.show_nothing("zebra", Query(), Coming())
    button = next(
        one for one in page.empty.findChildren(QPushButton) if one.text().startswith("Show the 7")
    )
    with qtbot.waitSignal(page.empty.nearest_wanted):
        button.click()


def test_what_was_said_can_be_taken_back_in_the_header(window: MainWindow) -> None:
    page = window.middle.results
    page.view.verdicts.begin(is_asked=True)
    page.view.verdicts.say((AssetId(1), AssetId(2)), Verdict.YES)
    page.view.verdicts.say((AssetId(3),), Verdict.NO)
    assert page._said.text() == "2 yes · 1 no  ×"
    assert page._chips.isVisibleTo(page)
    page._said.click()
    assert not page._said.isVisibleTo(page)
    assert page.view.verdicts.of(AssetId(1)) is None


def test_an_order_is_remembered_between_starts(window: MainWindow) -> None:
    window.middle.results.set_order(Order(Sort.NAME, group=Group.TYPE))
    window.close()
    again = MainWindow(Bridge(), window._state)
    assert again.middle.results.view.results.order == Order(Sort.NAME, group=Group.TYPE)


def test_what_was_taken_for_a_slip_is_said_and_can_be_searched_for(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = window.middle.results
    told = ("Nothing holds “landsacpe”; showing “landscape”.",)
    query = Query("landsacpe", corrected=(("landsacpe", "landscape"),), unclear=told)
    page.show_answer(SearchAnswer(query, page.view.results.hits, True, 0.0))
    assert page._notice.text() == told[0]
    assert page._typed.text() == "Search for “landsacpe”"
    window.middle.search.set_text("landsacpe")
    page._typed.click()
    assert window._filling is not None
    assert window._filling.flow.wish.as_typed
    qtbot.waitUntil(lambda: not page._typed.isVisibleTo(page))
