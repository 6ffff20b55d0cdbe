"""Files that are there twice or look alike, in three lists; it shows them, and deletes nothing."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QButtonGroup,
    QListView,
    QMenu,
    QStackedWidget,
    QToolButton,
    QWidget,
)

from desktop.engine.duplicates import Duplicates, Group, Likeness
from desktop.records import Asset, Changes
from desktop.ui import file_actions, icons, parts, sentences, text, theme
from desktop.ui.beside import Beside
from desktop.ui.duplicate_rows import ROW_ROLE, DuplicateDelegate, DuplicateRows, Row, facts
from desktop.ui.panel import Area, Panel, PanelContext
from desktop.ui.picture import PictureView

_LONG_SIDE = 1280  # device pixels of the chosen picture
_AGAIN_MILLISECONDS = 10_000  # after the library has changed
_TITLES = {
    Likeness.IDENTICAL: text.noop("Identical"),
    Likeness.NEAR: text.noop("Nearly identical"),
    Likeness.SIMILAR: text.noop("Similar"),
}
_EXPLAINED = {
    Likeness.IDENTICAL: text.noop("The same content in several places."),
    Likeness.NEAR: text.noop(
        "The same picture in another size, format or light, or the same text."
    ),
    Likeness.SIMILAR: text.noop(
        "Taken in the same moment, or cut and edited: worth a look side by side."
    ),
}
_NONE = {
    Likeness.IDENTICAL: text.noop("No file is there twice"),
    Likeness.NEAR: text.noop("No two files are nearly identical"),
    Likeness.SIMILAR: text.noop("No pictures are very similar"),
}


class DuplicatesPage(QWidget):
    """A page with the three lists."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._found: Duplicates | None = None
        self._kind = Likeness.IDENTICAL
        self._is_stale = True
        self._rows = DuplicateRows(self)
        self._list = QListView()
        self._delegate = DuplicateDelegate(context.thumbnails, self._list)
        self._tabs: dict[Likeness, QToolButton] = {}
        self._explained = parts.label("", "soft", wrap=True)
        self._nothing = parts.label("", "soft")
        self._apart = parts.button(self.tr("Not duplicates"), self._on_apart, icon="check")
        self._open = parts.button(self.tr("Open"), self._on_open)
        self._show = parts.button(self.tr("Show in folder"), self._on_show)
        self._facts = parts.ElidedLabel("", "small")
        self._picture = PictureView(context, _LONG_SIDE)
        self._beside = Beside(self._picture, self._facts)
        self._stack = QStackedWidget()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_AGAIN_MILLISECONDS)
        self._timer.timeout.connect(self._on_time)
        self._build()
        self._build_list()
        self._bridge.changed.connect(self._on_changed)
        context.thumbnails.ready.connect(self._on_thumbnail)
        self._refresh()

    # ---------------------------------------------------------------- building

    def _build(self) -> None:
        close = parts.tool("x", self.tr("Back to the results"), self._on_close)
        title = parts.row(parts.label(self.tr("Duplicates"), "huge"), 1, close)
        tabs = parts.row(spacing=4)
        group = QButtonGroup(self)
        for kind in Likeness:
            tab = QToolButton()
            tab.setProperty("rank", "tab")
            tab.setCheckable(True)
            tab.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            tab.clicked.connect(partial(self.show_kind, kind))
            group.addButton(tab)
            tabs.addWidget(tab)
            self._tabs[kind] = tab
        tabs.addStretch(1)
        self._tabs[self._kind].setChecked(True)
        self._apart.setToolTip(self.tr("Do not show this group again (Ctrl+D)"))
        self._apart.setShortcut("Ctrl+D")
        buttons = parts.row(self._apart, self._open, self._show, 1)
        empty = parts.column(
            1,
            parts.row(1, parts.icon_label("stack", 48, "edge"), 1),
            parts.row(1, self._nothing, 1),
            2,
        )
        self._stack.addWidget(parts.box(empty))
        self._stack.addWidget(self._build_sides())
        whole = parts.column(title, tabs, self._explained, buttons, spacing=12, margin=24)
        whole.addWidget(self._stack, 1)
        self.setLayout(whole)

    def _build_sides(self) -> QWidget:
        """The list, and the chosen picture beside it: the arrow keys compare a group in place."""
        sides = parts.row(spacing=2 * theme.GRID)
        sides.addWidget(self._list, 4)
        sides.addWidget(self._beside, 3)
        return parts.box(sides)

    def _build_list(self) -> None:
        view = self._list
        view.setAccessibleName(self.tr("Groups of duplicates"))
        view.setModel(self._rows)
        view.setItemDelegate(self._delegate)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.verticalScrollBar().setSingleStep(4 * theme.GRID)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self._on_menu)
        view.activated.connect(self._on_activated)
        view.selectionModel().selectionChanged.connect(self._on_selected)

    # ---------------------------------------------------------------- what is alike

    def look(self) -> None:
        """Find out what is alike, off the GUI thread; seconds in a large library."""
        self._is_stale = False
        relay = self._bridge.relay
        self._session.duplicates.find(relay(self._on_found), relay(self._on_failed))

    def showEvent(self, event: QShowEvent) -> None:
        """Look when somebody does."""
        super().showEvent(event)
        if self._is_stale:
            self.look()

    def _on_changed(self, _changes: Changes) -> None:
        self._is_stale = True
        if self.isVisible() and not self._timer.isActive():
            self._timer.start()

    def _on_time(self) -> None:
        if self.isVisible() and self._is_stale:
            self.look()

    def _on_found(self, found: Duplicates) -> None:
        if found != self._found:
            self._found = found
            self._refresh()

    def _on_failed(self, sentence: str) -> None:
        self._is_stale = True
        self._nothing.setText(sentences.said(sentence))

    def show_kind(self, kind: Likeness, _checked: bool = False) -> None:
        """Show one of the three lists."""
        self._kind = kind
        self._tabs[kind].setChecked(True)
        self._refresh()
        self._list.scrollToTop()
        self._list.setFocus()

    def _refresh(self) -> None:
        for kind, tab in self._tabs.items():
            count = len(self._found.of(kind)) if self._found else 0
            words = f"{text.tr(_TITLES[kind])} {text.number(count) if count else ''}".strip()
            parts.set_tab_words(tab, words)
        groups = self._found.of(self._kind) if self._found else ()
        kept = self._row()
        self._rows.set_groups(groups)
        self._explained.setText(text.tr(_EXPLAINED[self._kind]))
        looking = self.tr("Comparing all files…")
        self._nothing.setText(text.tr(_NONE[self._kind]) if self._found else looking)
        self._stack.setCurrentIndex(1 if groups else 0)
        if groups and self._row() is None:
            place = self._rows.place_of(kept) if kept else None
            self._list.setCurrentIndex(self._rows.index(1 if place is None else place))
        elif not groups:
            self._on_selected()

    # ---------------------------------------------------------------- what can be done

    def _row(self) -> Row | None:
        chosen = self._list.selectionModel().selectedIndexes()
        row: Row | None = chosen[0].data(ROW_ROLE) if chosen else None
        return row

    def _asset(self) -> Asset | None:
        row = self._row()
        return row.asset if row else None

    def _on_selected(self) -> None:
        row = self._row()
        for button in (self._apart, self._open, self._show):
            button.setEnabled(row is not None)
        self._delegate.chosen = row.group if row else None
        self._list.viewport().update()
        asset = row.asset if row else None
        self._beside.show_asset(asset, row.page if row else None)
        self._facts.setText(f"{asset.path.name} · {facts(asset)}" if asset else "")

    def _on_apart(self) -> None:
        row = self._row()
        if row is not None and self._found is not None:
            self._keep_apart(row.group, self._found)

    def _keep_apart(self, group: Group, found: Duplicates) -> None:
        self._session.duplicates.keep_apart(group, self._bridge.relay(self._on_not_kept))
        left = tuple(other for other in found.groups if other is not group)
        self._found = replace(found, groups=left)
        self._is_stale = True  # its files may be alike to others
        self._timer.start()
        self._desk.say(self.tr("This group will not be shown again."))
        self._refresh()

    def _on_not_kept(self, sentence: str) -> None:
        self._desk.say(sentence)
        self.look()

    def _on_open(self) -> None:
        if (asset := self._asset()) is not None:
            self._desk.lending.open(asset)

    def _on_activated(self, _index: QModelIndex) -> None:
        self._on_open()

    def _on_show(self) -> None:
        if (asset := self._asset()) is not None:
            file_actions.show_in_folder(asset, self._desk.say)

    def _on_copy(self) -> None:
        if (asset := self._asset()) is not None:
            file_actions.copy_paths([asset])
            self._desk.say(self.tr("The path was copied."))

    def _on_menu(self, where: QPoint) -> None:
        if self._asset() is None:
            return
        menu = parts.floating(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for icon, words, chosen in (
            ("arrow-square-out", self.tr("Open"), self._on_open),
            ("folder-open", self.tr("Show in folder"), self._on_show),
            ("list", self.tr("Copy the path"), self._on_copy),
            ("check", self.tr("Not duplicates"), self._on_apart),
        ):
            sign = icons.icon(icon, theme.colour(theme.colours().soft))
            menu.addAction(sign, words).triggered.connect(parts.unchecked(chosen))
        menu.popup(self._list.viewport().mapToGlobal(where))

    def _on_thumbnail(self, _asset: object, _page: object) -> None:
        if self.isVisible():
            self._list.viewport().update()

    def _on_close(self) -> None:
        self._desk.panel_wanted.emit("")


PANEL = Panel("duplicates", "Duplicates", Area.PAGE, "copy", 15, DuplicatesPage)
