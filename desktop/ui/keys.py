"""What each key does; the person may choose others, which apply at once, everywhere.

[Note: One table of keys]
Every key that can be changed has a line in `KEYS`. The window binds actions to lines, never to
keys; menus, tooltips and the settings read from here. What a person chose is kept in the settings,
by the line's id; what is not there is as usual.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, QObject, Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QLabel, QWidget

from desktop.ui.text import noop, tr

_PORTABLE = QKeySequence.SequenceFormat.PortableText
_NATIVE = QKeySequence.SequenceFormat.NativeText


@dataclass(frozen=True, slots=True)
class Key:
    """Something that can be done by a key."""

    id: str
    words: str  # what it does, in English; translated where it is shown
    usual: tuple[str, ...]  # all of these, unless another was chosen


KEYS = (
    Key("search", noop("Search"), ("Ctrl+K", "Ctrl+F", "/")),
    Key("open", noop("Open the file in its own program"), ("Return", "Enter")),
    Key("preview", noop("Show it large; Space, or Esc, goes back"), ("Space",)),
    Key("all", noop("Select all results"), ("Ctrl+A",)),
    Key("ask", noop("Ask about what is selected"), ("Ctrl+J",)),
    Key("favourite", noop("Make what is selected a favourite, or no longer one"), ("Ctrl+D",)),
    Key("stars-1", noop("Give 1 star to what is selected"), ("Ctrl+1",)),
    Key("stars-2", noop("Give 2 stars"), ("Ctrl+2",)),
    Key("stars-3", noop("Give 3 stars"), ("Ctrl+3",)),
    Key("stars-4", noop("Give 4 stars"), ("Ctrl+4",)),
    Key("stars-5", noop("Give 5 stars"), ("Ctrl+5",)),
    Key("stars-0", noop("Take the stars away"), ("Ctrl+0",)),
    Key("tag", noop("Tag what is selected"), ("Ctrl+T",)),
    Key("save", noop("Save the search"), ("Ctrl+S",)),
    Key("refine", noop("Refine the results"), ("Ctrl+R",)),
    Key("yes", noop("Say of a result that it is right"), ("+", "=")),
    Key("no", noop("Say of a result that it is wrong"), ("-",)),
    Key("copy", noop("Copy the files"), ("Ctrl+C", "Ctrl+Ins")),
    Key("copy-paths", noop("Copy the paths of the files"), ("Ctrl+Shift+C",)),
    Key("undo", noop("Undo the last change, also a move to the trash"), ("Ctrl+Z",)),
    Key(
        "trash",
        noop("Move what is selected to the trash, after a question"),
        ("Shift+Del", "Shift+Backspace"),
    ),
    Key("side", noop("Show or hide the panel on the right"), ("Ctrl+I",)),
    Key("folder", noop("Add a folder"), ("Ctrl+O",)),
    Key("larger", noop("Larger pictures"), ("Ctrl++", "Ctrl+=")),
    Key("smaller", noop("Smaller pictures"), ("Ctrl+-",)),
)
_BY_ID = {key.id: key for key in KEYS}
_ALWAYS = (  # the hands know these from everywhere: they cannot be given to anything else
    *("Esc", "Tab", "Shift+Tab", "Up", "Down", "Left", "Right", "Home", "End", "PgUp", "PgDown"),
    *("Del", "Backspace"),
)


def fixed() -> dict[str, str]:
    """The keys that stay as they are, as people read them, and what each does."""
    return {
        "↑ ↓ ← →": tr("Go through the results; with Shift more than one is selected"),
        tr("Home End PgUp PgDn"): tr("To the first and the last result; a page up or down"),
        "A … Z": tr("Begin another search"),
        tr("Esc"): tr("Back to the results"),
    }


class Keymap(QObject):
    """Which keys do what, now.

    Signals:
        changed: Some do something else.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[str, str] = {}

    @property
    def chosen(self) -> tuple[tuple[str, str], ...]:
        """(id, key) of what is not as usual, to be kept; "": no key."""
        return tuple(self._chosen.items())

    def use(self, chosen: Iterable[tuple[str, str]]) -> None:
        """Use these in place of the usual ones; what makes no sense is passed over."""
        kept = {name: key for name, key in chosen if name in _BY_ID and _means_something(key)}
        if kept != self._chosen:
            self._chosen = kept
            self.changed.emit()

    def choose(self, name: str, key: QKeySequence) -> None:
        """Give something another key, or none; whatever had it loses it."""
        text = key.toString(_PORTABLE)
        taken = {one: "" for one in (self.owner(key, name),) if one}
        self.use({**self._chosen, **taken, name: text}.items())

    def reset(self, name: str) -> None:
        """Give something its usual keys again; what took one of them loses it."""
        kept = {one: key for one, key in self._chosen.items() if one != name}
        usual = _BY_ID[name].usual
        self.use({one: "" if key in usual else key for one, key in kept.items()}.items())

    def is_usual(self, name: str) -> bool:
        """Whether something has its usual keys."""
        return name not in self._chosen

    def of(self, name: str) -> list[QKeySequence]:
        """The keys that do something; those that were given to something else are not among them.

        An empty list where none does.
        """
        chosen = self._chosen.get(name)
        texts = _BY_ID[name].usual if chosen is None else (chosen,)
        others = set(self._chosen.values()) if chosen is None else set()
        return [QKeySequence(text) for text in texts if text and text not in others]

    def owner(self, key: QKeySequence, but: str) -> str:
        """What a key does, other than `but`; "" where it is free."""
        return next((one.id for one in KEYS if one.id != but and key in self.of(one.id)), "")

    def shown(self, name: str) -> str:
        """The first key of something as this system writes it; "" where there is none."""
        keys = self.of(name)
        return keys[0].toString(_NATIVE) if keys else ""

    def hint(self, words: str, name: str) -> str:
        """Words with the key behind them, for a tooltip."""
        key = self.shown(name)
        return tr("{0} ({1})").format(words, key) if key else words

    def is_pressed(self, name: str, event: QKeyEvent) -> bool:
        """Whether a key event is one of the keys of something."""
        return any(_is(key, event) for key in self.of(name))

    def is_given_up(self, event: QKeyEvent) -> bool:
        """Whether this usually is a key, and does nothing now."""
        usual = (QKeySequence(text) for key in KEYS for text in key.usual)
        return any(_is(key, event) and not self.owner(key, "") for key in usual)


keymap = Keymap()


def can_be_given(key: QKeySequence) -> bool:
    """Whether a key may be given to something else than what it does everywhere."""
    return key.toString(_PORTABLE) not in _ALWAYS


def _is(key: QKeySequence, event: QKeyEvent) -> bool:
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    sign = event.text().strip()
    if sign.isprintable() and sign and not sign.isalnum():
        held &= ~Qt.KeyboardModifier.ShiftModifier  # on some keyboards "+" needs it, on others not
    pressed = QKeyCombination(held, Qt.Key(event.key()))
    return key in (QKeySequence(pressed), QKeySequence(event.keyCombination()))


def _means_something(key: str) -> bool:
    return not key or (QKeySequence(key).count() == 1 and can_be_given(QKeySequence(key)))


class _Bound(QShortcut):
    """A key of the window that follows the keymap."""

    def __init__(self, name: str, window: QWidget, action: Callable[[], object]) -> None:
        super().__init__(window)
        self._name = name
        self.activated.connect(action)
        keymap.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self.setKeys(keymap.of(self._name))


class _Hint(QObject):
    """Keeps the tooltip of a widget in step with the keymap."""

    def __init__(self, name: str, widget: QWidget, words: str) -> None:
        super().__init__(widget)
        self._name, self._widget, self._words = name, widget, words
        keymap.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self._widget.setToolTip(keymap.hint(self._words, self._name))


class KeyLabel(QLabel):
    """Says which key does something; nothing where none does."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        keymap.changed.connect(self._renew)
        self._renew()

    def _renew(self) -> None:
        self.setText(keymap.shown(self._name))


def bind(window: QWidget, actions: Mapping[str, Callable[[], object]]) -> None:
    """Have keys do something anywhere in a window, by the ids of `KEYS`."""
    for name, action in actions.items():
        _Bound(name, window, action)


def explain(widget: QWidget, words: str, name: str) -> None:
    """Give a widget a tooltip that names its key."""
    _Hint(name, widget, words)


def show_key(action: QAction, name: str) -> None:
    """Show a key in a menu; it belongs to the results or the window."""
    action.setShortcuts(keymap.of(name)[:1])
    action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
    action.setShortcutVisibleInContextMenu(True)
