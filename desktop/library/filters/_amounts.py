"""Comparisons of numbers as people type them in filters."""

from __future__ import annotations

import re
from collections.abc import Callable

from desktop.records import Condition

_COMPARISON = re.compile(r"(<=|>=|<|>|=)?\s*(.+)")
_LARGEST = 2**62  # SQLite's whole numbers have 63 bits


def compared(column: str, value: str, number: Callable[[str], int]) -> Condition:
    """The condition for ``>5``, ``<=5``, ``5``, ``2..5``.

    Args:
        column: Of ``asset``; where it has none, nothing is met.
        value: As typed.
        number: What one number is; raises ValueError.

    Raises:
        ValueError: It makes no sense.
    """
    first, dots, last = (part.strip() for part in value.partition(".."))
    if dots:
        return Condition(f"{column} BETWEEN ? AND ?", (_whole(number(first)), _whole(number(last))))
    found = _COMPARISON.fullmatch(value.strip())
    if found is None:
        raise ValueError(value)
    return Condition(f"{column} {found[1] or '='} ?", (_whole(number(found[2])),))


def _whole(number: int) -> int:
    if not 0 <= number < _LARGEST:
        raise ValueError(number)
    return number
