"""``tag:family``: what the person has tagged, or whoever wrote keywords into the file."""

from desktop.library.filters._facts import fact_with
from desktop.library.folding import folded
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for a tag or keyword, however it is spelled; the file's copies have it too."""
    name = " ".join(folded(value).split())
    if not name:
        raise ValueError("“tag:” needs the name of a tag, for example tag:family.")
    own = "asset.content_hash IN (SELECT content_hash FROM keep.tag WHERE folded(name) = ?)"
    near = fact_with(("keywords",), value)
    if near is None:
        return Condition(own, (name,))
    return Condition(
        f"({own} OR ({near.sql} AND EXISTS (SELECT 1 FROM json_each(asset.metadata) AS pair"
        " WHERE pair.value ->> 0 = 'keywords'"
        " AND instr(', ' || folded(pair.value ->> 1) || ', ', ?) > 0)))",
        (name, *near.parameters, f", {name}, "),
    )


FILTER = Filter(
    key="tag",
    example="tag:family",
    help="Only what has this tag, or this keyword from its file.",
    parse=parse,
)
