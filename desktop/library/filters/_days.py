"""Days, months, seasons and years as people type them in filters."""

from __future__ import annotations

import re
from datetime import date, timedelta

_MONTHS = (
    *("january", "february", "march", "april", "may", "june", "july"),
    *("august", "september", "october", "november", "december"),
)
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}  # of the north
_NUMBERS = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")
_WORDS = re.compile(r"([a-z]{3,9})\.?\s+(?:of\s+)?([0-9]{4})")
_DAY_MONTH = re.compile(r"([0-9]{1,2})\.?\s+([a-z]{3,9})\.?\s+([0-9]{4})")
_MONTH_DAY = re.compile(r"([a-z]{3,9})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_RELATIVE = re.compile(r"(last|this|next)\s+([a-z]+)")

Span = tuple[date, date]  # the first day, and the day after the last


def first_day(key: str, value: str, today: date | None = None) -> str:
    """The first day of what is named, as "2021-03-15": comparable with ``asset.dated``.

    Raises:
        ValueError: It is no date; with a sentence that shows how to write one.
    """
    return span(key, value, today)[0].isoformat()


def span(key: str, value: str, today: date | None = None) -> Span:
    """The days that are meant: "2021-03-15", "march 2021", "last summer", "2019..2021".

    Args:
        key: The filter's, for the sentence.
        today: What "last" and "yesterday" count from; None for the day that it is.

    Raises:
        ValueError: As `first_day`.
    """
    typed = " ".join(value.strip('"').replace("_", " ").lower().split())
    first, dots, last = (part.strip() for part in typed.partition(".."))
    try:
        begin, end = _one(first, today or date.today())
        if dots:
            end = _one(last, today or date.today())[1]
        if begin < end:
            return begin, end
    except (ValueError, OverflowError):
        pass
    raise ValueError(
        f'“{key}:{value}” is no date; write {key}:2021, {key}:"march 2021", {key}:"last summer"'
        f" or {key}:2021-03-15."
    )


def _one(text: str, today: date) -> Span:
    if found := _NUMBERS.fullmatch(text):
        return _period(int(found[1]), found[2] and int(found[2]), found[3] and int(found[3]))
    if found := _DAY_MONTH.fullmatch(text):
        return _period(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(text):
        return _period(int(found[3]), _month(found[1]), int(found[2]))
    if found := _WORDS.fullmatch(text):
        if found[1] in _SEASONS:
            return _season(found[1], int(found[2]))
        return _period(int(found[2]), _month(found[1]))
    if found := _RELATIVE.fullmatch(text):
        return _relative(found[1], found[2], today)
    if text in ("today", "yesterday"):
        day = today - timedelta(days=text == "yesterday")
        return day, day + timedelta(days=1)
    raise ValueError(text)


def _period(year: int, month: int | str | None = None, day: int | str | None = None) -> Span:
    if day:
        first = date(year, int(month or 0), int(day))
        return first, first + timedelta(days=1)
    if month:
        return date(year, int(month), 1), _after_month(date(year, int(month), 1), 1)
    return date(year, 1, 1), date(year + 1, 1, 1)


def _month(name: str) -> int:
    """The number of a month, from its name or at least three letters of it."""
    for number, month in enumerate(_MONTHS, start=1):
        if month.startswith(name):
            return number
    raise ValueError(name)


def _season(name: str, year: int) -> Span:
    """Three months; the winter of a year begins in its December."""
    first = date(year, _SEASONS[name], 1)
    return first, _after_month(first, 3)


def _after_month(first: date, months: int) -> date:
    total = first.year * 12 + first.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def _relative(which: str, unit: str, today: date) -> Span:
    step = {"last": -1, "this": 0, "next": 1}[which]
    if unit == "week":
        monday = today + timedelta(days=7 * step - today.weekday())
        return monday, monday + timedelta(days=7)
    if unit == "weekend":
        saturday = today + timedelta(days=7 * step + 5 - today.weekday())
        return saturday, saturday + timedelta(days=2)
    if unit == "month":
        first = _after_month(today.replace(day=1), step)
        return first, _after_month(first, 1)
    if unit == "year":
        return _period(today.year + step)
    if unit in _SEASONS:
        return _season(unit, _year_of_season(unit, today) + step)
    return _period(_year_of_month(_month(unit), today) + step, _month(unit))


def _year_of_season(name: str, today: date) -> int:
    """The year of the season that is now, or of the next: so "last" is the latest that is over."""
    years = range(today.year - 1, today.year + 2)
    return next(year for year in years if _season(name, year)[1] > today)


def _year_of_month(month: int, today: date) -> int:
    return today.year if month >= today.month else today.year + 1
