"""Descriptions in the settings, on the activity page, in the preview, and from an answer."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, document, photo

from desktop.engine.captions import Caption
from desktop.engine.shift import Shift, State
from desktop.library.captions import Tally
from desktop.records import Answer, Changes, Source
from desktop.ui.captioning import CaptionChoice, CaptionNote, ShiftCard, keep, photo_of, times
from desktop.ui.panel import PanelContext

CAT = photo(7, Path("/photos/cat.jpg")).asset
BILL = document(8, Path("/papers/bill.pdf")).asset


def said(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def answer(*assets: object, **others: object) -> Answer:
    sources = tuple(Source(n, asset, None) for n, asset in enumerate(assets, start=1))  # type: ignore[arg-type]
    return replace(Answer("What?", "A cat [1].", sources, (1,), "llava", 1.0), **others)  # type: ignore[arg-type]


def test_describing_is_off_until_it_is_chosen(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    card = CaptionChoice(context)
    show(card)
    assert card.when.text() == "Never"
    card.when.choose("unused")
    assert library.settings.captions == "unused"
    assert library.called[-1] == ("look",)


def test_hours_of_ones_own_are_offered_too() -> None:
    assert "3-5" in times("3-5") and "3-5" not in times("")


def test_forgetting_all_is_asked_about_and_switches_describing_off(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    library.settings = replace(library.settings, captions="always")
    card = CaptionChoice(context)
    show(card)
    card._on_forget()
    (box,) = card.findChildren(QMessageBox)
    assert ("forget all captions",) not in library.called
    next(one for one in box.buttons() if one.text() == "Forget them").click()
    qtbot.waitUntil(lambda: ("forget all captions",) in library.called)
    assert library.settings.captions == ""


def test_progress_and_what_it_waits_for_are_told(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    card = ShiftCard(context)
    show(card)
    card.show_shift(Shift())
    assert not card.isVisible()
    tally = Tally(described=1204, total=8112, left=6908)
    library.captions.night.stand(Shift(State.USED, tally, None, "llava"))
    qtbot.waitUntil(card.isVisible)
    assert "1,204 of 8,112 photos are described." in said(card)
    assert "Waiting until nobody uses the computer." in said(card)
    card.pause.click()
    assert library.called[-1] == ("pause captions",)


@pytest.mark.parametrize("state", [state for state in State if state is not State.OFF])
def test_every_state_is_told_in_words(
    context: PanelContext, show: Callable[[QWidget], QWidget], state: State
) -> None:
    card = ShiftCard(context)
    show(card)
    card.show_shift(Shift(state, Tally(1, 2, 1), notice="It broke: try again."))
    assert card.state.text().endswith(".")
    assert card.go_on.isVisible() is (state in (State.PAUSED, State.FAILED))


def test_who_described_a_photo_is_said_and_it_can_be_forgotten(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    library.captions.texts[CAT.id] = Caption("A cat on a sofa.", "llava", datetime.now(UTC))
    note = CaptionNote(context)
    show(note)
    note.show_asset(CAT)
    qtbot.waitUntil(note.isVisible)
    assert "Described by llava: A cat on a sofa." in said(note)
    note.forget.click()
    context.bridge.on_changes(Changes(updated=(CAT.id,)))
    qtbot.waitUntil(lambda: not note.isVisible())


def test_a_document_has_no_description(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    note = CaptionNote(context)
    show(note)
    note.show_asset(BILL)
    assert not note.isVisible()


def test_only_a_whole_answer_about_one_photo_may_be_kept() -> None:
    assert photo_of(answer(CAT)) is CAT
    assert photo_of(answer(CAT, CAT)) is None
    assert photo_of(answer(BILL)) is None
    assert photo_of(answer(CAT, stopped=True)) is None


def test_a_kept_answer_loses_its_citations(
    context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    keep(context, answer(CAT))
    assert library.called[-1] == ("keep caption", CAT.id, ("A cat.", "llava"))
