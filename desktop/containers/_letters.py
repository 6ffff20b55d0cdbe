"""The parts of e-mails that are files, found without taking a message apart line by line.

Python's own parser reads 12 MB a second (*measured*), and a mailbox has gigabytes. Here a message
is cut at its boundaries, and only the headers of its parts are given to that parser.
Source: RFC 2046, 5.1.1; RFC 2045, 6.
"""

from __future__ import annotations

import binascii
import mimetypes
import quopri
from collections.abc import Iterator
from dataclasses import dataclass
from email import policy
from email.errors import HeaderParseError, MessageError
from email.header import decode_header
from email.message import Message
from email.parser import BytesParser
from email.utils import parsedate_to_datetime
from typing import TypeAlias

MAX_PARTS_DEEP = 50
MAX_PARTS = 10_000  # of one message
FORWARDED = ("message/rfc822", "message/global")

_MAX_HEAD = 256 << 10  # bytes of a part's headers
_MAX_DOUBTS = 100_000  # boundaries that turn out to be none
_LONGEST_SUBJECT = 100  # characters, in a name
_PARSER = BytesParser(policy=policy.compat32)
Head: TypeAlias = "Message[str, str]"


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a message: its headers, and where in the message its content is."""

    head: Head
    begin: int
    end: int

    @property
    def is_forwarded(self) -> bool:
        """Whether it is an e-mail itself."""
        return self.head.get_content_type() in FORWARDED


def head_of(raw: bytes, begin: int = 0) -> tuple[Head, int]:
    """The headers that begin there, and where what they are about begins."""
    if raw.startswith((b"\n", b"\r\n"), begin):
        return Message(), begin + 1 + (raw[begin] == 13)
    last = begin + _MAX_HEAD
    ends = [
        at + len(mark) for mark in (b"\n\n", b"\n\r\n") if (at := raw.find(mark, begin, last)) >= 0
    ]
    end = min(ends, default=min(last, len(raw)))
    return _PARSER.parsebytes(raw[begin:end], headersonly=True), end


def files_in(raw: bytes) -> Iterator[Part]:
    """The parts that are files to their reader: no bodies, nothing of what is in forwarded mail."""
    head, begin = head_of(raw)
    left = [MAX_PARTS]
    yield from _files(raw, Part(head, begin, len(raw)), 0, left)


def _files(raw: bytes, part: Part, depth: int, left: list[int]) -> Iterator[Part]:
    left[0] -= 1
    main = part.head.get_content_maintype()
    if left[0] < 0:
        return
    if part.is_forwarded:
        yield part
    elif main == "multipart":
        for inner in _children(raw, part) if depth < MAX_PARTS_DEEP else ():
            yield from _files(raw, inner, depth + 1, left)
    elif main not in ("text", "message") or _is_file(part.head):
        yield part


def _children(raw: bytes, part: Part) -> Iterator[Part]:
    """The parts between the boundaries of one."""
    default = "message/rfc822" if part.head.get_content_subtype() == "digest" else "text/plain"
    begin = -1
    for line, after, is_last in _boundaries(raw, part):
        if begin >= 0:
            yield _child(raw, begin, line, default)
        begin = -1 if is_last else after
    if begin >= 0:  # the last boundary is missing
        yield _child(raw, begin, part.end, default)


def _child(raw: bytes, begin: int, end: int, default: str) -> Part:
    head, body = head_of(raw, begin)
    head.set_default_type(default)
    return Part(head, min(body, end), end)


def _boundaries(raw: bytes, part: Part) -> Iterator[tuple[int, int, bool]]:
    """(where the part before ends, where the next begins, whether it is the last) of each."""
    mark = _boundary(part.head)
    doubts, at = 0, part.begin
    while mark and doubts < _MAX_DOUBTS:
        at = raw.find(mark, at, part.end)
        if at < 0:
            return
        line = raw.find(b"\n", at, part.end)
        line = part.end if line < 0 else line
        rest = raw[at + len(mark) : min(line, at + len(mark) + 100)].strip()
        if rest in (b"", b"--") and (at == part.begin or raw[at - 1] == 10):
            before = at - 1 if at > part.begin else at
            before -= before > part.begin and raw[before - 1] == 13
            yield before, min(line + 1, part.end), rest == b"--"
            if rest:
                return
            at = line
        else:
            doubts += 1
            at += len(mark)


def _boundary(head: Head) -> bytes:
    try:
        said = head.get_boundary() or ""
    except (ValueError, LookupError, TypeError):
        return b""
    return b"--" + said.encode("utf-8", "surrogateescape") if said else b""


def content(raw: bytes, part: Part) -> bytes:
    """What the part holds; as it stands where it is written so wrongly that it cannot be read."""
    written = raw[part.begin : part.end]
    coding = _plain(part.head.get("Content-Transfer-Encoding", "")).strip().lower()
    try:
        if coding == "base64":
            return binascii.a2b_base64(written)
        if coding == "quoted-printable":
            return quopri.decodestring(written)
        if coding in ("x-uuencode", "uuencode", "uue", "x-uue"):
            return _unuued(written)
    except (binascii.Error, ValueError):
        return _cut_base64(written) if coding == "base64" else written
    return written


def _cut_base64(written: bytes) -> bytes:
    """What can be read of base64 that was cut off."""
    letters = written.translate(None, b"= \t\r\n")
    whole = len(letters) - (len(letters) % 4 == 1)
    try:
        return binascii.a2b_base64(letters[:whole] + b"=" * (-whole % 4))
    except binascii.Error:
        return b""


def _unuued(written: bytes) -> bytes:
    holder = Message()
    holder["Content-Transfer-Encoding"] = "x-uuencode"
    holder.set_payload(written.decode("ascii", "surrogateescape"))
    found = holder.get_payload(decode=True)
    return found if isinstance(found, bytes) else b""


def name_of(raw: bytes, part: Part, number: int) -> str:
    """The file's name, with an ending that says what it is where it has none."""
    name = _no_path(_file_name(part.head))
    if part.is_forwarded:
        name = name or _no_path(subject(head_of(raw, part.begin)[0])) or "message"
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    ending = mimetypes.guess_extension(part.head.get_content_type()) or ""
    if not name:
        return f"attachment {number}{ending}"
    return name if "." in name.strip(".") else name + ending


def folder_of(head: Head) -> str:
    """What a message is called as a folder of its files: its day and its subject."""
    sent = _sent(head)
    day = f"{sent[:10]} " if sent else ""
    return f"{day}{_no_path(subject(head)) or 'message'}"


def subject(head: Head) -> str:
    """The subject, in one line, cut where it is long."""
    return " ".join(_plain(head.get("Subject", ""))[:_LONGEST_SUBJECT].split())


def sent_ns(head: Head) -> int | None:
    """When it was sent; None where it does not say."""
    try:
        return int(parsedate_to_datetime(str(head["Date"])).timestamp()) * 1_000_000_000
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


def _sent(head: Head) -> str:
    try:
        return parsedate_to_datetime(str(head["Date"])).isoformat()
    except (TypeError, ValueError, OverflowError, IndexError):
        return ""


def _is_file(head: Head) -> bool:
    """Whether a part with text is a file, not what the e-mail says."""
    disposition = _plain(head.get("Content-Disposition", "")).strip().lower()
    return disposition.startswith("attachment") or bool(_file_name(head))


def _no_path(name: str) -> str:
    """The name of an attachment leads nowhere: its separators are part of it."""
    return name.replace("/", "_").replace("\\", "_")


def _file_name(head: Head) -> str:
    try:
        return _plain(head.get_filename() or "").strip()
    except (ValueError, LookupError, TypeError):  # how its name is written cannot be understood
        return ""


def _plain(value: object) -> str:
    """A header's value as text, also where it is written as =?utf-8?...?=."""
    text = str(value)
    try:
        pieces = decode_header(text)
        return "".join(
            piece.decode(charset or "utf-8", "replace") if isinstance(piece, bytes) else piece
            for piece, charset in pieces
        ).replace("\n", " ")
    except (HeaderParseError, MessageError, ValueError, LookupError):
        return text
