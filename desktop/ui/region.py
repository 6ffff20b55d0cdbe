"""A rectangle that is drawn on a picture, to find what is inside it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from desktop.records import Region
from desktop.ui import parts, theme
from desktop.ui.picture import PictureView

_LEAST = 12.0  # pixels; less was a click
_STEP, _LARGE_STEP = 0.02, 0.1  # of the picture, for a key
_DIM = 0.55  # how dark the rest becomes, from 0 to 1
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class RegionDrawer(QWidget):
    """Lies over a picture. The mouse draws; the arrows move, and with Shift resize, what is drawn.

    Signals:
        find_wanted: Region; find what looks like this part.
    """

    find_wanted = Signal(object)

    def __init__(self, picture: PictureView) -> None:
        super().__init__(picture)
        self._picture = picture
        self._region: Region | None = None
        self._from: QPointF | None = None
        self._can_draw = True
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._find = parts.button(
            self.tr("Find this"), self._on_find, "main", icon="magnifying-glass"
        )
        self._find.setParent(self)
        self._find.hide()
        picture.installEventFilter(self)
        picture.changed.connect(self._place)

    @property
    def region(self) -> Region | None:
        """What is drawn."""
        return self._region

    def set_region(self, region: Region | None) -> None:
        """Draw this, or nothing."""
        self._region = region
        self._place()

    def begin(self) -> None:
        """For those without a mouse: draw the middle, to be moved from there."""
        self.set_region(Region(0.25, 0.25, 0.5, 0.5))

    def take_key(self, event: QKeyEvent) -> bool:
        """Move, resize, search (Enter) or let go (Esc) by a key; whether it was such a key."""
        key = Qt.Key(event.key())
        if self._region is None:
            return False
        if key == Qt.Key.Key_Escape:
            self.set_region(None)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._on_find()
        elif key in _STEPS:
            self._move(_STEPS[key], event.modifiers())
        else:
            return False
        return True

    def _move(self, by: tuple[int, int], keys: Qt.KeyboardModifier) -> None:
        assert self._region is not None
        step = _LARGE_STEP if keys & Qt.KeyboardModifier.ControlModifier else _STEP
        x, y, now = by[0] * step, by[1] * step, self._region
        if keys & Qt.KeyboardModifier.ShiftModifier:
            wide = min(max(now.width + x, _STEP), 1.0 - now.left)
            high = min(max(now.height + y, _STEP), 1.0 - now.top)
            self.set_region(Region(now.left, now.top, wide, high))
        else:
            left = min(max(now.left + x, 0.0), 1.0 - now.width)
            top = min(max(now.top + y, 0.0), 1.0 - now.height)
            self.set_region(Region(left, top, now.width, now.height))

    def _on_find(self) -> None:
        if self._region is not None:
            self.find_wanted.emit(self._region)

    def _rect(self) -> QRectF:
        """What is drawn, in the widget."""
        where, region = self._picture.picture_rect(), self._region
        if region is None or where.isEmpty():
            return QRectF()
        return QRectF(
            where.left() + region.left * where.width(),
            where.top() + region.top * where.height(),
            region.width * where.width(),
            region.height * where.height(),
        )

    def _place(self) -> None:
        """Put the button below the rectangle, or inside it where there is no room."""
        rect, button = self._rect(), self._find
        shown = not rect.isEmpty() and self._from is None
        button.setVisible(shown)
        if shown:
            button.adjustSize()
            left = rect.center().x() - button.width() / 2
            top = rect.bottom() + theme.GRID
            if top + button.height() > self.height():
                top = rect.bottom() - button.height() - theme.GRID
            left = min(max(left, 0.0), float(self.width() - button.width()))
            button.move(round(left), round(top))
        self.update()

    # ---------------------------------------------------------------- Qt's side

    def eventFilter(self, watched: object, event: QEvent) -> bool:
        """Cover the picture."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.Show):
            self.setGeometry(self._picture.rect())
            self._place()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin."""
        inside = self._picture.picture_rect().contains(event.position())
        if event.button() == Qt.MouseButton.LeftButton and inside:
            self._from = event.position()
            self.set_region(None)
        else:
            event.ignore()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw."""
        if self._from is None:
            return
        where = self._picture.picture_rect()
        drawn = QRectF(self._from, event.position()).normalized().intersected(where)
        if min(drawn.width(), drawn.height()) >= _LEAST:
            self._region = Region(
                (drawn.left() - where.left()) / where.width(),
                (drawn.top() - where.top()) / where.height(),
                drawn.width() / where.width(),
                drawn.height() / where.height(),
            )
            self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Offer to find it."""
        self._from = None
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the rest of the picture."""
        rect = self._rect()
        if rect.isEmpty():
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rest = QPainterPath()
        rest.addRect(self._picture.picture_rect())
        rest.addRect(rect)
        dark = QColor(0, 0, 0)
        dark.setAlphaF(_DIM)
        painter.fillPath(rest, dark)
        painter.setPen(QPen(QColor(255, 255, 255), 2.0))
        painter.drawRect(rect)
