"""One large picture: the stored preview at once, the original's rendering a moment later."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.records import Asset, AssetId, Kind, Region
from desktop.ui import brushwork, icons, parts, sentences, theme
from desktop.ui.heat import HeatOverlay
from desktop.ui.marks import Marks
from desktop.ui.panel import PanelContext
from desktop.ui.thumbnails import SIDES, read_jpeg

_QUIET_MILLISECONDS = 120  # while the arrows run through results, nothing is rendered


class PictureView(QWidget):
    """Shows a photo or a page, as large as it fits.

    The original is read by the session's decode child; only its JPEG comes here.

    Args:
        long_side: Device pixels that are asked for.
        corners: Radius in pixels.

    Signals:
        changed: A better picture came; it may be of another shape. Or there is none.
    """

    changed = Signal()

    def __init__(
        self, context: PanelContext, long_side: int, corners: float = theme.RADIUS
    ) -> None:
        super().__init__()
        self._context = context
        self._long_side, self._corners = long_side, corners
        self._asset: Asset | None = None
        self._page: int | None = None
        self._request = 0
        self._image: QPixmap | None = None  # rendered; None while only the preview is there
        self._scaled: QPixmap | None = None  # fitted to the widget
        self._failure = ""
        self._quiet = parts.later(self._render, _QUIET_MILLISECONDS, self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        context.thumbnails.ready.connect(self._on_thumbnail)
        self._marks = Marks(context, self)
        self._marks.changed.connect(self.update)
        self.heat = HeatOverlay(context, self)
        self.heat.changed.connect(self.update)

    def show_asset(self, asset: Asset | None, page: int | None) -> None:
        """Show a photo (page None) or one page of a document; None shows nothing."""
        self._asset, self._page = asset, page
        self._request += 1
        self._image = self._scaled = None
        self._failure = ""
        self._marks.show_asset(asset, page)
        self.heat.show_asset(asset, page)
        name = asset.path.name if asset else ""
        self.setAccessibleName(self.tr("Picture of {0}").format(name) if name else "")
        if asset is not None:
            self._quiet.start()
        self.update()

    @property
    def is_lacking(self) -> bool:
        """Whether there is no picture, and none is to be expected."""
        asset = self._asset
        has_pages = asset is not None and (asset.kind is Kind.PHOTO or asset.page_count)
        return self._picture() is None and (bool(self._failure) or not has_pages)

    def _render(self) -> None:
        if self._asset is None:
            return
        request = self._request
        post = self._context.bridge.relay(self._on_image)
        failed = self._context.bridge.relay(self._on_failed)
        self._context.session.render(
            self._asset,
            self._page,
            self._long_side,
            # Decoded in the engine's thread: a large JPEG would hold up the window.
            then=lambda encoded: post(request, read_jpeg(encoded)),
            failed=lambda sentence: failed(request, sentence),
        )

    def _on_image(self, request: int, image: QImage) -> None:
        if request == self._request and not image.isNull():
            self._image, self._scaled = QPixmap.fromImage(image), None
            self.changed.emit()
            self.update()

    def _on_failed(self, request: int, sentence: str) -> None:
        if request == self._request:
            self._failure = sentences.said(sentence)
            self.changed.emit()
            self.update()

    def _on_thumbnail(self, asset: AssetId, page: int | None) -> None:
        if self._asset is not None and asset == self._asset.id and self._image is None:
            self._scaled = None
            self.changed.emit()
            self.update()

    def _picture(self) -> QPixmap | None:
        if self._image is not None or self._asset is None:
            return self._image
        page = None if self._asset.kind is Kind.PHOTO else self._page or 1
        return self._context.thumbnails.pixmap(self._asset, page, SIDES[-1])

    # ---------------------------------------------------------------- Qt's side

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit anew."""
        self._scaled = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the picture in the middle, or say why there is none."""
        painter = QPainter(self)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        picture = self._picture()
        if picture is not None:
            self._paint_picture(painter, picture)
        elif self._asset is not None:
            self._paint_nothing(painter)

    def _paint_picture(self, painter: QPainter, picture: QPixmap) -> None:
        ratio = self.devicePixelRatioF()
        if self._scaled is None:
            room = QSize(round(self.width() * ratio), round(self.height() * ratio))
            whole = self._whole_size(picture.size())
            fitted = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
            if fitted.width() > whole.width():
                fitted = whole  # a small picture is not blown up
            self._scaled = picture.scaled(
                fitted,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
            self._scaled.setDevicePixelRatio(ratio)
        where = self.picture_rect()
        brushwork.paint_whole(painter, where, self._scaled, self._corners)
        self.heat.paint(painter, where)
        self._marks.paint(painter, where)

    def picture_rect(self) -> QRectF:
        """Where the picture was painted, in the widget; empty where there is none."""
        if self._scaled is None:
            return QRectF()
        ratio = self.devicePixelRatioF()
        where = QRectF(0, 0, self._scaled.width() / ratio, self._scaled.height() / ratio)
        where.moveCenter(QRectF(self.rect()).center())
        where.moveTopLeft(QPointF(where.topLeft().toPoint()))  # between two pixels it would blur
        return where

    def cut_out(self, region: Region) -> QPixmap | None:
        """A part of the picture as it is shown."""
        picture = self._picture()
        if picture is None:
            return None
        wide, high = picture.width(), picture.height()
        part = QRectF(region.left * wide, region.top * high, region.width * wide, 1)
        part.setHeight(region.height * high)
        return picture.copy(part.toAlignedRect())

    def best_height(self, width: int, limit: int) -> int:
        """Pixels that the picture needs at a width, at most `limit`."""
        picture = self._picture()
        if picture is None:
            return min(limit, round(width * 3 / 4))
        whole = self._whole_size(picture.size())
        if whole.width() * self.devicePixelRatioF() < width:
            return min(limit, whole.height())
        return min(limit, round(width * whole.height() / max(1, whole.width())))

    def _whole_size(self, shown: QSize) -> QSize:
        """The original's size, so that the preview takes the place of what follows it."""
        asset = self._asset
        if asset is not None and asset.width and asset.height:
            return QSize(asset.width, asset.height)
        return shown.scaled(self._long_side, self._long_side, Qt.AspectRatioMode.KeepAspectRatio)

    def _paint_nothing(self, painter: QPainter) -> None:
        soft = theme.colour(theme.colours().soft)
        middle = QRectF(0, 0, 40, 40)
        middle.moveCenter(QRectF(self.rect()).center())
        photo = self._asset is not None and self._asset.kind is Kind.PHOTO
        icons.draw(painter, "image" if photo else "file-text", middle, soft)
        if self._failure:
            painter.setPen(soft)
            below = QRectF(16, middle.bottom() + 8, self.width() - 32, 80)
            flags = Qt.AlignmentFlag.AlignHCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(below, int(flags), self._failure)
