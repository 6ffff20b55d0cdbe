from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot
from ui.stand_in import photo

from desktop.records import AssetId, Hit, Query, Reason, Strength
from desktop.ui.order import Group, Order, Sort
from desktop.ui.results_model import HIT_ROLE, ResultsModel


def some(*numbers: int) -> list[Hit]:
    return [photo(number, Path(f"/photos/{number}.jpg")) for number in numbers]


@pytest.fixture
def model() -> ResultsModel:
    return ResultsModel()


def shown(model: ResultsModel) -> list[int]:
    return [hit.asset.id for hit in model.hits]


def test_model_keeps_qts_rules(model: ResultsModel, qtmodeltester: ModelTester) -> None:
    model.set_hits(some(1, 2, 3))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    model.remove([AssetId(2)])
    model.set_hits(some(1, 3, 4, 5))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_longer_answer_with_the_same_beginning_is_appended(
    model: ResultsModel, qtbot: QtBot
) -> None:
    model.set_hits(some(1, 2))
    with qtbot.assertNotEmitted(model.modelReset):
        model.set_hits(some(1, 2, 3))
    assert shown(model) == [1, 2, 3]


def test_other_order_resets(model: ResultsModel, qtbot: QtBot) -> None:
    model.set_hits(some(1, 2))
    with qtbot.waitSignal(model.modelReset):
        model.set_hits(some(2, 1))
    assert model.row_of(AssetId(2)) == 0


def test_update_changes_records_and_counts_the_new(model: ResultsModel, qtbot: QtBot) -> None:
    model.set_hits(some(1, 2))
    renamed = photo(2, Path("/photos/new name.jpg"))
    with qtbot.waitSignal(model.dataChanged):
        fresh = model.update([*some(9, 1), renamed], {AssetId(2)})
    assert fresh == 1
    assert model.index(1).data() == "new name.jpg"


def test_removed_assets_leave_the_rest_in_place(model: ResultsModel) -> None:
    model.set_hits(some(1, 2, 3, 4))
    model.remove([AssetId(3), AssetId(1), AssetId(99)])
    assert shown(model) == [2, 4]
    assert model.row_of(AssetId(4)) == 1


def test_drag_takes_files_along_as_copies(model: ResultsModel) -> None:
    model.set_hits(some(1, 2))
    urls = model.mimeData([model.index(0), model.index(1)]).urls()
    assert [url.toLocalFile() for url in urls] == ["/photos/1.jpg", "/photos/2.jpg"]
    assert model.supportedDragActions() == Qt.DropAction.CopyAction


def test_screen_readers_hear_name_date_and_snippet(model: ResultsModel) -> None:
    model.set_hits([replace(some(1)[0], snippet="the \x02red\x03 house")])
    spoken = model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Good matches, 1, 1.jpg, ")
    assert spoken.endswith("the red house")


def test_index_past_the_end_holds_nothing(model: ResultsModel) -> None:
    assert model.data(model.index(0), HIT_ROLE) is None


def test_another_arrangement_keeps_qts_rules(
    model: ResultsModel, qtmodeltester: ModelTester
) -> None:
    model.set_hits(some(1, 2, 3))
    model.set_order(Order(Sort.NAME, True, Group.MONTH))
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert (shown(model), [one.count for one in model.sections]) == ([3, 2, 1], [3])
    model.remove([AssetId(3)])
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]
    assert [one.count for one in model.sections] == [2]


def test_many_are_taken_away_at_once(model: ResultsModel, qtbot: QtBot) -> None:
    model.set_hits(some(*range(1, 201)))
    with qtbot.waitSignal(model.modelReset):
        model.remove([AssetId(number) for number in range(1, 101)])
    assert (model.rowCount(), model.sections[0].count) == (100, 100)


def test_what_came_newer_is_kept_in_another_order(model: ResultsModel) -> None:
    model.set_hits(some(1, 2))
    newer = replace(some(1)[0], snippet="new")
    assert model.update([newer, some(2)[0]], {AssetId(1)}) == 0
    model.set_order(Order(Sort.NAME, True))
    assert [hit.snippet for hit in model.hits] == ["", "new"]


def test_sections_alone_change_without_a_reset(model: ResultsModel, qtbot: QtBot) -> None:
    model.set_hits(some(1, 2))
    possible = [some(1)[0], replace(some(2)[0], strength=Strength.POSSIBLE)]
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.arranged):
        model.set_hits(possible)
    assert [one.title for one in model.sections] == ["Good matches", "Possible matches"]


def test_tips_say_why(model: ResultsModel) -> None:
    model.query = Query("1", words=("1",))
    model.set_hits([replace(some(1)[0], reasons=(Reason.NAME,))])
    tip = model.index(0).data(Qt.ItemDataRole.ToolTipRole)
    assert tip == f"The name contains “1”\n{Path('/photos/1.jpg')}"
