"""Small OLE compound files for tests, as Outlook writes its messages. Source: [MS-CFB]."""

from __future__ import annotations

import struct
from collections.abc import Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

Storage: TypeAlias = "Mapping[str, bytes | Storage]"
END, FREE, TABLE = 0xFFFFFFFE, 0xFFFFFFFF, 0xFFFFFFFD
SECTOR = 512


def write_ole(path: Path, root: Storage) -> Path:
    """A compound file with these storages and streams; all streams in large sectors."""
    entries: list[bytearray] = [bytearray()]
    sectors: list[bytes] = []
    chains: list[int] = []
    child = _entries(root, entries, sectors, chains)
    entries[0] = _entry("Root Entry", 5, child, END, 0)
    directory = b"".join(entries).ljust(-(-len(entries) // 4) * SECTOR, b"\0")
    first = _put(directory, sectors, chains)
    tables = -(-(len(chains) + 4) // 128)
    begin = len(chains)
    chains += [TABLE] * tables
    table = b"".join(struct.pack("<I", n) for n in chains).ljust(tables * SECTOR, b"\xff")
    head = (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(16) + struct.pack("<HHHHH", 62, 3, 65534, 9, 6)
    )
    head += bytes(6) + struct.pack("<IIIIIIIII", 0, tables, first, 0, 0, END, 0, END, 0)
    numbers = [*range(begin, begin + tables), *[FREE] * (109 - tables)]
    head += struct.pack("<109I", *numbers)
    path.write_bytes(head + b"".join(sectors) + table)
    return path


def _entries(
    storage: Storage, entries: list[bytearray], sectors: list[bytes], chains: list[int]
) -> int:
    """Add what a storage holds; the number of its first entry, from which the others hang."""
    before = FREE
    for name, content in storage.items():
        number = len(entries)
        entries.append(bytearray())
        if isinstance(content, bytes):
            first = _put(content, sectors, chains) if content else END
            entries[number] = _entry(name, 2, FREE, first, len(content), before)
        else:
            child = _entries(content, entries, sectors, chains)
            entries[number] = _entry(name, 1, child, 0, 0, before)
        before = number
    return before


def _entry(name: str, kind: int, child: int, first: int, size: int, left: int = FREE) -> bytearray:
    raw = name.encode("utf-16-le")
    made = raw.ljust(64, b"\0") + struct.pack("<HBB", len(raw) + 2, kind, 1)
    made += struct.pack("<III", left, FREE, child) + bytes(36) + struct.pack("<IQ", first, size)
    return bytearray(made)


def _put(content: bytes, sectors: list[bytes], chains: list[int]) -> int:
    first = len(chains)
    for begin in range(0, len(content), SECTOR):
        sectors.append(content[begin : begin + SECTOR].ljust(SECTOR, b"\0"))
        chains.append(len(chains) + 1)
    chains[-1] = END
    return first


def message(
    subject: str,
    body: str,
    *attachments: Storage,
    sent: datetime | None = None,
    inside: bool = False,
) -> Storage:
    """A message of Outlook.

    Args:
        inside: It is part of another.
    """
    ticks = 0 if sent is None else int((sent - datetime(1601, 1, 1, tzinfo=UTC)).total_seconds())
    properties = bytes(24 if inside else 32)
    properties += struct.pack("<HHIQ", 0x40, 0x39, 6, ticks * 10_000_000) if sent else b""
    found: dict[str, bytes | Storage] = {
        "__properties_version1.0": properties,
        **_text("0037", subject),
        **_text("1000", body),
        **_text("0C1A", "Ada"),
        **_text("5D01", "ada@x.org"),
        **_text("0E04", "Bo"),
    }
    for number, attachment in enumerate(attachments):
        found[f"__attach_version1.0_#{number:08X}"] = attachment
    return found


def attachment(name: str, content: bytes | Storage) -> Storage:
    """A file, or a message, that is attached."""
    kind = "0102" if isinstance(content, bytes) else "000D"
    return {**_text("3707", name), f"__substg1.0_3701{kind}": content}


def _text(number: str, text: str) -> dict[str, bytes | Storage]:
    return {f"__substg1.0_{number}001F": text.encode("utf-16-le")}
