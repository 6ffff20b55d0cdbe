"""Dragging results out to other programs."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage

from desktop.records import Hit, Kind
from desktop.ui.cards import CardDelegate
from desktop.ui.grid import Grid
from desktop.ui.results_model import ResultsModel

if TYPE_CHECKING:
    from desktop.ui.lending import Lending


class Dragging(QObject):
    """Begins drags in a view: files, and of one photo the picture too."""

    def __init__(self, view: Grid, results: ResultsModel, cards: CardDelegate) -> None:
        super().__init__(view)
        self._view, self._results, self._cards = view, results, cards

    def start(self, hits: tuple[Hit, ...], lending: Lending, actions: Qt.DropAction) -> None:
        """Drag the files out; members are unpacked first, and the button may be up by then."""

        def begin(image: QImage | None) -> None:
            if QGuiApplication.mouseButtons() & Qt.MouseButton.LeftButton:
                self.drag_of(hits, image).exec(actions)

        def fetched(_files: list[Path]) -> None:
            if len(hits) == 1 and hits[0].asset.kind is Kind.PHOTO:
                lending.picture(hits[0], begin)
            else:
                begin(None)

        lending.fetch([hit.asset for hit in hits], fetched)

    def drag_of(self, hits: tuple[Hit, ...], image: QImage | None) -> QDrag:
        """A drag of these files; the picture is for programs that want no file."""
        rows = [self._results.row_of(hit.asset.id) for hit in hits]
        indexes = [self._results.index(row) for row in rows if row is not None]
        content = self._results.mimeData(indexes)
        if image is not None:
            content.setImageData(image)
        drag = QDrag(self._view)
        drag.setMimeData(content)
        drag.setPixmap(self._cards.drag_picture(hits))
        drag.setHotSpot(QPoint(-8, -8))
        return drag
