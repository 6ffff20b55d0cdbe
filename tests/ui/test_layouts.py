"""The window in little room, with large letters, on dense screens, and from right to left."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QLabel,
    QPushButton,
    QScrollArea,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.languages import speaking
from ui.stand_in import StandIn, child

from desktop import app
from desktop.paths import resources
from desktop.ui import icons, parts, theme
from desktop.ui.first_run import FirstRun
from desktop.ui.main_window import MainWindow

PLACES = ("", "questions", "settings", "models", "activity", "problems", "duplicates")


@pytest.fixture
def large_letters(qapp: QApplication) -> Iterator[None]:
    """The system's font, 1.6 times as large."""
    usual = qapp.font()
    larger = qapp.font()
    larger.setPointSizeF(usual.pointSizeF() * 1.6)
    _dress(qapp, larger)
    yield
    _dress(qapp, usual)


def _dress(application: QApplication, font: object) -> None:
    application.setFont(font)  # type: ignore[arg-type]
    theme.apply(application, resources() / "theme" / "window.qss", dark=False)


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    """As for people who write from right to left."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


def cut(within: QWidget) -> list[str]:
    """Words that have less room than they need."""
    found = []
    for widget in within.findChildren(QWidget):
        if not isinstance(widget, QLabel | QPushButton | QToolButton | QCheckBox):
            continue
        if not widget.isVisible() or isinstance(widget, parts.ElidedLabel | parts.Row):
            continue
        wanted, has = widget.sizeHint(), widget.size()
        high = wanted.height()
        if isinstance(widget, QLabel) and widget.wordWrap():
            high, wide = widget.heightForWidth(has.width()), 0
        else:
            wide = wanted.width()
        if widget.text() and (has.width() < wide - 1 or has.height() < high - 1):
            sizes = f"{has.width()}x{has.height()} of {wide}x{high}"
            found.append(f"{type(widget).__name__} {widget.text()[:30]!r} {sizes}")
    return found


def scrolled_sideways(within: QWidget) -> list[str]:
    """Areas that are wider than what is seen of them."""
    return [
        area.accessibleName()
        for area in within.findChildren(QScrollArea)
        if area.isVisible() and area.horizontalScrollBar().maximum() > 0
    ]


def assert_everything_fits(window: MainWindow, qtbot: QtBot, place: str) -> None:
    def fits() -> None:
        assert cut(window) == []

    window.show_panel(place)
    qtbot.wait(30)
    qtbot.waitUntil(fits)  # what a page shows may still be on its way to it
    assert scrolled_sideways(window) == []


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut(window: MainWindow, qtbot: QtBot, place: str) -> None:
    window.resize(1280, 800)
    assert_everything_fits(window, qtbot, place)


@pytest.fixture(params=["de", "fr"])
def foreign(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[None]:
    """The words are longer than in English."""
    with speaking(request.param, qapp):
        yield


@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_in_other_languages(
    foreign: None, window: MainWindow, qtbot: QtBot, place: str
) -> None:
    window.resize(1280, 800)
    assert_everything_fits(window, qtbot, place)


@pytest.mark.parametrize("place", [one for one in PLACES if one != "questions"])
def test_half_a_small_screen_is_enough(window: MainWindow, qtbot: QtBot, place: str) -> None:
    if window.side.isVisible():
        window.toggle_side()
    window.resize(640, 400)
    assert (window.width(), window.height()) == (640, 400)
    assert_everything_fits(window, qtbot, place)


@pytest.mark.usefixtures("large_letters")
@pytest.mark.parametrize("place", PLACES)
def test_nothing_is_cut_with_large_letters(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot, place: str
) -> None:
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    bare_window.resize(1280, 800)
    qtbot.wait(30)
    assert_everything_fits(bare_window, qtbot, place)


@pytest.mark.usefixtures("large_letters")
def test_the_first_run_is_not_cut_with_large_letters(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.hits, library.roots = [], []
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: child(bare_window, FirstRun).isVisible())
    for _step in range(3):
        assert cut(bare_window) == []
        child(bare_window, FirstRun).forward.click()


def test_a_dense_screen_shows_the_same() -> None:
    dense = {**os.environ, "QT_SCALE_FACTOR": "2", "QT_QPA_PLATFORM": "offscreen"}
    only = f"{__file__}::test_nothing_is_cut"
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", only]
    ran = subprocess.run(command, env=dense, capture_output=True, text=True, check=False)
    assert ran.returncode == 0, ran.stdout[-2000:]


# ----------------------------------------------------------------------------- right to left


@pytest.mark.usefixtures("mirrored")
def test_the_window_is_mirrored(bare_window: MainWindow, library: StandIn, qtbot: QtBot) -> None:
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: bare_window.middle.results.view.results.rowCount() == 6)
    order = [bare_window.side, bare_window.middle, bare_window.sidebar]
    assert [one.x() for one in order] == sorted(one.x() for one in order)
    view = bare_window.middle.results.view
    first, second = (view.visualRect(view.results.index(row)) for row in (0, 1))
    assert first.left() > second.left()
    assert cut(bare_window) == []


@pytest.mark.usefixtures("mirrored")
def test_a_rows_count_is_at_its_end(qtbot: QtBot) -> None:
    row = parts.Row("image", "Photos", lambda: None)
    qtbot.addWidget(row)
    row.set_end("63")
    row.resize(200, 32)
    row.show()
    qtbot.waitUntil(lambda: row._end.width() < 100)
    assert row._end.geometry().right() < 60


@pytest.mark.usefixtures("mirrored")
def test_a_path_begins_with_its_root(qtbot: QtBot) -> None:
    path = parts.ElidedLabel("/home/anna")
    qtbot.addWidget(path)
    path.resize(300, 30)
    image = path.grab().toImage()
    paper = image.pixel(0, 0)
    inked = [x for x in range(300) if any(image.pixel(x, y) != paper for y in range(30))]
    assert inked[0] > 150
    assert parts.direction("/home/anna") is Qt.LayoutDirection.LeftToRight
    assert parts.direction("/بيت/a") is Qt.LayoutDirection.RightToLeft


def test_icons_that_point_are_mirrored(qapp: QApplication) -> None:
    black = theme.colour("#000000")
    onwards, down = (icons.pixmap(name, 24, black) for name in ("caret-right", "caret-down"))
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    mirrored, same = (icons.pixmap(name, 24, black) for name in ("caret-right", "caret-down"))
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert mirrored.toImage() != onwards.toImage()
    assert same.toImage() == down.toImage()
