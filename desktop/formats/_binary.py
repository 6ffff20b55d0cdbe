"""Office documents from before 2007 and Outlook's messages, through kreuzberg."""

from __future__ import annotations

import re
from contextlib import suppress
from datetime import datetime
from pathlib import Path
from typing import Any

from desktop.errors import FileRejected
from desktop.formats import _kreuzberg, _ole, _tables
from desktop.formats._kreuzberg import Extract
from desktop.formats._sections import (
    MAX_CHARACTERS,
    About,
    Block,
    Section,
    described,
    document,
    places,
)
from desktop.formats._tables import limited
from desktop.formats._zips import PASSWORD
from desktop.records import Decoded, DecodedPage, DecodeWish, Kind

OTHER_KIND = "This file was written by a program whose documents Shoebox does not read."
_MIME_TYPES = {
    "doc": "application/msword",
    "xls": "application/vnd.ms-excel",
    "ppt": "application/vnd.ms-powerpoint",
    "msg": "application/vnd.ms-outlook",
    "xlsb": "application/vnd.ms-excel.sheet.binary.macroEnabled.12",
}
# What stands for a link in the text, and what an empty place on a slide says.
_FIELD = re.compile(r'\b(?:HYPERLINK|PAGEREF|INCLUDEPICTURE)\s+(?:\\\w\s+)?"[^"]*"(?:\s*\\\w\b)*')
_EMPTY_PLACE = re.compile(
    r"Click to edit Master .* styles?|(?:Second|Third|Fourth|Fifth) level|\*", re.IGNORECASE
)


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The document that this OLE file is.

    Raises:
        FileRejected: It is damaged, locked by a password or no document.
    """
    content = _ole.content(path)
    if content.locked:
        raise FileRejected(PASSWORD)
    if not content.kind:
        raise FileRejected(OTHER_KIND)
    extract = _kreuzberg.extract(path, _MIME_TYPES[content.kind])
    if content.kind == "xls":
        return _workbook(extract, wish)
    if content.kind == "ppt":
        return _slides(extract, wish)
    if content.kind == "msg":
        return _message(extract)
    text = _FIELD.sub("", extract.text)
    blocks = (Block(paragraph) for paragraph in re.split(r"\n{2,}", text))
    return document(blocks, wish, About(_kreuzberg.metadata(extract)))


def decode_workbook(path: Path, wish: DecodeWish) -> Decoded:
    """An Excel workbook in the binary form of 2007."""
    return _workbook(_kreuzberg.extract(path, _MIME_TYPES["xlsb"]), wish)


def _workbook(extract: Extract, wish: DecodeWish) -> Decoded:
    """A place for each sheet that is not empty."""
    names: list[str] = extract.metadata.get("sheet_names") or []
    found: list[Section] = []
    left = MAX_CHARACTERS
    for number, cells in extract.tables:
        rows = (dict(enumerate(row)) for row in cells)
        text = limited(_tables.lines(rows), left)
        left -= len(text)
        name = names[number - 1] if 0 < number <= len(names) else ""
        found.append(Section(name, f"{name}\n\n{text}" if text else ""))
    return places(found, wish, About(_kreuzberg.metadata(extract)))


def _slides(extract: Extract, wish: DecodeWish) -> Decoded:
    found: list[Section] = []
    title, texts = "", [""]
    for content in (node["content"] for node in extract.nodes):
        if content["node_type"] == "slide":
            found.append(Section(title, "\n\n".join(texts)))
            title = content.get("title") or ""
            texts = [title]
        elif not _EMPTY_PLACE.fullmatch((content.get("text") or "").strip()):
            texts.append(content.get("text") or "")
    found.append(Section(title, "\n\n".join(texts)))
    there = [section for section in found if section.text.strip()]
    return places(there, wish, About(_kreuzberg.metadata(extract)))


def _message(extract: Extract) -> Decoded:
    said = extract.metadata
    taken = _moment(said.get("created_at"))
    people = (("from", _one(said, "from_email")), ("to", _one(said, "to_emails")))
    metadata = described(
        (
            ("subject", said.get("subject")),
            *people,
            ("cc", _one(said, "cc_emails")),
            ("date", taken.isoformat(" ", "minutes") if taken else None),
            ("attachments", _one(said, "attachments")),
        )
    )
    body = extract.text.partition("\n\n")[2]  # after the lines of its header
    who = "\n".join(f"{name.capitalize()}: {value}" for name, value in people if value)
    text = "\n\n".join(filter(None, (said.get("subject"), who, body)))
    return Decoded(Kind.DOCUMENT, (DecodedPage(None, text),), metadata=metadata, taken=taken)


def _one(said: dict[str, Any], name: str) -> str:
    value = said.get(name) or ""
    return (value if isinstance(value, str) else ", ".join(map(str, value))).replace('"', "")


def _moment(text: str | None) -> datetime | None:
    with suppress(ValueError):
        return datetime.fromisoformat(text or "")
    return None
