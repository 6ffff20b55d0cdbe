"""A library that an older Shoebox has left, for a command that only reads."""

from __future__ import annotations

from pathlib import Path

from desktop.engine.lock import LibraryLock
from desktop.library.connection import open_library


def upgrade(library: Path) -> None:
    """Bring it up to this version, as indexing would.

    Raises:
        LibraryUnavailable: Another Shoebox works on it, and does so; or it cannot be written.
        LibraryBroken: It is corrupt.
    """
    lock = LibraryLock(library)
    lock.acquire()
    try:
        open_library(library, write=True).close()
    finally:
        lock.release()
