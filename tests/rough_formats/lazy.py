"""A document whose pages come slowly: one each 50 ms."""

import time
from collections.abc import Iterator
from pathlib import Path

from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """A document of a thousand pages."""
    return Decoded(kind=Kind.DOCUMENT, pages=_pages(), page_count=1000)


def _pages() -> Iterator[DecodedPage]:
    for number in range(1, 1001):
        time.sleep(0.05)
        yield DecodedPage(number, f"Page {number}.")


FORMAT = Format(
    name="Lazy",
    extensions=(".lazy",),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=lambda path: None,
)
