"""Dates that stand anywhere in a text: "photos from march 2021", "2019..2021", "last summer".

[Note: What is a date]
A date in the words of a search narrows it, and must not do so by mistake. So it counts only
- with a year that belongs to it: a day or month ("march 2021", "late 2019"), a season or a feast
  ("summer 2020", "christmas 2019"), a decade ("1990s");
- as a span of two ("2019..2021", "2019-2021", "from march to may 2021");
- beside a word that counts from today ("last summer", "this year", "three weeks ago");
- after a word that says when: "in 2021", "since 2019", "before 2020", "from yesterday", "the 90s";
- or with nothing else but what is asked for: "yesterday", "photos 2021".
A month or a year by itself stays a word: "may" may be, "report 2021" is a title. And what holds the
very words that were typed is never hidden, whatever its date (`Dated.condition`).
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from desktop.library import days, daywords
from desktop.library.requiring import holding
from desktop.library.snippets import plain
from desktop.records import Condition


@dataclass(frozen=True, slots=True)
class Dated:
    """A date in a text."""

    start: int  # of the first character, "from" and the like included
    end: int
    date_start: int  # of the date itself
    keyed: str  # the same as a filter: date:"march 2021"
    condition: Condition  # that it is met, or that these very words occur


def _any(words: Iterable[str]) -> str:
    """Any of the words, the longest first."""
    return "|".join(re.escape(word) for word in sorted(words, key=lambda word: (-len(word), word)))


_YEAR = r"(?:1[89]|20)[0-9]{2}"
_MONTH = rf"(?:{_any(daywords.MONTHS)})\.?"
_NAMED = rf"(?:{_any((*daywords.SEASONS, *daywords.FEASTS))})"
_STEP = rf"(?:{_any(daywords.STEPS)})"
_AFTER = rf"(?:{_any(daywords.STEPS_AFTER)})"
_COUNT = rf"(?:[0-9]{{1,3}}|{_any(daywords.NUMBERS)})"
_UNIT = rf"(?:{_any((*daywords.UNITS, *daywords.SEVERAL))})"
_ONE = rf"(?:{_any((*daywords.UNITS, *daywords.WEEKDAYS))})"
_OF = r"(?:(?:of|de|del)\s+)?"
_DAY = r"[0-9]{1,2}"
_DECADE = rf"(?:'?[0-9]0'?s|[0-9]0ern?|(?:{_any(daywords.DECADES)})n?)"
_TWO_YEARS = rf"(?:{_any(daywords.TWO_YEARS)})\s+{_OF}{_YEAR}\s?[-/–]\s?(?:[0-9]{{2}}){{1,2}}"
_SURE = "|".join(
    (
        rf"{_YEAR}-[0-9]{{2}}(?:-{_DAY})?|{_YEAR}[/.]{_DAY}[/.]{_DAY}",
        rf"{_DAY}\.\s?{_DAY}\.\s?{_YEAR}|{_DAY}/{_DAY}/{_YEAR}",
        rf"(?:{_DAY}(?:st|nd|rd|th|er|\.)?\s+{_OF})?{_MONTH},?\s+{_OF}{_YEAR}",
        rf"{_MONTH}\s+{_DAY}(?:st|nd|rd|th)?,?\s+{_YEAR}",
        _TWO_YEARS,
        rf"{_NAMED}\s+{_OF}{_YEAR}",
        rf"(?:{_any(daywords.THIRDS)})[\s-]+{_OF}(?:{_MONTH}\s+)?{_YEAR}",
        rf"(?:year|jahr|annee|an)\s+{_YEAR}",
        rf"{_YEAR[:-4]}[0-9]0(?:'?s|er(?:\s+jahren?)?|ern)",
        rf"annees\s+(?:(?:1[89]|20)[0-9]0|[0-9]0)|[0-9]0er\s+jahren?|(?:the|die)\s+{_DECADE}",
        rf"(?:{_any(daywords.DECADES)})n?\s+jahren?",
        rf"{_STEP}\s+{_COUNT}\s+(?:{_any(daywords.SEVERAL)})",
        rf"{_COUNT}\s+(?:{_any(daywords.LAST_SEVERAL)})\s+(?:{_any(daywords.SEVERAL)})",
        rf"{_STEP}\s+(?:{_ONE}|{_MONTH}|{_NAMED})(?:-ci)?",
        rf"(?:{_ONE}|{_MONTH}|{_NAMED})\s+{_AFTER}",
        rf"{_COUNT}\s+{_UNIT}\s+ago|(?:vor|il\s+y\s+a)\s+{_COUNT}\s+{_UNIT}",
    )
)
_MAYBE = rf"{_YEAR}|{_any(daywords.NEAR_DAYS)}|{_DECADE}|{_DAY}\.{_DAY}\.[0-9]{{2}}"
_PART = rf"{_SURE}|{_MAYBE}|{_MONTH}|{_NAMED}"
_LATER = rf"{_DAY}\.\s?{_DAY}\.\s?{_YEAR}|{_MONTH},?\s+{_OF}{_YEAR}"
_SIGNS = r"(?:\s*(?:\.\.|–|—)\s*|\s+-\s+)"
_WHEN = {
    "date": (*daywords.WITHIN, *daywords.WITHIN_TOO),
    "since": daywords.SINCE,
    "after": daywords.AFTER,
    "before": daywords.BEFORE,
    "until": daywords.UNTIL,
}
_ARTICLE = rf"(?:(?:{_any(daywords.ARTICLES)})\s+|l')?"
_ASKED_FOR = rf"(?:(?:{_any(daywords.FILLERS)})\s+)*(?:{_any(daywords.KINDS)})\s+"
_PAIRS = (("first", "last"), ("from", "to"), ("one", "other"))  # groups of a span of two
_ALONE = ("years", "pair", "sure", "when", "bare", "alone")  # ... of a single one
_FOUND = re.compile(
    rf"""(?<![^\s(])
    (?: \A\s* {_ASKED_FOR} (?P<bare>{_MAYBE}) \s*\Z
      | \A\s* (?P<alone>{_any(daywords.SURE_DAYS)}) \s*\Z
      | {_ARTICLE} (?P<pair>{_TWO_YEARS})
      | (?:(?:{_any(daywords.BETWEEN)})\s+)
        {_ARTICLE} (?P<first>{_PART}) (?:{_SIGNS}|\s+(?:{_any(daywords.TO)})\s+)
        {_ARTICLE} (?P<last>{_SURE}|{_MAYBE})
      | (?P<from>{_PART}) (?:{_SIGNS}|\s+(?:to|bis)\s+) (?P<to>{_SURE}|{_MAYBE})
      | (?P<years>{_YEAR}-{_YEAR})
      | (?P<one>{_DAY}\.{_DAY}\.(?:{_YEAR})?|{_MONTH}) [-/] (?P<other>{_LATER})
      | {_ARTICLE} (?P<sure>{_SURE})
      | (?: (?: {"|".join(f"(?P<{name}>{_any(words)})" for name, words in _WHEN.items())} )
            \\s+{_ARTICLE} | d' )
        (?P<when>{_SURE}|{_MAYBE})
    ) (?![^\s,.;:!?)]|[.,:][^\s])
    """.replace("\\\\s", "\\s"),
    re.VERBOSE,
)


def dates(text: str, today: date) -> Iterator[Dated]:
    """The dates in a text, from its beginning. See [Note: What is a date]."""
    for found in _FOUND.finditer(plain(text).replace("’", "'")):
        try:
            first, last = _span(found, today)
        except (ValueError, OverflowError):
            continue
        end = found.end()
        group = next(name for name in (*_ALONE, *(pair[0] for pair in _PAIRS)) if found[name])
        begin = found.start(group)
        start = begin if group in ("bare", "alone") else found.start()
        keyed = _keyed(found, text[begin:end].rstrip(), (first, last))
        yield Dated(start, end, begin, keyed, _condition(text[start:end], first, last))


def _span(found: re.Match[str], today: date) -> tuple[date | None, date | None]:
    """The first day and the day after the last; None where it is open."""
    for begin, end in _PAIRS:
        if found[begin]:
            return days.between(found[begin], found[end], today)
    if found["years"]:
        return days.between(found["years"][:4], found["years"][5:], today)
    first, last = days.named(next(filter(None, map(found.group, _ALONE))), today)
    if found["since"]:
        return first, None
    if found["after"]:
        return last, None
    if found["before"]:
        return None, first
    return (None, last) if found["until"] else (first, last)


def _keyed(found: re.Match[str], typed: str, span: tuple[date | None, date | None]) -> str:
    first, last = span
    if first is None:
        return f"before:{last}"
    if last is None:
        return f"after:{first}"
    if any(map(found.group, _ALONE[1:])):
        return f'date:"{typed}"' if " " in typed else f"date:{typed}"
    return f"date:{first}..{last - timedelta(days=1)}"


def _condition(typed: str, first: date | None, last: date | None) -> Condition:
    literally = holding(typed)
    bounds = [("asset.dated >= ?", first), ("asset.dated < ?", last)]
    sql = " AND ".join(sql for sql, day in bounds if day is not None)
    parameters = [day.isoformat() for _, day in bounds if day is not None]
    return Condition(f"({sql}) OR {literally.sql}", (*parameters, *literally.parameters))
