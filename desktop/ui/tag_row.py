"""The tags of the selected files: to be read, given and taken."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QSizePolicy, QWidget

from desktop.ui import parts, text
from desktop.ui.keys import explain
from desktop.ui.naming import completer
from desktop.ui.wrapping import WrapLayout

_MOST_CHIPS = 40
_MOST_SUGGESTED = 6
_LONGEST = 28  # characters of a chip


class TagRow(QFrame):
    """Chips and a line to type into.

    Signals:
        added: str; a tag for all files.
        removed: str; it is to be taken from all of them.
        searched: str; show all that has this tag.
    """

    added = Signal(str)
    removed = Signal(str)
    searched = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tagRow")
        self._shown: object = None
        self._just_added = ""
        self._wrap = WrapLayout()
        self.line = QLineEdit()
        self.line.setObjectName("tagLine")
        self.line.setPlaceholderText(self.tr("Add a tag…"))
        self.line.setAccessibleName(self.tr("Add a tag"))
        explain(self.line, self.tr("Type a tag and press Enter"), "tag")
        self.line.setMaxLength(200)
        self.line.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.line.returnPressed.connect(self._on_return)
        self.line.installEventFilter(self)
        self._chips = QWidget()
        self._chips.setLayout(self._wrap)
        self.setLayout(parts.column(self._chips, self.line, spacing=6))
        self._chips.hide()

    def offer(self, names: Iterable[str]) -> None:
        """Names to be completed while typing."""
        made = completer(tuple(names), self.line)
        made.activated.connect(self._on_completed)
        self.line.setCompleter(made)

    def show_tags(
        self,
        tags: Counter[str],
        files: int,
        keywords: Sequence[str] = (),
        suggested: Sequence[str] = (),
    ) -> None:
        """Show what there is.

        Args:
            tags: The person's, each with the number of files that have it.
            files: How many files are meant.
            keywords: What the files themselves bring; it cannot be taken away.
            suggested: What could be a tag.
        """
        own = {name.casefold() for name in tags}
        keywords = [name for name in keywords if name.casefold() not in own]
        known = own | {name.casefold() for name in keywords}
        suggested = [name for name in suggested if name.casefold() not in known]
        shown = (tuple(sorted(tags.items())), files, tuple(keywords), tuple(suggested))
        if shown == self._shown:
            return
        self._shown = shown
        focused = self.line.hasFocus()
        parts.empty(self._wrap)
        for name in sorted(tags, key=str.casefold)[:_MOST_CHIPS]:
            self._wrap.addWidget(self._tag(name, tags[name], files))
        for name in keywords[:_MOST_CHIPS]:
            tip = self.tr("A keyword that is written in the file")
            self._wrap.addWidget(_chip(name, partial(self.searched.emit, name), "keyword", tip))
        for name in suggested[:_MOST_SUGGESTED]:
            tip = self.tr("It seems to show this; press to make it a tag")
            chip = _chip(f"+ {name}", partial(self.added.emit, name), "suggested", tip)
            chip.setAccessibleName(self.tr("Add the suggested tag {0}").format(name))
            self._wrap.addWidget(chip)
        self._chips.setVisible(self._wrap.count() > 0)
        self._chips.updateGeometry()
        if focused:
            self.line.setFocus()

    def _tag(self, name: str, having: int, files: int) -> QFrame:
        words = name if having >= files else f"{name} ({text.number(having)})"
        tip = self.tr("Show all that has this tag")
        if having < files:
            tip = self.tr("{0} of {1} have it").format(text.number(having), text.number(files))
        button = _chip(words, partial(self.searched.emit, name), "tagName", tip)
        remove = parts.tool("x", self.tr("Take the tag {0} away").format(name))
        remove.setProperty("rank", "tagEnd")
        remove.setIconSize(QSize(12, 12))
        remove.clicked.connect(parts.unchecked(partial(self.removed.emit, name)))
        inside = parts.row(button, remove, spacing=0)
        made = parts.box(inside, rank="tag" if having >= files else "someTag")
        made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        return made

    def _on_return(self) -> None:
        for name in self.line.text().split(","):
            if cleaned := " ".join(name.split()):
                self.added.emit(cleaned)
                self._just_added = cleaned
        self.line.clear()

    def _on_completed(self, name: str) -> None:
        """A name was chosen from the list; Enter is told as well, or it was the mouse."""
        QTimer.singleShot(0, partial(self._complete, name))

    def _complete(self, name: str) -> None:
        if self._just_added != name:
            self.added.emit(name)
        self._just_added = ""
        self.line.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape leaves the line, and the window where it is."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self.line.clear()
                self.line.clearFocus()
                return True
        return super().eventFilter(watched, event)


def _chip(words: str, pressed: Callable[[], object], rank: str, tip: str) -> QWidget:
    shown = words if len(words) <= _LONGEST else words[: _LONGEST - 1] + "…"
    made = parts.button(shown.replace("&", "&&"), pressed, rank)
    made.setAccessibleName(words)
    made.setToolTip(tip if shown == words else f"{words}\n{tip}")
    made.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return made
