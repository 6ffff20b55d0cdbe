"""A native decoder that crashes."""

import ctypes
from pathlib import Path

from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """Never returns."""
    ctypes.string_at(0)
    raise AssertionError


FORMAT = Format(
    name="Crash",
    extensions=(".crash",),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=lambda path: None,
)
