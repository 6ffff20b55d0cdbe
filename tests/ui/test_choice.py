import pytest
from PySide6.QtWidgets import QApplication

from desktop.ui.choice import Choice


@pytest.fixture
def choice(qapp: QApplication) -> Choice:
    return Choice("Colours", {"": "As the system", "dark": "Dark & calm"}, "dark")


def test_what_is_chosen_is_shown_and_said(choice: Choice) -> None:
    assert choice.text() == "Dark && calm"
    assert choice.accessibleName() == "Colours: Dark & calm"
    assert [action.isChecked() for action in choice.menu().actions()] == [False, True]


def test_another_choice_is_told_once(choice: Choice) -> None:
    told: list[object] = []
    choice.chosen.connect(told.append)
    choice.choose("")
    choice.choose("")
    assert told == [""]
    assert choice.text() == "As the system"


def test_unknown_value_is_the_first_option(qapp: QApplication) -> None:
    assert Choice("Cores", {0: "all", 1: "1"}, 7).value == 0
