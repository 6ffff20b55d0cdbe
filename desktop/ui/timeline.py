"""The years at the edge of a timeline: where in it one is, and a handle to go elsewhere."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui import parts, theme
from desktop.ui.grid import Grid
from desktop.ui.sections import Layout

_WIDTH = 8 * theme.GRID  # pixels
_INSET = 14  # pixels above the first year and below the last
_BETWEEN = 6.0  # pixels between two years, at least
_DOT = 3.0  # pixels
_HANDLE = 24.0  # pixels, at least
_LETTERS = 0.82  # of the usual size


@dataclass(frozen=True, slots=True)
class Tick:
    """A place in a timeline."""

    at: float  # 0 at its beginning, 1 at its end
    year: str  # "": a month of the year above it


def ticks(layout: Layout) -> Iterator[Tick]:
    """Every section of a timeline, the first of each year with its year."""
    before = ""
    for number, section in enumerate(layout.sections):
        year = section.key[:4]
        yield Tick(layout.heading_top(number) / max(1, layout.height), year * (year != before))
        before = year


class Scrubber(QWidget):
    """Lies over the edge of a grid that is grouped by months, and scrolls it."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid)
        self._grid = grid
        self.setObjectName("scrubber")
        self.setAccessibleName(self.tr("Years"))
        self.setToolTip("")
        self.setFixedWidth(_WIDTH)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setMouseTracking(True)
        self._bubble = self._build_bubble(grid)
        self._shown: tuple[Layout, list[Tick]] | None = None
        self._years: tuple[object, QPixmap] | None = None  # painted, and what that depends on
        grid.verticalScrollBar().valueChanged.connect(self._on_scrolled)
        grid.verticalScrollBar().rangeChanged.connect(self._on_scrolled)
        self.hide()

    def _build_bubble(self, grid: Grid) -> QLabel:
        """The month that the mouse is at."""
        made = parts.label("", "bubble")
        made.setParent(grid)
        made.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        made.hide()
        return made

    def fit(self) -> None:
        """Follow the size of the grid."""
        left = 0 if self._grid.isRightToLeft() else self._grid.width() - self.width()
        self.setGeometry(left, 0, self.width(), self._grid.height())
        self.raise_()

    # ---------------------------------------------------------------- where is what

    def _ticks(self) -> list[Tick]:
        layout = self._grid.layout_now()
        if self._shown is None or self._shown[0] is not layout:
            self._shown = (layout, list(ticks(layout)))
        return self._shown[1]

    def _y_of(self, part: float) -> float:
        return _INSET + part * max(1, self.height() - 2 * _INSET)

    def _part_at(self, y: float) -> float:
        return min(1.0, max(0.0, (y - _INSET) / max(1, self.height() - 2 * _INSET)))

    def _here(self) -> float:
        """The part of the timeline that is above the window on it."""
        return self._grid.verticalScrollBar().value() / max(1, self._grid.layout_now().height)

    def title_at(self, y: float) -> str:
        """The month at a height."""
        layout = self._grid.layout_now()
        if not layout.sections:
            return ""
        return layout.sections[layout.section_at(self._offset_at(y))].title

    def _offset_at(self, y: float) -> int:
        """Pixels from the beginning of the timeline."""
        return int(self._part_at(y) * max(0, self._grid.layout_now().height - 1))

    # ---------------------------------------------------------------- painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """A dot for a month, a word for a year, a line where one is."""
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._painted_years())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_here(painter)

    def _painted_years(self) -> QPixmap:
        """They are painted once: only the line moves when one scrolls."""
        font, ratio = theme.font(_LETTERS, bold=True), self.devicePixelRatioF()
        layout, scheme = self._grid.layout_now(), theme.colours()
        now = (layout, self.size(), ratio, scheme, font)
        if self._years is None or self._years[0] != now:
            made = QPixmap(self.size() * ratio)
            made.setDevicePixelRatio(ratio)
            made.fill(theme.colour(scheme.surface))
            self._paint_years(made, font)
            self._years = (now, made)
        return self._years[1]

    def _paint_years(self, into: QPixmap, font: QFont) -> None:
        painter = QPainter(into)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setLayoutDirection(self.layoutDirection())
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        free_from = 0.0
        for tick in self._years_first(metrics):
            y = self._y_of(tick.at)
            room = metrics.height() if tick.year else _DOT
            if y - room / 2 < free_from:
                continue
            self._paint_tick(painter, tick, y, metrics)
            free_from = y + room / 2 + _BETWEEN
        painter.end()

    def _years_first(self, metrics: QFontMetricsF) -> Iterator[Tick]:
        """Without the months that would leave the next year no room."""
        found = self._ticks()
        apart = metrics.height() / 2 + _BETWEEN
        next_year = float("inf")
        kept: list[Tick] = []
        for tick in reversed(found):
            y = self._y_of(tick.at)
            if tick.year:
                next_year = y
            elif y + apart > next_year:
                continue
            kept.append(tick)
        return reversed(kept)

    def _paint_tick(self, painter: QPainter, tick: Tick, y: float, metrics: QFontMetricsF) -> None:
        colours = theme.colours()
        middle = self.width() / 2
        if tick.year:
            painter.setPen(theme.colour(colours.soft))
            wide = metrics.horizontalAdvance(tick.year)
            painter.drawText(QPointF(middle - wide / 2, y + metrics.capHeight() / 2), tick.year)
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.edge))
            painter.drawEllipse(QPointF(middle, y), _DOT / 2, _DOT / 2)

    def _paint_here(self, painter: QPainter) -> None:
        if not self._ticks():
            return
        top = self._y_of(self._here())
        layout, viewport = self._grid.layout_now(), self._grid.viewport()
        end = self._y_of(min(1.0, self._here() + viewport.height() / max(1, layout.height)))
        high = max(_HANDLE, end - top)
        top = min(top, self._y_of(1.0) - high)
        left = 2.0 if self._grid.isRightToLeft() else self.width() - 6.0
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(theme.colours().accent))
        painter.drawRoundedRect(QRectF(left, top, 4, high), 2, 2)

    # ---------------------------------------------------------------- the mouse

    def _on_scrolled(self, *_: object) -> None:
        if self.isVisible():
            self.update()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go there."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position().y())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Say which month it is; with the button down, go there."""
        y = event.position().y()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(y)
        self._show_bubble(y)

    def _go(self, y: float) -> None:
        self._grid.verticalScrollBar().setValue(self._offset_at(y))

    def _show_bubble(self, y: float) -> None:
        title = self.title_at(y)
        if not title:
            return
        self._bubble.setText(title)
        self._bubble.adjustSize()
        size = self._bubble.size()
        left = self.width() + 4 if self._grid.isRightToLeft() else self.x() - size.width() - 4
        top = round(y) - size.height() // 2
        top = max(4, min(self._grid.height() - size.height() - 4, top))
        self._bubble.setGeometry(QRect(QPoint(left, top), size))
        self._bubble.show()
        self._bubble.raise_()

    def leaveEvent(self, event: object) -> None:
        """Nothing is asked any more."""
        self._bubble.hide()

    def hideEvent(self, event: object) -> None:
        """The bubble goes with it."""
        self._bubble.hide()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the grid, as anywhere on it."""
        self._grid.wheelEvent(event)
