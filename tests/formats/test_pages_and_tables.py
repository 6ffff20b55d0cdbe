"""Web pages (html), tables (csv), programs (code) and notebooks (notebook)."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from samples import write_text

from desktop.errors import FileRejected
from desktop.formats import _markup, code, csv, html, notebook
from desktop.records import Decoded, DecodeWish, Format

WISH = DecodeWish(long_side=100, picture_pages=0)


def text(format_: Format, path: Path) -> str:
    return "\n".join(page.text for page in format_.decode(path, WISH).pages)


def page(source: str, tmp_path: Path) -> Decoded:
    return html.FORMAT.decode(write_text(tmp_path / "a.html", source), WISH)


# ----------------------------------------------------------------------------- HTML


def test_page_is_read_under_its_headings(tmp_path: Path) -> None:
    source = "<title>Trip &amp; more</title><h1>Sea</h1><p>We <b>sw</b>im.<p>Often.<h2>Sun</h2>Hot."
    decoded = page(source, tmp_path)
    assert [(one.number, one.label, one.text) for one in decoded.pages] == [
        (1, "Sea", "Sea\n\nWe swim.\n\nOften."),
        (2, "Sun", "Sun\n\nHot."),
    ]
    assert decoded.metadata == (("title", "Trip & more"),)


def test_scripts_styles_and_comments_are_no_text(tmp_path: Path) -> None:
    source = "a<script>if (1 < 2) { '</p>' }</script><style>b{}</style><!-- c --><svg>d</svg> e"
    (one,) = page(source, tmp_path).pages
    assert one.text == "a e"


def test_table_is_rows(tmp_path: Path) -> None:
    source = "<table><tr><th>Name<th>Price<tr><td><p>Lamp</p><td>5</table>After"
    (one,) = page(source, tmp_path).pages
    assert one.text == "Name | Price\nLamp | 5\n\nAfter"


def test_page_in_the_encoding_that_it_names(tmp_path: Path) -> None:
    source = '<meta http-equiv="x" content="text/html; charset=Shift_JIS"><p>日本語</p>'
    (tmp_path / "a.html").write_bytes(source.encode("cp932"))
    assert text(html.FORMAT, tmp_path / "a.html") == "日本語"


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("<a title='>'>x</a>", "x"),
        ('<a title="unclosed>x', "x"),
        ("a<!-- unclosed", "a unclosed"),
        ("<p", ""),
        ("a<!>b</>c<?php x ?>d", "abcd"),
    ],
)
def test_odd_pages_are_read_as_browsers_read_them(source: str, said: str) -> None:
    assert "\n".join(block.text for block in _markup.read(source).blocks) == said


@pytest.mark.parametrize(
    "unit", ["<", "<p>", "<a b='", "<!--", "<script>", "<h1>x", "&#", "</", "<!"]
)
def test_odd_pages_take_no_long(unit: str) -> None:
    assert _markup.read(unit * (200_000 // len(unit))) is not None


# ----------------------------------------------------------------------------- tables


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
def test_rows_name_their_columns(tmp_path: Path, separator: str) -> None:
    rows = [["Name", "Town", "Age"], ["Anna", '"Bad Ems"', "7"], ["Bo", "Ulm", "8"]]
    source = "\n".join(separator.join(row) for row in rows)
    assert text(csv.FORMAT, write_text(tmp_path / "a.csv", source)).split("\n\n") == [
        "Name; Town; Age.",
        "Name: Anna; Town: Bad Ems; Age: 7.",
        "Name: Bo; Town: Ulm; Age: 8.",
    ]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        ("1,2\n3,4\n", "1; 2.\n\n3; 4."),
        ("Name,Anna\nTown,Ulm\n", "Name; Anna.\n\nTown; Ulm."),
        ('a,b,c\n1,"two\nlines",3\n1\n', "a; b; c.\n\na: 1; b: two lines; c: 3.\n\na: 1."),
        ('x,"never closed\n', "x; never closed."),
        ("only one column\n", "only one column."),
        ("", ""),
    ],
)
def test_odd_tables_are_read(tmp_path: Path, source: str, said: str) -> None:
    assert text(csv.FORMAT, write_text(tmp_path / "a.csv", source)) == said


def test_huge_table_is_read_in_part(tmp_path: Path) -> None:
    source = "name,count\n" + "a widget,5\n" * 500_000
    found = text(csv.FORMAT, write_text(tmp_path / "a.csv", source))
    assert 4_900_000 < len(found) <= 5_000_000


# ----------------------------------------------------------------------------- programs


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "koi8-r", "cp1251"])
def test_program_is_read_in_any_encoding(tmp_path: Path, encoding: str) -> None:
    source = "# Печатает приветствие, если пользователь вошёл.\nprint('здравствуй')\n" * 3
    path = write_text(tmp_path / "a.py", source, encoding=encoding)
    assert text(code.FORMAT, path) == source


def test_common_programs_are_programs() -> None:
    wanted = {".py", ".js", ".ts", ".c", ".cpp", ".h", ".java", ".go", ".rs", ".rb", ".php"}
    wanted |= {".sh", ".sql", ".json", ".yaml", ".toml", ".xml", ".ini"}
    assert wanted <= set(code.FORMAT.extensions)


def test_notebook_is_its_texts_programs_and_results(tmp_path: Path) -> None:
    cells = [
        {"cell_type": "markdown", "source": ["# Sea\n", "We *swim*."]},
        {"cell_type": "code", "source": "1 + 1", "outputs": [{"data": {"text/plain": ["2"]}}]},
        {"cell_type": "markdown", "source": "## Sun\nHot."},
    ]
    path = write_text(tmp_path / "a.ipynb", json.dumps({"cells": cells}))
    found = [(one.label, one.text) for one in notebook.FORMAT.decode(path, WISH).pages]
    assert found == [("Sea", "Sea\n\nWe swim.\n\n1 + 1\n\n2"), ("Sun", "Sun\n\nHot.")]


@pytest.mark.parametrize("source", ["", "[" * 9999, '{"cells": 5}', '{"cells": [{"source": [1]}]}'])
def test_damaged_notebook_is_rejected(tmp_path: Path, source: str) -> None:
    with pytest.raises(FileRejected, match="damaged"):
        text(notebook.FORMAT, write_text(tmp_path / "a.ipynb", source))


# ----------------------------------------------------------------------------- all of them


@pytest.mark.parametrize("module", [html, csv, code, notebook], ids=lambda it: it.FORMAT.name)
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = module.FORMAT  # type: ignore[attr-defined]
    format_.sample(tmp_path / "sample")
    assert "Shoebox" in text(format_, tmp_path / "sample")


@pytest.mark.parametrize("module", [html, csv, code, notebook], ids=lambda it: it.FORMAT.name)
def test_binary_file_is_rejected(tmp_path: Path, module: object) -> None:
    (tmp_path / "a").write_bytes(bytes(range(256)) * 9)
    with pytest.raises(FileRejected, match="not text"):
        text(module.FORMAT, tmp_path / "a")  # type: ignore[attr-defined]
