"""PNG pictures: palettes, transparency and 16 bits included."""

from pathlib import Path

from desktop import pictures
from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`."""
    return pictures.decode_photo(path, wish, "PNG")


def sample(path: Path) -> None:
    """Write a small PNG there."""
    pictures.write_sample(path, "PNG")


FORMAT = Format(
    name="PNG",
    extensions=(".png", ".apng"),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
