"""One box for words, descriptions and filters."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QMenu,
    QPushButton,
    QToolButton,
    QWidget,
)

from desktop.records import Asset, Filter
from desktop.ui import theme

QUIET_MILLISECONDS = 100  # after the last key; Source: RESEARCH.md section 5


@dataclass(frozen=True, slots=True)
class Wish:
    """What is to be searched for."""

    text: str = ""
    like: Asset | None = None  # what resembles this asset
    like_file: Path | None = None  # ... or this file

    @property
    def is_empty(self) -> bool:
        """Whether everything is to be shown."""
        return not self.text and self.like is None and self.like_file is None


class SearchBar(QFrame):
    """The search box; a dropped picture becomes an example to search by.

    Signals:
        wanted: Wish; after 100 ms without a key, or at once after Enter or a chip.
        left_down: The person wants to go on to the results.
        focus_changed: bool; whether the box has the keyboard.
    """

    wanted = Signal(object)
    left_down = Signal()
    focus_changed = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("searchBox")
        self.setFixedHeight(5 * theme.GRID)
        self.setAcceptDrops(True)
        self._like: Asset | None = None
        self._like_file: Path | None = None
        self._last = Wish()
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(QUIET_MILLISECONDS)
        self._quiet.timeout.connect(self._emit)
        self._build()

    def _build(self) -> None:
        glass = QLabel()
        glass.setFixedSize(20, 20)
        theme.set_icon(glass, "magnifying-glass", "soft")
        self._chip = QPushButton()
        self._chip.setProperty("rank", "chip")
        self._chip.clicked.connect(self._on_chip)
        self._chip.setAccessibleName(self.tr("Example"))
        self._chip.hide()
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Search"))
        self.line.setPlaceholderText(self.tr("Search your photos and documents"))
        self.line.textChanged.connect(self._on_text)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._hint = QLabel(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText))
        self._hint.setObjectName("keyHint")
        self._hint.setFixedHeight(3 * theme.GRID)
        self._clear = QToolButton()
        self._clear.setAccessibleName(self.tr("Clear the search"))
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.setIconSize(QSize(18, 18))
        self._clear.clicked.connect(self.clear)
        theme.set_icon(self._clear, "x", "soft")
        self._clear.hide()
        self._filters = QToolButton()
        self._filters.setAccessibleName(self.tr("Filters"))
        self._filters.setToolTip(self.tr("Only some files: by type, folder, date"))
        self._filters.setIconSize(QSize(18, 18))
        self._filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(self._filters, "funnel", "soft")
        self._filters.hide()
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(theme.GRID)
        for widget in (glass, self._chip, self.line, self._hint, self._clear, self._filters):
            row.addWidget(widget, 1 if widget is self.line else 0)

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer these filters; what is chosen appears as text, to be learned and changed."""
        menu = QMenu(self._filters)
        menu.setToolTipsVisible(True)
        for one in filters:
            offered = menu.addMenu(f"{one.key}:") if one.values else menu
            for words in [f"{one.key}:{value}" for value in one.values] or [one.example]:
                action = offered.addAction(words, partial(self.add, words))
                action.setToolTip(one.help)
        self._filters.setMenu(menu)
        self._filters.setVisible(bool(filters))

    # ---------------------------------------------------------------- what is wished for

    @property
    def wish(self) -> Wish:
        """What the box says now."""
        return Wish(self.line.text().strip(), self._like, self._like_file)

    def set_text(self, words: str) -> None:
        """Search for these words instead, at once."""
        self._like = self._like_file = None
        self.line.setText(words)
        self._show_chip()
        self._emit()

    def set_like(self, example: Asset | Path) -> None:
        """Search for what resembles an asset or a picture file."""
        self._like = None if isinstance(example, Path) else example
        self._like_file = example if isinstance(example, Path) else None
        self.line.clear()
        self._show_chip()
        self._emit()

    def add(self, words: str) -> None:
        """Add a filter to what is typed, and go on typing."""
        typed = self.line.text().rstrip()
        self.line.setText(f"{typed} {words}".strip())
        self.line.setFocus()

    def clear(self) -> None:
        """Show everything again."""
        self.set_text("")
        self.line.setFocus()

    def focus(self) -> None:
        """Take the keyboard, with what is there ready to be replaced."""
        self.line.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.line.selectAll()

    def _emit(self) -> None:
        self._quiet.stop()
        if self.wish != self._last:
            self._last = self.wish
            self.wanted.emit(self.wish)

    def _on_text(self) -> None:
        self._show_ends()
        self._quiet.start()

    def _on_chip(self) -> None:
        self._like = self._like_file = None
        self._show_chip()
        self._emit()

    def _show_chip(self) -> None:
        name = self._like.path.name if self._like else ""
        name = self._like_file.name if self._like_file else name
        self._chip.setVisible(bool(name))
        short = name if len(name) <= 24 else f"{name[:12]}…{name[-10:]}"
        self._chip.setText(self.tr("Like {0}").format(short) + "  ×")
        self._chip.setAccessibleName(self.tr("Looks like {0}; remove").format(name))
        self._chip.setToolTip(self.tr("Search without this example"))
        self._show_ends()

    def _show_ends(self) -> None:
        empty = self.wish.is_empty
        self._clear.setVisible(not empty)
        self._hint.setVisible(empty)

    # ---------------------------------------------------------------- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and focus of the line."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            focused = event.type() == QEvent.Type.FocusIn
            self.setProperty("focused", focused)
            self.style().polish(self)
            self.focus_changed.emit(focused)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not self.wish.is_empty:
                event.accept()  # it clears the box first; the window's turn comes after
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit()
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.wish.is_empty:
            self.clear()
        elif (
            event.key() == Qt.Key.Key_Backspace and not self.line.text() and self._chip.isVisible()
        ):
            self._on_chip()
        else:
            return False
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """One file may be dropped as an example."""
        urls = event.mimeData().urls()
        if len(urls) == 1 and urls[0].isLocalFile() and Path(urls[0].toLocalFile()).is_file():
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Search for what looks like the dropped picture."""
        event.acceptProposedAction()
        self.set_like(Path(event.mimeData().urls()[0].toLocalFile()))
