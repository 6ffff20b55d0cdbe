"""``from:anna``: who wrote an e-mail or a document."""

from desktop.library.folding import folded
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a part of the sender's, or the author's, name or address."""
    part = folded(value.strip())
    if not part:
        raise ValueError("“from:” needs a name or an address, for example from:anna.")
    return Condition(
        "EXISTS (SELECT 1 FROM json_each(asset.metadata) WHERE value ->> 0 IN ('from', 'author')"
        " AND instr(folded(value ->> 1), ?) > 0)",
        (part,),
    )


FILTER = Filter(
    key="from",
    example="from:anna",
    help="Only what this person sent or wrote.",
    parse=parse,
)
