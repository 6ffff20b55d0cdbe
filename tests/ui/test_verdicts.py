"""What was said of single results."""

from pytestqt.qtbot import QtBot

from desktop.records import AssetId
from desktop.ui.verdicts import Verdict, Verdicts

ONE, TWO = AssetId(1), AssetId(2)


def asked() -> Verdicts:
    made = Verdicts()
    made.begin(is_asked=True)
    return made


def test_yes_and_no_are_kept_in_their_order(qtbot: QtBot) -> None:
    verdicts = asked()
    with qtbot.waitSignal(verdicts.changed):
        verdicts.say((TWO, ONE), Verdict.YES)
    verdicts.say((ONE,), Verdict.NO)
    assert (verdicts.liked, verdicts.disliked) == ((TWO,), (ONE,))


def test_the_same_again_takes_it_back() -> None:
    verdicts = asked()
    verdicts.say((ONE,), Verdict.YES)
    verdicts.say((ONE, TWO), Verdict.YES)  # not said of both yet
    assert verdicts.liked == (ONE, TWO)
    verdicts.say((ONE, TWO), Verdict.YES)
    assert verdicts.of(ONE) is None


def test_another_search_begins_without_any(qtbot: QtBot) -> None:
    verdicts = asked()
    verdicts.say((ONE,), Verdict.NO)
    with qtbot.waitSignal(verdicts.begun):
        verdicts.begin(is_asked=False)
    verdicts.say((ONE,), Verdict.NO)  # nothing is ranked: it would mean nothing
    assert verdicts.disliked == ()


def test_all_can_be_taken_back(qtbot: QtBot) -> None:
    verdicts = asked()
    verdicts.say((ONE,), Verdict.NO)
    with qtbot.waitSignal(verdicts.changed):
        verdicts.take_back()
    assert verdicts.of(ONE) is None
