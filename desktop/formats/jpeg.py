"""JPEG photos, decoded at a fraction of their size: three times as fast as whole."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "JPEG")


def sample(path: Path) -> None:
    """Write a small JPEG there."""
    pictures.write_sample(path, "JPEG")


FORMAT = Format(
    name="JPEG",
    extensions=(".jpg", ".jpeg", ".jpe", ".jfif", ".mpo"),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
