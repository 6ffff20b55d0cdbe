"""Files packed with gzip: the name of the one that is inside, an asset of its own."""

import gzip
from pathlib import Path

from desktop.containers._names import unlike
from desktop.containers.gzip_ import CONTAINER
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The name inside.

    Raises:
        FileRejected: It is damaged.
    """
    with path.open("rb") as file:
        names = CONTAINER.read(file).names
    return Decoded(kind=Kind.DOCUMENT, pages=(DecodedPage(None, "\n".join(unlike(names))),))


def sample(path: Path) -> None:
    """Write a small packed file."""
    with path.open("wb") as file, gzip.GzipFile("hello.txt", "wb", fileobj=file) as packed:
        packed.write(b"Hello from inside a packed file.\n")


FORMAT = Format("gzip", CONTAINER.extensions, Kind.DOCUMENT, 1, decode, sample)
