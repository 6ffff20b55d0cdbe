"""AVIF pictures."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "AVIF")


def sample(path: Path) -> None:
    """Write a small AVIF there."""
    pictures.write_sample(path, "AVIF")


FORMAT = Format(
    name="AVIF",
    extensions=(".avif", ".avifs"),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
