import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication

from desktop.ui import drawn as module
from desktop.ui.drawn import Drawn

VIEW = QSize(100, 100)  # room for four pictures


@pytest.fixture
def drawn(qapp: QApplication) -> Drawn:
    return Drawn()


def picture() -> QPixmap:
    return QPixmap(50, 50)


def test_a_picture_of_something_else_is_none(drawn: Drawn) -> None:
    hit, newer = object(), object()
    drawn.keep("key", hit, picture(), VIEW)
    assert drawn.get("key", hit) is not None
    assert drawn.get("key", newer) is None


def test_what_was_used_longest_ago_goes_first(
    drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_BYTES", 0)
    for number in range(8):
        drawn.keep(number, drawn, picture(), VIEW)
    assert drawn.get(0, drawn) is not None
    drawn.keep(8, drawn, picture(), VIEW)
    assert [number for number in range(9) if drawn.get(number, drawn) is None] == [1]


def test_twice_of_what_is_in_sight_is_kept(drawn: Drawn, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "_BYTES", 0)
    wall = QSize(400, 400)  # room for 64
    for number in range(200):
        drawn.keep(number, drawn, picture(), wall)
    assert sum(drawn.get(number, drawn) is not None for number in range(200)) == 128
