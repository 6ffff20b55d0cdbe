"""Markdown: its words without its marks, titled by its front matter or its first heading."""

import re
from pathlib import Path

from desktop import passages
from desktop.formats import _plain
from desktop.formats._sections import About, described, document, shortened
from desktop.records import Decoded, DecodeWish, Format, Kind

_FRONT_MATTER = re.compile(r"\A---\n(.{0,20000}?)\n(?:---|\.\.\.)\n", re.DOTALL)
_FIELD = re.compile(
    r"^(title|author|date|tags|keywords):[ \t]*[\"'\[]?([^\n]*?)[\"'\]]?[ \t]*$", re.MULTILINE
)
_NAMES = {"date": "created", "tags": "keywords"}


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The text in sections, one for each heading.

    Raises:
        FileRejected: It is not text.
    """
    text = passages.read_text(path)
    matter = _FRONT_MATTER.match(text)
    blocks = tuple(shortened(_plain.blocks(text[matter.end() :] if matter else text)))
    said = (
        [(_NAMES.get(name, name), value) for name, value in _FIELD.findall(matter[1])]
        if matter
        else []
    )
    first = next((block.text for block in blocks if block.level), "")
    return document(blocks, wish, About(described((*said, ("title", first)))))


def sample(path: Path) -> None:
    """Write a short text there."""
    path.write_text("# Shoebox\n\nReads *Markdown*.\n", encoding="utf-8")


FORMAT = Format(
    name="Markdown",
    extensions=(".md", ".markdown", ".mdown", ".mkd"),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
)
