from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from desktop.ui.empty_states import advice_for, dropped_folders


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
    ("unclear", "searching", "working", "said"),
    [
        ((), True, False, "Try fewer or other words"),
        ((), True, True, "Files are still being read"),
        ((), False, False, "no photos or documents in these folders"),
        (("“type:” names nothing.",), True, False, "“type:” names nothing."),
    ],
)
def test_advice_fits_the_cause(
    unclear: tuple[str, ...], searching: bool, working: bool, said: str
) -> None:
    advice = advice_for(unclear, is_searching=searching, is_working=working)
    assert said in advice
