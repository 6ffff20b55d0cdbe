"""Entries of two lines: what it is, and below it, quieter, what else there is to know."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from desktop.ui import theme

_HEIGHT = 7 * theme.GRID
_MARGIN = theme.GRID


class TwoLines(QStyledItemDelegate):
    """Paints a text's first line as a name and its second one as a note; never as HTML."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        """As wide as the list."""
        return QSize(0, _HEIGHT)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """One entry."""
        name, _, note = str(index.data(Qt.ItemDataRole.DisplayRole) or "").partition("\n")
        scheme = theme.colours()
        painter.save()
        where: QRect = option.rect
        state: QStyle.StateFlag = option.state
        if state & QStyle.StateFlag.State_Selected:
            painter.fillRect(where, theme.colour(scheme.tint))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(where, theme.colour(scheme.hover))
        painter.setPen(theme.colour(scheme.line))
        painter.drawLine(where.bottomLeft(), where.bottomRight())
        inside = where.adjusted(_MARGIN, _MARGIN, -_MARGIN, -_MARGIN)
        above, below = QRect(inside), QRect(inside)
        above.setBottom(inside.center().y())
        below.setTop(inside.center().y())
        self._line(painter, above, name, (theme.font(), scheme.text))
        self._line(painter, below, note, (theme.font(0.9), scheme.soft))
        painter.restore()

    def _line(self, painter: QPainter, where: QRect, words: str, look: tuple[Any, str]) -> None:
        font, tone = look
        painter.setFont(font)
        painter.setPen(theme.colour(tone))
        fitting = QFontMetrics(font).elidedText(words, Qt.TextElideMode.ElideRight, where.width())
        painter.drawText(where, int(Qt.AlignmentFlag.AlignVCenter), fitting)
