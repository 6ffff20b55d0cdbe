"""``from:anna``: who wrote an e-mail or a document."""

from desktop.library.filters._facts import fact_with
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a sender or author whose name or address has these words."""
    condition = fact_with(("from", "author"), value)
    if condition is None:
        raise ValueError("“from:” needs a name or an address, for example from:anna.")
    return condition


FILTER = Filter(
    key="from",
    example="from:anna",
    help="Only what this person sent or wrote.",
    parse=parse,
)
