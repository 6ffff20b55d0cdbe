"""Files are forgotten, listed and taken back from the command line."""

from __future__ import annotations

from pathlib import Path

from cli_box import Box


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
    assert "Say which" in box.unclear("forget", "--take-back")
    assert box.told("forget").startswith("Nothing was forgotten.")
    assert "was not forgotten" in box.refused("forget", "--take-back", box.blue)
