from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import AssetId
from desktop.ui.panel import PanelContext
from desktop.ui.panels.questions import Questions, suggestions


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget]) -> Questions:
    made = Questions(context)
    show(made)
    return made


def said(panel: Questions) -> str:
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def test_without_a_selection_the_first_results_are_asked_about(panel: Questions) -> None:
    assert "Ask about the first 6 results" in said(panel)
    assert len(panel.scope()) == 6


def test_selection_is_what_is_asked_about(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    context.desk.set_selection(tuple(library.hits[:2]), library.hits[0])
    assert "Ask about the 2 selected" in said(panel)
    QTest.keyClicks(panel.line, "Why?")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert library.called[-1] == ("ask", "Why?", (AssetId(1), AssetId(2)))


def test_reason_for_no_answer_is_said(panel: Questions, qtbot: QtBot) -> None:
    panel.ask("Why?")
    qtbot.waitUntil(lambda: "No model for questions" in panel.transcript.toPlainText())
    assert not panel._stop.isVisible()


def test_stop_is_there_only_while_an_answer_comes(
    panel: Questions, library: StandIn, qtbot: QtBot
) -> None:
    library.ask = lambda *rest: None  # type: ignore[method-assign]
    assert not panel._stop.isVisible()
    panel.ask("Why?")
    assert panel._stop.isVisible()
    panel._stop.click()
    assert library.called[-1] == ("stop_answer",)


def test_second_question_waits_for_the_first_answer(panel: Questions, library: StandIn) -> None:
    asked: list[str] = []
    library.ask = lambda question, *rest: asked.append(question)  # type: ignore[method-assign]
    panel.ask("One?")
    panel.ask("Two?")
    assert asked == ["One?"]


def test_shift_and_enter_begins_a_new_line(panel: Questions, qtbot: QtBot) -> None:
    QTest.keyClicks(panel.line, "a")
    QTest.keyClick(panel.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(panel.line, "b")
    assert panel.line.toPlainText() == "a\nb"


def test_suggestions_fit_what_is_asked_about(library: StandIn) -> None:
    photos, documents = tuple(library.hits[:4]), tuple(library.hits[4:])
    assert suggestions(photos)[0] == "What do these show?"
    assert suggestions(documents[:1])[0] == "Summarise this in three sentences."
    assert suggestions(()) == ()


def test_suggestion_is_asked_by_a_click(panel: Questions, library: StandIn) -> None:
    chips = {button.text(): button for button in panel.findChildren(QPushButton)}
    chips["Summarise these."].click()
    assert library.called[-1][:2] == ("ask", "Summarise these.")
