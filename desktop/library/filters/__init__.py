"""Search filters, one file each: its syntax, its SQL over the columns of ``asset``, its values."""

from __future__ import annotations

import sys

from desktop.discovery import discover
from desktop.records import Filter


def all_filters() -> tuple[Filter, ...]:
    """Every filter, by the name of its module."""
    return discover(sys.modules[__name__], "FILTER", Filter)
