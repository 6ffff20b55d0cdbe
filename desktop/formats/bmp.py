"""Windows bitmaps."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "BMP")


def sample(path: Path) -> None:
    """Write a small BMP there."""
    pictures.write_sample(path, "BMP")


FORMAT = Format(
    name="BMP",
    extensions=(".bmp", ".dib"),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
