"""The searched words, marked where they are in a picture."""

from __future__ import annotations

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from desktop.records import Asset, TextLine
from desktop.ui import theme
from desktop.ui.overlay import Overlay
from desktop.ui.panel import PanelContext

_INSIDE = 0.35  # how much of the mark's colour covers the words, from 0 to 1
_CORNER = 2.0  # pixels
_AROUND = 2.0  # pixels between the words and the frame


class Marks(Overlay):
    """Where the words that are searched for are, in the picture that is shown."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._places: tuple[TextLine, ...] = ()
        context.desk.searched.connect(self._find)

    @property
    def count(self) -> int:
        """How many there are."""
        return len(self._places)

    def show_asset(self, asset: Asset | None, page: int | None) -> None:
        """The picture is of this now."""
        super().show_asset(asset, page)
        self._find()

    def paint(self, painter: QPainter, picture: QRectF) -> None:
        """Mark them over a picture that was painted there."""
        colour = theme.colour(theme.colours().accent)
        painter.setPen(QPen(colour, 1.0))
        inside = QColor(theme.colour(theme.colours().mark))
        inside.setAlphaF(_INSIDE)
        painter.setBrush(inside)
        for place in self._places:
            around = _on(picture, place).adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND)
            painter.drawRoundedRect(around, _CORNER, _CORNER)
        painter.setBrush(Qt.BrushStyle.NoBrush)

    def _find(self) -> None:
        request = self._ask_anew()
        if self._places:
            self._places = ()
            self.changed.emit()
        if self._asset is not None and self._context.desk.words:
            post = self._context.bridge.relay(self._on_places)
            self._context.session.marks(
                self._asset,
                self._page,
                self._context.desk.words,
                lambda places: post(request, places),
            )

    def _on_places(self, request: int, places: tuple[TextLine, ...]) -> None:
        if request == self._request and places:
            self._places = places
            self.changed.emit()


def _on(picture: QRectF, place: TextLine) -> QRectF:
    return QRectF(
        picture.left() + place.left * picture.width(),
        picture.top() + place.top * picture.height(),
        place.width * picture.width(),
        place.height * picture.height(),
    )
