"""Deadlines that are cheap to set."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from time import perf_counter

import pytest

from desktop.workers.deadline import Deadline


class Bell:
    """Remembers what expired."""

    def __init__(self) -> None:
        self.rung = threading.Event()
        self.spans: list[float] = []
        self.deadline = Deadline("bell", self.ring)

    def ring(self, seconds: float) -> None:
        self.spans.append(seconds)
        self.rung.set()


@pytest.fixture
def bell() -> Iterator[Bell]:
    bell = Bell()
    yield bell
    bell.deadline.end()


def test_work_that_lasts_too_long_expires_once(bell: Bell) -> None:
    with bell.deadline.within(0.02):
        assert bell.rung.wait(5)
    assert bell.spans == [0.02]


def test_work_that_ends_in_time_does_not_expire(bell: Bell) -> None:
    with bell.deadline.within(0.02):
        pass
    assert not bell.rung.wait(0.1)


def test_shorter_span_after_a_longer_one_expires_in_time(bell: Bell) -> None:
    with bell.deadline.within(60):
        pass
    with bell.deadline.within(0.02):
        assert bell.rung.wait(5)
    assert bell.spans == [0.02]


def test_longer_span_after_a_shorter_one_keeps_its_time(bell: Bell) -> None:
    with bell.deadline.within(0.02):
        pass
    with bell.deadline.within(60):
        assert not bell.rung.wait(0.1)


def test_failure_of_the_work_passes_through(bell: Bell) -> None:
    with pytest.raises(KeyError), bell.deadline.within(60):
        raise KeyError
    assert not bell.spans


def test_thousand_spans_cost_next_to_nothing(bell: Bell) -> None:
    began = perf_counter()
    for _ in range(1000):
        with bell.deadline.within(60):
            pass
    assert perf_counter() - began < 0.5


def test_thread_ends() -> None:
    bell = Bell()
    bell.deadline.end()
    bell.deadline.end()
    waiting = [thread for thread in threading.enumerate() if thread.name == "bell"]
    for thread in waiting:
        thread.join(5)
    assert not any(thread.is_alive() for thread in waiting)
