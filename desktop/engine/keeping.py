"""Change and read what only the user has: favourites, ratings, tags, albums, saved searches."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop.engine.news import nothing, tell
from desktop.library.kept import (
    Facet,
    Facets,
    Kept,
    Lists,
    Mark,
    Named,
    SavedExample,
    SavedSearch,
    Undo,
)
from desktop.records import AssetId

if TYPE_CHECKING:  # the window imports this before the library is open
    from desktop.engine.reader import Reader
    from desktop.library.catalog import Catalog
    from desktop.library.keepsakes import Keepsakes

__all__ = [
    "Facet",
    "Facets",
    "Keeping",
    "Kept",
    "Lists",
    "Mark",
    "Named",
    "SavedExample",
    "SavedSearch",
    "Undo",
]

Then = Callable[[Undo], None]
Failed = Callable[[str], None]
Write = Callable[[Callable[["Catalog"], Any]], "Future[Any]"]


class Keeping:
    """Every call returns at once. Those that change something tell `then` what undoes it.

    Thread: any; callbacks come on the engine's threads.

    Args:
        reader: Reads the library.
        write: Runs a command on a thread that may write, and does not wait for the indexer.
    """

    def __init__(self, reader: Reader, write: Write) -> None:
        self._reader, self._write = reader, write
        self._listeners: list[Callable[[], None]] = []
        self._lock = threading.Lock()

    def listen(self, changed: Callable[[], None]) -> None:
        """Have this called after every change. Thread: the writing one."""
        with self._lock:
            self._listeners.append(changed)

    # ------------------------------------------------------------------ assets

    def set_favourite(
        self, assets: Sequence[AssetId], favourite: bool, then: Then = nothing,
        failed: Failed = nothing,
    ) -> None:  # fmt: skip
        """Make assets favourites, or ordinary ones again."""
        self._change(lambda kept: kept.set_favourite(assets, favourite), then, failed)

    def rate(
        self, assets: Sequence[AssetId], stars: int, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Give assets 1 to 5 stars, or with 0 none, whatever their files say."""
        self._change(lambda kept: kept.rate(assets, stars), then, failed)

    def tag(
        self, assets: Sequence[AssetId], name: str, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Give assets a tag."""
        self._change(lambda kept: kept.tag(assets, name), then, failed)

    def untag(
        self, assets: Sequence[AssetId], name: str, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Take a tag from assets."""
        self._change(lambda kept: kept.untag(assets, name), then, failed)

    def add_to_album(
        self, name: str, assets: Sequence[AssetId], then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Put assets into an album, which begins with them where there is none of this name."""
        self._change(lambda kept: kept.add_to_album(name, assets), then, failed)

    def remove_from_album(
        self, name: str, assets: Sequence[AssetId], then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Take assets out of an album; the files stay where they are."""
        self._change(lambda kept: kept.remove_from_album(name, assets), then, failed)

    # ------------------------------------------------------------------ names

    def rename_tag(
        self, old: str, new: str, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Call a tag something else, everywhere; one of the new name takes it in."""
        self._change(lambda kept: kept.rename_tag(old, new), then, failed)

    def delete_tag(self, name: str, then: Then = nothing, failed: Failed = nothing) -> None:
        """Take a tag from everything."""
        self._change(lambda kept: kept.delete_tag(name), then, failed)

    def create_album(self, name: str, then: Then = nothing, failed: Failed = nothing) -> None:
        """Begin an album, empty."""
        self._change(lambda kept: kept.create_album(name), then, failed)

    def rename_album(
        self, old: str, new: str, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Call an album something else."""
        self._change(lambda kept: kept.rename_album(old, new), then, failed)

    def delete_album(self, name: str, then: Then = nothing, failed: Failed = nothing) -> None:
        """Delete an album; the files stay where they are."""
        self._change(lambda kept: kept.delete_album(name), then, failed)

    def order_albums(
        self, names: Sequence[str], then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Show albums in this order."""
        self._change(lambda kept: kept.order_albums(names), then, failed)

    def save_search(
        self, search: SavedSearch, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Keep a search under its name; an older one of that name is replaced."""
        self._change(lambda kept: kept.save_search(search), then, failed)

    def rename_search(
        self, old: str, new: str, then: Then = nothing, failed: Failed = nothing
    ) -> None:
        """Call a saved search something else."""
        self._change(lambda kept: kept.rename_search(old, new), then, failed)

    def delete_search(self, name: str, then: Then = nothing, failed: Failed = nothing) -> None:
        """Forget a saved search."""
        self._change(lambda kept: kept.delete_search(name), then, failed)

    def undo(self, change: Undo, then: Then = nothing, failed: Failed = nothing) -> None:
        """Take a change back; `then` is told what does it again."""
        self._change(lambda kept: kept.undo(change), then, failed)

    # ------------------------------------------------------------------ reading

    def kept_of(
        self, assets: Sequence[AssetId], then: Callable[[dict[AssetId, Kept]], None]
    ) -> None:
        """The keepsakes of these assets; those that have none are left out."""
        future = self._reader.ask(lambda search: search.keepsakes.kept_of(assets), key="kept of")
        tell(future, then, nothing)

    def marks(self, then: Callable[[dict[AssetId, Mark]], None]) -> None:
        """What the cards show: of every favourite and of all that the person rated."""
        future = self._reader.ask(lambda search: search.keepsakes.marks(), key="marks")
        tell(future, then, nothing)

    def lists(self, then: Callable[[Lists], None]) -> None:
        """All tags, albums and saved searches, with counts."""
        future = self._reader.ask(lambda search: search.keepsakes.lists(), key="kept lists")
        tell(future, then, nothing)

    # ------------------------------------------------------------------ taking along

    def export(
        self, file: Path, then: Callable[[int], None] = nothing, failed: Failed = nothing
    ) -> None:
        """Write all keepsakes into a JSON file; `then` is told how many there are."""
        tell(self._reader.ask(lambda search: search.keepsakes.export(file)), then, failed)

    def bring_in(
        self, file: Path, then: Callable[[int], None] = nothing, failed: Failed = nothing
    ) -> None:
        """Add the keepsakes of such a file; `then` is told how many were not there yet."""

        def run(catalog: Catalog) -> int:
            return catalog.keepsakes.bring_in(file)

        tell(self._told(self._write(run)), then, failed)

    # ------------------------------------------------------------------ inside

    def _change(self, change: Callable[[Keepsakes], Undo], then: Then, failed: Failed) -> None:
        tell(self._told(self._write(lambda catalog: change(catalog.keepsakes))), then, failed)

    def _told(self, future: Future[Any]) -> Future[Any]:
        """Tell the listeners, before whoever asked for the change."""
        future.add_done_callback(self._on_done)
        return future

    def _on_done(self, done: Future[Any]) -> None:
        if done.exception() is None and done.result():
            with self._lock:
                listeners = tuple(self._listeners)
            for listener in listeners:
                listener()
