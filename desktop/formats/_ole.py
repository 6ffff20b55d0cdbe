"""OLE compound files, which Office wrote until 2007: what streams are in one, and their beginnings.

Only enough is read to tell which program wrote a file and whether it is locked; kreuzberg reads the
texts. Source: [MS-CFB], [MS-DOC] 2.5.1, [MS-XLS] 2.4.117, [MS-OFFCRYPTO] 2.3.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from desktop.errors import FileRejected
from desktop.formats._xml import DAMAGED

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_LAST = 0xFFFFFFFA  # sector numbers from here on are signs
_MAX_SECTORS = 1 << 16  # of the directory: half a million streams
_STREAM = 2
_FILE_PASSWORD = 0x2F  # an Excel record
_WORD_LOCKED = 0x0100  # a flag in the first bytes of WordDocument


@dataclass(frozen=True, slots=True)
class Stream:
    """One stream: where it begins and how long it is."""

    name: str
    sector: int
    size: int


class OleFile:
    """The streams of one open file.

    Raises:
        FileRejected: It is damaged.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = self._at(0, 512)
        if not head.startswith(MAGIC) or len(head) < 512:
            raise FileRejected(DAMAGED)
        shift, first_of_directory, self._small_below = (
            int.from_bytes(head[30:32], "little"),
            int.from_bytes(head[48:52], "little"),
            int.from_bytes(head[56:60], "little"),
        )
        if shift not in (9, 12):
            raise FileRejected(DAMAGED)
        self._sector = 1 << shift
        self._table = list(self._table_sectors(head))
        self.streams = {
            stream.name: stream for stream in self._directory(first_of_directory) if stream.name
        }

    def beginning(self, name: str, count: int) -> bytes:
        """At most the first sectors of a stream; b"" where there is none or it is a small one."""
        stream = self.streams.get(name)
        if stream is None or stream.size < self._small_below:
            return b""
        read = b""
        for sector in self._chain(stream.sector):
            read += self._at((sector + 1) * self._sector, self._sector)
            if len(read) >= count:
                break
        return read[: min(count, stream.size)]

    def _at(self, offset: int, count: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(count)

    def _table_sectors(self, head: bytes) -> Iterator[int]:
        """The sectors that hold the table of sectors."""
        yield from (n for (n,) in struct.iter_unpack("<I", head[76:512]) if n < _LAST)
        following = int.from_bytes(head[68:72], "little")
        for _ in range(1000):
            if following >= _LAST:
                return
            data = self._at((following + 1) * self._sector, self._sector)
            if len(data) < self._sector:
                return
            *numbers, following = (n for (n,) in struct.iter_unpack("<I", data))
            yield from (n for n in numbers if n < _LAST)

    def _chain(self, sector: int) -> Iterator[int]:
        """The sectors of a stream, in order."""
        each = self._sector // 4
        for _ in range(_MAX_SECTORS):
            if sector >= _LAST or sector // each >= len(self._table):
                return
            yield sector
            offset = (self._table[sector // each] + 1) * self._sector + sector % each * 4
            sector = int.from_bytes(self._at(offset, 4).ljust(4, b"\xff"), "little")

    def _directory(self, first: int) -> Iterator[Stream]:
        for sector in self._chain(first):
            data = self._at((sector + 1) * self._sector, self._sector)
            for at in range(0, len(data) - 127, 128):
                length = int.from_bytes(data[at + 64 : at + 66], "little")
                name = data[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                start, size = struct.unpack_from("<IQ", data, at + 116)
                yield Stream(name, start, size & 0xFFFFFFFF if self._sector == 512 else size)


@dataclass(frozen=True, slots=True)
class Content:
    """What an OLE file is."""

    kind: str  # "doc", "xls", "ppt", "msg"; "" for anything else
    locked: bool  # it needs a password


def content(path: Path) -> Content:
    """What program's file this is.

    Raises:
        FileRejected: It is damaged.
    """
    with path.open("rb") as file:
        ole = OleFile(file)
        names = ole.streams.keys()
        if "EncryptedPackage" in names:
            return Content("", locked=True)
        if "WordDocument" in names:
            flags = int.from_bytes(ole.beginning("WordDocument", 12)[10:12], "little")
            return Content("doc", locked=bool(flags & _WORD_LOCKED))
        if book := next((name for name in ("Workbook", "Book") if name in names), ""):
            return Content("xls", locked=_is_locked(ole.beginning(book, 1 << 12)))
        if "PowerPoint Document" in names:
            return Content("ppt", locked="EncryptedSummary" in names)
        return Content("msg" if "__properties_version1.0" in names else "", locked=False)


def _is_locked(book: bytes) -> bool:
    """Whether the record of a password is among the first of a workbook."""
    at = 0
    while at + 4 <= len(book):
        record, length = struct.unpack_from("<HH", book, at)
        if record == _FILE_PASSWORD:
            return True
        at += 4 + length
    return False
