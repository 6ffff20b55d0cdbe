"""Files are forgotten, listed and taken back from the command line."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from samples import write_photo
from sessions import TOYS

from desktop.cli import main
from desktop.settings import save


class Box:
    """A library with two photos; `told` runs a command."""

    def __init__(self, folder: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> None:
        save(TOYS, folder / "library" / "settings.json")
        self._options = ["--library", str(folder / "library"), "--models", str(folder / "models")]
        self._capsys = capsys
        self.root = root
        self.red = str(write_photo(root / "red.jpg", colour="red"))
        self.blue = str(write_photo(root / "blue.jpg", colour="blue"))
        self.told("index", str(root))

    def told(self, *words: str) -> str:
        assert main([*words, *self._options]) == 0
        return self._capsys.readouterr().out

    def json(self, *words: str) -> Any:
        return json.loads(self.told(*words, "--json"))

    def refused(self, *words: str) -> str:
        assert main([*words, *self._options]) == 1
        return self._capsys.readouterr().err


@pytest.fixture
def box(tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> Box:
    return Box(tmp_path, root, capsys)


def test_a_file_is_forgotten_listed_and_taken_back(box: Box) -> None:
    assert box.told("forget", box.red).startswith("1 file was forgotten")
    assert [one["path"] for one in box.json("forget")] == [box.red]
    assert box.red in box.told("forget")
    box.told("index")
    assert [row["path"] for row in box.json("search", "type:photo")] == [box.blue]
    assert box.json("forget", "--take-back", box.red) == {"files": 1}
    box.told("index")
    assert len(box.json("search", "type:photo")) == 2
    assert Path(box.red).exists()


def test_what_makes_no_sense_is_told(box: Box, tmp_path: Path) -> None:
    assert "is not in the library" in box.refused("forget", str(tmp_path / "none.jpg"))
    assert "is a folder" in box.refused("forget", str(box.root))
    assert "Say which" in box.refused("forget", "--take-back")
    assert box.told("forget").startswith("Nothing was forgotten.")
    assert "was not forgotten" in box.refused("forget", "--take-back", box.blue)
