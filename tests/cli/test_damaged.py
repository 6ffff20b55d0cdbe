"""Libraries that cannot be read as they are: one sentence at once, and the way out."""

from __future__ import annotations

from pathlib import Path

import apsw
import pytest
import sqlite_vec
from cli_box import Box

from desktop.cli import main

VERSION_1 = Path(__file__).parents[1] / "library" / "version_1"


def _spoil(box: Box) -> None:
    box.library.joinpath("library.db").write_bytes(b"x" * 50_000)


@pytest.mark.parametrize("command", [["status"], ["search", "red"], ["index"], ["tag", "list"]])
def test_a_damaged_library_is_one_sentence(box: Box, command: list[str]) -> None:
    _spoil(box)
    said = box.refused(*command)
    assert said.startswith("shoebox: The library is damaged; it can be set aside and built again")
    assert said.count("\n") == 1


def test_a_damaged_library_is_rebuilt_where_that_is_wished(box: Box) -> None:
    box.told("tag", "add", "cabin", box.red)
    _spoil(box)
    assert "shoebox index --rebuild" in box.refused("index")
    assert box.json("index", "--rebuild")["indexed"] == 2
    assert box.json("tag", "list") == [{"name": "cabin", "files": 1}]
    assert (box.library / "library.db.broken-1").exists()


def test_a_library_of_an_older_shoebox_is_read(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for text in VERSION_1.glob("*.sql"):
        raw = apsw.Connection(str(tmp_path / f"{text.stem}.db"))
        raw.enable_load_extension(True)
        raw.load_extension(sqlite_vec.loadable_path())
        raw.execute(text.read_text("utf-8"))
        raw.close()
    assert main(["search", "plumber", "--library", str(tmp_path)]) == 0
    assert "bill.txt" in capsys.readouterr().out


def test_a_library_without_keepsakes_gets_new_ones(box: Box) -> None:
    for file in box.library.glob("keepsakes.db*"):
        file.unlink()
    assert box.json("status")["indexed"] == 2
    assert box.json("tag", "list") == []


def test_a_file_is_no_place_for_a_library(
    box: Box, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["index", str(box.root), "--library", box.red]) == 1
    assert capsys.readouterr().err == f"shoebox: {box.red} is a file; name a folder instead.\n"
    assert main(["status", "--library", box.red]) == 1
    assert "There is no library here yet" in capsys.readouterr().err
