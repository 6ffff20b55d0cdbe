"""The results as a Qt model over frozen hits."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QUrl,
    Signal,
)

from desktop.records import Asset, AssetId, Hit, Kind, Query, RootId
from desktop.ui import text
from desktop.ui.order import Order, Surroundings, arrange, folder_title
from desktop.ui.reasons import reason_line, reasons_in_words
from desktop.ui.sections import Section, without
from desktop.ui.verdicts import Verdicts

if TYPE_CHECKING:
    from desktop.engine.keeping import Mark

Index = QModelIndex | QPersistentModelIndex
HIT_ROLE = int(Qt.ItemDataRole.UserRole) + 1
VERDICT_ROLE = HIT_ROLE + 1
KEPT_ROLE = HIT_ROLE + 2  # a Mark: favourite, stars
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
_MANY = 64  # rows; to take away more one by one takes longer than to show all anew
_ROOT = QModelIndex()  # rows have no parent; one for all, as it is never changed


class ResultsModel(QAbstractListModel):
    """The hits that are shown, in their order, under their headings.

    Rows that stay where they were are never touched, so that a view keeps its place.

    Signals:
        arranged: The rows or the sections are others; what the rows' own signals tell is told too.
    """

    arranged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._found: tuple[Hit, ...] = ()  # in the order in which they were found
        self._hits: list[Hit] = []
        self._sections: tuple[Section, ...] = ()
        self._rows: dict[AssetId, int] = {}
        self._order = Order()
        self._around = Surroundings()
        self.query = Query()  # what the hits answer
        self.verdicts = Verdicts(self)
        self.mark_of: Callable[[AssetId], Mark] = _unmarked
        self.file_of: Callable[[Asset], Path | None] = lambda asset: asset.path
        self.seen: Callable[[Hit], None] = lambda _: None  # is told of what is painted

    @property
    def hits(self) -> tuple[Hit, ...]:
        """All hits, in the order in which they are shown."""
        return tuple(self._hits)

    @property
    def sections(self) -> tuple[Section, ...]:
        """What the rows stand under."""
        return self._sections

    @property
    def order(self) -> Order:
        """How the hits are arranged."""
        return self._order

    def hit(self, index: Index) -> Hit | None:
        """The hit of an index; None where it is not valid."""
        row = index.row()
        return self._hits[row] if 0 <= row < len(self._hits) else None

    def hit_at(self, row: int) -> Hit:
        """The hit of a row that there is, to be painted."""
        hit = self._hits[row]
        if not hit.snippet:
            self.seen(hit)
        return hit

    def why(self, hit: Hit) -> str:
        """A line that says why a hit is here; "" where everything is shown."""
        return reason_line(hit, self.query)

    def folder(self, hit: Hit) -> str:
        """Where a hit is, from its watched folder on."""
        return folder_title(hit.asset.path.parent, self._around.roots.get(hit.asset.root))

    def row_of(self, asset: AssetId) -> int | None:
        """Where an asset is shown; None where it is not."""
        return self._rows.get(asset)

    def set_order(self, order: Order) -> None:
        """Arrange the hits so from now on."""
        if order != self._order:
            self._order = order
            self._arrange()

    def set_roots(self, roots: Mapping[RootId, Path]) -> None:
        """The watched folders, for the names of folders."""
        if dict(roots) != dict(self._around.roots):
            self._around = replace(self._around, roots=dict(roots))
            self._arrange()

    def set_hits(self, hits: Sequence[Hit]) -> None:
        """Show these. Rows are reset only where the order of the assets differs.

        Args:
            hits: In the order in which they were found.
        """
        self._found = tuple(hits)
        self._around = replace(self._around, refused=frozenset(self.verdicts.disliked))
        self._arrange()

    def _arrange(self) -> None:
        hits, sections = arrange(self._found, self._order, self._around)
        old = [hit.asset.id for hit in self._hits]
        new = [hit.asset.id for hit in hits]
        if old != new[: len(old)]:
            self.beginResetModel()
            self._hits, self._sections = hits, sections
            self._number_rows()
            self.endResetModel()
        else:
            self._hits[:] = hits[: len(old)]
            if len(new) == len(old):
                self._sections = sections
            if old:
                self.dataChanged.emit(self.index(0), self.index(len(old) - 1))
            self._append(hits[len(old) :], sections)
        self.arranged.emit()

    def update(self, hits: Sequence[Hit], updated: Collection[AssetId]) -> int:
        """Bring shown records up to date without moving any.

        Args:
            hits: A newer answer to the same search.
            updated: Assets whose records may have changed.

        Returns:
            How many of the hits are not shown yet.
        """
        fresh, newer = 0, dict[AssetId, Hit]()
        for hit in hits:
            row = self._rows.get(hit.asset.id)
            if row is None:
                fresh += 1
            elif hit.asset.id in updated:
                self._hits[row] = hit
                newer[hit.asset.id] = hit
                self.dataChanged.emit(self.index(row), self.index(row))
        if newer:
            self._found = tuple(newer.get(hit.asset.id, hit) for hit in self._found)
        return fresh

    def set_snippets(self, snippets: Mapping[AssetId, str]) -> None:
        """Show these with the hits of the assets."""
        newer = dict[AssetId, Hit]()
        for asset, snippet in snippets.items():
            if (row := self._rows.get(asset)) is not None:
                self._hits[row] = newer[asset] = replace(self._hits[row], snippet=snippet)
                self.dataChanged.emit(self.index(row), self.index(row))
        self._found = tuple(newer.get(hit.asset.id, hit) for hit in self._found)

    def remove(self, assets: Iterable[AssetId]) -> None:
        """Take rows away; the others keep their order."""
        gone = {asset for asset in assets if asset in self._rows}
        if not gone:
            return
        self._found = tuple(hit for hit in self._found if hit.asset.id not in gone)
        if len(gone) > _MANY:
            self._arrange()
            return
        for row in sorted((self._rows[asset] for asset in gone), reverse=True):
            self.beginRemoveRows(_ROOT, row, row)
            del self._hits[row]
            self._sections = without(self._sections, row)
            self.endRemoveRows()
        self._number_rows()
        self.arranged.emit()

    def refresh(self, asset: AssetId) -> None:
        """Have an asset painted again, where it is shown."""
        row = self._rows.get(asset)
        if row is not None:
            self.dataChanged.emit(self.index(row), self.index(row))

    def _append(self, hits: Sequence[Hit], sections: tuple[Section, ...]) -> None:
        if not hits:
            return
        first = len(self._hits)
        self.beginInsertRows(_ROOT, first, first + len(hits) - 1)
        self._hits.extend(hits)
        self._sections = sections
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
        if role == KEPT_ROLE:
            return self.mark_of(hit.asset.id)
        if role == VERDICT_ROLE:
            return self.verdicts.of(hit.asset.id)
        if role == _SPOKEN:
            return ", ".join(filter(None, (self._heading(index.row()), spoken(hit))))
        if role == _TIP:
            return "\n".join((*reasons_in_words(hit, self.query), str(hit.asset.path)))
        return None

    def _heading(self, row: int) -> str:
        """What is spoken before the first row of a section."""
        first = 0
        for section in self._sections:
            if first == row:
                return f"{section.title}, {text.number(section.count)}" if section.title else ""
            first += section.count
        return ""

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
    kind = text.tr("Photo") if hit.asset.kind is Kind.PHOTO else text.tr("Document")
    parts = (hit.asset.path.name, kind, text.page_of(hit), text.second_line(hit))
    return ", ".join(part for part in (*parts, text.plain(hit.snippet)) if part)


def _unmarked(_asset: AssetId) -> Mark:
    from desktop.engine.keeping import Mark  # not needed before there are results

    return Mark()
