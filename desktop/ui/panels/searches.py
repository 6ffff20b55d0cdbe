"""Saved searches in the sidebar: albums that fill themselves."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtWidgets import QMenu

from desktop.engine.keeping import SavedExample, SavedSearch
from desktop.ui import parts, text
from desktop.ui.desk import Desk
from desktop.ui.naming import NameDialog, ask_name
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
        pressed = partial(self._show, search)
        row = self.row("bookmark", search.name, search.query, pressed=pressed)
        row.setToolTip(" · ".join(filter(None, (search.query, *_pictures(search)))))
        self.offer_menu(row, partial(self.menu, search))
        return row

    def _show(self, search: SavedSearch) -> None:
        self.show_ticks()  # the row's own tick follows the search, not the click
        self._desk.saved_wanted.emit(search)

    def show_ticks(self) -> None:
        """Tick the search that is shown, with its pictures."""
        present = _sought(self._desk.present())
        for row, search in zip(self.rows, self._searches or (), strict=False):
            row.setChecked(not self._desk.page and _sought(search) == present)

    def menu(self, search: SavedSearch) -> QMenu:
        """What can be done with a saved search."""
        menu = parts.floating(QMenu(self))
        menu.addAction(self.tr("Show"), partial(self._show, search))
        menu.addSeparator()
        menu.addAction(self.tr("Rename…"), partial(self.ask_rename, search))
        present = replace(self._desk.present(), name=search.name)
        if any(_sought(present)) and present != search:
            words = self.tr("Replace by the present search")
            menu.addAction(words, partial(self._kept.save_search, present))
        menu.addSeparator()
        menu.addAction(self.tr("Delete…"), partial(self.ask_delete, search))
        return menu

    def ask_save(self) -> NameDialog | None:
        """Keep the present search under a name; None where nothing is searched for."""
        present = self._desk.present()
        if not any(_sought(present)):
            self._desk.say(self.tr("Type a search first; then it can be saved."))
            return None
        query = present.query or ", ".join(_pictures(present))
        words = self.tr("“{0}” is looked up anew each time, so that it is always up to date.")
        dialog = NameDialog(
            self.tr("Save this search"),
            words.format(query),
            self.window(),
            name=suggested_name(query),
            taken=[one.name for one in self._kept.lists.searches],
        )
        return ask_name(dialog, lambda name: self._kept.save_search(replace(present, name=name)))

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
        parts.confirm(
            self.window(),
            self.tr("Delete the saved search “{0}”?").format(search.name),
            self.tr("What it finds stays where it is."),
            self.tr("Delete the search"),
            partial(self._kept.delete_search, search.name),
        )


def _sought(search: SavedSearch) -> tuple[str, tuple[SavedExample, ...]]:
    """What it looks for, however its results are shown."""
    return search.query, search.examples


def _pictures(search: SavedSearch) -> list[str]:
    """In words, as on the chips."""
    return [
        (text.tr("Unlike {0}") if one.example.weight < 0 else text.tr("Like {0}")).format(one.name)
        for one in search.examples
    ]


def suggested_name(query: str) -> str:
    """A name for a search: its words and values, without the keys of its filters."""
    words = [word.partition(":")[2] or word for word in query.split()]
    name = " ".join(words).replace('"', "").strip()
    return name[:1].upper() + name[1:60]


PANEL = Panel("searches", "Saved searches", Area.SIDEBAR, "bookmark", 14, Searches)
