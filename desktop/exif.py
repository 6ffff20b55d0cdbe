"""What a camera wrote beside the picture: when, how it was held, with what, and where."""

from __future__ import annotations

import contextlib
import re
import struct
import warnings
from dataclasses import dataclass
from datetime import datetime, timedelta, timezone
from typing import TYPE_CHECKING, Any

from desktop.records import Metadata

if TYPE_CHECKING:
    from PIL import Image

# Source: Exif 2.32 (CIPA DC-008-2019), tables 4 to 12.
_DESCRIPTION, _MAKE, _MODEL, _ORIENTATION = 0x010E, 0x010F, 0x0110, 0x0112
_DETAILS, _GPS = 0x8769, 0x8825
_EXPOSURE, _APERTURE, _ISO, _LENS = 0x829A, 0x829D, 0x8827, 0xA434
_TIMES = ((0x9003, 0x9011), (0x9004, 0x9012), (0x0132, 0x9010))  # taken, digitised, saved: + zone
_LATITUDE, _LONGITUDE = (1, 2), (3, 4)  # its reference, its value

_DAMAGE = (ValueError, TypeError, LookupError, ArithmeticError, SyntaxError, OSError,
           AttributeError, struct.error)  # fmt: skip
_TIME = re.compile(r"(\d{4})[:\-/.](\d\d?)[:\-/.](\d\d?)[ T](\d\d?):(\d\d):(\d\d)")
_ZONE = re.compile(r"([+-])(\d\d):?(\d\d)")
_NO_DESCRIPTION = re.compile(
    r"(OLYMPUS|SONY|KONICA|MINOLTA|SAMSUNG)?\s*(DIGITAL\s+CAMERA|DSC)?", re.IGNORECASE
)
_LONGEST_TEXT = 500  # characters of one tag


@dataclass(frozen=True, slots=True)
class Tags:
    """The tags of one picture, as far as they make sense."""

    orientation: int = 1  # 1-8
    taken: datetime | None = None  # without zone where the file names none
    metadata: Metadata = ()


def read(image: Image.Image) -> Tags:
    """The tags of an open picture; what is damaged is left out."""
    exif, details, place = _tags(image)
    return Tags(_orientation(exif), _taken({**exif, **details}), _metadata(exif, details, place))


def orientation(image: Image.Image) -> int:
    """How the picture was held, 1-8; 1 where the file does not say."""
    return _orientation(_tags(image)[0])


def _tags(image: Image.Image) -> tuple[dict[int, Any], dict[int, Any], dict[int, Any]]:
    """Its main tags, those of the exposure and those of the place, as far as they can be read."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged tags are common
        try:
            exif = image.getexif()
            return dict(exif), exif.get_ifd(_DETAILS), exif.get_ifd(_GPS)
        except _DAMAGE:
            return {}, {}, {}


def _orientation(exif: dict[int, Any]) -> int:
    value = exif.get(_ORIENTATION, 1)
    return value if isinstance(value, int) and 1 <= value <= 8 else 1


def _taken(tags: dict[int, Any]) -> datetime | None:
    for time_tag, zone_tag in _TIMES:
        moment = _TIME.match(_text(tags.get(time_tag)))
        if moment is None:
            continue
        with contextlib.suppress(ValueError):  # 0000:00:00 00:00:00 is common
            taken = datetime(*(int(part) for part in moment.groups()))  # type: ignore[arg-type]  # noqa: DTZ001
            return taken.replace(tzinfo=_zone(_text(tags.get(zone_tag))))
    return None


def _zone(text: str) -> timezone | None:
    found = _ZONE.fullmatch(text)
    if found is None:
        return None
    offset = timedelta(hours=int(found[2]), minutes=int(found[3]))
    with contextlib.suppress(ValueError):
        return timezone(-offset if found[1] == "-" else offset)
    return None


def _metadata(exif: dict[int, Any], details: dict[int, Any], place: dict[int, Any]) -> Metadata:
    pairs = (
        ("camera", _camera(_text(exif.get(_MAKE)), _text(exif.get(_MODEL)))),
        ("lens", _text(details.get(_LENS))),
        ("exposure", _exposure(details)),
        ("location", _location(place)),
        ("description", _described(_text(exif.get(_DESCRIPTION)))),
    )
    return tuple((name, text) for name, text in pairs if text)


def _camera(make: str, model: str) -> str:
    """Make and model as one name: "Canon EOS 90D", although both say Canon."""
    if model.lower().startswith(make.split(" ")[0].lower()):
        return model
    return f"{make} {model}".strip()


def _described(text: str) -> str:
    return "" if _NO_DESCRIPTION.fullmatch(text) else text


def _exposure(details: dict[int, Any]) -> str:
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


def _location(place: dict[int, Any]) -> str:
    """Latitude and longitude in degrees, north and east positive: "48.13743, 11.57549"."""
    latitude = _degrees(place, _LATITUDE, "S")
    longitude = _degrees(place, _LONGITUDE, "W")
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return ""
    if abs(latitude) > 90 or abs(longitude) > 180:
        return ""
    return f"{latitude:.5f}, {longitude:.5f}"


def _degrees(place: dict[int, Any], tags: tuple[int, int], negative: str) -> float | None:
    value = place.get(tags[1])
    if not isinstance(value, tuple) or len(value) != 3:
        return None
    degrees, minutes, seconds = (_number(part) for part in value)
    total = degrees + minutes / 60 + seconds / 3600
    return -total if _text(place.get(tags[0])).upper().startswith(negative) else total


def _number(value: Any) -> float:
    """The number, or 0.0 where it is none, not finite, or too large to be meant."""
    with contextlib.suppress(*_DAMAGE):
        number = float(value)
        return number if abs(number) < 1e9 else 0.0
    return 0.0


def _text(value: Any) -> str:
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    printable = "".join(letter if letter.isprintable() else " " for letter in value[:_LONGEST_TEXT])
    return " ".join(printable.split())
