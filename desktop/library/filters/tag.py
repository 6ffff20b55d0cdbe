"""``tag:family``: what the person has tagged."""

from desktop.library.folding import folded
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a tag, however it is spelled; the file's copies have it too."""
    name = folded(value.strip())
    if not name:
        raise ValueError("“tag:” needs the name of a tag, for example tag:family.")
    return Condition(
        "asset.content_hash IN (SELECT content_hash FROM keep.tag WHERE folded(name) = ?)", (name,)
    )


FILTER = Filter(
    key="tag",
    example="tag:family",
    help="Only what has this tag.",
    parse=parse,
)
