"""Taking turns."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import pytest

from desktop.workers.turns import Turns


def wait_until(fact: Callable[[], bool]) -> None:
    deadline = time.monotonic() + 20
    while not fact():
        assert time.monotonic() < deadline
        time.sleep(0.002)


def test_urgent_callers_enter_first_and_the_others_in_their_order() -> None:
    turns, waiting, entered = Turns(), list[str](), list[str]()

    def come(name: str, urgent: bool) -> None:
        with turns.turn(urgent=urgent):
            entered.append(name)

    with ThreadPoolExecutor(4) as pool, turns.turn(urgent=False):
        for name in ("first", "second", "urgent", "third"):
            pool.submit(come, name, name == "urgent")
            waiting.append(name)
            wait_until(lambda: turns.waiting == len(waiting))
    pool.shutdown()
    assert entered == ["urgent", "first", "second", "third"]


def test_failure_inside_a_turn_ends_it() -> None:
    turns = Turns()
    with pytest.raises(ValueError, match="inside"), turns.turn(urgent=False):
        raise ValueError("inside")
    with turns.turn(urgent=False):
        assert turns.waiting == 0
