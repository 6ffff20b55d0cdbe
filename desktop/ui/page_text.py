"""The text of a page, as it is read beside its picture, or where there is no picture of it."""

from __future__ import annotations

import math
from collections.abc import Iterable

from PySide6.QtGui import QResizeEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QAbstractSlider, QTextEdit

from desktop.engine.marking import spans
from desktop.records import Passage
from desktop.ui import theme

_LEAST = 120  # pixels, where there is so much text
_LIMIT = 20_000  # characters of one page; a novel without pages must not stop the window


def text_of(passages: Iterable[Passage], page: int | None) -> str:
    """What a page says; passages that belong to no page are on every one."""
    here = (passage.text for passage in passages if passage.page in (None, page))
    return "\n\n".join(here)[:_LIMIT]


class PageText(QTextEdit):
    """The text of a page, to be read and copied; searched words are marked."""

    def __init__(self) -> None:
        super().__init__()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setTabChangesFocus(True)
        self.setAccessibleName(self.tr("Text of this page"))
        self.document().documentLayout().documentSizeChanged.connect(self._fit)

    def show_text(self, words: str, marked: tuple[str, ...]) -> None:
        """Show plain text with these words marked."""
        if words != self.toPlainText():
            self.setPlainText(words)
        self.setExtraSelections([self._mark(*span) for span in spans(words, marked)])

    def read_on(self, step: int, *, by_page: bool) -> None:
        """Scroll on (1) or back (-1), by a line or by what is in sight."""
        moves = QAbstractSlider.SliderAction
        lines = moves.SliderSingleStepAdd if step > 0 else moves.SliderSingleStepSub
        pages = moves.SliderPageStepAdd if step > 0 else moves.SliderPageStepSub
        self.verticalScrollBar().triggerAction(pages if by_page else lines)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Its frame is known now."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """No higher than the text, so that a short one leaves no empty frame."""
        frame = self.height() - self.viewport().height()
        high = math.ceil(self.document().size().height()) + frame
        self.setMinimumHeight(min(_LEAST, high))
        self.setMaximumHeight(high)

    def _mark(self, start: int, end: int) -> QTextEdit.ExtraSelection:
        shape = QTextCharFormat()
        shape.setBackground(theme.colour(theme.colours().mark))
        shape.setForeground(theme.colour(theme.colours().on_mark))
        cursor = QTextCursor(self.document())
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        made = QTextEdit.ExtraSelection()
        made.cursor, made.format = cursor, shape
        return made
