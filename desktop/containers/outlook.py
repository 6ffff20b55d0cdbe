"""Outlook's messages: what is attached to them, and the messages in them as ordinary e-mails.

Source: [MS-OXMSG] 2.1 to 2.4 for the streams; [MS-OXPROPS] for the numbers of properties.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from email.message import EmailMessage
from email.utils import format_datetime
from hashlib import blake2b
from typing import BinaryIO

from desktop.containers import email_
from desktop.containers._declared import Container, Entry
from desktop.containers._ole import MAGIC, OleFile, Stream
from desktop.errors import FileRejected

MAX_ATTACHMENTS = 2000
MAX_BYTES = 256 << 20  # of all attachments together
MAX_DEEP = 5  # messages in messages
_ATTACHMENT = "__attach_version1.0_#"
_PROPERTIES = "__properties_version1.0"
_CONTENT, _EMBEDDED = "3701", "__substg1.0_3701000D"
_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME = "3707", "3704", "3001"
_SUBJECT, _BODY, _FROM_NAME, _TO = "0037", "1000", "0C1A", "0E04"
_FROM_ADDRESSES = ("5D01", "0C1F")  # the sender's, as on the Internet and as in an office
_SENT = (0x0039, 0x0E06)
_BOUNDARY = "part-of-a-message-from-outlook"
_TIME = 0x0040  # a type: 100 ns since 1601
_LIFE_OF_A_HEADER = 24  # bytes before the properties of a message in a message; 32 of the file's


@dataclass(frozen=True, slots=True)
class _Held:
    """An attachment: its name, and its storage."""

    name: str
    storage: Stream
    is_message: bool


class MessageDirectory:
    """The `Directory` of one message."""

    def __init__(self, file: BinaryIO) -> None:
        ole = OleFile(file)
        top = ole.children()
        self._found = list(_attachments(ole, top))
        self._sent = _sent(ole, top, 32)
        self.names: Sequence[str] = [one.name for one in self._found]
        self.note = ""
        self._entries: list[Entry] = []
        left = MAX_BYTES
        for one in self._found:
            content = _content(ole, one) if left > 0 else b""
            left -= len(content)
            self._entries.append(self._entry(content))
        self.memory_bytes = 1000 * len(self._found)

    def _entry(self, content: bytes) -> Entry:
        sent = None if self._sent is None else int(self._sent.timestamp()) * 1_000_000_000
        mark = blake2b(content, digest_size=8).hexdigest()
        return Entry(len(content), len(content), sent, mark)

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives; an attachment is as old as its message."""
        return self._entries[number]

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives."""
        yield _content(OleFile(file), self._found[number])


def read(file: BinaryIO) -> MessageDirectory | email_.Attachments:
    """The attachments; some files of that name are ordinary e-mails."""
    file.seek(0)
    is_outlook = file.read(len(MAGIC)) == MAGIC
    return MessageDirectory(file) if is_outlook else email_.read(file)


def _attachments(ole: OleFile, top: Mapping[str, Stream]) -> Iterator[_Held]:
    there = sorted(name for name in top if name.startswith(_ATTACHMENT))
    for number, storage in enumerate(there[:MAX_ATTACHMENTS], start=1):
        inside = ole.children(top[storage])
        is_message = _EMBEDDED in inside and _PROPERTIES in ole.children(inside[_EMBEDDED])
        if is_message or _stream(inside, _CONTENT):
            name = _name(ole, inside) or f"attachment {number}"
            yield _Held(f"{name}.eml" if is_message else name, top[storage], is_message)


def _name(ole: OleFile, inside: Mapping[str, Stream]) -> str:
    """What an attachment is called; its separators are part of its name."""
    names = (_text(ole, inside, one) for one in (_LONG_NAME, _SHORT_NAME, _DISPLAY_NAME))
    name = next((name for name in names if name.strip()), "")
    return name.strip().replace("/", "_").replace("\\", "_")


def _content(ole: OleFile, held: _Held) -> bytes:
    """What is attached; b"" where it is damaged."""
    inside = ole.children(held.storage)
    try:
        if held.is_message:
            return bytes(_message(ole, ole.children(inside[_EMBEDDED]), 0))
        stream = _stream(inside, _CONTENT)
        return ole.content(stream) if stream else b""
    except (FileRejected, ValueError, LookupError):
        return b""


def _message(ole: OleFile, top: Mapping[str, Stream], depth: int) -> EmailMessage:
    """A message in a message, as an ordinary e-mail."""
    made = EmailMessage()
    address = next((text for one in _FROM_ADDRESSES if "@" in (text := _text(ole, top, one))), "")
    name = _text(ole, top, _FROM_NAME)
    sender = f"{name} <{address}>" if address and name != address else name
    said = {"Subject": _text(ole, top, _SUBJECT), "From": sender, "To": _text(ole, top, _TO)}
    for header, value in said.items():
        if value.strip():
            _add_header(made, header, " ".join(value.split()))
    if sent := _sent(ole, top, _LIFE_OF_A_HEADER):
        made["Date"] = format_datetime(sent)
    made.set_content(_text(ole, top, _BODY))
    for held in _attachments(ole, top) if depth < MAX_DEEP else ():
        if held.is_message:
            inside = ole.children(ole.children(held.storage)[_EMBEDDED])
            made.add_attachment(_message(ole, inside, depth + 1), filename=held.name)
        else:
            content = _content(ole, held)
            made.add_attachment(content, "application", "octet-stream", filename=held.name)
    if made.is_multipart():
        made.set_boundary(f"{_BOUNDARY}-{depth}")  # one by chance would differ each time
    return made


def _add_header(made: EmailMessage, header: str, value: str) -> None:
    try:
        made[header] = value
    except ValueError:  # as an address, it makes no sense
        made["Comments"] = value


def _sent(ole: OleFile, top: Mapping[str, Stream], begin: int) -> datetime | None:
    """When a message was sent, or came."""
    stream = top.get(_PROPERTIES)
    raw = ole.content(stream)[begin:] if stream else b""
    found = {
        number: value
        for kind, number, _, value in struct.iter_unpack("<HHIQ", raw[: len(raw) // 16 * 16])
        if kind == _TIME
    }
    ticks = next((found[number] for number in _SENT if found.get(number)), 0)
    try:
        return (
            datetime(1601, 1, 1, tzinfo=UTC) + timedelta(microseconds=ticks // 10)
            if ticks
            else None
        )
    except OverflowError:
        return None


def _stream(inside: Mapping[str, Stream], number: str) -> Stream | None:
    """A property's value as bytes."""
    return inside.get(f"__substg1.0_{number}0102")


def _text(ole: OleFile, inside: Mapping[str, Stream], number: str) -> str:
    """A property's value as text; "" where there is none."""
    for kind, encoding in (("001F", "utf-16-le"), ("001E", "cp1252")):
        stream = inside.get(f"__substg1.0_{number}{kind}")
        if stream is not None:
            try:
                return ole.content(stream).decode(encoding, "replace").rstrip("\0")
            except FileRejected:
                return ""
    return ""


CONTAINER = Container("Outlook", (".msg", ".oft"), read)
