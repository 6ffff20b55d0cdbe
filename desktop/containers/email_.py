"""E-mails: what is attached to them, forwarded in them, or shown in them."""

from __future__ import annotations

import io
import mimetypes
from collections.abc import Iterator, Sequence
from email import message_from_bytes, policy
from email.errors import HeaderParseError, MessageError
from email.generator import BytesGenerator
from email.header import decode_header
from email.message import Message
from email.utils import parsedate_to_datetime
from hashlib import blake2b
from typing import Any, BinaryIO, TypeAlias

from desktop.containers._declared import MAX_ENTRIES, Container, Entry
from desktop.errors import FileRejected

MAX_MAIL_BYTES = 256 << 20
MAX_PARTS_DEEP = 50

Part: TypeAlias = "Message[str, str]"


class MailDirectory:
    """The attachments of an e-mail, in their order; of a forwarded one, the e-mail as a whole."""

    def __init__(self, file: BinaryIO) -> None:
        raw = file.read(MAX_MAIL_BYTES + 1)
        if len(raw) > MAX_MAIL_BYTES:
            raise FileRejected("This e-mail is too large to be read.")
        try:
            message: Part = message_from_bytes(_begun(raw), policy=policy.compat32)
            parts = list(_attached(message, 0))[:MAX_ENTRIES]
        except RecursionError:
            raise FileRejected("The parts of this e-mail are nested too deeply.") from None
        self._sent = _sent_ns(message)
        self._contents = [_content(part) for part in parts]
        self.memory_bytes = 2 * len(raw)
        self.names: Sequence[str] = [_name(part, at) for at, part in enumerate(parts, 1)]

    def entry(self, number: int) -> Entry:
        """What `Directory.entry` gives; an attachment is as old as its e-mail."""
        content = self._contents[number]
        mark = blake2b(content, digest_size=8).hexdigest()
        return Entry(len(content), len(content), self._sent, mark)

    def content(self, number: int, file: BinaryIO) -> Iterator[bytes]:
        """What `Directory.content` gives; the e-mail itself was read once for all."""
        yield self._contents[number]


def _begun(raw: bytes) -> bytes:
    """The e-mail without what some programs write before it; Apple Mail its length."""
    raw = raw.lstrip()
    first, _, rest = raw.partition(b"\n")
    return rest if first.strip().isdigit() else raw


def _attached(part: Part, depth: int) -> Iterator[Part]:
    """The parts that are files to their reader: no bodies, nothing of what is in forwarded mail."""
    main = part.get_content_maintype()
    if part.get_content_type() == "message/rfc822":
        yield part
    elif main == "multipart" and part.is_multipart() and depth < MAX_PARTS_DEEP:
        inner = part.get_payload()
        for one in inner if isinstance(inner, list) else ():
            if isinstance(one, Message):
                yield from _attached(one, depth + 1)
    elif main not in ("text", "multipart", "message") or _is_file(part):
        yield part


def _is_file(part: Part) -> bool:
    """Whether a part with text is a file, not what the e-mail says."""
    disposition = _plain(part.get("Content-Disposition", "")).strip().lower()
    return disposition.startswith("attachment") or bool(_file_name(part))


def _content(part: Part) -> bytes:
    """What the part holds; b"" where it is written so wrongly that nothing can be had of it."""
    forwarded = _forwarded(part)
    try:
        if forwarded is None:
            payload: Any = part.get_payload(decode=True)
            return payload if isinstance(payload, bytes) else b""
        written = io.BytesIO()
        BytesGenerator(written, mangle_from_=False, maxheaderlen=0).flatten(forwarded)
    except (MessageError, ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return b""
    return written.getvalue()


def _forwarded(part: Part) -> Part | None:
    """The e-mail that a part forwards; None where it is another file."""
    if part.get_content_type() != "message/rfc822":
        return None
    inner = part.get_payload()
    first = inner[0] if isinstance(inner, list) and inner else None
    return first if isinstance(first, Message) else None


def _name(part: Part, number: int) -> str:
    """The file's name, with an ending that says what it is where it has none."""
    kind = part.get_content_type()
    name = _file_name(part)
    if kind == "message/rfc822":
        forwarded = _forwarded(part)
        subject = _plain(forwarded.get("Subject", "")) if forwarded is not None else ""
        name = _no_path(name or subject[:100].strip() or "message")
        return name if name.lower().endswith(".eml") else f"{name}.eml"
    name = _no_path(name)
    ending = mimetypes.guess_extension(kind) or ""
    if not name:
        return f"attachment {number}{ending}"
    return name if "." in name.strip(".") else name + ending


def _no_path(name: str) -> str:
    """The name of an attachment leads nowhere: its separators are part of it."""
    return name.replace("/", "_").replace("\\", "_")


def _file_name(part: Part) -> str:
    try:
        return _plain(part.get_filename() or "").strip()
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
    except (HeaderParseError, ValueError, LookupError):
        return text


def _sent_ns(message: Part) -> int | None:
    try:
        return int(parsedate_to_datetime(str(message["Date"])).timestamp()) * 1_000_000_000
    except (TypeError, ValueError, OverflowError, IndexError):
        return None


CONTAINER = Container("E-mail", (".eml", ".emlx"), MailDirectory)
