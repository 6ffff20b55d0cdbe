"""The window: sidebar, search, results, side panel and activity, put together."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from desktop.records import Activity, Asset, Hit, SearchAnswer
from desktop.ui import parts, remembered
from desktop.ui.activity_line import ActivityLine
from desktop.ui.banner import Banner
from desktop.ui.bridge import Bridge
from desktop.ui.columns import Columns
from desktop.ui.empty_states import coming_of, dropped_folders, folders_in_words
from desktop.ui.middle import Middle
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.side import Side
from desktop.ui.sidebar import Sidebar
from desktop.ui.tab_order import OrderedWindow
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.toast import Toast
from desktop.ui.window_keys import add_keys
from desktop.ui.wish import Wish

if TYPE_CHECKING:
    from desktop.engine.news import Overview
    from desktop.engine.session import Session
    from desktop.ui.desk import Desk
    from desktop.ui.filling import Filling
    from desktop.ui.lightbox import Lightbox
    from desktop.ui.search_flow import SearchFlow


class MainWindow(OrderedWindow):
    """Shown empty at once; `attach` fills it when the library is open.

    Args:
        bridge: The session's listener.
        state: Where the window's places and sizes are remembered.

    Signals:
        closed: The person closed it.
    """

    closed = Signal()

    def __init__(self, bridge: Bridge, state: QSettings) -> None:
        super().__init__()
        self._bridge, self._state = bridge, state
        self._filling: Filling | None = None
        self._activity = Activity()
        self._complete = True
        self._side_is_wanted = True
        self._unclear: tuple[str, ...] = ()
        self.stays: Callable[[], bool] = bool  # whether closing only hides it
        self.setWindowTitle("Shoebox")
        self.setAcceptDrops(True)
        self.setMinimumSize(640, 400)
        self.resize(1280, 800)
        self.thumbnails = Thumbnails(self)
        self.sidebar = Sidebar()
        self.sidebar.set_sign(QApplication.windowIcon())
        self.middle = Middle(self.thumbnails)
        self.side = Side()
        self.activity = ActivityLine()
        self.banner = Banner()
        self.toast = Toast(self)
        self._build()
        self._restore()
        keys: dict[str, Callable[[], object]] = {
            "folder": partial(self.add_folders, ()),
            "ask": partial(self.show_panel, "questions"),
            "side": self.toggle_side,
        }
        add_keys(self, self.middle, keys, self._back_to_results)
        self.middle.search.setFocus()

    def _build(self) -> None:
        self._splitter = Columns(self.sidebar, self.middle, self.side)
        whole = parts.column(self.banner, self._splitter, self.activity, spacing=0)
        whole.setStretchFactor(self._splitter, 1)
        centre = QWidget()
        centre.setLayout(whole)
        self.setCentralWidget(centre)
        page = self.middle.results
        page.side_wanted.connect(self.toggle_side)
        page.ask_wanted.connect(partial(self.show_panel, "questions"))
        self.side.close_wanted.connect(self.toggle_side)

    # ---------------------------------------------------------------- the library is open

    @property
    def is_open(self) -> bool:
        """Whether a library fills it."""
        return self._filling is not None

    @property
    def desk(self) -> Desk:
        """What the panels share; there from `attach` on."""
        return self.context.desk

    @property
    def context(self) -> PanelContext:
        """What a panel is given; there from `attach` on."""
        assert self._filling is not None
        return self._filling.context

    @property
    def lightbox(self) -> Lightbox:
        """Shows results large; there from `attach` on."""
        assert self._filling is not None
        return self._filling.lightbox

    def attach(self, session: Session, panels: tuple[Panel, ...]) -> None:
        """Fill the window from an open library."""
        from desktop.ui.filling import fill  # loaded with the session, after the first paint

        self.thumbnails.locate = session.preview_file
        filling = fill(self, self.middle, session, self._bridge, self.thumbnails)
        self._filling = filling
        self.middle.results.empty.welcome_with(self._welcome)
        for panel in sorted(panels, key=lambda panel: panel.order):
            build = partial(panel.build, self.context)
            if panel.area is Area.SIDEBAR:
                self.sidebar.add_section(build())
            elif panel.area is Area.SIDE:
                self.side.add_panel(panel, build)
            else:
                self.middle.add_page(panel, build)
                self.sidebar.add_page_row(panel, partial(self.show_panel, panel.id))
        self.middle.search.set_filters(session.filters)
        self.middle.results.view.lend(self.desk.lending)
        self._connect_search(filling.flow)
        self._connect_desk(self.desk)
        self._connect_session(session)
        filling.act(self, self.middle)
        self.middle.results.suggestions.offer(session.settings.suggestions)
        self.middle.results.suggestions.show_for(typed=bool(self.middle.search.wish.text))
        self.side.begin_with(str(self._state.value("side_panel", "preview")))
        self.desk.refresh_overview()
        self.look_at_models()
        filling.flow.run(self.middle.search.wish)

    def _welcome(self) -> QWidget:
        assert self._filling is not None
        first_run = self._filling.welcome()
        first_run.folders_wanted.connect(self.add_folders)
        return first_run

    def refresh(self) -> None:
        """Look at the library again, where it is open."""
        if self.is_open:
            self.desk.refresh_overview()

    def _connect_search(self, flow: SearchFlow) -> None:
        page = self.middle.results
        self.middle.search.wanted.connect(self._on_wish)
        flow.answered.connect(self._on_answered)
        flow.fresh_found.connect(page.show_fresh)
        flow.weak_found.connect(page.show_weak)
        page.fresh_wanted.connect(flow.show_fresh)
        page.weak_wanted.connect(flow.show_weak)
        page.typed_wanted.connect(flow.search_as_typed)
        page.empty.nearest_wanted.connect(flow.show_weak)
        page.empty.clear_wanted.connect(self.middle.search.clear)
        page.suggestions.chosen.connect(self._on_search_wanted)
        view = page.view
        view.chosen.connect(self._on_chosen)
        view.open_wanted.connect(self._on_open)
        view.preview_wanted.connect(self._on_preview)
        view.customContextMenuRequested.connect(self._on_menu)
        view.results.modelReset.connect(self._on_rows)
        view.results.rowsInserted.connect(self._on_rows)
        view.results.rowsRemoved.connect(self._on_rows)

    def _connect_desk(self, desk: Desk) -> None:
        desk.overview_changed.connect(self._on_overview)
        desk.badge_changed.connect(self.sidebar.set_badge)
        desk.search_wanted.connect(self._on_search_wanted)
        desk.like_wanted.connect(self.middle.search_like)
        desk.examples_wanted.connect(self.middle.search_by)
        self.middle.search.said.connect(desk.say)
        desk.reveal_wanted.connect(self._on_reveal)
        desk.panel_wanted.connect(self.show_panel)
        desk.folders_wanted.connect(self.add_folders)
        desk.preview_wanted.connect(self._on_preview)
        desk.models_changed.connect(self.look_at_models)
        desk.said.connect(self.toast.say)
        desk.offered.connect(self.toast.offer)
        desk.tags_wanted.connect(self._on_tags_wanted)

    def _connect_session(self, session: Session) -> None:
        self._bridge.active.connect(self._on_activity)
        self._bridge.failed.connect(self.toast.say)
        self.activity.pause_wanted.connect(session.pause)
        self.activity.resume_wanted.connect(session.resume)
        self.activity.problems_wanted.connect(partial(self.show_panel, "problems"))
        self.banner.models_wanted.connect(partial(self.show_panel, "models"))
        self.lightbox.step_wanted.connect(self._on_step)
        self.lightbox.closed.connect(self.middle.results.view.setFocus)

    # ---------------------------------------------------------------- searching

    def _on_wish(self, wish: Wish) -> None:
        assert self._filling is not None
        self._show_page("")
        self.middle.results.show_wish(wish)
        self.desk.set_searched(wish.text, (), by_pictures=bool(wish.examples))
        self._filling.flow.run(wish)

    def _on_search_wanted(self, words: str) -> None:
        self._show_page("")
        self.middle.search.set_text(words)

    def _on_answered(self, answer: SearchAnswer) -> None:
        self._complete = answer.complete
        words = (*answer.query.words, *answer.query.phrases)
        self.desk.query = answer.query
        wish = self.middle.search.wish
        self.desk.set_searched(wish.text, words, by_pictures=bool(wish.examples))
        self.middle.results.show_answer(answer)
        self._show_side()
        self._unclear = answer.query.unclear + ((answer.notice,) if answer.notice else ())
        self._show_emptiness()

    def _on_rows(self) -> None:
        self.desk.set_hits(self.middle.results.view.results.hits)
        self.middle.results.show_count(len(self.desk.selection))

    def _show_emptiness(self) -> None:
        """Say why there is nothing, where there is nothing."""
        page = self.middle.results
        if page.view.results.rowCount() or not self._complete or not self.is_open:
            return
        overview = self.desk.overview
        if overview is None:
            return  # it is on its way
        page.show_empty()
        self._show_side()
        if not overview.roots:
            page.empty.show_welcome()
            return
        query = replace(self.desk.query, unclear=self._unclear)
        coming = coming_of(self._activity, overview.counts)
        page.empty.show_nothing(self.middle.search.wish.text, query, coming)

    # ---------------------------------------------------------------- results

    def _on_chosen(self) -> None:
        view = self.middle.results.view
        selected = view.selected_hits()
        current = view.current_hit()
        shown = current if current in selected else (selected[0] if selected else None)
        self.desk.set_selection(selected, shown)
        self.middle.results.show_count(len(selected))

    def _on_open(self, hit: Hit) -> None:
        self.desk.lending.open(hit.asset)

    def _on_preview(self) -> None:
        hit = self.desk.current or self.middle.results.view.current_hit()
        if hit is not None:
            self.lightbox.show_hit(hit)

    def _on_step(self, by: int) -> None:
        view = self.middle.results.view
        index = view.results.index(view.currentIndex().row() + by)
        if (hit := view.results.hit(index)) is not None:
            view.setCurrentIndex(index)
            self.lightbox.show_hit(hit)

    def _on_menu(self, at: object) -> None:
        view = self.middle.results.view
        if self._filling is not None and (hits := view.selected_hits()):
            menu = self._filling.menu(hits, view)
            menu.exec(view.viewport().mapToGlobal(at))  # type: ignore[call-overload]

    def _on_tags_wanted(self) -> None:
        """The line for tags is beside the preview."""
        if self.desk.current is not None:
            self.show_panel("preview")
            self.desk.tag_line_wanted.emit()

    def _on_reveal(self, asset: Asset, page: int | None) -> None:
        """A citation was followed: select its source, and show its page."""
        self.show_panel("preview")
        hit = Hit(asset, None, page, 0.0, "", ())
        if self.middle.results.view.select(asset.id):
            hit = self.desk.hit_of(asset.id) or hit
        self.desk.show_page(hit, page)

    # ---------------------------------------------------------------- folders, models, news

    def add_folders(self, folders: tuple[Path, ...]) -> None:
        """Watch these, or ask which where there are none."""
        if not folders:
            chosen = QFileDialog.getExistingDirectory(self, self.tr("Add a folder"))
            folders = (Path(chosen),) if chosen else ()
        for folder in folders:
            self.desk.add_folder(folder)
        if folders:
            self.desk.say(self.tr("Looking through {0}…").format(folders_in_words(folders)))

    def look_at_models(self) -> None:
        """Show the banner where a model is missing."""
        if self.is_open:
            session = self.context.session
            self._bridge.in_background(lambda: session.models.missing, self.banner.show_missing)

    def _on_overview(self, overview: Overview) -> None:
        roots = {root.id: root.path for root in overview.roots}
        self.middle.results.view.results.set_roots(roots)
        self.activity.show_counts(overview.counts)
        self.banner.set_useful(bool(overview.roots))
        self._show_emptiness()

    def _on_activity(self, activity: Activity) -> None:
        self._activity = activity
        self.activity.show_activity(activity)
        self._show_emptiness()

    # ---------------------------------------------------------------- places

    def show_panel(self, panel: str) -> None:
        """Open a tab on the right, a page in the middle, or with "" the results."""
        if self.side.has(panel):
            self._show_page("")
            self._side_is_wanted = True
            self.side.open(panel)
            self._show_side()
            self.side.take_keyboard()
        else:
            self._show_page(panel)

    def _show_page(self, panel: str) -> None:
        self.middle.open_page(panel)
        self.sidebar.set_page(panel)
        if self.is_open:
            self.desk.set_page(panel)
        self._show_side()

    def toggle_side(self) -> None:
        """Show or hide the side panel."""
        self._side_is_wanted = not self._side_is_wanted
        self._show_side()

    def _show_side(self) -> None:
        """The side panel goes with results; beside anything else it would be empty."""
        self._splitter.show_side(self._side_is_wanted and self.middle.shows_results)
        self.middle.results.side.setChecked(self._side_is_wanted)

    def _back_to_results(self) -> None:
        self.show_panel("")
        self.middle.results.view.setFocus()
        self.middle.results.view.clearSelection()

    def _restore(self) -> None:
        remembered.restore_sizes(self._state, self, self._splitter)
        self.middle.results.restore(self._state)
        is_roomy = self.screen().availableSize().width() >= 2 * 400
        self._side_is_wanted = remembered.number(self._state, "side_shown") != 0 and is_roomy
        self._show_side()

    def remember(self) -> None:
        """Keep the places and sizes for the next window."""
        remembered.keep_sizes(self._state, self, self._splitter)
        self.middle.results.remember(self._state)
        self._state.setValue("side_shown", int(self._side_is_wanted))
        self._state.setValue("side_panel", self.side.current)
        self._state.sync()

    # ---------------------------------------------------------------- Qt's side

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the places; the application closes the library, or goes on without a window."""
        self.remember()
        if self.stays():
            event.ignore()
            self.hide()
            return
        self.thumbnails.close()
        self.closed.emit()
        super().closeEvent(event)

    def dragEnterEvent(self, event: object) -> None:
        """Folders may be dropped anywhere."""
        if dropped_folders(event):  # type: ignore[arg-type]
            event.acceptProposedAction()  # type: ignore[attr-defined]

    def dropEvent(self, event: object) -> None:
        """Watch the dropped folders."""
        if self.is_open:
            self.add_folders(dropped_folders(event))  # type: ignore[arg-type]
