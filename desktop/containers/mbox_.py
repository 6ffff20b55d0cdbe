"""Mailboxes as one file: the attachments of their messages, in a folder for each message."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise
from typing import BinaryIO

from desktop.containers import _letters, email_
from desktop.containers._declared import MAX_ENTRIES, Container
from desktop.containers.email_ import Attachment, Attachments, Letter

MAX_MESSAGES = 10_000
MAX_LETTER_BYTES = 64 << 20  # a larger message is passed over
MAX_READ_BYTES = 512 << 20  # of messages that hold files, in all; some ten seconds
_CHUNK = 8 << 20
_LONGEST_BEGINNING = 512
_HEAD = 64 << 10
# A line "From someone" after an empty one, and then a header: a letter may begin so, too.
_MARK = b"\nFrom "
_BEGINNING = re.compile(rb"From [^\r\n]{1,300}\r?\n[\w-]{1,60}:")


def beginnings(file: BinaryIO) -> Iterator[int]:
    """Where each message begins, as far as they are read."""
    found, last, read, data = 0, -1, 0, b"\n\n"  # as if an empty line came before
    file.seek(0)
    while found < MAX_MESSAGES and (chunk := file.read(_CHUNK)):
        data = data[-_LONGEST_BEGINNING:] + chunk
        read += len(chunk)
        at = data.find(_MARK)
        while at >= 0 and found < MAX_MESSAGES:
            begin = read - len(data) + at + 1
            is_after_empty = data[max(0, at - 2) : at].endswith((b"\n", b"\n\r"))
            if begin > last and is_after_empty and _BEGINNING.match(data, at + 1):
                found, last = found + 1, begin
                yield begin
            at = data.find(_MARK, at + 1)


def read(file: BinaryIO) -> Attachments:
    """The files of all messages, each below the day and the subject of its message."""
    begins = list(beginnings(file))
    found: list[Attachment] = []
    left, passed_over = MAX_READ_BYTES, 0
    for begin, end in pairwise([*begins, file.seek(0, os.SEEK_END)]):
        letter = Letter(begin, end - begin)
        if not _holds_files(letter, file):
            continue
        left -= letter.length
        if letter.length > MAX_LETTER_BYTES or left < 0 or len(found) > MAX_ENTRIES:
            passed_over += 1
            continue
        for head, one in email_.attachments(letter, letter.read(file)):
            found.append(replace(one, name=f"{_letters.folder_of(head)}/{one.name}"))
    return Attachments(found, _note(passed_over))


def _holds_files(letter: Letter, file: BinaryIO) -> bool:
    """Whether a message can have an attachment, by its headers: most are only text."""
    head, _ = _letters.head_of(Letter(letter.begin, min(letter.length, _HEAD)).read(file))
    return head.get_content_maintype() != "text" or "Content-Disposition" in head


def _note(passed_over: int) -> str:
    if not passed_over:
        return ""
    return f"Files attached to {passed_over:,} of its messages were left out: they are too large."


CONTAINER = Container("Mailbox", (".mbox", ".mbx"), read)
