"""The person's favourites, stars, tags and albums as the window shows and changes them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.keeping import Lists, Mark, SavedSearch, Undo
from desktop.records import Asset, AssetId, Changes
from desktop.ui import text
from desktop.ui.journal import Journal

if TYPE_CHECKING:
    from desktop.engine.session import Session
    from desktop.ui.bridge import Bridge

_REFRESH_MILLISECONDS = 3000  # while files are being read, counts need not follow each of them
_NO_MARK = Mark()


class Keepsakes(QObject):
    """Knows the marks of all assets; shows a change at once, and takes it back where it failed.

    Args:
        journal: Says what was changed, and undoes it.

    Signals:
        changed: `marks` or `lists` is another.
        written: Something was changed in the library: what is shown of it is to be asked anew.
    """

    changed = Signal()
    written = Signal()

    def __init__(
        self, session: Session, bridge: Bridge, journal: Journal, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._keeping, self._bridge, self._journal = session.keeping, bridge, journal
        self.marks: dict[AssetId, Mark] = {}
        self.lists = Lists()
        self._on_its_way = 0  # changes that the library has not confirmed yet
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REFRESH_MILLISECONDS)
        self._timer.timeout.connect(self.reload)
        bridge.changed.connect(self._on_library)
        self._keeping.listen(bridge.relay(self._on_written))
        self.reload()

    # ---------------------------------------------------------------- what there is

    def mark(self, asset: AssetId) -> Mark:
        """What a card shows of an asset."""
        return self.marks.get(asset, _NO_MARK)

    def stars(self, asset: Asset) -> int:
        """The stars of an asset: the person's, or else the file's."""
        own = self.mark(asset.id).stars
        return stars_of_file(asset) if own is None else own

    def reload(self) -> None:
        """Ask for everything again; `changed` follows."""
        self._keeping.marks(self._bridge.relay(self._on_marks))
        self._keeping.lists(self._bridge.relay(self._on_lists))

    def _on_marks(self, marks: dict[AssetId, Mark]) -> None:
        if not self._on_its_way and marks != self.marks:
            self.marks = marks
            self.changed.emit()

    def _on_lists(self, lists: Lists) -> None:
        if lists != self.lists:
            self.lists = lists
            self.changed.emit()

    def _on_library(self, changes: Changes) -> None:
        if (changes.added or changes.updated or changes.removed) and not self._timer.isActive():
            self._timer.start()

    def _on_written(self) -> None:
        self.reload()
        self.written.emit()

    # ---------------------------------------------------------------- favourites, stars

    def toggle_favourite(self, assets: Sequence[AssetId]) -> None:
        """Make all favourites, or none of them where they all are."""
        favourite = not all(self.mark(asset).favourite for asset in assets)
        self._show_at_once(assets, lambda mark: replace(mark, favourite=favourite))
        words = text.tr("Added to your favourites: {0}.")
        if not favourite:
            words = text.tr("No favourites any more: {0}.")
        done = self._said(words.format(text.files(len(assets))), is_small=len(assets) == 1)
        self._keeping.set_favourite(assets, favourite, done, self._failed())

    def rate(self, assets: Sequence[AssetId], stars: int) -> None:
        """Give 1 to 5 stars, or none with 0."""
        self._show_at_once(assets, lambda mark: replace(mark, stars=stars))
        words = text.tr("{0} for {1}.").format(text.stars(str(stars)), text.files(len(assets)))
        if not stars:
            words = text.tr("No stars for {0}.").format(text.files(len(assets)))
        done = self._said(words, is_small=len(assets) == 1)
        self._keeping.rate(assets, stars, done, self._failed())

    def _show_at_once(self, assets: Sequence[AssetId], change: Callable[[Mark], Mark]) -> None:
        self._on_its_way += 1
        self.marks = {**self.marks, **{asset: change(self.mark(asset)) for asset in assets}}
        self.changed.emit()

    # ---------------------------------------------------------------- tags

    def tag(self, assets: Sequence[AssetId], name: str) -> None:
        """Give a tag."""
        words = text.tr("“{0}” was added to {1}.").format(name, text.files(len(assets)))
        self._keep(partial(self._keeping.tag, assets, name), words)

    def untag(self, assets: Sequence[AssetId], name: str) -> None:
        """Take a tag away."""
        words = text.tr("“{0}” was taken from {1}.").format(name, text.files(len(assets)))
        self._keep(partial(self._keeping.untag, assets, name), words)

    def rename_tag(self, old: str, new: str) -> None:
        """Call a tag something else, everywhere."""
        words = text.tr("The tag “{0}” is “{1}” now.").format(old, new)
        self._keep(partial(self._keeping.rename_tag, old, new), words)

    def delete_tag(self, name: str) -> None:
        """Take a tag from everything."""
        words = text.tr("The tag “{0}” was deleted.").format(name)
        self._keep(partial(self._keeping.delete_tag, name), words)

    # ---------------------------------------------------------------- albums, saved searches

    def create_album(self, name: str) -> None:
        """Begin an album, empty."""
        words = text.tr("The album “{0}” was made.").format(name)
        self._keep(partial(self._keeping.create_album, name), words)

    def add_to_album(self, name: str, assets: Sequence[AssetId]) -> None:
        """Put assets into an album, a new one where there is none of this name."""
        words = text.tr("Added to “{0}”: {1}.").format(name, text.files(len(assets)))
        self._keep(partial(self._keeping.add_to_album, name, assets), words)

    def remove_from_album(self, name: str, assets: Sequence[AssetId]) -> None:
        """Take assets out of an album."""
        words = text.tr("Removed from “{0}”: {1}.").format(name, text.files(len(assets)))
        self._keep(partial(self._keeping.remove_from_album, name, assets), words)

    def rename_album(self, old: str, new: str) -> None:
        """Call an album something else."""
        words = text.tr("The album “{0}” is “{1}” now.").format(old, new)
        self._keep(partial(self._keeping.rename_album, old, new), words)

    def delete_album(self, name: str) -> None:
        """Delete an album; the files stay where they are."""
        words = text.tr("The album “{0}” was deleted.").format(name)
        self._keep(partial(self._keeping.delete_album, name), words)

    def move_album(self, name: str, by: int) -> None:
        """Move an album up or down in the list."""
        names = [album.name for album in self.lists.albums]
        place = names.index(name)
        names.insert(max(0, min(len(names) - 1, place + by)), names.pop(place))
        self._keeping.order_albums(names, _nothing, self._failed())

    def save_search(self, search: SavedSearch) -> None:
        """Keep a search under its name."""
        words = text.tr("The search “{0}” was saved.").format(search.name)
        self._keep(partial(self._keeping.save_search, search), words)

    def rename_search(self, old: str, new: str) -> None:
        """Call a saved search something else."""
        words = text.tr("The search “{0}” is “{1}” now.").format(old, new)
        self._keep(partial(self._keeping.rename_search, old, new), words)

    def delete_search(self, name: str) -> None:
        """Forget a saved search."""
        words = text.tr("The saved search “{0}” was deleted.").format(name)
        self._keep(partial(self._keeping.delete_search, name), words)

    # ---------------------------------------------------------------- done, failed, undone

    def _keep(self, change: Callable[..., None], words: str) -> None:
        self._on_its_way += 1
        change(self._said(words), self._failed())

    def _said(self, words: str, *, is_small: bool = False) -> Callable[[Undo], None]:
        """What to call when a change is written."""
        post = self._bridge.relay(self._on_done)
        return lambda undo: post(words, is_small, undo)

    def _failed(self) -> Callable[[str], None]:
        return self._bridge.relay(self._on_failed)

    def _on_done(self, words: str, is_small: bool, undo: Undo) -> None:
        self._settle()
        if undo.unread:
            left = text.tr("{0} not read yet were left out.").format(text.files(undo.unread))
            words = f"{words} {left}"
        if undo:
            self._journal.note(words, partial(self._undo, words, undo), quietly=is_small)
        elif not is_small:
            self._journal.say(text.tr("That was so already."))

    def _on_failed(self, sentence: str) -> None:
        self._settle()
        self._journal.say(sentence)

    def _settle(self) -> None:
        self._on_its_way = max(0, self._on_its_way - 1)
        self.reload()

    def _undo(self, words: str, undo: Undo) -> None:
        self._on_its_way += 1
        post = self._bridge.relay(self._on_undone)
        self._keeping.undo(undo, lambda _again: post(words), self._failed())

    def _on_undone(self, words: str) -> None:
        self._settle()
        self._journal.say(text.tr("Undone: {0}").format(words))


def _nothing(*_: object) -> None:
    """Nothing is to be said or done."""


def stars_of_file(asset: Asset) -> int:
    """The rating that a file brings; 0 where it brings none."""
    rating = dict(asset.metadata).get("rating", "")
    return int(rating) if rating in tuple("12345") else 0


def keywords_of_file(asset: Asset) -> tuple[str, ...]:
    """The keywords that a file brings."""
    return tuple(filter(None, dict(asset.metadata).get("keywords", "").split(", ")))
