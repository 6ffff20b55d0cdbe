"""What is known about one photo, whoever wrote it down; and several such accounts as one."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from desktop.records import Metadata

LONGEST_TEXT = 500  # characters of one value
_MOST_NAMES = 200  # keywords or people of one photo


@dataclass(frozen=True, slots=True)
class Facts:
    """What one source says; "", None, 0 and () stand for nothing."""

    taken: datetime | None = None  # without zone where none is named
    saved: datetime | None = None  # the last time: for want of a better one
    camera: str = ""
    lens: str = ""
    exposure: str = ""
    location: tuple[float, float] | None = None  # degrees, north and east positive
    place: str = ""  # as a person wrote it: "Schwabing, Munich, Germany"
    title: str = ""
    caption: str = ""
    author: str = ""
    rating: int = 0  # 1-5
    keywords: tuple[str, ...] = ()
    people: tuple[str, ...] = ()
    screenshot: bool = False


NOTHING = Facts()


def merged(accounts: Iterable[Facts]) -> Facts:
    """One account of several: the first that says something counts, names come from all."""
    all_of_them = tuple(accounts)

    def first(field: str) -> object:
        said = (getattr(account, field) for account in all_of_them)
        return next((value for value in said if value), getattr(NOTHING, field))

    fields = {name: first(name) for name in Facts.__slots__}
    fields["keywords"] = _distinct(word for account in all_of_them for word in account.keywords)
    fields["people"] = _distinct(name for account in all_of_them for name in account.people)
    return Facts(**fields)  # type: ignore[arg-type]


def as_metadata(facts: Facts, place: str = "") -> Metadata:
    """The facts as a person reads them, in the order to show; `taken` is not among them.

    Args:
        facts: What to tell.
        place: What the location is called.
    """
    pairs = (
        ("kind", "screenshot" if facts.screenshot else ""),
        ("title", facts.title),
        ("caption", facts.caption if facts.caption != facts.title else ""),
        ("people", ", ".join(facts.people)),
        ("keywords", ", ".join(facts.keywords)),
        ("rating", str(facts.rating) if facts.rating else ""),
        ("place", place or facts.place),
        ("location", "{:.5f}, {:.5f}".format(*facts.location) if facts.location else ""),
        ("camera", facts.camera),
        ("lens", facts.lens),
        ("exposure", facts.exposure),
        ("author", facts.author),
    )
    return tuple((name, value) for name, value in pairs if value)


def cleaned(value: object) -> str:
    """A text on one line, up to its first NUL; "" for what is no text."""
    if isinstance(value, bytes):
        value = value.decode("utf-8", "replace")
    if not isinstance(value, str):
        return ""
    text = value.partition("\0")[0][:LONGEST_TEXT]
    printable = "".join(letter if letter.isprintable() else " " for letter in text)
    return " ".join(printable.split())


_MOMENT = re.compile(
    r"(\d{4})[:\-/.](\d\d?)[:\-/.](\d\d?)"
    r"(?:[ T](\d\d?):(\d\d)(?::(\d\d))?(?:[.,]\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?"
)


def moment(text: str) -> datetime | None:
    """A time as EXIF or XMP writes it, with its zone if it has one; None where it is no time."""
    found = _MOMENT.match(text)
    if found is None:
        return None
    parts = [int(part or 0) for part in found.groups()[:6]]
    zone = (found[7] or "").replace("Z", "+00:00")
    try:
        when = datetime(*parts)  # type: ignore[arg-type]  # noqa: DTZ001
        return with_zone(when, zone) if zone else when
    except ValueError:  # 0000:00:00 00:00:00 is common
        return None


def with_zone(when: datetime, zone: str) -> datetime:
    """A time in a zone such as "+05:30"; as it is where that is no zone."""
    try:
        named = datetime.fromisoformat(f"2000-01-01T00:00:00{zone}").tzinfo if zone else None
    except ValueError:
        return when
    return when.replace(tzinfo=named)


def signed_degrees(degrees: float, minutes: float, seconds: float, side: str) -> float:
    """An angle in degrees, negative in the south and west."""
    total = degrees + minutes / 60 + seconds / 3600
    return -total if side.upper().startswith(("S", "W")) else total


def on_earth(latitude: float | None, longitude: float | None) -> tuple[float, float] | None:
    """A location; None where it is none, or is what cameras write that have found none (0, 0)."""
    if latitude is None or longitude is None or (latitude == 0 and longitude == 0):
        return None
    if not (abs(latitude) <= 90 and abs(longitude) <= 180):  # nor is NaN
        return None
    return latitude, longitude


def _distinct(names: Iterable[str]) -> tuple[str, ...]:
    """Each name once, whatever its case, as it was first written."""
    kept: dict[str, str] = {}
    for name in names:
        if name:
            kept.setdefault(name.casefold(), name)
    return tuple(kept.values())[:_MOST_NAMES]
