"""One indexer for each library."""

from pathlib import Path

import pytest

from desktop.engine.lock import LibraryLock
from desktop.errors import LibraryUnavailable


def test_a_second_lock_is_refused_until_the_first_is_released(tmp_path: Path) -> None:
    first, second = LibraryLock(tmp_path), LibraryLock(tmp_path)
    first.acquire()
    with pytest.raises(LibraryUnavailable, match="Another Shoebox"):
        second.acquire()
    first.release()
    second.acquire()
    second.release()


def test_a_library_in_a_place_that_is_a_file_is_refused(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(LibraryUnavailable, match="file is a file; name a folder instead"):
        LibraryLock(tmp_path / "file" / "library").acquire()
