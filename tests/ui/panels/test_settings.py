from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn, child

from desktop.network import Contact
from desktop.settings import DEFAULT_EXCLUDES
from desktop.ui.label_words import LabelWords
from desktop.ui.panel import PanelContext
from desktop.ui.panels.settings import SettingsPage
from desktop.ui.teaching import TeachDialog


@pytest.fixture
def page(context: PanelContext, show: Callable[[QWidget], QWidget]) -> SettingsPage:
    made = SettingsPage(context)
    show(made)
    return made


def button(parent: QWidget, words: str) -> QPushButton:
    return next(b for b in parent.findChildren(QPushButton) if words in b.text())


def test_choices_apply_at_once(page: SettingsPage, library: StandIn) -> None:
    page.battery.click()
    page.words.click()
    page.threads.choose(1)
    assert library.settings.pause_on_battery is False
    assert library.called[-2:-1] == [("words", "")]
    assert library.settings.threads == 1


def test_a_new_look_is_told(page: SettingsPage, context: PanelContext, qtbot: QtBot) -> None:
    with qtbot.waitSignal(context.desk.look_changed):
        page.scheme.choose("dark")
    assert context.session.settings.scheme == "dark"


def test_names_that_are_passed_over_can_be_changed_and_brought_back(
    page: SettingsPage, library: StandIn
) -> None:
    page.excludes.setText(" *.tmp ;; Cache")
    page.excludes.editingFinished.emit()
    assert list(library.settings.excludes) == ["*.tmp", "Cache"]
    button(page, "usual").click()
    assert library.settings.excludes == DEFAULT_EXCLUDES


def test_connections_are_listed(page: SettingsPage) -> None:
    page.show_contacts(())
    assert page.contacted.text().endswith(": 0")
    page.show_contacts((Contact(datetime(2026, 5, 1, tzinfo=UTC), "example.org", "Download"),))
    assert page.contacted.text().endswith(": 1")
    assert page.contacts.count() == 1


def test_nothing_is_erased_unless_it_is_confirmed(
    page: SettingsPage, library: StandIn, qtbot: QtBot
) -> None:
    button(page, "Erase everything").click()
    box = child(page, QMessageBox)
    assert "not touched" in box.informativeText()
    box.defaultButton().click()
    assert not [call for call in library.called if call[0] == "erase"]
    button(page, "Erase the index").click()
    latest = page.findChildren(QMessageBox)[-1]
    with qtbot.waitSignal(page._desk.search_wanted):
        button(latest, "Erase").click()
    assert ("erase", False) in library.called


def test_words_have_a_place(page: SettingsPage) -> None:
    button(page, "Taught words").click()
    assert page.findChild(TeachDialog) is not None
    button(page, "Words for suggested tags").click()
    assert page.findChild(LabelWords) is not None
