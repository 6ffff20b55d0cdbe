"""Documents of Office until 2007: which program wrote one, and whether it is locked.

kreuzberg reads the texts. Source: [MS-DOC] 2.5.1, [MS-XLS] 2.4.117, [MS-OFFCRYPTO] 2.3.
"""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path

from desktop.containers._ole import MAGIC, OleFile

__all__ = ["MAGIC", "Content", "content"]

_FILE_PASSWORD = 0x2F  # an Excel record
_WORD_LOCKED = 0x0100  # a flag in the first bytes of WordDocument


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
