"""How much room the library takes."""

import os
import time
from pathlib import Path

_KEPT_SECONDS = 60.0


class DiskUse:
    """The size of a folder, counted at most once a minute: a large library has many previews.

    Thread: reader.
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._bytes = 0
        self._counted = float("-inf")  # time.monotonic()

    def bytes_used(self) -> int:
        """Bytes of all files below the folder, as of the last minute."""
        if time.monotonic() - self._counted > _KEPT_SECONDS:
            self._bytes = sum(
                _size(Path(base, n)) for base, _, ns in os.walk(self._folder) for n in ns
            )
            self._counted = time.monotonic()
        return self._bytes


def _size(file: Path) -> int:
    try:
        return file.stat().st_size
    except OSError:  # it went while we counted
        return 0
