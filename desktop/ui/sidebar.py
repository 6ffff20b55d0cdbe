"""The left column: name, sections, and the rows that open pages."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QIcon, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.ui import parts, text
from desktop.ui.panel import Panel
from desktop.ui.section import Section

_LOW = 820  # pixels; below, places would have no room beside folders, albums and pages


class Sidebar(QFrame):
    """Holds the panels of the area SIDEBAR, and one row for each page."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("sidebar")
        self.setMinimumWidth(180)
        self._rows: dict[str, parts.Row] = {}
        self._only_with_badge: set[str] = set()
        self._folded: frozenset[str] = frozenset()
        self._sections = QVBoxLayout()
        self._sections.setContentsMargins(8, 4, 8, 8)
        self._sections.setSpacing(4)
        self._sections.addStretch(1)
        self._foot = parts.column(spacing=0)
        self._foot.setContentsMargins(8, 6, 8, 6)
        self._inside = inside = parts.box(self._sections)
        inside.installEventFilter(self)
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setAccessibleName(self.tr("Library and folders"))
        scroll.setWidget(inside)
        self._sign = QLabel()
        self._sign.setFixedSize(24, 24)
        name = parts.row(self._sign, parts.label("Shoebox", "title"), 1)
        name.setContentsMargins(16, 18, 8, 10)
        whole = parts.column(name, scroll, parts.box(self._foot, "foot"), spacing=0)
        whole.setStretchFactor(scroll, 1)
        self.setLayout(whole)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Rows are lower in a low window."""
        super().resizeEvent(event)
        self._fit_rows()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Rows have come, or gone."""
        if watched is self._inside and event.type() == QEvent.Type.LayoutRequest:
            self._fit_rows()
        return super().eventFilter(watched, event)

    def _fit_rows(self) -> None:
        for row in self.findChildren(parts.Row):
            row.set_dense(self.height() < _LOW)

    def set_sign(self, icon: QIcon) -> None:
        """The program's icon beside its name."""
        self._sign.setPixmap(icon.pixmap(24, 24))

    def add_section(self, widget: QWidget) -> None:
        """Take in a panel."""
        self._sections.insertWidget(self._sections.count() - 1, widget)
        for section in self._foldable:
            if section.title in self._folded:
                section.set_open(False)

    @property
    def _foldable(self) -> list[Section]:
        return self.findChildren(Section)

    @property
    def folded(self) -> tuple[str, ...]:
        """The titles of the sections that are folded; of those to come where none is there yet."""
        there = self._foldable
        if not there:
            return tuple(sorted(self._folded))
        return tuple(section.title for section in there if not section.is_open)

    def fold(self, titles: Iterable[str]) -> None:
        """Fold these sections when they come."""
        self._folded = frozenset(titles)

    def add_page_row(self, panel: Panel, pressed: Callable[[], object]) -> None:
        """A row at the foot that opens a page."""
        row = parts.Row(panel.icon, text.tr(panel.title), pressed)
        if panel.only_with_badge:
            self._only_with_badge.add(panel.id)
            row.hide()
        self._rows[panel.id] = row
        self._foot.addWidget(row)

    def set_badge(self, panel: str, count: int) -> None:
        """Show a number beside a page's row."""
        if (row := self._rows.get(panel)) is not None:
            row.set_end(text.number(count) if count else "")
            row.setVisible(count > 0 or panel not in self._only_with_badge)

    def set_page(self, panel: str) -> None:
        """Tick the row of the page that is shown; "" for none."""
        for name, row in self._rows.items():
            row.setChecked(name == panel)
