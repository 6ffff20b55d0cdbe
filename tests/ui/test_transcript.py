from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import document, photo

from desktop.records import Answer, Source
from desktop.ui.transcript import Transcript

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
    assert lines[-2:] == ["[2]  bill.pdf, page 2", "Qwen · 3 s · 4 did not fit and were left out"]


def test_links_of_an_older_answer_keep_their_sources(transcript: Transcript, qtbot: QtBot) -> None:
    transcript.add_text("[1]")
    transcript.add_question("And this?")
    transcript.begin_answer((Source(1, SOURCES[1].asset, 2),))
    transcript.add_text("[1]")
    assert links(transcript) == ["#0/1", "#1/1"]
    with qtbot.waitSignal(transcript.cited) as cited:
        transcript.anchorClicked.emit(QUrl("#0/1"))
    assert cited.args == [SOURCES[0]]
