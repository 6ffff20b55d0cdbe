from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.records import Condition, Query
from desktop.ui.empty_states import EmptyStates, advice_for, dropped_folders, folders_in_words

ONLY_PDF = Condition("1", ())


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
    ("query", "searching", "working", "said"),
    [
        (Query(), True, False, "Try fewer or other words"),
        (Query(), True, True, "Files are still being read"),
        (Query(), False, False, "no photos or documents in these folders"),
        (Query(unclear=("“type:” names nothing.",)), True, False, "“type:” names nothing."),
        (Query(conditions=(ONLY_PDF,)), True, False, "Take one away"),
    ],
)
def test_advice_fits_the_cause(query: Query, searching: bool, working: bool, said: str) -> None:
    assert said in advice_for(query, is_searching=searching, is_working=working)


def test_more_may_come_while_files_are_read(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing("red car", Query(words=("red", "car")), is_working=True, unread=1244)
    assert "Nothing found yet for “red car”" in said(empty)
    assert "1,244 files are still to be read. Results appear as they come." in said(empty)
    assert "1 file is" in advice_for(Query(), is_searching=True, is_working=True, unread=1)


def test_title_says_what_was_looked_for(qtbot: QtBot) -> None:
    empty = EmptyStates()
    qtbot.addWidget(empty)
    empty.show_nothing('"zzyzx quagga"', Query(phrases=("zzyzx quagga",)), is_working=False)
    assert "“zzyzx quagga”" in said(empty)
    empty.show_nothing("type:pdf", Query(conditions=(ONLY_PDF,)), is_working=False)
    assert "No file fits all of these filters" in said(empty)


def test_folders_are_named_the_third_as_a_number(tmp_path: Path) -> None:
    names = [tmp_path / name for name in ("Photos", "Scans", "Mail", "Books")]
    assert folders_in_words(names[:1]) == "“Photos”"
    assert folders_in_words(names[:2]) == "“Photos” and “Scans”"
    assert folders_in_words(names[:3]) == "“Photos”, “Scans” and 1 more"
    assert folders_in_words(names) == "“Photos”, “Scans” and 2 more"
