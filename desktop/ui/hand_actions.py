"""The window's side of what hands do in the results: trash, letters that begin a search."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMainWindow

from desktop.records import AssetId
from desktop.ui.keys import keymap
from desktop.ui.middle import Middle
from desktop.ui.panel import PanelContext
from desktop.ui.search_flow import SearchFlow
from desktop.ui.trashing import Trashing


class HandActions(QObject):
    """Connects the results' wishes with what fulfils them."""

    def __init__(
        self, window: QMainWindow, middle: Middle, context: PanelContext, flow: SearchFlow
    ) -> None:
        super().__init__(window)
        self._middle, self._context, self._flow = middle, context, flow
        self._desk, self._view = context.desk, middle.results.view
        self._desk.settle = self._view.settle
        keymap.use(context.session.settings.keys)
        self.trashing = Trashing(self._desk, context.bridge, self._on_trashed, self._on_back)
        self._view.delete_pressed.connect(self._on_delete)
        self._view.trash_wanted.connect(self.ask_to_trash)
        self._desk.trash_wanted.connect(self.ask_to_trash)
        self._desk.untrash_wanted.connect(self.trashing.undo)
        self._view.typed.connect(self._on_typed)

    def ask_to_trash(self) -> None:
        """Ask whether what is selected is to go to the trash."""
        self.trashing.ask([hit.asset for hit in self._view.selected_hits()], self._view)

    def _on_delete(self) -> None:
        words = self.tr("Nothing is deleted here.")
        if key := keymap.shown("trash"):
            words += " " + self.tr("{0} moves a file to the trash.").format(key)
        self._desk.say(words)

    def _on_typed(self, letter: str) -> None:
        """A letter begins a search; Ctrl+Z in the box brings back what was there."""
        self._middle.search.focus()
        self._middle.search.line.insert(letter)

    def _on_trashed(self, assets: tuple[AssetId, ...]) -> None:
        """They leave the results at once; the library follows when it looks there."""
        self._view.results.remove(assets)
        self._look_again()

    def _on_back(self) -> None:
        self._flow.follow()
        self._look_again()

    def _look_again(self) -> None:
        """Where a folder is not watched live (on network drives), it is looked through now."""
        overview = self._desk.overview
        if overview is not None and not all(root.live for root in overview.roots):
            self._context.session.rescan()
