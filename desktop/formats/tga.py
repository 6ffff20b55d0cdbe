"""TGA pictures, of games and scanners of old."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "TGA")


def sample(path: Path) -> None:
    """Write a small TGA there."""
    pictures.write_sample(path, "TGA")


FORMAT = Format(
    name="TGA",
    extensions=(".tga",),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
