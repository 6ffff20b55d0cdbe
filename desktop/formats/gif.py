"""GIF pictures, animated ones by their first frame that shows something."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "GIF")


def sample(path: Path) -> None:
    """Write a small GIF there."""
    pictures.write_sample(path, "GIF")


FORMAT = Format(
    name="GIF",
    extensions=(".gif",),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
