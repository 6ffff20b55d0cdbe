"""How one result looks: a card with a photo, or with a page and the words found there; a row."""

from __future__ import annotations

import time
from collections import OrderedDict
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRect,
    QRectF,
    QSize,
    QSizeF,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.records import Hit, Kind
from desktop.ui import brushwork, list_view, text, theme
from desktop.ui.brushwork import Look
from desktop.ui.results_model import HIT_ROLE, VERDICT_ROLE
from desktop.ui.shapes import Shape
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.verdicts import Verdict

MARGIN = 8  # pixels around a card
_PAD = 6  # from the card's frame to its picture
INSET = MARGIN // 2 + _PAD  # from the edge of a cell to its picture
_BELOW_BADGES = 32  # pixels from the top of a card
_SNIPPET_FROM = 150  # pixels; narrower cards show no snippet
_PAGE_PART = 0.44  # of a card's picture that a page has above its words, at least
_AROUND = 8.0  # pixels above and below those words
_PAINTED_BYTES = 48 * 1024 * 1024  # of painted cards that are kept
_ELIDE = Qt.TextElideMode
_Key = tuple[int, Look, int, int, str, int, Verdict | None, bool]
_SIGNS = {Verdict.YES: "thumbs-up", Verdict.NO: "thumbs-down"}
_SIGN_SIDE = 26.0  # pixels
_SMALL_BELOW = 120.0  # pixels; narrower pictures carry smaller signs
_BUDGET_SECONDS = 0.007  # of a frame's 0.016, for cards that are drawn anew
_DRAGGED = 96  # pixels of what hangs on the mouse
_HEART = 26.0  # pixels
_CORNER = INSET + 6.0  # pixels from the edge of a cell to what is in its picture's corner
_OFFLINE = 32.0  # pixels that the badge in the corner takes
_ABOVE = 6.0  # pixels from the stars down to the picture's edge


@dataclass(frozen=True, slots=True)
class Painted:
    """What a card shows."""

    hit: Hit
    look: Look
    verdict: Verdict | None


class CardDelegate(QStyledItemDelegate):
    """Paints hits as cards, or as rows, of one size."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails, self._view = thumbnails, parent
        self._painted: OrderedDict[_Key, tuple[Hit, QPixmap]] = OrderedDict()
        # What else is painted on a card: its cell, its hit, whether it is below the mouse.
        self.overlay: Callable[[QPainter, QRectF, Hit, bool], None] = lambda *_: None
        self.why: Callable[[Hit], str] = lambda _: ""  # a line that says why it is here
        self.folder: Callable[[Hit], str] = lambda _: ""
        self.asks = False  # whether the card below the mouse asks if it is right
        self.shape = Shape.GRID
        self.is_behind, self._drawn, self._deadline = False, 0, float("inf")
        self.follow_font()

    def follow_font(self) -> None:
        """The system's font is another."""
        self._name_font, self._soft_font = theme.font(0.95), theme.font(0.86)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._soft_metrics = QFontMetricsF(self._soft_font)
        self._fonts = list_view.Fonts(theme.font(1.0), theme.font(0.9))
        self._scale = QFontMetricsF(self._fonts.soft).height() / 15
        self._painted.clear()

    def cell_size(self, picture_side: int, room: int) -> tuple[QSize, int]:
        """One cell, and how many stand side by side in so many pixels."""
        if self.shape is Shape.LIST:
            least = self._name_metrics.height() + self._soft_metrics.height() + 12
            return QSize(max(room, 1), max(list_view.row_height(picture_side), round(least))), 1
        usual = self.card_size(picture_side)
        count = max(1, room // usual.width())
        wide = max(room // count, 1)
        high = self.card_size(picture_side + max(wide - usual.width(), 0)).height()
        return QSize(wide, high), count

    def card_size(self, picture_side: int) -> QSize:
        """The whole card for a square picture of this many pixels."""
        extra = 2 * MARGIN + 2 * _PAD
        return QSize(picture_side + extra, round(picture_side + extra + self._lines + 8))

    @property
    def _lines(self) -> float:
        return self._name_metrics.height() + self._soft_metrics.height()

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All cards are of one size: the view's grid."""
        return option.rect.size()

    # ---------------------------------------------------------------- painting

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card into its cell."""
        if (hit := index.data(HIT_ROLE)) is not None:
            said: str | None = index.data(VERDICT_ROLE)  # Qt makes plain text of it
            verdict = Verdict(said) if said else None
            self.paint_hit(painter, option.rect, Painted(hit, _look(option.state), verdict))

    def paint_hit(self, painter: QPainter, rect: QRect, what: Painted) -> None:
        """The same without Qt's detours: they take as long as the painting does (measured)."""
        hit, is_hovered = what.hit, what.look[2]
        ratio = painter.device().devicePixelRatioF()
        wide, high, is_asking = rect.width(), rect.height(), self.asks and is_hovered
        picture = self._thumbnail(hit, (wide if self._is_cards else high) * ratio)
        drawn = picture.cacheKey() if picture is not None else 0
        scheme = theme.colours().surface
        key = (hit.asset.id, what.look, wide, high, scheme, drawn, what.verdict, is_asking)
        painted = self._painted.get(key)
        if painted is None or painted[0] is not hit:
            if self._drawn and time.perf_counter() > self._deadline:
                self.is_behind = True
                self._paint_nothing_yet(painter, rect, hit, ratio)
                return
            self._drawn += 1
            made = self._draw(rect.size(), what, picture, ratio)
            self._add_signs(made, rect.size(), what.verdict, is_asking=is_asking)
            painted = (hit, made)
            self._keep(key, painted)
        else:
            self._painted.move_to_end(key)
        painter.drawPixmap(rect.topLeft(), painted[1])
        self.overlay(painter, QRectF(rect), hit, is_hovered)

    def begin_frame(self, *, is_moving: bool) -> None:
        """Another frame is painted. While what is shown moves, drawing ends after some time.

        [Note: A frame has a budget]
        A jump brings forty new cards into sight, which take longer to draw than a frame may. So
        those for which no time is left stay empty for a frame; `is_behind` tells to paint again.
        Nothing changes its place by it, and one card at least is drawn in each frame.
        """
        self.is_behind, self._drawn = False, 0
        self._deadline = time.perf_counter() + _BUDGET_SECONDS if is_moving else float("inf")

    def _paint_nothing_yet(self, painter: QPainter, rect: QRect, hit: Hit, ratio: float) -> None:
        if self._is_cards:
            inner = self._inner(rect.size())
            size, at = QSizeF(inner.width(), self._picture_height(inner)), inner.topLeft()
        else:
            where = self.columns(rect.size()).picture
            size, at = where.size(), where.topLeft()
        stamp = brushwork.placeholder(size, hit.asset.kind, ratio)
        painter.drawPixmap(QPointF(rect.topLeft()) + at, stamp)

    @property
    def _is_cards(self) -> bool:
        return self.shape is not Shape.LIST

    def _keep(self, key: _Key, painted: tuple[Hit, QPixmap]) -> None:
        self._painted[key] = painted
        one = painted[1].width() * painted[1].height() * 4
        ratio = painted[1].devicePixelRatio()
        in_sight = round(self._view.width() * self._view.height() * ratio * ratio * 4)
        # More than is in sight at least: else a frame would push out what it is to be made of.
        while len(self._painted) > max(8, max(_PAINTED_BYTES, 2 * in_sight) // max(1, one)):
            self._painted.popitem(last=False)

    def _thumbnail(self, hit: Hit, side: float) -> QPixmap | None:
        page = None if hit.asset.kind is Kind.PHOTO else hit.page or 1
        return self._thumbnails.pixmap(hit.asset, page, round(side))

    def _draw(
        self,
        size: QSize,
        what: Painted,
        picture: QPixmap | None,
        ratio: float,
    ) -> QPixmap:
        """One card as a picture, so that scrolling moves it instead of painting it anew."""
        hit = what.hit
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme.colour(theme.colours().surface))
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setLayoutDirection(self._view.layoutDirection())
        half = MARGIN / 2 if self._is_cards else 1
        card = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
        brushwork.paint_frame(painter, card, what.look)
        if self._is_cards:
            self._paint_card(painter, self._inner(size), hit, picture)
        else:
            places = self.columns(size)
            told = list_view.Told(hit, self.why(hit), self.folder(hit), picture)
            list_view.paint_row(painter, places, told, self._fonts)
        painter.end()
        return made

    def drag_picture(self, hits: Sequence[Hit]) -> QPixmap:
        """What hangs on the mouse while these are dragged: the first, and how many there are."""
        ratio = self._view.devicePixelRatioF()
        made = QPixmap(QSize(_DRAGGED, _DRAGGED) * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        where = QRectF(0, 0, _DRAGGED, _DRAGGED)
        picture = self._thumbnail(hits[0], _DRAGGED * ratio)
        if picture is None:
            stamp = brushwork.placeholder(where.size(), hits[0].asset.kind, ratio)
            painter.drawPixmap(where.topLeft(), stamp)
        else:
            brushwork.paint_picture(painter, where, picture, ratio)
        if len(hits) > 1:
            badge = brushwork.pill(text.number(len(hits)), self._soft_font, ratio)
            painter.drawPixmap(QPointF(_DRAGGED - badge.width() / ratio - 6, 6), badge)
        painter.end()
        return made

    def _paint_card(
        self, painter: QPainter, inner: QRectF, hit: Hit, picture: QPixmap | None
    ) -> None:
        where = QRectF(inner.left(), inner.top(), inner.width(), self._picture_height(inner))
        ratio = painter.device().devicePixelRatioF()
        with_words = bool(hit.snippet) and where.width() >= _SNIPPET_FROM
        if hit.asset.kind is Kind.PHOTO and picture is not None:
            brushwork.paint_picture(painter, where, picture, ratio)
        elif hit.asset.kind is not Kind.PHOTO and (picture is not None or with_words):
            self._paint_page(painter, where, hit, picture)
        else:
            stamp = brushwork.placeholder(where.size(), hit.asset.kind, ratio)
            painter.drawPixmap(where.topLeft(), stamp)
        self._paint_badges(painter, where, hit)
        self._paint_words(painter, inner, where.bottom() + 5, hit)

    def _paint_page(
        self, painter: QPainter, where: QRectF, hit: Hit, pixmap: QPixmap | None
    ) -> None:
        """A page, or the words that were found on it, or as much of it as they leave."""
        ratio = painter.device().devicePixelRatioF()
        if not hit.snippet or where.width() < _SNIPPET_FROM:
            brushwork.paint_page(painter, where, pixmap, ratio)
            return
        above = where.height() * _PAGE_PART if pixmap is not None else _BELOW_BADGES - _AROUND
        room = QSizeF(where.width() - 20, where.height() - above - 2 * _AROUND)
        words = brushwork.laid_out(painter, room, hit.snippet, self._soft_font)
        below = words.height + 2 * _AROUND if pixmap is not None else where.height() - above
        brushwork.paint_page(painter, where, pixmap, ratio, below=below)
        words.paint(painter, QPointF(where.left() + 10, where.bottom() - below + _AROUND))

    def _paint_badges(self, painter: QPainter, where: QRectF, hit: Hit) -> None:
        ratio = painter.device().devicePixelRatioF()
        left = where.left() + 6
        for word in filter(None, (text.type_badge(hit.asset), text.page_of(hit))):
            badge = brushwork.pill(word, self._soft_font, ratio)
            place = QRectF(QPointF(left, where.top() + 6), badge.deviceIndependentSize())
            painter.drawPixmap(self._mirrored(place, where).topLeft(), badge)
            left = place.right() + 4
        if not hit.asset.online:
            place = QRectF(where.right() - _OFFLINE, where.top() + 6, _OFFLINE - 6, _OFFLINE - 6)
            sign = brushwork.corner_sign("offline", place.width(), ratio)
            painter.drawPixmap(self._mirrored(place, where).topLeft(), sign)

    def _paint_words(self, painter: QPainter, inner: QRectF, top: float, hit: Hit) -> None:
        colours = theme.colours()
        line = QRectF(inner.left() + 2, top, inner.width() - 4, 0)
        name, more = hit.asset.path.name, text.second_line(hit)
        soft, metrics = self._soft_font, self._soft_metrics
        for words, font, sized, tone, elide in (
            (name, self._name_font, self._name_metrics, colours.text, _ELIDE.ElideMiddle),
            (more, soft, metrics, colours.soft, _ELIDE.ElideRight),
        ):
            line.setHeight(sized.height())
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            shown = sized.elidedText(words, elide, line.width())
            brushwork.paint_words(painter, line, shown)
            line.moveTop(line.bottom())

    # ---------------------------------------------------------------- places on a card

    def _inner(self, size: QSize) -> QRectF:
        whole = QRectF(0, 0, size.width(), size.height())
        return whole.adjusted(INSET, INSET, -INSET, -INSET)

    def _picture_height(self, inner: QRectF) -> float:
        return inner.height() - self._lines - 6

    @property
    def _is_mirrored(self) -> bool:
        return self._view.layoutDirection() == Qt.LayoutDirection.RightToLeft

    def _mirrored(self, place: QRectF, within: QRectF) -> QRectF:
        """A place that was reckoned from left to right, where one reads from right to left."""
        if not self._is_mirrored:
            return place
        left = within.left() + within.right() - place.right()
        return QRectF(QPointF(left, place.top()), place.size())

    def columns(self, size: QSize) -> list_view.Columns:
        """The parts of a row of this size."""
        mirrored = self._is_mirrored
        return list_view.columns(size, self._scale, asks=self.asks, right_to_left=mirrored)

    def heart_place(self, cell: QRectF, hit: Hit) -> QRectF:
        """Where the heart of a card, or of a row, is."""
        if not self._is_cards:
            heart = QRectF(cell.right() - 8 - _HEART, 0, _HEART, _HEART)
            heart.moveTop(cell.center().y() - _HEART / 2)
        else:
            right = cell.right() - _CORNER - (0.0 if hit.asset.online else _OFFLINE)
            heart = QRectF(right - _HEART, cell.top() + _CORNER, _HEART, _HEART)
        return self._mirrored(heart, cell)

    def stars_place(self, cell: QRectF, size: QSizeF) -> QRectF:
        """Where stars of this size are: in the lower corner where reading begins."""
        stars = QRectF(QPointF(), size)
        if not self._is_cards:
            picture = self.columns(cell.size().toSize()).picture.translated(cell.topLeft())
            stars.moveBottomLeft(picture.bottomLeft())
            return self._mirrored(stars, picture)
        inner = self._inner(cell.size().toSize())
        bottom = inner.top() + self._picture_height(inner)
        stars.moveBottomLeft(QPointF(cell.left() + _CORNER, cell.top() + bottom - _ABOVE))
        return self._mirrored(stars, cell)

    def verdict_places(self, size: QSize) -> dict[Verdict, QRectF]:
        """Where on a card of this size yes and no are said."""
        if not self._is_cards:
            end = self.columns(size).end
            top = (size.height() - _SIGN_SIDE) / 2
            first = QRectF(end.left() + 4, top, _SIGN_SIDE, _SIGN_SIDE)
            if self._is_mirrored:
                first.moveRight(end.right() - 4 - _SIGN_SIDE - 4)
            return {Verdict.YES: first, Verdict.NO: first.translated(_SIGN_SIDE + 4, 0)}
        inner = self._inner(size)
        bottom = inner.top() + self._picture_height(inner)
        side = _SIGN_SIDE if inner.width() >= _SMALL_BELOW else 0.8 * _SIGN_SIDE
        top, gap = bottom - side - 6, side + 4
        left = inner.right() - 6 - side
        yes, no = QRectF(left - gap, top, side, side), QRectF(left, top, side, side)
        return {
            Verdict.YES: self._mirrored(yes, inner),
            Verdict.NO: self._mirrored(no, inner),
        }

    def _add_signs(
        self, made: QPixmap, size: QSize, verdict: Verdict | None, *, is_asking: bool
    ) -> None:
        """What was said of the result; below the mouse, what can be said of it."""
        if verdict is None and not is_asking:
            return
        painter = QPainter(made)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for one, where in self.verdict_places(size).items():
            if is_asking or one is verdict:
                brushwork.paint_sign(painter, where, _SIGNS[one], is_on=one is verdict)
        painter.end()


def _look(state: QStyle.StateFlag) -> Look:
    flag = QStyle.StateFlag
    return (
        bool(state & flag.State_Selected),
        bool(state & flag.State_HasFocus),
        bool(state & flag.State_MouseOver),
    )
