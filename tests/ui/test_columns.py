from PySide6.QtWidgets import QApplication

from desktop.ui.main_window import MainWindow


def resized(window: MainWindow, width: int) -> None:
    window.resize(width, 600)
    QApplication.processEvents()


def test_all_three_have_room_in_a_usual_window(window: MainWindow) -> None:
    resized(window, 1280)
    assert window.sidebar.isVisible()
    assert window.middle.isVisible()
    assert window.side.isVisible()


def test_sidebar_gives_way_to_the_side_panel(window: MainWindow) -> None:
    resized(window, 640)
    assert not window.sidebar.isVisible()
    assert window.side.isVisible()
    assert window.side.geometry().right() < 640
    assert window.middle.width() >= window.middle.minimumWidth()


def test_sidebar_comes_back_without_the_side_panel(window: MainWindow) -> None:
    resized(window, 640)
    window.toggle_side()
    assert window.sidebar.isVisible()
    window.toggle_side()
    assert not window.sidebar.isVisible()
    resized(window, 1280)
    assert window.sidebar.isVisible()
