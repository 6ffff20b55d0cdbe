from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from ui.stand_in import photo

from desktop.ui.order import Order, timeline
from desktop.ui.results_view import ResultsView
from desktop.ui.sections import Layout, Measures, Section
from desktop.ui.shapes import Shape
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.timeline import Scrubber, ticks


@pytest.fixture
def view(show: Callable[[QWidget], QWidget]) -> Iterator[ResultsView]:
    """Twenty photos in each month of three years."""
    thumbnails = Thumbnails()
    made = ResultsView(thumbnails)
    months = [(year, month) for year in (2026, 2025, 2024) for month in range(12, 0, -1)]
    days = [datetime(year, month, 5, tzinfo=UTC) for year, month in months for _ in range(20)]
    hits = [photo(n, Path(f"{n}.jpg"), taken=taken) for n, taken in enumerate(days, start=1)]
    made.results.set_order(timeline(Order()))
    made.results.set_hits(hits)
    made.set_shape(Shape.TIMELINE)
    show(made)
    yield made
    thumbnails.close()


@pytest.fixture
def scrubber(view: ResultsView) -> Scrubber:
    found = view.findChild(Scrubber)
    assert isinstance(found, Scrubber)
    return found


def test_each_year_is_named_once() -> None:
    sections = (Section("2026-03", "March", 2), Section("2026-01", "January", 2))
    layout = Layout((*sections, Section("2024-12", "December", 4)), Measures(2, 100, 40))
    assert [(tick.at, tick.year) for tick in ticks(layout)] == [
        (0.0, "2026"),
        (140 / 520, ""),
        (280 / 520, "2024"),
    ]


def test_scrubber_is_at_the_edge_of_a_timeline_only(view: ResultsView, scrubber: Scrubber) -> None:
    assert scrubber.isVisible()
    assert scrubber.x() >= view.viewport().geometry().right()
    view.set_shape(Shape.GRID)
    assert not scrubber.isVisible()


def test_press_goes_to_the_month_that_is_said(view: ResultsView, scrubber: Scrubber) -> None:
    place = QPoint(20, scrubber.height() // 2)
    title = scrubber.title_at(place.y())
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=place)
    layout = view.layout_now()
    shown = layout.section_at(view.verticalScrollBar().value())
    assert layout.sections[shown].title == title
    assert title.endswith("2025")


def test_ends_of_the_scrubber_are_the_ends_of_the_timeline(
    view: ResultsView, scrubber: Scrubber
) -> None:
    bar = view.verticalScrollBar()
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, scrubber.height() - 1))
    assert bar.value() == bar.maximum()
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(5, 1))
    assert bar.value() == 0


def test_empty_timeline_can_be_pressed(view: ResultsView, scrubber: Scrubber) -> None:
    view.results.set_hits([])
    QTest.mouseClick(scrubber, Qt.MouseButton.LeftButton, pos=QPoint(20, 90))
    assert scrubber.title_at(90) == ""


def test_wheel_and_keys_scroll_with_the_bar_hidden(view: ResultsView) -> None:
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.verticalScrollBar().value() > 1000
    assert view.visualRect(view.results.index(719)).bottom() <= view.viewport().height()
    assert not view.verticalScrollBar().isVisible()
