"""``pages:>10``: how many pages a document has."""

from desktop.library.filters._amounts import compared
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a number of pages; photos have none."""
    try:
        return compared("asset.page_count", value, int)
    except ValueError:
        raise ValueError(
            f"“pages:{value}” is no number of pages; write pages:1, pages:>10 or pages:2..5."
        ) from None


FILTER = Filter(
    key="pages",
    example="pages:>10",
    help="Only documents with so many pages.",
    parse=parse,
)
