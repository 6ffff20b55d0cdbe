"""TAR archives: the names of what they hold. Its files are assets of their own."""

import io
import tarfile
from pathlib import Path

from desktop.containers._names import unlike
from desktop.containers.tar_ import CONTAINER
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

MAX_NAMES = 5_000


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The names inside, one a line.

    Raises:
        FileRejected: It is damaged.
    """
    with path.open("rb") as file:
        names = CONTAINER.read(file).names
    return Decoded(
        kind=Kind.DOCUMENT,
        pages=(DecodedPage(None, "\n".join(unlike(names[:MAX_NAMES]))),),
        metadata=(("files", f"{len(names):,}"),),
    )


def sample(path: Path) -> None:
    """Write a small archive."""
    content = b"Hello from inside an archive.\n"
    with tarfile.open(path, "w") as archive:
        inside = tarfile.TarInfo("letters/hello.txt")
        inside.size = len(content)
        archive.addfile(inside, io.BytesIO(content))


FORMAT = Format("TAR", CONTAINER.extensions, Kind.DOCUMENT, 1, decode, sample)
