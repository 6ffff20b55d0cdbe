from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.records import Activity, AssetId, Condition, Counts, Example, Query, Work
from desktop.ui.empty_states import (
    Coming,
    EmptyStates,
    advice_for,
    coming_of,
    dropped_folders,
    folders_in_words,
)

ONLY_PDF = Condition("1", ())
EXAMPLE = Example(AssetId(1))


def said(empty: EmptyStates) -> str:
    return " ".join(label.text() for label in empty.findChildren(QLabel))


def drop(*paths: Path) -> QDropEvent:
    content = QMimeData()
    content.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    event = QDropEvent(QPoint(5, 5), copy, content, left, Qt.KeyboardModifier.NoModifier)
    event.content = content  # type: ignore[attr-defined] # Qt does not keep it alive
    return event


def test_only_folders_can_be_dropped(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").touch()
    assert dropped_folders(drop(tmp_path, tmp_path / "a.jpg", tmp_path / "gone")) == (tmp_path,)


@pytest.mark.parametrize(
    ("query", "searching", "coming", "said"),
    [
        (Query(), True, Coming(), "Try fewer or other words"),
        (Query(), True, Coming(is_working=True), "Files are still being read"),
        (
            Query(),
            True,
            Coming(is_paused=True, files=2),
            "2 files were not read yet: indexing is paused.",
        ),
        (Query(), True, Coming(pictures=1), "The words in 1 picture are still to be read."),
        (Query(), False, Coming(), "no photos or documents in these folders"),
        (Query(unclear=("“type:” names nothing.",)), True, Coming(), "“type:” names nothing."),
        (Query(conditions=(ONLY_PDF,)), True, Coming(), "Take one away"),
        (Query(examples=(EXAMPLE, EXAMPLE)), True, Coming(), "say in words what it shows"),
    ],
)
def test_advice_fits_the_cause(query: Query, searching: bool, coming: Coming, said: str) -> None:
    assert said in advice_for(query, coming, is_searching=searching)


def test_words_in_pictures_are_awaited_only_while_they_are_read() -> None:
    counts = Counts(unread=7)
    assert coming_of(Activity(Work.READING), counts) == Coming(pictures=7)
    assert not coming_of(Activity(Work.IDLE), counts)
    assert coming_of(Activity(Work.PAUSED), Counts(pending=3)) == Coming(is_paused=True, files=3)


def test_more_may_come_while_files_are_read(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing("red car", Query(words=("red", "car")), Coming(is_working=True, files=1244))
    assert "Nothing found yet for “red car”" in said(empty)
    assert "1,244 files are still to be read. Results appear as they come." in said(empty)
    one = Coming(is_working=True, files=1)
    assert "1 file is" in advice_for(Query(), one, is_searching=True)


def test_title_says_what_was_looked_for(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing('"zzyzx quagga"', Query(phrases=("zzyzx quagga",)), Coming())
    assert "“zzyzx quagga”" in said(empty)
    empty.show_nothing("type:pdf", Query(conditions=(ONLY_PDF,)), Coming())
    assert "No file fits all of these filters" in said(empty)


@pytest.mark.parametrize(
    ("searched", "title"),
    [
        ("red car", "Nothing found for “red car”"),
        ('"zzyzx quagga', "Nothing found for “zzyzx quagga”"),
        ("„next check-up“ -molar", "Nothing found for “‘next check-up’ -molar”"),
        ("ab " * 60, "ab ab a…”"),
    ],
)
def test_title_quotes_what_was_typed_once(qtbot: QtBot, searched: str, title: str) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing(searched, Query(), Coming())
    assert title in said(empty)


def test_title_of_a_search_by_a_picture_quotes_nothing(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing("", Query(examples=(EXAMPLE,)), Coming())
    assert "Nothing looks like this picture Choose more of the picture" in said(empty)
    assert "“" not in said(empty)


def test_a_long_title_is_shown_on_as_many_lines_as_it_needs(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.resize(1000, 700)
    empty.show_nothing("a small red car in the snow before the old house", Query(), Coming())
    empty.show()
    title = next(label for label in empty.findChildren(QLabel) if "Nothing" in label.text())
    assert title.height() >= title.heightForWidth(title.width())


def test_folders_are_named_the_third_as_a_number(tmp_path: Path) -> None:
    names = [tmp_path / name for name in ("Photos", "Scans", "Mail", "Books")]
    assert folders_in_words(names[:1]) == "“Photos”"
    assert folders_in_words(names[:2]) == "“Photos” and “Scans”"
    assert folders_in_words(names[:3]) == "“Photos”, “Scans” and 1 more"
    assert folders_in_words(names) == "“Photos”, “Scans” and 2 more"
