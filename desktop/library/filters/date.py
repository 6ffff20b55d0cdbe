"""``date:2021-03``: taken, or else modified, in a day, month, season, year or span of them."""

from desktop.library.days import span
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for everything from the first to the last moment that is named."""
    first, after = span("date", value)
    return Condition("asset.dated >= ? AND asset.dated < ?", (first.isoformat(), after.isoformat()))


FILTER = Filter(
    key="date",
    example='date:"march 2021"',
    help="Only what was taken, or else changed, then: a day, a month, 2019..2021, “last summer”.",
    parse=parse,
    values=("today", "yesterday", '"last week"', '"last month"', '"this year"', '"last year"'),
)
