"""What the person has made, as a file: to be kept elsewhere, or taken to another computer."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QFrame

from desktop.ui import parts, sentences, theme
from desktop.ui.panel import PanelContext
from desktop.ui.text import counted, tr
from desktop.ui.wrapping import WrapLayout

_NAME = "shoebox-keepsakes.json"


class TakingAlong(QFrame):
    """A card of the settings: save all of it, or bring a saved file in."""

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._keeping, self._teaching = context.session.keeping, context.session.teaching
        self._relay = context.bridge.relay
        explained = parts.label(
            self.tr(
                "Tags, albums, stars, favourites, saved searches, taught words, descriptions,"
                " questions with their answers, and tables. What is brought in is added to what is"
                " here; nothing is replaced."
            ),
            "soft",
            wrap=True,
        )
        self.save = parts.button(self.tr("Save to a file…"), self._on_save, icon="export")
        self.bring = parts.button(self.tr("Bring in a file…"), self._on_bring, icon="import")
        self.said = parts.label("", wrap=True)
        self.said.hide()
        lines = WrapLayout(theme.GRID)
        for button in (self.save, self.bring):
            lines.addWidget(button)
        title = parts.label(self.tr("What you have made"), "title")
        inside = (title, explained, parts.box(lines), self.said)
        self.setLayout(parts.column(*inside, spacing=12, margin=16))

    def _on_save(self) -> None:
        start = str(Path.home() / _NAME)
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save what you have made"), start, _files()
        )
        if chosen:
            file = Path(chosen)
            file = file if file.suffix else file.with_suffix(".json")
            then = partial(self._relay(self._on_saved), file)
            self._keeping.export(file, then, self._relay(self._on_failed))

    def _on_saved(self, file: Path, count: int) -> None:
        words = counted("1 entry was saved in “{0}”.", "%n entries were saved in “{0}”.", count)
        self._say(words.format(file.name))

    def _on_bring(self) -> None:
        chosen, _ = QFileDialog.getOpenFileName(
            self, self.tr("Bring in what was saved"), str(Path.home()), _files()
        )
        if chosen:
            then = partial(self._relay(self._on_brought), Path(chosen))
            self._keeping.bring_in(Path(chosen), then, self._relay(self._on_failed))

    def _on_brought(self, file: Path, count: int) -> None:
        self._teaching.renew()
        words = tr("All that “{0}” holds was here already.")
        if count:
            words = counted("1 entry of “{0}” was added.", "%n entries of “{0}” were added.", count)
        self._say(words.format(file.name))

    def _on_failed(self, sentence: str) -> None:
        self._say(sentences.said(sentence))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.show()


def _files() -> str:
    return tr("What Shoebox has saved (*.json)")
