"""Small archives and e-mails for tests, as people and attackers make them."""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from email.message import EmailMessage
from pathlib import Path

from desktop.containers._declared import Directory


def write_zip(path: Path, files: Mapping[str, bytes | str]) -> Path:
    """A ZIP archive with these files, deflated."""
    path.write_bytes(zip_bytes(files))
    return path


def zip_bytes(files: Mapping[str, bytes | str]) -> bytes:
    """The same, in memory."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, content in files.items():
            made = zipfile.ZipInfo(name, (2003, 7, 14, 12, 30, 0))
            archive.writestr(made, content, zipfile.ZIP_DEFLATED, 1)
    return written.getvalue()


def raw_zip(path: Path, names: list[bytes], *, flags: int = 0, extra: bytes = b"") -> Path:
    """A ZIP archive of empty files whose names are these very bytes."""
    body, directory = bytearray(), bytearray()
    for name in names:
        fields = struct.pack("<HHHHIIIHH", flags, 0, 0, 0x2F2E, 0, 0, 0, len(name), len(extra))
        offset = len(body)
        body += b"PK\x03\x04" + struct.pack("<H", 20) + fields + name + extra
        directory += b"PK\x01\x02" + struct.pack("<HH", 20, 20) + fields
        directory += struct.pack("<HHHII", 0, 0, 0, 0, offset) + name + extra
    count = len(names) & 0xFFFF  # which is never believed
    end = struct.pack("<HHHHIIH", 0, 0, count, count, len(directory), len(body), 0)
    path.write_bytes(body + directory + b"PK\x05\x06" + end)
    return path


def encrypted(path: Path) -> Path:
    """The archive, with every file marked as encrypted."""
    raw = bytearray(path.read_bytes())
    for mark, at in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        begin = raw.find(mark)
        while begin >= 0:
            raw[begin + at] |= 1
            begin = raw.find(mark, begin + 4)
    path.write_bytes(bytes(raw))
    return path


def mail(**attached: bytes) -> EmailMessage:
    """An e-mail with a text, and attachments by their names."""
    message = EmailMessage()
    message["From"], message["To"] = "ann@example.org", "bob@example.org"
    message["Subject"] = "The papers"
    message["Date"] = "Mon, 14 Jul 2003 12:30:00 +0200"
    message.set_content("Here they are.")
    for name, content in attached.items():
        ending = name.replace("_", ".")
        message.add_attachment(content, maintype="application", subtype="pdf", filename=ending)
    return message


def names(directory: Directory) -> list[str]:
    """What its files are called."""
    return list(directory.names)
