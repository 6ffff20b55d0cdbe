"""Keepsakes in memory for the window's own tests; the engine's have tests of their own."""

from __future__ import annotations

import copy
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from desktop.engine.duplicates import Duplicates
from desktop.engine.keeping import Facet, Facets, Kept, Lists, Mark, Named, SavedSearch, Undo
from desktop.errors import UsageError
from desktop.records import AssetId

Later = Callable[..., None]


@dataclass
class State:
    """What is kept."""

    favourites: set[AssetId] = field(default_factory=set)
    stars: dict[AssetId, int] = field(default_factory=dict)
    tags: dict[str, set[AssetId]] = field(default_factory=dict)
    albums: dict[str, set[AssetId]] = field(default_factory=dict)
    searches: dict[str, SavedSearch] = field(default_factory=dict)


class StandInKeeping:
    """Answers like `Keeping`; callbacks come from another thread, as there.

    Args:
        later: Calls something on that thread.
    """

    def __init__(self, later: Later) -> None:
        self._later = later
        self._listeners: list[Callable[[], None]] = []
        self._past: list[State] = []
        self.state = State()
        self.refuse = ""  # a sentence: every change fails with it

    def listen(self, changed: Callable[[], None]) -> None:
        self._listeners.append(changed)

    def marks(self, then: Any) -> None:
        state = self.state
        self._later(then, {asset: self._mark(asset) for asset in {*state.favourites, *state.stars}})

    def lists(self, then: Any) -> None:
        state = self.state
        tags = tuple(Named(name, len(state.tags[name])) for name in sorted(state.tags))
        albums = tuple(Named(name, len(assets)) for name, assets in state.albums.items())
        searches = tuple(state.searches[name] for name in sorted(state.searches))
        self._later(then, Lists(tags, albums, searches, len(state.favourites)))

    def kept_of(self, assets: Sequence[AssetId], then: Any) -> None:
        self._later(then, {asset: self._kept(asset) for asset in assets})

    def _mark(self, asset: AssetId) -> Mark:
        return Mark(asset in self.state.favourites, self.state.stars.get(asset))

    def _kept(self, asset: AssetId) -> Kept:
        tags = (name for name, assets in sorted(self.state.tags.items()) if asset in assets)
        albums = (name for name, assets in self.state.albums.items() if asset in assets)
        return Kept(self._mark(asset), tuple(tags), tuple(albums))

    # changes
    def set_favourite(self, assets: Any, favourite: bool, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.favourites -= set(assets)
            state.favourites |= set(assets) if favourite else set()

        self._change(change, then, failed)

    def rate(self, assets: Any, stars: int, then: Any, failed: Any) -> None:
        self._change(lambda state: state.stars.update(dict.fromkeys(assets, stars)), then, failed)

    def tag(self, assets: Any, name: str, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.tags.setdefault(name, set()).update(assets)

        self._change(change, then, failed)

    def untag(self, assets: Any, name: str, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.tags[name] -= set(assets)
            state.tags = {name: left for name, left in state.tags.items() if left}

        self._change(change, then, failed)

    def create_album(self, name: str, then: Any, failed: Any) -> None:
        self.add_to_album(name, (), then, failed)

    def add_to_album(self, name: str, assets: Any, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.albums.setdefault(name, set()).update(assets)

        self._change(change, then, failed)

    def remove_from_album(self, name: str, assets: Any, then: Any, failed: Any) -> None:
        self._change(lambda state: state.albums[name].difference_update(assets), then, failed)

    def rename_album(self, old: str, new: str, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.albums[new] = state.albums.pop(old)

        self._change(change, then, failed)

    def delete_album(self, name: str, then: Any, failed: Any) -> None:
        self._change(lambda state: state.albums.pop(name), then, failed)

    def order_albums(self, names: Sequence[str], then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.albums = {name: state.albums[name] for name in names}

        self._change(change, then, failed)

    def save_search(self, search: SavedSearch, then: Any, failed: Any) -> None:
        self._change(lambda state: state.searches.update({search.name: search}), then, failed)

    def rename_search(self, old: str, new: str, then: Any, failed: Any) -> None:
        def change(state: State) -> None:
            state.searches[new] = replace(state.searches.pop(old), name=new)

        self._change(change, then, failed)

    def delete_search(self, name: str, then: Any, failed: Any) -> None:
        self._change(lambda state: state.searches.pop(name), then, failed)

    def export(self, file: Path, then: Any, failed: Any) -> None:
        file.write_text(str(len(self.state.tags)))
        self._later(then, len(self.state.tags))

    def bring_in(self, file: Path, then: Any, failed: Any) -> None:
        if file.suffix == ".json":
            self._later(then, int(file.read_text()))
        else:
            self._later(failed, f"“{file.name}” holds no keepsakes that Shoebox has written.")

    def undo(self, change: Undo, then: Any, failed: Any) -> None:
        number = change.came[0][1][0]
        self._change(lambda state: self._go_back(number), then, failed)

    def _go_back(self, number: int) -> None:
        self.state = copy.deepcopy(self._past[number])

    def _change(self, change: Callable[[State], object], then: Any, failed: Any) -> None:
        if self.refuse:
            self._later(failed, self.refuse)
            return
        self._past.append(copy.deepcopy(self.state))
        change(self.state)
        before = self._past[-1]
        is_other = self.state != before or [*self.state.albums] != [*before.albums]
        number = len(self._past) - 1
        if is_other:
            for listener in self._listeners:
                self._later(listener)
        self._later(then, Undo(came=(("past", (number,)),)) if is_other else Undo())


class StandInFaceting:
    """Answers like `Faceting`, with what it is given."""

    def __init__(self, later: Later) -> None:
        self._later = later
        self.found = Facets()
        self.towns: tuple[Facet, ...] = ()
        self.asked: list[tuple[AssetId, ...]] = []

    def facets(self, assets: Sequence[AssetId], then: Any, failed: Any) -> None:
        self.asked.append(tuple(assets))
        self._later(then, self.found)

    def places(self, limit: int, then: Any) -> None:
        self._later(then, self.towns[:limit])

    def keywords(self, then: Any) -> None:
        self._later(then, ("snow", "beach"))


class StandInLabelling:
    """Answers like `Labelling`."""

    def __init__(self, later: Later) -> None:
        self._later = later
        self.words: tuple[str, ...] = ()
        self.list: tuple[str, ...] = ("a dog", "an owl", "snow")

    def suggested(self, asset: AssetId, then: Any) -> None:
        self._later(then, self.words)

    def phrases(self) -> tuple[str, ...]:
        return self.list

    def add(self, phrase: str) -> None:
        if phrase in self.list:
            raise UsageError(f"“{phrase}” is in the list already.")
        self.list = (phrase, *self.list)

    def remove(self, phrases: Sequence[str]) -> None:
        self.list = tuple(one for one in self.list if one not in phrases)

    def reset(self) -> None:
        self.list = ("a dog", "an owl", "snow")


class StandInDuplicates:
    """Nothing is twice."""

    def find(self, then: Any, failed: Any) -> None:
        then(Duplicates(()))
