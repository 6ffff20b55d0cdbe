"""A running session for tests, with calls that wait: the same engine that the window has."""

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from functools import partial
from pathlib import Path

from desktop.engine import waiting
from desktop.engine.news import Overview
from desktop.engine.request import SearchRequest
from desktop.engine.session import Session
from desktop.errors import ShoeboxError
from desktop.paths import Places, resources
from desktop.records import (
    Activity,
    Answer,
    Changes,
    Example,
    Hit,
    Root,
    SearchAnswer,
)
from desktop.settings import Settings

PATIENCE_SECONDS = 180.0  # for a computer that is busy with other things
TOYS = replace(
    Settings(),
    picture_encoder="toy-picture",
    passage_encoder="toy-passage",
    pause_on_battery=False,
    ocr_language="off",  # it takes seconds to load
)


class Heard:
    """A listener that remembers."""

    def __init__(self) -> None:
        self.changes: list[Changes] = []
        self.activities: list[Activity] = []
        self.failures: list[str] = []
        self.broken: list[ShoeboxError] = []
        self.broke = threading.Event()

    def on_changes(self, changes: Changes) -> None:
        self.changes.append(changes)

    def on_activity(self, activity: Activity) -> None:
        self.activities.append(activity)

    def on_failure(self, sentence: str) -> None:
        self.failures.append(sentence)

    def on_broken(self, failure: ShoeboxError) -> None:
        self.broken.append(failure)
        self.broke.set()


class Running:
    """A started session."""

    def __init__(self, session: Session, heard: Heard) -> None:
        self.session = session
        self.heard = heard

    def add_root(self, path: Path) -> Root:
        """Watch a folder, and wait until all in it is indexed."""
        root: Root = waiting.waited(partial(self.session.add_root, path))
        self.settle()
        return root

    def settle(self) -> None:
        """Wait until nothing is left to do."""
        assert self.session.wait_until_settled(PATIENCE_SECONDS), "it never came to rest"

    def rescan(self) -> None:
        """Scan all roots, and wait until what was found is indexed."""
        self.session.rescan()
        self.settle()

    def overview(self) -> Overview:
        return waiting.overview(self.session)

    def search(self, text: str, *examples: Example) -> SearchAnswer:
        """The complete answer."""
        return waiting.search(self.session, SearchRequest(text, examples))

    def ask(self, question: str, hits: tuple[Hit, ...]) -> Answer:
        """The finished answer to a question about these hits."""
        heard = waiting.HeardAnswer()
        self.session.ask(question, hits, heard)
        return heard.wait(PATIENCE_SECONDS)

    def found(self, text: str) -> list[str]:
        """The file names that a query finds, best first."""
        return [hit.asset.path.name for hit in self.search(text).hits]


def places_in(folder: Path) -> Places:
    """All of a session's own files below one folder."""
    return Places(
        library=folder / "library",
        models=(folder / "models",),
        resources=resources(),
        settings_file=folder / "library" / "settings.json",
        logs=folder / "logs",
    )


@contextmanager
def running(folder: Path, settings: Settings = TOYS) -> Iterator[Running]:
    """A session on a library in this folder, closed at the end."""
    heard = Heard()
    session = Session(places_in(folder), settings, heard)
    session.start()
    try:
        yield Running(session, heard)
    finally:
        session.close()
