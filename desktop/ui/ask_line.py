"""Where a question is typed."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy

from desktop.ui import parts, theme


class AskLine(QFrame):
    """A few lines of text and the button that sends them.

    Enter asks, Shift and Enter begins a new line, Esc stops the answer that is being written.

    Signals:
        asked: str; a question, never an empty one.
        changed: The text is another.
        stop_wanted: Esc was pressed while `stops`.
    """

    asked = Signal(str)
    changed = Signal()
    stop_wanted = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("asking")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.stops = False
        self.line = QPlainTextEdit()
        self.line.setAccessibleName(self.tr("Question"))
        self.line.setTabChangesFocus(True)
        self.line.setFixedHeight(9 * theme.GRID)
        self.line.installEventFilter(self)
        self.line.setFrameShape(QFrame.Shape.NoFrame)
        self.line.textChanged.connect(self.changed)
        self.send = parts.tool("send", self.tr("Ask"), self._on_send)
        self.send.setIconSize(QSize(24, 24))
        self.send.setToolTip(self.tr("Ask (Enter)"))
        inside = parts.row(self.line, self.send, spacing=4)
        inside.setAlignment(self.send, Qt.AlignmentFlag.AlignBottom)
        inside.setContentsMargins(6, 4, 6, 4)
        self.setLayout(inside)

    def question(self) -> str:
        """What is typed; "" where it is blank."""
        return self.line.toPlainText().strip()

    def _on_send(self) -> None:
        if self.send.isEnabled() and self.question():
            self.asked.emit(self.question())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys of the text, and its focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self.style().polish(self)
        if isinstance(event, QKeyEvent) and self._takes(event):
            return True
        return super().eventFilter(watched, event)

    def _takes(self, event: QKeyEvent) -> bool:
        escapes = event.key() == Qt.Key.Key_Escape and self.stops
        if event.type() == QEvent.Type.ShortcutOverride and escapes:
            event.accept()
            return True
        if event.type() != QEvent.Type.KeyPress:
            return False
        if escapes:
            self.stop_wanted.emit()
            return True
        plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
            self._on_send()
            return True
        return False
