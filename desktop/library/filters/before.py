"""``before:2021-03``: taken, or else modified, before a day, month or year began."""

from desktop.library.days import first_day
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for everything earlier than the first moment of the day, month or year."""
    return Condition("asset.dated < ?", (first_day("before", value),))


FILTER = Filter(
    key="before",
    example="before:2021-03",
    help="Only what was taken, or else changed, before this day, month or year.",
    parse=parse,
)
