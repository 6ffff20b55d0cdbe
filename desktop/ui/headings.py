"""How the heading of a section looks."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from desktop.ui import icons, text, theme
from desktop.ui.sections import Section

HEIGHT = 5 * theme.GRID  # pixels
FOLD_WIDTH = 4 * theme.GRID  # pixels at its beginning that fold it
_INSET = theme.GRID  # pixels; as far as a picture is inside its card
_CARET = 14.0  # pixels


def paint(
    painter: QPainter, where: QRect, section: Section, *, is_folded: bool, is_hovered: bool
) -> None:
    """A quiet line of words: what the section is, and how many it has."""
    colours = theme.colours()
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    room = QRectF(where).adjusted(_INSET, 0, -_INSET, 0)
    middle = room.center().y() + theme.GRID / 4
    closed = "caret-left" if right_to_left else "caret-right"
    left = room.right() - _CARET if right_to_left else room.left()
    sign = QRectF(left, middle - _CARET / 2, _CARET, _CARET)
    tone = theme.colour(colours.text if is_hovered else colours.soft)
    icons.draw(painter, closed if is_folded else "caret-down", sign, tone)
    shift = _CARET + theme.GRID * 3 / 4
    words = room.adjusted(0, 0, -shift, 0) if right_to_left else room.adjusted(shift, 0, 0, 0)
    _paint_words(painter, words, middle, section)
    painter.restore()


def _paint_words(painter: QPainter, room: QRectF, middle: float, section: Section) -> None:
    """The title, the count after it, and a hairline over what is left of the width."""
    colours = theme.colours()
    right_to_left = painter.layoutDirection() == Qt.LayoutDirection.RightToLeft
    count = text.number(section.count)
    bold, soft = theme.font(1.0, bold=True), theme.font(0.9)
    wide = QFontMetricsF(soft).horizontalAdvance(count)
    metrics = QFontMetricsF(bold)
    most = max(0.0, room.width() - wide - theme.GRID)
    title = metrics.elidedText(section.title, Qt.TextElideMode.ElideMiddle, most)
    at = 0.0
    for words, font, tone in ((title, bold, colours.text), (count, soft, colours.soft)):
        metrics = QFontMetricsF(font)
        advance = metrics.horizontalAdvance(words)
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        left = room.right() - at - advance if right_to_left else room.left() + at
        baseline = middle + (metrics.capHeight() / 2)
        painter.drawText(QPointF(left, round(baseline)), words)
        at += advance + theme.GRID
    at += theme.GRID / 2
    if at < room.width():
        painter.setPen(QPen(theme.colour(colours.line), 1))
        y = round(middle) + 0.5
        ends = (
            (room.left(), room.right() - at) if right_to_left else (room.left() + at, room.right())
        )
        painter.drawLine(QPointF(ends[0], y), QPointF(ends[1], y))
