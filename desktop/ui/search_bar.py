"""One box for words, descriptions, filters, dates and pictures."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLineEdit, QMenu, QToolButton, QWidget

from desktop.records import Asset, Example, Filter
from desktop.ui import names, parts, sentences, theme
from desktop.ui.chips import ChipRow
from desktop.ui.incoming import Incoming, has_picture, is_address_only
from desktop.ui.keys import KeyLabel
from desktop.ui.wish import Shown, Wish, like, understood

if TYPE_CHECKING:
    from desktop.engine.parts import Part

QUIET_MILLISECONDS = 100  # after the last key; Source: RESEARCH.md section 5
MOST_EXAMPLES = 8


class SearchBar(QWidget):
    """The search box, and below it what was understood.

    Pictures are dropped or pasted into it, and join those that are there.

    Signals:
        wanted: Wish; after 100 ms without a key, or at once after Enter or a chip.
        left_down: The person wants to go on to the results.
        focus_changed: bool; whether the box has the keyboard.
        said: str; one sentence to show for a moment.
    """

    wanted = Signal(object)
    left_down = Signal()
    focus_changed = Signal(bool)
    said = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAcceptDrops(True)
        self._known: tuple[Filter, ...] = ()
        self._examples: tuple[Shown, ...] = ()
        self._incoming = Incoming()
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
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Search"))
        self.line.textChanged.connect(self._on_text)
        self.line.installEventFilter(self)
        self.setFocusProxy(self.line)
        self._hint = KeyLabel("search")
        self._hint.setObjectName("keyHint")
        self._hint.setFixedHeight(3 * theme.GRID)
        self._clear = parts.tool("x", self.tr("Clear the search"), self.clear)
        self._clear.setToolTip(self.tr("Clear the search (Esc)"))
        self._clear.hide()
        self._filters = QToolButton()
        self._filters.setAccessibleName(self.tr("Filters"))
        self._filters.setToolTip(self.tr("Only some files: by type, folder, date"))
        self._filters.setIconSize(QSize(18, 18))
        self._filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._filters.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        theme.set_icon(self._filters, "funnel", "soft")
        self._filters.hide()
        self.box = QFrame()
        self.box.setObjectName("searchBox")
        self.box.setFixedHeight(5 * theme.GRID)
        row = QHBoxLayout(self.box)
        row.setContentsMargins(14, 0, 10, 0)
        row.setSpacing(theme.GRID)
        for widget in (glass, self.line, self._hint, self._clear, self._filters):
            row.addWidget(widget, 1 if widget is self.line else 0)
        self.chips = ChipRow()
        self.chips.edit_wanted.connect(self._on_edit)
        self.chips.replace_wanted.connect(self._on_replace)
        self.chips.examples_wanted.connect(self.set_examples)
        self.chips.left.connect(self.line.setFocus)
        self.setLayout(parts.column(self.box, self.chips))
        self._show_ends()

    def set_filters(self, filters: Sequence[Filter]) -> None:
        """Offer these filters; what is chosen appears as text, to be learned and changed."""
        self._known = tuple(filters)
        menu = parts.floating(QMenu(self._filters))
        menu.setToolTipsVisible(True)
        for one in sorted(filters, key=lambda one: names.filter_name(one.key).casefold()):
            name = names.filter_name(one.key)
            offered = parts.floating(menu.addMenu(name)) if one.values else menu
            for words in [f"{one.key}:{value}" for value in one.values] or [one.example]:
                shown = words if one.values else f"{name}\t{words}"
                action = offered.addAction(shown, partial(self.add, words))
                action.setToolTip(sentences.said(one.help))
        self._filters.setMenu(menu)
        self._filters.setVisible(bool(filters))

    # ---------------------------------------------------------------- what is wished for

    @property
    def incoming(self) -> Incoming:
        """What keeps the pictures that have no file of their own."""
        return self._incoming

    @property
    def wish(self) -> Wish:
        """What the box says now."""
        return Wish(self.line.text().strip(), self._examples)

    def set_text(self, words: str) -> None:
        """Search for these words instead, at once."""
        self.set_wish(Wish(words))

    def set_wish(self, wish: Wish) -> None:
        """Search for just this, at once."""
        self._examples = wish.examples
        self.line.setText(wish.text)
        self._emit()

    def set_like(self, example: Asset | Path) -> None:
        """Search for what resembles an asset or a picture file, and nothing else."""
        if isinstance(example, Path):
            self.set_wish(Wish(examples=(Shown(Example(file=example), example.name),)))
        else:
            self.set_wish(Wish(examples=(like(example),)))

    def set_examples(self, examples: tuple[Shown, ...]) -> None:
        """Search by these pictures, and by the words that are there."""
        self._examples = tuple(dict.fromkeys(examples))[:MOST_EXAMPLES]
        if len(set(examples)) > MOST_EXAMPLES:
            self.said.emit(self.tr("A search takes at most {0} pictures.").format(MOST_EXAMPLES))
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
        self._show_ends()
        self.chips.show_wish(understood(self.line.text(), self._known), self._examples)
        if self.wish != self._last:
            self._last = self.wish
            self.wanted.emit(self.wish)

    def _on_text(self) -> None:
        self._show_ends()
        self._quiet.start()

    def _on_edit(self, part: Part) -> None:
        self.line.setFocus()
        self.line.setSelection(part.start, part.end - part.start)

    def _on_replace(self, part: Part, by: str) -> None:
        from desktop.engine.parts import replaced

        self.line.setText(replaced(self.line.text(), part, by))
        self._emit()

    def _take(self, source: QMimeData) -> None:
        """Search by dropped or pasted pictures too."""
        self.set_examples(self._examples + self._incoming.taken(source))
        self.line.setFocus()

    def _show_ends(self) -> None:
        empty = self.wish.is_empty
        self._clear.setVisible(not empty)
        self._hint.setVisible(empty and bool(self._hint.text()))
        self.line.setPlaceholderText(
            self.tr("… but how? “in snow”, “without people”")
            if self._examples
            else self.tr("Search your photos and documents")
        )

    # ---------------------------------------------------------------- Qt's side

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys and focus of the line; what is dropped on it is for all of the box."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            focused = event.type() == QEvent.Type.FocusIn
            self.box.setProperty("focused", focused)
            self.box.style().polish(self.box)
            self.focus_changed.emit(focused)
        elif event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            if event.key() == Qt.Key.Key_Escape and not self.wish.is_empty:
                event.accept()  # it clears the box first; the window's turn comes after
                return True
        elif event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(event)
        elif isinstance(event, QDropEvent) and _is_ours(event):
            forward = self.dropEvent if event.type() == QEvent.Type.Drop else self.dragEnterEvent
            forward(event)  # type: ignore[arg-type]
            return True
        return super().eventFilter(watched, event)

    def _on_key(self, event: QKeyEvent) -> bool:
        at_begin = not self.line.cursorPosition() and not self.line.hasSelectedText()
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._emit()
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Down:
            self.left_down.emit()
        elif event.key() == Qt.Key.Key_Escape and not self.wish.is_empty:
            self.clear()
        elif event.key() == Qt.Key.Key_Backspace and at_begin and self._examples:
            self.set_examples(self._examples[:-1])
        elif event.matches(QKeySequence.StandardKey.Paste):
            return self.paste_picture()
        else:
            return False
        return True

    def paste_picture(self) -> bool:
        """Search by the picture on the clipboard; False where there is none, but perhaps text."""
        source = QGuiApplication.clipboard().mimeData()
        if not has_picture(source):
            return False
        self._take(source)
        return True

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Files and pictures may be dropped as examples."""
        if _is_ours(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Search for what looks like the dropped pictures."""
        event.acceptProposedAction()
        if is_address_only(event.mimeData()):
            self.said.emit(
                self.tr("This is only an address. Copy the picture itself, and paste it here.")
            )
        else:
            self._take(event.mimeData())


def _is_ours(event: QDropEvent) -> bool:
    return has_picture(event.mimeData()) or is_address_only(event.mimeData())
