"""Questions and answers as they stream, with citations to click.

Whatever a model or a file says is inserted as plain text, never as HTML: a page of a document could
otherwise bring links and pictures into the window.
"""

from __future__ import annotations

import re

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextBrowser

from desktop.records import Answer, Source
from desktop.ui import text, theme

_MARK = re.compile(r"(\[\d{1,4}\])")


class Transcript(QTextBrowser):
    """All that was asked and answered since the window opened.

    Signals:
        cited: Source; a citation was clicked.
    """

    cited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Questions and answers"))
        self.anchorClicked.connect(self._on_anchor)
        self._answers: list[tuple[Source, ...]] = []
        self._is_empty = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked yet."""
        return self._is_empty

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: no text may fetch a picture or a style."""
        return None

    # ---------------------------------------------------------------- writing

    def add_question(self, question: str) -> None:
        """Begin a new question."""
        shape = QTextBlockFormat()
        shape.setTopMargin(0 if self._is_empty else 20)
        shape.setBottomMargin(6)
        words = QTextCharFormat()
        words.setFontWeight(QFont.Weight.DemiBold)
        words.setFontPointSize(theme.font(1.08).pointSizeF())
        self._paragraph(question, words, shape)
        self._is_empty = False

    def begin_answer(self, sources: tuple[Source, ...]) -> None:
        """Open the paragraph that the answer streams into."""
        self._answers.append(sources)
        shape = QTextBlockFormat()
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._paragraph("", QTextCharFormat(), shape)

    def add_text(self, piece: str) -> None:
        """Append to the answer; its marks become citations."""
        at_end = self._is_at_end()
        cursor = self._end()
        numbers = {source.number for source in self._answers[-1]} if self._answers else set()
        for part in _MARK.split(piece):
            number = int(part[1:-1]) if _MARK.fullmatch(part) else None
            if number in numbers:
                cursor.insertText("\u2009", QTextCharFormat())
                cursor.insertText(f"[{number}]", self._citation(int(number or 0)))
            elif part:
                cursor.insertText(part, QTextCharFormat())
        if at_end:
            self._scroll_to_end()

    def end_answer(self, answer: Answer) -> None:
        """List the sources that the answer cites, and how it came about."""
        named = [source for source in answer.sources if source.number in answer.cited]
        shape = QTextBlockFormat()
        shape.setTopMargin(10)
        for source in sorted(named, key=lambda cited: answer.cited.index(cited.number)):
            self._paragraph("", QTextCharFormat(), shape)
            cursor = self._end()
            cursor.insertText(f"[{source.number}]", self._citation(source.number))
            cursor.insertText("  " + source_name(source), self._quiet())
            shape = QTextBlockFormat()
            shape.setTopMargin(3)
        self._paragraph(_footnote(answer), self._quiet(), _above(8))
        self._scroll_to_end()

    def add_notice(self, sentence: str) -> None:
        """Say why there is no answer, or what was left out of it."""
        shape = QTextCharFormat()
        shape.setForeground(theme.colour(theme.colours().danger))
        self._paragraph(sentence, shape, _above(6))
        self._scroll_to_end()

    def _paragraph(self, words: str, shape: QTextCharFormat, block: QTextBlockFormat) -> None:
        cursor = self._end()
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, QTextCharFormat())
        cursor.insertText(words, shape)
        self._is_empty = False

    def _citation(self, number: int) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setAnchor(True)
        shape.setAnchorHref(f"#{len(self._answers) - 1}/{number}")
        shape.setForeground(theme.colour(theme.colours().on_tint))
        shape.setBackground(theme.colour(theme.colours().tint))
        shape.setFontWeight(QFont.Weight.DemiBold)
        shape.setFontUnderline(False)
        return shape

    def _quiet(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(theme.colour(theme.colours().soft))
        shape.setFontPointSize(theme.font(0.9).pointSizeF())
        return shape

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 24

    def _scroll_to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # ---------------------------------------------------------------- reading

    def _on_anchor(self, link: QUrl) -> None:
        answer, _, number = link.fragment().partition("/")
        if not (answer.isdigit() and number.isdigit() and int(answer) < len(self._answers)):
            return
        for source in self._answers[int(answer)]:
            if source.number == int(number):
                self.cited.emit(source)


def source_name(source: Source) -> str:
    """A source as a person knows it: name and page, or what the page is called."""
    name = source.asset.path.name
    if source.label:
        return text.tr("{0}, {1}").format(name, source.label)
    if source.page is None or (source.asset.page_count or 0) <= 1:
        return name
    return text.tr("{0}, page {1}").format(name, source.page)


def _above(pixels: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(pixels)
    return shape


def _footnote(answer: Answer) -> str:
    parts = [answer.model, text.tr("{0} s").format(round(answer.seconds))]
    if answer.stopped:
        parts.append(text.tr("stopped"))
    if answer.left_out:
        parts.append(text.tr("{0} did not fit and were left out").format(answer.left_out))
    return " · ".join(part for part in parts if part)
