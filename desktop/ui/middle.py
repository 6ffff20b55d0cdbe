"""The middle column: the search box, and below it the results or a page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QFrame, QStackedLayout, QWidget

from desktop.records import Asset
from desktop.ui import parts, theme
from desktop.ui.panel import Panel
from desktop.ui.results_page import ResultsPage
from desktop.ui.search_bar import SearchBar
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.wish import Shown, Wish, like


class Middle(QFrame):
    """Shows one thing at a time below the search box."""

    def __init__(self, thumbnails: Thumbnails) -> None:
        super().__init__()
        self.setObjectName("middle")
        self.setMinimumWidth(320)
        self._thumbnails = thumbnails
        self.search = SearchBar()
        self.results = ResultsPage(thumbnails)
        self._pages: dict[str, QWidget] = {}
        self._unbuilt: dict[str, Callable[[], QWidget]] = {}
        self._stack = QStackedLayout()
        self._stack.addWidget(self.results)
        top = parts.row(self.search)
        top.setContentsMargins(theme.GUTTER, 14, theme.GUTTER, 8)
        whole = parts.column(top, spacing=0)
        whole.addLayout(self._stack, 1)
        self.setLayout(whole)

    def search_like(self, asset: Asset) -> None:
        """Search for what looks like an asset."""
        self.search_by((like(asset, self._thumbnails.pixmap(asset, None, 64)),))

    def search_by(self, examples: tuple[Shown, ...]) -> None:
        """Search by these pictures alone; words can be added."""
        self.search.set_wish(Wish(examples=examples))
        self.search.line.setFocus()

    def add_page(self, panel: Panel, build: Callable[[], QWidget]) -> None:
        """Take in a panel that is shown in place of the results; it is built when first opened."""
        self._unbuilt[panel.id] = build
        if panel.only_with_badge:
            self._page(panel.id)  # it tells what there is to see before anybody looks

    def _page(self, panel: str) -> QWidget:
        """A page; the results for "" and unknown ones."""
        if (build := self._unbuilt.pop(panel, None)) is not None:
            page = self._pages[panel] = build()
            page.setFocusPolicy(Qt.FocusPolicy.ClickFocus)  # Tab goes to what is on it
            self._stack.addWidget(page)
        return self._pages.get(panel, self.results)

    def open_page(self, panel: str) -> None:
        """Show a page; "" and unknown ones show the results."""
        page, before = self._page(panel), self._stack.currentWidget()
        has_focus = before is not None and before.isAncestorOf(QApplication.focusWidget() or self)
        self._stack.setCurrentWidget(page)
        if page is not self.results:
            page.setFocus()
        elif before is not page and has_focus:  # Qt would give it to whatever comes next
            self.results.view.setFocus()

    @property
    def shows_results(self) -> bool:
        """Whether results are in sight; not a page, nor the reason why there are none."""
        return self._stack.currentWidget() is self.results and self.results.has_results
