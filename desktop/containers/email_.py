"""E-mails: what is attached to them, forwarded in them, or shown in them."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from hashlib import blake2b
from itertools import islice
from typing import BinaryIO

from desktop.containers import _letters
from desktop.containers._declared import MAX_ENTRIES, Container, Entry
from desktop.containers._letters import Head
from desktop.errors import FileRejected

MAX_MAIL_BYTES = 256 << 20
_HELD_BYTES = 500  # of memory, for each file


@dataclass(frozen=True, slots=True)
class Letter:
    """Where in a file a message is."""

    begin: int
    length: int  # bytes

    def read(self, file: BinaryIO) -> bytes:
        """The message, without what some programs write before it."""
        file.seek(self.begin)
        raw = file.read(self.length).lstrip()
        first, _, rest = raw.partition(b"\n")
        # Apple Mail writes its length first, mailboxes a line that parts it from the one before.
        return rest if first.strip().isdigit() or first.startswith(b"From ") else raw


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file in a message."""

    letter: Letter
    number: int  # among the files of the message, from 0
    name: str
    entry: Entry


def attachments(letter: Letter, raw: bytes) -> Iterator[tuple[Head, Attachment]]:
    """The files of one message, in their order, each with the headers of the message."""
    head, _ = _letters.head_of(raw)
    sent = _letters.sent_ns(head)
    for number, part in enumerate(islice(_letters.files_in(raw), MAX_ENTRIES)):
        content = _letters.content(raw, part)
        mark = blake2b(content, digest_size=8).hexdigest()
        entry = Entry(len(content), len(content), sent, mark)
        yield head, Attachment(letter, number, _letters.name_of(raw, part, number + 1), entry)


class Attachments:
    """The `Directory` of files that are in messages."""

    def __init__(self, found: Sequence[Attachment], note: str = "") -> None:
        self._found = found
        self.names: Sequence[str] = [one.name for one in found]
        self.memory_bytes = _HELD_BYTES * len(found)
        self.note = note

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives; an attachment is as old as its e-mail."""
        return self._found[number].entry

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives."""
        wanted = self._found[number]
        raw = wanted.letter.read(file)
        part = next(islice(_letters.files_in(raw), wanted.number, None), None)
        yield b"" if part is None else _letters.content(raw, part)


def read(file: BinaryIO) -> Attachments:
    """The attachments of an e-mail, in their order; of a forwarded one, the e-mail as a whole."""
    size = file.seek(0, os.SEEK_END)
    if size > MAX_MAIL_BYTES:
        raise FileRejected("This e-mail is too large to be read.")
    letter = Letter(0, size)
    return Attachments([one for _, one in attachments(letter, letter.read(file))])


CONTAINER = Container("E-mail", (".eml", ".emlx"), read)
