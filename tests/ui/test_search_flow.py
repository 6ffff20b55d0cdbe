from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, photo

from desktop.records import AssetId, Changes, Query, SearchAnswer, Strength
from desktop.ui.panel import PanelContext
from desktop.ui.results_model import ResultsModel
from desktop.ui.search_flow import SearchFlow
from desktop.ui.verdicts import Verdict
from desktop.ui.wish import Wish


@pytest.fixture
def flow(context: PanelContext, qtbot: QtBot) -> SearchFlow:
    made = SearchFlow(context, ResultsModel(context.desk))
    made._again.setInterval(10)
    with qtbot.waitSignal(made.answered):
        made.run(Wish())
    return made


def shown(flow: SearchFlow) -> list[int]:
    return [hit.asset.id for hit in flow._model.hits]


def test_words_come_first_and_meaning_completes(flow: SearchFlow, qtbot: QtBot) -> None:
    answers: list[SearchAnswer] = []
    flow.answered.connect(answers.append)
    flow.run(Wish("house"))
    qtbot.waitUntil(lambda: len(answers) == 2)
    assert [answer.complete for answer in answers] == [False, True]
    assert shown(flow) == [1, 2, 3, 4]


def test_only_the_newest_search_paints(flow: SearchFlow, library: StandIn, qtbot: QtBot) -> None:
    late: list[Any] = []
    library.search = lambda request, then: late.append(then)  # type: ignore[method-assign]
    flow.run(Wish("old"))
    flow.run(Wish("new"))
    late[1](SearchAnswer(Query("new"), tuple(library.hits[:1]), True, 0.0))
    late[0](SearchAnswer(Query("old"), tuple(library.hits[1:]), True, 0.0))
    qtbot.waitUntil(lambda: shown(flow) == [1])
    qtbot.wait(30)
    assert shown(flow) == [1]


def test_few_results_grow_as_files_are_indexed(
    flow: SearchFlow, library: StandIn, context: PanelContext, qtbot: QtBot
) -> None:
    library.hits.insert(0, photo(9, Path("new.jpg")))
    context.bridge.on_changes(Changes(added=(AssetId(9),)))
    qtbot.waitUntil(lambda: shown(flow)[0] == 9)


def test_many_results_stay_and_new_ones_are_announced(
    library: StandIn, context: PanelContext, flow: SearchFlow, qtbot: QtBot
) -> None:
    library.hits = [photo(number, Path(f"{number}.jpg")) for number in range(1, 41)]
    with qtbot.waitSignal(flow.answered):
        flow.run(Wish())
    library.hits.insert(0, photo(99, Path("new.jpg")))
    with qtbot.waitSignal(flow.fresh_found, check_params_cb=lambda count: count == 1):
        context.bridge.on_changes(Changes(added=(AssetId(99),)))
    assert shown(flow)[0] == 1
    flow.show_fresh()
    assert shown(flow)[0] == 99


def test_what_chance_explains_is_left_out_until_it_is_asked_for(
    flow: SearchFlow, library: StandIn, qtbot: QtBot
) -> None:
    library.hits[1:] = [replace(hit, strength=Strength.WEAK) for hit in library.hits[1:]]
    first, *weak = (hit.asset.id for hit in library.hits)
    with qtbot.waitSignal(flow.weak_found, check_params_cb=lambda count: count == len(weak)):
        flow.run(Wish())
    assert shown(flow) == [first]
    flow.show_weak()
    assert shown(flow) == [first, *weak]


def test_removed_files_leave_at_once(flow: SearchFlow, context: PanelContext, qtbot: QtBot) -> None:
    context.bridge.on_changes(Changes(removed=(AssetId(2),)))
    qtbot.waitUntil(lambda: shown(flow) == [1, 3, 4, 5, 6])


@pytest.mark.parametrize(
    ("typed", "browsing"),
    [
        ("", True),
        ("type:photo", True),
        ('in:"My Scans"', True),
        ("type:photo -snow", True),
        ("photos from march 2021", True),
        ("type:photo red", False),
        ("red", False),
    ],
)
def test_filters_alone_are_browsing(typed: str, browsing: bool) -> None:
    assert Wish(typed).is_browsing is browsing


def test_a_verdict_asks_again_and_stays_in_sight(
    flow: SearchFlow, library: StandIn, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([flow.answered, flow.answered]):
        flow.run(Wish("house"))
    verdicts = flow._model.verdicts
    library.hits = library.hits[1:]  # what was refused is not found any more
    with qtbot.waitSignal(flow.answered):
        verdicts.say((AssetId(1),), Verdict.NO)
    assert shown(flow) == [2, 3, 4, 1]
    assert flow._model.sections[-1].title == "You said no"
    with qtbot.waitSignal(flow.answered):
        verdicts.take_back()
    assert shown(flow) == [2, 3, 4]


def test_a_new_search_forgets_what_was_said(
    flow: SearchFlow, library: StandIn, qtbot: QtBot
) -> None:
    with qtbot.waitSignals([flow.answered, flow.answered]):
        flow.run(Wish("house"))
    flow._model.verdicts.say((AssetId(1),), Verdict.YES)
    flow.run(Wish("letter"))
    assert flow._model.verdicts.liked == ()


def test_what_was_typed_is_searched_for_where_that_is_wanted(
    flow: SearchFlow, library: StandIn
) -> None:
    asked: list[Any] = []
    library.search = lambda request, then: asked.append(request)  # type: ignore[method-assign]
    flow.run(Wish("landsacpe"))
    flow.search_as_typed()
    assert [(request.text, request.as_typed) for request in asked] == [
        ("landsacpe", False),
        ("landsacpe", True),
    ]
