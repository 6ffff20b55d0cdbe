"""Icons drawn from the Phosphor font that qtawesome brings.

qtawesome itself is not imported: that takes half a second and loads a dozen fonts (measured), half
of what the window may take to appear.
"""

import importlib.util
import logging
from functools import cache
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QIcon, QPainter, QPixmap

log = logging.getLogger(__name__)

# Source: phosphor-charmap-1.3.0.json of qtawesome 1.4.2 (Phosphor Icons, MIT).
GLYPHS = {
    "activity": 0xF371,
    "arrow-clockwise": 0xF020,
    "arrow-square-out": 0xF058,
    "arrows-out": 0xF04E,
    "bookmark": 0xF095,
    "brain": 0xF09E,
    "calendar": 0xF0AD,
    "cards": 0xF0B5,
    "caret-down": 0xF0C2,
    "caret-left": 0xF0C3,
    "caret-right": 0xF0C4,
    "caret-up": 0xF0C5,
    "chat": 0xF0DD,
    "check": 0xF0E7,
    "check-circle": 0xF0E8,
    "clock": 0xF0F9,
    "copy": 0xF114,
    "cube": 0xF120,
    "download": 0xF14C,
    "earlier": 0xF0FC,
    "export": 0xF15A,
    "eye": 0xF15B,
    "eye-slash": 0xF15E,
    "file": 0xF167,
    "file-pdf": 0xF16C,
    "file-text": 0xF170,
    "files": 0xF16E,
    "folder": 0xF186,
    "folder-open": 0xF18C,
    "folder-plus": 0xF18D,
    "funnel": 0xF196,
    "gear": 0xF19B,
    "hard-drives": 0xF1C4,
    "heart": 0xF1CA,
    "heart-fill": 0xF935,
    "image": 0xF1DD,
    "import": 0xF345,
    "info": 0xF1E0,
    "list": 0xF1FA,
    "magnifying-glass": 0xF20A,
    "map-pin": 0xF20D,
    "minus": 0xF21A,
    "more": 0xF145,
    "new": 0xF22E,
    "offline": 0xF106,
    "pause": 0xF25E,
    "pencil": 0xF266,
    "play": 0xF27C,
    "plus": 0xF27F,
    "preview": 0xF1DE,
    "refine": 0xF2D0,
    "selection": 0xF2AE,
    "send": 0xF25B,
    "shield-check": 0xF2B8,
    "sort": 0xF047,
    "sparkle": 0xF2DF,
    "squares": 0xF2F0,
    "stack": 0xF2F1,
    "star": 0xF2F3,
    "star-fill": 0xFA5D,
    "stop": 0xF2F8,
    "table": 0xF304,
    "tag": 0xF305,
    "thumbs-down": 0xF325,
    "thumbs-up": 0xF326,
    "trash": 0xF334,
    "warning": 0xF35C,
    "warning-circle": 0xF35D,
    "x": 0xF36D,
}
_POINTING = {"caret-left", "caret-right", "send", "arrow-square-out", "list"}  # onwards
_SIZES = (18, 24)  # pixels; the window uses no others


@cache
def _family() -> str:
    """The font's family; "" where it is not installed (the program then shows text alone)."""
    found = importlib.util.find_spec("qtawesome")
    if found is None or found.origin is None:
        log.warning("the icon font is missing")
        return ""
    folder = Path(found.origin).parent / "fonts"
    for file in sorted(folder.glob("phosphor-*.ttf")):
        families = QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
        if families:
            return families[0]
    log.warning("the icon font could not be loaded")
    return ""


def draw(painter: QPainter, name: str, where: QRectF, colour: QColor) -> None:
    """Draw an icon into a square, in the painter's coordinates."""
    if not _family():
        return
    font = QFont(_family())
    font.setPixelSize(max(1, round(where.height())))
    painter.save()
    painter.setFont(font)
    painter.setPen(colour)
    painter.drawText(where, Qt.AlignmentFlag.AlignCenter, chr(GLYPHS[name]))
    painter.restore()


def pixmap(name: str, side: float, colour: QColor) -> QPixmap:
    """One icon, sharp on the densest screen; where people write to the left, it points there."""
    ratio = max(1.0, QGuiApplication.primaryScreen().devicePixelRatio())
    image = QPixmap(QSize(round(side * ratio), round(side * ratio)))
    image.setDevicePixelRatio(ratio)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if name in _POINTING and QGuiApplication.isRightToLeft():
        painter.translate(side, 0)
        painter.scale(-1, 1)
    draw(painter, name, QRectF(QPointF(0, 0), QPointF(side, side)), colour)
    painter.end()
    return image


def icon(name: str, colour: QColor, disabled: QColor | None = None) -> QIcon:
    """An icon in one colour, and another one while its control is disabled."""
    made = QIcon()
    for side in _SIZES:
        made.addPixmap(pixmap(name, side, colour))
        if disabled is not None:
            made.addPixmap(pixmap(name, side, disabled), QIcon.Mode.Disabled)
    return made
