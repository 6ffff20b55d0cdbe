"""TAR archives. A compressed one is a container of its own, with one TAR archive in it."""

from __future__ import annotations

import tarfile
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import BinaryIO

from desktop.containers._declared import DAMAGED, MAX_ENTRIES, Container, Entry
from desktop.errors import FileRejected

_PART_BYTES = 256 << 10
_ENTRY_BYTES = 500  # of memory, about
_BROKEN = (tarfile.TarError, ValueError, OverflowError, EOFError, UnicodeError, RecursionError)


class TarDirectory:
    """The regular files of an archive: no links, no devices, no files with holes."""

    def __init__(self, file: BinaryIO) -> None:
        file.seek(0)
        self._found: list[tarfile.TarInfo] = []
        try:
            with tarfile.open(fileobj=file, mode="r:", errors="replace") as archive:
                for info in islice(archive, MAX_ENTRIES):
                    if info.isreg() and not info.issparse() and not _is_note(info.name):
                        self._found.append(info)
        except _BROKEN:
            if not self._found:
                raise FileRejected(DAMAGED) from None
        self.names: Sequence[str] = [info.name for info in self._found]
        self.memory_bytes = _ENTRY_BYTES * len(self._found)
        self.note = ""

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives. A TAR has no checksums of what it holds."""
        info = self._found[number]
        modified_ns = int(info.mtime) * 1_000_000_000 if 0 < info.mtime < 1 << 33 else None
        return Entry(info.size, info.size, modified_ns, f"{info.size:x}-{int(info.mtime):x}")

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives."""
        info = self._found[number]
        file.seek(info.offset_data)
        left = info.size
        while left:
            part = file.read(min(left, _PART_BYTES))
            if not part:
                raise FileRejected("This file is damaged in its archive.")
            left -= len(part)
            yield part


def _is_note(name: str) -> bool:
    """What macOS notes beside each file."""
    return name.rpartition("/")[2].startswith("._")


CONTAINER = Container("TAR", (".tar",), TarDirectory)
