"""Mailboxes as one file: each message is a place of its own, with its subject."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from desktop.errors import FileRejected
from desktop.formats import _mail
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

MAX_MESSAGES = 10_000
MAX_MESSAGE_BYTES = 4 << 20  # of one message; its attachments come last
_CHUNK = 8 << 20
_LONGEST_BEGINNING = 512
# A line "From someone" after an empty one, and then a header: a letter may begin so, too.
_BEGINNING = re.compile(rb"(?:^|\n\r?\n)(?=From [^\r\n]{1,300}\r?\n[\w-]{1,60}:)")


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The messages, in the order of the file; they are read when they are wanted.

    Raises:
        FileRejected: It is no mailbox.
    """
    beginnings = list(_beginnings(path))
    if not beginnings or beginnings[0] != 0:
        raise FileRejected("This file is no mailbox: it does not begin with a message.")
    return Decoded(Kind.DOCUMENT, _pages(path, beginnings, wish), page_count=len(beginnings))


def _beginnings(path: Path) -> Iterator[int]:
    """Where each message begins, as far as they are read."""
    found, last, read, data = 0, -1, 0, b""
    with path.open("rb") as file:
        while found < MAX_MESSAGES and (chunk := file.read(_CHUNK)):
            data = data[-_LONGEST_BEGINNING:] + chunk
            read += len(chunk)
            for match in _BEGINNING.finditer(data):
                begin = read - len(data) + match.end()
                is_whole = match.end() > match.start() or begin == 0
                if is_whole and begin > last and found < MAX_MESSAGES:
                    found, last = found + 1, begin
                    yield begin


def _pages(path: Path, beginnings: list[int], wish: DecodeWish) -> Iterator[DecodedPage]:
    with path.open("rb") as file:
        for number, begin in enumerate(beginnings, start=1):
            if wish.only_page not in (None, number):
                continue
            end = beginnings[number] if number < len(beginnings) else begin + MAX_MESSAGE_BYTES
            file.seek(begin)
            raw = file.read(min(end - begin, MAX_MESSAGE_BYTES)).partition(b"\n")[2]
            mail = _mail.parsed(raw)
            text = "\n\n".join(message.text for message in _mail.messages(mail))
            yield DecodedPage(number, text, label=_mail.header(mail, "Subject"))


def sample(path: Path) -> None:
    """Write a mailbox of one message there."""
    path.write_text("From me\nSubject: Sample\n\nShoebox reads this.\n", "utf-8")


FORMAT = Format(
    name="Mailbox",
    extensions=(".mbox", ".mbx"),
    kind=Kind.DOCUMENT,
    version=1,
    decode=decode,
    sample=sample,
)
