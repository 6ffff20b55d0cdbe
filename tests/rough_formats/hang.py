"""A decoder that never ends."""

import time
from pathlib import Path

from desktop.records import Decoded, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """Never returns."""
    time.sleep(600)
    raise AssertionError


FORMAT = Format(
    name="Hang",
    extensions=(".hang",),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=lambda path: None,
)
