"""What a camera wrote beside the picture: when, how it was held, with what, and where."""

from __future__ import annotations

import contextlib
import re
import struct
import warnings
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from desktop.metadata.facts import (
    NOTHING,
    Facts,
    cleaned,
    moment,
    on_earth,
    signed_degrees,
    with_zone,
)

if TYPE_CHECKING:
    from PIL import Image

Tags = dict[int, Any]
Load = Callable[[], "Image.Exif"]

# Source: Exif 2.32 (CIPA DC-008-2019), tables 4 to 12; 0x4746 and 0x9C9B..F are Windows'.
_DESCRIPTION, _MAKE, _MODEL, _ORIENTATION, _ARTIST = 0x010E, 0x010F, 0x0110, 0x0112, 0x013B
_DETAILS, _GPS = 0x8769, 0x8825
_EXPOSURE, _APERTURE, _ISO, _LENS, _COMMENT = 0x829A, 0x829D, 0x8827, 0xA434, 0x9286
_TAKEN = ((0x9003, 0x9011), (0x9004, 0x9012))  # taken, digitised: time and zone
_SAVED = ((0x0132, 0x9010),)
_LATITUDE, _LONGITUDE = (1, 2), (3, 4)  # its reference, its value
_GPS_TIME, _GPS_DATE = 7, 29
_RATING, _TITLE_OF_WINDOWS, _COMMENT_OF_WINDOWS, _KEYWORDS_OF_WINDOWS = (
    *(0x4746, 0x9C9B, 0x9C9C, 0x9C9E),
)

DAMAGE = (ValueError, TypeError, LookupError, ArithmeticError, SyntaxError, OSError,
          AttributeError, struct.error)  # fmt: skip
_CHARACTER_CODES = {b"ASCII\0\0\0": "ascii", b"UNICODE\0": "utf-16", b"\0" * 8: "utf-8"}
_NO_DESCRIPTION = re.compile(
    r"(OLYMPUS|SONY|KONICA|MINOLTA|SAMSUNG)?\s*(DIGITAL\s+CAMERA|DSC)?|default|untitled",
    re.IGNORECASE,
)
# Parts of an hour that some zone of the last fifty years is off by.
# Source: the time zone database of IANA, 2025b.
_MINUTES_OF_ZONES = (0, 30, 45)
_STALE_MINUTES = 3  # that a GPS time may be older than the picture


@dataclass(frozen=True, slots=True)
class Exif:
    """The tags of one picture, as far as they make sense."""

    orientation: int = 1  # 1-8
    facts: Facts = NOTHING


def read(image: Image.Image) -> Exif:
    """The tags of an open picture; what is damaged is left out."""
    return interpreted(*_tags(image.getexif))


def orientation(image: Image.Image) -> int:
    """How the picture was held, 1-8; 1 where the file does not say."""
    return _orientation(_tags(image.getexif)[0])


def read_from(load: Load) -> Exif:
    """The tags that a function loads from elsewhere than an open picture.

    Args:
        load: What it raises means that there are none.
    """
    return interpreted(*_tags(load))


def _tags(load: Load) -> tuple[Tags, Tags, Tags]:
    """The main tags, those of the exposure and those of the place, as far as they can be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged tags are common
        try:
            exif = load()
            main = dict(exif)
        except DAMAGE:
            return {}, {}, {}
        return main, _part(exif, _DETAILS), _part(exif, _GPS)


def _part(exif: Image.Exif, number: int) -> Tags:
    try:
        return dict(exif.get_ifd(number))
    except DAMAGE:
        return {}


def interpreted(main: Tags, details: Tags, gps: Tags) -> Exif:
    """What the three groups of tags mean."""
    camera = _camera(cleaned(main.get(_MAKE)), cleaned(main.get(_MODEL)))
    comment = _comment(details.get(_COMMENT))
    facts = Facts(
        taken=_time(_TAKEN, {**main, **details}, gps),
        saved=_time(_SAVED, {**main, **details}, gps),
        camera=camera,
        lens=_lens(cleaned(details.get(_LENS))),
        exposure=_exposure(details),
        location=_location(gps),
        title=_of_windows(main.get(_TITLE_OF_WINDOWS)),
        caption=_described(cleaned(main.get(_DESCRIPTION)))
        or _of_windows(main.get(_COMMENT_OF_WINDOWS)),
        author=cleaned(main.get(_ARTIST)),
        rating=_rating(main.get(_RATING)),
        keywords=_keywords(_of_windows(main.get(_KEYWORDS_OF_WINDOWS))),
        screenshot=not camera and comment.casefold() == "screenshot",
    )
    return Exif(_orientation(main), facts)


def _orientation(main: Tags) -> int:
    value = main.get(_ORIENTATION, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


# ----------------------------------------------------------------------------- time


def _time(names: tuple[tuple[int, int], ...], tags: Tags, gps: Tags) -> datetime | None:
    for time_tag, zone_tag in names:
        when = moment(cleaned(tags.get(time_tag)))
        if when is None:
            continue
        if when.tzinfo is None:
            when = with_zone(when, cleaned(tags.get(zone_tag)))
        if when.tzinfo is None and time_tag == _TAKEN[0][0]:
            zone = _zone_by_satellite(when, gps)
            when = when.replace(tzinfo=zone)
        return when
    return None


def _zone_by_satellite(taken: datetime, gps: Tags) -> timezone | None:
    """The zone in which the camera's time is the satellites'; None where there is none."""
    day = moment(cleaned(gps.get(_GPS_DATE)))
    parts = gps.get(_GPS_TIME)
    if day is None or not isinstance(parts, tuple) or len(parts) != 3:
        return None
    hours, minutes, seconds = (_number(part) for part in parts)
    if not (0 <= hours < 24 and 0 <= minutes < 60 and 0 <= seconds < 61):
        return None
    universal = day + timedelta(hours=hours, minutes=minutes, seconds=seconds)
    ahead = (taken - universal).total_seconds() / 60
    nearest = round(ahead / 15) * 15
    sound = -12 * 60 <= nearest <= 14 * 60 and nearest % 60 in _MINUTES_OF_ZONES
    if not sound or abs(ahead - nearest) > _STALE_MINUTES:
        return None
    return timezone(timedelta(minutes=nearest)) if nearest else UTC


# ----------------------------------------------------------------------------- camera


def _camera(make: str, model: str) -> str:
    """Make and model as one name: "Canon EOS 90D", although both say Canon."""
    if model.lower().startswith(make.split(" ")[0].lower()):
        return model
    return f"{make} {model}".strip()


def _lens(name: str) -> str:
    return name if any(letter.isalnum() and letter != "0" for letter in name) else ""


def _exposure(details: Tags) -> str:
    parts: list[str] = []
    seconds, aperture = _number(details.get(_EXPOSURE)), _number(details.get(_APERTURE))
    if seconds > 0:
        parts.append(f"1/{1 / seconds:.0f} s" if seconds < 0.4 else f"{seconds:g} s")
    if aperture > 0:
        parts.append(f"f/{aperture:.2g}")
    speed = details.get(_ISO)
    speed = speed[0] if isinstance(speed, tuple) and speed else speed
    if isinstance(speed, int) and speed > 0:
        parts.append(f"ISO {speed}")
    return ", ".join(parts)


# ----------------------------------------------------------------------------- place and words


def _location(gps: Tags) -> tuple[float, float] | None:
    return on_earth(_degrees(gps, _LATITUDE), _degrees(gps, _LONGITUDE))


def _degrees(gps: Tags, tags: tuple[int, int]) -> float | None:
    value = gps.get(tags[1])
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    degrees, minutes, seconds = (_number(part) for part in value)
    return signed_degrees(degrees, minutes, seconds, cleaned(gps.get(tags[0])))


def _described(text: str) -> str:
    return "" if _NO_DESCRIPTION.fullmatch(text) else text


def _comment(value: Any) -> str:
    """A UserComment, whose first eight bytes name its characters."""
    if not isinstance(value, bytes) or value[:8] not in _CHARACTER_CODES:
        return cleaned(value)
    return cleaned(value[8:].decode(_CHARACTER_CODES[value[:8]], "replace"))


def _of_windows(value: Any) -> str:
    """A text in UTF-16, as Windows' Explorer writes its tags."""
    raw = bytes(value) if isinstance(value, tuple | list) else value
    return cleaned(raw.decode("utf-16-le", "replace")) if isinstance(raw, bytes) else ""


def _keywords(text: str) -> tuple[str, ...]:
    return tuple(word for part in text.split(";") if (word := part.strip()))


def _rating(value: Any) -> int:
    return value if isinstance(value, int) and 1 <= value <= 5 else 0


def _number(value: Any) -> float:
    """The number, or 0.0 where it is none, not finite, or too large to be meant."""
    with contextlib.suppress(*DAMAGE):
        number = float(value)
        return number if abs(number) < 1e9 else 0.0
    return 0.0
