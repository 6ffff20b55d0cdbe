"""For scripts, which may wait: calls that answer by callback, as calls that return."""

import threading
from collections.abc import Callable
from typing import TypeVar

from desktop.engine.news import Overview
from desktop.engine.reader import outcome
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.errors import LibraryUnavailable, ShoeboxError
from desktop.records import Answer, SearchAnswer, Source

T = TypeVar("T")

PATIENCE_SECONDS = 300.0  # the first search may have to load a large model


class HeardAnswer:
    """Listens to one question until it is over. Thread: answer, but for `wait`."""

    def __init__(self) -> None:
        self.sources: tuple[Source, ...] = ()
        self.pieces: list[str] = []
        self.answer: Answer | None = None
        self.failure = ""
        self.done = threading.Event()

    def on_sources(self, sources: tuple[Source, ...], left_out: int) -> None:
        """What the model is given."""
        self.sources = sources

    def on_text(self, piece: str) -> None:
        """The next piece."""
        self.pieces.append(piece)

    def on_answer(self, answer: Answer) -> None:
        """The end."""
        self.answer = answer
        self.done.set()

    def on_failed(self, sentence: str) -> None:
        """The end, in another way."""
        self.failure = sentence
        self.done.set()

    def wait(self, timeout_seconds: float | None = None) -> Answer:
        """The finished answer.

        Raises:
            ShoeboxError: Why there is none.
        """
        if not self.done.wait(timeout_seconds):
            raise LibraryUnavailable("No answer came in time.")
        if self.answer is None:
            raise ShoeboxError(self.failure)
        return self.answer


def waited(start: Callable[[Callable[[T], None], Callable[[str], None]], None]) -> T:
    """Call something that takes `then` and `failed`, and wait for one of them.

    Raises:
        ShoeboxError: What `failed` was told.
        LibraryUnavailable: Nothing was told in five minutes.
    """
    done = threading.Event()
    results: list[T] = []
    failures: list[str] = []

    def then(result: T) -> None:
        results.append(result)
        done.set()

    def failed(sentence: str) -> None:
        failures.append(sentence)
        done.set()

    start(then, failed)
    if not done.wait(PATIENCE_SECONDS):
        raise LibraryUnavailable("The library did not answer in time.")
    if failures:
        raise ShoeboxError(failures[0])
    return results[0]


def opened(session: Session) -> None:
    """Wait until the library can be read.

    Raises:
        LibraryUnavailable: It cannot be read for now.
        LibraryBroken: It is corrupt, or of a newer version.
    """
    outcome(session.asset_at(session.places.library), PATIENCE_SECONDS)


def overview(session: Session) -> Overview:
    """`Session.overview`, waited for."""
    return waited(session.overview)


def search(session: Session, request: SearchRequest) -> SearchAnswer:
    """`Session.search`, waited for until it is complete."""

    def start(then: Callable[[SearchAnswer], None], failed: Callable[[str], None]) -> None:
        def complete(answer: SearchAnswer) -> None:
            if answer.complete:
                then(answer)

        session.search(request, complete)

    return waited(start)
