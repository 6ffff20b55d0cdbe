"""What is to be searched for, as the window keeps it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtGui import QPixmap

from desktop.engine.request import SearchRequest
from desktop.records import Asset, Example, Filter

if TYPE_CHECKING:
    from desktop.engine.parts import Part


def understood(words: str, filters: Sequence[Filter] | None = None) -> list[Part]:
    """The parts of what was typed.

    Args:
        words: As they were typed.
        filters: Those that are known; None for all that there are.
    """
    # Takes long to load: the window is there first, and its session has loaded it by then.
    from desktop.engine.parts import parts_of

    return parts_of(words, _filters() if filters is None else filters)


@cache
def _filters() -> tuple[Filter, ...]:
    from desktop.library.filters import all_filters

    return all_filters()


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
        return not self.examples and not any(part.ranks for part in understood(self.text))

    def request(self, limit: int) -> SearchRequest:
        """The same, as the engine takes it."""
        examples = tuple(one.example for one in self.examples)
        return SearchRequest(self.text, examples, limit, as_typed=self.as_typed)


def like(asset: Asset, picture: QPixmap | None = None) -> Shown:
    """An asset as a picture to search by."""
    return Shown(Example(asset.id), asset.path.name, picture)
