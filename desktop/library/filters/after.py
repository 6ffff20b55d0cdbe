"""``after:2021-03``: taken, or else modified, since a day, month or year began."""

from desktop.library.days import first_day
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for everything from the first moment of the day, month or year on."""
    return Condition("asset.dated >= ?", (first_day("after", value),))


FILTER = Filter(
    key="after",
    example="after:2021-03",
    help="Only what was taken, or else changed, from this day, month or year on.",
    parse=parse,
)
