"""A decoder that needs more memory than there is."""

from pathlib import Path

from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """Never returns."""
    raise AssertionError(len(bytearray(64 << 30)))


FORMAT = Format(
    name="Greedy",
    extensions=(".greedy",),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=lambda path: None,
)
