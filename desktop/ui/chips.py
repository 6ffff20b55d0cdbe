"""What was understood of a search, part by part, below the box: to be edited, turned or removed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QSize, Qt, Signal
from PySide6.QtGui import QIcon, QKeyEvent, QPixmap
from PySide6.QtWidgets import QFrame, QHBoxLayout, QMenu, QToolButton, QWidget

from desktop.ui import icons, names, parts, sentences, text, theme
from desktop.ui.wish import Shown
from desktop.ui.wrapping import WrapLayout

if TYPE_CHECKING:
    from desktop.engine.parts import Part

_HEIGHT = 28  # pixels
_ICON, _PICTURE = 16, 20
_LONGEST = 36  # characters
_ICONS = {  # of each PartKind
    "word": "arrows-out",
    "phrase": "file-text",
    "required": "check",
    "excluded": "minus",
    "filter": "funnel",
    "date": "clock",
}


@dataclass(frozen=True, slots=True)
class Doing:
    """Something that can be done with a chip."""

    words: str
    icon: str
    do: Callable[[], object]


class Chip(QFrame):
    """One part: its menu on a click, Enter or Space; its end with ×, Delete or Backspace.

    Signals:
        removed: The person took it away.
        turned: ... or wants the opposite.
        stepped: int; go so many chips on.
    """

    removed = Signal()
    turned = Signal()
    stepped = Signal(int)

    def __init__(self, words: str, rank: str, picture: QIcon) -> None:
        super().__init__()
        self.setProperty("rank", rank)
        self.setFixedHeight(_HEIGHT)
        self.main = QToolButton()
        self.main.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.main.setIcon(picture)
        side = _PICTURE if rank == "picture" else _ICON
        self.main.setIconSize(QSize(side, side))
        self.main.setText(" " + _short(words).replace("&", "&&"))
        self.main.setAccessibleName(words)
        self.main.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.main.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.main.installEventFilter(self)
        close = parts.tool("x", text.tr("Remove: {0}").format(words), self.removed.emit)
        close.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        close.setIconSize(QSize(12, 12))
        row = QHBoxLayout(self)
        row.setContentsMargins(4, 0, 4, 0)
        row.setSpacing(0)
        row.addWidget(self.main)
        row.addWidget(close)
        self.setFocusProxy(self.main)

    def offer(self, doings: Sequence[Doing]) -> None:
        """Let the person do these."""
        menu = parts.floating(QMenu(self.main))
        soft = theme.colour(theme.colours().soft)
        for doing in doings:
            action = menu.addAction(icons.icon(doing.icon, soft), doing.words)
            action.triggered.connect(parts.unchecked(doing.do))
        self.main.setMenu(menu)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The keys of the chip."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent):
            return self._on_key(Qt.Key(event.key()))
        return super().eventFilter(watched, event)

    def _on_key(self, key: Qt.Key) -> bool:
        if key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key == Qt.Key.Key_Minus:
            self.turned.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self.stepped.emit(1 if (key == Qt.Key.Key_Right) != self.isRightToLeft() else -1)
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.main.showMenu()
        else:
            return False
        return True


class ChipRow(QWidget):
    """The chips of a wish; hidden where everything typed is plain words.

    Signals:
        edit_wanted: Part; put the cursor there.
        replace_wanted: Part, str; put this in its place, "" for nothing.
        examples_wanted: tuple[Shown, ...]; search by these pictures.
        left: The person goes back to the box.
    """

    edit_wanted = Signal(object)
    replace_wanted = Signal(object, str)
    examples_wanted = Signal(tuple)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What was understood"))
        self._lines = WrapLayout(6)
        self.setLayout(self._lines)
        self.chips: list[Chip] = []
        self._shown: tuple[object, ...] = ()
        self.hide()

    def show_wish(self, found: Sequence[Part], examples: tuple[Shown, ...]) -> None:
        """Show a chip for each picture, and for each part that is more than a word."""
        told = tuple(part for part in found if not part.is_plain or part.unclear)
        if (told, examples) == self._shown:
            return
        self._shown = (told, examples)
        focused = next((at for at, chip in enumerate(self.chips) if chip.main.hasFocus()), None)
        parts.empty(self._lines)
        made = [self._of_example(at, examples) for at in range(len(examples))]
        self.chips = made + [self._of_part(part) for part in told]
        for at, chip in enumerate(self.chips):
            chip.stepped.connect(partial(self._on_step, at))
            self._lines.addWidget(chip)
        self.setVisible(bool(self.chips))
        if focused is not None:
            self._on_step(min(focused, len(self.chips)), 0)

    def focus(self) -> None:
        """Take the keyboard, at the last chip."""
        if self.chips:
            self.chips[-1].main.setFocus(Qt.FocusReason.TabFocusReason)

    def _on_step(self, at: int, by: int) -> None:
        if 0 <= at + by < len(self.chips):
            self.chips[at + by].main.setFocus(Qt.FocusReason.TabFocusReason)
        else:
            self.left.emit()

    def _of_part(self, part: Part) -> Chip:
        against = part.kind == "excluded" or part.is_opposite
        rank = "unclear" if part.unclear else "against" if against else "part"
        colours = {"part": "soft", "unclear": "warn", "against": "danger"}
        colour = theme.colour(getattr(theme.colours(), colours[rank]))
        icon = "warning" if part.unclear else _ICONS[part.kind]
        chip = Chip(words_of(part), rank, icons.icon(icon, colour))
        chip.setToolTip(sentences.said(part.unclear))
        remove = partial(self.replace_wanted.emit, part, "")
        turn = partial(self.replace_wanted.emit, part, part.opposite)
        doings = [Doing(self.tr("Edit"), "pencil", partial(self.edit_wanted.emit, part))]
        if not part.unclear:
            words = self.tr("Look for this instead") if against else self.tr("Leave this out")
            doings.append(Doing(words, "plus" if against else "minus", turn))
            chip.turned.connect(turn)
        if part.as_words:
            only = partial(self.replace_wanted.emit, part, part.as_words)
            doings.append(Doing(self.tr("Only words"), "file-text", only))
        doings.append(Doing(self.tr("Remove"), "x", remove))
        chip.removed.connect(remove)
        chip.offer(doings)
        return chip

    def _of_example(self, at: int, examples: tuple[Shown, ...]) -> Chip:
        shown = examples[at]
        against = shown.example.weight < 0
        words = self.tr("Unlike {0}") if against else self.tr("Like {0}")
        picture = _icon_of(shown.picture)
        chip = Chip(words.format(shown.name), "against" if against else "part", picture)
        before, after = examples[:at], examples[at + 1 :]
        remove = partial(self.examples_wanted.emit, before + after)
        turn = partial(self.examples_wanted.emit, (*before, shown.opposite, *after))
        other = self.tr("What looks like it") if against else self.tr("What looks unlike it")
        doings = [Doing(other, "plus" if against else "minus", turn)]
        doings.append(Doing(self.tr("Remove"), "x", remove))
        chip.turned.connect(turn)
        chip.removed.connect(remove)
        chip.offer(doings)
        return chip


def words_of(part: Part) -> str:
    """A part in words."""
    match part.kind.value:
        case "phrase" | "word":
            words = text.quoted(part.value) if part.kind == "phrase" else part.value
            return words if part.weight == 1.0 else f"{words} × {text.plainly(part.weight)}"
        case "required":
            return text.tr("With the word “{0}”").format(part.value)
        case "excluded":
            return text.tr("Without {0}").format(part.value)
        case "date":
            words = part.value[:1].upper() + part.value[1:]
        case _:
            value = text.tr(part.value) if part.key == "label" else part.value
            words = text.tr("{0}: {1}").format(names.filter_name(part.key), value)
    return text.tr("Not {0}").format(words) if part.is_opposite else words


def _icon_of(picture: QPixmap | None) -> QIcon:
    if picture is None or picture.isNull():
        return icons.icon("image", theme.colour(theme.colours().soft))
    side = min(picture.width(), picture.height())
    left, top = (picture.width() - side) // 2, (picture.height() - side) // 2
    return QIcon(picture.copy(left, top, side, side))


def _short(words: str) -> str:
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 12]}…{words[-11:]}"
