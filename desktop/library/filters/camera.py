"""``camera:canon``: what a photo was taken with, its lens included."""

from desktop.library.filters._facts import fact_with
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a camera or lens whose name has these words."""
    condition = fact_with(("camera", "lens"), value)
    if condition is None:
        raise ValueError("“camera:” needs the name of a camera or lens, for example camera:canon.")
    return condition


FILTER = Filter(
    key="camera",
    example="camera:canon",
    help="Only photos taken with this camera or lens.",
    parse=parse,
)
