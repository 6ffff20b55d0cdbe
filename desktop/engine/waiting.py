"""For scripts, which may wait: calls that answer by callback, as calls that return."""

import threading
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from desktop.engine.news import Overview
from desktop.engine.session import Session
from desktop.errors import LibraryUnavailable, ShoeboxError
from desktop.records import AssetId, SearchAnswer

T = TypeVar("T")

PATIENCE_SECONDS = 300.0  # the first search may have to load a large model


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


def overview(session: Session) -> Overview:
    """`Session.overview`, waited for."""

    def start(then: Callable[[Overview], None], failed: Callable[[str], None]) -> None:
        session.overview(then)

    return waited(start)


def search(
    session: Session,
    text: str,
    *,
    like: AssetId | None = None,
    like_file: Path | None = None,
    limit: int = 500,
) -> SearchAnswer:
    """`Session.search`, waited for until it is complete."""

    def start(then: Callable[[SearchAnswer], None], failed: Callable[[str], None]) -> None:
        def complete(answer: SearchAnswer) -> None:
            if answer.complete:
                then(answer)

        session.search(text, like=like, like_file=like_file, limit=limit, then=complete)

    return waited(start)
