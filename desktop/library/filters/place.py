"""``place:rome``: where a photo was taken."""

from desktop.library.filters._facts import fact_with
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a district, city, region or country with these words in its name."""
    condition = fact_with(("place",), value)
    if condition is None:
        raise ValueError("“place:” needs the name of a place, for example place:rome.")
    return condition


FILTER = Filter(
    key="place",
    example="place:rome",
    help="Only photos taken in this city, region or country.",
    parse=parse,
)
