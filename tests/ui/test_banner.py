from PySide6.QtWidgets import QToolButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import child

from desktop.ui.banner import Banner, sentence_for
from desktop.ui.toast import Toast


def test_what_is_missing_is_said_by_what_it_is_for() -> None:
    assert "picture model" in sentence_for(("picture", "passage"))
    assert "text model" in sentence_for(("passage", "answer"))
    assert sentence_for(("answer",)) == ""


def test_closed_banner_stays_away(qtbot: QtBot) -> None:
    banner = Banner()
    qtbot.addWidget(banner)
    banner.show_missing(("picture",))
    assert not banner.isVisible()  # there are no folders yet: first things first
    banner.set_useful(True)
    assert banner.isVisible()
    child(banner, QToolButton).click()
    banner.show_missing(("picture",))
    assert not banner.isVisible()


def test_toast_fits_into_a_narrow_window(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(400, 300)
    window.show()
    toast = Toast(window)
    toast.say("A sentence that is much longer than this window is wide, by far and away. " * 2)
    assert toast.isVisible()
    assert window.rect().contains(toast.geometry())
