"""What the results have in common, counted; a press shows only those."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QPushButton,
    QScrollArea,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from desktop.records import AssetId
from desktop.ui import parts, text, theme
from desktop.ui.keys import explain

if TYPE_CHECKING:
    from desktop.engine.keeping import Facet, Facets
    from desktop.ui.panel import PanelContext

_SHOWN = 6  # values of a facet
_COLUMNS = 3
_WIDE = 208  # pixels of a column
_HIGHEST = 520  # pixels
_KINDS = {"photo": text.noop("Photos"), "document": text.noop("Documents")}


class FacetList(QFrame):
    """All facets side by side.

    Signals:
        chosen: str; the filter that shows only this.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._shown: Facets | None = None
        words = self.tr("These results have nothing to tell them apart.")
        self._nothing = parts.label(words, "soft")
        self._columns = QGridLayout()
        self._columns.setHorizontalSpacing(20)
        self._columns.setVerticalSpacing(16)
        self.setLayout(parts.column(self._columns, self._nothing, 1, margin=16))

    def show_facets(self, facets: Facets) -> None:
        """Show these; values that all results share would refine nothing, and are left out."""
        if facets == self._shown:
            return
        self._shown = facets
        parts.empty(self._columns)
        groups = [(name, useful(values, facets.total)) for name, values in named(facets)]
        shown = [(name, values) for name, values in groups if values]
        self._nothing.setVisible(not shown)
        columns: list[QVBoxLayout] = []
        for number in range(min(_COLUMNS, len(shown))):
            columns.append(QVBoxLayout())
            columns[-1].setSpacing(14)
            self._columns.addLayout(columns[-1], 0, number, Qt.AlignmentFlag.AlignTop)
        heights = [0] * len(columns)
        for name, values in shown:
            place = heights.index(min(heights))
            columns[place].addWidget(self._group(name, values))
            heights[place] += 2 + min(len(values), _SHOWN)

    def _group(self, name: str, values: Sequence[Facet]) -> QFrame:
        rows = [self._row(facet) for facet in values]
        caption = parts.label(name, "caption")
        caption.setContentsMargins(8, 0, 8, 4)
        group = parts.column(caption, *rows, spacing=1)
        for row in rows[_SHOWN:]:
            row.hide()
        if len(rows) > _SHOWN:
            more = parts.button("", _nothing, "link")
            words = self.tr("{0} more").format(text.number(len(rows) - _SHOWN))
            more.setText(words)
            more.setAccessibleName(f"{name}: {words}")
            more.clicked.connect(parts.unchecked(partial(_unfold, rows, more)))
            group.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        made = parts.box(group)
        made.setFixedWidth(_WIDE)
        return made

    def _row(self, facet: Facet) -> FacetRow:
        return FacetRow(facet, partial(self.chosen.emit, facet.filter))


class FacetRow(QPushButton):
    """A value, and how many results have it."""

    def __init__(self, facet: Facet, pressed: Callable[[], object]) -> None:
        super().__init__()
        self.setProperty("rank", "facet")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAutoDefault(False)
        self.setFixedHeight(28)
        self.setAccessibleName(f"{spelled(facet)}, {text.number(facet.count)}")
        self.setToolTip(facet.filter)
        name = parts.ElidedLabel(spelled(facet))
        count = parts.label(text.number(facet.count), "badge")
        inside = parts.row(name, count)
        inside.setStretchFactor(name, 1)
        inside.setContentsMargins(8, 0, 8, 0)
        self.setLayout(inside)
        for label in (name, count):
            label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.clicked.connect(parts.unchecked(pressed))


class FacetButton(QToolButton):
    """“Refine”, with a popover that counts the results that are shown now.

    Signals:
        chosen: str; the filter that shows only this.
    """

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setText(" " + self.tr("Refine"))
        self.setAccessibleName(self.tr("Refine"))
        words = self.tr("Show only some of these: by type, year, place, tag")
        explain(self, words, "refine")
        self.setIconSize(QSize(18, 18))
        self.setProperty("rank", "worded")
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(self, "refine", "soft")
        self._context: PanelContext | None = None
        self._asked: tuple[AssetId, ...] | None = None
        self.list = FacetList()
        self.list.chosen.connect(self.chosen)
        self.popover = parts.floating(QFrame(self, Qt.WindowType.Popup))
        self.popover.setAccessibleName(self.tr("Refine the results"))
        scroll = QScrollArea()
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setWidgetResizable(True)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(self.list)
        self._scroll = scroll
        QShortcut(QKeySequence("Esc"), self.popover).activated.connect(self.popover.hide)
        inside = parts.box(parts.column(scroll, spacing=0), "popover")
        self.popover.setLayout(parts.column(inside, spacing=0))
        self.clicked.connect(parts.unchecked(self.open))

    def set_brief(self, is_brief: bool) -> None:
        """Show the icon alone, or the word with it."""
        style = Qt.ToolButtonStyle
        self.setToolButtonStyle(
            style.ToolButtonIconOnly if is_brief else style.ToolButtonTextBesideIcon
        )

    def attach(self, context: PanelContext) -> None:
        """Count the results of this desk."""
        self._context = context
        context.desk.hits_changed.connect(self._on_hits)
        context.desk.kept.written.connect(self._on_kept)

    def open(self) -> None:
        """Show the popover."""
        if self._context is not None and self._context.desk.hits:
            self._ask()

    def _on_hits(self) -> None:
        if self.popover.isVisible():
            self._ask()

    def _on_kept(self) -> None:
        self._asked = None
        self._on_hits()

    def _ask(self) -> None:
        assert self._context is not None
        ids = tuple(hit.asset.id for hit in self._context.desk.hits)
        if ids == self._asked and self.popover.isVisible():
            return
        self._asked = ids
        bridge, desk = self._context.bridge, self._context.desk
        post = bridge.relay(self._on_facets)
        self._context.session.faceting.facets(ids, post, bridge.relay(desk.say))

    def _on_facets(self, facets: Facets) -> None:
        self.list.show_facets(facets)
        self.list.adjustSize()
        wanted = self.list.sizeHint()
        bar = self._scroll.verticalScrollBar().sizeHint().width()
        self.popover.resize(wanted.width() + bar, min(wanted.height() + 4, _HIGHEST))
        at = self.mapToGlobal(QPoint(0, self.height() + 4))
        window = self.window()
        right = window.mapToGlobal(QPoint(window.width() - 8, 0)).x() - self.popover.width()
        left = window.mapToGlobal(QPoint(8, 0)).x()
        self.popover.move(max(left, min(at.x(), right)), at.y())
        self.popover.show()


def named(facets: Facets) -> tuple[tuple[str, tuple[Facet, ...]], ...]:
    """Every facet with its caption, in the order to show."""
    tr = text.tr
    return (
        (tr("TYPE"), _kinds_first(facets.types)),
        (tr("YEAR"), facets.years),
        (tr("PLACE"), facets.places),
        (tr("FOLDER"), facets.folders),
        (tr("TAG"), facets.tags),
        (tr("SEEMS TO SHOW"), facets.labels),
        (tr("CAMERA"), facets.cameras),
        (tr("RATING"), facets.ratings),
    )


def _kinds_first(types: Sequence[Facet]) -> tuple[Facet, ...]:
    """Photos and documents before the formats that they have."""
    return tuple(sorted(types, key=lambda facet: facet.label not in _KINDS))


def useful(values: Sequence[Facet], total: int) -> tuple[Facet, ...]:
    """Those that not all results have."""
    return tuple(facet for facet in values if facet.count < total)


def spelled(facet: Facet) -> str:
    """A facet's value as a person reads it."""
    if facet.filter.startswith("label:"):
        return text.tr(facet.label)
    return text.tr(_KINDS.get(facet.label, "")) or facet.label


def _unfold(rows: Sequence[QWidget], more: QWidget) -> None:
    more.hide()
    for row in rows:
        row.show()


def _nothing() -> None:
    """The button is told what to do when its rows are known."""
