"""TIFF pictures: the first of their pages."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "TIFF")


def sample(path: Path) -> None:
    """Write a small TIFF there."""
    pictures.write_sample(path, "TIFF")


FORMAT = Format(
    name="TIFF",
    extensions=(".tif", ".tiff"),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
