"""One sentence for a moment, above everything and in the way of nothing."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLabel, QWidget

_SHOWN_MILLISECONDS = 5000
_ABOVE_BOTTOM = 56  # pixels


class Toast(QLabel):
    """Shows the newest sentence."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._window = parent
        self.setObjectName("toast")
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setWordWrap(True)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SHOWN_MILLISECONDS)
        self._timer.timeout.connect(self.hide)
        self.hide()

    def say(self, sentence: str) -> None:
        """Show a sentence."""
        self.setText(sentence)
        self.setAccessibleName(sentence)
        room = self._window.width() - 80
        wanted = self.fontMetrics().horizontalAdvance(sentence) + 48
        self.setFixedWidth(max(120, min(room, wanted, 640)))
        self.adjustSize()
        left = (self._window.width() - self.width()) // 2
        self.move(left, self._window.height() - self.height() - _ABOVE_BOTTOM)
        self.show()
        self.raise_()
        self._timer.start()
