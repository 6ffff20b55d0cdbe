"""``in:holiday``: the folder that an asset lies in, at any depth."""

import os
import re

from desktop.library.folding import folded
from desktop.library.matching import quoted
from desktop.records import Condition, Filter

_ABSOLUTE = re.compile(r"(?:/|~|[a-z]:/)", re.IGNORECASE)
_PATH = "replace(folded(CAST(path AS TEXT)), '\\', '/')"  # of a root, as folders are stored
_MOST_PARTS = 40
_SHORTEST = 3  # characters; what begins with fewer takes the index as long as to try all


def parse(value: str) -> Condition:
    """The condition for folders whose name begins with the value, or for a path such as a/b."""
    path = value.strip().replace("\\", "/")
    part = folded(path.strip("/"))
    if not part:
        raise ValueError("“in:” needs the name of a folder, for example in:holiday.")
    within = Condition("instr(asset.folder, ?) > 0", (f"/{part}",), words=_words(part))
    if not _ABSOLUTE.match(path):
        return within
    below = _below(folded(os.path.expanduser(path).replace("\\", "/").rstrip("/")))  # noqa: PTH111
    return Condition(f"{within.sql} OR {below.sql}", (*within.parameters, *below.parameters))


def _words(part: str) -> str:
    """What the index of names has where a folder begins so; "" where it is no way to these."""
    telling = len(part) >= _SHORTEST and any(map(str.isalnum, part))
    return f"folder : {quoted(part)} *" if telling else ""


def _below(path: str) -> Condition:
    """That an asset lies in the folder of this path, which a root may be, have, or be in."""
    sql = f"asset.root IN (SELECT id FROM root WHERE instr({_PATH} || '/', ?) = 1)"
    parameters = [f"{path}/"]
    parts = path.split("/")
    for count in range(2, min(len(parts), _MOST_PARTS)):
        root, below = "/".join(parts[:count]), f"/{'/'.join(parts[count - 1 :])}/"
        sql += (
            f" OR (asset.root IN (SELECT id FROM root WHERE {_PATH} = ?)"
            " AND instr(asset.folder || '/', ?) = 1)"
        )
        parameters += [root, below]
    return Condition(f"({sql})", tuple(parameters))


FILTER = Filter(
    key="in",
    example="in:holiday",
    help="Only what lies in a folder of this name, or below it.",
    parse=parse,
)
