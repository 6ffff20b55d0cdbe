"""Albums in the sidebar: each a search that goes on, filled by hand."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.engine.keeping import Named
from desktop.ui import parts
from desktop.ui.desk import Desk
from desktop.ui.naming import NameDialog, ask_name
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.section import SearchRow, Section
from desktop.ui.standing import written


class Albums(Section):
    """One row for each album; results can be dropped on it."""

    def __init__(self, context: PanelContext) -> None:
        add = parts.tool("plus", self.tr("New album…"), self.ask_new)
        super().__init__(context.desk, self.tr("ALBUMS"), add)
        self._desk: Desk = context.desk
        self._kept = context.desk.kept
        self._albums: tuple[Named, ...] | None = None
        self._kept.changed.connect(self._on_changed)
        self._on_changed()

    def _on_changed(self) -> None:
        albums = self._kept.lists.albums
        if albums == self._albums:
            return
        self._albums = albums
        self.set_rows([self._row(album) for album in albums])

    def _row(self, album: Named) -> SearchRow:
        row = self.row("cards", album.name, album_search(album.name), album.count)
        row.setAcceptDrops(True)
        row.dropped.connect(partial(self._on_dropped, album.name))
        self.offer_menu(row, partial(self.menu, album.name))
        return row

    def _on_dropped(self, name: str) -> None:
        if self._desk.selection:
            self._kept.add_to_album(name, [hit.asset.id for hit in self._desk.selection])

    def menu(self, name: str) -> QMenu:
        """What can be done with an album."""
        menu = parts.floating(QMenu(self))
        names = [album.name for album in self._kept.lists.albums]
        place = names.index(name) if name in names else 0
        menu.addAction(self.tr("Show"), partial(self._on_row, album_search(name)))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), partial(self.ask_rename, name))
        up = menu.addAction(self.tr("Move up"), partial(self._kept.move_album, name, -1))
        up.setEnabled(place > 0)
        down = menu.addAction(self.tr("Move down"), partial(self._kept.move_album, name, 1))
        down.setEnabled(place < len(names) - 1)
        menu.addSeparator()
        menu.addAction(self.tr("Delete the album…"), partial(self.ask_delete, name))
        return menu

    def ask_new(self) -> NameDialog:
        """Begin an album; what is selected goes into it at once, where there is something."""
        chosen = [hit.asset.id for hit in self._desk.selection]
        words = self.tr("Drop photos and documents on it; the files stay where they are.")
        if len(chosen) > 1:
            words = self.tr("The selected files go into it; they also stay where they are.")
        taken = [album.name for album in self._kept.lists.albums]
        dialog = NameDialog(self.tr("New album"), words, self.window(), taken=taken)
        if len(chosen) > 1:
            return ask_name(dialog, lambda name: self._kept.add_to_album(name, chosen))
        return ask_name(dialog, self._kept.create_album)

    def ask_rename(self, name: str) -> NameDialog:
        """Call an album something else."""
        taken = [album.name for album in self._kept.lists.albums]
        words = self.tr("A new name for “{0}”.").format(name)
        dialog = NameDialog(
            self.tr("Rename the album"), words, self.window(), name=name, taken=taken
        )

        def renamed(new: str) -> None:
            was_shown = self._desk.shows(album_search(name))
            self._kept.rename_album(name, new)
            if was_shown:
                self._desk.search_wanted.emit(album_search(new))

        return ask_name(dialog, renamed)

    def ask_delete(self, name: str) -> None:
        """Delete an album, if that is meant."""
        parts.confirm(
            self.window(),
            self.tr("Delete the album “{0}”?").format(name),
            self.tr("Its photos and documents stay where they are."),
            self.tr("Delete the album"),
            partial(self._delete, name),
        )

    def _delete(self, name: str) -> None:
        was_shown = self._desk.shows(album_search(name))
        self._kept.delete_album(name)
        if was_shown:
            self._desk.search_wanted.emit("")


def album_search(name: str) -> str:
    """The search that shows an album."""
    return written("album", name)


PANEL = Panel("albums", "Albums", Area.SIDEBAR, "cards", 12, Albums)
