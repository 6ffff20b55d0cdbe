"""The command line, as a test types it."""

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
        self.library = folder / "library"
        save(TOYS, self.library / "settings.json")
        self._options = ["--library", str(self.library), "--models", str(folder / "models")]
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

    def unclear(self, *words: str) -> str:
        assert main([*words, *self._options]) == 2
        return self._capsys.readouterr().err
