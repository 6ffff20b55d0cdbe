"""The conversations of before: search them, open one, delete one."""

from __future__ import annotations

from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QWidget

from desktop.engine.questions import Conversation
from desktop.ui import parts, text
from desktop.ui.panel import PanelContext
from desktop.ui.two_lines import TwoLines

_MOST = 200
_CONVERSATION = Qt.ItemDataRole.UserRole


class Conversations(QWidget):
    """A list to choose from.

    Signals:
        opened: Conversation; it is to be shown, and gone on with.
        forgotten: int | None; this one was deleted, or all were.
    """

    opened = Signal(object)
    forgotten = Signal(object)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self._session, self._bridge, self._desk = context.session, context.bridge, context.desk
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("Search in questions and answers"))
        self.line.setAccessibleName(self.tr("Search in earlier conversations"))
        self.line.textChanged.connect(self.refresh)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Earlier conversations"))
        self.list.setObjectName("earlier")
        self.list.setItemDelegate(TwoLines(self.list))
        self.list.setMouseTracking(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemActivated.connect(self._on_activated)
        self.list.currentItemChanged.connect(self._show_buttons)
        self._nothing = parts.label("", "soft", wrap=True)
        self._open = parts.button(self.tr("Open"), self._on_open)
        self._delete = parts.button(self.tr("Delete…"), self._on_delete)
        self._delete_all = parts.button(self.tr("Delete all…"), self._on_delete_all, "link")
        key = QShortcut(QKeySequence(Qt.Key.Key_Delete), self.list)
        key.setContext(Qt.ShortcutContext.WidgetShortcut)
        key.activated.connect(self._on_delete)
        below = parts.row(self._open, self._delete, self._delete_all, 1)
        whole = parts.column(self.line, self._nothing, self.list, below, spacing=8)
        whole.setStretchFactor(self.list, 1)
        self.setLayout(whole)
        self._show_buttons()

    def refresh(self) -> None:
        """Ask for them anew."""
        relay = self._bridge.relay
        self._session.questions.earlier(
            relay(self._on_found), relay(self._desk.say), text=self.line.text(), limit=_MOST
        )

    def showEvent(self, event: QShowEvent) -> None:
        """What was asked meanwhile is there."""
        super().showEvent(event)
        self.refresh()

    def _on_found(self, found: tuple[Conversation, ...]) -> None:
        self.list.clear()
        for conversation in found:
            entry = QListWidgetItem(f"{_question(conversation)}\n{_facts(conversation)}")
            entry.setData(_CONVERSATION, conversation)
            self.list.addItem(entry)
        none = self.tr("Nothing was asked yet.")
        if self.line.text().strip():
            none = self.tr("No conversation has all of these words.")
        self._nothing.setText(none)
        self._nothing.setVisible(not found)
        self.list.setCurrentRow(0 if found else -1)
        self._show_buttons()

    def _chosen(self) -> Conversation | None:
        entry = self.list.currentItem()
        found: Conversation | None = entry.data(_CONVERSATION) if entry is not None else None
        return found

    def _show_buttons(self) -> None:
        for button in (self._open, self._delete):
            button.setEnabled(self._chosen() is not None)
        self._delete_all.setVisible(self.list.count() > 0)

    def _on_activated(self, entry: QListWidgetItem) -> None:
        self.opened.emit(entry.data(_CONVERSATION))

    def _on_open(self) -> None:
        if (entry := self.list.currentItem()) is not None:
            self._on_activated(entry)

    # ---------------------------------------------------------------- deleting

    def _on_delete(self) -> None:
        chosen = self._chosen()
        if chosen is not None:
            parts.confirm(
                self,
                self.tr("Delete this conversation?"),
                f"{_question(chosen)}\n{_facts(chosen)}",
                self.tr("Delete"),
                partial(self._forget, chosen[0].conversation),
            )

    def _on_delete_all(self) -> None:
        parts.confirm(
            self,
            self.tr("Delete all conversations?"),
            self.tr("All questions and answers are deleted. There is no way back."),
            self.tr("Delete all"),
            partial(self._forget, None),
        )

    def _forget(self, conversation: int | None) -> None:
        relay = self._bridge.relay
        self._session.questions.forget(conversation, relay(self.refresh), relay(self._desk.say))
        self.forgotten.emit(conversation)


def _question(conversation: Conversation) -> str:
    return " ".join(conversation[0].question.split())


def _facts(conversation: Conversation) -> str:
    """When it was, how long, and about what."""
    first = conversation[0]
    told = []
    if first.conversation is not None:
        told.append(text.moment(datetime.fromtimestamp(first.conversation / 1000, UTC)))
    if len(conversation) > 1:
        told.append(text.counted("1 question", "%n questions", len(conversation)))
    names = dict.fromkeys(source.asset.path.name for one in conversation for source in one.sources)
    told.append(", ".join(names))
    return " · ".join(part for part in told if part)
