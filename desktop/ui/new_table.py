"""What a new table reads: its columns, and from which files."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QRadioButton

from desktop.engine.columns import ColumnSet, column_sets, parse_columns
from desktop.engine.extraction import Column
from desktop.errors import UsageError
from desktop.records import Hit
from desktop.ui import parts, sentences, text
from desktop.ui.panel import PanelContext
from desktop.ui.wrapping import WrapLayout


class NewTable(QFrame):
    """A card to fill in.

    Signals:
        wanted: str, tuple[Column, ...], tuple[Hit, ...]; read this table.
    """

    wanted = Signal(str, tuple, tuple)

    def __init__(self, context: PanelContext) -> None:
        super().__init__()
        self.setProperty("rank", "card")
        self._context, self._desk = context, context.desk
        self._has_model = True
        self._sets = _translated(column_sets(context.session.preferences.places.resources))
        self.line = QLineEdit()
        self.line.setAccessibleName(self.tr("Columns"))
        self.line.setPlaceholderText(self.tr("shop, date, total"))
        self.line.textChanged.connect(self._show_state)
        self.line.returnPressed.connect(self._on_read)
        self.problem = parts.label("", "danger", wrap=True)
        self.selected = QRadioButton()
        self.shown = QRadioButton()
        self.read = parts.button(self.tr("Read the table"), self._on_read, "main")
        self._get = parts.button(
            self.tr("Get a model"), partial(self._desk.panel_wanted.emit, "models"), "link"
        )
        self._build()
        self._desk.selection_changed.connect(self._show_sources)
        self._desk.hits_changed.connect(self._show_sources)
        self._desk.models_changed.connect(self._look_for_model)
        self._show_sources()

    def _build(self) -> None:
        explained = parts.label(
            self.tr(
                "One row for each file. Name the columns, or begin with a ready-made set; the kind "
                "is told by the name, or said: total:money, items:number."
            ),
            "soft",
            wrap=True,
        )
        chips = WrapLayout(6)
        for one in self._sets:
            chips.addWidget(parts.button(one.title, partial(self.choose_set, one.id), "chip"))
        sources = parts.row(self.selected, self.shown, 1, spacing=16)
        last = parts.row(self.read, self._get, 1)
        self.setLayout(
            parts.column(
                parts.label(self.tr("New table"), "title"),
                explained,
                parts.box(chips),
                self.line,
                self.problem,
                sources,
                last,
                spacing=12,
                margin=16,
            )
        )

    def choose_set(self, number: str) -> None:
        """Take ready-made columns; they can be changed."""
        chosen = next(one for one in self._sets if one.id == number)
        self.line.setText(", ".join(f"{one.name}:{one.kind}" for one in chosen.columns))
        self.line.setCursorPosition(0)
        self.line.setFocus()

    def sources(self) -> tuple[Hit, ...]:
        """The files that will be read."""
        return self._desk.selection if self.selected.isChecked() else self._desk.hits

    def _show_sources(self) -> None:
        chosen, shown = len(self._desk.selection), len(self._desk.hits)
        self.selected.setText(self.tr("The {0} selected").format(text.number(chosen)))
        self.shown.setText(self.tr("The {0} shown").format(text.number(shown)))
        self.selected.setVisible(chosen > 0)
        (self.selected if chosen else self.shown).setChecked(True)
        self._show_state()

    def _show_state(self) -> None:
        problem = ""
        if self.line.text().strip():
            try:
                parse_columns(self.line.text())
            except UsageError as wrong:
                problem = sentences.said(str(wrong))
        said = problem
        if not self._has_model:
            said = self.tr("No model for questions is installed.")
        elif not self.sources():
            said = said or self.tr("Search for something first: there is no file to read.")
        self.problem.setText(said)
        self.problem.setVisible(bool(said))
        self._get.setVisible(not self._has_model)
        typed = bool(self.line.text().strip()) and not problem
        self.read.setEnabled(typed and bool(self.sources()) and self._has_model)

    def _on_read(self) -> None:
        if not self.read.isEnabled():
            return
        columns = parse_columns(self.line.text())
        title = ", ".join(one.name for one in columns)
        for known in self._sets:
            columns = _described(columns, known.columns)
            if columns == known.columns:
                title = known.title
        self.wanted.emit(title, columns, self.sources())

    def showEvent(self, event: QShowEvent) -> None:
        """A model may have been installed."""
        super().showEvent(event)
        self._look_for_model()

    def _look_for_model(self) -> None:
        session = self._context.session
        self._context.bridge.in_background(lambda: session.models.missing, self._on_missing)

    def _on_missing(self, purposes: tuple[str, ...]) -> None:
        self._has_model = "answer" not in purposes
        self._show_state()


def _translated(sets: Sequence[ColumnSet]) -> tuple[ColumnSet, ...]:
    """Ready-made sets in the reader's words; what is told to the model stays as it is."""
    return tuple(
        replace(
            one,
            title=text.tr(one.title),
            columns=tuple(replace(named, name=text.tr(named.name)) for named in one.columns),
        )
        for one in sets
    )


def _described(columns: tuple[Column, ...], known: tuple[Column, ...]) -> tuple[Column, ...]:
    """Columns of a ready-made set keep its descriptions, where all of them are of that set."""
    told = {(one.name.casefold(), one.kind): one for one in known}
    found = [told.get((one.name.casefold(), one.kind)) for one in columns]
    if not all(found):
        return columns
    named = zip(columns, found, strict=True)
    return tuple(replace(one, description=like.description) for one, like in named if like)
