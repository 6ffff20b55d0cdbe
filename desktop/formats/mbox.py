"""Mailboxes as one file: each message is a place of its own, with its subject."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from desktop.containers import mbox_
from desktop.errors import FileRejected
from desktop.formats import _mail
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

MAX_MESSAGE_BYTES = 4 << 20  # of one message; its attachments come last


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The messages, in the order of the file; they are read when they are wanted.

    Raises:
        FileRejected: It is no mailbox.
    """
    with path.open("rb") as file:
        beginnings = list(mbox_.beginnings(file))
    if not beginnings or beginnings[0] != 0:
        raise FileRejected("This file is no mailbox: it does not begin with a message.")
    return Decoded(Kind.DOCUMENT, _pages(path, beginnings, wish), page_count=len(beginnings))


def _pages(path: Path, beginnings: list[int], wish: DecodeWish) -> Iterator[DecodedPage]:
    with path.open("rb") as file:
        for number, begin in enumerate(beginnings, start=1):
            if wish.only_page not in (None, number):
                continue
            end = beginnings[number] if number < len(beginnings) else begin + MAX_MESSAGE_BYTES
            file.seek(begin)
            raw = file.read(min(end - begin, MAX_MESSAGE_BYTES)).partition(b"\n")[2]
            mail = _mail.parsed(raw)
            yield DecodedPage(number, _mail.text(mail), label=_mail.header(mail, "Subject"))


def sample(path: Path) -> None:
    """Write a mailbox of one message there."""
    path.write_text("From me\nSubject: Sample\n\nShoebox reads this.\n", "utf-8")


FORMAT = Format(
    name="Mailbox",
    extensions=(".mbox", ".mbx"),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
)
