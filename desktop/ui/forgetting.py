"""Forget files everywhere: the question before, and the list of what was forgotten."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QWidget,
)

from desktop.records import Hit
from desktop.ui import parts, text, theme
from desktop.ui.panel import PanelContext
from desktop.ui.text import tr
from desktop.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from desktop.engine.forgetting import Forgotten

_MOST_LINES, _EDGES = 8, 8  # in sight at once; pixels above and below them
_PATH = Qt.ItemDataRole.UserRole


def ask_to_forget(hits: Sequence[Hit], context: PanelContext, parent: QWidget) -> QMessageBox:
    """Ask whether Shoebox is to forget these; at least one."""
    assets = [hit.asset for hit in hits]
    forget = context.session.forgetting.forget
    start = partial(forget, [asset.id for asset in assets])
    member = next((asset for asset in assets if asset.member), None)
    more = ""
    if member is not None:
        more = tr("Its name stays in the list of what “{0}” holds.").format(member.file.name)
    return _ask([asset.path for asset in assets], more, start, context, parent)


def _ask(
    paths: Sequence[Path],
    more: str,
    start: Callable[..., None],
    context: PanelContext,
    parent: QWidget,
) -> QMessageBox:
    words = tr("Forget “{0}” everywhere?").format(paths[0].name)
    if len(paths) > 1:
        words = tr("Forget {0} everywhere?").format(text.files(len(paths)))
    explained = [
        tr(
            "All that Shoebox knows of it is deleted, in its backups too: what was read, its tags,"
            " and answers that cite it. Copies of it are forgotten as well. There is no undo."
        ),
        tr(
            "The file itself stays untouched, and is passed over from now on. The settings list it"
            " under “Forgotten files”, where you can take it back."
        ),
        *filter(None, [more]),
    ]
    then, more = partial(_start, start, context), "\n\n".join(explained)
    return parts.confirm(parent.window(), words, more, tr("Forget everywhere"), then)


def _start(start: Callable[..., None], context: PanelContext) -> None:
    desk = context.desk

    def done(count: int) -> None:
        desk.say(tr("Forgotten: {0}. The library holds no trace.").format(text.files(count)))
        desk.forgotten.emit()
        desk.kept.reload()
        desk.refresh_overview()

    desk.say(tr("Forgetting…"))
    start(then=context.bridge.relay(done), failed=context.bridge.relay(desk.say))


class ForgottenFiles(QWidget):
    """The files that are passed over; each can be taken back."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._context, self._forgetting = context, context.session.forgetting
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Forgotten files"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.itemSelectionChanged.connect(self._show)
        self.none = parts.label(self.tr("None."), "soft")
        self.back = parts.button(self.tr("Take back"), self._on_back)
        self.another = parts.button(self.tr("Forget a file…"), self._on_another)
        lines = WrapLayout(theme.GRID)
        for button in (self.another, self.back):
            lines.addWidget(button)
        title = parts.label(self.tr("Forgotten files"), "caption")
        self.setLayout(parts.column(title, self.none, self.list, parts.box(lines)))
        context.desk.overview_changed.connect(self.refresh)
        self._show()

    def refresh(self, _overview: object = None) -> None:
        """Ask again which there are."""
        self._forgetting.listed(self._context.bridge.relay(self.show_files))

    def show_files(self, files: tuple[Forgotten, ...]) -> None:
        """These were forgotten."""
        self.list.clear()
        for one in files:
            entry = QListWidgetItem(str(one.path), self.list)
            entry.setToolTip(str(one.path))
            entry.setData(_PATH, one.path)
        lines = min(len(files), _MOST_LINES)
        self.list.setFixedHeight(lines * max(0, self.list.sizeHintForRow(0)) + _EDGES)
        self._show()

    def _show(self) -> None:
        is_any = self.list.count() > 0
        self.list.setVisible(is_any)
        self.back.setVisible(is_any)
        self.none.setVisible(not is_any)
        self.back.setEnabled(bool(self.list.selectedItems()))

    def _on_back(self) -> None:
        paths = [entry.data(_PATH) for entry in self.list.selectedItems()]
        relay = self._context.bridge.relay
        self._forgetting.take_back(paths, relay(self._on_taken), relay(self._context.desk.say))

    def _on_taken(self, count: int) -> None:
        words = self.tr("Taken back: {0}. They are read again now.").format(text.files(count))
        self._context.desk.say(words)
        self._context.session.rescan()
        self.refresh()

    def _on_another(self) -> None:
        chosen, _ = QFileDialog.getOpenFileNames(self, self.tr("Forget a file"))
        if chosen:
            paths = [Path(name) for name in chosen]
            start = partial(self._forgetting.forget_paths, paths)
            _ask(paths, "", start, self._context, self)
