"""How one result looks: a card with a photo, or with a page and the words found there; a row."""

from __future__ import annotations

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
from desktop.ui.brushwork import Cut, Look, Picture
from desktop.ui.drawn import Drawn
from desktop.ui.pacing import Frame
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
_ELIDE = Qt.TextElideMode
_SIGNS = {Verdict.YES: "thumbs-up", Verdict.NO: "thumbs-down"}
_SIGN_SIDE = 26.0  # pixels
_SMALL_BELOW = 120.0  # pixels; narrower pictures carry smaller signs
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
        self._drawn = Drawn()
        self._cuts: dict[tuple[int, int, float], Cut | None] = {}  # of cells of these sizes
        self.frame = Frame()  # what there is time for
        # What else is painted on a card: its cell, its hit, whether it is below the mouse.
        self.overlay: Callable[[QPainter, QRectF, Hit, bool], None] = lambda *_: None
        self.why: Callable[[Hit], str] = lambda _: ""  # a line that says why it is here
        self.folder: Callable[[Hit], str] = lambda _: ""
        self.asks = False  # whether the card below the mouse asks if it is right
        self.shape = Shape.GRID
        self.follow_font()

    def follow_font(self) -> None:
        """The system's font is another."""
        self._name_font, self._soft_font = theme.font(0.95), theme.font(0.86)
        self._name_metrics = QFontMetricsF(self._name_font)
        self._soft_metrics = QFontMetricsF(self._soft_font)
        self._fonts = list_view.Fonts(theme.font(1.0), theme.font(0.9))
        self._scale = QFontMetricsF(self._fonts.soft).height() / 15
        self._drawn.clear()
        self._cuts.clear()

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

    def paint_hit(self, painter: QPainter, rect: QRect, what: Painted) -> bool:
        """The same without Qt's detours: they take as long as the painting does (measured).

        Returns:
            Whether it is done; else it is to be painted again. See [Note: A frame has a budget]
            in pacing.py.
        """
        hit, is_hovered = what.hit, what.look[2]
        ratio = painter.device().devicePixelRatioF()
        wide, high, is_asking = rect.width(), rect.height(), self.asks and is_hovered
        picture = self._picture(hit, rect.size(), ratio)
        shown = picture.pixmap.cacheKey() if picture is not None else 0
        dress = (theme.colours().surface, ratio, wide, high, what.look)
        key = (hit.asset.id, dress, shown, what.verdict, is_asking)
        drawn = self._drawn.get(key, hit)
        if drawn is None:
            if not self.frame.has_time():
                painter.drawPixmap(rect.topLeft(), self._empty(rect.size(), hit.asset.kind, ratio))
                return False
            drawn = self._draw(rect.size(), what, picture, ratio)
            self._add_signs(drawn, rect.size(), what.verdict, is_asking=is_asking)
            self._drawn.keep(key, hit, drawn, self._view.size())
        painter.drawPixmap(rect.topLeft(), drawn)
        self.overlay(painter, QRectF(rect), hit, is_hovered)
        return picture is not None or not self.frame.is_racing

    def _empty(self, size: QSize, kind: Kind, ratio: float) -> QPixmap:
        """A card of which nothing was drawn yet."""
        key = (kind, self.shape, size.width(), size.height(), ratio, theme.colours().surface)
        made = self._drawn.get(key, kind)
        if made is None:
            made = self._ground(size, ratio)
            painter = QPainter(made)
            where = self._picture_place(size)
            stamp = brushwork.placeholder(where.size(), kind, ratio)
            painter.drawPixmap(where.topLeft(), stamp)
            painter.end()
            self._drawn.keep(key, kind, made, self._view.size())
        return made

    def _ground(self, size: QSize, ratio: float) -> QPixmap:
        """What a card is drawn on."""
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme.colour(theme.colours().surface))
        return made

    def _picture_place(self, size: QSize) -> QRectF:
        """Where the picture is on a card, or in a row, of this size."""
        if not self._is_cards:
            return self.columns(size).picture
        inner = self._inner(size)
        return QRectF(inner.topLeft(), QSizeF(inner.width(), self._picture_height(inner)))

    @property
    def _is_cards(self) -> bool:
        return self.shape is not Shape.LIST

    def _picture(self, hit: Hit, size: QSize, ratio: float) -> Picture | None:
        if self.frame.is_racing:
            return self._thumbnails.loaded(hit.asset, _page(hit))
        side = round((size.width() if self._is_cards else size.height()) * ratio)
        self._thumbnails.make_room(self._view.size(), size)
        return self._thumbnails.picture(hit.asset, _page(hit), side, self._cut(hit, size, ratio))

    def _cut(self, hit: Hit, size: QSize, ratio: float) -> Cut | None:
        """What a photo is cut for while it is loaded; None for a place between screen pixels."""
        if hit.asset.kind is not Kind.PHOTO:
            return None
        key = (size.width(), size.height(), ratio)
        if key not in self._cuts:
            place = self._picture_place(size)
            sides = (place.left(), place.top(), place.width(), place.height())
            is_sharp = all((side * ratio).is_integer() for side in sides)
            self._cuts[key] = (*sides[2:], ratio) if is_sharp else None
        return self._cuts[key]

    def _draw(self, size: QSize, what: Painted, picture: Picture | None, ratio: float) -> QPixmap:
        """One card as a picture, so that scrolling moves it instead of painting it anew."""
        hit = what.hit
        made = self._ground(size, ratio)
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        painter.setLayoutDirection(self._view.layoutDirection())
        half = MARGIN / 2 if self._is_cards else 1
        card = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
        brushwork.paint_frame(painter, card, what.look)
        if self._is_cards:
            self._paint_card(painter, size, hit, picture)
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
        hit = hits[0]
        picture = self._thumbnails.pixmap(hit.asset, _page(hit), round(_DRAGGED * ratio))
        if picture is None:
            stamp = brushwork.placeholder(where.size(), hit.asset.kind, ratio)
            painter.drawPixmap(where.topLeft(), stamp)
        else:
            brushwork.paint_picture(painter, where, picture, ratio)
        if len(hits) > 1:
            badge = brushwork.pill(text.number(len(hits)), self._soft_font, ratio)
            painter.drawPixmap(QPointF(_DRAGGED - badge.width() / ratio - 6, 6), badge)
        painter.end()
        return made

    def _paint_card(
        self, painter: QPainter, size: QSize, hit: Hit, picture: Picture | None
    ) -> None:
        where = self._picture_place(size)
        ratio = painter.device().devicePixelRatioF()
        with_words = bool(hit.snippet) and where.width() >= _SNIPPET_FROM
        pixmap = picture.pixmap if picture is not None else None
        if hit.asset.kind is Kind.PHOTO and picture is not None:
            brushwork.paint_photo(painter, where, picture, ratio)
        elif hit.asset.kind is not Kind.PHOTO and (picture is not None or with_words):
            self._paint_page(painter, where, hit, pixmap)
        else:
            stamp = brushwork.placeholder(where.size(), hit.asset.kind, ratio)
            painter.drawPixmap(where.topLeft(), stamp)
        self._paint_badges(painter, where, hit)
        self._paint_words(painter, where, hit)

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

    def _paint_words(self, painter: QPainter, picture: QRectF, hit: Hit) -> None:
        colours = theme.colours()
        line = QRectF(picture.left() + 2, picture.bottom() + 5, picture.width() - 4, 0)
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


def _page(hit: Hit) -> int | None:
    """The page whose picture is shown; None for a photo."""
    return None if hit.asset.kind is Kind.PHOTO else hit.page or 1


def _look(state: QStyle.StateFlag) -> Look:
    flag = QStyle.StateFlag
    return (
        bool(state & flag.State_Selected),
        bool(state & flag.State_HasFocus),
        bool(state & flag.State_MouseOver),
    )
