"""The window's places and sizes between two starts; nonsense in the file is passed over."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from desktop.ui.sidebar import Sidebar


def keep_sizes(state: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Remember where the window is, how its columns share it, and what is folded in the first."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("splitter", splitter.saveState())
    for sidebar in splitter.findChildren(Sidebar):
        state.setValue("folded", "\n".join(sidebar.folded))


def restore_sizes(state: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Put the window where it was; a screen that is gone is no trouble (Qt sees to it)."""
    geometry, shares = state.value("geometry"), state.value("splitter")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(shares, QByteArray):
        splitter.restoreState(shares)
    for sidebar in splitter.findChildren(Sidebar):
        sidebar.fold(str(state.value("folded", "")).splitlines())


def number(state: QSettings, key: str) -> int | None:
    """A remembered number; None where there is none."""
    stored = str(state.value(key, ""))
    return int(stored) if stored.isdecimal() else None
