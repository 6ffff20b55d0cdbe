"""ZIP archives, and comic books, which are ZIP archives of pictures.

Office documents and e-books are ZIP archives too, but files of their own to their owners.
"""

from __future__ import annotations

import io
import lzma
import struct
import time
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from typing import BinaryIO

from desktop.containers._declared import (
    DAMAGED,
    MAX_ENTRIES,
    NEEDS_PASSWORD,
    Container,
    Entry,
)
from desktop.containers._names import encoding_of
from desktop.errors import FileRejected

_MAX_READ_BYTES = 128 << 20  # at once: longer than the directory of a million files
_PART_BYTES = 256 << 10
_ENTRY_BYTES = 1500  # of memory, about
_ENCRYPTED = 0x1  # a flag; Source: APPNOTE.TXT 6.3.10, 4.4.4
_NAMED_IN_UTF8 = 0x800
_UNICODE_PATH = 0x7075  # an extra field, 4.6.9
_FOLDER = 0x10  # an attribute of MS-DOS
_LINK = 0o120000  # file types of Unix
_REGULAR = 0o100000
_DAMAGED_INSIDE = "This file is damaged in its archive."
_BROKEN = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error),
    *(EOFError, ValueError, IndexError, OverflowError),
)


class ZipDirectory:
    """What a ZIP archive holds, its folders and links left out."""

    def __init__(self, file: BinaryIO) -> None:
        self._lent = _Lent(file)
        try:
            self._archive = zipfile.ZipFile(self._lent)
        except NotImplementedError:
            raise FileRejected("This archive was made by a program that is too new.") from None
        except _BROKEN:
            raise FileRejected(DAMAGED) from None
        finally:
            self._lent.file = None
        self._infos = [info for info in self._archive.infolist()[:MAX_ENTRIES] if _is_file(info)]
        self.names: Sequence[str] = _names(self._infos)
        self.memory_bytes = _ENTRY_BYTES * len(self._infos)
        self.note = ""

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives."""
        info = self._infos[number]
        return Entry(
            size=max(0, info.file_size),
            packed=max(0, info.compress_size),
            modified_ns=_modified_ns(info),
            mark=f"{info.CRC:08x}",
        )

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives."""
        info = self._infos[number]
        if info.flag_bits & _ENCRYPTED:
            raise FileRejected(NEEDS_PASSWORD)
        self._lent.file = file
        try:
            with self._archive.open(info) as packed:
                while part := packed.read(_PART_BYTES):
                    yield part
        except (NotImplementedError, RuntimeError):
            raise FileRejected("This file is packed in a way that Shoebox does not know.") from None
        except _BROKEN:
            raise FileRejected(_DAMAGED_INSIDE) from None
        except OSError as broken:
            if broken.errno is not None:
                raise
            raise FileRejected(_DAMAGED_INSIDE) from None  # which is how bz2 says so
        finally:
            self._lent.file = None


class _Lent(io.RawIOBase):
    """A file that is there only while it is lent: so a directory is read once, and held open never.

    The directory is read at once, so one that is too long is refused before it takes memory.
    """

    def __init__(self, file: BinaryIO) -> None:
        self.file: BinaryIO | None = file

    def read(self, size: int = -1, /) -> bytes:
        if size > _MAX_READ_BYTES:
            raise FileRejected("This archive holds too many files.")
        return self._there().read(size)

    def seek(self, offset: int, whence: int = 0, /) -> int:
        if whence == io.SEEK_SET and offset < 0:
            raise zipfile.BadZipFile("a part of it would lie before it")
        return self._there().seek(offset, whence)

    def tell(self) -> int:
        return self._there().tell()

    def seekable(self) -> bool:
        return True

    def readable(self) -> bool:
        return True

    def _there(self) -> BinaryIO:
        assert self.file is not None, "an archive is read only while its file is open"
        return self.file


def _is_file(info: zipfile.ZipInfo) -> bool:
    kind = (info.external_attr >> 16) & 0o170000
    return (
        not info.filename.endswith(("/", "\\"))
        and not info.filename.startswith("__MACOSX/")  # what macOS notes beside each file
        and kind in (0, _REGULAR)
        and not (info.create_system == 0 and info.external_attr & _FOLDER)
    )


def _modified_ns(info: zipfile.ZipInfo) -> int | None:
    """The time that is noted: local time, of some computer."""
    try:
        return int(time.mktime((*info.date_time, 0, 0, -1))) * 1_000_000_000
    except (ValueError, OverflowError):
        return None


def _names(infos: list[zipfile.ZipInfo]) -> list[str]:
    """The names as their authors wrote them, as far as that can be told."""
    unsaid = {at: raw for at, info in enumerate(infos) if (raw := _raw_name(info)) is not None}
    encoding = encoding_of(unsaid.values())
    return [
        unsaid[at].decode(encoding, "replace") if at in unsaid else _unicode_path(info)
        for at, info in enumerate(infos)
    ]


def _raw_name(info: zipfile.ZipInfo) -> bytes | None:
    """The bytes of a name that does not say its encoding; None where it says."""
    if info.flag_bits & _NAMED_IN_UTF8 or _unicode_path(info) != info.filename:
        return None
    return info.orig_filename.encode("cp437", "replace")  # which is how zipfile has read it


def _unicode_path(info: zipfile.ZipInfo) -> str:
    """The name in the extra field for it, else the plain one."""
    extra = info.extra
    while len(extra) >= 4:
        kind, length = struct.unpack_from("<HH", extra)
        if kind == _UNICODE_PATH and 5 < length <= len(extra) - 4:
            return extra[9 : 4 + length].decode("utf-8", "replace")
        extra = extra[4 + length :]
    return info.filename


CONTAINER = Container("ZIP", (".zip", ".cbz"), ZipDirectory)
