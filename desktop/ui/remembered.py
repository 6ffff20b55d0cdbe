"""The window's places and sizes between two starts; nonsense in the file is passed over."""

from __future__ import annotations

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter


def keep_sizes(state: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Remember where the window is, and how its columns share it."""
    state.setValue("geometry", window.saveGeometry())
    state.setValue("splitter", splitter.saveState())


def restore_sizes(state: QSettings, window: QMainWindow, splitter: QSplitter) -> None:
    """Put the window where it was; a screen that is gone is no trouble (Qt sees to it)."""
    geometry, shares = state.value("geometry"), state.value("splitter")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(shares, QByteArray):
        splitter.restoreState(shares)


def number(state: QSettings, key: str) -> int | None:
    """A remembered number; None where there is none."""
    stored = str(state.value(key, ""))
    return int(stored) if stored.isdecimal() else None
