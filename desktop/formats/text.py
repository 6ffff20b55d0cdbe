"""Plain text, in whatever encoding it is."""

from pathlib import Path

from desktop import passages
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The text, which has no pages.

    Raises:
        FileRejected: It is not text.
    """
    return Decoded(kind=Kind.DOCUMENT, pages=(DecodedPage(None, passages.read_text(path)),))


def sample(path: Path) -> None:
    """Write a short text there."""
    path.write_text("Shoebox reads plain text.\n", encoding="utf-8")


FORMAT = Format(
    name="Text",
    extensions=(
        *(".txt", ".text", ".log", ".rst", ".org", ".tex", ".bib", ".adoc", ".asciidoc"),
        *(".srt", ".vtt", ".ics", ".vcf", ".nfo", ".asc"),
    ),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
)
