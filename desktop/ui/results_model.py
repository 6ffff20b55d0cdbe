"""The results as a Qt model over frozen hits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
)

from desktop.records import Asset, AssetId, Hit
from desktop.ui import text

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
# Made once: Qt asks for them tens of thousands of times, and Python's enums are slow.
_DISPLAY = int(Qt.ItemDataRole.DisplayRole)
_SPOKEN = int(Qt.ItemDataRole.AccessibleTextRole)
_TIP = int(Qt.ItemDataRole.ToolTipRole)
_FLAGS = (
    Qt.ItemFlag.ItemIsEnabled
    | Qt.ItemFlag.ItemIsSelectable
    | Qt.ItemFlag.ItemIsDragEnabled
    | Qt.ItemFlag.ItemNeverHasChildren
)
_ROOT = QModelIndex()  # rows have no parent; one for all, as it is never changed


class ResultsModel(QAbstractListModel):
    """The hits that are shown, best first.

    Rows that stay where they were are never touched, so that a view keeps its place.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._hits: list[Hit] = []
        self._rows: dict[AssetId, int] = {}
        self.file_of: Callable[[Asset], Path | None] = lambda asset: asset.path

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits, in their order."""
        return tuple(self._hits)

    def hit(self, index: Index) -> Hit | None:
        """The hit of an index; None where it is not valid."""
        row = index.row()
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def row_of(self, asset: AssetId) -> int | None:
        """Where an asset is shown; None where it is not."""
        return self._rows.get(asset)

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these. Rows are reset only where the order of the assets differs."""
        old = [hit.asset.id for hit in self._hits]
        new = [hit.asset.id for hit in hits]
        if old == new[: len(old)]:
            self._hits[:] = hits[: len(old)]
            if old:
                self.dataChanged.emit(self.index(0), self.index(len(old) - 1))
            self._append(hits[len(old) :])
            return
        self.beginResetModel()
        self._hits = list(hits)
        self._number_rows()
        self.endResetModel()

    def update(self, hits: Sequence[Hit], updated: Collection[AssetId]) -> int:
        """Bring shown records up to date without moving any.

        Args:
            hits: A newer answer to the same search.
            updated: Assets whose records may have changed.

        Returns:
            How many of the hits are not shown yet.
        """
        fresh = 0
        for hit in hits:
            row = self._rows.get(hit.asset.id)
            if row is None:
                fresh += 1
            elif hit.asset.id in updated:
                self._hits[row] = hit
                self.dataChanged.emit(self.index(row), self.index(row))
        return fresh

    def remove(self, assets: Iterable[AssetId]) -> None:
        """Take rows away; the others keep their order."""
        gone = sorted((self._rows[asset] for asset in assets if asset in self._rows), reverse=True)
        for row in gone:
            self.beginRemoveRows(_ROOT, row, row)
            del self._hits[row]
            self.endRemoveRows()
        if gone:
            self._number_rows()

    def refresh(self, asset: AssetId) -> None:
        """Have an asset painted again, where it is shown."""
        row = self._rows.get(asset)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _append(self, hits: Sequence[Hit]) -> None:
        if not hits:
            return
        first = len(self._hits)
        self.beginInsertRows(_ROOT, first, first + len(hits) - 1)
        self._hits.extend(hits)
        self._number_rows()
        self.endInsertRows()

    def _number_rows(self) -> None:
        self._rows = {hit.asset.id: row for row, hit in enumerate(self._hits)}

    # ---------------------------------------------------------------- Qt's side

    def rowCount(self, parent: Index = _ROOT) -> int:
        """How many results there are."""
        return 0 if parent.isValid() else len(self._hits)

    def data(self, index: Index, role: int = _DISPLAY) -> object:
        """A hit, or the words for it."""
        hit = self.hit(index)
        if hit is None:
            return None
        if role == HIT_ROLE:
            return hit
        if role == _DISPLAY:
            return hit.asset.path.name
        if role == _SPOKEN:
            return spoken(hit)
        if role == _TIP:
            return str(hit.asset.path)
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Results can be chosen and dragged to other programs."""
        return _FLAGS if index.isValid() else Qt.ItemFlag.NoItemFlags

    def supportedDragActions(self) -> Qt.DropAction:  # noqa: N802 - Qt's name
        """Copies only: a drag never moves the person's file."""
        return Qt.DropAction.CopyAction

    def mimeTypes(self) -> list[str]:
        """Results travel as files."""
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        """The files of these results; members that were not unpacked yet are left out."""
        hits = [hit for index in indexes if (hit := self.hit(index)) is not None]
        files = [self.file_of(hit.asset) for hit in hits]
        content = QMimeData()
        content.setUrls([QUrl.fromLocalFile(str(file)) for file in files if file is not None])
        return content


def spoken(hit: Hit) -> str:
    """What a screen reader says for a result."""
    parts = (hit.asset.path.name, text.page_of(hit), text.second_line(hit), text.plain(hit.snippet))
    return ", ".join(part for part in parts if part)
