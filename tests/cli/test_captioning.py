"""``shoebox caption`` with the demo model."""

import json
from dataclasses import replace
from pathlib import Path

import pytest
from samples import write_pdf, write_photo
from sessions import TOYS

from desktop.cli import main
from desktop.settings import save

DEMO = replace(TOYS, answer_model="demo-llava", threads=1)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("root")
    (root / "sea").mkdir()
    write_photo(root / "sea" / "a.jpg", colour="red")
    write_photo(root / "b.jpg", colour="blue")
    write_pdf(root / "bill.pdf", ["Water bill"])
    return root


@pytest.fixture
def box(tmp_path: Path, root: Path) -> list[str]:
    """The options that choose a library with two photos and a bill."""
    save(DEMO, tmp_path / "library" / "settings.json")
    options = ["--library", str(tmp_path / "library"), "--models", str(tmp_path / "models")]
    assert main(["index", str(root), *options]) == 0
    return options


def printed(capsys: pytest.CaptureFixture[str]) -> list[dict[str, str]]:
    rows: list[dict[str, str]] = json.loads(capsys.readouterr().out)["pictures"]
    return rows


def test_each_picture_is_described_once(
    box: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    capsys.readouterr()
    assert main(["caption", "--json", "--limit", "1", *box]) == 0
    (first,) = printed(capsys)
    assert main(["caption", "--json", *box]) == 0
    (second,) = printed(capsys)
    both = {str(root / "sea" / "a.jpg"), str(root / "b.jpg")}
    assert {first["path"], second["path"]} == both
    assert first["caption"] and second["caption"]
    assert main(["caption", *box]) == 0
    assert "No picture waits" in capsys.readouterr().err


def test_captions_of_named_files_and_folders_are_written_found_and_deleted(
    box: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["caption", "--limit", "5", str(root / "sea"), *box]) == 0
    caption = capsys.readouterr().out.splitlines()[-1].strip()
    assert main(["search", f'"{caption}"', *box]) == 0
    assert "a.jpg  [caption" in capsys.readouterr().out
    assert main(["caption", str(root / "sea" / "a.jpg"), "--forget", *box]) == 0
    assert "1 captions were deleted." in capsys.readouterr().out
    assert main(["caption", "--json", str(root / "sea"), *box]) == 0
    assert printed(capsys) == []  # it was said that there is to be none
    assert main(["caption", "--json", str(root / "sea" / "a.jpg"), *box]) == 0
    assert len(printed(capsys)) == 1  # now it was asked for


@pytest.mark.parametrize(
    ("name", "said"), [("bill.pdf", "is no picture"), ("none.jpg", "is not in the library")]
)
def test_what_is_no_picture_of_the_library_is_refused(
    box: list[str], root: Path, capsys: pytest.CaptureFixture[str], name: str, said: str
) -> None:
    assert main(["caption", str(root / name), *box]) == 1
    assert said in capsys.readouterr().err
