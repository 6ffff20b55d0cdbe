"""What the person keeps, as the window knows it."""

from __future__ import annotations

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, photo

from desktop.engine.keeping import Mark
from desktop.records import AssetId
from desktop.ui.keepsakes import keywords_of_file, stars_of_file
from desktop.ui.panel import PanelContext

A, B = AssetId(1), AssetId(2)


def test_a_favourite_is_shown_at_once_and_kept(
    qtbot: QtBot, context: PanelContext, library: StandIn
) -> None:
    kept = context.desk.kept
    kept.toggle_favourite([A])
    assert kept.mark(A).favourite
    qtbot.waitUntil(lambda: library.keeping.state.favourites == {A})
    kept.toggle_favourite([A, B])
    assert kept.mark(A).favourite
    assert kept.mark(B).favourite
    kept.toggle_favourite([A, B])
    assert not kept.mark(A).favourite


def test_what_could_not_be_kept_is_shown_as_it_is_and_told(
    qtbot: QtBot, context: PanelContext, library: StandIn
) -> None:
    library.keeping.refuse = "The disk is full; make some room on it."
    kept = context.desk.kept
    with qtbot.waitSignal(context.desk.offered) as offered:
        kept.rate([A], 4)
        assert kept.mark(A).stars == 4
    assert offered.args[:2] == ["The disk is full; make some room on it.", ""]
    qtbot.waitUntil(lambda: kept.mark(A) == Mark())


def test_the_newest_changes_are_undone_first(
    qtbot: QtBot, context: PanelContext, library: StandIn
) -> None:
    kept = context.desk.kept
    with qtbot.waitSignal(context.desk.offered):
        kept.tag([A, B], "red")
    with qtbot.waitSignal(context.desk.offered):
        kept.add_to_album("Rome", [A])
    with qtbot.waitSignal(context.desk.offered) as offered:
        context.desk.journal.undo_last()
    assert offered.args[0] == "Undone: Added to “Rome”: 1 file."
    assert not library.keeping.state.albums
    assert library.keeping.state.tags == {"red": {A, B}}
    context.desk.journal.undo_last()
    qtbot.waitUntil(lambda: not library.keeping.state.tags)


def test_what_was_so_already_is_said(qtbot: QtBot, context: PanelContext) -> None:
    kept = context.desk.kept
    with qtbot.waitSignal(context.desk.offered):
        kept.tag([A], "red")
    with qtbot.waitSignal(context.desk.offered) as offered:
        kept.tag([A], "red")
    assert offered.args[:2] == ["That was so already.", ""]


def test_a_file_brings_stars_and_keywords_of_its_own(
    context: PanelContext, library: StandIn
) -> None:
    metadata = (("rating", "3"), ("keywords", "snow, Ice"))
    asset = photo(1, library.folder / "a.jpg", metadata=metadata).asset
    assert (stars_of_file(asset), keywords_of_file(asset)) == (3, ("snow", "Ice"))
    kept = context.desk.kept
    assert kept.stars(asset) == 3
    kept.marks = {A: Mark(stars=0)}
    assert kept.stars(asset) == 0
    assert isinstance(kept, QObject)
