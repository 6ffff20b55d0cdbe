"""The left column gives way in a low window."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from desktop.ui import parts
from desktop.ui.sidebar import Sidebar


def test_rows_are_lower_in_a_low_window(qtbot: QtBot) -> None:
    sidebar, first, second = Sidebar(), parts.Row("stack", "One", bool), parts.Row("x", "Two", bool)
    qtbot.addWidget(sidebar)
    sidebar.add_section(first)
    sidebar.resize(232, 1000)
    sidebar.show()
    high = first.height()
    sidebar.resize(232, 700)
    assert first.height() < high
    sidebar.add_section(second)  # also one that comes later
    qtbot.waitUntil(lambda: second.height() == first.height())
    sidebar.resize(232, 1000)
    assert first.height() == high
