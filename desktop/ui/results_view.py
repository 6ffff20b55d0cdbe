"""The grid of results: even columns, one size of card, the keyboard as one expects it."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QKeyCombination,
    QModelIndex,
    QPoint,
    QSize,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QGuiApplication,
    QHelpEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QToolTip, QWidget

from desktop.records import AssetId, Hit
from desktop.ui import file_actions
from desktop.ui.cards import CardDelegate
from desktop.ui.grid import Grid
from desktop.ui.lending import Lending
from desktop.ui.results_model import ResultsModel
from desktop.ui.sections import Section
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.verdicts import Verdict, Verdicts

SMALLEST, LARGEST, USUAL = 96, 384, 150  # pixels of a card's picture
_LEFT = 14  # pixels; pictures begin where the search box does
_COPY_PATHS = QKeyCombination(
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier, Qt.Key.Key_C
)
_FOLDING = {Qt.Key.Key_Left: True, Qt.Key.Key_Right: False}  # with Alt
_VERDICTS = {
    Qt.Key.Key_Plus: Verdict.YES,
    Qt.Key.Key_Equal: Verdict.YES,  # "+" without Shift, on most keyboards
    Qt.Key.Key_Minus: Verdict.NO,
}
_SELECT = QItemSelectionModel.SelectionFlag


class ResultsView(Grid):
    """Shows a `ResultsModel`; what is selected survives every refresh.

    Signals:
        chosen: The selection or the current result is another.
        open_wanted: Hit; Enter or a double click.
        preview_wanted: Space.
        card_side_changed: int; pixels, by Ctrl and the wheel.
    """

    chosen = Signal()
    open_wanted = Signal(object)
    preview_wanted = Signal()
    card_side_changed = Signal(int)

    def __init__(self, thumbnails: Thumbnails, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("results")
        self.setAccessibleName(self.tr("Results"))
        self._results = ResultsModel(self)
        self._cards = CardDelegate(thumbnails, self)
        self._side = USUAL
        self._kept: tuple[tuple[AssetId, ...], AssetId | None, int] = ((), None, 0)
        self._begins_anew = True
        self._lending: Lending | None = None
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
        self._chosen_later = QTimer(self)
        self._chosen_later.setSingleShot(True)
        self._chosen_later.timeout.connect(self.chosen)

    def _dress(self) -> None:
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setDragEnabled(True)
        self.setDragDropMode(QAbstractItemView.DragDropMode.DragOnly)
        self.setViewportMargins(_LEFT, 0, 4, 0)
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

    # ---------------------------------------------------------------- selection

    def _on_chosen(self) -> None:
        self._chosen_later.start(0)  # a rubber band changes it hundreds of times a second

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
            self.update(self._results.index(row))

    # ---------------------------------------------------------------- Qt's side

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens, Space previews, Ctrl+C copies the files; the rest is the list's own."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (hit := self.current_hit()) is not None:
                self.open_wanted.emit(hit)
        elif event.key() == Qt.Key.Key_Space and not event.modifiers():
            self.preview_wanted.emit()
        elif event.modifiers() & Qt.KeyboardModifier.AltModifier and event.key() in _FOLDING:
            self._fold_current(is_folding=_FOLDING[Qt.Key(event.key())])
        elif self._cards.asks and event.key() in _VERDICTS:
            self.say(_VERDICTS[Qt.Key(event.key())])
        elif event.matches(QKeySequence.StandardKey.Copy):
            if self._lending is not None:
                self._lending.copy([hit.asset for hit in self.selected_hits()])
        elif event.keyCombination() == _COPY_PATHS:
            file_actions.copy_paths(hit.asset for hit in self.selected_hits())
        else:
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
        """Drag the files out; members are unpacked first, and the button may be up by then."""
        if self._lending is None:
            return
        drag = super().startDrag

        def begin(_files: list[Path]) -> None:
            if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                drag(supportedActions)

        self._lending.fetch([hit.asset for hit in self.selected_hits()], begin)

    def keyboardSearch(self, search: str) -> None:  # noqa: N802 - Qt's name
        """Letters do not jump between names: the search box is a key away."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Spread the columns over the width."""
        super().resizeEvent(event)
        self._fit_columns()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the system's font and style."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._fit_columns()

    def _fit_columns(self) -> None:
        usual = self._cards.card_size(self._side)
        # Room for the scroll bar whether it is there or not: its coming must not move the cards.
        room = self.width() - _LEFT - 4 - self.verticalScrollBar().sizeHint().width() - 1
        columns = max(1, room // usual.width())
        wide = max(room // columns, 1)
        extra = wide - usual.width()
        high = self._cards.card_size(self._side + max(extra, 0)).height()
        self.set_cells(QSize(wide, high), columns)
