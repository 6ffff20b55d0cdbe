import threading
import time
from typing import Any

from PySide6.QtCore import QObject, QThread
from pytestqt.qtbot import QtBot

from desktop.errors import LibraryUnavailable, ShoeboxError
from desktop.records import Activity, AssetId, Changes
from desktop.ui.bridge import Bridge, merge


class Widget(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.heard: list[Any] = []

    def hear(self, *said: Any) -> None:
        self.heard.append((*said, QThread.currentThread() is self.thread()))


def in_a_thread(work: Any) -> None:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()


def test_reply_arrives_in_the_gui_thread(qtbot: QtBot) -> None:
    bridge, widget = Bridge(), Widget()
    post = bridge.relay(widget.hear)
    in_a_thread(lambda: post(1))
    qtbot.waitUntil(lambda: widget.heard == [(1, True)])


def test_reply_to_a_closed_widget_is_dropped(qtbot: QtBot) -> None:
    bridge, widget = Bridge(), Widget()
    post = bridge.relay(widget.hear)
    heard = widget.heard
    del widget
    post(1)
    qtbot.wait(20)
    assert heard == []


def test_thousand_changes_become_few_signals(qtbot: QtBot) -> None:
    bridge = Bridge()
    signals: list[Changes] = []
    bridge.changed.connect(signals.append)
    start = time.monotonic()

    def index() -> None:
        for number in range(1000):
            bridge.on_changes(Changes(added=(AssetId(number),)))

    in_a_thread(index)
    qtbot.waitUntil(lambda: sum(len(change.added) for change in signals) == 1000)
    assert len(signals) <= 2 + 5 * (time.monotonic() - start)


def test_only_the_newest_activity_is_told(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(bridge.active) as told:
        for number in range(100):
            bridge.on_activity(Activity(done=number))
    assert told.args == [Activity(done=99)]


def test_merged_changes_name_each_asset_once() -> None:
    one = Changes(updated=(AssetId(1), AssetId(2)))
    two = Changes(updated=(AssetId(2),), removed=(AssetId(3),), roots=True)
    assert merge([one, two]) == Changes((), (AssetId(1), AssetId(2)), (AssetId(3),), roots=True)


def test_background_failure_is_told(qtbot: QtBot) -> None:
    bridge, widget = Bridge(), Widget()

    def work() -> None:
        raise LibraryUnavailable("The disk is full.")

    bridge.in_background(work, widget.hear, widget.hear)
    qtbot.waitUntil(lambda: len(widget.heard) == 1)
    assert str(widget.heard[0][0]) == "The disk is full."


def test_broken_library_is_told_in_the_gui_thread(qtbot: QtBot) -> None:
    bridge = Bridge()
    with qtbot.waitSignal(bridge.broken) as told:
        in_a_thread(lambda: bridge.on_broken(ShoeboxError("It is damaged.")))
    assert str(told.args[0]) == "It is damaged."
