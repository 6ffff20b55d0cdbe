"""What lies on the desk: the results, the selection, and the wishes of the panels.

Panels know the desk, never each other; the main window connects the wishes to what fulfils them.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from desktop.engine.keeping import SavedSearch
from desktop.records import AssetId, Changes, Hit, Query
from desktop.ui.journal import Journal
from desktop.ui.keepsakes import Keepsakes
from desktop.ui.lending import Lending
from desktop.ui.verdicts import Verdicts

if TYPE_CHECKING:
    from desktop.engine.news import Overview
    from desktop.engine.session import Session
    from desktop.ui.bridge import Bridge

_OVERVIEW_MILLISECONDS = 2000


class Desk(QObject):
    """The state that panels share.

    Signals:
        selection_changed: `selection` or `current` is another.
        hits_changed: `hits` is another.
        overview_changed: Overview; folders, counts or problems are others.
        badge_changed: str, int; a panel's id and its number of things to see.
        search_wanted: str; put this into the search box.
        like_wanted: Asset; find what resembles it.
        examples_wanted: tuple[Shown, ...]; find what resembles these pictures.
        text_read: AssetId, tuple[Passage, ...]; what the current result says.
        reveal_wanted: Asset, int | None; select it in the results and show this page.
        panel_wanted: str; show the panel with this id; "" goes back to the results.
        models_changed: A model was installed.
        look_changed: Colours or language were chosen anew.
        folders_wanted: tuple[Path, ...]; watch these, or ask which where there are none.
        page_wanted: Hit, int | None; show this page of it beside the results.
        preview_wanted: the current hit, large.
        said: str; one sentence to show for a moment.
        offered: str, str, object; such a sentence, with the name of an action and the action.
        refine_wanted: str; add this filter to the search.
        save_wanted: Keep the present search under a name.
        saved_wanted: SavedSearch; show what it finds, as it was shown.
        tags_wanted: Let tags be given to the selected results.
        tag_line_wanted: The line for tags is in sight: it is to take the keyboard.
        searched: `searched_text`, `words` or `page` is another.
        ask_wanted: str; ask this about what is selected.
        trash_wanted: Ask whether what is selected is to go to the trash.
        untrash_wanted: Put back what went there last.
        forgotten: Files were forgotten everywhere: what is shown of them is to go too.
    """

    selection_changed = Signal()
    hits_changed = Signal()
    overview_changed = Signal(object)
    badge_changed = Signal(str, int)
    search_wanted = Signal(str)
    like_wanted = Signal(object)
    examples_wanted = Signal(tuple)
    text_read = Signal(object, tuple)
    reveal_wanted = Signal(object, object)
    panel_wanted = Signal(str)
    models_changed = Signal()
    look_changed = Signal()
    folders_wanted = Signal(tuple)
    page_wanted = Signal(object, object)
    preview_wanted = Signal()
    said = Signal(str)
    offered = Signal(str, str, object)
    refine_wanted = Signal(str)
    save_wanted = Signal()
    saved_wanted = Signal(object)
    tags_wanted = Signal()
    tag_line_wanted = Signal()
    searched = Signal()
    ask_wanted = Signal(str)
    trash_wanted = Signal()
    untrash_wanted = Signal()
    forgotten = Signal()

    def __init__(self, session: Session, bridge: Bridge, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self._bridge = bridge
        self.lending = Lending(session, bridge, self.say, self)
        self.journal = Journal(self.offered.emit)  # what can be undone
        self.kept = Keepsakes(session, bridge, self.journal, self)
        self.hits: tuple[Hit, ...] = ()
        # Tells of a selection that is not told of yet; see `ResultsView.settle`.
        self.settle: Callable[[], None] = lambda: None
        self._selection: tuple[Hit, ...] = ()
        self._current: Hit | None = None
        self.overview: Overview | None = None
        self.searched_text = ""  # what the search box says
        self.by_pictures = False  # whether it holds pictures too
        # The search that is shown, without a name; see `KeepActions`.
        self.present: Callable[[], SavedSearch] = lambda: SavedSearch("", self.searched_text)
        self.untrashable = 0  # files that went to the trash last, and can be put back
        self.page = ""  # id of the page that is shown in place of the results
        self.verdicts = Verdicts(self)  # what was said of the results
        self.query = Query()  # what the results answer
        self.words: tuple[str, ...] = ()  # that were searched for, to be marked where they occur
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_OVERVIEW_MILLISECONDS)
        self._timer.timeout.connect(self.refresh_overview)
        bridge.changed.connect(self._on_changed)

    def set_hits(self, hits: tuple[Hit, ...]) -> None:
        """The results that are shown now."""
        self.hits = hits
        self.hits_changed.emit()

    def set_selection(self, selection: tuple[Hit, ...], current: Hit | None) -> None:
        """The selected results, in the order of the results, and the one with the focus."""
        if (selection, current) != (self._selection, self._current):
            self._selection, self._current = selection, current
            self.selection_changed.emit()

    @property
    def selection(self) -> tuple[Hit, ...]:
        """The selected results, in the order of the results."""
        self.settle()
        return self._selection

    @property
    def current(self) -> Hit | None:
        """The result with the focus."""
        self.settle()
        return self._current

    def set_searched(
        self, typed: str, words: tuple[str, ...], *, by_pictures: bool = False
    ) -> None:
        """What is being searched for now."""
        now = (self.searched_text, self.words, self.by_pictures)
        if (typed, words, by_pictures) != now:
            self.searched_text, self.words, self.by_pictures = typed, words, by_pictures
            self.searched.emit()

    def set_page(self, page: str) -> None:
        """A page is shown in place of the results, or with "" the results are."""
        if page != self.page:
            self.page = page
            self.searched.emit()

    def shows(self, search: str) -> bool:
        """Whether the results of just this search are shown."""
        return not (self.page or self.by_pictures) and self.searched_text == search

    def add_folder(self, path: Path) -> None:
        """Watch a folder and all below it."""
        self._session.add_root(
            path,
            then=self._bridge.relay(self._on_root_added),
            failed=self._bridge.relay(self.say),
        )

    def show_page(self, hit: Hit, page: int | None) -> None:
        """Show a page of a file that need not be among the results."""
        self.page_wanted.emit(hit, page)

    def say(self, sentence: str) -> None:
        """Show a sentence for a moment."""
        self.said.emit(sentence)

    def ask(self, question: str) -> None:
        """Ask a question about what is selected, where questions are asked."""
        self.panel_wanted.emit("questions")
        self.ask_wanted.emit(question)

    def refresh_overview(self) -> None:
        """Ask for folders, counts and problems; `overview_changed` follows."""
        self._session.overview(self._bridge.relay(self._on_overview))

    def root_path(self, hit: Hit) -> Path | None:
        """The watched folder that a hit's file is in; None while the folders are not known."""
        roots = self.overview.roots if self.overview else ()
        return next((root.path for root in roots if root.id == hit.asset.root), None)

    def hit_of(self, asset: AssetId) -> Hit | None:
        """The shown result of an asset; None where it is not among the results."""
        return next((hit for hit in self.hits if hit.asset.id == asset), None)

    def _on_root_added(self, _root: object) -> None:
        self.refresh_overview()

    def _on_changed(self, changes: Changes) -> None:
        if changes.roots:
            self.refresh_overview()
        elif not self._timer.isActive():
            self._timer.start()

    def _on_overview(self, overview: Overview) -> None:
        if overview != self.overview:
            self.overview = overview
            self.overview_changed.emit(overview)
