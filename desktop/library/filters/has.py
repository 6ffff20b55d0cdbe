"""``has:location``: what is known about an asset, whatever it is."""

from desktop.library.filters._facts import has_fact
from desktop.library.filters._named import named
from desktop.library.kept import RATING
from desktop.records import Condition, DatedBy, Filter

_TEXT = Condition("EXISTS (SELECT 1 FROM chunk WHERE chunk.asset = asset.id AND chunk.text <> '')")
_MEANINGS = {
    "text": _TEXT,
    "date": Condition("asset.dated_by = ?", (DatedBy.FILE,)),
    "location": has_fact("location", "place"),
    "place": has_fact("location", "place"),
    "camera": has_fact("camera"),
    "people": has_fact("people"),
    "keywords": has_fact("keywords"),
    "title": has_fact("title"),
    "caption": has_fact("caption"),
    "rating": Condition(f"{RATING} > 0"),
    "tag": Condition("asset.content_hash IN (SELECT content_hash FROM keep.tag)"),
}
_OFFERED = tuple(name for name in _MEANINGS if name != "place")


def parse(value: str) -> Condition:
    """The condition that something of this sort is known, in the singular or plural."""
    return named("has", value, _MEANINGS, _OFFERED)


FILTER = Filter(
    key="has",
    example="has:location",
    help="Only what has this: text, a date of its own, a location, people, keywords …",
    parse=parse,
    values=_OFFERED,
)
