"""One line above all when a model is missing, with the way to get it."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QWidget

from desktop.ui import parts, text


class Banner(QFrame):
    """Says what does not work yet; closed, it stays away until the next start.

    Signals:
        models_wanted: Show the models.
    """

    models_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("banner")
        self._sentence = ""
        self._useful = False
        self._is_closed = False
        self._words = parts.label("", wrap=True)
        get = parts.button(self.tr("Get models…"), self.models_wanted.emit)
        close = parts.tool("x", self.tr("Close this notice"), self._on_close)
        whole = parts.row(parts.icon_label("cube", 20, "warn"), self._words, get, close, spacing=12)
        whole.setStretchFactor(self._words, 1)
        whole.setContentsMargins(16, 6, 8, 6)
        self.setLayout(whole)
        self.hide()

    def show_missing(self, purposes: tuple[str, ...]) -> None:
        """Say what needs a model: of "picture", "passage" and "answer"."""
        self._sentence = sentence_for(purposes)
        self._show()

    def set_useful(self, useful: bool) -> None:
        """Whether there are folders: before that, models are not the next thing to think of."""
        self._useful = useful
        self._show()

    def _show(self) -> None:
        self._words.setText(self._sentence)
        self.setVisible(bool(self._sentence) and self._useful and not self._is_closed)

    def _on_close(self) -> None:
        self._is_closed = True
        self.hide()


def sentence_for(purposes: tuple[str, ...]) -> str:
    """What does not work without these models; "" where nothing important is missing."""
    if "picture" in purposes:
        return text.tr(
            "Names and words are searched. To find photos by describing them, a picture model is "
            "needed: download one, or import it from a disk."
        )
    if "passage" in purposes:
        return text.tr(
            "To find documents by meaning, a text model is needed: download one, or import it "
            "from a disk."
        )
    return ""
