"""What the window's tests share: Qt without a screen, and a small library in memory."""

from __future__ import annotations

import gc
import os

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from ui.languages import speaking
from ui.stand_in import StandIn, document, jpeg, photo, root

from desktop import app
from desktop.paths import resources
from desktop.records import AssetId, Passage
from desktop.ui import theme
from desktop.ui.bridge import Bridge
from desktop.ui.desk import Desk
from desktop.ui.main_window import MainWindow
from desktop.ui.panel import PanelContext
from desktop.ui.thumbnails import Thumbnails

COLOURS = ("red", "green", "blue", "white")


@pytest.fixture(autouse=True)
def _dressed(qapp: QApplication) -> None:
    """English, and the light colours, whatever the machine has."""
    QLocale.setDefault(QLocale("en_GB"))
    if qapp.styleSheet() and theme.colours() is theme.LIGHT:
        return  # dressing every window again takes a while
    theme.apply(qapp, resources() / "theme" / "window.qss", dark=False)


@pytest.fixture(autouse=True)
def _collected_here() -> Iterator[None]:
    """As in the program: a worker that allocates much would destroy what Qt has dropped."""
    gc.disable()
    yield
    gc.collect(1)


@pytest.fixture(autouse=True, scope="module")
def _collected_at_last() -> Iterator[None]:
    yield
    gc.collect()
    gc.enable()


@pytest.fixture
def german(qapp: QApplication) -> Iterator[None]:
    """The window's own words, numbers and dates in German."""
    with speaking("de", qapp):
        yield


@pytest.fixture
def library(tmp_path: Path) -> Iterator[StandIn]:
    """Four photos and two documents in one folder."""
    there = StandIn(tmp_path, roots=[root(1, tmp_path / "Pictures")])
    there.hits = [
        photo(number, tmp_path / f"{colour} house.jpg")
        for number, colour in enumerate(COLOURS, start=1)
    ]
    there.hits += [
        document(5, tmp_path / "letter.pdf", "a \x02red\x03 letter"),
        document(6, tmp_path / "bill.pdf", "an old bill"),
    ]
    for hit in there.hits:
        page = hit.page
        colour = COLOURS[hit.asset.id % 4]
        there.preview_file(hit.asset, page).write_bytes(jpeg(colour))
    there.texts = {AssetId(5): (Passage(1, "Dear Anna,"), Passage(2, "a red letter for Reds"))}
    yield there
    there.close()


@pytest.fixture
def context(qtbot: QtBot, library: StandIn) -> Iterator[PanelContext]:
    """What a panel is given; the library's overview is known."""
    bridge = Bridge()
    thumbnails = Thumbnails()
    thumbnails.locate = library.preview_file
    desk = Desk(library, bridge)  # type: ignore[arg-type]
    desk.set_hits(tuple(library.hits))
    desk.refresh_overview()
    qtbot.waitUntil(lambda: desk.overview is not None)
    yield PanelContext(library, bridge, desk, thumbnails)  # type: ignore[arg-type]
    thumbnails.close()


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    """Show a widget until the test ends."""

    def shown(widget: QWidget) -> QWidget:
        qtbot.addWidget(widget)
        widget.resize(400, 700)
        widget.show()
        qtbot.waitExposed(widget)
        return widget

    return shown


@pytest.fixture
def bare_window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    """The window as it is before the library is open."""
    state = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    made = MainWindow(Bridge(), state)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitExposed(made)
    return made


@pytest.fixture
def window(qtbot: QtBot, bare_window: MainWindow, library: StandIn) -> MainWindow:
    """The window with the library's six results."""
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    view = bare_window.middle.results.view
    if library.hits:
        qtbot.waitUntil(lambda: view.results.rowCount() == len(library.hits))
    return bare_window
