"""Requests to the library, one after the other, the newest of a kind."""

import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.engine.reader import Reader
from desktop.errors import Cancelled
from desktop.library.connection import open_library
from desktop.library.search import Search


@pytest.fixture
def reader(tmp_path: Path) -> Iterator[Reader]:
    open_library(tmp_path, write=True).close()
    ready = threading.Event()
    ready.set()
    running = Reader(tmp_path, ready)
    running.start()
    yield running
    running.close()


def test_a_request_gets_its_answer(reader: Reader) -> None:
    assert reader.ask(lambda search: search.counts().photos).result(10) == 0


def test_a_newer_request_replaces_an_older_one_that_waits(reader: Reader) -> None:
    hold, held = threading.Event(), threading.Event()

    def busy(search: Search) -> None:
        held.set()
        hold.wait(10)

    reader.ask(busy)
    assert held.wait(10)
    older = reader.ask(lambda search: "older", key="search")
    newer = reader.ask(lambda search: "newer", key="search")
    hold.set()
    assert newer.result(10) == "newer"
    with pytest.raises(Cancelled):
        older.result(10)


def test_a_bug_in_one_request_does_not_end_the_thread(reader: Reader) -> None:
    def bug(search: Search) -> None:
        raise KeyError("bug")

    with pytest.raises(KeyError):
        reader.ask(bug).result(10)
    assert reader.ask(lambda search: "alive").result(10) == "alive"


def test_after_closing_every_request_is_cancelled(reader: Reader) -> None:
    reader.close()
    with pytest.raises(Cancelled):
        reader.ask(lambda search: 1).result(10)
