"""ZIP archives: the names of what they hold. Its files are assets of their own."""

import zipfile
from pathlib import Path

from desktop.containers._names import unlike
from desktop.containers.zip_ import CONTAINER
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

MAX_NAMES = 5_000


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The names inside, one a line.

    Raises:
        FileRejected: It is damaged.
    """
    with path.open("rb") as file:
        names = CONTAINER.read(file).names
    paths = unlike(names[:MAX_NAMES])
    return Decoded(
        kind=Kind.DOCUMENT,
        pages=(DecodedPage(None, "\n".join(paths)),),
        metadata=(("files", f"{len(names):,}"),),
    )


def sample(path: Path) -> None:
    """Write a small archive."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("letters/hello.txt", "Hello from inside an archive.\n")


FORMAT = Format("ZIP", CONTAINER.extensions, Kind.DOCUMENT, 1, decode, sample)
