"""From the answer thread to the GUI thread: one answer, as it comes."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from desktop.records import Answer, Source


class AnswerSignals(QObject):
    """Hears the answer on the engine's thread and tells it in the GUI thread.

    Signals:
        sources: tuple[Source, ...], int; what the model was given, and how many did not fit.
        progress: int, int; so many sources were looked at, of so many.
        text: str; the next piece.
        answered: Answer; it is complete, or was stopped.
        failed: str; a sentence.
    """

    sources = Signal(tuple, int)
    progress = Signal(int, int)
    text = Signal(str)
    answered = Signal(object)
    failed = Signal(str)

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """Thread: any."""
        self.sources.emit(sources, left_out)

    def on_progress(self, done: int, total: int) -> None:
        """Thread: any."""
        self.progress.emit(done, total)

    def on_text(self, piece: str) -> None:
        """Thread: any."""
        self.text.emit(piece)

    def on_answer(self, answer: Answer) -> None:
        """Thread: any."""
        self.answered.emit(answer)

    def on_failed(self, sentence: str) -> None:
        """Thread: any."""
        self.failed.emit(sentence)
