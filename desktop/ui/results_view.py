"""The grid of results: even columns, one size of card, the keyboard as one expects it."""

from __future__ import annotations

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from desktop.records import AssetId, Hit
from desktop.ui import file_actions, parts, theme
from desktop.ui.brushwork import Look
from desktop.ui.cards import INSET, CardDelegate, Painted
from desktop.ui.dragging import Dragging
from desktop.ui.grid import Grid
from desktop.ui.keys import keymap
from desktop.ui.lending import Lending
from desktop.ui.pacing import Pacing
from desktop.ui.results_model import ResultsModel
from desktop.ui.sections import Section
from desktop.ui.shapes import Shape
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.timeline import Scrubber
from desktop.ui.verdicts import Verdict, Verdicts

SMALLEST, LARGEST, USUAL = 96, 384, 150  # pixels of a card's picture
_LEFT = theme.GUTTER - INSET  # pixels; pictures begin and end where the search box does
_FOLDING = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}  # with Alt
_SELECT = QItemSelectionModel.SelectionFlag


class ResultsView(Grid):
    """Shows a `ResultsModel`; what is selected survives every refresh.

    Signals:
        chosen: The selection or the current result is another.
        open_wanted: Hit; Enter or a double click.
        preview_wanted: Space.
        delete_pressed: Delete, which deletes nothing.
        trash_wanted: Shift+Delete; the person is to be asked first.
        typed: str; a letter, which begins a search.
    """

    chosen = Signal()
    open_wanted = Signal(object)
    preview_wanted = Signal()
    delete_pressed = Signal()
    trash_wanted = Signal()
    typed = Signal(str)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Results"))
        self._results = ResultsModel(self)
        self._cards = CardDelegate(thumbnails, self)
        self._cards.why, self._cards.folder = self._results.why, self._results.folder
        self.dragging = Dragging(self, self._results, self._cards)
        self._side = USUAL
        self._kept: tuple[tuple[AssetId, ...], AssetId | None, int] = ((), None, 0)
        self._begins_anew = True
        self._lending: Lending | None = None
        self._scrubber = Scrubber(self)
        self._dress()
        self.setModel(self._results)
        self.setItemDelegate(self._cards)
        self._results.modelAboutToBeReset.connect(self._keep_selection)
        self._results.modelReset.connect(self._restore_selection)
        self._results.arranged.connect(self._on_arranged)
        self._results.verdicts.changed.connect(self._on_arranged)
        self._results.verdicts.begun.connect(self._on_begun)
        self.selectionModel().selectionChanged.connect(self._on_chosen)
        self.selectionModel().currentChanged.connect(self._on_chosen)
        self.activated.connect(self._on_activated)
        thumbnails.ready.connect(self._on_thumbnail)
        self._chosen_later = parts.later(self.chosen.emit, 0, self)
        self._pacing = Pacing(self, self._cards.frame)

    def _dress(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self._fit_viewport()
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def lend(self, lending: Lending) -> None:
        """Take files for other programs from there."""
        self._lending = lending
        self._results.file_of = lending.file

    # ---------------------------------------------------------------- what is shown

    @property
    def results(self) -> ResultsModel:
        """The model; set hits there."""
        return self._results

    @property
    def verdicts(self) -> Verdicts:
        """What was said of the results."""
        return self._results.verdicts

    def sections(self) -> tuple[Section, ...]:
        """What the results stand under; nothing until the model is set: Qt asks while it builds."""
        return self._results.sections if self.model() is not None else ()

    @property
    def cards(self) -> CardDelegate:
        """What paints the results."""
        return self._cards

    @property
    def card_side(self) -> int:
        """Pixels of a card's picture, before the columns are made even."""
        return self._side

    @property
    def shape(self) -> Shape:
        """How the results are laid out."""
        return self._cards.shape

    def set_shape(self, shape: Shape) -> None:
        """Lay the results out so; the current one is kept in sight."""
        self._cards.shape = shape
        self._scrubber.setVisible(self._is_timeline)
        hidden = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        usual = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        self.setVerticalScrollBarPolicy(hidden if self._is_timeline else usual)
        self._fit_viewport()
        self._cards.follow_font()
        self._fit_columns()
        self._scrubber.fit()
        self.viewport().update()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    @property
    def _is_timeline(self) -> bool:
        return self._cards.shape is Shape.TIMELINE

    def set_card_side(self, side: int) -> None:
        """Show larger or smaller cards, with the current result kept in sight."""
        self._side = max(SMALLEST, min(LARGEST, side))
        self._fit_columns()
        if self.currentIndex().isValid():
            self.scrollTo(self.currentIndex())

    def selected_hits(self) -> tuple[Hit, ...]:
        """The selected results, in the order of the results."""
        hits = self._results.hits
        return tuple(hits[row] for row in self._selected_rows())

    def _selected_rows(self) -> list[int]:
        """By ranges: asking for each index takes half a second for 20,000 (measured)."""
        chosen = self.selectionModel().selection()
        ranges = [chosen.at(number) for number in range(chosen.size())]
        return sorted({row for part in ranges for row in range(part.top(), part.bottom() + 1)})

    def current_hit(self) -> Hit | None:
        """The result that the keyboard is on."""
        return self._results.hit(self.currentIndex())

    def select(self, asset: AssetId) -> bool:
        """Select one result and bring it into sight; False where it is not among the results."""
        row = self._results.row_of(asset)
        if row is None:
            return False
        self.setCurrentIndex(self._results.index(row))
        self.scrollTo(self._results.index(row))
        return True

    def paint_cell(self, painter: QPainter, rect: QRect, row: int, look: Look) -> None:
        """Paint one result."""
        hit = self._results.hit_at(row)
        verdict = self._results.verdicts.of(hit.asset.id)
        if not self._cards.paint_hit(painter, rect, Painted(hit, look, verdict)):
            self._pacing.owe(row)

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Scroll, in time."""
        super().scrollContentsBy(dx, dy)
        self._pacing.on_scrolled(dy)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what there is time for."""
        self._pacing.begin_frame()
        super().paintEvent(event)

    # ---------------------------------------------------------------- selection

    def _on_chosen(self) -> None:
        self._chosen_later.start()  # a rubber band changes it hundreds of times a second

    def settle(self) -> None:
        """Tell now of a selection that would be told of in a moment: something hangs on it."""
        if self._chosen_later.isActive():
            self._chosen_later.stop()
            self.chosen.emit()

    def _keep_selection(self) -> None:
        current = self.current_hit()
        self._kept = (
            tuple(hit.asset.id for hit in self.selected_hits()),
            current.asset.id if current else None,
            self.verticalScrollBar().value(),
        )

    def _restore_selection(self) -> None:
        selected, current, offset = self._kept
        rows = (self._results.row_of(asset) for asset in selected)
        selection = self.selection_of(sorted(row for row in rows if row is not None))
        row = self._results.row_of(current) if current is not None else None
        if row is not None:
            self.selectionModel().setCurrentIndex(self._results.index(row), _SELECT.NoUpdate)
        self.selectionModel().select(selection, _SELECT.ClearAndSelect)
        if selection.isEmpty() and self._begins_anew:
            self.scrollToTop()
        else:
            self.verticalScrollBar().setValue(offset)
        self._begins_anew = False
        self._on_chosen()

    def _on_begun(self) -> None:
        """Another search: its results are shown from the top, all unfolded."""
        self._begins_anew = True
        self._cards.asks = self.verdicts.is_asked
        self.fold(())

    def _on_arranged(self) -> None:
        self.updateGeometries()
        self.viewport().update()

    def _on_activated(self, index: QModelIndex) -> None:
        if (hit := self._results.hit(index)) is not None:
            self.open_wanted.emit(hit)

    def _on_thumbnail(self, asset: AssetId, _page: int | None) -> None:
        if (row := self._results.row_of(asset)) is not None:
            self._pacing.owe(row, has_come=True)

    # ---------------------------------------------------------------- Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open, preview, copy and so on, by the keys of the person; the rest is the list's own."""
        if keymap.is_pressed("open", event):
            if (hit := self.current_hit()) is not None:
                self.open_wanted.emit(hit)
        elif keymap.is_pressed("preview", event):
            self.preview_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _FOLDING:
            self._fold_current(is_folding=_FOLDING[Qt.Key(event.key())])
        elif self._cards.asks and (said := _verdict(event)) is not None:
            self.say(said)
        elif keymap.is_pressed("all", event):
            self.selectAll()
        elif keymap.is_pressed("copy", event):
            if self._lending is not None:
                self._lending.copy([hit.asset for hit in self.selected_hits()])
        elif keymap.is_pressed("copy-paths", event):
            file_actions.copy_paths(hit.asset for hit in self.selected_hits())
        elif keymap.is_pressed("trash", event):
            self.trash_wanted.emit()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.delete_pressed.emit()
        elif _is_letter(event):
            self.typed.emit(event.text())
        elif not keymap.is_given_up(event):
            super().keyPressEvent(event)

    def say(self, verdict: Verdict) -> None:
        """Say of the selected results that they are right, or wrong."""
        self.verdicts.say((hit.asset.id for hit in self.selected_hits()), verdict)

    def _fold_current(self, *, is_folding: bool) -> None:
        """Fold the section that the keyboard is in, or show its rows again."""
        row = self.currentIndex().row()
        layout = self._layout()
        if row >= 0 and (section := layout.sections[layout.section_of(row)]).title:
            here = frozenset((section.key,))
            self.fold(self.folded | here if is_folding else self.folded - here)

    def _verdict_at(self, place: QPoint) -> tuple[AssetId, Verdict] | None:
        """The sign below a place, on a card that asks; None where none is."""
        index = self.indexAt(place)
        hit = self._results.hit(index)
        if hit is None or not self._cards.asks:
            return None
        rect = self.visualRect(index)
        inside = place - rect.topLeft()
        for verdict, where in self._cards.verdict_places(rect.size()).items():
            if where.contains(inside):
                return hit.asset.id, verdict
        return None

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A sign on a card says yes or no; all else selects."""
        said = self._verdict_at(event.position().toPoint())
        if said is not None and event.button() == Qt.MouseButton.LeftButton:
            self.verdicts.say((said[0],), said[1])
        else:
            super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """The second click on a sign takes back what the first one said; elsewhere it opens."""
        if self._verdict_at(event.position().toPoint()) is not None:
            self.mousePressEvent(event)
        else:
            super().mouseDoubleClickEvent(event)

    def viewportEvent(self, event: QEvent) -> bool:
        """The signs on a card say what they do."""
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            said = self._verdict_at(event.pos())
            if said is not None:
                saying = (
                    self.tr("This is right: more like it (+)")
                    if said[1] is Verdict.YES
                    else self.tr("This is wrong: fewer like it (−)")
                )
                QToolTip.showText(event.globalPos(), saying, self.viewport())
                return True
        return super().viewportEvent(event)

    def startDrag(self, supportedActions: Qt.DropAction) -> None:  # noqa: N802, N803 - Qt's names
        """Drag the files out."""
        if self._lending is None:
            return
        self.dragging.start(self.selected_hits(), self._lending, supportedActions)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters do not jump between names: the search box is a key away."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the width."""
        super().resizeEvent(event)
        self._fit_columns()
        self._scrubber.fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font and style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._cards.follow_font()
            self._fit_columns()

    @property
    def span(self) -> tuple[int, int]:
        """(left, width) of what all cells of a line take."""
        wide = self.width() - _LEFT - self._right
        return (self.width() - _LEFT - wide if self.isRightToLeft() else _LEFT), wide

    def _fit_columns(self) -> None:
        self.set_cells(*self._cards.cell_size(self._side, self.span[1]))

    def _fit_viewport(self) -> None:
        right = self._right - (0 if self._is_timeline else self._bar_width)
        sides = (right, _LEFT) if self.isRightToLeft() else (_LEFT, right)
        self.setViewportMargins(sides[0], 0, sides[1], 0)

    @property
    def _right(self) -> int:
        """Pixels without cells. The scroll bar has its room there or not: it moves no cards."""
        return self._scrubber.width() if self._is_timeline else max(_LEFT, self._bar_width)

    @property
    def _bar_width(self) -> int:
        return self.verticalScrollBar().sizeHint().width()


def _verdict(event: QKeyEvent) -> Verdict | None:
    """What a key says of a result; None where it says nothing."""
    return next((one for one in Verdict if keymap.is_pressed(one, event)), None)


def _is_letter(event: QKeyEvent) -> bool:
    """Whether a key writes something; with Ctrl, Alt or Meta it does something else."""
    writes = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
    return (
        not event.modifiers() & ~writes
        and event.text().strip().isprintable()
        and bool(event.text().strip())
    )
