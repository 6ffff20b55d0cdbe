"""``shoebox duplicates``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from samples import write_photo
from sessions import TOYS

from desktop.cli import main
from desktop.settings import save


@pytest.fixture
def box(tmp_path: Path, root: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The options of a library with two equal photos and another."""
    save(TOYS, tmp_path / "library" / "settings.json")
    options = ["--library", str(tmp_path / "library"), "--models", str(tmp_path / "models")]
    write_photo(root / "a.jpg", colour="red")
    shutil.copy(root / "a.jpg", root / "b.jpg")
    write_photo(root / "c.jpg", colour="blue")
    assert main(["index", str(root), *options]) == 0
    capsys.readouterr()
    return options


def test_groups_are_printed_with_their_files(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["duplicates", *box]) == 0
    told = capsys.readouterr().out
    assert "Identical: 1 groups" in told
    assert "a.jpg" in told and "b.jpg" in told and "c.jpg" not in told


def test_groups_in_json_name_kind_and_sizes(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["duplicates", "--json", *box]) == 0
    (group,) = json.loads(capsys.readouterr().out)
    assert group["kind"] == "identical"
    assert [Path(file["path"]).name for file in group["files"]] == ["a.jpg", "b.jpg"]
    assert group["spare_bytes"] == group["files"][1]["bytes"]


def test_one_list_can_be_asked_for(box: list[str], capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["duplicates", "--kind", "near", *box]) == 0
    assert capsys.readouterr().out == "No duplicates were found.\n"
