"""Ask about results, go on asking, and look up what was asked before."""

from __future__ import annotations

import logging
from collections.abc import Callable
from concurrent.futures import Future
from typing import Any

from desktop.engine.answerer import Answerer
from desktop.engine.asking import AnswerListener, Asking, Inquiry
from desktop.engine.askplan import AskingEach, EachListener
from desktop.engine.evidence import Evidence
from desktop.engine.news import nothing, tell
from desktop.engine.reader import Reader, outcome
from desktop.errors import ShoeboxError
from desktop.library.catalog import Catalog
from desktop.records import Answer, Source

log = logging.getLogger(__name__)

Write = Callable[[Callable[[Catalog], Any]], "Future[Any]"]
Conversation = tuple[Answer, ...]  # in order
_KEEP_SECONDS = 10.0


class Questions:
    """Every call returns at once; listeners hear on the answer thread, `then` on the reader's.

    An answer is kept, with the conversation that it belongs to, when it is finished.

    Args:
        answerer: Does the work.
        evidence: Gathers the sources.
        reader: Reads the library.
        write: Runs a command where the library may be written.

    Thread: any.
    """

    def __init__(
        self, answerer: Answerer, evidence: Evidence, reader: Reader, write: Write
    ) -> None:
        self._answerer = answerer
        self._asking = Asking(answerer, evidence.gather, evidence.again)
        self._each = AskingEach(self._asking, evidence.gather)
        self._reader = reader
        self._write = write

    def ask(self, inquiry: Inquiry, listener: AnswerListener) -> None:
        """Answer this; with `Inquiry.before` it goes on with a conversation."""
        self._asking.ask(inquiry, _Keeping(listener, self._keep) if inquiry.kept else listener)

    def ask_each(self, inquiry: Inquiry, listener: EachListener) -> None:
        """Look at every hit by itself first: slow, but there may be hundreds."""
        self._each.ask(inquiry, _KeepingEach(listener, self._keep) if inquiry.kept else listener)

    def stop(self) -> None:
        """End the answer, or the table, that is being written."""
        self._answerer.stop()

    def earlier(
        self,
        then: Callable[[tuple[Conversation, ...]], None],
        failed: Callable[[str], None] = nothing,
        *,
        text: str = "",
        limit: int = 100,
    ) -> None:
        """Conversations, newest first, in which all words of a text occur."""
        future = self._reader.ask(
            lambda search: search.keepsakes.conversations.newest(limit, text), key="earlier"
        )
        tell(future, then, failed)

    def forget(
        self,
        conversation: int | None,
        then: Callable[[None], None] = nothing,
        failed: Callable[[str], None] = nothing,
    ) -> None:
        """Delete a conversation; None: all of them."""

        def forget(catalog: Catalog) -> None:
            kept = catalog.keepsakes.conversations
            kept.forget_all() if conversation is None else kept.forget(conversation)

        tell(self._write(forget), then, failed)

    def _keep(self, answer: Answer) -> None:
        """Thread: answer."""
        if not answer.text:
            return
        try:
            future = self._write(lambda catalog: catalog.keepsakes.save_answer(answer))
            outcome(future, _KEEP_SECONDS)
        except ShoeboxError as failure:
            log.warning("an answer was not kept: %s", failure)


class _Keeping:
    """Passes all on to a listener, and has the answer kept. Thread: answer."""

    def __init__(self, listener: AnswerListener, keep: Callable[[Answer], None]) -> None:
        self._listener = listener
        self._keep = keep

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        self._listener.on_sources(sources, left_out)

    def on_text(self, piece: str) -> None:
        self._listener.on_text(piece)

    def on_answer(self, answer: Answer) -> None:
        self._keep(answer)
        self._listener.on_answer(answer)

    def on_failed(self, sentence: str) -> None:
        self._listener.on_failed(sentence)


class _KeepingEach(_Keeping):
    def __init__(self, listener: EachListener, keep: Callable[[Answer], None]) -> None:
        super().__init__(listener, keep)
        self.on_progress = listener.on_progress
