"""Tags, albums, ratings and facets from the command line."""

from __future__ import annotations

from pathlib import Path

from cli_box import Box


def test_files_are_kept_and_found_by_it(box: Box) -> None:
    assert box.told("tag", "add", "our cabin", box.red, box.blue) == "Done.\n"
    assert box.told("tag", "add", "our cabin", box.red) == "That was so already.\n"
    assert box.json("tag", "rename", "our cabin", "cabin") == {"changed": True, "not_read_yet": 0}
    assert box.json("tag", "list") == [{"name": "cabin", "files": 2}]
    box.told("album", "add", "Summer 21", box.red)
    assert box.json("album", "show", "summer 21") == [box.red]
    box.told("favourite", "add", box.blue)
    assert box.told("favourite", "list") == f"{box.blue}\n"
    box.told("rate", "4", box.blue)
    assert box.told("album", "list") == "     1  Summer 21\n"
    facets = box.json("facets")
    assert (facets["total"], facets["tags"], facets["ratings"]) == (
        2,
        {"tag:cabin": 2},
        {"rating:4": 1},
    )
    assert "tag:cabin" in box.told("facets", "rating:>=4")


def test_keepsakes_are_written_and_read(box: Box, tmp_path: Path) -> None:
    box.told("tag", "add", "cabin", box.red)
    file = tmp_path / "kept.json"
    assert box.told("keepsakes", "export", str(file)).startswith("1 keepsakes were written")
    box.told("tag", "delete", "cabin")
    assert box.json("keepsakes", "import", str(file)) == {"keepsakes": 1}
    assert box.json("tag", "list") == [{"name": "cabin", "files": 1}]


def test_what_makes_no_sense_is_told(box: Box, tmp_path: Path) -> None:
    assert "not in the library" in box.refused("rate", "3", str(tmp_path / "none.jpg"))
    assert "Name the files" in box.unclear("tag", "add", "cabin")
    assert "Say which album" in box.unclear("album", "show")
    assert "There is no album “a”" in box.refused("album", "show", "a")
    assert "There is no tag “a”" in box.refused("tag", "rename", "a", "b")
    assert "is a folder" in box.refused("rate", "3", str(box.root))
    box.told("album", "create", "a")
    assert "one new name" in box.unclear("album", "rename", "a")
