"""When a file is from, as its name tells: a guess, where the content says nothing.

Cameras, phones, messengers and people write dates into names: IMG_20190704_153012.jpg,
"Screenshot 2021-03-04 at 10.11.12.png", "2017-08-09 12.34.56.jpg", "Invoice 04.07.2019.pdf".
"""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

# A year, month and day in one piece are any eight digits, so that years are narrower there.
_PACKED_YEARS = range(1985, 2100)
_YEARS = range(1840, 2100)  # the first photos with people on them
_FIRST_STAMP = 978_307_200  # 2001; no program wrote such names before

# The letters between day and time are few: "at", "um", "à", "в", "kl.", "上午".
_CLOCK = (
    r"(?:[^0-9]{1,14}?(?P<hour>[0-2]?\d)[:.\-_h ](?P<minute>[0-5]\d)"
    r"(?:[:.\-_m ](?P<second>[0-5]\d))?"
    r"(?:\s?(?P<half>[ap]\.?m\b))?(?!\d)"
    r"|[-_ t]?(?P<packed>[0-2]\d[0-5]\d[0-5]\d)(?:\d{3})?(?!\d))?"
)
_SEPARATED = re.compile(
    r"(?<!\d)(?P<year>\d{4})(?P<mark>[-_. ])(?P<month>\d\d)(?P=mark)(?P<day>\d\d)(?!\d{1,3}(?!\d))"
    + _CLOCK
)
_DAY_FIRST = re.compile(r"(?<!\d)(?P<day>\d\d?)\.(?P<month>\d\d?)\.(?P<year>\d{4})(?!\d)")
_PACKED = re.compile(
    r"(?<![\da-f])(?P<year>\d{4})(?P<month>\d\d)(?P<day>\d\d)(?![a-f])" + _CLOCK + r"(?!\d)"
)
_STAMP = re.compile(r"(?<!\d)1\d{12}(?!\d)")  # milliseconds since 1970, as Facebook, WeChat do
_IN_UTC = ("pxl_",)  # Google's camera
_AFTERNOON = ("下午", "午後", "오후")


def date_in_name(name: str, latest: datetime) -> datetime | None:
    """The wall-clock time that a file's name tells, at midnight where it tells a day only.

    Args:
        name: Without its folder, in any case.
        latest: A date after this is not believed.

    Returns:
        None where it tells none, or one that makes no sense.
    """
    if sum(map(str.isdigit, name)) < 6:
        return None  # most names
    found = _told(name.casefold())
    return found if found is not None and found <= latest.replace(tzinfo=None) else None


@lru_cache(maxsize=1)
def _tomorrow(today: str) -> datetime:
    return datetime.fromisoformat(today) + timedelta(days=2)


def latest_believed() -> datetime:
    """The end of tomorrow: clocks and zones differ."""
    return _tomorrow(datetime.now().date().isoformat())  # noqa: DTZ005


def _told(name: str) -> datetime | None:
    for pattern, years in (
        (_SEPARATED, _YEARS),
        (_PACKED, _PACKED_YEARS),
        (_DAY_FIRST, _YEARS),
    ):
        for match in pattern.finditer(name):
            when = _moment(match, name)
            if when is not None and when.year in years:
                return _here(when) if name.startswith(_IN_UTC) else when
    stamp = _STAMP.search(name)
    if stamp is not None and int(stamp[0]) >= _FIRST_STAMP * 1000:
        return _here(datetime.fromtimestamp(int(stamp[0]) // 1000, UTC))
    return None


def _moment(match: re.Match[str], name: str) -> datetime | None:
    parts = match.groupdict()
    hour, minute, second = _clock(parts, name)
    year, month, day = (int(parts[part]) for part in ("year", "month", "day"))
    try:
        return datetime(year, month, day, hour, minute, second)  # noqa: DTZ001 - names have no zone
    except ValueError:
        return None


def _clock(parts: dict[str, str | None], name: str) -> tuple[int, int, int]:
    packed = parts.get("packed")
    if packed:
        return int(packed[:2]), int(packed[2:4]), int(packed[4:])
    hour = int(parts.get("hour") or 0)
    half = parts.get("half") or ""
    afternoon = half.startswith("p") or any(word in name for word in _AFTERNOON)
    if afternoon and hour < 12:
        hour += 12
    elif half.startswith("a") and hour == 12:
        hour = 0
    return hour, int(parts.get("minute") or 0), int(parts.get("second") or 0)


def _here(when: datetime) -> datetime:
    """A time in UTC as the clock on this wall."""
    try:
        return when.replace(tzinfo=UTC).astimezone().replace(tzinfo=None)
    except (OverflowError, OSError, ValueError):
        return when.replace(tzinfo=None)
