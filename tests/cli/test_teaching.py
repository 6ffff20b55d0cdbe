"""``shoebox teach`` and ``shoebox labels`` on a small library."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from PIL import Image
from sessions import TOYS, running

from desktop import settings
from desktop.cli import main


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A library of green pictures and a red one, with its settings."""
    folder = tmp_path_factory.mktemp("cli")
    root = folder / "Root"
    root.mkdir()
    for number in range(26):
        Image.new("RGB", (40, 30), (5 + number, 250, 5)).save(root / f"{number}.png")
    Image.new("RGB", (40, 30), (250, 5, 5)).save(root / "red.png")
    with running(folder / "shoebox", TOYS) as session:
        session.session.labelling.save("red\n")
        session.add_root(root)
    settings.save(TOYS, folder / "shoebox" / "library" / "settings.json")
    return folder


def shoebox(folder: Path, *words: str) -> int:
    return main(["--library", str(folder / "shoebox" / "library"), *words])


def test_a_word_is_taught_shown_renamed_and_forgotten(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    red, green = str(folder / "Root" / "red.png"), str(folder / "Root" / "3.png")
    assert shoebox(folder, "teach", "add", "our cabin", red) == 0
    assert shoebox(folder, "teach", "not", "our cabin", green) == 0
    assert shoebox(folder, "teach", "rename", "our cabin", "hut") == 0
    capsys.readouterr()
    assert shoebox(folder, "--json", "teach", "list") == 0
    assert json.loads(capsys.readouterr().out) == [{"word": "hut", "shows": 1, "shows_not": 1}]
    assert shoebox(folder, "--json", "teach", "show", "hut") == 0
    shown = json.loads(capsys.readouterr().out)
    assert (shown["shows"], shown["shows_not"]) == ([red], [green])
    assert shoebox(folder, "teach", "forget", "hut") == 0
    shoebox(folder, "teach", "list")
    assert "No word has been taught yet" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("words", "code", "reason"),
    [
        (("add",), 2, "Say which word"),
        (("add", "hut"), 2, "Name the files"),
        (("add", "hut", "elsewhere.png"), 1, "is not in the library"),
        (("forget", "unheard of"), 1, "is no word that was taught"),
    ],
)
def test_what_cannot_be_done_is_one_sentence(
    folder: Path,
    capsys: pytest.CaptureFixture[str],
    words: tuple[str, ...],
    code: int,
    reason: str,
) -> None:
    assert shoebox(folder, "teach", *words) == code
    assert reason in capsys.readouterr().err


def test_labels_are_counted_and_shown(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    red = str(folder / "Root" / "red.png")
    assert shoebox(folder, "--json", "labels", "count") == 0
    assert json.loads(capsys.readouterr().out) == {"red": 1}
    assert shoebox(folder, "labels", "show", red) == 0
    assert capsys.readouterr().out == f"{red}: red\n"


def test_the_words_are_those_of_a_file_until_they_are_reset(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = tmp_path / "words.txt"
    words.write_text("a quokka\na wombat\n")
    assert shoebox(folder, "labels", "use", str(words)) == 0
    assert "2 words are used" in capsys.readouterr().out
    shoebox(folder, "labels", "words")
    assert capsys.readouterr().out == "a quokka\na wombat\n"
    assert shoebox(folder, "labels", "reset") == 0
    shoebox(folder, "labels", "words")
    assert "a dog\n" in capsys.readouterr().out
