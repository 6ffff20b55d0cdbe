"""Questions and answers as they stream, with citations to click.

Whatever a model or a file says is inserted as plain text, never as HTML: a page of a document could
otherwise bring links and pictures into the window. The only links are our own: "#0/2" is source 2
of the first answer.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import (
    QFont,
    QGuiApplication,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
)
from PySide6.QtWidgets import QTextBrowser

from desktop.records import Answer, Source
from desktop.ui import sentences, text, theme
from desktop.ui.captioning import photo_of

_MARK = re.compile(r"(\[\d{1,4}\])")
_COPY, _NAMES, _KEEP = "copy", "names", "keep"  # what a link below an answer does


class Transcript(QTextBrowser):
    """One conversation.

    Signals:
        cited: Source; a citation was clicked.
        copied: An answer was copied.
        captioned: Answer; it is to be kept as the description of its photo.
    """

    cited = Signal(object)
    copied = Signal()
    captioned = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(0)
        self.setAccessibleName(self.tr("Questions and answers"))
        self.anchorClicked.connect(self._on_anchor)
        self._begin_anew()

    def _begin_anew(self) -> None:
        self._sources: list[tuple[Source, ...]] = []  # of each answer
        self._answers: dict[int, Answer] = {}  # those that are complete
        self._begun = 0  # where the answer that is being written begins
        self._places: dict[int, QTextCursor] = {}  # where the files that did not fit are named
        self._is_empty = True

    @property
    def is_empty(self) -> bool:
        """Whether nothing was asked yet."""
        return self._is_empty

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Nothing: no text may fetch a picture or a style."""
        return None

    # ---------------------------------------------------------------- writing

    def clear_all(self) -> None:
        """Begin a new conversation."""
        self.clear()
        self._begin_anew()
        self.setAccessibleDescription("")

    def add_question(self, question: str) -> None:
        """Begin a new question."""
        shape = _above(0 if self._is_empty else 20)
        shape.setBottomMargin(6)
        words = QTextCharFormat()
        words.setFontWeight(QFont.Weight.DemiBold)
        words.setFontPointSize(theme.font(1.08).pointSizeF())
        self._paragraph(question, words, shape)
        self._is_empty = False
        self._scroll_to_end()

    def begin_answer(self, sources: tuple[Source, ...]) -> None:
        """Open the paragraph that the answer streams into."""
        self._sources.append(sources)
        shape = QTextBlockFormat()
        shape.setLineHeight(125, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        self._paragraph("", QTextCharFormat(), shape)
        self._begun = self._end().position()

    def add_text(self, piece: str) -> None:
        """Append to the answer; its marks become citations."""
        at_end = self._is_at_end()
        self._insert(self._end(), piece, QTextCharFormat())
        if at_end:
            self._scroll_to_end()

    def end_answer(self, answer: Answer) -> None:
        """Mark what is not confirmed; list the cited sources, and say how the answer came about."""
        at_end = self._is_at_end()
        if not self._sources:  # it was stopped before its sources were known
            self.begin_answer(answer.sources)
        self._answers[len(self._sources) - 1] = answer
        self._write_again(answer)
        self._list_sources(answer)
        for notice in answer.notices:
            self._paragraph(sentences.said(notice), self._quiet(), _above(6))
        if answer.doubted:
            self._add_legend(answer)
        self._add_footnote(answer)
        if at_end:
            self._scroll_to_end()

    def _write_again(self, answer: Answer) -> None:
        """The answer once more, with the sentences marked that no source confirms."""
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._begun)
        cursor.movePosition(QTextCursor.MoveOperation.End, QTextCursor.MoveMode.KeepAnchor)
        cursor.removeSelectedText()
        for piece, is_doubted in doubtful_pieces(answer.text, answer.doubted):
            self._insert(cursor, piece, self._doubtful() if is_doubted else QTextCharFormat())
            if is_doubted:
                cursor.insertText("\u2009?", self._doubt_sign())

    def _list_sources(self, answer: Answer) -> None:
        named = [source for source in answer.sources if source.number in answer.cited]
        shape = _above(10)
        for source in sorted(named, key=lambda cited: answer.cited.index(cited.number)):
            self._paragraph("", QTextCharFormat(), shape)
            cursor = self._end()
            cursor.insertText(f"[{source.number}]", self._citation(source.number))
            cursor.insertText("  " + source_name(source), self._quiet())
            shape = _above(3)

    def _add_legend(self, answer: Answer) -> None:
        self._paragraph("", QTextCharFormat(), _above(8))
        cursor = self._end()
        cursor.insertText(self.tr("Not confirmed"), self._doubtful(0.9))
        cursor.insertText("\u2009?", self._doubt_sign())
        said = self.tr("by any source: look for yourself before you rely on it.")
        cursor.insertText("  " + said, self._quiet())
        doubted = " ".join(answer.text[start:end] for start, end in answer.doubted)
        self.setAccessibleDescription(self.tr("Not confirmed by any source: {0}").format(doubted))

    def _add_footnote(self, answer: Answer) -> None:
        parts = [answer.model, text.tr("{0} s").format(text.number(round(answer.seconds)))]
        if answer.stopped:
            parts.append(text.tr("stopped"))
        self._paragraph(" · ".join(part for part in parts if part), self._quiet(), _above(8))
        cursor = self._end()
        if used := using(answer):
            cursor.insertText(" · ", self._quiet())
            cursor.insertText(used, self._link(_NAMES) if answer.skipped else self._quiet())
        if answer.text:
            cursor.insertText(" · ", self._quiet())
            cursor.insertText(self.tr("Copy"), self._link(_COPY))
        if photo_of(answer) is not None:
            cursor.insertText(" · ", self._quiet())
            cursor.insertText(self.tr("Keep as description"), self._link(_KEEP))
        place = QTextCursor(cursor)
        place.setKeepPositionOnInsert(True)
        self._places[len(self._sources) - 1] = place

    def add_notice(self, sentence: str) -> None:
        """Say why there is no answer, or what was left out of it."""
        shape = QTextCharFormat()
        shape.setForeground(theme.colour(theme.colours().danger))
        self._paragraph(sentences.said(sentence), shape, _above(6))
        self._scroll_to_end()

    def _insert(self, cursor: QTextCursor, piece: str, shape: QTextCharFormat) -> None:
        numbers = {source.number for source in self._sources[-1]} if self._sources else set()
        for part in _MARK.split(piece):
            number = int(part[1:-1]) if _MARK.fullmatch(part) else None
            if number in numbers:
                cursor.insertText("\u2009", QTextCharFormat())
                cursor.insertText(f"[{number}]", self._citation(int(number or 0)))
            elif part:
                cursor.insertText(part, shape)

    def _paragraph(self, words: str, shape: QTextCharFormat, block: QTextBlockFormat) -> None:
        cursor = self._end()
        if self.document().isEmpty():
            cursor.setBlockFormat(block)
        else:
            cursor.insertBlock(block, QTextCharFormat())
        cursor.insertText(words, shape)
        self._is_empty = False

    def _end(self) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.movePosition(QTextCursor.MoveOperation.End)
        return cursor

    def _is_at_end(self) -> bool:
        bar = self.verticalScrollBar()
        return bar.value() >= bar.maximum() - 24

    def _scroll_to_end(self) -> None:
        self.verticalScrollBar().setValue(self.verticalScrollBar().maximum())

    # ---------------------------------------------------------------- how it looks

    def _citation(self, number: int) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setAnchor(True)
        shape.setAnchorHref(f"#{len(self._sources) - 1}/{number}")
        shape.setForeground(theme.colour(theme.colours().on_tint))
        shape.setBackground(theme.colour(theme.colours().tint))
        shape.setFontWeight(QFont.Weight.DemiBold)
        shape.setFontUnderline(False)
        return shape

    def _link(self, what: str) -> QTextCharFormat:
        shape = self._quiet()
        shape.setAnchor(True)
        shape.setAnchorHref(f"#{len(self._sources) - 1}/{what}")
        shape.setForeground(theme.colour(theme.colours().accent))
        return shape

    def _doubtful(self, factor: float = 1.0) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setUnderlineStyle(QTextCharFormat.UnderlineStyle.DotLine)
        shape.setUnderlineColor(theme.colour(theme.colours().warn))
        shape.setFontPointSize(theme.font(factor).pointSizeF())
        shape.setToolTip(self.tr("No source confirms this."))
        return shape

    def _doubt_sign(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(theme.colour(theme.colours().warn))
        shape.setFontWeight(QFont.Weight.DemiBold)
        shape.setVerticalAlignment(QTextCharFormat.VerticalAlignment.AlignSuperScript)
        shape.setToolTip(self.tr("No source confirms this."))
        return shape

    def _quiet(self) -> QTextCharFormat:
        shape = QTextCharFormat()
        shape.setForeground(theme.colour(theme.colours().soft))
        shape.setFontPointSize(theme.font(0.9).pointSizeF())
        return shape

    # ---------------------------------------------------------------- reading

    def _on_anchor(self, link: QUrl) -> None:
        number, _, what = link.fragment().partition("/")
        if not (number.isdigit() and int(number) < len(self._sources)):
            return
        answer = self._answers.get(int(number))
        if what == _COPY and answer is not None:
            QGuiApplication.clipboard().setText(copied_text(answer))
            self.copied.emit()
        elif what == _KEEP and answer is not None:
            self.captioned.emit(answer)
        elif what == _NAMES and answer is not None:
            self._name_left_out(int(number), answer)
        elif what.isdigit():
            for source in self._sources[int(number)]:
                if source.number == int(what):
                    self.cited.emit(source)

    def _name_left_out(self, number: int, answer: Answer) -> None:
        """Below the footnote, once."""
        place = self._places.pop(number, None)
        if place is None:
            return
        place.setKeepPositionOnInsert(False)
        place.insertBlock(_above(3), QTextCharFormat())
        names = ", ".join(path.name for path in answer.skipped)
        place.insertText(self.tr("Not used: {0}").format(names), self._quiet())


def source_name(source: Source) -> str:
    """A source as a person knows it: name and page, or what the page is called."""
    name = source.asset.path.name
    if source.label:
        return text.tr("{0}, {1}").format(name, source.label)
    if source.page is None or (source.asset.page_count or 0) <= 1:
        return name
    return text.tr("{0}, page {1}").format(name, source.page)


def using(answer: Answer) -> str:
    """How many of the files were used; "" where all were."""
    if not answer.left_out:
        return ""
    used = len({source.asset.path for source in answer.sources})
    whole = used + answer.left_out
    return text.tr("using {0} of {1}").format(text.number(used), text.number(whole))


def copied_text(answer: Answer) -> str:
    """An answer for the clipboard: what is not confirmed says so, and the sources are named."""
    said = "".join(
        f"{piece} ({text.tr('not confirmed')})" if is_doubted else piece
        for piece, is_doubted in doubtful_pieces(answer.text, answer.doubted)
    )
    named = [one for one in answer.sources if one.number in answer.cited] or answer.sources
    lines = [f"[{source.number}] {source_name(source)} ({source.asset.path})" for source in named]
    return "\n".join([said, "", text.tr("Sources:"), *lines])


def doubtful_pieces(said: str, spans: Sequence[tuple[int, int]]) -> Iterator[tuple[str, bool]]:
    """A text in pieces, each with whether it is one that is not confirmed."""
    at = 0
    for start, end in sorted(spans):
        start, end = max(start, at), min(end, len(said))
        if start >= end:
            continue
        if start > at:
            yield said[at:start], False
        yield said[start:end], True
        at = end
    if at < len(said):
        yield said[at:], False


def _above(pixels: int) -> QTextBlockFormat:
    shape = QTextBlockFormat()
    shape.setTopMargin(pixels)
    return shape
