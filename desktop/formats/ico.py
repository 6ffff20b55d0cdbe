"""Icons of Windows: the largest of the pictures in them."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "ICO")


def sample(path: Path) -> None:
    """Write a small icon there."""
    pictures.write_sample(path, "ICO")


FORMAT = Format(
    name="ICO",
    extensions=(".ico",),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
