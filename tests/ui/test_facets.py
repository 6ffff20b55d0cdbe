"""The popover that counts what results have in common."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.keeping import Facet, Facets
from desktop.ui.facets import FacetButton, FacetList, spelled
from desktop.ui.panel import PanelContext

FOUND = Facets(
    total=9,
    types=(Facet("photo", 7, "type:photo"), Facet("document", 2, "type:document")),
    years=(Facet("2021", 9, "date:2021"),),
    tags=tuple(Facet(f"tag {n}", 8 - n, f'tag:"tag {n}"') for n in range(8)),
)


def buttons(widget: QWidget) -> dict[str, QPushButton]:
    found = widget.findChildren(QPushButton)
    return {one.accessibleName(): one for one in found if one.isVisibleTo(widget)}


def test_only_what_tells_results_apart_is_shown(
    qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> None:
    shown = FacetList()
    show(shown)
    shown.show_facets(FOUND)
    qtbot.waitUntil(lambda: bool(buttons(shown)))
    captions = [one.text() for one in shown.findChildren(QLabel) if one.isVisibleTo(shown)]
    assert "TYPE" in captions
    assert "YEAR" not in captions  # all are of one
    assert list(buttons(shown))[:2] == ["Photos, 7", "Documents, 2"]


def test_a_press_tells_the_filter_and_the_rest_is_a_click_away(
    qtbot: QtBot, show: Callable[[QWidget], QWidget]
) -> None:
    shown = FacetList()
    show(shown)
    shown.show_facets(FOUND)
    qtbot.waitUntil(lambda: bool(buttons(shown)))
    assert "tag 7, 1" not in buttons(shown)
    QTest.mouseClick(buttons(shown)["TAG: 2 more"], Qt.MouseButton.LeftButton)
    with qtbot.waitSignal(shown.chosen) as chosen:
        QTest.mouseClick(buttons(shown)["tag 7, 1"], Qt.MouseButton.LeftButton)
    assert chosen.args == ['tag:"tag 7"']


def test_the_popover_counts_all_results_and_follows_them(
    qtbot: QtBot, context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> None:
    library.faceting.found = FOUND
    button = FacetButton()
    button.attach(context)
    show(button)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(button.popover.isVisible)
    assert library.faceting.asked == [tuple(hit.asset.id for hit in library.hits)]
    context.desk.set_hits(tuple(library.hits[:2]))
    qtbot.waitUntil(lambda: len(library.faceting.asked) == 2)
    button.popover.close()
    context.desk.set_hits(tuple(library.hits))
    assert len(library.faceting.asked) == 2


def test_nothing_to_tell_apart_is_said(show: Callable[[QWidget], QWidget]) -> None:
    shown = FacetList()
    show(shown)
    shown.show_facets(Facets(total=1, years=(Facet("2021", 1, "date:2021"),)))
    (said,) = [one.text() for one in shown.findChildren(QLabel) if one.isVisible()]
    assert said == "These results have nothing to tell them apart."
    assert spelled(Facet("PDF", 1, "type:pdf")) == "PDF"


@pytest.mark.usefixtures("german")
def test_what_photos_seem_to_show_is_named_in_the_language() -> None:
    assert spelled(Facet("dog", 3, "label:dog")) == "Hund"
    assert spelled(Facet("dog", 3, "tag:dog")) == "dog"  # the person's own word
