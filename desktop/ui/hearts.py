"""Hearts and stars on the cards of the results."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QToolTip

from desktop.records import AssetId, Hit
from desktop.ui import icons, theme
from desktop.ui.keepsakes import Keepsakes
from desktop.ui.results_model import HIT_ROLE
from desktop.ui.results_view import ResultsView

_SMALLEST = 96  # pixels; narrower cards carry a heart only where there is one
_VEIL = 205  # as the other badges


class Hearts(QObject):
    """Paints over the cards of a view, and is pressed there.

    Signals:
        toggled: AssetId; its heart was pressed.
    """

    toggled = Signal(object)

    def __init__(self, view: ResultsView, kept: Keepsakes) -> None:
        super().__init__(view)
        self._view, self._kept = view, kept
        kept.changed.connect(view.viewport().update)
        view.viewport().installEventFilter(self)
        view.cards.overlay = self.paint
        view.results.mark_of = kept.mark

    def place(self, cell: QRectF, hit: Hit) -> QRectF:
        """Where the heart of a card is."""
        return self._view.cards.heart_place(cell, hit)

    def paint(self, painter: QPainter, cell: QRectF, hit: Hit, is_hovered: bool) -> None:
        """Paint what is kept of a result over its card."""
        mark = self._kept.mark(hit.asset.id)
        stars = self._kept.stars(hit.asset)
        if not (mark.favourite or is_hovered or stars):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if mark.favourite or (is_hovered and cell.width() >= _SMALLEST):
            self._paint_heart(painter, self.place(cell, hit), is_full=mark.favourite)
        if stars and cell.width() >= _SMALLEST:
            self._paint_stars(painter, cell, stars)
        painter.restore()

    def _paint_heart(self, painter: QPainter, where: QRectF, *, is_full: bool) -> None:
        _paint_veil(painter, where)
        inner = where.adjusted(6, 6, -6, -6)
        white = theme.colour(theme.colours().on_veil)
        tone = theme.colour(theme.DARK.accent) if is_full else white  # the veil is always dark
        icons.draw(painter, "heart-fill" if is_full else "heart", inner, tone)

    def _paint_stars(self, painter: QPainter, cell: QRectF, stars: int) -> None:
        """Small, in the picture's lower corner where reading begins."""
        font = theme.font(0.8)
        metrics = QFontMetricsF(font)
        words = "★" * stars
        size = QSizeF(metrics.horizontalAdvance(words) + 12, metrics.height() + 2)
        pill = self._view.cards.stars_place(cell, size)
        _paint_veil(painter, pill)
        painter.setFont(font)
        painter.setPen(theme.colour(theme.colours().on_veil))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, words)

    # ---------------------------------------------------------------- the mouse

    def at(self, place: QPoint) -> AssetId | None:
        """The asset whose heart is there."""
        index = self._view.indexAt(place)
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            return None
        cell = QRectF(self._view.visualRect(index))
        is_there = self.place(cell, hit).contains(place)
        return hit.asset.id if is_there and cell.width() >= _SMALLEST else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press on a heart is no press on its card."""
        if isinstance(event, QMouseEvent) and event.button() == Qt.MouseButton.LeftButton:
            asset = self.at(event.position().toPoint())
            if asset is not None and event.type() in (
                QEvent.Type.MouseButtonPress,
                QEvent.Type.MouseButtonDblClick,
            ):
                self.toggled.emit(asset)
                return True
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            asset = self.at(event.pos())
            if asset is not None:
                is_one = self._kept.mark(asset).favourite
                saying = self.tr("Take from the favourites") if is_one else self.tr("Favourite")
                QToolTip.showText(event.globalPos(), saying, self._view.viewport())
                return True
        return super().eventFilter(watched, event)


def _paint_veil(painter: QPainter, where: QRectF) -> None:
    veil = QColor(theme.colours().veil)
    veil.setAlpha(_VEIL)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(veil)
    radius = where.height() / 2
    painter.drawRoundedRect(where, radius, radius)
