"""The hours of the night shift; what it does is in test_captions.py."""

import pytest

from desktop.engine.shift import is_within


@pytest.mark.parametrize(
    ("hours", "hour", "within"),
    [
        ("22-7", 23, True), ("22-7", 6, True), ("22-7", 7, False), ("22-7", 12, False),
        ("1-5", 1, True), ("1-5", 5, False), ("nonsense", 3, False), ("25-7", 3, False),
    ],
)  # fmt: skip
def test_hours_may_go_past_midnight(hours: str, hour: int, within: bool) -> None:
    assert is_within(hours, hour) is within
