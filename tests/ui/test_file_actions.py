from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from ui.stand_in import photo

from desktop.ui import file_actions

ASSET = photo(1, Path("/photos/a, b.jpg")).asset


@pytest.mark.parametrize(
    ("system", "program", "named"),
    [
        ("win32", "explorer.exe", "/photos/a, b.jpg"),
        ("darwin", "open", "/photos/a, b.jpg"),
        ("linux", "dbus-send", "array:string:file:///photos/a%2C%20b.jpg"),
    ],
)
def test_each_system_has_its_way_to_show_a_file(system: str, program: str, named: str) -> None:
    command, arguments = file_actions._reveal_command(ASSET.path, system)
    assert command == program
    assert named in arguments


def test_file_on_a_drive_that_is_away_is_not_shown() -> None:
    said: list[str] = []
    away = replace(ASSET, online=False)
    file_actions.show_in_folder(away, said.append)
    assert said == ["“a, b.jpg” is on a drive that is not connected."]


def test_paths_are_copied_one_a_line(qapp: QApplication) -> None:
    file_actions.copy_paths([ASSET, ASSET])
    assert QApplication.clipboard().text().splitlines() == [str(ASSET.path)] * 2
