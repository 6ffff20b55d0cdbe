"""Saved searches in the sidebar: albums that fill themselves."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.engine.keeping import SavedSearch
from desktop.ui.desk import Desk
from desktop.ui.naming import NameDialog, ask_name, confirm
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.section import SearchRow, Section


class Searches(Section):
    """One row for each saved search; it shows what matches now."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__(context.desk, self.tr("SAVED SEARCHES"))
        self._desk: Desk = context.desk
        self._kept = context.desk.kept
        self._searches: tuple[SavedSearch, ...] | None = None
        self._kept.changed.connect(self._on_changed)
        self._desk.save_wanted.connect(self.ask_save)
        self._on_changed()

    def _on_changed(self) -> None:
        searches = self._kept.lists.searches
        if searches == self._searches:
            return
        self._searches = searches
        self.set_rows([self._row(search) for search in searches])

    def _row(self, search: SavedSearch) -> SearchRow:
        row = self.row("bookmark", search.name, search.query)
        row.setToolTip(search.query)
        self.offer_menu(row, partial(self.menu, search))
        return row

    def menu(self, search: SavedSearch) -> QMenu:
        """What can be done with a saved search."""
        menu = QMenu(self)
        menu.addAction(self.tr("Show"), partial(self._on_row, search.query))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), partial(self.ask_rename, search))
        if self._desk.searched_text and self._desk.searched_text != search.query:
            words = self.tr("Replace by the present search")
            query = self._desk.searched_text
            menu.addAction(words, partial(self._kept.save_search, search.name, query))
        menu.addSeparator()
        menu.addAction(self.tr("Delete…"), partial(self.ask_delete, search))
        return menu

    def ask_save(self) -> NameDialog | None:
        """Keep the present search under a name; None where nothing is searched for."""
        query = self._desk.searched_text
        if not query:
            self._desk.say(self.tr("Type a search first; then it can be saved."))
            return None
        words = self.tr("“{0}” is looked up anew each time, so that it is always up to date.")
        dialog = NameDialog(
            self.tr("Save this search"),
            words.format(query),
            self.window(),
            name=suggested_name(query),
            taken=[one.name for one in self._kept.lists.searches],
        )
        return ask_name(dialog, lambda name: self._kept.save_search(name, query))

    def ask_rename(self, search: SavedSearch) -> NameDialog:
        """Call a saved search something else."""
        dialog = NameDialog(
            self.tr("Rename the saved search"),
            self.tr("A new name for “{0}”.").format(search.name),
            self.window(),
            name=search.name,
            taken=[one.name for one in self._kept.lists.searches],
        )
        return ask_name(dialog, lambda new: self._kept.rename_search(search.name, new))

    def ask_delete(self, search: SavedSearch) -> None:
        """Delete a saved search, if that is meant."""
        confirm(
            self.window(),
            self.tr("Delete the saved search “{0}”?").format(search.name),
            self.tr("What it finds stays where it is."),
            self.tr("Delete the search"),
            partial(self._kept.delete_search, search.name),
        )


def suggested_name(query: str) -> str:
    """A name for a search: its words and values, without the keys of its filters."""
    words = [word.partition(":")[2] or word for word in query.split()]
    name = " ".join(words).replace('"', "").strip()
    return name[:1].upper() + name[1:60]


PANEL = Panel("searches", "Saved searches", Area.SIDEBAR, "bookmark", 14, Searches)
