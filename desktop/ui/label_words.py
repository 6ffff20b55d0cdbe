"""The words that photos are compared with, to be added to, taken from, and put back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QDialog, QLineEdit, QListWidget, QWidget

from desktop.errors import ShoeboxError
from desktop.ui import parts, sentences, text
from desktop.ui.panel import PanelContext
from desktop.ui.text import tr


class LabelWords(QDialog):
    """The list, with a line that both finds in it and adds to it. Changes apply at once."""

    def __init__(self, context: PanelContext, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Words for suggested tags"))
        self.resize(520, 600)
        self._labelling, self._bridge = context.session.labelling, context.bridge
        self._phrases: tuple[str, ...] = ()
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Find or add a word"))
        self.line.setPlaceholderText(self.tr("a fox"))
        self.line.setMaxLength(100)
        self.line.textChanged.connect(self._show)
        self.line.returnPressed.connect(self._on_add)
        self.add = parts.button(self.tr("Add"), self._on_add, "main")
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Words for suggested tags"))
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.itemSelectionChanged.connect(self._show_buttons)
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._on_remove)
        self.remove = parts.button(self.tr("Remove"), self._on_remove)
        self.reset = parts.button(self.tr("The words that came with Shoebox…"), self._on_reset)
        self.said = parts.label("", "soft", wrap=True)
        self._build()
        self._change(lambda: None)
        self.line.setFocus()

    def _build(self) -> None:
        explained = parts.label(
            self.tr(
                "Photos are compared with each of these words, and the fitting ones are suggested"
                " as tags. Write a word as it stands in a sentence: “a fox”, “snow”."
            ),
            "soft",
            wrap=True,
        )
        top = parts.row(self.line, self.add)
        below = parts.row(self.remove, self.reset, 1, parts.button(self.tr("Close"), self.accept))
        inside = (explained, top, self.list, self.said, below)
        self.setLayout(parts.column(*inside, spacing=12, margin=20))

    # ---------------------------------------------------------------- what is shown

    def _on_phrases(self, phrases: tuple[str, ...]) -> None:
        was, self._phrases = self._phrases, phrases
        count = text.counted("1 word.", "%n words.", len(phrases))
        again = self.tr("Photos are compared anew in the background.")
        self.said.setText(f"{count} {again}" if was and was != phrases else count)
        if was and len(phrases) > len(was):
            self.line.clear()  # it was added
        self._show()

    def _show(self) -> None:
        typed = self._typed.casefold()
        self.list.clear()
        self.list.addItems([one for one in self._phrases if typed in one.casefold()])
        self._show_buttons()

    def _show_buttons(self) -> None:
        self.add.setEnabled(bool(self._typed))
        self.remove.setEnabled(bool(self.list.selectedItems()))

    @property
    def _typed(self) -> str:
        return " ".join(self.line.text().split())

    # ---------------------------------------------------------------- changing

    def _on_add(self) -> None:
        if phrase := self._typed:
            self._change(lambda: self._labelling.add(phrase))

    def _on_remove(self) -> None:
        chosen = tuple(entry.text() for entry in self.list.selectedItems())
        if chosen:
            self._change(lambda: self._labelling.remove(chosen))

    def _on_reset(self) -> None:
        question = self.tr("Use the words that came with Shoebox?")
        lost = self.tr("The words that you added are removed, and those you removed are back.")
        then = partial(self._change, self._labelling.reset)
        parts.confirm(self, question, lost, tr("Use them"), then)

    def _change(self, change: Callable[[], object]) -> None:
        def work() -> tuple[str, ...]:
            change()
            return self._labelling.phrases()

        self._bridge.in_background(work, self._on_phrases, self._on_failed)

    def _on_failed(self, failure: ShoeboxError) -> None:
        self.said.setText(sentences.said(str(failure)))
