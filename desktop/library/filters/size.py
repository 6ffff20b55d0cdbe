"""``size:>10mb``: how large a file is."""

import re

from desktop.library.filters._amounts import compared
from desktop.records import Condition, Filter

_SIZE = re.compile(r"([0-9]+(?:[.,][0-9]+)?)\s*([kmgt]?)i?b?", re.IGNORECASE)
_BYTES = {"": 1, "k": 1000, "m": 1000**2, "g": 1000**3, "t": 1000**4}
_SAME = 0.05  # what "5 MB" is said of: 4.75 to 5.25


def parse(value: str) -> Condition:
    """The condition for a size; without a sign about that size, for nobody knows it to the byte."""
    try:
        if value[:1] in "<>=" or ".." in value:
            return compared("asset.size", value, _bytes)
        size = _bytes(value)
    except ValueError:
        raise ValueError(
            f"“size:{value}” is no size; write size:>10mb, size:<500kb or size:1mb..5mb."
        ) from None
    around = (round(size * (1 - _SAME)), round(size * (1 + _SAME)))
    return Condition("asset.size BETWEEN ? AND ?", around)


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
