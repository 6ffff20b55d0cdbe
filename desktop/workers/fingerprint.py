"""Open files so that nothing blocks and nothing changes meanwhile; tell contents apart."""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from hashlib import sha256
from pathlib import Path
from typing import BinaryIO, Protocol

from desktop.errors import FileChanging, FileOutOfReach, FileRejected
from desktop.phrases import phrase

WHOLE_BYTES = 32 << 20  # files up to this size are read whole
END_BYTES = 4 << 20  # of a larger file: so much of its beginning and of its end
SAMPLES = 16  # ... and so many samples between them
SAMPLE_BYTES = 64 << 10
DIGEST_BYTES = 16

# O_NONBLOCK: opening a FIFO or a device must not wait for its other side.
_FLAGS = (
    os.O_RDONLY
    | getattr(os, "O_NONBLOCK", 0)
    | getattr(os, "O_NOCTTY", 0)
    | getattr(os, "O_BINARY", 0)
)
_VANISHED = {errno.ENOENT, errno.ENOTDIR, getattr(errno, "ESTALE", errno.ENOENT)}
_IN_USE = 32  # ERROR_SHARING_VIOLATION


class _Digest(Protocol):
    def update(self, part: bytes, /) -> None: ...


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file, open for reading; told apart from what is no file before anything is read.

    Raises:
        FileRejected: It is no regular file, there is no permission, or it cannot be read.
        FileChanging: It vanished, is in use, or was written while it was open.
    """
    with sorted_errors():
        if not stat.S_ISREG(path.stat().st_mode):  # some devices act when they are opened
            raise FileRejected("This is not a regular file.")
        with os.fdopen(os.open(path, _FLAGS), "rb") as file:
            before = os.fstat(file.fileno())
            if not stat.S_ISREG(before.st_mode):
                raise FileRejected("This is not a regular file.")
            try:
                yield file
            finally:  # what went wrong may come from what changed
                _check_unchanged(path, before)


def fingerprint(path: Path) -> str:
    """What tells this file's content from others': 32 hex digits.

    All of a file up to 32 MiB counts; of a larger one its size, its two ends and samples between.

    Raises:
        FileRejected: As `opened`.
        FileChanging: As `opened`.

    Source: SHA-256, FIPS 180-4, cut to 16 bytes. Processors of the last years have instructions for
    it: twice as fast as BLAKE2b here (*measured*, 3.5 MB: 2.3 and 5.1 ms).
    """
    with opened(path) as file:
        size = os.fstat(file.fileno()).st_size
        digest = sha256()
        if size > WHOLE_BYTES:
            digest.update(b"sampled %d " % size)
        for begin, length in _pieces(size):
            file.seek(begin)
            _add(digest, file, length)
        return digest.digest()[:DIGEST_BYTES].hex()


def _pieces(size: int) -> Iterator[tuple[int, int]]:
    """Where to read, in order: (offset, length)."""
    if size <= WHOLE_BYTES:
        yield 0, WHOLE_BYTES + 1
        return
    yield 0, END_BYTES
    middle = size - 2 * END_BYTES - SAMPLE_BYTES
    for sample in range(SAMPLES):
        yield END_BYTES + middle * sample // (SAMPLES - 1), SAMPLE_BYTES
    yield size - END_BYTES, END_BYTES


def _add(digest: _Digest, file: BinaryIO, length: int) -> None:
    while length > 0:
        part = file.read(min(length, 1 << 20))
        if not part:
            return
        digest.update(part)
        length -= len(part)


def _check_unchanged(path: Path, before: os.stat_result) -> None:
    after = path.stat()
    if (before.st_size, before.st_mtime_ns, before.st_ino) != (
        after.st_size,
        after.st_mtime_ns,
        after.st_ino,
    ):
        raise FileChanging("The file is being written.")


@contextmanager
def sorted_errors() -> Iterator[None]:
    """Turn the system's errors over one file into ours."""
    try:
        yield
    except OSError as error:
        if error.errno in _VANISHED:
            raise FileChanging("The file is gone.") from error
        if getattr(error, "winerror", None) == _IN_USE:
            raise FileChanging("Another program is using the file.") from error
        if isinstance(error, PermissionError):
            raise FileOutOfReach("Shoebox has no permission to read this file.") from error
        reason = error.strerror or phrase("the system gives no reason")
        raise FileOutOfReach(f"This file could not be read: {reason}.") from error
