"""The files that could not be read, each with its reason, and another try."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.records import Asset
from desktop.ui import file_actions, icons, parts, sentences, text, theme
from desktop.ui.panel import Area, Panel, PanelContext

if TYPE_CHECKING:
    from desktop.engine.news import Overview

_ASSET_ROLE = int(Qt.ItemDataRole.UserRole) + 1
_ROOT = QModelIndex()


class Problems(QWidget):
    """A page with every rejected file."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setObjectName("page")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._session, self._desk = context.session, context.desk
        self._model = ProblemsModel(self)
        self._list = QListView()
        self._list.setAccessibleName(self.tr("Files that could not be read"))
        self._list.setModel(self._model)
        self._list.setItemDelegate(_ProblemDelegate(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self._list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self._list.selectionModel().selectionChanged.connect(self._on_selected)
        self._title = parts.label("", "huge")
        self._again = parts.button(self.tr("Try again"), self._on_again)
        self._show = parts.button(self.tr("Show in folder"), self._on_show)
        self._all = parts.button(
            self.tr("Try all again"), partial(self._retry, None), "main", "arrow-clockwise"
        )
        self._build()
        self._desk.overview_changed.connect(self._on_overview)
        if self._desk.overview is not None:
            self._on_overview(self._desk.overview)
        self._on_selected()

    def _build(self) -> None:
        close = parts.tool("x", self.tr("Back to the results"), self._on_close)
        self._explained = parts.label(
            self.tr(
                "Nothing is wrong with the rest. These files are found by their name, and are "
                "tried again by themselves when they change or when Shoebox learns their format."
            ),
            "soft",
            wrap=True,
        )
        buttons = parts.row(self._all, self._again, self._show, 1)
        all_read = parts.label(self.tr("Every file could be read"), "title")
        later = parts.label(
            self.tr("A file that cannot be read would be listed here, with the reason."),
            "soft",
            wrap=True,
        )
        sign = parts.icon_label("check-circle", 48, "good")
        for line in (all_read, later):
            line.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._none = parts.box(parts.column(1, parts.row(1, sign, 1), all_read, later, 2))
        layout = parts.column(
            *(parts.row(self._title, 1, close), self._explained, buttons, self._list, self._none),
            spacing=12,
            margin=24,
        )
        layout.setStretchFactor(self._none, 1)
        self.setLayout(layout)

    def _on_overview(self, overview: Overview) -> None:
        count = overview.counts.rejected
        self._model.set_assets(overview.rejected)
        self._title.setText(text.unreadable(count) if count else self.tr("Could not be read"))
        self._all.setEnabled(count > 0)
        for about in (self._explained, self._all, self._again, self._show, self._list):
            about.setVisible(count > 0)
        self._none.setVisible(not count)
        self._desk.badge_changed.emit("problems", count)

    def _selected(self) -> tuple[Asset, ...]:
        rows = sorted(index.row() for index in self._list.selectionModel().selectedIndexes())
        return tuple(self._model.assets[row] for row in rows)

    def _on_selected(self) -> None:
        selected = self._selected()
        self._again.setEnabled(bool(selected))
        self._show.setEnabled(len(selected) == 1)

    def _on_again(self) -> None:
        self._retry(self._selected())

    def _on_show(self) -> None:
        if selected := self._selected():
            file_actions.show_in_folder(selected[0], self._desk.say)

    def _retry(self, assets: tuple[Asset, ...] | None) -> None:
        self._session.retry(None if assets is None else tuple(asset.id for asset in assets))
        self._desk.say(self.tr("Trying again…"))

    def _on_close(self) -> None:
        self._desk.panel_wanted.emit("")


class ProblemsModel(QAbstractListModel):
    """The rejected assets."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.assets: tuple[Asset, ...] = ()

    def set_assets(self, assets: tuple[Asset, ...]) -> None:
        """Show these."""
        if assets != self.assets:
            self.beginResetModel()
            self.assets = assets
            self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = _ROOT) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self.assets)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """An asset, or the words for it."""
        if not 0 <= index.row() < len(self.assets):
            return None
        asset = self.assets[index.row()]
        if role == _ASSET_ROLE:
            return asset
        if role == Qt.ItemDataRole.DisplayRole:
            return text.tr("{0}: {1}").format(asset.path.name, reason_of(asset))
        if role == Qt.ItemDataRole.ToolTipRole:
            return str(asset.path)
        return None


def reason_of(asset: Asset) -> str:
    """Why a file could not be read."""
    return sentences.said(asset.reason or "") or text.tr("No reason is known.")


class _ProblemDelegate(QStyledItemDelegate):
    """Two lines: the name with its folder, and the reason."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for two lines."""
        lines = QFontMetricsF(theme.font()).height() + QFontMetricsF(theme.font(0.92)).height()
        return QSize(200, round(lines) + 24)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint one file."""
        asset: Asset | None = index.data(_ASSET_ROLE)
        if asset is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours, where = theme.colours(), QRectF(option.rect).adjusted(1, 2, -9, -2)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.setPen(QPen(theme.colour(colours.accent if selected else colours.line), 1))
        painter.setBrush(theme.colour(colours.tint if selected else colours.raised))
        painter.drawRoundedRect(where.adjusted(0.5, 0.5, -0.5, -0.5), theme.RADIUS, theme.RADIUS)
        sign = QRectF(where.left() + 14, where.center().y() - 10, 20, 20)
        icons.draw(painter, "warning-circle", sign, theme.colour(colours.warn))
        room = where.adjusted(48, 8, -14, -8)
        below = _line(painter, room, asset.path.name, text.folder_path(asset.path.parent))
        reason = reason_of(asset)
        painter.setFont(theme.font(0.92))
        painter.setPen(theme.colour(colours.text if selected else colours.soft))
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(reason, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(QPointF(room.left(), below + metrics.ascent()), shown)
        painter.restore()


def _line(painter: QPainter, room: QRectF, name: str, folder: str) -> float:
    """Draw a name and, quieter, its folder; returns where the next line begins."""
    colours = theme.colours()
    painter.setFont(theme.font(bold=True))
    painter.setPen(theme.colour(colours.text))
    metrics = QFontMetricsF(painter.font())
    shown = metrics.elidedText(name, Qt.TextElideMode.ElideMiddle, room.width() * 0.6)
    painter.drawText(QPointF(room.left(), room.top() + metrics.ascent()), shown)
    left = room.left() + metrics.horizontalAdvance(shown) + 12
    painter.setFont(theme.font(0.88))
    painter.setPen(theme.colour(colours.soft))
    small = QFontMetricsF(painter.font())
    where = small.elidedText(folder, Qt.TextElideMode.ElideMiddle, room.right() - left)
    painter.drawText(QPointF(left, room.top() + metrics.ascent()), where)
    return room.top() + metrics.height()


PANEL = Panel(
    "problems", "Could not be read", Area.PAGE, "warning-circle", 10, Problems, only_with_badge=True
)
