"""Questions that one click asks: their words, their chips, and their menu."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QLocale
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QMenu, QWidget

from desktop.engine.oneclick import OneClick, offered
from desktop.records import Hit, Kind
from desktop.ui import icons, parts, text, theme
from desktop.ui.desk import Desk


def title(one: OneClick) -> str:
    """What its button says."""
    return text.tr(one.title)


def question(one: OneClick) -> str:
    """What the model is asked, in the language of the window; translations go into that too."""
    words, here = text.tr(one.question), QLocale()
    is_english = words == one.question
    named = QLocale.languageToString(here.language()) if is_english else here.nativeLanguageName()
    return words.format(language=named)


def chips(
    hits: Sequence[Hit], ask: Callable[[str], object], read_table: Callable[[], object]
) -> list[QWidget]:
    """A small button for each question that fits these results; several also make a table."""
    made = [parts.button(title(one), partial(ask, question(one)), "chip") for one in offered(hits)]
    if len(hits) > 1:
        made.append(parts.button(text.tr("Read a table…"), read_table, "chip"))
    return [*made]


def add_questions(menu: QMenu, hits: Sequence[Hit], desk: Desk, parent: QWidget) -> None:
    """The submenu "Ask" of the results' menu."""
    inner = parts.floating(menu.addMenu(_icon("chat"), parent.tr("Ask about this")))
    own = inner.addAction(parent.tr("A question…"))
    own.triggered.connect(parts.unchecked(partial(desk.panel_wanted.emit, "questions")))
    inner.addSeparator()
    for one in offered(hits):
        action = inner.addAction(title(one))
        action.triggered.connect(parts.unchecked(partial(desk.ask, question(one))))
    inner.addSeparator()
    table = inner.addAction(_icon("table"), parent.tr("Read a table…"))
    table.triggered.connect(parts.unchecked(partial(desk.panel_wanted.emit, "tables")))


def suggestions(hits: Sequence[Hit]) -> tuple[str, ...]:
    """Whole questions that make sense for these results."""
    if not hits:
        return ()
    photos = sum(hit.asset.kind is Kind.PHOTO for hit in hits)
    one = len(hits) == 1
    if photos == len(hits):
        told = text.tr("What is in this picture?") if one else text.tr("What do these show?")
        return (told, text.tr("Is there any writing? What does it say?"))
    if one:
        summary = text.tr("Summarise this in three sentences.")
        return (summary, text.tr("Which dates and amounts are in it?"))
    return (text.tr("Summarise these."), text.tr("What do they have in common?"))


def _icon(name: str) -> QIcon:
    return icons.icon(name, theme.colour(theme.colours().soft))
