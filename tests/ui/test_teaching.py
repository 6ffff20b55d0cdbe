"""A word is taught by pictures, asked about, renamed and forgotten."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget
from pytestqt.qtbot import QtBot
from ui.stand_in import StandIn

from desktop.records import AssetId
from desktop.ui.hits_menu import hits_menu
from desktop.ui.panel import PanelContext
from desktop.ui.teaching import TeachDialog, Tile, open_teaching


@pytest.fixture
def dialog(
    context: PanelContext, library: StandIn, show: Callable[[QWidget], QWidget]
) -> Iterator[TeachDialog]:
    """On the first two photos."""
    parent = show(QWidget())
    made = open_teaching(context, library.hits[:2], parent)
    yield made
    made.close()
    parent.close()


@pytest.fixture
def taught(dialog: TeachDialog, qtbot: QtBot) -> TeachDialog:
    """The dialog after the word was taught."""
    dialog.line.setText("our cabin")
    dialog.save.click()
    qtbot.waitUntil(lambda: len(tiles(dialog)) == 6)  # two examples, four are asked about
    return dialog


def tiles(dialog: TeachDialog) -> list[AssetId]:
    return sorted(tile.asset.id for tile in dialog.findChildren(Tile) if not tile.isHidden())


def examples(library: StandIn, word: str = "our cabin") -> dict[AssetId, bool]:
    return library.teaching.taught[word]


def test_only_a_word_can_be_taught(dialog: TeachDialog) -> None:
    assert not dialog.save.isEnabled()
    dialog.line.setText("   ")
    assert not dialog.save.isEnabled()
    dialog.line.setText("our cabin")
    assert dialog.save.isEnabled()


def test_the_selected_pictures_teach_the_word(taught: TeachDialog, library: StandIn) -> None:
    assert examples(library) == {1: True, 2: True}
    assert not taught.save.isEnabled()  # all of them are taught


def test_the_list_of_words_comes_with_the_first_word(dialog: TeachDialog, qtbot: QtBot) -> None:
    assert not dialog.known.isVisible()
    dialog.line.setText("our cabin")
    dialog.save.click()
    qtbot.waitUntil(dialog.known.isVisible)


def test_answers_teach_too(taught: TeachDialog, library: StandIn, qtbot: QtBot) -> None:
    taught.say(AssetId(3), shows=True)
    taught.say(AssetId(4), shows=False)
    qtbot.waitUntil(lambda: len(examples(library)) == 4)
    assert examples(library) == {1: True, 2: True, 3: True, 4: False}


def test_an_example_is_taken_back(taught: TeachDialog, library: StandIn, qtbot: QtBot) -> None:
    taught.take_back(AssetId(1))
    qtbot.waitUntil(lambda: AssetId(1) not in examples(library))


def test_a_picture_is_left_out_before_it_is_taught(dialog: TeachDialog, library: StandIn) -> None:
    dialog.take_back(AssetId(1))
    assert list(dialog._new) == [2]


def test_what_cannot_be_taught_is_said(dialog: TeachDialog, qtbot: QtBot) -> None:
    dialog.line.setText("type:cabin")
    dialog.save.click()
    qtbot.waitUntil(lambda: dialog._problem.text() == "A taught word has no colons.")


def test_a_word_of_the_list_shows_its_examples(
    taught: TeachDialog, library: StandIn, qtbot: QtBot
) -> None:
    library.teaching.taught["boat"] = {AssetId(3): True}
    taught.say(AssetId(4), shows=True)
    qtbot.waitUntil(lambda: taught.known.count() == 2)
    taught.known.setCurrentRow(0)
    assert taught.line.text() == "boat"
    qtbot.waitUntil(lambda: taught._word == "boat")
    qtbot.waitUntil(lambda: [one.id for one in taught._examples] == [3])


def test_a_word_is_renamed(taught: TeachDialog, library: StandIn, qtbot: QtBot) -> None:
    taught._do_rename("our cabin", "hideout")
    qtbot.waitUntil(lambda: taught.line.text() == "hideout")
    assert examples(library, "hideout") == {1: True, 2: True}


def test_a_word_is_forgotten_after_a_question(
    taught: TeachDialog, library: StandIn, qtbot: QtBot
) -> None:
    taught._forget.click()
    box = taught.findChild(QMessageBox)
    assert box is not None and "our cabin" in box.text()
    next(one for one in box.buttons() if one.text() == "Forget").click()
    qtbot.waitUntil(lambda: not library.teaching.taught)
    qtbot.waitUntil(lambda: not taught._forget.isEnabled())


def test_the_menu_of_the_results_opens_it(context: PanelContext, library: StandIn) -> None:
    parent = QWidget()
    menu: QMenu = hits_menu(tuple(library.hits[:2]), context, parent)
    next(one for one in menu.actions() if one.text() == "Teach a word…").trigger()
    made = parent.findChild(TeachDialog)
    assert made is not None and list(made._new) == [1, 2]
    made.close()


def test_what_is_selected_becomes_examples(
    context: PanelContext, library: StandIn, qtbot: QtBot
) -> None:
    library.teaching.taught["boat"] = {AssetId(1): True}
    context.desk.set_selection(tuple(library.hits[1:3]), library.hits[1])
    parent = QWidget()
    qtbot.addWidget(parent)
    dialog = open_teaching(context, (), parent)
    qtbot.waitUntil(lambda: dialog.known.count() == 1)
    assert dialog.known.item(0).text() == "boat · 1 example"
    dialog.known.setCurrentRow(0)
    dialog.selected.click()
    dialog.save.click()
    qtbot.waitUntil(lambda: examples(library, "boat") == {1: True, 2: True, 3: True})
