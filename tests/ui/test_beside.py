from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.beside import Beside
from desktop.ui.main_window import MainWindow
from desktop.ui.picture import PictureView


def test_line_is_right_below_the_picture(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    picture, line = PictureView(window.context, 640), QLabel("IMG_0380.jpg")
    beside = Beside(picture, line)
    qtbot.addWidget(beside)
    beside.resize(300, 900)
    beside.show()
    beside.show_asset(library.hits[0].asset, None)
    qtbot.waitUntil(lambda: line.y() == picture.geometry().bottom() + 1 + 8)
    assert picture.y() == 0
    assert picture.height() <= 300
