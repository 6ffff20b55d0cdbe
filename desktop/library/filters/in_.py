"""``in:holiday``: the folder that an asset lies in, at any depth."""

from desktop.library.folding import folded
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for folders whose name begins with the value, or for a path such as a/b."""
    part = folded(value.replace("\\", "/").strip().strip("/"))
    if not part:
        raise ValueError("“in:” needs the name of a folder, for example in:holiday.")
    return Condition("instr(asset.folder, ?) > 0", (f"/{part}",))


FILTER = Filter(
    key="in",
    example="in:holiday",
    help="Only what lies in a folder of this name, or below it.",
    parse=parse,
)
