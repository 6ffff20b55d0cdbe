"""What the library runs on, for the self-test."""

import tempfile
from pathlib import Path

from desktop.library.connection import open_library


def versions() -> str:
    """The versions of SQLite and sqlite-vec, as a library that is really opened tells them.

    Raises:
        LibraryUnavailable, LibraryBroken: It cannot be opened here.
    """
    with tempfile.TemporaryDirectory() as folder:
        connection = open_library(Path(folder), write=True)
        try:
            sqlite, vec = connection.row("SELECT sqlite_version(), vec_version()")
        finally:
            connection.close()
    return f"SQLite {sqlite}, sqlite-vec {vec}"
