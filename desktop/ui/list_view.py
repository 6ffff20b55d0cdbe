"""How a result looks in a list: a small picture, then name and reason, folder, date and size."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter

from desktop.records import Hit, Kind
from desktop.ui import brushwork, text, theme
from desktop.ui.brushwork import Picture

PICTURE = 0.36  # of the side that the slider says
_SMALLEST = 36  # pixels of a picture
_AIR = 14  # pixels of a row beyond its picture
_INSET = 10.0  # pixels before the picture, as on a card
_GAP = 14.0  # pixels between columns
_END = 52.0  # pixels at the end, for the heart
_SIGNS = 68.0  # pixels more, for yes and no
_DATE, _SIZE = 84.0, 68.0  # pixels at least; both grow with the font
_FOLDER_FROM, _SIZE_FROM, _DATE_FROM = 620.0, 520.0, 380.0  # pixels of a row
_ELIDE = Qt.TextElideMode
Ink = tuple[QFont, str]  # what is written with, and its colour


@dataclass(frozen=True, slots=True)
class Columns:
    """Where in a row its parts are; a null rectangle where there is no room for one."""

    picture: QRectF
    name: QRectF
    folder: QRectF
    date: QRectF
    size: QRectF
    end: QRectF  # the heart, and the signs before it


def row_height(side: int) -> int:
    """Pixels of a row where the slider says `side`."""
    return max(_SMALLEST, round(side * PICTURE)) + _AIR


def columns(row: QSize, scale: float, *, asks: bool, right_to_left: bool) -> Columns:
    """The parts of a row of this size.

    Args:
        scale: How much larger than usual the font is.
        asks: Whether it is asked if results are right; that takes the place of the size.
    """
    wide, high = float(row.width()), float(row.height())
    side = high - _AIR
    picture = QRectF(_INSET, _AIR / 2, side, side)
    right = wide - _END - (_SIGNS if asks else 0.0)
    end = QRectF(right, 0, wide - right, high)
    parts = {}
    for name, room, least in (
        ("size", _SIZE * scale, float("inf") if asks else _SIZE_FROM),
        ("date", _DATE * scale, _DATE_FROM),
        ("folder", wide * 0.24, _FOLDER_FROM),
    ):
        parts[name] = QRectF(right - room, 0, room, high) if wide >= least * scale else QRectF()
        right -= room + _GAP if wide >= least * scale else 0.0
    left = picture.right() + _GAP
    name_room = QRectF(left, 0, max(0.0, right - left), high)
    made = [picture, name_room, parts["folder"], parts["date"], parts["size"], end]
    return Columns(*(_mirrored(part, wide) if right_to_left else part for part in made))


def _mirrored(part: QRectF, wide: float) -> QRectF:
    if part.isNull():
        return part
    return QRectF(wide - part.right(), part.top(), part.width(), part.height())


@dataclass(frozen=True, slots=True)
class Fonts:
    """What rows are written in."""

    name: QFont
    soft: QFont


@dataclass(frozen=True, slots=True)
class Told:
    """What a row tells."""

    hit: Hit
    why: str  # it is among the results
    folder: str
    picture: Picture | None


def paint_row(painter: QPainter, where: Columns, told: Told, fonts: Fonts) -> None:
    """Paint what a row says; its ground is there."""
    hit, asset = told.hit, told.hit.asset
    _paint_picture(painter, where.picture, hit, told.picture)
    _paint_names(painter, where.name, hit, fonts, told.why)
    soft = (fonts.soft, theme.colours().soft)
    _line(painter, where.folder, told.folder, soft, _ELIDE.ElideMiddle)
    when = text.day(asset.taken or asset.dated or asset.modified)
    _line(painter, where.date, when, soft)
    right = Qt.AlignmentFlag.AlignRight
    _line(painter, where.size, text.size(asset.size), soft, _ELIDE.ElideRight, right)


def _paint_picture(painter: QPainter, where: QRectF, hit: Hit, picture: Picture | None) -> None:
    ratio = painter.device().devicePixelRatioF()
    if picture is None:
        stamp = brushwork.placeholder(where.size(), hit.asset.kind, ratio)
        painter.drawPixmap(where.topLeft(), stamp)
    elif hit.asset.kind is Kind.PHOTO:
        brushwork.paint_photo(painter, where, picture, ratio)
    else:
        brushwork.paint_page(painter, where, picture.pixmap, ratio)
    if not hit.asset.online:
        side = min(20.0, where.height() / 2)
        painter.drawPixmap(where.topLeft(), brushwork.corner_sign("offline", side, ratio))


def _paint_names(painter: QPainter, where: QRectF, hit: Hit, fonts: Fonts, why: str) -> None:
    """The name, and below it the page and why it was found; where there is room, its words."""
    bold, small = QFontMetricsF(fonts.name).height(), QFontMetricsF(fonts.soft).height()
    reason = " · ".join(filter(None, (text.page_of(hit), why or _measure(hit))))
    room = where.height() - 10 - bold - small
    lines = min(4, int(room // small)) if hit.snippet else 0
    high = bold + small + lines * small
    top = where.top() + (where.height() - high) / 2
    colours = theme.colours()
    line = QRectF(where.left(), top, where.width(), bold)
    _line(painter, line, hit.asset.path.name, (fonts.name, colours.text), _ELIDE.ElideMiddle)
    line = QRectF(where.left(), line.bottom(), where.width(), small)
    _line(painter, line, reason, (fonts.soft, colours.soft))
    if lines:
        size = QSizeF(where.width(), lines * small + 1)
        words = brushwork.laid_out(painter, size, hit.snippet, fonts.soft)
        words.paint(painter, QPointF(where.left(), line.bottom() + 1))


def _measure(hit: Hit) -> str:
    """How large it is, where nothing else is to be said of it."""
    asset = hit.asset
    if asset.kind is Kind.PHOTO:
        return f"{asset.width} × {asset.height}" if asset.width and asset.height else ""
    pages = asset.page_count or 0
    return text.pages(pages) if pages > 1 else ""


def _line(
    painter: QPainter,
    where: QRectF,
    words: str,
    ink: Ink,
    elide: Qt.TextElideMode = _ELIDE.ElideRight,
    side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
) -> None:
    """One line in the middle of its height, cut where it is too long."""
    if where.width() <= 0:
        return
    font, tone = ink
    painter.setFont(font)
    painter.setPen(theme.colour(tone))
    shown = QFontMetricsF(font).elidedText(words, elide, where.width())
    brushwork.paint_words(painter, where, shown, side | Qt.AlignmentFlag.AlignVCenter)
