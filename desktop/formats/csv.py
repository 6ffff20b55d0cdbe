"""Tables as text: their rows as lines that name their columns."""

from pathlib import Path

from desktop import passages
from desktop.formats import _delimited
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The rows, which have no pages.

    Raises:
        FileRejected: It is not text.
    """
    separator = "\t" if path.suffix.lower() in (".tsv", ".tab") else ""
    text = _delimited.text_of(passages.read_text(path), separator)
    return Decoded(kind=Kind.DOCUMENT, pages=(DecodedPage(None, text),))


def sample(path: Path) -> None:
    """Write a small table there."""
    path.write_text("Name,Year\nShoebox,2026\n", encoding="utf-8")


FORMAT = Format(
    name="CSV",
    extensions=(".csv", ".tsv", ".tab"),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)
