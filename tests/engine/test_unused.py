import math

from desktop.engine.unused import logind_seconds, unused_seconds


def test_a_session_is_unused_since_logind_says_so() -> None:
    told = "IdleHint=yes\nIdleSinceHintMonotonic=40000000\nLockedHint=no\n"
    assert logind_seconds(told, now=100.0) == 60.0


def test_nobody_sits_before_a_locked_screen() -> None:
    assert logind_seconds("IdleHint=no\nLockedHint=yes\n", now=100.0) == math.inf


def test_a_session_in_use_is_unused_for_no_time() -> None:
    assert logind_seconds("IdleHint=no\nIdleSinceHintMonotonic=0\n", now=100.0) == 0.0


def test_what_is_not_told_is_not_known() -> None:
    assert logind_seconds("", now=100.0) is None


def test_any_system_is_asked_without_failing() -> None:
    unused = unused_seconds()
    assert unused is None or unused >= 0.0
