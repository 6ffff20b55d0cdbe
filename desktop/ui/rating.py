"""Five stars to be given by mouse or keyboard."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.ui import parts, text, theme
from desktop.ui.keys import keymap

_MOST = 5


class Rating(QWidget):
    """Shows 0 to 5 stars; a click on the last one that is lit takes all of them away.

    Signals:
        rated: int; 0 to 5.
    """

    rated = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._stars, self._is_own = 0, True
        self._buttons: list[QToolButton] = []
        for number in range(1, _MOST + 1):
            button = parts.tool("star", "", partial(self._on_star, number))
            button.setProperty("rank", "star")
            button.installEventFilter(self)
            self._buttons.append(button)
        self.setLayout(parts.row(*self._buttons, spacing=0))
        self.setAccessibleName(self.tr("Rating"))
        self._show(0)

    @property
    def stars(self) -> int:
        """What is shown."""
        return self._stars

    def set_stars(self, stars: int, *, is_own: bool = True) -> None:
        """Show a rating.

        Args:
            stars: 0 to 5.
            is_own: False where the file brings it; then it is shown fainter.
        """
        self._stars, self._is_own = stars, is_own
        self._show(stars)

    def _show(self, lit: int) -> None:
        tone = "accent" if self._is_own or lit != self._stars else "soft"
        for number, button in enumerate(self._buttons, start=1):
            is_lit = number <= lit
            theme.set_icon(button, "star-fill" if is_lit else "star", tone if is_lit else "soft")
            words = text.counted("1 star", "%n stars", number)
            if number == self._stars:
                words = self.tr("{0}: take away").format(words)
            button.setAccessibleName(words)
            stars = 0 if number == self._stars else number
            button.setToolTip(keymap.hint(words, f"stars-{stars}"))

    def _on_star(self, number: int) -> None:
        self.rated.emit(0 if number == self._stars else number)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Light the stars up to the one below the mouse."""
        if event.type() == QEvent.Type.Enter and watched in self._buttons:
            self._show(self._buttons.index(watched) + 1)
        elif event.type() == QEvent.Type.Leave and not self.underMouse():
            self._show(self._stars)
        return super().eventFilter(watched, event)

    def leaveEvent(self, event: object) -> None:
        """Show the rating again."""
        self._show(self._stars)
