"""Only one Shoebox at a time indexes a library; others may still read it."""

import os
import sys
from pathlib import Path

from desktop.errors import LibraryUnavailable


class LibraryLock:
    """A lock that the operating system takes back when the process ends, however it ends."""

    def __init__(self, library: Path) -> None:
        self._file = library / "shoebox.lock"
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock.

        Raises:
            LibraryUnavailable: Another Shoebox has it, or the folder cannot be written.
        """
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
        except (FileExistsError, NotADirectoryError) as error:
            folder = self._file.parent
            in_the_way = next(path for path in (folder, *folder.parents) if path.exists())
            raise LibraryUnavailable(f"{in_the_way} is a file; name a folder instead.") from error
        except OSError as error:
            raise _not_writable(error) from error
        try:
            descriptor = os.open(self._file, os.O_RDWR | os.O_CREAT, 0o600)
        except OSError as error:
            raise _not_writable(error) from error
        try:
            _lock(descriptor)
        except OSError as error:
            os.close(descriptor)
            raise LibraryUnavailable(
                "Another Shoebox is working on this library. Use that one, or close it first."
            ) from error
        self._descriptor = descriptor

    def release(self) -> None:
        """Give the lock back; without it, nothing happens."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


def _not_writable(error: OSError) -> LibraryUnavailable:
    return LibraryUnavailable(
        f"The library folder cannot be written ({error.strerror}). "
        "Choose another one, or change its permissions."
    )


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
