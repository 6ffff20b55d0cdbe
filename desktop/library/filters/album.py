"""``album:"Summer"``: what the person put into an album."""

from desktop.library.folding import folded
from desktop.records import Condition, Filter


def parse(value: str) -> Condition:
    """The condition for an album, however it is spelled; the file's copies are in it too."""
    name = " ".join(folded(value).split())
    if not name:
        raise ValueError("“album:” needs the name of an album, for example album:summer.")
    return Condition(
        "asset.content_hash IN (SELECT content_hash FROM keep.album WHERE folded(name) = ?)",
        (name,),
    )


FILTER = Filter(
    key="album",
    example='album:"summer 2021"',
    help="Only what is in this album.",
    parse=parse,
)
