"""Who waits until nothing is left is not told so too soon."""

from __future__ import annotations

from desktop.engine.settling import Settling


def test_it_is_settled_once_nothing_is_left() -> None:
    settling = Settling()
    assert not settling.wait(0.0)
    settling.rest(settling.asked)
    assert settling.wait(0.0)


def test_what_is_asked_for_unsettles_it() -> None:
    settling = Settling()
    settling.rest(settling.asked)
    settling.ask()
    assert not settling.wait(0.0)


def test_what_is_asked_for_during_the_look_is_not_forgotten() -> None:
    settling = Settling()
    before = settling.asked
    settling.ask()
    settling.rest(before)
    assert not settling.wait(0.0)
