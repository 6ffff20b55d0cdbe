"""The part of a picture that matched, shown while Space is held.

[Note: Space, short and long]
A short press of Space opens the large picture, and closes it. Held for a third of a second it shows
there what matched: what did not grows dark, until the key is let go. The press that opens the large
picture may go on to show it; the key's repetitions tell that it is held.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter

from desktop.records import Asset
from desktop.ui.overlay import Overlay
from desktop.ui.panel import PanelContext
from desktop.ui.text import tr

if TYPE_CHECKING:  # it brings NumPy, which the window must not wait for
    from desktop.engine.patches import Heat

HOLD_MILLISECONDS = 300
_DARKEST = 165  # of 255, over what did not match
_SOFT_SIDE = 64  # pixels: what the few parts are smoothed over before they are stretched


class HeatOverlay(Overlay):
    """What matched in the picture that is shown; nothing until `begin`."""

    def __init__(self, context: PanelContext, parent: QObject) -> None:
        super().__init__(context, parent)
        self._veil: QImage | None = None

    @property
    def is_shown(self) -> bool:
        """Whether a part stands out now."""
        return self._veil is not None

    def show_asset(self, asset: Asset | None, page: int | None) -> None:
        """The picture is of this now."""
        super().show_asset(asset, page)
        self.end()

    def begin(self) -> None:
        """Find what matched, and show it as soon as it is found."""
        if self._asset is None:
            return
        request = self._ask_anew()
        found = self._context.bridge.relay(self._on_found)
        failed = self._context.bridge.relay(self._on_failed)
        self._context.session.patches.find(
            self._asset,
            self._page,
            self._context.desk.searched_text,
            lambda heat: found(request, heat),
            lambda sentence: failed(request, sentence),
        )

    def end(self) -> None:
        """Show the picture as it is."""
        self._ask_anew()
        if self._veil is not None:
            self._veil = None
            self.changed.emit()

    def paint(self, painter: QPainter, picture: QRectF) -> None:
        """Darken what did not match, over a picture that was painted there."""
        if self._veil is not None:
            painter.drawImage(picture, self._veil, QRectF(self._veil.rect()))

    def _on_found(self, request: int, heat: Heat) -> None:
        if request != self._request:
            return
        if not any(heat.values):
            self._context.desk.say(tr("No part of this picture stands out."))
            return
        self._veil = veil(heat)
        self.changed.emit()

    def _on_failed(self, request: int, sentence: str) -> None:
        if request == self._request:
            self._context.desk.say(sentence)


def veil(heat: Heat) -> QImage:
    """What is to be painted over a picture: the darker, the less a part matched."""
    parts = QImage(heat.columns, heat.rows, QImage.Format.Format_ARGB32)
    for number, value in enumerate(heat.values):
        row, column = divmod(number, heat.columns)
        parts.setPixelColor(column, row, QColor(0, 0, 0, round(_DARKEST * (1.0 - value))))
    return parts.scaled(
        _SOFT_SIDE,
        _SOFT_SIDE,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


class Hold(QObject):
    """Tells a held key from a short press.

    Signals:
        began: It has been held for a while.
        ended: It was let go after that.
        tapped: It was pressed shortly, here.
    """

    began = Signal()
    ended = Signal()
    tapped = Signal()

    def __init__(self, key: Qt.Key, parent: QObject) -> None:
        super().__init__(parent)
        self._key = key
        self._is_pressed = self._is_held = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(HOLD_MILLISECONDS)
        self._timer.timeout.connect(self._begin)

    def take_press(self, event: QKeyEvent) -> bool:
        """Whether this press is the key's."""
        if event.key() != self._key:
            return False
        if not event.isAutoRepeat():
            self._is_pressed = True
            self._timer.start()
        elif not self._is_pressed:  # it is held since before this had the keyboard
            self._begin()
        return True

    def take_release(self, event: QKeyEvent) -> bool:
        """Whether this release is the key's."""
        if event.key() != self._key:
            return False
        if event.isAutoRepeat():
            return True
        was_tapped = self._is_pressed and not self._is_held
        self.cancel()
        if was_tapped:
            self.tapped.emit()
        return True

    def cancel(self) -> None:
        """The key counts as let go."""
        self._timer.stop()
        was_held, self._is_held, self._is_pressed = self._is_held, False, False
        if was_held:
            self.ended.emit()

    def _begin(self) -> None:
        if not self._is_held:
            self._is_held = True
            self.began.emit()
