"""The command line does what it says, in lines for people and in JSON for scripts."""

import json
from pathlib import Path

import pytest
from samples import write_pdf, write_photo
from sessions import TOYS

from desktop.cli import main, printing
from desktop.paths import resources
from desktop.settings import load, save


@pytest.fixture
def box(tmp_path: Path) -> list[str]:
    """The options that choose a library of this test's own, with the toy encoders."""
    library = tmp_path / "library"
    save(TOYS, library / "settings.json")
    return ["--library", str(library), "--models", str(tmp_path / "models")]


@pytest.fixture
def indexed(box: list[str], root: Path, capsys: pytest.CaptureFixture[str]) -> list[str]:
    """The same, with two photos, one bill and one broken file in it."""
    write_photo(root / "a.jpg", colour="red")
    write_photo(root / "b.jpg", colour="blue")
    write_pdf(root / "bill.pdf", ["Water bill for March", "Total 42 EUR"])
    (root / "broken.jpg").write_bytes(b"no picture at all")
    assert main(["index", str(root), *box]) == 0
    capsys.readouterr()
    return box


def test_index_says_what_it_did(
    box: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_photo(root / "a.jpg", colour="red")
    assert main(["index", str(root), "--json", *box]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["photos"], told["indexed"], told["pending"]) == (1, 1, 0)


def test_search_prints_the_best_hit_first(
    indexed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "red", *indexed]) == 0
    assert "a.jpg" in capsys.readouterr().out.splitlines()[0]


def test_search_in_json_names_path_page_and_reason(
    indexed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "total", "--json", *indexed]) == 0
    first = json.loads(capsys.readouterr().out)[0]
    assert Path(first["path"]).name == "bill.pdf"
    assert (first["kind"], first["page"]) == ("document", 2)
    assert "words" in first["reason"] and first["score"] > 0


def test_a_search_that_finds_nothing_says_so(
    indexed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["search", "type:pdf before:1990", *indexed]) == 0
    said = capsys.readouterr()
    assert (said.out, said.err) == ("", "shoebox: Nothing found.\n")


def test_search_by_a_picture_finds_the_one_like_it(
    indexed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    write_photo(tmp_path / "example.png", colour="blue")
    assert main(["search", "--like", str(tmp_path / "example.png"), "--json", *indexed]) == 0
    assert Path(json.loads(capsys.readouterr().out)[0]["path"]).name == "b.jpg"


def test_status_lists_what_could_not_be_read(
    indexed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["status", "--json", *indexed]) == 0
    told = json.loads(capsys.readouterr().out)
    assert [Path(one["path"]).name for one in told["rejected"]] == ["broken.jpg"]
    assert told["roots"][0]["online"] is True


def test_options_may_stand_before_the_command(
    indexed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main([*indexed, "--json", "search", "blue"]) == 0
    assert Path(json.loads(capsys.readouterr().out)[0]["path"]).name == "b.jpg"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["search", "red"], "no library here"),
        (["index", "/nowhere/at/all"], "is not a folder"),
        (["models", "get", "no-such-model"], "There is no model"),
    ],
)
def test_a_failure_is_one_sentence_and_exit_code_1(
    box: list[str], capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    assert main([*words, *box]) == 1
    assert said in capsys.readouterr().err


def test_a_file_that_is_not_in_the_library_cannot_be_asked_about(
    indexed: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["ask", "What is it?", str(tmp_path / "other.jpg"), *indexed]) == 1
    assert "is not in the library" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["fly"], "invalid choice: 'fly'"),
        (["search", "x", "--limit", "all"], "must be a whole number, 1 or more"),
        (["table", "--limit", "-5"], "must be a whole number, 1 or more"),
        (["caption", "--limit", "0"], "must be a whole number, 1 or more"),
        (["ask"], "are required: QUESTION\n"),
    ],
)
def test_wrong_usage_is_exit_code_2(
    capsys: pytest.CaptureFixture[str], words: list[str], said: str
) -> None:
    with pytest.raises(SystemExit) as stopped:
        main(words)
    assert stopped.value.code == 2
    assert said in capsys.readouterr().err


@pytest.mark.parametrize("words", [["search"], ["models", "get"]])
def test_a_command_that_lacks_something_is_exit_code_2(
    box: list[str], capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    assert main([*words, *box]) == 2
    assert capsys.readouterr().err.startswith("shoebox: Say ")


def test_models_are_listed_with_their_licences(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "list", "--json", *box]) == 0
    told = {model["id"]: model for model in json.loads(capsys.readouterr().out)}
    assert told["ViT-B-32-SigLIP2-256"]["licence"] == "Apache-2.0"


def test_model_is_chosen_for_what_it_is_made_for(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "use", "PP-OCRv6-small", *box]) == 0
    assert "PP-OCRv6-small is used" in capsys.readouterr().out
    settings = Path(box[1]) / "settings.json"
    assert load(settings).ocr_language == "PP-OCRv6-small"
    assert main(["models", "use", "no-ocr", *box]) == 0
    assert load(settings).ocr_language == "off"


def test_what_is_done_with_models_is_told_in_json(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "use", "PP-OCRv6-small", "--json", *box]) == 0
    assert json.loads(capsys.readouterr().out) == {"id": "PP-OCRv6-small", "done": True}


def test_a_language_model_that_is_cut_short_is_not_imported(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    whole = resources() / "demo" / "llava" / "demo-llava-text.gguf"
    (tmp_path / "mine.gguf").write_bytes(whole.read_bytes()[:50_000])
    assert main(["models", "import", str(tmp_path / "mine.gguf"), *box]) == 1
    assert "mine.gguf is damaged or incomplete" in capsys.readouterr().err


def test_files_may_be_named_through_a_parent_folder(
    indexed: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    roundabout = root / ".." / root.name
    assert main(["rate", "5", str(roundabout / "a.jpg"), *indexed]) == 0
    assert main(["index", str(roundabout), "--json", *indexed]) == 0
    assert json.loads(capsys.readouterr().out.partition("\n")[2])["photos"] == 3


def test_a_folder_inside_a_watched_one_is_refused(
    indexed: list[str], root: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (root / "inner").mkdir()
    assert main(["index", str(root / "inner"), *indexed]) == 1
    assert "is watched already, as part of" in capsys.readouterr().err


def test_a_trouble_that_stays_ends_the_wait(
    indexed: list[str], capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(printing, "_PATIENCE_SECONDS", 0.5)
    (Path(indexed[1]) / "previews").rename(Path(indexed[1]) / "elsewhere")
    (Path(indexed[1]) / "previews").write_bytes(b"in the way")
    write_photo(Path(indexed[1]).parent / "Pictures" / "c.jpg", colour="green")
    assert main(["index", *indexed]) == 1
    assert "shoebox: " in capsys.readouterr().err


def test_model_that_is_not_installed_cannot_be_chosen(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["models", "use", "PP-OCRv5-el", *box]) == 1
    assert "PP-OCRv5-el is not installed; see: shoebox models list" in capsys.readouterr().err
