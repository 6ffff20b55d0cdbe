"""One sentence for a moment, above everything and in the way of nothing; it may offer to undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import parts, sentences

_SHOWN_MILLISECONDS = 5000
_OFFERED_MILLISECONDS = 10_000  # there is something to decide
_ABOVE_BOTTOM = 56  # pixels
_MARGIN = 40  # pixels beside it, at least
_WIDEST = 640  # pixels


class Toast(QFrame):
    """Shows the newest sentence. It stays while the mouse, or the keyboard, is on it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("toast")
        self._words = parts.label("", wrap=True)
        self._action: Callable[[], object] = _nothing
        self._button = parts.button(self.tr("Undo"), self._on_pressed, "onVeil")
        self._inside = inside = parts.row(self._words, self._button, spacing=12)
        inside.setStretchFactor(self._words, 1)
        inside.setContentsMargins(16, 8, 16, 8)
        self.setLayout(inside)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._on_time)
        self.hide()

    def text(self) -> str:
        """The sentence that is, or was, shown."""
        return self._words.text()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.offer(sentence, "", _nothing)

    def offer(self, sentence: str, name: str, action: Callable[[], object]) -> None:
        """Show a sentence, ours or the engine's, and a button of this name; "" for none."""
        self._action = action
        sentence = sentences.said(sentence)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self._button.setVisible(bool(name))
        if name:
            self._button.setText(name)
            self._button.setAccessibleName(name)
        self._place(sentence)
        self.show()
        self.raise_()
        self._timer.start(_OFFERED_MILLISECONDS if name else _SHOWN_MILLISECONDS)

    def _place(self, sentence: str) -> None:
        room = min(self._window.width() - 2 * _MARGIN, _WIDEST)
        beside = 34 + (self._button.sizeHint().width() + 12 if not self._button.isHidden() else 0)
        words = self._words.fontMetrics().horizontalAdvance(sentence) + 4
        self._words.setFixedWidth(max(60, min(room - beside, words)))
        self._inside.activate()
        self.resize(self.sizeHint().expandedTo(self.minimumSizeHint()))
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - _ABOVE_BOTTOM)

    def _on_pressed(self) -> None:
        self.hide()
        self._action()

    def _on_time(self) -> None:
        if self.underMouse() or self._button.hasFocus():
            self._timer.start(_SHOWN_MILLISECONDS)
        else:
            self.hide()

    def event(self, event: QEvent) -> bool:
        """A click on it goes to nothing below."""
        if event.type() == QEvent.Type.MouseButtonPress:
            self.hide()
            return True
        return super().event(event)


def _nothing() -> None:
    """There is nothing to do."""
