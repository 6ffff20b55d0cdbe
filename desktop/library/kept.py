"""What travels between the keepsakes and those who show or change them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from desktop.records import Example

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Mark:
    """What a card shows of an asset's keepsakes."""

    favourite: bool = False
    stars: int | None = None  # 0 to 5, the person's own; None: they gave none, the file's count


@dataclass(frozen=True, slots=True)
class Kept:
    """All keepsakes of one asset."""

    mark: Mark = Mark()
    tags: tuple[str, ...] = ()  # by name
    albums: tuple[str, ...] = ()  # in the order of the albums


@dataclass(frozen=True, slots=True)
class Named:
    """A tag or an album."""

    name: str
    count: int  # of assets in the library now; copies of one file count as one


@dataclass(frozen=True, slots=True)
class SavedExample:
    """A picture that a saved search is by; neither asset, file nor copy: it is not here now."""

    name: str  # as its chip says it
    example: Example
    copy: bytes = b""  # a JPEG, of a picture that has no file of its own

    @property
    def is_here(self) -> bool:
        """Whether it can be searched by."""
        return bool(self.copy) or (self.example.asset, self.example.file) != (None, None)


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search with a name; what it finds is looked up anew each time."""

    name: str
    query: str  # text, weights and filters
    examples: tuple[SavedExample, ...] = ()
    order: str = ""  # how its results are sorted and grouped, as `ui.order` writes it
    shape: str = ""  # grid, list, timeline


@dataclass(frozen=True, slots=True)
class Lists:
    """Everything that has a name."""

    tags: tuple[Named, ...] = ()  # by name
    albums: tuple[Named, ...] = ()  # in the person's order
    searches: tuple[SavedSearch, ...] = ()  # by name
    favourites: int = 0


@dataclass(frozen=True, slots=True)
class Facet:
    """A value that some results share, and the filter that shows only those."""

    label: str
    count: int  # of the results
    filter: str  # "camera:\"Canon EOS 90D\""


@dataclass(frozen=True, slots=True)
class Facets:
    """What a set of results has in common, the most frequent first."""

    total: int = 0  # results
    types: tuple[Facet, ...] = ()
    years: tuple[Facet, ...] = ()  # the newest first
    places: tuple[Facet, ...] = ()
    cameras: tuple[Facet, ...] = ()
    folders: tuple[Facet, ...] = ()
    tags: tuple[Facet, ...] = ()
    ratings: tuple[Facet, ...] = ()  # the best first
    labels: tuple[Facet, ...] = ()  # what pictures seem to show


@dataclass(frozen=True, slots=True)
class Undo:
    """What takes a change back: (table, row) of each row that came, and of each that went.

    It is false where nothing was changed.
    """

    came: tuple[tuple[str, Row], ...] = ()
    went: tuple[tuple[str, Row], ...] = ()
    unread: int = 0  # files that were left out, since they were not read yet

    def __bool__(self) -> bool:
        return bool(self.came or self.went)


# SQL over ``asset``: its stars, the person's own before the file's; 0 where it has none.
RATING = (
    "ifnull(ifnull((SELECT stars FROM keep.rating WHERE rating.content_hash = asset.content_hash),"
    " iif(instr(asset.metadata, '\"rating\"'), (SELECT CAST(pair.value ->> 1 AS INTEGER)"
    " FROM json_each(asset.metadata) AS pair WHERE pair.value ->> 0 = 'rating'), NULL)), 0)"
)
