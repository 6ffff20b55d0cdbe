"""``size:>10mb``: how large a file is."""

import re

from desktop.library.filters._amounts import compared
from desktop.records import Condition, Filter

_COLUMN = "+asset.size"  # its index leads to lists only, see conditions.py
_SIZE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([kmgt]?)i?b?", re.IGNORECASE)
_BYTES = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "t": 1000**4}
_UNITLESS = re.compile(r"[<>=]*\s*[1-9][0-9]{0,2}")  # nobody means five bytes
_SAME = 0.05  # what "5 MB" is said of: 4.75 to 5.25


def parse(value: str) -> Condition:
    """The condition for a size; without a sign about that size, for nobody knows it to the byte."""
    try:
        if _UNITLESS.fullmatch(value.strip()):
            raise ValueError(value)
        if not _SIZE.fullmatch(value.strip()):
            return compared(_COLUMN, value, _bytes)
        size = _bytes(value)
    except ValueError:
        raise ValueError(
            f"“size:{value}” is no size; write size:>10mb, size:<500kb or size:1mb..5mb."
        ) from None
    around = (round(size * (1 - _SAME)), round(size * (1 + _SAME)))
    return Condition(f"{_COLUMN} BETWEEN ? AND ?", around)


def _bytes(text: str) -> int:
    found = _SIZE.fullmatch(text.strip())
    if found is None or float(found[1].replace(",", ".")) > 10**9:
        raise ValueError(text)
    return round(float(found[1].replace(",", ".")) * _BYTES[found[2].lower()])


FILTER = Filter(
    key="size",
    example="size:>10mb",
    help="Only files of this size.",
    parse=parse,
    values=(">10mb", ">100mb", "<1mb"),
)
