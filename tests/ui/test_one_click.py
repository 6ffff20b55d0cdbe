import pytest
from PySide6.QtWidgets import QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.engine.oneclick import ONE_CLICK
from desktop.ui.one_click import add_questions, chips, question, suggestions, title
from desktop.ui.panel import PanelContext


def names(widgets: list[QWidget]) -> list[str]:
    return [one.text() for one in widgets if isinstance(one, QPushButton)]


def test_chips_fit_what_is_selected(library: StandIn) -> None:
    photos, documents = library.hits[:4], library.hits[4:]
    assert "Describe" in names(chips(photos[:1], print, print))
    assert "Describe" not in names(chips(documents[:1], print, print))
    assert "Compare" in names(chips(photos[:2], print, print))
    assert chips((), print, print) == []


def test_several_files_can_become_a_table(library: StandIn) -> None:
    opened: list[str] = []
    offered = chips(library.hits[:2], print, lambda: opened.append("tables"))
    table = next(one for one in offered if names([one]) == ["Read a table…"])
    assert isinstance(table, QPushButton)
    table.click()
    assert opened == ["tables"]
    assert "Read a table…" not in names(chips(library.hits[:1], print, print))


def test_every_question_has_a_title_and_words() -> None:
    for one in ONE_CLICK:
        assert title(one)
        assert "{" not in question(one)


def test_suggestions_fit_what_is_asked_about(library: StandIn) -> None:
    photos, documents = tuple(library.hits[:4]), tuple(library.hits[4:])
    assert suggestions(photos)[0] == "What do these show?"
    assert suggestions(documents[:1])[0] == "Summarise this in three sentences."
    assert suggestions(()) == ()


def test_menu_asks_with_one_click(context: PanelContext, library: StandIn, qtbot: QtBot) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    menu = QMenu(parent)
    add_questions(menu, library.hits[:2], context.desk, parent)
    inner = menu.actions()[0].menu()
    assert isinstance(inner, QMenu)
    offered = {action.text(): action for action in inner.actions()}
    with qtbot.waitSignals([context.desk.panel_wanted, context.desk.ask_wanted]):
        offered["Compare"].trigger()
    with qtbot.waitSignal(context.desk.panel_wanted) as wanted:
        offered["Read a table…"].trigger()
    assert wanted.args == ["tables"]


@pytest.mark.usefixtures("german")
def test_questions_are_asked_in_the_language_of_the_window() -> None:
    translate = next(one for one in ONE_CLICK if one.id == "translate")
    assert title(translate) == "Übersetzen"
    assert question(translate) == "Übersetze den Text, der hier steht, in diese Sprache: Deutsch."
