"""How one result looks: a photo, or a page with the words that were found."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.records import Hit, Kind
from desktop.ui import icons, text, theme
from desktop.ui.results_model import HIT_ROLE, VERDICT_ROLE
from desktop.ui.thumbnails import Thumbnails
from desktop.ui.verdicts import Verdict

MARGIN = 8  # pixels around a card
_PAD = 6  # from the card's frame to its picture
_BELOW_BADGES = 32  # pixels from the top of a card
_SNIPPET_FROM = 150  # pixels; narrower cards show no snippet
_PAINTED_BYTES = 48 * 1024 * 1024  # of painted cards that are kept
_ELIDE = Qt.TextElideMode
_Look = tuple[bool, bool, bool]  # selected, focused, below the mouse
_Key = tuple[int, _Look, object, str, int, Verdict | None, bool]
_SIGNS = {Verdict.YES: "thumbs-up", Verdict.NO: "thumbs-down"}
_SIGN_SIDE = 28.0  # pixels
_SMALL_BELOW = 120.0  # pixels; narrower pictures carry smaller signs


class CardDelegate(QStyledItemDelegate):
    """Paints hits as cards of one size."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self._painted: OrderedDict[_Key, tuple[Hit, QPixmap]] = OrderedDict()
        # What else is painted on a card: its cell, its hit, whether it is below the mouse.
        self.overlay: Callable[[QPainter, QRectF, Hit, bool], None] = lambda *_: None
        self.asks = False  # whether the card below the mouse asks if it is right
        self._name_font = theme.font(0.95)
        self._soft_font = theme.font(0.86)
        self._bold_font = theme.font(0.9, bold=True)

    def card_size(self, picture_side: int) -> QSize:
        """The whole card for a square picture of this many pixels."""
        lines = QFontMetricsF(self._name_font).height() + QFontMetricsF(self._soft_font).height()
        extra = 2 * MARGIN + 2 * _PAD
        return QSize(picture_side + extra, round(picture_side + extra + lines + 8))

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All cards are of one size: the view's grid."""
        return option.rect.size()

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one card into its cell."""
        hit: Hit | None = index.data(HIT_ROLE)
        if hit is None:
            return
        ratio = painter.device().devicePixelRatioF()
        flags = _look(option.state)
        said: str | None = index.data(VERDICT_ROLE)  # Qt makes plain text of it
        verdict = Verdict(said) if said else None
        picture = self._thumbnail(hit, option.rect.width() * ratio)
        key = (
            hit.asset.id,
            flags,
            option.rect.size().toTuple(),
            theme.colours().surface,
            picture.cacheKey() if picture is not None else 0,
            verdict,
            self.asks and flags[2],
        )
        painted = self._painted.get(key)
        if painted is None or painted[0] is not hit:
            made = self._draw(option.rect.size(), flags, hit, picture, ratio)
            self._add_signs(made, option.rect.size(), verdict, is_asking=self.asks and flags[2])
            painted = (hit, made)
            self._keep(key, painted)
        self._painted.move_to_end(key)
        painter.drawPixmap(option.rect.topLeft(), painted[1])
        self.overlay(painter, QRectF(option.rect), hit, flags[2])

    def _keep(self, key: _Key, painted: tuple[Hit, QPixmap]) -> None:
        self._painted[key] = painted
        one = painted[1].width() * painted[1].height() * 4
        while len(self._painted) > max(8, _PAINTED_BYTES // max(1, one)):
            self._painted.popitem(last=False)

    def _thumbnail(self, hit: Hit, side: float) -> QPixmap | None:
        page = None if hit.asset.kind is Kind.PHOTO else hit.page or 1
        return self._thumbnails.pixmap(hit.asset, page, round(side))

    def _draw(
        self, size: QSize, flags: _Look, hit: Hit, picture: QPixmap | None, ratio: float
    ) -> QPixmap:
        """One card as a picture, so that scrolling moves it instead of painting it anew."""
        made = QPixmap(size * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(theme.colour(theme.colours().surface))
        painter = QPainter(made)
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        half = MARGIN / 2
        card = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
        paint_frame(painter, card, flags)
        inner = card.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        where = QRectF(inner.left(), inner.top(), inner.width(), self._picture_height(inner))
        if hit.asset.kind is Kind.PHOTO:
            self._paint_photo(painter, where, hit, picture)
        else:
            self._paint_page(painter, where, hit, picture)
        self._paint_badges(painter, where, hit)
        self._paint_words(painter, inner, where.bottom() + 5, hit)
        painter.end()
        return made

    def picture_bottom(self, size: QSize) -> float:
        """Where the picture on a card of this size ends."""
        half = MARGIN / 2 + _PAD
        inner = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
        return inner.top() + self._picture_height(inner)

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
                self._paint_sign(painter, where, one, is_said=one is verdict)
        painter.end()

    def verdict_places(self, size: QSize) -> dict[Verdict, QRectF]:
        """Where on a card of this size yes and no are said."""
        half = MARGIN / 2 + _PAD
        inner = QRectF(0, 0, size.width(), size.height()).adjusted(half, half, -half, -half)
        bottom = inner.top() + self._picture_height(inner)
        side = _SIGN_SIDE if inner.width() >= _SMALL_BELOW else 0.8 * _SIGN_SIDE
        top, gap = bottom - side - 6, side + 4
        left = inner.right() - 6 - side
        return {
            Verdict.YES: QRectF(left - gap, top, side, side),
            Verdict.NO: QRectF(left, top, side, side),
        }

    def _paint_sign(
        self, painter: QPainter, where: QRectF, verdict: Verdict, *, is_said: bool
    ) -> None:
        colours = theme.colours()
        if is_said:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour(colours.accent))
            painter.drawEllipse(where)
        else:
            self._paint_veil(painter, where, where.height() / 2)
        inset = where.height() * 0.22
        tone = theme.colour(colours.on_accent if is_said else colours.on_veil)
        icons.draw(painter, _SIGNS[verdict], where.adjusted(inset, inset, -inset, -inset), tone)

    def _picture_height(self, inner: QRectF) -> float:
        lines = QFontMetricsF(self._name_font).height() + QFontMetricsF(self._soft_font).height()
        return inner.height() - lines - 6

    def _paint_photo(
        self, painter: QPainter, where: QRectF, hit: Hit, pixmap: QPixmap | None
    ) -> None:
        if pixmap is None:
            self._paint_placeholder(painter, where, hit)
            return
        painter.save()
        painter.setClipPath(rounded(where))
        cover(painter, where, pixmap, from_top=False)
        painter.restore()
        self._paint_hairline(painter, where)

    def _paint_page(
        self, painter: QPainter, where: QRectF, hit: Hit, pixmap: QPixmap | None
    ) -> None:
        with_words = bool(hit.snippet) and where.width() >= _SNIPPET_FROM
        if pixmap is None and not with_words:
            self._paint_placeholder(painter, where, hit)
            return
        painter.save()
        painter.setClipPath(rounded(where))
        painter.fillRect(where, theme.colour(theme.colours().raised))
        words = QRectF(where)
        if pixmap is not None:
            top = QRectF(where)
            if with_words:
                top.setHeight(round(where.height() * 0.44))
                words.setTop(top.bottom())
            cover(painter, top, pixmap, from_top=True)
        if with_words:
            painter.fillRect(words, theme.colour(theme.colours().raised))
            inset = 8 if pixmap is not None else _BELOW_BADGES
            paint_snippet(painter, words.adjusted(10, inset, -10, -8), hit.snippet, self._soft_font)
        painter.restore()
        self._paint_hairline(painter, where)

    def _paint_placeholder(self, painter: QPainter, where: QRectF, hit: Hit) -> None:
        colours = theme.colours()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour(colours.hover))
        painter.drawRoundedRect(where, theme.RADIUS, theme.RADIUS)
        side = min(48.0, where.width() / 3)
        middle = QRectF(0, 0, side, side)
        middle.moveCenter(where.center())
        name = "image" if hit.asset.kind is Kind.PHOTO else "file-text"
        icons.draw(painter, name, middle, theme.colour(colours.soft))

    def _paint_hairline(self, painter: QPainter, where: QRectF) -> None:
        """A thin frame, so that white pages and pale skies end somewhere."""
        edge = QColor(theme.colours().text)
        edge.setAlpha(36)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(edge, 1))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)

    def _paint_badges(self, painter: QPainter, where: QRectF, hit: Hit) -> None:
        painter.setFont(self._soft_font)
        words = [text.type_badge(hit.asset), text.page_of(hit)]
        left = where.left() + 6
        for word in filter(None, words):
            left += self._paint_pill(painter, QPointF(left, where.top() + 6), word) + 4
        if not hit.asset.online:
            corner = QRectF(where.right() - 30, where.top() + 6, 24, 24)
            self._paint_veil(painter, corner, 12)
            white = theme.colour(theme.colours().on_veil)
            icons.draw(painter, "offline", corner.adjusted(4, 4, -4, -4), white)

    def _paint_pill(self, painter: QPainter, at: QPointF, word: str) -> float:
        metrics = QFontMetricsF(self._soft_font)
        pill = QRectF(at.x(), at.y(), metrics.horizontalAdvance(word) + 14, metrics.height() + 4)
        self._paint_veil(painter, pill, pill.height() / 2)
        painter.setPen(theme.colour(theme.colours().on_veil))
        painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, word)
        return pill.width()

    def _paint_veil(self, painter: QPainter, where: QRectF, radius: float) -> None:
        veil = QColor(theme.colours().veil)
        veil.setAlpha(205)  # white on it stays above 4.5:1 even on a white picture
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(veil)
        painter.drawRoundedRect(where, radius, radius)

    def _paint_words(self, painter: QPainter, inner: QRectF, top: float, hit: Hit) -> None:
        colours = theme.colours()
        line = QRectF(inner.left() + 2, top, inner.width() - 4, 0)
        for words, font, tone, elide in (
            (hit.asset.path.name, self._name_font, colours.text, _ELIDE.ElideMiddle),
            (text.second_line(hit), self._soft_font, colours.soft, _ELIDE.ElideRight),
        ):
            metrics = QFontMetricsF(font)
            line.setHeight(metrics.height())
            painter.setFont(font)
            painter.setPen(theme.colour(tone))
            shown = metrics.elidedText(words, elide, line.width())
            painter.drawText(line, int(Qt.AlignmentFlag.AlignLeft), shown)
            line.moveTop(line.bottom())


def _look(state: QStyle.StateFlag) -> _Look:
    flag = QStyle.StateFlag
    return (
        bool(state & flag.State_Selected),
        bool(state & flag.State_HasFocus),
        bool(state & flag.State_MouseOver),
    )


def paint_frame(painter: QPainter, card: QRectF, look: _Look) -> None:
    """What is behind a card: its selection, the keyboard's place, the mouse."""
    selected, focused, hovered = look
    colours = theme.colours()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    if selected:
        painter.setBrush(theme.colour(colours.tint))
        painter.setPen(QPen(theme.colour(colours.accent), 2))
    elif hovered:
        painter.setBrush(theme.colour(colours.hover))
    if focused and not selected:
        painter.setPen(QPen(theme.colour(colours.accent), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(card.adjusted(1, 1, -1, -1), 11, 11)


def rounded(where: QRectF) -> QPainterPath:
    """A rectangle with the theme's corners."""
    path = QPainterPath()
    path.addRoundedRect(where, theme.RADIUS, theme.RADIUS)
    return path


def cover(painter: QPainter, where: QRectF, pixmap: QPixmap, *, from_top: bool) -> None:
    """Fill a rectangle with a picture, cut evenly, or below where a page is to begin at its top."""
    wide, high = float(pixmap.width()), float(pixmap.height())
    if wide <= 0 or high <= 0 or where.height() <= 0:
        return
    aspect = where.width() / where.height()
    part = QRectF(0, 0, wide, high)
    if wide / high > aspect:
        part.setWidth(high * aspect)
        part.moveLeft((wide - part.width()) / 2)
    else:
        part.setHeight(wide / aspect)
        # Faces are rather above the middle than below it.
        part.moveTop(0 if from_top else (high - part.height()) * 0.4)
    painter.drawPixmap(where, pixmap, part)


def paint_snippet(painter: QPainter, where: QRectF, snippet: str, font: QFont) -> None:
    """Draw a snippet with its matched words marked, as many lines as fit."""
    words, spans = text.marked(snippet)
    layout = QTextLayout(words, font, painter.device())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats([_mark(start, length) for start, length in spans])
    layout.beginLayout()
    bottom = 0.0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(where.width())
        line.setPosition(QPointF(0, bottom))
        bottom += line.height()
        if bottom + line.height() > where.height():
            break  # the next line would be cut
    layout.endLayout()
    painter.setPen(theme.colour(theme.colours().text))
    layout.draw(painter, where.topLeft(), [], where)


def _mark(start: int, length: int) -> QTextLayout.FormatRange:
    colours = theme.colours()
    shape = QTextCharFormat()
    shape.setFontWeight(QFont.Weight.Bold)
    shape.setBackground(theme.colour(colours.mark))
    shape.setForeground(theme.colour(colours.on_mark))
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, shape
    return made
