"""``ext:jpg``: the extension of the file, exactly."""

import re

from desktop.library.folding import folded
from desktop.records import Condition, Filter

_EXTENSION = re.compile(r"\w{1,12}")
_BETWEEN = re.compile(r"[\s,;|]+")


def parse(value: str) -> Condition:
    """The condition for an extension; several are separated by commas."""
    names = [folded(name.lstrip(".*")) for name in _BETWEEN.split(value.strip())]
    if not all(_EXTENSION.fullmatch(name) for name in names):
        raise ValueError(f"“ext:{value}” is no file extension; try ext:jpg or ext:docx,odt.")
    return Condition(f"asset.extension IN ({', '.join('?' * len(names))})", tuple(names))


FILTER = Filter(
    key="ext",
    example="ext:docx,odt",
    help="Only files with this extension.",
    parse=parse,
)
