"""Groups of files as rows of a list: a line about each group, then its files as pictures."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.engine.duplicates import Group, Likeness
from desktop.records import Asset, Kind
from desktop.ui import icons, text, theme
from desktop.ui.thumbnails import Thumbnails

MOST_ROWS = 3000  # a person looks through hundreds; Qt lays out every one
ROW_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()
_THUMBNAIL = QSize(96, 72)
_HEADER = 44
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list."""

    group: Group
    asset: Asset | None  # None: the line about the group

    @property
    def page(self) -> int | None:
        """The page whose picture stands for the file."""
        is_photo = self.asset is None or self.asset.kind is Kind.PHOTO
        return None if is_photo else 1


class DuplicateRows(QAbstractListModel):
    """The rows of some groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    def set_groups(self, groups: Sequence[Group]) -> None:
        """Show these, as many as a person can look through."""
        rows: list[Row] = []
        for group in groups:
            if len(rows) + len(group.assets) >= MOST_ROWS:
                break
            rows += [Row(group, None), *(Row(group, asset) for asset in group.assets)]
        if rows != self._rows:
            self.beginResetModel()
            self._rows = rows
            self.endResetModel()

    def place_of(self, row: Row) -> int | None:
        """The number of a file's row; None where it is not among them."""
        return self._rows.index(row) if row in self._rows else None

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Files can be selected, lines about groups cannot."""
        if not 0 <= index.row() < len(self._rows):
            return Qt.ItemFlag.NoItemFlags
        if self._rows[index.row()].asset is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """A row, or the words for it."""
        if not 0 <= index.row() < len(self._rows):
            return None
        row = self._rows[index.row()]
        if role == ROW_ROLE:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            if row.asset is None:
                return about(row.group)
            folder = text.folder_path(row.asset.path.parent)
            return f"{row.asset.path.name}, {folder}, {facts(row.asset)}"
        if role == Qt.ItemDataRole.ToolTipRole and row.asset is not None:
            return str(row.asset.path)
        return None


def about(group: Group) -> str:
    """What the line above a group says."""
    size, count = text.size(group.spare_bytes), len(group.assets)
    if group.likeness is Likeness.IDENTICAL:
        each = text.size(group.assets[0].size)
        words = text.counted("1 copy of {0}", "%n copies of {0}", count).format(each)
    elif group.assets[0].kind is Kind.DOCUMENT:
        words = text.counted(
            "1 document with the same words", "%n documents with the same words", count
        )
    else:
        words = text.counted("1 picture", "%n pictures", count)
    return " · ".join((words, text.tr("{0} besides the first").format(size)))


def facts(asset: Asset) -> str:
    """Pixels, size and day of a file on one line, and what else there is of the shot."""
    pixels = f"{asset.width} × {asset.height}" if asset.width and asset.height else ""
    day = text.day(asset.taken or asset.modified)
    beside = text.tr("with {0}").format(", ".join(asset.raws)) if asset.raws else ""
    return " · ".join(filter(None, (pixels, text.size(asset.size), day, beside)))


class DuplicateDelegate(QStyledItemDelegate):
    """Paints the rows; the line about the group of `chosen` stands out."""

    def __init__(self, thumbnails: Thumbnails, parent: QWidget) -> None:
        super().__init__(parent)
        self._thumbnails = thumbnails
        self.chosen: Group | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """Room for a picture and three lines, or for one line."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None or row.asset is None:
            return QSize(200, _HEADER)
        return QSize(200, _THUMBNAIL.height() + 20)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Paint one row."""
        row: Row | None = index.data(ROW_ROLE)
        if row is None:
            return
        painter.save()
        painter.setRenderHints(
            QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
        )
        where = QRectF(option.rect).adjusted(1, 2, -9, -2)
        if row.asset is None:
            _paint_about(painter, where, row.group, is_chosen=row.group is self.chosen)
        else:
            is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
            self._paint_file(painter, where, row, is_selected=is_selected)
        painter.restore()

    def _paint_file(self, painter: QPainter, where: QRectF, row: Row, *, is_selected: bool) -> None:
        assert row.asset is not None
        colours = theme.colours()
        painter.setPen(QPen(theme.colour(colours.accent if is_selected else colours.line), 1))
        painter.setBrush(theme.colour(colours.tint if is_selected else colours.raised))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        size = _THUMBNAIL
        picture = QRectF(where.left() + 8, where.top() + 8, size.width(), size.height())
        self._paint_picture(painter, picture, row)
        room = where.adjusted(size.width() + 24, 0, -16, 0)
        words = "text" if is_selected else "soft"
        lines = (
            (row.asset.path.name, theme.font(bold=True), "text"),
            (facts(row.asset), theme.font(0.92), words),
            (text.folder_path(row.asset.path.parent), theme.font(0.88), words),
        )
        heights = [QFontMetricsF(font).height() + 2 for _, font, _ in lines]
        top = room.center().y() - sum(heights) / 2
        for (line, font, role), height in zip(lines, heights, strict=True):
            painter.setFont(font)
            painter.setPen(theme.colour(getattr(colours, role)))
            metrics = QFontMetricsF(font)
            shown = metrics.elidedText(line, Qt.TextElideMode.ElideMiddle, room.width())
            painter.drawText(QPointF(room.left(), top + metrics.ascent()), shown)
            top += height

    def _paint_picture(self, painter: QPainter, where: QRectF, row: Row) -> None:
        """The preview, filling its place; a sign where there is none."""
        assert row.asset is not None
        colours = theme.colours()
        ratio = painter.device().devicePixelRatioF()
        side = round(max(where.width(), where.height()) * ratio)
        pixmap = self._thumbnails.pixmap(row.asset, row.page, side)
        outline = QPainterPath()
        outline.addRoundedRect(where, 4, 4)
        if pixmap is None:
            painter.fillPath(outline, theme.colour(colours.hover))
            sign = "image" if row.asset.kind is Kind.PHOTO else "file-text"
            middle = QRectF(where.center().x() - 12, where.center().y() - 12, 24, 24)
            icons.draw(painter, sign, middle, theme.colour(colours.soft))
            return
        shape = where.size().toSize()
        cut = shape.scaled(pixmap.size(), Qt.AspectRatioMode.KeepAspectRatio)
        source = QRectF(
            (pixmap.width() - cut.width()) / 2,
            (pixmap.height() - cut.height()) / 2,
            cut.width(),
            cut.height(),
        )
        painter.save()
        painter.setClipPath(outline)
        painter.drawPixmap(where, pixmap, source)
        painter.restore()


def _paint_about(painter: QPainter, where: QRectF, group: Group, *, is_chosen: bool) -> None:
    font, colours = theme.font(0.92, bold=is_chosen), theme.colours()
    painter.setFont(font)
    painter.setPen(theme.colour(colours.text if is_chosen else colours.soft))
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(about(group), Qt.TextElideMode.ElideRight, where.width())
    painter.drawText(QPointF(where.left(), where.bottom() - 6), shown)
