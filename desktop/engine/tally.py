"""What a folder holds, counted before it is watched; light, since the window shows it at once."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Tally:
    """What a folder holds, as far as it was counted."""

    folder: Path
    photos: int = 0
    documents: int = 0
    complete: bool = False

    @property
    def files(self) -> int:
        """All that Shoebox could read."""
        return self.photos + self.documents
