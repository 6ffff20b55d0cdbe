from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, photo

from desktop.records import AssetId
from desktop.ui.bridge import Bridge
from desktop.ui.cards import CardDelegate
from desktop.ui.lending import Lending
from desktop.ui.order import Group, Order, Sort
from desktop.ui.results_view import LARGEST, ResultsView
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.verdicts import Verdict


@pytest.fixture
def view(show: Callable[[QWidget], QWidget], library: StandIn) -> Iterator[ResultsView]:
    thumbnails = Thumbnails()
    thumbnails.locate = library.preview_file
    made = ResultsView(thumbnails)
    made.results.set_hits(library.hits)
    bridge = Bridge(made)
    made.lend(Lending(library, bridge, library.called.append, bridge))  # type: ignore[arg-type]
    show(made)
    yield made
    thumbnails.close()


def select(view: ResultsView, *rows: int) -> None:
    view.setCurrentIndex(view.results.index(rows[0]))
    view.selectionModel().select(
        view.selection_of(rows), view.selectionModel().SelectionFlag.ClearAndSelect
    )


def names(view: ResultsView) -> list[str]:
    return [hit.asset.path.name for hit in view.selected_hits()]


def test_selection_survives_another_order(view: ResultsView, library: StandIn) -> None:
    select(view, 1, 4)
    view.results.set_hits(library.hits[::-1])
    assert names(view) == ["letter.pdf", "green house.jpg"]
    current = view.current_hit()
    assert current is not None
    assert current.asset.id == 2


def test_selection_forgets_what_is_gone(view: ResultsView, library: StandIn) -> None:
    select(view, 0, 1)
    view.results.set_hits(library.hits[1:])
    assert names(view) == ["green house.jpg"]


def test_choosing_is_told_once_for_many_steps(view: ResultsView, qtbot: QtBot) -> None:
    qtbot.wait(20)
    told: list[int] = []
    view.chosen.connect(lambda: told.append(1))
    for row in range(5):
        select(view, row)
    qtbot.waitUntil(lambda: len(told) > 0)
    assert len(told) == 1


def test_enter_opens_and_space_previews(view: ResultsView, qtbot: QtBot) -> None:
    select(view, 2)
    with qtbot.waitSignal(view.open_wanted) as opened:
        QTest.keyClick(view, Qt.Key.Key_Return)
    assert opened.args[0].asset.path.name == "blue house.jpg"
    with qtbot.waitSignal(view.preview_wanted):
        QTest.keyClick(view, Qt.Key.Key_Space)


def test_control_c_copies_the_files(view: ResultsView, library: StandIn) -> None:
    select(view, 0, 1)
    QTest.keyClick(view, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    urls = QApplication.clipboard().mimeData().urls()
    assert [Path(url.toLocalFile()) for url in urls] == [h.asset.path for h in library.hits[:2]]
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(view, Qt.Key.Key_C, both)
    assert QApplication.clipboard().text().count("\n") == 1


def test_control_a_selects_all(view: ResultsView, qtbot: QtBot) -> None:
    QTest.keyClick(view, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert len(view.selected_hits()) == 6


def test_letters_do_not_move_the_selection(view: ResultsView, qtbot: QtBot) -> None:
    select(view, 0)
    QTest.keyClicks(view, "bill")
    assert view.currentIndex().row() == 0


def test_delete_deletes_nothing(view: ResultsView, qtbot: QtBot) -> None:
    select(view, 0)
    QTest.keyClick(view, Qt.Key.Key_Delete)
    assert view.results.rowCount() == 6


def test_larger_cards_make_fewer_columns(view: ResultsView) -> None:
    def columns() -> int:
        top = view.visualRect(view.results.index(0)).top()
        rows = range(view.results.rowCount())
        return sum(view.visualRect(view.results.index(row)).top() == top for row in rows)

    assert columns() == 2
    view.set_card_side(LARGEST + 100)
    assert view.card_side == LARGEST
    assert columns() == 1


def test_every_kind_of_card_can_be_painted(view: ResultsView, library: StandIn) -> None:
    offline = replace(library.hits[0].asset, id=AssetId(70), online=False)
    view.results.set_hits(
        [
            *library.hits,
            replace(library.hits[0], asset=offline),
            photo(71, Path("not there yet.heic"), content_hash=None),
            replace(library.hits[4], snippet="\x02word\x03 " * 400, chunk=None),
        ]
    )
    delegate = view.itemDelegate()
    assert isinstance(delegate, CardDelegate)
    for side in (60, 150, 300):
        view.set_card_side(side)
        assert not view.grab().toImage().isNull()
        assert delegate.card_size(side).expandedTo(QSize(side, side)) == delegate.card_size(side)


def test_signs_on_a_card_say_yes_and_no(view: ResultsView, qtbot: QtBot) -> None:
    view.verdicts.begin(is_asked=True)
    rect = view.visualRect(view.results.index(1))
    asset = view.results.hits[1].asset.id
    for verdict, place in view._cards.verdict_places(rect.size()).items():
        point = rect.topLeft() + place.center().toPoint()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        assert view.verdicts.of(asset) is verdict
    assert not view.selected_hits()


def test_keys_say_yes_and_no_of_the_selected(view: ResultsView, qtbot: QtBot) -> None:
    view.verdicts.begin(is_asked=True)
    select(view, 0, 2)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.verdicts.liked == (1, 3)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.verdicts.disliked == (1, 3)
    QTest.keyClick(view, Qt.Key.Key_Minus)
    assert view.verdicts.of(AssetId(1)) is None


def test_where_nothing_is_ranked_no_card_asks(view: ResultsView, qtbot: QtBot) -> None:
    view.verdicts.begin(is_asked=False)
    select(view, 0)
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.verdicts.liked == ()
    assert view._verdict_at(view.visualRect(view.results.index(0)).center()) is None


def test_selection_survives_another_grouping(view: ResultsView) -> None:
    select(view, 1, 4)
    view.results.set_order(Order(Sort.NAME, True, Group.TYPE))
    assert sorted(names(view)) == ["green house.jpg", "letter.pdf"]


def test_keys_fold_the_section_they_are_in(view: ResultsView, qtbot: QtBot) -> None:
    select(view, 0)
    QTest.keyClick(view, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert view.folded == {"strong"}
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert not view.folded


def test_another_search_is_shown_from_its_top(view: ResultsView, library: StandIn) -> None:
    view.fold(["strong"])
    view.verdicts.begin(is_asked=True)
    assert not view.folded


def test_what_was_said_is_seen_on_the_card(view: ResultsView, qtbot: QtBot) -> None:
    view.verdicts.begin(is_asked=True)
    before = view.grab().toImage()
    view.verdicts.say((AssetId(1),), Verdict.YES)
    assert view.grab().toImage() != before


def test_one_photo_is_dragged_as_file_and_picture(view: ResultsView) -> None:
    select(view, 1)
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    drag = view.dragging.drag_of(view.selected_hits(), image)
    assert [url.fileName() for url in drag.mimeData().urls()] == ["green house.jpg"]
    assert drag.mimeData().imageData().size() == image.size()
    assert not drag.pixmap().isNull()


def test_many_are_dragged_as_files_only(view: ResultsView) -> None:
    select(view, 0, 1, 4)
    drag = view.dragging.drag_of(view.selected_hits(), None)
    assert len(drag.mimeData().urls()) == 3
    assert not drag.mimeData().hasImage()


def test_new_results_under_headings_wait_and_move_nothing(
    view: ResultsView, library: StandIn
) -> None:
    view.results.set_order(Order(Sort.DATE, group=Group.MONTH))
    select(view, 2)
    before, sections = names(view), view.results.sections
    newer = photo(99, Path("new.jpg"))
    assert view.results.update([newer, *library.hits], {AssetId(99)}) == 1
    assert (names(view), view.results.sections) == (before, sections)
    view.results.set_hits([newer, *library.hits])  # the person asked for them
    assert names(view) == before


def test_thumbnail_that_comes_moves_nothing(view: ResultsView, qtbot: QtBot) -> None:
    cells = [view.visualRect(view.results.index(row)) for row in range(6)]
    view.viewport().repaint()
    qtbot.waitUntil(lambda: view.cards._thumbnails.cached_bytes > 0)
    qtbot.wait(50)
    assert [view.visualRect(view.results.index(row)) for row in range(6)] == cells
