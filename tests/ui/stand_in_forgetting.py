"""Forgotten files of the library in memory."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.engine.forgetting import Forgotten
from desktop.records import AssetId

if TYPE_CHECKING:
    from ui.stand_in import StandIn


class StandInForgetting:
    """Answers like `Forgetting`: what is forgotten leaves the hits."""

    def __init__(self, library: StandIn) -> None:
        self._library = library
        self.files: list[Forgotten] = []

    def forget(self, assets: Iterable[AssetId], then: Any, failed: Any) -> None:
        known = set(assets)
        gone = [hit for hit in self._library.hits if hit.asset.id in known]
        self._library.hits = [hit for hit in self._library.hits if hit not in gone]
        self.files += [Forgotten(hit.asset.path, 1_800_000_000) for hit in gone]
        self._library._later(then, len(gone))

    def forget_paths(self, paths: Iterable[Path], then: Any, failed: Any) -> None:
        known = set(paths)
        ids = [hit.asset.id for hit in self._library.hits if hit.asset.path in known]
        if ids:
            self.forget(ids, then, failed)
        else:
            self._library._later(failed, "This file is not in the library.")

    def listed(self, then: Any) -> None:
        self._library._later(then, tuple(self.files))

    def take_back(self, paths: Iterable[Path], then: Any, failed: Any) -> None:
        back = set(paths)
        self.files = [one for one in self.files if one.path not in back]
        self._library._later(then, len(back))
