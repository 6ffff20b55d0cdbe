"""What picture agencies and older programs write: IPTC-IIM records."""

from __future__ import annotations

from collections import defaultdict
from datetime import datetime

from desktop.metadata.facts import Facts, cleaned, moment, with_zone

MAX_BYTES = 1 << 20  # of a block

# Source: IPTC-NAA Information Interchange Model 4.2, record 2 ("application").
_TITLE, _KEYWORD, _DATE, _TIME, _AUTHOR = 5, 25, 55, 60, 80
_CITY, _DISTRICT, _REGION, _COUNTRY, _HEADLINE, _CAPTION = 90, 92, 95, 101, 105, 120
_APPLICATION = 2


def read(block: bytes) -> Facts:
    """The facts in a block of IPTC records; what is damaged, and all behind it, is left out."""
    records = _records(block[:MAX_BYTES])

    def text(number: int) -> str:
        return records[number][0] if records[number] else ""

    places = dict.fromkeys(text(number) for number in (_DISTRICT, _CITY, _REGION, _COUNTRY))
    return Facts(
        taken=_taken(text(_DATE), text(_TIME)),
        place=", ".join(filter(None, places)),
        title=text(_TITLE) or text(_HEADLINE),
        caption=text(_CAPTION),
        author=", ".join(records[_AUTHOR]),
        keywords=tuple(records[_KEYWORD]),
    )


def _records(block: bytes) -> dict[int, list[str]]:
    """The texts of record 2 by their number."""
    found: dict[int, list[str]] = defaultdict(list)
    at = 0
    while at + 5 <= len(block) and block[at] == 0x1C:
        record, number = block[at + 1], block[at + 2]
        size = int.from_bytes(block[at + 3 : at + 5])
        at += 5
        if size & 0x8000:  # the size of the size: more than 32 kB, of a picture perhaps
            digits = size & 0x7FFF
            size = int.from_bytes(block[at : at + digits])
            at += digits
        if record == _APPLICATION and at + size <= len(block):
            found[number].append(_text(block[at : at + size]))
        at += size
    return found


def _text(raw: bytes) -> str:
    """UTF-8 if it can be, whatever the block says of itself: many say nothing, or lie."""
    try:
        return cleaned(raw.decode("utf-8"))
    except UnicodeDecodeError:
        return cleaned(raw.decode("cp1252", "replace"))


def _taken(day: str, time: str) -> datetime | None:
    """A day as in 20190704 and a time as in 153012+0200."""
    if not (len(day) == 8 and day.isdecimal()):
        return None
    clock = time[:6] if len(time) >= 6 and time[:6].isdecimal() else "000000"
    when = moment(f"{day[:4]}:{day[4:6]}:{day[6:]} {clock[:2]}:{clock[2:4]}:{clock[4:]}")
    zone = time[6:11]
    return with_zone(when, f"{zone[:3]}:{zone[3:]}" if len(zone) == 5 else "") if when else None
