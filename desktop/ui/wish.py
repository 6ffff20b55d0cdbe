"""What is to be searched for, as the window keeps it."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from functools import cache

from PySide6.QtGui import QPixmap

from desktop.engine.parts import PartKind, parts_of
from desktop.engine.request import SearchRequest
from desktop.library.filters import all_filters
from desktop.records import Asset, Example

_RANKING = (PartKind.WORD, PartKind.PHRASE, PartKind.REQUIRED)
_filters = cache(all_filters)


@dataclass(frozen=True, slots=True)
class Shown:
    """A picture to search by, as its chip shows it."""

    example: Example
    name: str
    picture: QPixmap | None = field(default=None, compare=False)  # None: an icon stands for it

    @property
    def opposite(self) -> Shown:
        """What does not look like it is wanted instead."""
        return replace(self, example=replace(self.example, weight=-self.example.weight))


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be searched for."""

    text: str = ""
    examples: tuple[Shown, ...] = ()
    as_typed: bool = False  # no word is taken for a slip

    @property
    def is_empty(self) -> bool:
        """Whether everything is to be shown."""
        return not self.text and not self.examples

    @property
    def is_browsing(self) -> bool:
        """Whether nothing is ranked: only filters, dates and exclusions, or nothing at all."""
        parts = parts_of(self.text, _filters())
        return not self.examples and not any(part.kind in _RANKING for part in parts)

    def request(self, limit: int) -> SearchRequest:
        """The same, as the engine takes it."""
        examples = tuple(one.example for one in self.examples)
        return SearchRequest(self.text, examples, limit, as_typed=self.as_typed)


def like(asset: Asset, picture: QPixmap | None = None) -> Shown:
    """An asset as a picture to search by."""
    return Shown(Example(asset.id), asset.path.name, picture)
