"""E-mail messages: who wrote what to whom and when, and the text of each message in them."""

from __future__ import annotations

import email.errors
import email.header
import email.parser
import email.policy
import email.utils
import re
from collections.abc import Iterator
from contextlib import suppress
from datetime import datetime
from email.message import Message

from desktop import passages
from desktop.errors import FileRejected
from desktop.formats import _markup
from desktop.formats._sections import described
from desktop.records import Decoded, DecodedPage, Kind, Metadata

MAX_BYTES = 64 << 20  # of one message; what attachments are beyond that is not looked at
MAX_PARTS = 1000
MAX_ATTACHMENTS = 50  # that are named
_HEADER_END = re.compile(rb"\n\r?\n")
_MAX_HEADERS = 1 << 18  # bytes of all of them
_MAX_BOUNDARIES = 20_000
_MAX_HEADER = 10_000  # characters
_UNSET = datetime.min
_ENCRYPTED = ("multipart/encrypted", "application/pkcs7-mime", "application/x-pkcs7-mime")
_ENCRYPTED_NOTE = "This message is encrypted; only its header was read."
_TEXTS = ("text/plain", "text/html")
_FORWARDED = ("message/rfc822", "message/global")
Mail = Message  # with the headers as they stand: the newer classes stumble over odd ones


def parsed(raw: bytes) -> Mail:
    """The message; anything is one."""
    if raw[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raw = raw.decode("utf-16", "replace").encode()
    elif raw[1:2] == b"\0" or raw[:1] == b"\0":
        name = "utf-16-le" if raw[1:2] == b"\0" else "utf-16-be"
        raw = raw.decode(name, "replace").encode()
    raw = raw.lstrip()
    if not _HEADER_END.search(raw, 0, _MAX_HEADERS):
        raw = raw[:_MAX_HEADERS]
    parser = email.parser.BytesParser(policy=email.policy.compat32)
    if raw.count(b"\n--") > _MAX_BOUNDARIES:
        return parser.parsebytes(raw, headersonly=True)
    try:
        return parser.parsebytes(raw)
    except RecursionError:  # parts in parts in parts
        return parser.parsebytes(raw, headersonly=True)


def checked(raw: bytes) -> Mail:
    """The message that this is.

    Raises:
        FileRejected: It is none.
    """
    mail = parsed(raw)
    if not mail.keys():
        raise FileRejected("This file is no e-mail message: it has no sender, date or subject.")
    return mail


def decoded(mail: Mail) -> Decoded:
    """The message; those that it passes on are files of their own, as its attachments are."""
    pages = (DecodedPage(None, text(mail)),)
    return Decoded(Kind.DOCUMENT, pages, metadata=metadata(mail), taken=date(mail))


def text(mail: Mail) -> str:
    """The message's subject, its people and what it says."""
    people = (f"{name}: {said}" for name in ("From", "To") if (said := header(mail, name)))
    return "\n\n".join(filter(None, (header(mail, "Subject"), "\n".join(people), body(mail))))


def metadata(mail: Mail) -> Metadata:
    """From, to, subject and date; the names of what is attached."""
    when = date(mail)
    return described(
        (
            ("subject", header(mail, "Subject")),
            ("from", header(mail, "From")),
            ("to", header(mail, "To")),
            ("cc", header(mail, "Cc")),
            ("date", when.isoformat(" ", "minutes") if when else header(mail, "Date")),
            ("attachments", ", ".join(attachments(mail))),
            ("note", _ENCRYPTED_NOTE if mail.get_content_type() in _ENCRYPTED else ""),
        )
    )


def header(mail: Mail, name: str) -> str:
    """A header as its words; "" where there is none."""
    said = mail.get(name)
    if said is None:
        return ""
    raw = str(said)[:_MAX_HEADER]
    with suppress(ValueError, LookupError, email.errors.HeaderParseError):
        raw = str(email.header.make_header(email.header.decode_header(raw)))
    # Bytes that are not ASCII and say not what they are.
    raw = passages.text_of(raw.encode("utf-8", "surrogateescape"))
    return " ".join(raw.split())


def date(mail: Mail) -> datetime | None:
    """When it was sent, with its zone where it says one."""
    for name in ("Date", "Resent-Date", "Delivery-date"):
        with suppress(ValueError, TypeError, IndexError, OverflowError):
            found = email.utils.parsedate_to_datetime(header(mail, name))
            if found.year > 1970:
                return found
    return None


def attachments(mail: Mail) -> list[str]:
    """The names of what is attached, in order."""
    found: list[str] = []
    for part in _parts(mail):
        name = part.get_filename()
        if len(found) == MAX_ATTACHMENTS:
            break
        if name:
            holder = Message()
            holder["Name"] = name.replace("\n", " ").replace("\r", " ")
            found.append(header(holder, "Name"))
        elif part.get_content_type() in _FORWARDED:
            found += (subject for one in _children(part) if (subject := header(one, "Subject")))
    return found


def body(mail: Mail) -> str:
    """What it says: the plain text where there is one, otherwise the HTML as text."""
    kind = mail.get_content_type()
    if kind.startswith("message/"):
        return ""
    if mail.is_multipart():
        texts = [(part.get_content_type(), body(part)) for part in _children(mail)]
        if kind == "multipart/alternative":
            plain = (text for name, text in texts if name == "text/plain" and text)
            return next(plain, next((text for _, text in reversed(texts) if text), ""))
        return "\n\n".join(text for _, text in texts if text)
    if kind not in _TEXTS or mail.get_content_disposition() == "attachment" or mail.get_filename():
        return ""
    return _text(mail, kind)


def _text(part: Mail, kind: str) -> str:
    payload = part.get_payload(decode=True)
    if not isinstance(payload, bytes):
        return ""
    text = passages.text_of(payload, part.get_content_charset())
    if kind == "text/html":
        return "\n\n".join(block.text for block in _markup.read(text).blocks)
    return re.sub(r"(?m)^(?:> ?)+", "", text).strip()


def _parts(mail: Mail) -> Iterator[Mail]:
    """The parts of this message, not those of messages inside it."""
    for part in _children(mail):
        yield part
        if part.get_content_maintype() == "multipart":
            yield from _parts(part)


def _children(mail: Mail) -> list[Mail]:
    payload = mail.get_payload()
    return [part for part in payload if isinstance(part, Message)] if mail.is_multipart() else []
