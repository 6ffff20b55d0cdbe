"""``rating:>=4``: how many stars the person gave, or else what the file brings."""

from desktop.library.filters._amounts import compared
from desktop.library.kept import RATING
from desktop.records import Condition, Filter

_MOST = 5


def parse(value: str) -> Condition:
    """The condition for a number of stars; what has no rating has 0."""
    try:
        return compared(RATING, value, _stars)
    except ValueError:
        raise ValueError(
            f"“rating:{value}” is no rating; write rating:4, rating:>=3 or rating:0 for none."
        ) from None


def _stars(text: str) -> int:
    stars = text.count("★") if text.strip("★☆") == "" and text else int(text)
    if not 0 <= stars <= _MOST:
        raise ValueError(text)
    return stars


FILTER = Filter(
    key="rating",
    example="rating:>=4",
    help="Only what has so many stars.",
    parse=parse,
    values=("5", ">=4", ">=3", "0"),
)
