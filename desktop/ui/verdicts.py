"""What the person said of single results of the current search: right, or wrong."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from PySide6.QtCore import QObject, Signal

from desktop.records import AssetId


class Verdict(StrEnum):
    """What was said of a result."""

    YES = "yes"
    NO = "no"


class Verdicts(QObject):
    """Belongs to one search; a new one begins without any.

    Signals:
        changed: Something was said, or taken back.
        begun: Another search; nothing was said of it yet.
    """

    changed = Signal()
    begun = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._said: dict[AssetId, Verdict] = {}
        self.is_asked = False  # whether the current search ranks, so that a verdict means something

    def of(self, asset: AssetId) -> Verdict | None:
        """What was said of an asset; None where nothing was."""
        return self._said.get(asset)

    @property
    def liked(self) -> tuple[AssetId, ...]:
        """Those that are right, in the order of the saying."""
        return tuple(one for one, said in self._said.items() if said is Verdict.YES)

    @property
    def disliked(self) -> tuple[AssetId, ...]:
        """Those that are wrong, in the order of the saying."""
        return tuple(one for one, said in self._said.items() if said is Verdict.NO)

    def say(self, assets: Iterable[AssetId], verdict: Verdict) -> None:
        """Say it of these; where it was said of all of them, take it back."""
        these = tuple(assets)
        if not these or not self.is_asked:
            return
        if all(self._said.get(asset) is verdict for asset in these):
            for asset in these:
                del self._said[asset]
        else:
            self._said.update(dict.fromkeys(these, verdict))
        self.changed.emit()

    def take_back(self) -> None:
        """Take all back."""
        if self._said:
            self._said.clear()
            self.changed.emit()

    def begin(self, *, is_asked: bool) -> None:
        """Another search: nothing was said of it yet."""
        self.is_asked = is_asked
        self._said.clear()
        self.begun.emit()
