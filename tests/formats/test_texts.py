"""Plain text and markdown."""

from __future__ import annotations

from pathlib import Path

import pytest
from samples import write_text

from desktop.errors import FileRejected
from desktop.formats import _plain, markdown, text
from desktop.records import Decoded, DecodeWish, Kind

WISH = DecodeWish(long_side=100, picture_pages=0)


def test_markdown_has_places(tmp_path: Path) -> None:
    source = "Intro.\n\nSea\n===\nWe \\*swim\\*.\n```\n# no heading\n```\n"
    source += "## Sun ##\nHot.\n| a |\n|---|\n"
    decoded = markdown.FORMAT.decode(write_text(tmp_path / "a.md", source), WISH)
    assert [(page.number, page.label, page.text) for page in decoded.pages] == [
        (1, "", "Intro."),
        (2, "Sea", "Sea\n\nWe *swim*.\n# no heading"),
        (3, "Sun", "Sun\n\nHot.\n| a |"),
    ]


def words(decoded: Decoded) -> str:
    (page,) = decoded.pages
    return page.text


def test_text_is_one_piece_without_a_page(tmp_path: Path) -> None:
    decoded = text.FORMAT.decode(write_text(tmp_path / "a.txt", "One.\r\nTwo."), WISH)
    (page,) = decoded.pages
    assert (decoded.kind, decoded.page_count) == (Kind.DOCUMENT, None)
    assert (page.number, page.text, page.pixels) == (None, "One.\nTwo.", None)


def test_binary_file_is_no_text(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(bytes(range(256)) * 20)
    with pytest.raises(FileRejected, match="not text"):
        text.FORMAT.decode(tmp_path / "a.txt", WISH)


def test_markdown_is_read_as_its_words(tmp_path: Path) -> None:
    source = (
        "# Trip\n\nWe *saw* a **big** [lake](https://x.org/a_(b)) and ![a boat](b.png).\n"
        "```python\nsnake_case = 1\n```\n<b>Done</b>.<!-- not this -->\n"
    )
    decoded = markdown.FORMAT.decode(write_text(tmp_path / "a.md", source), WISH)
    assert words(decoded) == ("Trip\n\nWe saw a big lake and a boat.\nsnake_case = 1\nDone.")


@pytest.mark.parametrize(
    ("source", "title"),
    [
        ("# A *fine* day #\ntext", "A fine day"),
        ("text\n\n## Later", "Later"),
        ('---\ntitle: "From the front"\ndate: 2020\n---\n# Not this', "From the front"),
        ("---\nno title\n---\n# This", "This"),
    ],
)
def test_markdown_has_a_title(tmp_path: Path, source: str, title: str) -> None:
    decoded = markdown.FORMAT.decode(write_text(tmp_path / "a.md", source), WISH)
    assert dict(decoded.metadata)["title"] == title


def test_front_matter_is_not_text(tmp_path: Path) -> None:
    file = write_text(tmp_path / "a.md", "---\ndraft: true\n---\nWords.")
    assert words(markdown.FORMAT.decode(file, WISH)) == "Words."


@pytest.mark.parametrize(
    "unit", ["[", "![", "<", "*a ", "`", "<!--", "[a](", "#", "**_", "x\n=\n", "|-", "- "]
)
def test_odd_markdown_takes_no_long(unit: str) -> None:
    assert list(_plain.blocks(unit * (200_000 // len(unit))))


@pytest.mark.parametrize("module", [text, markdown])
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = text.FORMAT if module is text else markdown.FORMAT
    format_.sample(tmp_path / "sample")
    assert "Shoebox" in words(format_.decode(tmp_path / "sample", WISH))
