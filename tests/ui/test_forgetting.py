"""Files are forgotten by the menu and the settings, never without a question, and taken back."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.ui.forgetting import ForgottenFiles, ask_to_forget
from desktop.ui.hits_menu import hits_menu
from desktop.ui.main_window import MainWindow
from desktop.ui.panel import PanelContext

LEFT = Qt.MouseButton.LeftButton


def press(dialog: QMessageBox, words: str) -> None:
    button = next(one for one in dialog.buttons() if one.text().replace("&", "") == words)
    QTest.mouseClick(button, LEFT)


def test_the_menu_asks_and_the_usual_answer_is_no(
    window: MainWindow, library: StandIn, qtbot: QtBot
) -> None:
    context = window.context
    menu = hits_menu(window.middle.results.view.results.hits[:1], context, window)
    next(one for one in menu.actions() if one.text() == "Forget everywhere…").trigger()
    dialog = window.findChild(QMessageBox)
    assert isinstance(dialog, QMessageBox)
    assert dialog.text() == "Forget “red house.jpg” everywhere?"
    assert "untouched" in dialog.informativeText()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert library.forgetting.files == []


def test_a_confirmed_file_is_forgotten_and_listed(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    page = show(ForgottenFiles(context))
    assert isinstance(page, ForgottenFiles)
    assert page.none.isVisible() and not page.list.isVisible()
    dialog = ask_to_forget(library.hits[:2], context, page)
    assert dialog.text() == "Forget 2 files everywhere?"
    said: list[str] = []
    context.desk.said.connect(said.append)
    press(dialog, "Forget everywhere")
    qtbot.waitUntil(lambda: page.list.count() == 2)
    assert said[-1] == "Forgotten: 2 files. The library holds no trace."
    assert page.list.isVisible() and not page.none.isVisible()


def test_a_forgotten_file_is_taken_back(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    library.forgetting.forget([library.hits[0].asset.id], lambda _: None, None)
    page = show(ForgottenFiles(context))
    assert isinstance(page, ForgottenFiles)
    page.refresh()
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert not page.back.isEnabled()
    page.list.setFocus()
    QTest.mouseClick(
        page.list.viewport(), LEFT, pos=page.list.visualItemRect(page.list.item(0)).center()
    )
    QTest.mouseClick(page.back, LEFT)
    qtbot.waitUntil(lambda: page.list.count() == 0)
    assert ("rescan",) in library.called


def test_a_file_is_chosen_in_the_settings(
    context: PanelContext,
    library: StandIn,
    show: Callable[[QWidget], QWidget],
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    page = show(ForgottenFiles(context))
    assert isinstance(page, ForgottenFiles)
    path = str(library.hits[0].asset.path)
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([path], ""))
    QTest.mouseClick(page.another, LEFT)
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, QMessageBox)
    press(dialog, "Forget everywhere")
    qtbot.waitUntil(lambda: page.list.count() == 1)
    assert page.list.item(0).text() == path
