"""The menu by which results are sorted and grouped."""

from pytestqt.qtbot import QtBot

from desktop.ui.order import Group, Order, Sort
from desktop.ui.order_menu import OrderButton


def ticked(button: OrderButton) -> list[str]:
    return [action.text() for action in button.menu().actions() if action.isChecked()]


def test_a_choice_is_told_and_ticked(qtbot: QtBot) -> None:
    button = OrderButton()
    qtbot.addWidget(button)
    action = next(one for one in button.menu().actions() if one.text() == "Month")
    with qtbot.waitSignal(button.chosen) as told:
        action.trigger()
    assert told.args == [Order(group=Group.MONTH)]
    assert ticked(button) == ["Best match", "Month"]


def test_the_direction_is_turned_round(qtbot: QtBot) -> None:
    button = OrderButton()
    qtbot.addWidget(button)
    button.show_order(Order(Sort.SIZE))
    action = next(one for one in button.menu().actions() if "way round" in one.text())
    with qtbot.waitSignal(button.chosen) as told:
        action.trigger()
    assert told.args == [Order(Sort.SIZE, backwards=True)]


def test_what_is_remembered_is_ticked_without_being_told(qtbot: QtBot) -> None:
    button = OrderButton()
    qtbot.addWidget(button)
    with qtbot.assertNotEmitted(button.chosen):
        button.show_order(Order(Sort.NAME, True, Group.TYPE))
    assert ticked(button) == ["Name", "The other way round", "Type"]
