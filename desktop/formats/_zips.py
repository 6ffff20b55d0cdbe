"""Documents that are ZIP archives: their parts, read with limits on what they unpack to."""

from __future__ import annotations

import lzma
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from desktop.errors import FileRejected
from desktop.formats._xml import DAMAGED

MAX_PART_BYTES = 128 << 20  # of one part that is read as a whole: a very long novel has 10 MiB
MAX_BYTES = 512 << 20  # of all parts together
PASSWORD = "This document needs a password."
TOO_LARGE = "This document unpacks to far more than a document holds, and was not opened."
_HARMLESS_BYTES = 64 << 20
_MAX_RATIO = 500  # what a part larger than that may unpack to; the dullest tables reach 100
_CHUNK = 1 << 18
_DAMAGE = (
    zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, EOFError, OSError, ValueError,
    NotImplementedError, LookupError,
)  # fmt: skip


class Package:
    """The parts of one document. Names count without regard to case, as Office sees them."""

    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        # The first of two parts of one name, as a bare list: a name may be anything.
        self._infos = {_plain(info.filename): info for info in reversed(archive.infolist())}
        self._left = MAX_BYTES

    @property
    def names(self) -> list[str]:
        """The parts, in the order in which they are listed; lower case."""
        return list(reversed(self._infos))

    def __contains__(self, name: str) -> bool:
        return _plain(name) in self._infos

    def read(self, name: str) -> bytes:
        """A whole part; b"" where there is none.

        Raises:
            FileRejected: It is damaged, locked by a password or larger than any document needs.
        """
        info = self._infos.get(_plain(name))
        if info is None:
            return b""
        if info.file_size > min(MAX_PART_BYTES, self._left):
            raise FileRejected(TOO_LARGE)
        return b"".join(self.chunks(name))

    def chunks(self, name: str) -> Iterator[bytes]:
        """A part that need not be held as a whole; nothing where there is none.

        Raises:
            FileRejected: As `read`.
        """
        info = self._infos.get(_plain(name))
        if info is None:
            return
        if info.flag_bits & 1:
            raise FileRejected(PASSWORD)
        if info.file_size > max(_HARMLESS_BYTES, info.compress_size * _MAX_RATIO):
            raise FileRejected(TOO_LARGE)
        try:
            with self._archive.open(info) as file:  # it gives no more than the size it was told
                while chunk := file.read(_CHUNK):
                    self._left -= len(chunk)
                    if self._left < 0:
                        raise FileRejected(TOO_LARGE)
                    yield chunk
        except RuntimeError as error:  # of a password, says zipfile
            raise FileRejected(PASSWORD) from error
        except _DAMAGE as error:
            raise FileRejected(DAMAGED) from error


@contextmanager
def opened(path: Path) -> Iterator[Package]:
    """The document at this path.

    Raises:
        FileRejected: It is no archive, or a damaged one.
    """
    try:
        archive = zipfile.ZipFile(path)
    except _DAMAGE as error:
        raise FileRejected(DAMAGED) from error
    with archive:
        yield Package(archive)


def _plain(name: str) -> str:
    return name.replace("\\", "/").lstrip("/").lower()
