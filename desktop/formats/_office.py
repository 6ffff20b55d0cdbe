"""Office documents by what they are, whatever their names say.

A ".doc" may be a newer Word file, an RTF or a web page; a ".xls" is often a table in HTML or CSV
that some program gave this name. Each is read as what it is.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from desktop import passages
from desktop.errors import FileRejected
from desktop.formats import (
    _binary,
    _books,
    _delimited,
    _markup,
    _odf,
    _ole,
    _rtf,
    _sheets,
    _slides,
    _word,
    _xml,
    _zips,
)
from desktop.formats._sections import About, document
from desktop.formats._zips import Package
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

OTHER_KIND = "This file is no document of the kind that its name says."
MAX_FLAT_BYTES = 64 << 20  # of a document that is one text
_Reader = Callable[[Package, DecodeWish], Decoded]
_ODF = "application/vnd.oasis.opendocument."
_MIME_TYPES: tuple[tuple[str, _Reader], ...] = (  # as they begin: templates are documents too
    (f"{_ODF}text", _odf.decode_text),
    (f"{_ODF}spreadsheet", _odf.decode_sheets),
    (f"{_ODF}presentation", _odf.decode_slides),
    ("application/epub+zip", _books.decode),
)
_PARTS: tuple[tuple[str, _Reader], ...] = (
    ("word/document.xml", _word.decode),
    ("xl/workbook.xml", _sheets.decode),
    ("ppt/presentation.xml", _slides.decode),
    ("meta-inf/container.xml", _books.decode),
    ("content.xml", _odf.decode_text),
)
_FLAT = {".fodt", ".fods", ".fodp"}
_SHEETS = {".xls", ".xlsx", ".xlsm", ".xlsb", ".xlt", ".xltx", ".ods"}


def office_format(name: str, extensions: tuple[str, ...], sample: Callable[[Path], None]) -> Format:
    """The declaration of one kind of office document."""
    return Format(name, extensions, Kind.DOCUMENT, version=1, decode=decode, sample=sample)


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The document.

    Raises:
        FileRejected: It is damaged, locked by a password, too large or of another kind.
    """
    try:
        return _read(path, wish)
    except RecursionError:
        raise FileRejected(_xml.TOO_DEEP) from None


def _read(path: Path, wish: DecodeWish) -> Decoded:
    with path.open("rb") as file:
        head = file.read(512)
    if head.startswith(_ole.MAGIC):
        return _binary.decode(path, wish)
    if head.startswith(b"PK"):
        return _packed(path, wish)
    if head.lstrip().startswith(b"{\\rtf"):
        return decode_rtf(path, wish)
    if path.suffix.lower() in _FLAT or b"<office:document" in head:
        return _odf.decode_flat(_whole(path), wish)
    return _plain(path, wish)


def decode_rtf(path: Path, wish: DecodeWish) -> Decoded:
    """Rich text."""
    found = _rtf.read(_whole(path))
    return document(found.blocks, wish, About(found.metadata))


def _packed(path: Path, wish: DecodeWish) -> Decoded:
    with _zips.opened(path) as package:
        said = package.read("mimetype")[:100].decode("ascii", "replace").strip()
        for beginning, reader in _MIME_TYPES:
            if said.startswith(beginning):
                return reader(package, wish)
        if "xl/workbook.bin" in package:
            return _binary.decode_workbook(path, wish)
        for part, reader in _PARTS:
            if part in package:
                return reader(package, wish)
    raise FileRejected(OTHER_KIND)


def _plain(path: Path, wish: DecodeWish) -> Decoded:
    """Text under the name of an office document; what programs call Excel is often CSV."""
    try:
        text = passages.read_text(path)
    except FileRejected:
        raise FileRejected(_xml.DAMAGED) from None
    if text.lstrip().startswith("<?xml"):  # as Office wrote in 2003
        page = _markup.read(text)
        return document(page.blocks, wish, About(page.metadata))
    if path.suffix.lower() in _SHEETS:
        text = _delimited.text_of(text)
    return Decoded(Kind.DOCUMENT, (DecodedPage(None, text),))


def _whole(path: Path) -> bytes:
    if path.stat().st_size > MAX_FLAT_BYTES:
        raise FileRejected("This document is too large to be read.")
    return path.read_bytes()
