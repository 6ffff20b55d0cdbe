"""Comparisons of numbers as people type them in filters."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.records import Condition

_COMPARISON = re.compile(r"(<=|>=|<|>|=)?\s*(.+)")
_RANGE = re.compile(r"(.*?)\s*(?:\.\.|(?<=\w)\s*[-–])\s*(.*)")
_LARGEST = 2**62  # SQLite's whole numbers have 63 bits


def compared(column: str, value: str, number: Callable[[str], int]) -> Condition:
    """The condition for ``>5``, ``<=5``, ``5``, ``5+``, ``2..5``, ``2-5``, ``..5``, ``2..``.

    Args:
        column: Of ``asset``; where it has none, nothing is met.
        value: As typed.
        number: What one number is; raises ValueError.

    Raises:
        ValueError: It makes no sense.
    """
    value = value.strip().replace("≥", ">=").replace("≤", "<=")
    if found := _RANGE.fullmatch(value):
        ends = [_whole(number(end)) if end else None for end in found.groups()]
        match ends:
            case [int() as one, int() as other]:
                return Condition(f"{column} BETWEEN ? AND ?", (min(one, other), max(one, other)))
            case [int() as least, None]:
                return Condition(f"{column} >= ?", (least,))
            case [None, int() as most]:
                return Condition(f"{column} <= ?", (most,))
    if value.endswith("+"):
        return Condition(f"{column} >= ?", (_whole(number(value[:-1].strip())),))
    found = _COMPARISON.fullmatch(value)
    if found is None:
        raise ValueError(value)
    return Condition(f"{column} {found[1] or '='} ?", (_whole(number(found[2])),))


def _whole(number: int) -> int:
    if not 0 <= number < _LARGEST:
        raise ValueError(number)
    return number
