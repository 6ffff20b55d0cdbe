"""Taught words, and the parts of pictures, of the library in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from desktop.engine.patches import Heat
from desktop.engine.teaching import Shown, Suggestions, TaughtWord
from desktop.records import Asset, AssetId

if TYPE_CHECKING:
    from ui.stand_in import StandIn


class StandInTeaching:
    """Answers like `Teaching`: what was not said of a word's pictures yet is asked about."""

    def __init__(self, library: StandIn) -> None:
        self._library = library
        self.taught: dict[str, dict[AssetId, bool]] = {}

    def renew(self) -> None:
        self._library.called.append(("renew words",))

    def words(self, then: Callable[[tuple[TaughtWord, ...]], None]) -> None:
        found = [
            TaughtWord(word, sum(examples.values()), sum(not one for one in examples.values()))
            for word, examples in sorted(self.taught.items())
        ]
        self._library._later(then, tuple(found))

    def examples(self, word: str, then: Callable[[Shown], None]) -> None:
        sides = self.taught.get(word, {})
        yes, no = (
            tuple(one for one in self._assets() if sides.get(one.id) is side)
            for side in (True, False)
        )
        self._library._later(then, Shown(word, yes, no))

    def suggestions(self, word: str, then: Callable[[Suggestions], None]) -> None:
        sides = self.taught.get(word, {})
        left = tuple(one for one in self._assets() if one.id not in sides)
        self._library._later(then, Suggestions(word, left[:6] if sides else ()))

    def teach(
        self,
        word: str,
        shows: Iterable[AssetId] = (),
        shows_not: Iterable[AssetId] = (),
        *,
        then: Any,
        failed: Any,
    ) -> None:
        if ":" in word:
            self._library._later(failed, "A taught word has no colons.")
            return
        sides = self.taught.setdefault(word, {})
        sides.update(dict.fromkeys(shows, True) | dict.fromkeys(shows_not, False))
        self._library._later(then)

    def take_back(self, word: str, assets: Iterable[AssetId], then: Any, failed: Any) -> None:
        for asset in assets:
            self.taught[word].pop(asset, None)
        self._library._later(then)

    def rename(self, old: str, new: str, then: Any, failed: Any) -> None:
        self.taught[new] = self.taught.pop(old)
        self._library._later(then)

    def forget(self, word: str, then: Any, failed: Any) -> None:
        del self.taught[word]
        self._library._later(then)

    def _assets(self) -> list[Asset]:
        return [hit.asset for hit in self._library.hits]


class StandInPatches:
    """Answers like `Patches`: the left half matched."""

    def __init__(self, library: StandIn) -> None:
        self._library = library
        self.heat = Heat(1, 2, (1.0, 0.0))

    def find(
        self,
        asset: Asset,
        page: int | None,
        text: str,
        then: Callable[[Heat], None],
        failed: Callable[[str], None],
    ) -> None:
        self._library.called.append(("patches", asset.id, page, text))
        if text:
            self._library._later(then, self.heat)
        else:
            self._library._later(failed, "Only what was described in words can be shown.")
