"""What cards and rows are painted with. Whatever looks the same on many of them is painted once.

A round corner, a pill, an icon takes 50 to 150 microseconds to paint and 5 to copy (measured).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

from PySide6.QtCore import QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QBrush,
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
    QTransform,
)
from PySide6.QtWidgets import QStyle

from desktop.records import Kind
from desktop.ui import icons, parts, text, theme

_VEIL = 205  # of 255: white on it stays above 4.5:1 even on a white picture
_HAIRLINE = 36  # of 255
_WITHOUT_MARGINS = 1.16  # larger is an upright page's beginning than the page as a whole
_PLACEHOLDER_ICON = 48.0  # pixels, at most
_MANY = 256  # stamps that are kept
_SMOOTH = QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
Cut = tuple[float, float, float]  # width and height of a place, device pixels to a pixel
Look = tuple[bool, bool, bool]  # selected, focused, below the mouse


@dataclass(frozen=True, slots=True)
class Picture:
    """A small picture."""

    pixmap: QPixmap
    cut_for: Cut | None = None
    cut: QPixmap | None = None  # as it fills that place


def paint_frame(painter: QPainter, card: QRectF, look: Look) -> None:
    """What is behind a card: its selection, the keyboard's place, the mouse."""
    selected, focused, hovered = look
    if not (selected or focused or hovered):
        return
    colours = theme.colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setBrush(theme.colour(colours.tint))
        painter.setPen(QPen(theme.colour(colours.accent), 3 if focused else 2))
    elif hovered:
        painter.setBrush(theme.colour(colours.hover))
    if focused and not selected:
        painter.setPen(QPen(theme.colour(colours.accent), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 11, 11)


def paint_picture(painter: QPainter, where: QRectF, pixmap: QPixmap, ratio: float) -> None:
    """A picture with round corners and a thin frame, so that pale skies end somewhere."""
    _fill(painter, where, where, pixmap)
    painter.drawPixmap(where.topLeft(), hairline(where.size(), ratio))


def paint_photo(painter: QPainter, where: QRectF, photo: Picture, ratio: float) -> None:
    """The same of a picture that may have been cut for this place."""
    if photo.cut is None or photo.cut_for != (where.width(), where.height(), ratio):
        paint_picture(painter, where, photo.pixmap, ratio)
    else:
        painter.drawPixmap(where.topLeft(), photo.cut)
        painter.drawPixmap(where.topLeft(), hairline(where.size(), ratio))


def cut(image: QImage, place: Cut) -> QImage:
    """A picture as `paint_picture` fills a place with it. Thread: any.

    Filling takes a third of what a card takes, and waits for threads that Qt shares the work with.
    """
    ratio, size = place[2], QSizeF(place[0], place[1])
    made = QImage((size * ratio).toSize(), QImage.Format.Format_ARGB32_Premultiplied)
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHints(_SMOOTH)
    where = QRectF(0, 0, size.width(), size.height())
    _fill(painter, where, where, image)
    painter.end()
    return made


def paint_whole(painter: QPainter, where: QRectF, pixmap: QPixmap, corners: float) -> None:
    """The same for a picture that is shown alone, and that is as large as its place."""
    _fill(painter, where, where, pixmap, corners=corners)
    _trace(painter, where, corners)


def paint_page(
    painter: QPainter, where: QRectF, pixmap: QPixmap | None, ratio: float, *, below: float = 0.0
) -> None:
    """A page's beginning, with so many pixels below it left for words."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour(theme.colours().raised))
    painter.drawRoundedRect(where, theme.RADIUS, theme.RADIUS)
    if pixmap is not None:
        part = where.adjusted(0, 0, 0, -round(below))
        painter.setClipRect(part)
        _fill(painter, where, part, pixmap, is_page=True)
        painter.setClipping(False)
        if below:
            painter.setPen(QPen(theme.colour(theme.colours().line), 1))
            painter.drawLine(part.bottomLeft(), part.bottomRight())
    painter.drawPixmap(where.topLeft(), hairline(where.size(), ratio))


def _fill(
    painter: QPainter,
    outline: QRectF,
    where: QRectF,
    picture: QPixmap | QImage,
    *,
    is_page: bool = False,
    corners: float = theme.RADIUS,
) -> None:
    """Fill the part `where` of a round rectangle with a picture, cut to fit.

    As a brush: to clip a picture by a path takes five times as long (measured).
    """
    wide, high = float(picture.width()), float(picture.height())
    if wide <= 0 or high <= 0 or where.height() <= 0:
        return
    zoom = _WITHOUT_MARGINS if is_page and high > wide else 1.0
    scale = max(where.width() / wide, where.height() / high) * zoom
    left = where.left() - (wide * scale - where.width()) / 2
    # Faces are rather above the middle than below it; pages are read from the top.
    above = 0.0 if is_page else (high * scale - where.height()) * 0.4
    top = where.top() - above
    brush = QBrush(picture)
    ratio = picture.devicePixelRatio()
    brush.setTransform(QTransform(scale * ratio, 0, 0, scale * ratio, left, top))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(brush)
    painter.drawRoundedRect(outline, corners, corners)


def _trace(painter: QPainter, where: QRectF, corners: float) -> None:
    """A thin frame just inside."""
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(_with_alpha(theme.colours().text, _HAIRLINE), 1))
    painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), corners, corners)


def paint_veil(painter: QPainter, where: QRectF) -> None:
    """A dark round ground for a sign that lies on a picture."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_with_alpha(theme.colours().veil, _VEIL))
    radius = where.height() / 2
    painter.drawRoundedRect(where, radius, radius)


def paint_sign(painter: QPainter, where: QRectF, icon: str, *, is_on: bool) -> None:
    """A round button on a picture."""
    colours = theme.colours()
    if is_on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.accent))
        painter.drawEllipse(where)
    else:
        paint_veil(painter, where)
    inset = where.height() * 0.22
    tone = theme.colour(colours.on_accent if is_on else colours.on_veil)
    icons.draw(painter, icon, where.adjusted(inset, inset, -inset, -inset), tone)


def paint_words(
    painter: QPainter,
    where: QRectF,
    words: str,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line in its own direction, at the side where this one is when reading left to right.

    "1024 × 768" is read from the left by everyone.
    """
    here = painter.layoutDirection()
    if here == Qt.LayoutDirection.LeftToRight:
        painter.drawText(where, int(side), words)
        return
    painter.setLayoutDirection(parts.direction(words))
    side = QStyle.visualAlignment(here, side)
    painter.drawText(where, int(side | Qt.AlignmentFlag.AlignAbsolute), words)
    painter.setLayoutDirection(here)


@dataclass(frozen=True, slots=True)
class Snippet:
    """A snippet in lines, to be painted."""

    layout: QTextLayout
    height: float

    def paint(self, painter: QPainter, at: QPointF) -> None:
        """Draw it, with its upper corner there."""
        painter.setPen(theme.colour(theme.colours().text))
        self.layout.draw(painter, at)


def laid_out(painter: QPainter, room: QSizeF, snippet: str, font: QFont) -> Snippet:
    """A snippet with its matched words marked, as many lines as fit."""
    words, spans = text.marked(snippet)
    layout = QTextLayout(words, font, painter.device())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(start, length) for start, length in spans])
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(room.width())
        line.setPosition(QPointF(0, bottom))
        bottom += line.height()
        if bottom + line.height() > room.height():
            break  # the next line would be cut
    layout.endLayout()
    return Snippet(layout, bottom)


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    colours = theme.colours()
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    shape.setBackground(theme.colour(colours.mark))
    shape.setForeground(theme.colour(colours.on_mark))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made


# --------------------------------------------------------------------------- stamps


def placeholder(size: QSizeF, kind: Kind, ratio: float) -> QPixmap:
    """What stands where a picture will be, or where there is none; as large as it."""
    return _placeholder(size.width(), size.height(), kind, ratio, _scheme())


def hairline(size: QSizeF, ratio: float) -> QPixmap:
    """The thin frame around a picture."""
    return _hairline(size.width(), size.height(), ratio, _scheme())


def pill(words: str, font: QFont, ratio: float) -> QPixmap:
    """A badge for the corner of a picture."""
    return _pill(words, font.toString(), ratio, _scheme())


def corner_sign(name: str, side: float, ratio: float) -> QPixmap:
    """An icon on a dark round ground."""
    return _corner_sign(name, side, ratio, _scheme())


def _scheme() -> str:
    """Tells the colour schemes apart."""
    return theme.colours().surface


@lru_cache(_MANY)
def _placeholder(wide: float, high: float, kind: Kind, ratio: float, _: str) -> QPixmap:
    def draw(painter: QPainter, where: QRectF) -> None:
        colours = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.hover))
        painter.drawRoundedRect(where, theme.RADIUS, theme.RADIUS)
        side = min(_PLACEHOLDER_ICON, where.width() / 3)
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(where.center())
        name = "image" if kind is Kind.PHOTO else "file-text"
        icons.draw(painter, name, middle, theme.colour(colours.soft))

    return _stamp(QSizeF(wide, high), ratio, draw)


@lru_cache(_MANY)
def _hairline(wide: float, high: float, ratio: float, _: str) -> QPixmap:
    def draw(painter: QPainter, where: QRectF) -> None:
        _trace(painter, where, theme.RADIUS)

    return _stamp(QSizeF(wide, high), ratio, draw)


@lru_cache(_MANY)
def _pill(words: str, family: str, ratio: float, _: str) -> QPixmap:
    font = QFont()
    font.fromString(family)
    metrics = QFontMetricsF(font)

    def draw(painter: QPainter, where: QRectF) -> None:
        paint_veil(painter, where)
        painter.setFont(font)
        painter.setPen(theme.colour(theme.colours().on_veil))
        painter.drawText(where, Qt.AlignmentFlag.AlignCenter, words)

    size = QSizeF(metrics.horizontalAdvance(words) + 14, metrics.height() + 4)
    return _stamp(size, ratio, draw)


@lru_cache(_MANY)
def _corner_sign(name: str, side: float, ratio: float, _: str) -> QPixmap:
    def draw(painter: QPainter, where: QRectF) -> None:
        paint_veil(painter, where)
        inset = side / 6
        white = theme.colour(theme.colours().on_veil)
        icons.draw(painter, name, where.adjusted(inset, inset, -inset, -inset), white)

    return _stamp(QSizeF(side, side), ratio, draw)


def _stamp(size: QSizeF, ratio: float, draw: Callable[[QPainter, QRectF], None]) -> QPixmap:
    made = QPixmap((size * ratio).toSize())
    made.setDevicePixelRatio(ratio)
    made.fill(Qt.GlobalColor.transparent)
    painter = QPainter(made)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    draw(painter, QRectF(0, 0, size.width(), size.height()))
    painter.end()
    return made


def _with_alpha(value: str, alpha: int) -> QColor:
    made = QColor(value)
    made.setAlpha(alpha)
    return made
