"""Ask about the selected results, and read the answer as it comes."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from desktop.records import Answer, Hit, Kind, Source
from desktop.ui import parts, text, theme
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.transcript import Transcript

_SHOWN_FIRST = 8  # results that are asked about where none is selected


class AnswerSignals(QObject):
    """Hears the answer on the engine's thread and tells it in the GUI thread.

    Signals:
        sources: tuple[Source, ...], int; what the model was given, and how many did not fit.
        text: str; the next piece.
        answered: Answer; it is complete, or was stopped.
        failed: str; a sentence.
    """

    sources = Signal(tuple, int)
    text = Signal(str)
    answered = Signal(object)
    failed = Signal(str)

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """Thread: any."""
        self.sources.emit(sources, left_out)

    def on_text(self, piece: str) -> None:
        """Thread: any."""
        self.text.emit(piece)

    def on_answer(self, answer: Answer) -> None:
        """Thread: any."""
        self.answered.emit(answer)

    def on_failed(self, sentence: str) -> None:
        """Thread: any."""
        self.failed.emit(sentence)


class Questions(QWidget):
    """The question, the answer, and what it is about."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._desk = context.session, context.desk
        self._signals = AnswerSignals(self)
        self._is_asking = False
        self._offered: tuple[str, ...] = ()
        self._scope = parts.label("", "title", wrap=True)
        self._scope_more = parts.label("", "small", wrap=True)
        self._about = parts.ElidedLabel("", "small")  # the scope again, below a transcript
        self._about.hide()
        self.transcript = Transcript()
        self._suggested = parts.column(spacing=6)
        self._start = self._build_start()
        self._waiting = parts.label("", "soft")
        self._waiting.hide()
        self.line = QPlainTextEdit()
        self._send = parts.tool("send", self.tr("Ask"), self._on_send)
        self._stop = parts.button(self.tr("Stop"), self._on_stop, icon="stop")
        self._build()
        self._connect()
        self._show_scope()

    def _build_start(self) -> QFrame:
        explained = parts.label(
            self.tr("Answers come from a model on this computer. Each [n] leads to its source."),
            "soft",
            wrap=True,
        )
        return parts.box(parts.column(explained, self._suggested, 1, spacing=16))

    def _build(self) -> None:
        self.line.setPlaceholderText(self.tr("Ask a question…"))
        self.line.setAccessibleName(self.tr("Question"))
        self.line.setTabChangesFocus(True)
        self.line.setFixedHeight(9 * theme.GRID)
        self.line.installEventFilter(self)
        self.line.setFrameShape(QFrame.Shape.NoFrame)
        self._send.setIconSize(QSize(24, 24))
        self._send.setToolTip(self.tr("Ask (Enter)"))
        self._stop.hide()
        inside = parts.row(self.line, self._send, spacing=4)
        inside.setAlignment(self._send, Qt.AlignmentFlag.AlignBottom)
        inside.setContentsMargins(6, 4, 6, 4)
        self._asking = parts.box(inside, "asking")
        self._asking.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setLayout(
            parts.column(
                self._scope,
                self._scope_more,
                self._start,
                self.transcript,
                parts.row(self._waiting, 1, self._stop),
                self._about,
                self._asking,
                margin=16,
            )
        )
        self.transcript.hide()

    def _connect(self) -> None:
        self._desk.selection_changed.connect(self._show_scope)
        self._desk.hits_changed.connect(self._show_scope)
        self.line.textChanged.connect(self._show_buttons)
        self._signals.sources.connect(self._on_sources)
        self._signals.text.connect(self._on_text)
        self._signals.answered.connect(self._on_answer)
        self._signals.failed.connect(self._on_failed)
        self.transcript.cited.connect(self._on_cited)

    # ---------------------------------------------------------------- what it is about

    def scope(self) -> tuple[Hit, ...]:
        """The results that the next question is about."""
        if len(self._desk.selection) > 0:
            return self._desk.selection
        return self._desk.hits[:_SHOWN_FIRST]

    def _show_scope(self) -> None:
        hits, chosen = self.scope(), self._desk.selection
        if not hits:
            self._scope.setText(self.tr("Nothing to ask about yet"))
            more = self.tr("Search for something, or add a folder first.")
        elif len(chosen) == 1:
            self._scope.setText(self.tr("Ask about this file"))
            more = chosen[0].asset.path.name
        elif chosen:
            self._scope.setText(self.tr("Ask about the {0} selected").format(len(chosen)))
            more = ", ".join(hit.asset.path.name for hit in chosen[:3])
            more += ", …" if len(chosen) > 3 else ""
        else:
            self._scope.setText(self.tr("Ask about the first {0} results").format(len(hits)))
            if len(hits) == 1:
                self._scope.setText(self.tr("Ask about this result"))
            more = self.tr("Or select the ones you mean.")
        self._scope_more.setText(more)
        about = more if chosen else self.tr("the first {0} results").format(len(hits))
        if len(hits) == 1 and not chosen:
            about = hits[0].asset.path.name
        self._about.setText(self.tr("About: {0}").format(about) if hits else "")
        self._show_suggested(hits)
        self._show_buttons()

    def _show_suggested(self, hits: tuple[Hit, ...]) -> None:
        questions = suggestions(hits)
        if questions == self._offered:
            return
        self._offered = questions
        parts.empty(self._suggested)
        for question in questions:
            chip = parts.button(question, partial(self.ask, question), "chip")
            self._suggested.addLayout(parts.row(chip, 1))

    def _show_buttons(self) -> None:
        typed = bool(self.line.toPlainText().strip())
        self._send.setEnabled(typed and bool(self.scope()) and not self._is_asking)
        self._stop.setVisible(self._is_asking)

    # ---------------------------------------------------------------- asking

    def ask(self, question: str) -> None:
        """Ask about what is selected."""
        hits = self.scope()
        if self._is_asking or not question or not hits:
            return
        self._is_asking = True
        self._open_transcript(question)
        self.line.clear()
        self._wait(self.tr("Looking at {0}…").format(text.files(len(hits))))
        self._show_buttons()
        self._session.ask(question, hits, self._signals)

    @property
    def is_asking(self) -> bool:
        """Whether an answer is being written."""
        return self._is_asking

    def _open_transcript(self, question: str) -> None:
        for opening in (self._start, self._scope, self._scope_more):
            opening.hide()
        self.transcript.show()
        self._about.show()
        self.transcript.add_question(question)

    def show_answer(self, question: str, answer: Answer) -> None:
        """Show an answer that was given before."""
        self._open_transcript(question)
        self.transcript.begin_answer(answer.sources)
        self.transcript.add_text(answer.text)
        self.transcript.end_answer(answer)

    def _on_send(self) -> None:
        self.ask(self.line.toPlainText().strip())

    def _on_stop(self) -> None:
        self._wait(self.tr("Stopping…"))
        self._session.stop_answer()

    def _on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        self.transcript.begin_answer(sources)
        said = self.tr("Reading 1 source…")
        if len(sources) != 1:
            said = self.tr("Reading {0} sources…").format(len(sources))
        self._wait(said)

    def _on_text(self, piece: str) -> None:
        self._wait(self.tr("Writing…"))
        self.transcript.add_text(piece)

    def _on_answer(self, answer: Answer) -> None:
        self.transcript.end_answer(answer)
        self._finish()

    def _on_failed(self, sentence: str) -> None:
        self.transcript.add_notice(sentence)
        self._finish()

    def _finish(self) -> None:
        self._is_asking = False
        self._wait("")
        self._show_buttons()
        self.line.setFocus()

    def _wait(self, words: str) -> None:
        self._waiting.setText(words)
        self._waiting.setVisible(bool(words))

    def _on_cited(self, source: Source) -> None:
        self._desk.reveal_wanted.emit(source.asset, source.page)

    # ---------------------------------------------------------------- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Enter asks, Shift and Enter begins a new line, Esc stops."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self._asking.setProperty("focused", event.type() == QEvent.Type.FocusIn)
            self._asking.style().polish(self._asking)
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Escape
            and self._is_asking
        ):
            event.accept()
            return True
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            plain = not event.modifiers() & Qt.KeyboardModifier.ShiftModifier
            if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and plain:
                self._on_send()
                return True
            if event.key() == Qt.Key.Key_Escape and self._is_asking:
                self._on_stop()
                return True
        return super().eventFilter(watched, event)


def suggestions(hits: tuple[Hit, ...]) -> tuple[str, ...]:
    """Questions that make sense for these results."""
    if not hits:
        return ()
    photos = sum(hit.asset.kind is Kind.PHOTO for hit in hits)
    one = len(hits) == 1
    if photos == len(hits):
        told = text.tr("What is in this picture?") if one else text.tr("What do these show?")
        return (told, text.tr("Is there any writing? What does it say?"))
    if one:
        summary = text.tr("Summarise this in three sentences.")
        return (summary, text.tr("Which dates and amounts are in it?"))
    return (text.tr("Summarise these."), text.tr("What do they have in common?"))


PANEL = Panel("questions", "Ask", Area.SIDE, "chat", 20, Questions)
