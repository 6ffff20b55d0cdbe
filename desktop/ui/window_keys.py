"""The keys that work anywhere in the window."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QSlider, QWidget

from desktop.ui.keys import bind
from desktop.ui.middle import Middle

_SIZE_STEP = 24  # pixels of a card's side


def add_keys(
    window: QWidget,
    middle: Middle,
    others: Mapping[str, Callable[[], object]],
    back: Callable[[], object],
) -> None:
    """Give a window its keys.

    Args:
        middle: Of the window, with keys of its own.
        others: Actions by the ids of `KEYS`.
        back: What Esc does.
    """
    search, slider = middle.search, middle.results.size_slider
    own: dict[str, Callable[[], object]] = {
        "search": search.focus,
        "larger": partial(_enlarge, slider, _SIZE_STEP),
        "smaller": partial(_enlarge, slider, -_SIZE_STEP),
    }
    bind(window, {**own, **others})
    QShortcut(QKeySequence("Esc"), window).activated.connect(back)
    search.left_down.connect(partial(_into_results, middle))


def _enlarge(slider: QSlider, by: int) -> None:
    slider.setValue(slider.value() + by)


def _into_results(middle: Middle) -> None:
    """From the search box down into the results."""
    view = middle.results.view
    view.setFocus()
    if not view.selectionModel().hasSelection() and view.results.rowCount():
        row = max(0, view.currentIndex().row())
        view.setCurrentIndex(view.results.index(row))
