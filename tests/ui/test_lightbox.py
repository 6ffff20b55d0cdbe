"""The large preview of what has no picture: its text."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import Hit, Kind, Passage
from desktop.ui.lightbox import Lightbox
from desktop.ui.panel import PanelContext


@pytest.fixture
def lightbox(context: PanelContext, show: Callable[[QWidget], QWidget]) -> Lightbox:
    window = show(QWidget())
    window.resize(900, 600)
    return Lightbox(context, window)


@pytest.fixture
def letter(library: StandIn) -> Hit:
    """A document without pages."""
    hit = next(hit for hit in library.hits if hit.asset.kind is Kind.DOCUMENT)
    library.texts[hit.asset.id] = (Passage(None, "Dear Max,\n" * 100),)
    return replace(hit, page=None, asset=replace(hit.asset, page_count=None))


def test_a_document_without_pictures_is_read(lightbox: Lightbox, letter: Hit, qtbot: QtBot) -> None:
    lightbox.show_hit(letter)
    qtbot.waitUntil(lambda: lightbox._shown.currentWidget() is lightbox._reading)
    assert "Dear Max," in lightbox._text.toPlainText()
    assert lightbox._part.isHidden()  # there is nothing to draw around
    bar = lightbox._text.verticalScrollBar()
    QTest.keyClick(lightbox, Qt.Key.Key_PageDown)
    assert bar.value() > 0


def test_a_photo_is_shown_as_a_picture(lightbox: Lightbox, library: StandIn) -> None:
    library.texts[library.hits[0].asset.id] = (Passage(None, "a sign"),)
    lightbox.show_hit(library.hits[0])
    lightbox._on_text(library.hits[0].asset.id, (Passage(None, "a sign"),))
    assert lightbox._shown.currentWidget() is lightbox._picture
    assert not lightbox._part.isHidden()


def test_text_that_the_preview_has_read_is_not_asked_for_again(
    lightbox: Lightbox, letter: Hit, context: PanelContext
) -> None:
    context.desk.set_selection((letter,), letter)
    context.desk.text_read.emit(letter.asset.id, (Passage(None, "Dear Max,"),))
    lightbox.show_hit(letter)
    assert lightbox._shown.currentWidget() is lightbox._reading
