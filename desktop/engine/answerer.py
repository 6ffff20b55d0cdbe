"""Answer questions about results, one at a time, on a thread of its own.

The answer thread never touches the library: what the sources hold is gathered by a function that
it is given.
"""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import closing
from dataclasses import dataclass, field
from typing import Final, Protocol

from desktop.engine.citations import CitationReader
from desktop.engine.prompt import Room, answer_tokens, prompt_for, room_for
from desktop.errors import ChildLost, ModelUnusable, RequestRefused, ShoeboxError
from desktop.records import Answer, AnswerModel, Hit, Source
from desktop.workers.answer import Capacity, LanguageModel, Prompt

log = logging.getLogger(__name__)

# The sources for a question that fit, and how many of the hits were left out.
Gather = Callable[[str, tuple[Hit, ...], Room], tuple[tuple[Source, ...], int]]

CANCEL_AGAIN_SECONDS: Final = 0.25
CLOSE_SECONDS: Final = 10.0

NO_QUESTION: Final = "Type a question first."
NO_HITS: Final = "Select the photos or documents first that the question is about."
NO_MODEL: Final = "No model for questions is installed: download or import one under Models."
NO_SOURCES: Final = (
    "Nothing of what is selected can be given to this model: select other photos or documents, "
    "or choose a model that reads pictures."
)
NO_ANSWER: Final = "The model gave no answer: ask in other words, or choose another model."
BUG: Final = "Something went wrong inside Shoebox while answering; its log says more."


class AnswerListener(Protocol):
    """Hears of one question, on the answer thread; its last call is on_answer or on_failed."""

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """What the model is given, and how many of the hits did not fit."""

    def on_text(self, piece: str) -> None:
        """The next piece of plain text; citations in it read [n], and are whole."""

    def on_answer(self, answer: Answer) -> None:
        """The whole answer, or what there was of it when it was stopped."""

    def on_failed(self, sentence: str) -> None:
        """Why there is no answer, and what can be done."""


@dataclass(slots=True, eq=False)
class _Question:
    text: str
    hits: tuple[Hit, ...]
    listener: AnswerListener
    model: AnswerModel | None
    stopped: threading.Event = field(default_factory=threading.Event)
    started: float = field(default_factory=time.monotonic)


@dataclass(slots=True)
class _Progress:
    """What there is of an answer."""

    reader: CitationReader = field(default_factory=lambda: CitationReader(()))
    sources: tuple[Source, ...] = ()
    left_out: int = 0


class Answerer:
    """Answers the newest question; one that is under way is stopped for it.

    Args:
        gather: Called on the answer thread.
        idle_seconds: After so long without a question, the model's memory is given back.
        threads: That the model may use; 0 for one on each core.

    Thread: any.
    """

    def __init__(self, gather: Gather, idle_seconds: float = 300.0, *, threads: int = 0) -> None:
        self._gather = gather
        self._idle_seconds = idle_seconds
        self._language = LanguageModel(threads=threads)
        self._news = threading.Condition()  # guards all that follows
        self._model: AnswerModel | None = None
        self._waiting: deque[_Question] = deque()
        self._current: _Question | None = None
        self._thread: threading.Thread | None = None
        self._closing = False

    @property
    def model_loaded(self) -> bool:
        """Whether the model takes memory now."""
        return self._language.alive

    @property
    def resident_bytes(self) -> int:
        """The memory that the model takes now; 0 where it is not known."""
        return self._language.resident_bytes

    def use(self, model: AnswerModel | None) -> None:
        """Answer the next questions with this model; None: with none."""
        with self._news:
            self._model = model
            self._news.notify()

    def ask(self, question: str, hits: tuple[Hit, ...], listener: AnswerListener) -> None:
        """Answer this, after stopping what is under way. Returns at once."""
        asked = _Question(question.strip(), hits, listener, self._model)
        with self._news:
            for older in (*self._waiting, self._current):
                if older is not None:
                    older.stopped.set()
            self._waiting.append(asked)
            self._start()
            self._news.notify()
        self._cancel_stopped()

    def stop(self) -> None:
        """End the answer that is under way, and what waits. Returns at once."""
        with self._news:
            for question in (*self._waiting, self._current):
                if question is not None:
                    question.stopped.set()
        self._cancel_stopped()

    def close(self) -> None:
        """Stop, and end the thread and the model's process; waits for both."""
        with self._news:
            self._closing = True
            self._news.notify()
        self.stop()
        if self._thread is not None:
            self._thread.join(CLOSE_SECONDS)
        self._language.stop()

    def _start(self) -> None:
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="answer", daemon=True)
            self._thread.start()

    def _cancel_stopped(self) -> None:
        """Cancel the question under way as long as it is stopped and still there.

        Again, since the first time may come just before the model is asked.
        """
        with self._news:  # so that it cannot hit the next question
            if self._current is None or not self._current.stopped.is_set():
                return
            self._language.cancel()
        again = threading.Timer(CANCEL_AGAIN_SECONDS, self._cancel_stopped)
        again.daemon = True
        again.start()

    # ------------------------------------------------------------------ the answer thread

    def _run(self) -> None:
        while (question := self._next()) is not None:
            try:
                self._answer(question)
            except ShoeboxError as failed:
                question.listener.on_failed(_sentence(failed))
            except Exception:  # a thread's loop
                log.exception("could not answer a question")
                question.listener.on_failed(BUG)
            finally:
                with self._news:
                    self._current = None

    def _next(self) -> _Question | None:
        """The next question; None at the end. Meanwhile gives an unused model's memory back."""
        while True:
            with self._news:
                unused = self._language.alive and self._language.model != self._model
                if not (self._waiting or self._closing or unused):
                    rested = not self._news.wait(self._idle_seconds)
                    unused = rested and not self._waiting and self._language.alive
                if self._waiting:
                    self._current = self._waiting.popleft()
                    return self._current
                if self._closing:
                    return None
            if unused:
                self._language.stop()

    def _answer(self, question: _Question) -> None:
        progress = _Progress()
        try:
            self._write(question, progress)
        except (ChildLost, ModelUnusable):
            if not question.stopped.is_set():  # otherwise it had to be ended by force
                raise
        for event in progress.reader.finish():
            if isinstance(event, str):
                question.listener.on_text(event)
        stopped = question.stopped.is_set()
        if not stopped and not progress.reader.text.strip():
            raise RequestRefused(NO_ANSWER)
        question.listener.on_answer(_finished(question, progress, stopped))

    def _write(self, question: _Question, progress: _Progress) -> None:
        with closing(self._steps(question, progress)) as steps:
            for step in steps:
                if question.stopped.is_set():
                    return
                if step:
                    question.listener.on_text(step)

    def _steps(self, question: _Question, progress: _Progress) -> Generator[str, None, None]:
        """Pieces of text; "" wherever it may stop before there is any."""
        if not question.text:
            raise RequestRefused(NO_QUESTION)
        if not question.hits:
            raise RequestRefused(NO_HITS)
        if question.model is None:
            raise ModelUnusable(NO_MODEL)
        yield ""
        capacity = self._language.load(question.model)
        yield ""
        room = room_for(question.text, capacity)
        sources, left_out = self._gather(question.text, question.hits, room)
        yield ""
        prompt, sources = self._fitted(question.text, sources, capacity)
        if not sources:
            raise RequestRefused(NO_SOURCES)
        left_out = max(left_out, len(question.hits) - len({one.asset.id for one in sources}))
        progress.sources, progress.left_out = sources, left_out
        progress.reader = CitationReader({source.number for source in sources})
        question.listener.on_sources(sources, left_out)
        max_tokens = answer_tokens(capacity.context_tokens)
        with closing(self._language.stream(prompt, max_tokens)) as pieces:
            for piece in pieces:
                yield "".join(one for one in progress.reader.feed(piece) if isinstance(one, str))

    def _fitted(
        self, question: str, sources: tuple[Source, ...], capacity: Capacity
    ) -> tuple[Prompt, tuple[Source, ...]]:
        """The prompt, without the last sources where the estimate of what fits was too high."""
        room = capacity.context_tokens - answer_tokens(capacity.context_tokens)
        while True:
            prompt = prompt_for(question, sources)
            if not sources or self._language.tokens(prompt) <= room:
                return prompt, sources
            sources = sources[:-1]


def _finished(question: _Question, progress: _Progress, stopped: bool) -> Answer:
    return Answer(
        question=question.text,
        text=progress.reader.text.strip(),
        sources=progress.sources,
        cited=progress.reader.cited,
        model=question.model.id if question.model is not None else "",
        seconds=time.monotonic() - question.started,
        left_out=progress.left_out,
        stopped=stopped,
    )


def _sentence(failed: ShoeboxError) -> str:
    if isinstance(failed, ChildLost):
        return f"The model's process {failed.cause}: ask again, it starts anew."
    return str(failed)
