"""Where Tab goes: through the controls as they lie in the window, whenever they were made."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QApplication,
    QLayout,
    QMainWindow,
    QScrollArea,
    QSplitter,
    QWidget,
)

_TAB, _BACK = Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason


class OrderedWindow(QMainWindow):
    """A window whose controls are gone through in the order of its layouts.

    Qt goes through them in the order in which they were made: rows that appear later come last.
    """

    def focusNextPrevChild(self, forwards: bool) -> bool:  # noqa: N802
        """Go to the next control, or to the one before."""
        focused = QApplication.focusWidget()
        within = list(stops(_scene(self, focused)))
        if not within:
            return False
        at = within.index(focused) if focused in within else (-1 if forwards else 0)
        there = within[(at + (1 if forwards else -1)) % len(within)]
        there.setFocus(_TAB if forwards else _BACK)
        bring_into_sight(there)
        return True


def stops(within: QWidget) -> Iterator[QWidget]:
    """The controls that Tab goes to, from the beginning to the end."""
    for widget in _inner(within):
        if not widget.isVisible() or not widget.isEnabled():
            continue
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.focusProxy() is None:
            yield widget
        yield from stops(widget)


def _inner(widget: QWidget) -> Iterator[QWidget]:
    """What lies directly in a widget, in the order of its layout, and then the rest."""
    if isinstance(widget, QMainWindow):
        laid = [widget.centralWidget()]
    elif isinstance(widget, QSplitter):
        laid = [widget.widget(place) for place in range(widget.count())]
    elif isinstance(widget, QScrollArea):
        laid = [widget.widget()]
    elif isinstance(widget, QAbstractScrollArea):
        laid = []  # its parts are its own matter
    else:
        layout = widget.layout()
        laid = list(_widgets_of(layout)) if layout is not None else []
    known = [one for one in laid if one is not None]
    yield from known
    if not isinstance(widget, QAbstractScrollArea | QSplitter):
        for child in widget.children():
            if isinstance(child, QWidget) and not child.isWindow() and child not in known:
                yield child


def _widgets_of(layout: QLayout) -> Iterator[QWidget]:
    for place in range(layout.count()):
        entry = layout.itemAt(place)
        assert entry is not None
        if (widget := entry.widget()) is not None:
            yield widget
        elif (inner := entry.layout()) is not None:
            yield from _widgets_of(inner)


def _scene(window: QWidget, focused: QWidget | None) -> QWidget:
    """What is gone through: the whole window, or what covers it."""
    at = focused
    while at is not None and at is not window and at.parentWidget() is not window:
        at = at.parentWidget()
    covers = at is not None and at is not window and at.size() == window.size()
    return at if at is not None and covers and at.children() else window


def bring_into_sight(widget: QWidget) -> None:
    """Scroll to where the focus is."""
    parent = widget.parentWidget()
    while parent is not None:
        if isinstance(parent, QScrollArea):
            parent.ensureWidgetVisible(widget)
        parent = parent.parentWidget()
