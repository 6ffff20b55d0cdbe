"""Teach a word: a few pictures say what it means, and a few more are asked about.

The dialog stays open while it learns: after each *Teach* it asks about the pictures that it is
least sure of.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QWidget,
)

from desktop.records import Asset, AssetId, Hit, Kind
from desktop.ui import parts, sentences, theme
from desktop.ui.naming import NameDialog, ask_name, completer
from desktop.ui.panel import PanelContext
from desktop.ui.text import counted, tr
from desktop.ui.wrapping import WrapLayout

if TYPE_CHECKING:  # it brings NumPy, which the window must not wait for
    from desktop.engine.teaching import Shown, Suggestions, TaughtWord

_TILE = 96  # pixels
_WORD = Qt.ItemDataRole.UserRole
_MOST_SHOWN = 24  # examples; more would fill the screen


class Tile(QWidget):
    """A small picture with a few buttons below it."""

    def __init__(self, asset: Asset, context: PanelContext) -> None:
        super().__init__()
        self.asset = asset
        self._context = context
        self._picture = QLabel()
        self._picture.setFixedSize(_TILE, _TILE)
        self._picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._picture.setAccessibleName(asset.path.name)
        self._picture.setToolTip(str(asset.path))
        self.buttons = parts.row(spacing=0)
        self.setLayout(parts.column(self._picture, self.buttons, spacing=0))
        context.thumbnails.ready.connect(self._on_ready)
        self._show()

    def add(self, icon: str, name: str, pressed: Callable[[], object]) -> None:
        """One more button; its name says what it does."""
        made = parts.tool(icon, name, pressed)
        made.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.buttons.addWidget(made)

    def _on_ready(self, asset: AssetId, _page: int | None) -> None:
        if asset == self.asset.id:
            self._show()

    def _show(self) -> None:
        page = None if self.asset.kind is Kind.PHOTO else 1
        side = round(_TILE * self.devicePixelRatioF())
        picture = self._context.thumbnails.pixmap(self.asset, page, side)
        if picture is not None:
            self._picture.setPixmap(_covering(picture, side, self.devicePixelRatioF()))


class TeachDialog(QDialog):
    """Shows the taught words, and one of them with its examples.

    Args:
        context: Of the window.
        hits: New examples, for a word that is to be typed; () to look at the words.
        parent: The window.
    """

    def __init__(self, context: PanelContext, hits: Sequence[Hit], parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Teach a word"))
        self.resize(760, 600)
        self._context, self._teaching = context, context.session.teaching
        self._new = {hit.asset.id: hit.asset for hit in hits}
        self._examples: tuple[Asset, ...] = ()
        self._word = ""  # whose examples are shown; "": none's
        self._build()
        self._ask_words()
        self._show_new(())

    def _build(self) -> None:
        self.line = QLineEdit()
        self.line.setPlaceholderText(self.tr("our cabin"))
        self.line.setAccessibleName(self.tr("The word"))
        self.line.setMaxLength(60)
        self.line.textChanged.connect(self._on_text)
        self.line.returnPressed.connect(self.teach)
        self.save = parts.button(self.tr("Teach"), self.teach, "main")
        self.selected = parts.button(self.tr("Add what is selected"), self._on_selected)
        self.selected.setToolTip(self.tr("What is selected in the results shows the word too"))
        if self._new or not self._context.desk.selection:
            self.selected.hide()
        close = parts.button(self.tr("Close"), self.accept)
        self._problem = parts.label("", "danger", wrap=True)
        self._problem.hide()
        self._shows, self._shows_not, self._asked = _Tiles(), _Tiles(), _Tiles()
        self._groups = (
            (parts.label(self.tr("These show it"), "caption"), self._shows),
            (parts.label(self.tr("These do not"), "caption"), self._shows_not),
            (parts.label(self.tr("Do these show it?"), "caption"), self._asked),
        )
        explained = parts.label(
            self.tr(
                "Type what these pictures show. From then on the word can be searched for, alone"
                " or with others. Five pictures are usually enough."
            ),
            "soft",
            wrap=True,
        )
        inside = QWidget()
        tiles = [widget for group in self._groups for widget in group]
        inside.setLayout(parts.column(*tiles, 1, spacing=8))
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setWidget(inside)
        top = parts.row(self.line, self.selected, self.save)
        bottom = parts.row(1, close)
        right = parts.column(explained, top, self._problem, area, bottom, spacing=12)
        whole = parts.column(margin=20)
        both = parts.row(spacing=20)
        both.addWidget(self._known_words())
        both.addLayout(right)
        both.setStretch(1, 1)
        whole.addLayout(both)
        self.setLayout(whole)
        self.line.setFocus()

    def _known_words(self) -> QWidget:
        self.known = QListWidget()
        self.known.setAccessibleName(self.tr("Taught words"))
        self.known.setFixedWidth(208)
        self.known.currentItemChanged.connect(self._on_known)
        self._rename = parts.button(self.tr("Rename…"), self._ask_rename)
        self._forget = parts.button(self.tr("Forget…"), self._ask_forget)
        title = parts.label(self.tr("Taught words"), "caption")
        column = parts.column(title, self.known, self._rename, self._forget)
        self._words = parts.box(column)
        if self._new:
            self._words.hide()  # the first word needs no list
        return self._words

    # ---------------------------------------------------------------- teaching

    @property
    def word(self) -> str:
        """What is typed."""
        return " ".join(self.line.text().split())

    def teach(self) -> None:
        """The new pictures show the word that is typed."""
        if self.word and self._new:
            self._answer(self.word, shows=tuple(self._new))
            self._new = {}

    def say(self, asset: AssetId, *, shows: bool) -> None:
        """Answer for a picture that was asked about."""
        yes, no = ((asset,), ()) if shows else ((), (asset,))
        self._answer(self._word, shows=yes, shows_not=no)

    def _answer(
        self, word: str, shows: tuple[AssetId, ...] = (), shows_not: tuple[AssetId, ...] = ()
    ) -> None:
        done, failed = self._relay(self._on_taught), self._relay(self._on_failed)
        then = partial(done, word)
        self._teaching.teach(word, shows, shows_not, then=then, failed=failed)

    def take_back(self, asset: AssetId) -> None:
        """Take a picture out of the examples."""
        if asset in self._new:
            del self._new[asset]
            self._show_new(self._examples)
            return
        then = partial(self._relay(self._on_taught), self._word)
        self._teaching.take_back(self._word, [asset], then, self._relay(self._on_failed))

    def _on_taught(self, word: str) -> None:
        self._problem.hide()
        self._ask_words()
        self._ask_about(word)

    def _on_failed(self, sentence: str) -> None:
        self._problem.setText(sentences.said(sentence))
        self._problem.show()

    # ---------------------------------------------------------------- the words

    def _ask_words(self) -> None:
        self._teaching.words(self._relay(self._on_words))

    def _on_words(self, words: tuple[TaughtWord, ...]) -> None:
        chosen = self._word.casefold()
        self.known.blockSignals(True)
        self.known.clear()
        for row, one in enumerate(words):
            count = counted("1 example", "%n examples", one.shows + one.shows_not)
            entry = QListWidgetItem(f"{one.word} · {count}", self.known)
            entry.setData(_WORD, one.word)
            if one.word.casefold() == chosen:
                self.known.setCurrentRow(row)
        self.known.blockSignals(False)
        self._words.setVisible(bool(words) or not self._new)
        self.line.setCompleter(completer([one.word for one in words], self.line))
        self._on_text(self.line.text())

    def _on_known(self, entry: QListWidgetItem | None) -> None:
        if entry is not None:
            self.line.setText(entry.data(_WORD))
            self._ask_about(entry.data(_WORD))

    def _on_selected(self) -> None:
        """What is selected in the results are examples too."""
        known = {asset.id for asset in self._examples}
        for hit in self._context.desk.selection:
            if hit.asset.id not in known:
                self._new[hit.asset.id] = hit.asset
        self._show_new(self._examples)

    def _ask_about(self, word: str) -> None:
        self._teaching.examples(word, self._relay(self._show_examples))
        self._teaching.suggestions(word, self._relay(self._show_asked))

    def _ask_rename(self) -> None:
        word = self._word
        dialog = NameDialog(
            self.tr("Rename a word"), self.tr("Its examples stay as they are."), self, name=word
        )
        ask_name(dialog, partial(self._do_rename, word))

    def _do_rename(self, word: str, name: str) -> None:
        then = partial(self._relay(self._on_renamed), name)
        self._teaching.rename(word, name, then, self._relay(self._on_failed))

    def _on_renamed(self, name: str) -> None:
        self.line.setText(name)
        self._on_taught(name)

    def _ask_forget(self) -> None:
        word = self._word
        question = self.tr("Forget what “{0}” means?").format(word)
        explained = self.tr("The pictures stay where they are.")
        parts.confirm(self, question, explained, self.tr("Forget"), partial(self._do_forget, word))

    def _do_forget(self, word: str) -> None:
        then = partial(self._relay(self._on_renamed), "")
        self._teaching.forget(word, then, self._relay(self._on_failed))

    # ---------------------------------------------------------------- the pictures

    def _show_examples(self, shown: Shown) -> None:
        self._word = shown.word if shown.shows or shown.shows_not else ""
        self._show_new(shown.shows)
        self._shows_not.set_tiles([self._example(one) for one in shown.shows_not[:_MOST_SHOWN]])
        if not self._word:
            self._asked.set_tiles([])
        self._on_text(self.line.text())

    def _show_new(self, shows: tuple[Asset, ...]) -> None:
        new = [asset for asset in self._new.values() if asset not in shows]
        self._examples = shows
        self._shows.set_tiles([self._example(one) for one in (*new, *shows)[:_MOST_SHOWN]])
        self._on_text(self.line.text())

    def _show_asked(self, found: Suggestions) -> None:
        tiles = []
        for asset in found.assets if found.word.casefold() == self._word.casefold() else ():
            tile = Tile(asset, self._context)
            tile.add("check", tr("It shows it"), partial(self.say, asset.id, shows=True))
            tile.add("x", tr("It does not"), partial(self.say, asset.id, shows=False))
            tiles.append(tile)
        self._asked.set_tiles(tiles)
        self._on_text(self.line.text())

    def _example(self, asset: Asset) -> Tile:
        tile = Tile(asset, self._context)
        tile.add("x", tr("No example any more"), partial(self.take_back, asset.id))
        return tile

    def _on_text(self, _typed: str) -> None:
        self.save.setEnabled(bool(self.word and self._new))
        for button in (self._rename, self._forget):
            button.setEnabled(bool(self._word))
        for title, tiles in self._groups:
            title.setVisible(bool(tiles.count))
            tiles.setVisible(bool(tiles.count))

    def _relay(self, receiver: Callable[..., None]) -> Callable[..., None]:
        return self._context.bridge.relay(receiver)


class _Tiles(QWidget):
    """Small pictures in as many lines as they need."""

    def __init__(self) -> None:
        super().__init__()
        self.count = 0
        self._lines = WrapLayout(theme.GRID)
        self.setLayout(self._lines)

    def set_tiles(self, tiles: Sequence[Tile]) -> None:
        """Show these in place of what is shown."""
        parts.empty(self._lines)
        for tile in tiles:
            self._lines.addWidget(tile)
        self.count = len(tiles)


def open_teaching(context: PanelContext, hits: Sequence[Hit], parent: QWidget) -> TeachDialog:
    """Teach a word by these results, or with () look at the words there are."""
    dialog = TeachDialog(context, hits, parent.window())
    dialog.open()
    return dialog


def _covering(picture: QPixmap, side: int, ratio: float) -> QPixmap:
    """The middle of a picture, as a square."""
    scaled = picture.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatioByExpanding,
        Qt.TransformationMode.SmoothTransformation,
    )
    left, top = (scaled.width() - side) // 2, (scaled.height() - side) // 2
    square = scaled.copy(left, top, side, side)
    square.setDevicePixelRatio(ratio)
    return square
