"""Questions that one click asks about what is selected."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from desktop.records import Hit, Kind


@dataclass(frozen=True, slots=True)
class OneClick:
    """A ready-made question."""

    id: str  # "describe"
    title: str  # as on its button; to be translated
    question: str  # likewise; {language} in it is that of the window
    kinds: frozenset[Kind] = frozenset(Kind)  # of what it can be asked about
    least: int = 1  # of selected results
    most: int = 1

    def fits(self, hits: Sequence[Hit]) -> bool:
        """Whether it can be asked about these."""
        if not self.least <= len(hits) <= self.most:
            return False
        return all(hit.asset.kind in self.kinds for hit in hits)


_PHOTO: Final = frozenset((Kind.PHOTO,))
_SEVERAL: Final = 16

ONE_CLICK: Final = (
    OneClick(
        "describe",
        "Describe",
        "Describe what this shows, in two or three sentences.",
        _PHOTO,
        most=_SEVERAL,
    ),
    OneClick("read", "Read the text", "What text is written on this? Copy it word for word."),
    OneClick(
        "summarise",
        "Summarise",
        "Summarise what this says, in at most five sentences.",
        most=_SEVERAL,
    ),
    OneClick("translate", "Translate", "Translate the text of this into {language}."),
    OneClick(
        "compare", "Compare", "What is the same in these two, and what differs?", least=2, most=2
    ),
    OneClick(
        "what",
        "What is it?",
        "What kind of thing or document is this, and what is it for?",
    ),
)


def offered(hits: Sequence[Hit]) -> tuple[OneClick, ...]:
    """Those that can be asked about these results."""
    return tuple(one for one in ONE_CLICK if one.fits(hits))
