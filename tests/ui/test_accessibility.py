"""What a keyboard and a screen reader find in every place of the window, full and empty."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import groupby

import pytest
from PySide6.QtCore import QModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QComboBox,
    QDialog,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QProgressBar,
    QScrollBar,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child

from desktop import app
from desktop.engine.keeping import Facet, Facets
from desktop.records import Activity, Work
from desktop.ui import tab_order
from desktop.ui.facets import FacetButton
from desktop.ui.first_run import FirstRun
from desktop.ui.main_window import MainWindow
from desktop.ui.naming import NameDialog
from desktop.ui.panel import Area
from desktop.ui.panels.folders import ExcludesDialog
from desktop.ui.panels.questions import Questions

CONTROLS = (
    *(QAbstractButton, QAbstractSlider, QLineEdit, QTextEdit, QPlainTextEdit),
    *(QAbstractItemView, QComboBox, QProgressBar),
)
PAGES = tuple(one.id for one in app.discovered_panels() if one.area is not Area.SIDEBAR)
MEANINGLESS = (QAccessible.Role.NoRole, QAccessible.Role.Client, QAccessible.Role.Pane)


def controls(within: QWidget) -> Iterator[QWidget]:
    """What can be used, as far as it is in sight."""
    for widget in within.findChildren(QWidget):
        is_part = isinstance(widget, QScrollBar | QHeaderView) or "qt_" in widget.objectName()
        if isinstance(widget, CONTROLS) and widget.isVisible() and not is_part:
            yield widget


def called(widget: QWidget) -> str:
    """How a control is told in a failure."""
    parent = type(widget.parentWidget()).__name__
    return f"{type(widget).__name__} {widget.property('rank') or ''} in {parent}"


def nameless(within: QWidget) -> list[str]:
    """Controls that a screen reader has no name, or no sensible role, for."""
    found = []
    for widget in controls(within):
        spoken = QAccessible.queryAccessibleInterface(widget)
        said = spoken.text(QAccessible.Text.Name)
        if not said.strip() or spoken.role() in MEANINGLESS:
            found.append(f"{called(widget)}: {said!r}, {spoken.role().name}")
    return found


def unreachable(within: QWidget) -> list[str]:
    """Controls that the keyboard does not come to."""
    tab = Qt.FocusPolicy.TabFocus
    return [
        called(widget)
        for widget in controls(within)
        if not isinstance(widget, QProgressBar) and not widget.focusPolicy() & tab
    ]


def assert_all_can_use(within: QWidget) -> None:
    assert nameless(within) == []
    assert unreachable(within) == []


@pytest.mark.parametrize("page", PAGES)
def test_every_place_can_be_used_by_all(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.middle.results.view.setCurrentIndex(window.middle.results.view.results.index(4))
    window.show_panel(page)
    qtbot.wait(30)
    assert_all_can_use(window)


@pytest.mark.parametrize("page", PAGES)
def test_every_empty_place_can_be_used_by_all(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot, page: str
) -> None:
    library.hits, library.missing = [], ("picture", "answer")
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    bare_window.show_panel(page)
    qtbot.wait(30)
    assert_all_can_use(bare_window)


def test_the_first_run_can_be_used_by_all(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.hits, library.roots = [], []
    bare_window.attach(library, app.discovered_panels())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: child(bare_window, FirstRun).isVisible())
    card = child(bare_window, FirstRun)
    card.folders.add(library.folder)
    for _step in range(3):
        assert_all_can_use(bare_window)
        card.forward.click()


def test_an_answer_and_its_sources_can_be_used_by_all(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.answer_pieces = ("It is red [1].",)
    window.show_panel("questions")
    panel = child(window, Questions)
    panel.ask("What colour?")
    qtbot.waitUntil(lambda: not panel.is_asking)
    assert_all_can_use(window)


def test_dialogs_can_be_used_by_all(window: MainWindow, library: StandIn, qtbot: QtBot) -> None:
    dialogs: tuple[QDialog, ...] = (
        ExcludesDialog(library.roots[0], window),
        NameDialog("New album", "It may hold anything.", window),
    )
    for dialog in dialogs:
        qtbot.addWidget(dialog)
        dialog.show()
        assert_all_can_use(dialog)


def test_what_opens_above_the_window_can_be_used_by_all(window: MainWindow, qtbot: QtBot) -> None:
    window.toast.offer("3 files were added.", "Undo", lambda: None)
    window.banner.show_missing(("picture",))
    refine = child(window, FacetButton)
    refine._on_facets(Facets(total=9, years=(Facet("2024", 3, "year:2024"),)))
    window.desk.preview_wanted.emit()
    qtbot.wait(30)
    for place in (window, refine.popover):
        assert_all_can_use(place)


def test_results_tell_name_kind_and_date(window: MainWindow) -> None:
    model = window.middle.results.view.results
    spoken = [
        str(model.index(row).data(Qt.ItemDataRole.AccessibleTextRole))
        for row in range(model.rowCount(QModelIndex()))
    ]
    assert "red house.jpg" in spoken[0]
    assert "letter.pdf" in spoken[4]
    assert all("2026" in said for said in spoken)
    assert "Photo" in spoken[0]
    assert "Document" in spoken[4]


# ----------------------------------------------------------------------------- the keyboard's way


def area(window: MainWindow, widget: QWidget) -> str:
    """Which part of the window a widget is in."""
    named = {
        "sidebar": window.sidebar,
        "search": window.middle.search,
        "results": window.middle.results,
        "side": window.side,
        "activity": window.activity,
    }
    return next((name for name, part in named.items() if part.isAncestorOf(widget)), "")


def focus_chain(window: MainWindow) -> list[QWidget]:
    """Where Tab goes, once round."""
    return list(tab_order.stops(window))


def test_tab_goes_from_the_sidebar_to_the_line_at_the_bottom(window: MainWindow) -> None:
    window.activity.show_activity(Activity(Work.INDEXING, total=3))
    places = [name for name, _ in groupby(area(window, one) for one in focus_chain(window)) if name]
    assert places == ["sidebar", "search", "results", "side", "activity"]


def picture_around(widget: QWidget) -> QImage:
    """The widget with what is around it: some show the focus on their frame."""
    window = widget.window()
    at = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size()).adjusted(-50, -12, 50, 12)
    return window.grab(at.intersected(window.rect())).toImage()


@pytest.mark.parametrize("page", ["", "settings", "models", "activity", "questions", "duplicates"])
def test_focus_is_always_to_be_seen(window: MainWindow, qtbot: QtBot, page: str) -> None:
    window.middle.results.view.setCurrentIndex(window.middle.results.view.results.index(0))
    window.show_panel(page)
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.wait(30)
    kinds: Callable[[QWidget], object] = lambda one: (type(one), one.property("rank"))  # noqa: E731
    unseen, seen = [], set()
    for widget in focus_chain(window):
        if kinds(widget) in seen or isinstance(widget, QTextEdit):
            continue
        seen.add(kinds(widget))
        widget.setFocus(Qt.FocusReason.TabFocusReason)
        tab_order.bring_into_sight(widget)
        focused = picture_around(widget)
        widget.clearFocus()
        if picture_around(widget) == focused:
            unseen.append(called(widget))
    assert unseen == []
