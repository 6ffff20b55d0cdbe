from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child

from desktop.records import Answer, Source
from desktop.ui.conversations import Conversations
from desktop.ui.panel import PanelContext


def answer(library: StandIn, asked: str, said: str, when: int) -> Answer:
    source = Source(1, library.hits[0].asset, None)
    return Answer(asked, said, (source,), (1,), "Qwen", 1.0, conversation=when)


@pytest.fixture
def earlier(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> Conversations:
    colour = answer(library, "Which colour?", "Red.", 2_000)
    library.questions.kept = [
        (colour, answer(library, "Sure?", "Yes.", 2_000)),
        (answer(library, "Who\nis <b>this</b>?", "Anna.", 1_000),),
    ]
    made = Conversations(context)
    show(made)
    qtbot.waitUntil(lambda: made.list.count() == 2)
    return made


def test_newest_is_first_with_its_facts(earlier: Conversations) -> None:
    first, second = (earlier.list.item(row).text().split("\n") for row in (0, 1))
    assert first[0] == "Which colour?"
    assert first[1].endswith("2 questions · red house.jpg")
    assert second[0] == "Who is <b>this</b>?"


def test_words_of_questions_and_answers_are_searched(earlier: Conversations, qtbot: QtBot) -> None:
    earlier.line.setText("Anna")
    qtbot.waitUntil(lambda: earlier.list.count() == 1)
    earlier.line.setText("quagga")
    qtbot.waitUntil(lambda: earlier.list.count() == 0)
    assert earlier._nothing.text() == "No conversation has all of these words."


def test_chosen_one_is_opened(earlier: Conversations, qtbot: QtBot) -> None:
    with qtbot.waitSignal(earlier.opened) as opened:
        earlier._open.click()
    assert [one.text for one in opened.args[0]] == ["Red.", "Yes."]


def test_nothing_is_deleted_unless_it_is_confirmed(
    earlier: Conversations, library: StandIn, qtbot: QtBot
) -> None:
    earlier._delete.click()
    box = child(earlier, QMessageBox)
    assert not library.called
    with qtbot.waitSignal(earlier.forgotten) as forgotten:
        next(one for one in box.buttons() if one.text() == "Delete").click()
    assert forgotten.args == [2_000]
    assert ("forget", 2_000) in library.called
