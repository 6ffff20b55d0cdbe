"""JPEG 2000 pictures, decoded at a fraction of their size where they are large."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "JPEG2000")


def sample(path: Path) -> None:
    """Write a small JPEG 2000 there."""
    pictures.write_sample(path, "JPEG2000")


FORMAT = Format(
    name="JPEG 2000",
    extensions=(".jp2", ".j2k", ".jpx", ".jpf", ".j2c", ".jpc"),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
