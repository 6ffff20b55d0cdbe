"""Days, months and years as people type them in filters."""

import re
from datetime import date

_DAY = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")


def first_day(key: str, value: str) -> str:
    """The first day of a year, month or day, as "2021-03-15": comparable with ``asset.dated``.

    Raises:
        ValueError: It is none; with a sentence that shows how to write one.
    """
    sentence = f"“{key}:{value}” is no date; write {key}:2021, {key}:2021-03 or {key}:2021-03-15."
    match = _DAY.fullmatch(value.strip())
    if match is None:
        raise ValueError(sentence)
    try:
        return date(int(match[1]), int(match[2] or 1), int(match[3] or 1)).isoformat()
    except ValueError:
        raise ValueError(sentence) from None
