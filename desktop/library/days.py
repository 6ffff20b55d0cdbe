"""Days, months, seasons, feasts and years as people write them."""

from __future__ import annotations

import re
from datetime import date, timedelta

from desktop.library import daywords
from desktop.library.snippets import plain

_OF = r"(?:(?:of|de|del)\s+)?"
_NUMBERS = re.compile(r"([0-9]{4})(?:[-/.]([0-9]{1,2})(?:[-/.]([0-9]{1,2}))?)?")
_DAY_FIRST = re.compile(r"([0-9]{1,2})\.\s?([0-9]{1,2})\.\s?([0-9]{4}|[0-9]{2})")
_SLASHED = re.compile(r"([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})")
_DECADE = re.compile(
    rf"'?((?:[0-9]{{2}})?[0-9])0(?:'?s|ern?(?:\s+jahren?)?)|annees\s+([0-9]{{3}}|[0-9])0"
    rf"|({'|'.join(daywords.DECADES)})n?(?:\s+jahren?)?"
)
_YEAR = re.compile(r"(?:year|jahr|annee|an)\s+([0-9]{4})")
_WINTER = re.compile(
    rf"(?:{'|'.join(daywords.TWO_YEARS)})\s+([0-9]{{4}})\s?[-/–]\s?(?:[0-9]{{2}}){{1,2}}"
)
_THIRD = re.compile(rf"({'|'.join(daywords.THIRDS)})[\s-]+{_OF}(.+)")
_TO = re.compile(rf"\s*(?:\.\.|–|—)\s*|\s+(?:-|{'|'.join(daywords.TO)})\s+")
_YEARS = re.compile(r"([0-9]{4})-([0-9]{4})")
_COMPARED = re.compile(r"(<=|>=|<|>|=)\s*(.+)")
_WORDS = re.compile(rf"([a-z][a-z' -]*?)[.,]?\s+{_OF}([0-9]{{4}})")
_DAY_MONTH = re.compile(
    rf"([0-9]{{1,2}})(?:st|nd|rd|th|er|\.)?\s*{_OF}([a-z]{{3,10}})[.,]?\s+{_OF}([0-9]{{4}})"
)
_MONTH_DAY = re.compile(r"([a-z]{3,10})\.?\s+([0-9]{1,2})(?:st|nd|rd|th)?,?\s+([0-9]{4})")
_SEVERAL = re.compile(r"([a-z]+)\s+([a-z]+|[0-9]{1,3})\s+([a-z]+)")
_SEVERAL_LAST = re.compile(
    rf"([a-z]+|[0-9]{{1,3}})\s+(?:{'|'.join(daywords.LAST_SEVERAL)})\s+([a-z]+)"
)
_AGO = re.compile(
    r"([a-z]+|[0-9]{1,3})\s+([a-z]+)\s+ago|(?:vor|il y a)\s+([a-z]+|[0-9]{1,3})\s+([a-z]+)"
)
_RELATIVE = re.compile(r"([a-z]+)\s+([a-z][a-z' -]*?)(?:-ci)?")
_RELATIVE_AFTER = re.compile(rf"([a-z][a-z' -]*)\s+({'|'.join(daywords.STEPS_AFTER)})")
_ARTICLE = re.compile(rf"(?:(?:{'|'.join(daywords.ARTICLES)})\s+|[ld]')")
_UNITS = {**daywords.UNITS, **daywords.SEVERAL}

Span = tuple[date, date]  # the first day, and the day after the last


def first_day(key: str, value: str, today: date | None = None) -> str:
    """The first day of what is named, as "2021-03-15": comparable with ``asset.dated``.

    Raises:
        ValueError: It is no date; with a sentence that shows how to write one.
    """
    return span(key, value, today)[0].isoformat()


class TwoReadings(ValueError):
    """A date such as 3/4/2021, which may be either of two days."""

    def __init__(self, *days: date) -> None:
        super().__init__(*days)
        self.days = days


def span(key: str, value: str, today: date | None = None) -> Span:
    """The days that are meant: "2021-03-15", "march 2021", "last summer", "2019..2021", ">2019".

    Args:
        key: The filter's, for the sentence.
        today: What "last" and "yesterday" count from; None for the day that it is.

    Raises:
        ValueError: As `first_day`.
    """
    typed = " ".join(value.strip('"').replace("_", " ").split())
    try:
        return _span(typed, today or date.today())
    except TwoReadings as either:
        raise ValueError(doubt(typed, either, key)) from None
    except (ValueError, OverflowError):
        pass
    raise ValueError(
        f'“{key}:{value}” is no date; write {key}:2021, {key}:"march 2021", {key}:"last summer"'
        f" or {key}:2021-03-15."
    )


def doubt(typed: str, either: TwoReadings, key: str = "date") -> str:
    """A sentence that says how to write each of the two days."""
    first, other = either.days
    return f"“{typed}” may be either of two days; write {key}:{first} or {key}:{other}."


def _span(typed: str, today: date) -> Span:
    if found := _COMPARED.fullmatch(typed):
        first, after = named(found[2], today)
        sides = {"<": (date.min, first), "<=": (date.min, after), "=": (first, after)}
        return sides.get(found[1], (first if found[1] == ">=" else after, date.max))
    try:
        return named(typed, today)
    except TwoReadings:
        raise
    except ValueError:
        pass
    years = _YEARS.fullmatch(typed)
    one, other = years.groups() if years else _TO.split(f" {typed} ", 1)
    if not one.strip():
        return date.min, named(other, today)[1]
    if not other.strip():
        return named(one, today)[0], date.max
    try:
        return between(one, other, today)
    except ValueError:
        return between(other, one, today)  # the wrong way round


def between(first: str, last: str, today: date) -> Span:
    """From the first day of one date to the last day of another; the first may lack its year.

    Raises:
        ValueError: One is no date, or they are the wrong way round (or OverflowError).
    """
    end = named(last, today)[1]
    try:
        begin = named(first, today)[0]
    except ValueError:
        begin = named(f"{first} {end.year}", today)[0]
    if begin >= end:
        raise ValueError(first)
    return begin, end


def named(text: str, today: date) -> Span:
    """The days of one date, in whatever case and accents.

    Raises:
        ValueError: It is none (or OverflowError).
    """
    text = _without_article(" ".join(plain(text).replace("’", "'").split()))
    if found := _NUMBERS.fullmatch(text):
        return _period(int(found[1]), found[2] and int(found[2]), found[3] and int(found[3]))
    if found := _DAY_FIRST.fullmatch(text):
        year = int(found[3])
        year += 0 if len(found[3]) == 4 else 2000 if 2000 + year <= today.year else 1900
        return _period(year, int(found[2]), int(found[1]))
    if found := _SLASHED.fullmatch(text):
        return _slashed(int(found[1]), int(found[2]), int(found[3]))
    if found := _DECADE.fullmatch(text):
        return _decade(found[1] or found[2] or str(daywords.DECADES[found[3]]))
    if found := _YEAR.fullmatch(text):
        return _period(int(found[1]))
    if found := _WINTER.fullmatch(text):
        return _season(daywords.TWO_YEARS[0], int(found[1]))
    if found := _DAY_MONTH.fullmatch(text):
        return _period(int(found[3]), _month(found[2]), int(found[1]))
    if found := _MONTH_DAY.fullmatch(text):
        return _period(int(found[3]), _month(found[1]), int(found[2]))
    if found := _THIRD.fullmatch(text):
        return _third(daywords.THIRDS[found[1]], named(found[2], today))
    if found := _WORDS.fullmatch(text):
        return _in_year(found[1], int(found[2]))
    if text in daywords.NEAR_DAYS:
        day = today - timedelta(days=daywords.NEAR_DAYS[text])
        return day, day + timedelta(days=1)
    if found := _AGO.fullmatch(text):
        count, unit = (found[1], found[2]) if found[1] else (found[3], found[4])
        return _ago(_number(count), _UNITS.get(unit, ""), today)
    if (found := _SEVERAL.fullmatch(text)) and daywords.STEPS.get(found[1]) == -1:
        return _several(_number(found[2]), daywords.SEVERAL.get(found[3], ""), today)
    if found := _SEVERAL_LAST.fullmatch(text):
        return _several(_number(found[1]), daywords.SEVERAL.get(found[2], ""), today)
    if found := _RELATIVE_AFTER.fullmatch(text):
        return _relative(daywords.STEPS_AFTER[found[2]], found[1], today)
    if (found := _RELATIVE.fullmatch(text)) and found[1] in daywords.STEPS:
        return _relative(daywords.STEPS[found[1]], found[2], today)
    raise ValueError(text)


def _without_article(text: str) -> str:
    found = _ARTICLE.match(text)
    return text[found.end() :] if found else text


def _decade(tens: str) -> Span:
    """Ten years; of "années 90", without its century, those that people remember."""
    first = 10 * int(tens) if len(tens) > 1 else 10 * int(tens) + (1900 if int(tens) > 2 else 2000)
    return date(first, 1, 1), date(first + 10, 1, 1)


def _slashed(one: int, other: int, year: int) -> Span:
    """A day as the British, or as Americans write it; by itself nothing tells which.

    Raises:
        TwoReadings: It may be both.
    """
    if one > 12 or one == other:
        return _period(year, other, one)
    if other > 12:
        return _period(year, one, other)
    raise TwoReadings(date(year, other, one), date(year, one, other))


def _third(number: int, whole: Span) -> Span:
    """The beginning, the middle or the end of a month or a year."""
    first, after = whole
    share = (after - first) / 3
    return first + number * share, (after if number == 2 else first + (number + 1) * share)


def _in_year(name: str, year: int) -> Span:
    if name in daywords.SEASONS:
        return _season(name, year)
    if name in daywords.FEASTS:
        return _feast(name, year)
    return _period(year, _month(name))


def _period(year: int, month: int | str | None = None, day: int | str | None = None) -> Span:
    if day:
        first = date(year, int(month or 0), int(day))
        return first, first + timedelta(days=1)
    if month:
        return date(year, int(month), 1), _after_month(date(year, int(month), 1), 1)
    return date(year, 1, 1), date(year + 1, 1, 1)


def _month(name: str) -> int:
    """The number of a month, from its name or at least three letters of the English one."""
    if name in daywords.MONTHS:
        return daywords.MONTHS[name]
    for number, month in enumerate(daywords.ENGLISH_MONTHS, start=1):
        if len(name) >= 3 and month.startswith(name):
            return number
    raise ValueError(name)


def _season(name: str, year: int) -> Span:
    """Three months; the winter of a year begins in its December."""
    first = date(year, daywords.SEASONS[name], 1)
    return first, _after_month(first, 3)


def _feast(name: str, year: int) -> Span:
    """The days on which it is kept; a new year's eve is that of the year that it ends."""
    match daywords.FEASTS[name]:
        case "christmas":
            return date(year, 12, 24), date(year, 12, 27)
        case "christmas eve":
            return date(year, 12, 24), date(year, 12, 25)
        case "easter":
            sunday = _easter(year)
            return sunday - timedelta(days=2), sunday + timedelta(days=2)
        case "pentecost":
            sunday = _easter(year) + timedelta(days=49)
            return sunday - timedelta(days=1), sunday + timedelta(days=2)
        case "thanksgiving":  # the fourth Thursday of November
            thursday = date(year, 11, 22 + (3 - date(year, 11, 1).weekday()) % 7)
            return thursday, thursday + timedelta(days=4)
        case "halloween":
            return date(year, 10, 31), date(year, 11, 1)
        case "eve":
            return date(year, 12, 31), date(year + 1, 1, 2)
    return date(year - 1, 12, 31), date(year, 1, 2)


def _easter(year: int) -> date:
    """Easter Sunday of the western churches.

    Source: the Gregorian algorithm of New Scientist, 30 March 1961, page 828.
    """
    a, (b, c) = year % 19, divmod(year, 100)
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    rest = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 19 * rest) // 433
    month = (h + rest - 7 * m + 90) // 25
    return date(year, month, (h + rest - 7 * m + 33 * month + 19) % 32)


def _after_month(first: date, months: int) -> date:
    total = first.year * 12 + first.month - 1 + months
    return date(total // 12, total % 12 + 1, 1)


def _number(word: str) -> int:
    return int(word) if word.isdigit() else daywords.NUMBERS.get(word, 0)


def _ago(count: int, unit: str, today: date) -> Span:
    """The day, week, month or year that is so many before the one that it is."""
    if not count or not unit:
        raise ValueError(unit)
    if unit == "day":
        day = today - timedelta(days=count)
        return day, day + timedelta(days=1)
    return _step(unit, -count, today)


def _several(count: int, unit: str, today: date) -> Span:
    """The last so many days, weeks, months or years, today included."""
    if not count or not unit:
        raise ValueError(unit)
    end = today + timedelta(days=1)
    if unit in ("day", "week"):
        return end - timedelta(days=count * (7 if unit == "week" else 1)), end
    months = count * (12 if unit == "year" else 1)
    month = _after_month(today.replace(day=1), -months)
    last = (_after_month(month, 1) - timedelta(days=1)).day
    return month.replace(day=min(today.day, last)), end


def _relative(step: int, name: str, today: date) -> Span:
    """The one before this one (-1), this one (0), or the next."""
    if name in daywords.UNITS:
        return _step(daywords.UNITS[name], step, today)
    if name in daywords.WEEKDAYS:
        return _weekday(daywords.WEEKDAYS[name], step, today)
    years = range(today.year - 1, today.year + 2)
    # The one that is now, or the next: so "last" is the latest that is over.
    now = next(year for year in years if _in_year(name, year)[1] > today)
    if step == 0 and _in_year(name, now)[0] > today:
        now = today.year
    if step > 0 and _in_year(name, now)[0] > today:
        step -= 1  # that is the next
    return _in_year(name, now + step)


def _weekday(number: int, step: int, today: date) -> Span:
    """The latest before today (-1), that of this week (0), or the first after today."""
    weeks = step + 1 if step < 0 else max(step - 1, 0)
    if step == 0:
        day = today + timedelta(days=number - today.weekday())
    elif step < 0:
        day = today - timedelta(days=(today.weekday() - number) % 7 or 7)
    else:
        day = today + timedelta(days=(number - today.weekday()) % 7 or 7)
    day += timedelta(weeks=weeks)
    return day, day + timedelta(days=1)


def _step(unit: str, step: int, today: date) -> Span:
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
    raise ValueError(unit)
