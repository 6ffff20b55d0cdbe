from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, jpeg, photo

from desktop.ui import pacing
from desktop.ui.pacing import Frame
from desktop.ui.results_view import ResultsView
from desktop.ui.thumbnails import Thumbnails


@pytest.fixture
def view(qtbot: QtBot, library: StandIn, show: Callable[[QWidget], QWidget]) -> ResultsView:
    thumbnails = Thumbnails()
    made = ResultsView(thumbnails)
    thumbnails.setParent(made)
    hits = [photo(number, Path(f"{number}.jpg")) for number in range(1, 401)]
    for number, hit in enumerate(hits):
        file = library.preview_file(hit.asset, None)
        if number % 3:
            file.write_bytes(jpeg("red"))
    thumbnails.locate = library.preview_file
    made.results.set_hits(hits)
    made.resize(700, 500)
    show(made)
    qtbot.addWidget(made, before_close_func=lambda _: thumbnails.close())
    return made


def on_screen(view: ResultsView) -> QImage:
    return view.screen().grabWindow(view.winId()).toImage()


def all_painted(view: ResultsView) -> QImage:
    return view.grab().toImage().convertToFormat(on_screen(view).format())


def assert_nothing_is_owed(view: ResultsView, qtbot: QtBot) -> None:
    qtbot.wait(200)
    qtbot.waitUntil(lambda: not view._pacing._owed)
    seen = on_screen(view)
    assert seen == all_painted(view)


def test_a_hurried_frame_draws_one_card_at_least(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pacing, "_BUDGET_SECONDS", 0.0)
    frame = Frame()
    frame.begin(is_hurried=True)
    assert [frame.has_time() for _ in range(3)] == [True, False, False]
    frame.begin(is_hurried=False)
    assert [frame.has_time() for _ in range(3)] == [True, True, True]


def test_slow_steps_leave_what_painting_at_once_shows(view: ResultsView, qtbot: QtBot) -> None:
    for step in range(12):
        view.verticalScrollBar().setValue(37 * step)
        qtbot.wait(5)
    assert_nothing_is_owed(view, qtbot)


def test_a_jump_ends_with_all_cards_though_there_is_no_time(
    view: ResultsView, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pacing, "_BUDGET_SECONDS", 0.0)
    view.verticalScrollBar().setValue(3000)
    view.viewport().repaint()
    assert len(view._pacing._owed) > 3  # most cards are empty still
    assert_nothing_is_owed(view, qtbot)


def test_what_rushes_by_gets_its_pictures_where_it_stops(view: ResultsView, qtbot: QtBot) -> None:
    for step in range(8):
        view.verticalScrollBar().setValue(400 * step)
        view.viewport().repaint()
    has_raced = view.cards.frame.is_racing
    assert_nothing_is_owed(view, qtbot)
    assert (has_raced, view.cards.frame.is_racing) == (True, False)
    hit = view.results.hits[view._row_at(view.viewport().rect().center())]
    assert view.cards._thumbnails.loaded(hit.asset, None) or hit.asset.id % 3 == 1
