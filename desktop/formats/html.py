"""Web pages, as far as they are text: nothing in them runs, and nothing is fetched."""

from pathlib import Path

from desktop import passages
from desktop.formats import _markup
from desktop.formats._sections import About, document
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The page in sections, one for each heading.

    Raises:
        FileRejected: It is not text.
    """
    with path.open("rb") as file:
        declared = _markup.declared_encoding(file.read(4096))
    page = _markup.read(passages.read_text(path, declared))
    return document(page.blocks, wish, About(page.metadata))


def sample(path: Path) -> None:
    """Write a page of one sentence there."""
    path.write_text("<!DOCTYPE html><title>Sample</title><p>Shoebox reads this.", "utf-8")


FORMAT = Format(
    name="HTML",
    extensions=(".html", ".htm", ".xhtml", ".xht", ".shtml"),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)
