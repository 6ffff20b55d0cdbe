from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication, QTextCharFormat
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import document, photo

from desktop.records import Answer, Source
from desktop.ui.transcript import Transcript, doubtful_pieces

SOURCES = (
    Source(1, photo(1, Path("beach.jpg")).asset, None),
    Source(2, document(2, Path("bill.pdf")).asset, 2),
)


@pytest.fixture
def transcript(show: Callable[[QWidget], QWidget]) -> Transcript:
    made = Transcript()
    show(made)
    made.add_question("What is it?")
    made.begin_answer(SOURCES)
    return made


def links(transcript: Transcript) -> list[str]:
    found = []
    block = transcript.document().begin()
    while block.isValid():
        parts = block.begin()
        while not parts.atEnd():
            shape = parts.fragment().charFormat()
            if shape.isAnchor():
                found.append(shape.anchorHref())
            parts += 1
        block = block.next()
    return found


def test_marks_become_links_to_their_sources(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.add_text("A beach [1] and a bill [2].")
    assert links(transcript) == ["#0/1", "#0/2"]
    with qtbot.waitSignal(transcript.cited) as cited:
        transcript.anchorClicked.emit(QUrl("#0/2"))
    assert cited.args == [SOURCES[1]]


def test_numbers_without_a_source_stay_text(transcript: Transcript) -> None:
    transcript.add_text("In [1999] and [3].")
    assert links(transcript) == []
    assert "In [1999] and [3]." in transcript.toPlainText()


def test_markup_of_a_model_is_shown_as_text(transcript: Transcript) -> None:
    said = '<a href="http://evil.example">click</a> <img src="file:///etc/passwd"> **bold**'
    transcript.add_text(said)
    assert said in transcript.toPlainText()
    assert links(transcript) == []


def test_links_lead_nowhere_but_to_sources(transcript: Transcript, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(transcript.cited, wait=10):
        for link in ("http://evil.example/", "#7/1", "#0/9", "#x"):
            transcript.anchorClicked.emit(QUrl(link))
    assert transcript.openLinks() is False
    assert transcript.loadResource(2, QUrl("file:///etc/passwd")) is None


def test_end_lists_the_cited_sources_in_their_order(transcript: Transcript) -> None:
    transcript.add_text("Bill [2].")
    transcript.end_answer(Answer("What?", "Bill [2].", SOURCES, (2,), "Qwen", 3.2, left_out=4))
    lines = transcript.toPlainText().splitlines()
    assert lines[-2:] == ["[2]  bill.pdf, page 2", "Qwen · 3 s · using 2 of 6 · Copy"]


DOUBTED = Answer(
    "What?", "A beach [1]. It is 1999.", SOURCES, (1,), "Qwen", 3.2, doubted=((13, 24),)
)


def test_what_no_source_confirms_is_marked_and_told(transcript: Transcript) -> None:
    transcript.add_text(DOUBTED.text)
    transcript.end_answer(DOUBTED)
    assert "It is 1999.\u2009?" in transcript.toPlainText()
    assert "Not confirmed" in transcript.toPlainText()
    assert transcript.accessibleDescription().endswith("source: It is 1999.")
    assert links(transcript)[0] == "#0/1"
    found = transcript.document().find("1999")
    assert found.charFormat().underlineStyle() == QTextCharFormat.UnderlineStyle.DotLine
    assert not transcript.document().find("beach").charFormat().fontUnderline()


def test_answer_is_copied_with_its_sources(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.end_answer(DOUBTED)
    with qtbot.waitSignal(transcript.copied):
        transcript.anchorClicked.emit(QUrl("#0/copy"))
    assert QGuiApplication.clipboard().text().splitlines() == [
        "A beach [1]. It is 1999. (not confirmed)",
        "",
        "Sources:",
        "[1] beach.jpg (beach.jpg)",
    ]


def test_files_that_did_not_fit_are_named_when_asked_for(transcript: Transcript) -> None:
    skipped = (Path("a.jpg"), Path("<b>.jpg"))
    answer = replace(DOUBTED, left_out=2, skipped=skipped, notices=("A stored preview was used.",))
    transcript.end_answer(answer)
    assert "A stored preview was used." in transcript.toPlainText()
    assert "using 2 of 4" in transcript.toPlainText()
    for _ in range(2):
        transcript.anchorClicked.emit(QUrl("#0/names"))
    assert transcript.toPlainText().splitlines().count("Not used: a.jpg, <b>.jpg") == 1


def test_answer_that_was_stopped_before_its_sources_were_known_can_end(
    transcript: Transcript,
) -> None:
    transcript.clear_all()
    transcript.add_question("What?")
    transcript.end_answer(Answer("What?", "", (), (), "", 0.4, stopped=True))
    assert transcript.toPlainText().endswith("0 s · stopped")


def test_pieces_of_a_text_are_all_of_it() -> None:
    pieces = list(doubtful_pieces("abcdef", ((4, 99), (1, 2), (1, 2))))
    assert pieces == [("a", False), ("b", True), ("cd", False), ("ef", True)]


def test_links_of_an_older_answer_keep_their_sources(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.add_text("[1]")
    transcript.add_question("And this?")
    transcript.begin_answer((Source(1, SOURCES[1].asset, 2),))
    transcript.add_text("[1]")
    assert links(transcript) == ["#0/1", "#1/1"]
    with qtbot.waitSignal(transcript.cited) as cited:
        transcript.anchorClicked.emit(QUrl("#0/1"))
    assert cited.args == [SOURCES[0]]
