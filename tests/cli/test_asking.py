"""``shoebox ask`` and ``shoebox table`` from the command line, with the demo model."""

import csv
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
def box(tmp_path_factory: pytest.TempPathFactory) -> list[str]:
    """The options that choose a library with a photo and a bill."""
    folder = tmp_path_factory.mktemp("box")
    save(DEMO, folder / "library" / "settings.json")
    root = folder / "root"
    root.mkdir()
    write_photo(root / "a.jpg", colour="red")
    write_pdf(root / "bill.pdf", ["Water bill for March", "Total 42.50 EUR"])
    options = ["--library", str(folder / "library"), "--models", str(folder / "models")]
    assert main(["index", str(root), *options]) == 0
    return options


def schema(folder: Path, text: str) -> list[str]:
    file = folder / "schema.json"
    file.write_text(text)
    return ["--schema", str(file)]


def test_json_that_keeps_to_the_schema_is_all_that_is_printed(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = schema(tmp_path, '{"type": "object", "properties": {"colour": {"enum": ["red"]}}, '
                              '"required": ["colour"]}')  # fmt: skip
    assert main(["ask", "What colour?", "--search", "type:photo", *wanted, *box]) == 0
    assert json.loads(capsys.readouterr().out) == {"colour": "red"}


@pytest.mark.parametrize(
    ("text", "said"),
    [("{", "is not JSON"), ('{"type": "object", "not": {}}', "“not” is not supported")],
)
def test_a_bad_schema_is_refused_in_one_sentence(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, said: str
) -> None:
    assert main(["ask", "What?", "--search", "type:photo", *schema(tmp_path, text), *box]) == 1
    printed = capsys.readouterr()
    assert printed.out == "" and said in printed.err and printed.err.count("\n") == 1


def test_an_answer_outside_the_bounds_fails_and_says_why(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    wanted = schema(tmp_path, '{"type": "number", "minimum": 1e20}')
    assert main(["ask", "How many?", "--search", "type:photo", *wanted, *box]) == 1
    assert "does not keep to the schema: the answer is" in capsys.readouterr().err


def test_a_table_is_written_with_a_row_for_each_file(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "t.csv"
    words = ["table", "--columns", "what, total", "--search", "type:pdf", "--out", str(out)]
    assert main([*words, "--json", *box]) == 0
    (row,) = json.loads(capsys.readouterr().out)["rows"]
    assert row["cells"].keys() == {"what", "total"} and Path(row["path"]).name == "bill.pdf"
    heading, line = csv.reader(out.read_text("utf-8-sig").splitlines())
    assert heading == ["what", "total", "File", "Page", "Not confirmed"]
    assert line[2] == row["path"]


def test_tables_are_listed_and_gone_on_with(
    box: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["table", "--set", "receipt", "--search", "type:pdf", "--json", *box]) == 0
    made = json.loads(capsys.readouterr().out)
    assert main(["table", "--list", *box]) == 0
    assert "receipt  (1 rows, finished)" in capsys.readouterr().out
    assert main(["table", "--resume", str(made["id"]), *box]) == 0
    assert capsys.readouterr().out.startswith("| Shop | Date | Total |")


@pytest.mark.parametrize(
    ("words", "code", "said"),
    [
        (["--columns", "a"], 2, "Name the files to read"),
        (["--search", "x"], 2, "--columns, or a ready-made set"),
        (["--set", "zoo", "--search", "x"], 2, "There is no set “zoo”; there are: receipt"),
        (["--columns", "a", "--search", "x", "--out", "t.pdf"], 2, ".csv, .xlsx or .md"),
        (["--resume", "999"], 1, "There is no table 999"),
    ],
)
def test_what_makes_no_sense_is_said(
    box: list[str], capsys: pytest.CaptureFixture[str], words: list[str], code: int, said: str
) -> None:
    assert main(["table", *words, *box]) == code
    assert said in capsys.readouterr().err


def test_files_may_follow_an_option(
    box: list[str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo = Path(box[1]).parent / "root" / "a.jpg"
    assert main(["ask", "What colour?", "--unchecked", str(photo), *box]) == 0
    assert "a.jpg" in capsys.readouterr().out
    with pytest.raises(SystemExit):
        main(["status", "nonsense", *box])
