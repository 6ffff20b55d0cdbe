"""A button that shows what is chosen, and offers the rest in a menu."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QActionGroup, QPaintEvent
from PySide6.QtWidgets import (
    QApplication,
    QMenu,
    QPushButton,
    QStyle,
    QStyleOptionButton,
    QStylePainter,
)

from desktop.ui import parts, theme


class Choice(QPushButton):
    """One of a few.

    Args:
        name: What is chosen here, for screen readers and for the label beside it.
        options: The words for each value.
        value: What is chosen now; where it is not among the options, the first one.

    Signals:
        chosen: The new value; only where a person chose it.
    """

    chosen = Signal(object)

    def __init__(self, name: str, options: Mapping[Any, str], value: object) -> None:
        super().__init__()
        self.name = name
        self._options = dict(options)
        self.setProperty("rank", "choice")
        self.setAutoDefault(False)
        self.setIconSize(QSize(16, 16))
        self.setLayoutDirection(parts.opposite_direction())  # the icon at the end
        theme.set_icon(self, "caret-down", "soft")
        menu = parts.floating(QMenu(self))
        menu.setLayoutDirection(QApplication.layoutDirection())
        group = QActionGroup(menu)
        for option, words in self._options.items():
            action = group.addAction(words)
            action.setCheckable(True)
            action.setData(option)
            action.setChecked(option == value)
        menu.addActions(group.actions())
        group.triggered.connect(lambda action: self._on_chosen(action.data()))
        self.setMenu(menu)
        self.value: object = None
        self._show(value if value in self._options else next(iter(self._options)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """As a button without a menu: with one, Qt's style sheets forget the padding."""
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.features &= ~QStyleOptionButton.ButtonFeature.HasMenu
        QStylePainter(self).drawControl(QStyle.ControlElement.CE_PushButton, option)

    def choose(self, value: object) -> None:
        """As if a person had chosen it from the menu."""
        next(action for action in self.menu().actions() if action.data() == value).trigger()

    def _on_chosen(self, value: object) -> None:
        if value != self.value:
            self._show(value)
            self.chosen.emit(value)

    def _show(self, value: object) -> None:
        self.value = value
        words = self._options[value]
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(f"{self.name}: {words}")
