from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import AssetId
from desktop.ui.panel import PanelContext
from desktop.ui.panels.questions import Questions


@pytest.fixture
def panel(context: PanelContext, show: Callable[[QWidget], QWidget]) -> Questions:
    made = Questions(context)
    show(made)
    return made


def said(panel: Questions) -> str:
    return " | ".join(label.text() for label in panel.findChildren(QLabel) if label.isVisible())


def answered(panel: Questions, library: StandIn, qtbot: QtBot, question: str) -> None:
    library.answer_pieces = library.answer_pieces or ("It is red [1].",)
    panel.ask(question)
    qtbot.waitUntil(lambda: not panel.is_asking)


def test_without_a_selection_the_shown_results_are_asked_about(panel: Questions) -> None:
    assert "About: the 6 shown" in said(panel)
    assert len(panel.scope()) == 6


def test_selection_is_what_is_asked_about(
    panel: Questions, context: PanelContext, library: StandIn
) -> None:
    context.desk.set_selection(tuple(library.hits[:2]), library.hits[0])
    assert "About: 2 selected" in said(panel)
    QTest.keyClicks(panel.line, "Why?")
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert library.called[-1] == ("ask", "Why?", (AssetId(1), AssetId(2)), 0)


def test_reason_for_no_answer_is_said(panel: Questions, qtbot: QtBot) -> None:
    panel.ask("Why?")
    qtbot.waitUntil(lambda: "process was lost" in panel.transcript.toPlainText())
    assert not panel._stop.isVisible()


def test_stop_is_there_only_while_an_answer_comes(panel: Questions, library: StandIn) -> None:
    library.questions.ask = lambda *rest: None  # type: ignore[method-assign]
    assert not panel._stop.isVisible()
    panel.ask("Why?")
    assert panel._stop.isVisible()
    panel._stop.click()
    assert library.called[-1] == ("stop",)


def test_second_question_waits_for_the_first_answer(panel: Questions, library: StandIn) -> None:
    asked: list[str] = []
    library.questions.ask = lambda inquiry, listener: asked.append(inquiry.question)  # type: ignore[method-assign]
    panel.ask("One?")
    panel.ask("Two?")
    assert asked == ["One?"]


def test_shift_and_enter_begins_a_new_line(panel: Questions) -> None:
    QTest.keyClicks(panel.line, "a")
    QTest.keyClick(panel.line, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(panel.line, "b")
    assert panel.line.toPlainText() == "a\nb"


def test_blank_question_cannot_be_sent(panel: Questions, library: StandIn) -> None:
    QTest.keyClicks(panel.line, "  ")
    assert not panel._asking.send.isEnabled()
    QTest.keyClick(panel.line, Qt.Key.Key_Return)
    assert not [call for call in library.called if call[0] == "ask"]


def test_suggestion_and_one_click_are_asked_by_a_click(panel: Questions, library: StandIn) -> None:
    chips = {button.text(): button for button in panel.findChildren(QPushButton)}
    assert "Compare" not in chips
    chips["Summarise these."].click()
    assert library.called[-1][:2] == ("ask", "Summarise these.")


def test_two_photos_can_be_compared(
    panel: Questions, context: PanelContext, library: StandIn
) -> None:
    context.desk.set_selection(tuple(library.hits[:2]), library.hits[0])
    chips = {button.text(): button for button in panel.findChildren(QPushButton)}
    chips["Compare"].click()
    assert "differs" in library.called[-1][1]


def test_a_conversation_about_one_file_says_so(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    context.desk.set_selection((library.hits[0],), library.hits[0])
    answered(panel, library, qtbot, "Why?")
    assert "About the same file" in said(panel)


def test_follow_up_goes_on_with_the_conversation(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    context.desk.set_selection(tuple(library.hits[:2]), library.hits[0])
    answered(panel, library, qtbot, "Why?")
    context.desk.set_selection((library.hits[1], library.hits[4]), library.hits[4])
    assert "About the same 2 files, and 1 more" in said(panel)
    answered(panel, library, qtbot, "And this?")
    asked = [call for call in library.called if call[0] == "ask"]
    assert asked[-1] == ("ask", "And this?", (AssetId(1), AssetId(2), AssetId(5)), 1)


def test_other_files_begin_a_new_conversation(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    context.desk.set_selection((library.hits[0],), library.hits[0])
    answered(panel, library, qtbot, "Why?")
    context.desk.set_selection((library.hits[3],), library.hits[3])
    assert "(a new conversation)" in said(panel)
    answered(panel, library, qtbot, "And this?")
    assert library.called[-1] == ("ask", "And this?", (AssetId(4),), 0)
    assert "Why?" not in panel.transcript.toPlainText()


def test_earlier_conversation_is_opened_and_gone_on_with(
    panel: Questions, library: StandIn, qtbot: QtBot
) -> None:
    answered(panel, library, qtbot, "Why?")
    panel._new.click()
    assert panel.transcript.is_empty
    panel._earlier.click()
    qtbot.waitUntil(lambda: panel.conversations.list.count() == 1)
    panel.conversations.list.itemActivated.emit(panel.conversations.list.item(0))
    assert "It is red" in panel.transcript.toPlainText()
    answered(panel, library, qtbot, "Sure?")
    assert library.called[-1][-1] == 1


def test_deleted_conversation_is_not_shown_any_longer(
    panel: Questions, library: StandIn, qtbot: QtBot
) -> None:
    answered(panel, library, qtbot, "Why?")
    panel.conversations.forgotten.emit(1_770_000_000_000)
    assert panel.transcript.is_empty
    assert not panel.goes_on


def test_many_files_can_be_looked_at_one_by_one(
    panel: Questions, library: StandIn, qtbot: QtBot
) -> None:
    panel._each.click()
    panel.ask("Which is red?")
    assert library.called[-1] == ("ask_each", "Which is red?")
    qtbot.waitUntil(lambda: "Looked at 1 of 6" in said(panel))


def test_without_a_model_the_way_to_one_is_offered(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.missing = ("answer",)
    context.desk.models_changed.emit()
    qtbot.waitUntil(lambda: "No model for questions is installed" in said(panel))
    assert not panel.line.isEnabled()
    get = next(b for b in panel.findChildren(QPushButton) if b.text() == "Get a model")
    with qtbot.waitSignal(context.desk.panel_wanted) as wanted:
        get.click()
    assert wanted.args == ["models"]


def test_question_from_the_menu_is_about_the_selection_alone(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    answered(panel, library, qtbot, "Why?")
    context.desk.set_selection((library.hits[1],), library.hits[1])
    context.desk.ask("Describe it.")
    assert library.called[-1] == ("ask", "Describe it.", (AssetId(2),), 0)


def test_forgotten_files_take_the_shown_conversation_along(
    panel: Questions, context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    answered(panel, library, qtbot, "What colour?")
    assert "It is red" in panel.transcript.toPlainText()
    context.desk.forgotten.emit()
    assert panel.transcript.toPlainText().strip() == ""
    assert not panel.goes_on
