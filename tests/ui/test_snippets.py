"""Results that came without a snippet get it when they are seen."""

from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, document, photo

from desktop.records import ChunkId, Hit, Query
from desktop.ui.panel import PanelContext
from desktop.ui.results_model import ResultsModel
from desktop.ui.snippets import Snippets


@pytest.fixture
def model(context: PanelContext) -> ResultsModel:
    made = ResultsModel(context.desk)
    made.query = Query("house", ("house",))
    Snippets(context, made)
    made.set_hits([_found(number) for number in range(1, 61)])
    return made


def _found(number: int) -> Hit:
    return replace(document(number, Path(f"{number}.pdf")), chunk=ChunkId(100 + number))


def test_what_is_painted_gets_its_snippet(model: ResultsModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.dataChanged):
        model.hit_at(4)
    qtbot.waitUntil(lambda: model.hit_at(4).snippet == "text of 105")
    assert [hit.snippet for hit in model.hits].count("") == 59


def test_the_newest_are_asked_for_first_and_together(
    model: ResultsModel, library: StandIn, qtbot: QtBot
) -> None:
    for row in range(60):
        model.hit_at(row)
    qtbot.waitUntil(lambda: all(hit.snippet for hit in model.hits))
    asked = [call[1:] for call in library.called if call[0] == "snippets"]
    assert asked == [tuple(range(121, 161)), tuple(range(101, 121))]


def test_the_selected_result_is_told_too(
    model: ResultsModel, context: PanelContext, qtbot: QtBot
) -> None:
    hit = model.hits[7]
    context.desk.set_selection((hit,), hit)
    model.hit_at(7)
    with qtbot.waitSignal(context.desk.selection_changed):
        pass
    assert context.desk.current is not None
    assert context.desk.current.snippet == context.desk.selection[0].snippet == "text of 108"


def test_results_that_come_again_keep_their_snippets(
    model: ResultsModel, library: StandIn, qtbot: QtBot
) -> None:
    model.hit_at(0)
    qtbot.waitUntil(lambda: model.hit_at(0).snippet != "")
    model.set_hits([_found(number) for number in range(1, 61)])
    model.hit_at(0)
    qtbot.waitUntil(lambda: model.hit_at(0).snippet == "text of 101")
    assert len([call for call in library.called if call[0] == "snippets"]) == 1


def test_nothing_is_asked_where_there_is_no_text(
    model: ResultsModel, library: StandIn, qtbot: QtBot
) -> None:
    looks = replace(photo(1, Path("a.jpg")), chunk=ChunkId(7))
    model.set_hits([looks, document(2, Path("name.pdf")), document(3, Path("b.pdf"), "there")])
    for row in range(3):
        model.hit_at(row)
    qtbot.wait(20)
    assert not [call for call in library.called if call[0] == "snippets"]
