"""The watched folders, their state, and what is left out of them."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QMenu,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from desktop.records import Root, RootId
from desktop.ui import parts, text
from desktop.ui.panel import Area, Panel, PanelContext

if TYPE_CHECKING:
    from desktop.engine.news import Overview


class Folders(QWidget):
    """One row for each root, and a button that adds one."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self._roots: tuple[Root, ...] = ()
        self._rows: dict[RootId, parts.Row] = {}
        add = parts.tool("folder-plus", self.tr("Add a folder…"), self._on_add)
        name = parts.label(self.tr("FOLDERS"), "caption")
        name.setContentsMargins(7, 0, 7, 0)
        caption = parts.row(name, 1, add)
        caption.setContentsMargins(2, 8, 2, 0)
        self._column = QVBoxLayout()
        self._column.setSpacing(0)
        self.setLayout(parts.column(caption, self._column, spacing=0))
        self._desk.overview_changed.connect(self._on_overview)
        self._desk.searched.connect(self._on_searched)

    def _on_add(self) -> None:
        self._desk.folders_wanted.emit(())

    def _on_overview(self, overview: Overview) -> None:
        if overview.roots == self._roots:
            return
        self._roots = overview.roots
        parts.empty(self._column)
        self._rows = {root.id: self._row(root) for root in self._roots}
        for row in self._rows.values():
            self._column.addWidget(row)
        self._on_searched()

    def _row(self, root: Root) -> parts.Row:
        icon = "folder" if root.online else "offline"
        row = parts.Row(icon, text.folder_name(root.path), partial(self._on_row, root))
        row.set_end("" if root.online else self.tr("offline"))
        row.setToolTip(f"{root.path}\n{state_of(root)}")
        row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        row.customContextMenuRequested.connect(partial(self._on_menu, root, row))
        return row

    def _on_row(self, root: Root) -> None:
        self._on_searched()
        self._desk.search_wanted.emit(search_in(root.path))

    def _on_searched(self) -> None:
        for root in self._roots:
            self._rows[root.id].setChecked(self._desk.shows(search_in(root.path)))

    def _on_menu(self, root: Root, row: parts.Row, at: QPoint) -> None:
        menu = self.menu(root)
        menu.exec(row.mapToGlobal(at))

    def menu(self, root: Root) -> QMenu:
        """What can be done with a folder."""
        menu = parts.floating(QMenu(self))
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        state = menu.addAction(state_of(root))
        state.setEnabled(False)
        menu.addSeparator()
        menu.addAction(self.tr("Show only this folder"), partial(self._on_row, root))
        menu.addAction(self.tr("What to leave out…"), partial(self._on_excludes, root))
        menu.addSeparator()
        menu.addAction(self.tr("Stop watching this folder…"), partial(self._on_remove, root))
        return menu

    def _on_excludes(self, root: Root) -> None:
        dialog = ExcludesDialog(root, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.accepted.connect(lambda: self._session.set_excludes(root.id, dialog.patterns()))
        dialog.open()

    def _on_remove(self, root: Root) -> None:
        question = self.tr("Stop watching “{0}”?").format(text.folder_name(root.path))
        kept = self.tr("Its files stay where they are and are not changed. They leave the results.")
        then = partial(self._session.remove_root, root.id)
        parts.confirm(self, question, kept, self.tr("Stop watching"), then)


class ExcludesDialog(QDialog):
    """Patterns of names that are left out of one folder."""

    def __init__(self, root: Root, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("What to leave out"))
        self.resize(440, 360)
        self._edit = QPlainTextEdit("\n".join(root.excludes))
        self._edit.setAccessibleName(self.tr("Patterns, one a line"))
        words = self.tr(
            "Files and folders with these names are left out of “{0}”. One pattern a line; * "
            "stands for any letters, as in *.tmp."
        )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Cancel
        )
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        name = text.folder_name(root.path)
        explained = parts.label(words.format(name), "soft", wrap=True)
        self.setLayout(parts.column(explained, self._edit, buttons, spacing=12, margin=20))

    def patterns(self) -> tuple[str, ...]:
        """The patterns, without blank lines and repetitions."""
        lines = (line.strip() for line in self._edit.toPlainText().splitlines())
        return tuple(dict.fromkeys(line for line in lines if line))


def search_in(folder: Path) -> str:
    """The search that shows one folder only."""
    name = text.folder_name(folder)
    return f'in:"{name}"' if " " in name else f"in:{name}"


def state_of(root: Root) -> str:
    """How a folder is watched, in a sentence."""
    if not root.online:
        return text.tr("Not connected: its files stay searchable.")
    if root.live:
        return text.tr("Watched: new files appear by themselves.")
    return text.tr("Looked through every so often.")


PANEL = Panel("folders", "Folders", Area.SIDEBAR, "folder", 11, Folders)
