"""A listener to an answer that also hears when it is over."""

from collections.abc import Callable

from desktop.engine.answerer import AnswerListener
from desktop.records import Answer, Source


class Releasing:
    """Passes all on to a listener, and calls `over` once at the end. Thread: answer."""

    def __init__(self, listener: AnswerListener, over: Callable[[], None]) -> None:
        self._listener = listener
        self._over = over

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """Pass it on."""
        self._listener.on_sources(sources, left_out)

    def on_text(self, piece: str) -> None:
        """Pass it on."""
        self._listener.on_text(piece)

    def on_answer(self, answer: Answer) -> None:
        """The end."""
        self._over()
        self._listener.on_answer(answer)

    def on_failed(self, sentence: str) -> None:
        """The other end."""
        self._over()
        self._listener.on_failed(sentence)
