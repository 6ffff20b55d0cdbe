from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QAbstractSlider, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import MODELS, StandIn, child, root

from desktop.records import Activity, AssetId, Work
from desktop.ui.first_run import FirstRun
from desktop.ui.main_window import MainWindow
from desktop.ui.panels.problems import Problems
from desktop.ui.panels.questions import Questions
from desktop.ui.panels.settings import SettingsPage


def said(widget: QWidget) -> str:
    return " | ".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def names(window: MainWindow) -> list[str]:
    return [hit.asset.path.name for hit in window.middle.results.view.results.hits]


def test_window_is_there_before_the_library(bare_window: MainWindow) -> None:
    assert "Opening the library…" in said(bare_window)
    assert bare_window.middle.search.line.hasFocus()


def test_words_typed_before_the_library_is_open_are_searched(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    QTest.keyClicks(bare_window.middle.search.line, "red")
    bare_window.attach(library, ())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: names(bare_window) == ["red house.jpg", "letter.pdf"])


def test_typing_finds_and_escape_shows_everything(window: MainWindow, qtbot: QtBot) -> None:
    line = window.middle.search.line
    QTest.keyClicks(line, "red")
    qtbot.waitUntil(lambda: names(window) == ["red house.jpg", "letter.pdf"])
    QTest.keyClick(line, Qt.Key.Key_Escape)
    qtbot.waitUntil(lambda: len(names(window)) == 6)


@pytest.mark.parametrize(
    ("key", "modifier"),
    [
        (Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier),
        (Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier),
    ],
)
def test_search_is_a_key_away(
    window: MainWindow, key: Qt.Key, modifier: Qt.KeyboardModifier
) -> None:
    window.middle.results.view.setFocus()
    QTest.keyClick(window, key, modifier)
    assert window.middle.search.line.hasFocus()


def test_down_leads_from_the_search_to_the_results(window: MainWindow, qtbot: QtBot) -> None:
    QTest.keyClick(window.middle.search.line, Qt.Key.Key_Down)
    view = window.middle.results.view
    assert view.hasFocus()
    qtbot.waitUntil(lambda: window.desk.current is not None)
    assert window.desk.current == view.results.hits[0]


def test_photos_row_shows_photos_only(window: MainWindow, qtbot: QtBot) -> None:
    row = next(
        button
        for button in window.sidebar.findChildren(QAbstractButton)
        if button.accessibleName().startswith("Photos")
    )
    row.click()
    qtbot.waitUntil(lambda: len(names(window)) == 4)
    assert row.isChecked()
    assert "Photos" in said(window.middle)


def test_nothing_found_offers_a_way_out(window: MainWindow, qtbot: QtBot) -> None:
    window.middle.search.set_text("purple elephant")
    qtbot.waitUntil(lambda: "Nothing found for “purple elephant”" in said(window))
    window.middle.results.empty._clear.click()
    qtbot.waitUntil(lambda: len(names(window)) == 6)


def test_library_without_folders_asks_for_some(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.hits, library.roots = [], []
    bare_window.attach(library, ())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "What would you like to find again?" in said(bare_window))
    child(bare_window, FirstRun).folders_wanted.emit((Path("/photos"),))
    assert ("add_root", Path("/photos")) in library.called


def test_empty_folders_say_that_they_are_looked_through(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.hits = []
    bare_window.attach(library, ())  # type: ignore[arg-type]
    bare_window._bridge.on_activity(Activity(Work.SCANNING))
    qtbot.waitUntil(lambda: "results appear as they come" in said(bare_window))


def test_missing_picture_model_is_said_once_there_are_folders(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.missing = ("picture", "answer")
    bare_window.attach(library, ())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "a picture model is needed" in said(bare_window.banner))
    library.missing = ()
    bare_window.desk.models_changed.emit()
    qtbot.waitUntil(lambda: not bare_window.banner.isVisible())


def test_space_shows_the_result_large_and_arrows_go_on(window: MainWindow, qtbot: QtBot) -> None:
    view = window.middle.results.view
    QTest.keyClick(window.middle.search.line, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: window.desk.current is not None)
    QTest.keyClick(view, Qt.Key.Key_Space)
    lightbox = window.lightbox
    assert lightbox is not None
    assert lightbox.isVisible()
    QTest.keyClick(lightbox, Qt.Key.Key_Right)
    assert "green house.jpg" in said(lightbox)
    QTest.keyClick(lightbox, Qt.Key.Key_Escape)
    assert not lightbox.isVisible()
    assert view.currentIndex().row() == 1


def test_select_ask_and_follow_a_citation(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    library.answer_pieces = ("It is red ", "[2]", ".")
    view = window.middle.results.view
    for row, modifier in (
        (0, Qt.KeyboardModifier.NoModifier),
        (4, Qt.KeyboardModifier.ControlModifier),
    ):
        place = view.visualRect(view.results.index(row)).center()
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, modifier, pos=place)
    qtbot.waitUntil(lambda: len(window.desk.selection) == 2)
    QTest.keyClick(window, Qt.Key.Key_J, Qt.KeyboardModifier.ControlModifier)
    panel = child(window.side, Questions)
    qtbot.waitUntil(lambda: window.focusWidget() is panel.line)
    QTest.keyClicks(panel.line, "What colour?")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "letter.pdf, page 2" in panel.transcript.toPlainText())
    assert ("ask", "What colour?", (AssetId(1), AssetId(5)), 0) in library.called
    panel.transcript.cited.emit(panel.transcript._sources[0][1])
    qtbot.waitUntil(lambda: window.desk.current is not None and window.desk.current.asset.id == 5)
    assert window.side.current == "preview"


def test_pages_open_from_the_sidebar_and_close_with_escape(
    window: MainWindow, qtbot: QtBot
) -> None:
    window.show_panel("models")
    qtbot.waitUntil(lambda: MODELS[0].title in said(window.middle))
    assert not window.side.isVisible()
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert window.middle.shows_results
    assert window.side.isVisible()


def test_pages_are_built_when_they_are_first_opened(window: MainWindow) -> None:
    assert window.findChild(SettingsPage) is None
    window.show_panel("settings")
    assert window.findChild(SettingsPage) is not None
    assert window.findChild(Problems) is not None  # its badge tells before anybody looks


def test_the_first_run_is_not_prepared_where_folders_are_watched(window: MainWindow) -> None:
    assert window.findChild(FirstRun) is None


def test_places_are_remembered(window: MainWindow, qtbot: QtBot) -> None:
    window.middle.results.size_slider.setValue(222)
    window.toggle_side()
    window.close()
    again = MainWindow(window._bridge, window._state)
    qtbot.addWidget(again)
    assert again.middle.results.size_slider.value() == 222
    assert again.side.isHidden()


def test_pause_reaches_the_session(window: MainWindow, library: StandIn, qtbot: QtBot) -> None:
    window.activity.pause_wanted.emit()
    window.activity.resume_wanted.emit()
    assert library.called[-2:] == [("pause",), ("resume",)]


def test_offline_folder_is_shown_as_such(
    bare_window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    from desktop.app import discovered_panels

    library.roots.append(root(2, Path("/media/Toshiba 2019"), online=False))
    bare_window.attach(library, discovered_panels())  # type: ignore[arg-type]
    qtbot.waitUntil(lambda: "offline" in said(bare_window.sidebar))


def test_menu_offers_what_fits_the_selection(window: MainWindow, qtbot: QtBot) -> None:
    from desktop.ui.hits_menu import hits_menu

    context = window.context
    hits = window.middle.results.view.results.hits
    one = hits_menu(hits[:1], context, window)
    many = hits_menu(hits, context, window)
    words = [action.text() for action in one.actions() if action.text()]
    assert "Find what looks like this" in words
    words = [action.text() for action in many.actions() if action.text()]
    for offered in ("Ask about this", "Favourite", "Add to album", "Copy", "Copy the path"):
        assert offered in words
    assert "Find what looks like this" not in words


def test_every_control_has_an_accessible_name(window: MainWindow, qtbot: QtBot) -> None:
    for panel in ("preview", "questions", "models", "problems"):
        window.show_panel(panel)
        qtbot.wait(20)
    kinds = (QAbstractButton, QAbstractSlider, QLineEdit)
    nameless = [
        f"{type(widget).__name__} in {type(widget.parentWidget()).__name__}"
        for kind in kinds
        for widget in window.findChildren(kind)
        if not widget.accessibleName()
        and not (isinstance(widget, QAbstractButton) and widget.text())
        and widget.objectName() not in ("qt_toolbar_ext_button", "qt_menubar_ext_button")
        and "ScrollBar" not in type(widget).__name__
    ]
    assert nameless == []


def test_double_click_opens_the_file(window: MainWindow, qtbot: QtBot) -> None:
    view = window.middle.results.view
    opened: list[object] = []
    view.open_wanted.disconnect()
    view.open_wanted.connect(opened.append)
    place = view.visualRect(view.results.index(0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    QTest.mouseDClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place + QPoint(1, 0))
    assert opened == [view.results.hits[0]]
