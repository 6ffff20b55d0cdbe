"""OLE compound files, the small file systems that Office wrote until 2007 and Outlook still writes.

Nothing in one is believed: each chain of sectors is followed so far only, and each stream is read
up to a limit. Source: [MS-CFB] 2.2 to 2.6.
"""

from __future__ import annotations

import os
import struct
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import BinaryIO

from desktop.errors import FileRejected

MAGIC = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
MAX_STREAM_BYTES = 256 << 20
_LAST = 0xFFFFFFFA  # sector numbers from here on are signs
_MAX_SECTORS = 1 << 20  # of one chain: half a gigabyte
_MAX_ENTRIES = 100_000
_MAX_DEEP = 20  # storages in storages
_NONE = 0xFFFFFFFF  # in place of an entry's number
_STORAGE, _STREAM, _ROOT = 1, 2, 5
_SMALL_SECTOR = 64
_DAMAGED = "This document is damaged."


@dataclass(frozen=True, slots=True)
class Stream:
    """An entry of the directory: a stream, or a storage that holds others."""

    name: str
    kind: int
    left: int  # numbers of other entries
    right: int
    child: int
    sector: int
    size: int


class OleFile:
    """The storages and streams of one open file.

    Raises:
        FileRejected: It is damaged.
    """

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        head = self._at(0, 512)
        if not head.startswith(MAGIC) or len(head) < 512:
            raise FileRejected(_DAMAGED)
        shift, directory, self._small_below, self._small_table_begin = (
            int.from_bytes(head[30:32], "little"),
            *(int.from_bytes(head[at : at + 4], "little") for at in (48, 56, 60)),
        )
        if shift not in (9, 12):
            raise FileRejected(_DAMAGED)
        self._sector = 1 << shift
        # A chain that is longer than the file runs in a circle.
        self._longest = min(_MAX_SECTORS, 1 + file.seek(0, os.SEEK_END) // self._sector)
        self._table = list(self._table_sectors(head))
        self._entries = list(self._directory(directory))
        self.streams = {stream.name: stream for stream in self._entries if stream.name}

    def beginning(self, name: str, count: int) -> bytes:
        """At most the first sectors of a stream; b"" where there is none or it is a small one."""
        stream = self.streams.get(name)
        if stream is None or stream.size < self._small_below:
            return b""
        return self._read(stream.sector, min(count, stream.size))

    def children(self, storage: Stream | None = None) -> dict[str, Stream]:
        """What a storage holds, by name; None: the root. In no order."""
        top = storage or next((one for one in self._entries if one.kind == _ROOT), None)
        found: dict[str, Stream] = {}
        waiting = [] if top is None else [top.child]
        seen: set[int] = set()
        while waiting:
            number = waiting.pop()
            if number in seen or number >= len(self._entries):
                continue
            seen.add(number)
            entry = self._entries[number]
            waiting += [entry.left, entry.right]
            if entry.kind in (_STORAGE, _STREAM):
                found[entry.name] = entry
        return found

    def content(self, stream: Stream) -> bytes:
        """All of a stream.

        Raises:
            FileRejected: It is damaged, or too large.
        """
        if stream.size > MAX_STREAM_BYTES:
            raise FileRejected("This file is too large to be read from its message.")
        if stream.size >= self._small_below:
            found = self._read(stream.sector, stream.size)
        else:
            found = self._read_small(stream.sector, stream.size)
        if len(found) < stream.size:
            raise FileRejected(_DAMAGED)
        return found

    def _at(self, offset: int, count: int) -> bytes:
        self._file.seek(offset)
        return self._file.read(count)

    def _read(self, first: int, count: int) -> bytes:
        parts: list[bytes] = []
        left = count
        for sector in self._chain(first):
            if left <= 0:
                break
            parts.append(self._at((sector + 1) * self._sector, min(left, self._sector)))
            left -= self._sector
        return b"".join(parts)

    def _read_small(self, first: int, count: int) -> bytes:
        parts: list[bytes] = []
        while len(parts) * _SMALL_SECTOR < count and first < len(self._small_table):
            begin = first * _SMALL_SECTOR
            parts.append(self._small[begin : begin + _SMALL_SECTOR])
            first = self._small_table[first]
        return b"".join(parts)[:count]

    @cached_property
    def _small(self) -> bytes:
        """What the small streams are cut from: the root's own stream."""
        root = next((one for one in self._entries if one.kind == _ROOT), None)
        return b"" if root is None else self._read(root.sector, min(root.size, MAX_STREAM_BYTES))

    @cached_property
    def _small_table(self) -> list[int]:
        raw = self._read(self._small_table_begin, _MAX_SECTORS)
        return [number for (number,) in struct.iter_unpack("<I", raw[: len(raw) // 4 * 4])]

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
        at, table = -1, b""
        for _ in range(self._longest):
            if sector >= _LAST or sector // each >= len(self._table):
                return
            yield sector
            if sector // each != at:
                at = sector // each
                table = self._at((self._table[at] + 1) * self._sector, self._sector)
            place = sector % each * 4
            sector = int.from_bytes(table[place : place + 4].ljust(4, b"\xff"), "little")

    def _directory(self, first: int) -> Iterator[Stream]:
        count = 0
        for sector in self._chain(first):
            data = self._at((sector + 1) * self._sector, self._sector)
            for at in range(0, len(data) - 127, 128):
                count += 1
                if count > _MAX_ENTRIES:
                    return
                length = int.from_bytes(data[at + 64 : at + 66], "little")
                name = data[at : at + max(0, min(length, 64) - 2)].decode("utf-16-le", "replace")
                left, right, child = struct.unpack_from("<III", data, at + 68)
                start, size = struct.unpack_from("<IQ", data, at + 116)
                size = size & 0xFFFFFFFF if self._sector == 512 else size
                yield Stream(name, data[at + 66], left, right, child, start, size)
