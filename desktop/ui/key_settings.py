"""The keyboard in the settings: every key, and another one in its place where that is wanted."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QKeySequenceEdit,
    QLineEdit,
    QStackedWidget,
    QWidget,
)

from desktop.engine.preferences import Preferences
from desktop.ui import parts
from desktop.ui.keys import KEYS, Key, can_be_given, fixed, keymap
from desktop.ui.text import tr

_NATIVE = QKeySequence.SequenceFormat.NativeText
_NO_KEY = ("Del", "Backspace")
_WIDTH = 168  # pixels


class KeySettings(QFrame):
    """A card with a row for each key. What is chosen applies at once."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._preferences = preferences
        self.rows = {key.id: KeyRow(key, self._save) for key in KEYS}
        explained = parts.label(
            self.tr(
                "Click a key to choose another. Then Delete takes it away, and Esc leaves it as "
                "it is."
            ),
            "soft",
            wrap=True,
        )
        self.all_usual = parts.button(self.tr("All keys as usual"), self._on_all_usual, "link")
        title = parts.label(self.tr("Keyboard"), "title")
        rows = parts.box(parts.column(*self.rows.values(), spacing=2))
        below = parts.box(parts.row(self.all_usual, 1))
        self.setLayout(
            parts.column(
                title, explained, rows, below, parts.rule(), _fixed(), spacing=12, margin=16
            )
        )
        keymap.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        self.all_usual.setVisible(bool(keymap.chosen))

    def _on_all_usual(self) -> None:
        keymap.use(())
        self._save()

    def _save(self) -> None:
        self._preferences.change(keys=keymap.chosen)


class KeyRow(QWidget):
    """What a key does, the key, and a way back to the usual one.

    Args:
        key: Which.
        chosen: Called when another was chosen.
    """

    def __init__(self, key: Key, chosen: Callable[[], object]) -> None:
        super().__init__()
        self._key, self._chosen = key, chosen
        self._wanted = QKeySequence()  # typed, but taken
        self.button = parts.button("", self._begin, "key")
        self.edit: QKeySequenceEdit | None = None  # while another is being typed
        self._place = QStackedWidget()
        self._place.addWidget(self.button)
        self._place.setFixedWidth(_WIDTH)
        self._place.setFixedHeight(self.button.sizeHint().height())
        self.usual = parts.tool("arrow-clockwise", tr("As usual: {0}").format(tr(key.words)))
        self.usual.clicked.connect(parts.unchecked(self._on_usual))
        policy = self.usual.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.usual.setSizePolicy(policy)
        self.clash = parts.label("", "danger", wrap=True)
        self.take = parts.button(tr("Use it here"), self._on_take, "link")
        words = parts.label(tr(key.words), wrap=True)
        across = parts.row(words, self._place, self.usual)
        across.setStretchFactor(words, 1)
        self._below = parts.box(parts.row(self.clash, self.take))
        self.setLayout(parts.column(across, self._below, spacing=0))
        keymap.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        name = self._key.id
        all_ = ", ".join(one.toString(_NATIVE) for one in keymap.of(name)) or tr("no key")
        self.button.setText((keymap.shown(name) or all_).replace("&", "&&"))
        self.button.setToolTip(all_)
        self.button.setAccessibleName(f"{tr(self._key.words)}: {all_}")
        self.usual.setVisible(not keymap.is_usual(name))
        self._below.hide()

    def _begin(self) -> None:
        self._below.hide()
        self.edit = edit = QKeySequenceEdit()
        edit.setMaximumSequenceLength(1)
        for part in (edit, *edit.findChildren(QLineEdit)):
            part.setAccessibleName(tr("New key for: {0}").format(tr(self._key.words)))
        edit.editingFinished.connect(self._on_typed)
        self._place.setCurrentIndex(self._place.addWidget(edit))
        edit.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_typed(self) -> None:
        edit, self.edit = self.edit, None
        if edit is None:
            return  # it is told twice: that it was left, too
        typed = edit.keySequence()
        self._place.setCurrentWidget(self.button)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._place.removeWidget(edit)
        edit.deleteLater()
        if typed.toString() in _NO_KEY:
            self._choose(QKeySequence())
        elif not typed.isEmpty() and can_be_given(typed):
            self._try(typed)

    def _try(self, typed: QKeySequence) -> None:
        owner = keymap.owner(typed, self._key.id)
        if not owner:
            self._choose(typed)
            return
        does = tr(next(key.words for key in KEYS if key.id == owner))
        self._wanted = typed
        said = tr("{0} is taken: “{1}”.").format(typed.toString(_NATIVE), does)
        self.clash.setText(said)
        self.take.setAccessibleName(f"{said} {self.take.text()}")
        self._below.show()
        self.take.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_take(self) -> None:
        self._choose(self._wanted)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self, key: QKeySequence) -> None:
        keymap.choose(self._key.id, key)
        self._below.hide()
        self._chosen()

    def _on_usual(self) -> None:
        keymap.reset(self._key.id)
        self.button.setFocus(Qt.FocusReason.OtherFocusReason)
        self._chosen()


def _fixed() -> QWidget:
    """The keys that stay as they are."""
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setVerticalSpacing(6)
    grid.setHorizontalSpacing(16)
    grid.setColumnStretch(1, 1)
    for row, (pressed, what) in enumerate(fixed().items()):
        key = parts.label(pressed)
        key.setObjectName("keyHint")
        grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(parts.label(what, "soft", wrap=True), row, 1)
    return parts.box(grid)
