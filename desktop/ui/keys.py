"""The keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from desktop.ui.middle import Middle
from desktop.ui.text import tr

_SIZE_STEP = 24  # pixels of a card's side


def described() -> dict[str, str]:
    """The keys as people read them, and what each does."""
    return {
        "Ctrl+K": tr("Search"),
        "↑ ↓ ← →": tr("Go through the results; with Shift more than one is selected"),
        "Home End PgUp PgDn": tr("To the first and the last result; a page up or down"),
        "A … Z": tr("Begin another search"),
        "Enter": tr("Open the file in its own program"),
        "Space": tr("Show it large; once more, or Esc, to go back"),
        "Ctrl+A": tr("Select all results"),
        "Ctrl+J": tr("Ask about what is selected"),
        "Ctrl+D": tr("Make what is selected a favourite, or no longer one"),
        "Ctrl+0 … Ctrl+5": tr("Give stars to what is selected"),
        "Ctrl+T": tr("Tag what is selected"),
        "Ctrl+S": tr("Save the search"),
        "Ctrl+R": tr("Refine the results"),
        "Ctrl+Z": tr("Undo the last change to favourites, stars, tags or albums"),
        "Ctrl+C": tr("Copy the files; Ctrl+Shift+C their paths"),
        "Shift+Delete": tr("Move what is selected to the trash, after a question"),
        "Ctrl+I": tr("Show or hide the panel on the right"),
        "Ctrl+O": tr("Add a folder"),
        "Ctrl++ Ctrl+-": tr("Larger and smaller pictures"),
        "Esc": tr("Back to the results"),
    }


def add_keys(window: QWidget, middle: Middle, others: Mapping[str, Callable[[], object]]) -> None:
    """Give a window its keys: those of its middle, and others as key to action."""
    search, slider = middle.search, middle.results.size_slider
    keys: dict[str, Callable[[], object]] = {
        "Ctrl+K": search.focus,
        "Ctrl+F": search.focus,
        "/": search.focus,
        "Ctrl++": lambda: slider.setValue(slider.value() + _SIZE_STEP),
        "Ctrl+=": lambda: slider.setValue(slider.value() + _SIZE_STEP),
        "Ctrl+-": lambda: slider.setValue(slider.value() - _SIZE_STEP),
        **others,
    }
    for key, action in keys.items():
        QShortcut(QKeySequence(key), window).activated.connect(action)
    search.left_down.connect(partial(_into_results, middle))


def _into_results(middle: Middle) -> None:
    """From the search box down into the results."""
    view = middle.results.view
    view.setFocus()
    if not view.selectionModel().hasSelection() and view.results.rowCount():
        row = max(0, view.currentIndex().row())
        view.setCurrentIndex(view.results.index(row))
