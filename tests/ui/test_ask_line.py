from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from desktop.ui.ask_line import AskLine


def test_enter_asks_and_escape_stops_only_what_runs(qtbot: QtBot) -> None:
    made = AskLine()
    qtbot.addWidget(made)
    QTest.keyClicks(made.line, " Why? ")
    with qtbot.waitSignal(made.asked) as asked:
        QTest.keyClick(made.line, Qt.Key.Key_Return)
    assert asked.args == ["Why?"]
    with qtbot.assertNotEmitted(made.stop_wanted):
        QTest.keyClick(made.line, Qt.Key.Key_Escape)
    made.stops = True
    with qtbot.waitSignal(made.stop_wanted):
        QTest.keyClick(made.line, Qt.Key.Key_Escape)
