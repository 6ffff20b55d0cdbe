"""Searches to try."""

from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.ui.main_window import MainWindow
from desktop.ui.suggestions import Suggestions


def test_a_suggestion_searches_and_makes_room(window: MainWindow, qtbot: QtBot) -> None:
    suggestions = window.middle.results.suggestions
    assert suggestions.isVisibleTo(window)
    cat = next(one for one in suggestions.findChildren(QPushButton) if one.text() == "cat")
    cat.click()
    qtbot.waitUntil(lambda: window.middle.search.wish.text == "cat")
    assert not suggestions.isVisibleTo(window)
    window.middle.search.clear()
    qtbot.waitUntil(lambda: suggestions.isVisibleTo(window))


def test_without_suggestions_there_is_no_row(qtbot: QtBot) -> None:
    suggestions = Suggestions()
    qtbot.addWidget(suggestions)
    suggestions.offer(())
    suggestions.show_for(typed=False)
    assert suggestions.isHidden()


def test_what_does_not_fit_is_left_out(qtbot: QtBot) -> None:
    suggestions = Suggestions()
    qtbot.addWidget(suggestions)
    suggestions.offer(("a cat", "a rather long search that needs a lot of room in its row"))
    suggestions.show_for(typed=False)
    suggestions.resize(200, 40)
    first, second = suggestions.findChildren(QPushButton)
    qtbot.waitUntil(lambda: (first.isHidden(), second.isHidden()) == (False, True))
    suggestions.resize(1200, 40)
    qtbot.waitUntil(lambda: not second.isHidden())
