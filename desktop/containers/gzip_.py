"""Files packed with gzip: each holds one other, often a TAR archive."""

from __future__ import annotations

import gzip
import os
import zlib
from collections.abc import Iterator, Sequence
from pathlib import PurePath
from typing import BinaryIO

from desktop.containers._declared import DAMAGED, Container, Entry
from desktop.errors import FileRejected

_MAGIC = b"\x1f\x8b\x08"
_NAMED, _EXTRA = 0x08, 0x04  # flags
_PART_BYTES = 256 << 10
_MAX_NAME = 1000  # bytes
_TAR_AT, _TAR = 257, b"ustar"
_BROKEN = (gzip.BadGzipFile, zlib.error, EOFError)


class GzipDirectory:
    """One file. Its size is what the last four bytes say: that of a larger one is not known.

    Source: RFC 1952, 2.3.
    """

    def __init__(self, file: BinaryIO) -> None:
        file.seek(0)
        head = file.read(10 + _MAX_NAME)
        packed = file.seek(0, os.SEEK_END)
        if not head.startswith(_MAGIC) or packed < 18:
            raise FileRejected(DAMAGED)
        file.seek(-8, os.SEEK_END)
        check, size = (int.from_bytes(file.read(4), "little") for _ in range(2))
        self._entry = Entry(size, packed, _written_ns(head), f"{check:08x}")
        own = PurePath(str(getattr(file, "name", ""))).stem
        self.names: Sequence[str] = [_name(head, own, _is_tar(file))]
        self.memory_bytes = 1000
        self.note = ""

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives."""
        return self._entry

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives."""
        file.seek(0)
        try:
            with gzip.GzipFile(fileobj=file) as packed:
                while part := packed.read(_PART_BYTES):
                    yield part
        except _BROKEN:
            raise FileRejected("This file is damaged in its archive.") from None


def _written_ns(head: bytes) -> int | None:
    seconds = int.from_bytes(head[4:8], "little")
    return seconds * 1_000_000_000 or None


def _name(head: bytes, name: str, is_tar: bool) -> str:
    """What the file was called, where that is noted, with the ending that its content has."""
    if head[3] & _NAMED and not head[3] & _EXTRA:
        noted = head[10:].partition(b"\0")[0].decode("latin-1")  # as the standard has it
        name = PurePath(noted.replace("\\", "/")).name or name
    if is_tar:
        return f"{PurePath(name).stem or 'archive'}.tar"
    return name


def _is_tar(file: BinaryIO) -> bool:
    file.seek(0)
    try:
        with gzip.GzipFile(fileobj=file) as packed:
            return packed.read(512)[_TAR_AT : _TAR_AT + len(_TAR)] == _TAR
    except _BROKEN:
        return False


CONTAINER = Container("gzip", (".gz", ".tgz"), GzipDirectory)
