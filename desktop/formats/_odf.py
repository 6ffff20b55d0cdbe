"""OpenDocument texts, sheets and presentations, in a package or as one flat XML file."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby
from operator import itemgetter
from xml.etree.ElementTree import Element

from desktop.errors import FileRejected
from desktop.formats import _tables, _xml
from desktop.formats._ooxml import CELL_GAP
from desktop.formats._sections import (
    MAX_CHARACTERS,
    About,
    Block,
    Section,
    described,
    document,
    moment,
    places,
)
from desktop.formats._tables import Row, limited
from desktop.formats._zips import PASSWORD, Package
from desktop.records import Decoded, DecodeWish, Metadata

_MAX_REPEATED = 50  # cells; a formatted row repeats its last one a thousand times
_MAX_SPACES = 100
# Deletions that are still recorded; what is said about pictures; forms; phonetic guides.
_SKIPPED = {"tracked-changes", "desc", "title", "forms", "ruby-text", "sequence-decls"}
_ASIDE = {"annotation", "note", "frame", "custom-shape", "text-box"}  # they hold paragraphs


def decode_text(package: Package, wish: DecodeWish) -> Decoded:
    """A text document in sections, one for each heading."""
    return _text(_content(package), _metadata(package), wish)


def decode_slides(package: Package, wish: DecodeWish) -> Decoded:
    """A presentation, slide by slide."""
    return _slides(_content(package), _metadata(package), wish)


def decode_sheets(package: Package, wish: DecodeWish) -> Decoded:
    """A workbook, sheet by sheet; a large one is read row by row."""
    _refuse_locked(package)
    return _sheets(package, wish)


def decode_flat(data: bytes, wish: DecodeWish) -> Decoded:
    """A document that is one XML file."""
    root = _xml.tree(data)
    about = _described(root)
    body = root.find("body")
    for kind in body if body is not None else ():
        if kind.tag == "presentation":
            return _slides(root, about, wish)
        if kind.tag == "spreadsheet":
            sheets = (Section(table.get("name", ""), _sheet(table)) for table in kind.iter("table"))
            return places(tuple(sheets), wish, About(about))
    return _text(root, about, wish)


def _content(package: Package) -> Element:
    _refuse_locked(package)
    data = package.read("content.xml")
    if not data:
        raise FileRejected(_xml.DAMAGED)
    return _xml.tree(data)


def _refuse_locked(package: Package) -> None:
    manifest = package.read("META-INF/manifest.xml")
    if b"encryption-data" in manifest:
        raise FileRejected(PASSWORD)


def _metadata(package: Package) -> Metadata:
    data = package.read("meta.xml")
    return _described(_xml.tree(data)) if data else ()


def _described(root: Element) -> Metadata:
    def said(tag: str) -> str | None:
        return next((one.text for one in root.iter(tag) if one.text), None)

    meta = root.find("meta")
    titles = () if meta is None else meta.iter("title")  # shapes have titles too
    return described(
        (
            ("title", next((one.text for one in titles if one.text), None)),
            ("author", said("initial-creator") or said("creator")),
            ("subject", said("subject")),
            ("keywords", ", ".join(one.text for one in root.iter("keyword") if one.text)),
            ("created", moment(said("creation-date"))),
        )
    )


# ----------------------------------------------------------------------------- text


def _text(root: Element, about: Metadata, wish: DecodeWish) -> Decoded:
    body = root.find("body")
    return document(_blocks(body) if body is not None else (), wish, About(about))


def _blocks(element: Element) -> Iterator[Block]:
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag in ("p", "h"):
            text = "".join(_runs(child)).strip()
            yield Block(text, _level(child) if child.tag == "h" and text else 0)
            yield from _asides(child)
        elif child.tag == "table":
            yield Block("\n".join(filter(None, map(_cells, _nearest(child, "table-row")))))
        else:
            yield from _blocks(child)


def _level(heading: Element) -> int:
    said = heading.get("outline-level", "")
    return max(1, int(said)) if said.isdecimal() else 1


def _runs(element: Element) -> Iterator[str]:
    yield element.text or ""
    for child in element:
        if child.tag == "s":
            said = child.get("c", "1")
            yield " " * min(_MAX_SPACES, int(said) if said.isdecimal() else 1)
        elif child.tag == "tab":
            yield " "
        elif child.tag == "line-break":
            yield "\n"
        elif child.tag not in _SKIPPED and child.tag not in _ASIDE:
            yield from _runs(child)
        yield child.tail or ""


def _asides(paragraph: Element) -> Iterator[Block]:
    """The notes, comments and text boxes that are anchored in a paragraph."""
    for child in paragraph:
        if child.tag in _ASIDE:
            yield from _blocks(child)
        elif child.tag not in _SKIPPED:
            yield from _asides(child)


def _cells(row: Element) -> str:
    texts = (_joined(cell) for cell in _nearest(row, "table-cell"))
    return CELL_GAP.join(text for text in texts if text)


def _joined(element: Element) -> str:
    return " ".join(block.text for block in _blocks(element) if block.text)


def _nearest(element: Element, tag: str) -> Iterator[Element]:
    """The elements of this name in it, but none inside of another."""
    for child in element:
        if child.tag == tag:
            yield child
        else:
            yield from _nearest(child, tag)


# ----------------------------------------------------------------------------- presentations


def _slides(root: Element, about: Metadata, wish: DecodeWish) -> Decoded:
    found = [_slide(page) for page in root.iter("page")]
    return places(found, wish, About(about))


def _slide(page: Element) -> Section:
    title, texts = "", []
    for shape in page:
        text = "\n".join(block.text for block in _blocks(shape) if block.text)
        if shape.get("class") == "title" and not title:
            title = text
        elif text:
            texts.append(text)
    return Section(title or page.get("name", ""), "\n\n".join(filter(None, (title, *texts))))


# ----------------------------------------------------------------------------- sheets


def _sheets(package: Package, wish: DecodeWish) -> Decoded:
    if "content.xml" not in package:
        raise FileRejected(_xml.DAMAGED)
    found: list[Section] = []
    left = MAX_CHARACTERS
    for (_, name), rows in groupby(_rows(package), key=itemgetter(0)):
        text = limited(_tables.lines(row for _, row in rows), left)
        left -= len(text)
        found.append(Section(name, f"{name}\n\n{text}" if text else ""))
    return places(found, wish, About(_metadata(package)))


def _sheet(table: Element) -> str:
    return limited(_tables.lines(map(_row, table.iter("table-row"))), MAX_CHARACTERS)


def _rows(package: Package) -> Iterator[tuple[tuple[int, str], Row]]:
    """Each row with the number and name of its sheet; an empty one before the first of each."""
    sheet = (0, "")
    chunks = package.chunks("content.xml")
    for piece in _xml.salvaged(_xml.pieces(chunks, ("table-row",), ("table",))):
        if piece.tag == "table":
            sheet = (sheet[0] + 1, piece.get("name", ""))
            yield sheet, {}
        else:
            yield sheet, _row(piece)


def _row(row: Element) -> Row:
    found: dict[int, str] = {}
    column = 0
    for cell in row:
        said = cell.get("number-columns-repeated", "1")
        times = int(said) if said.isdecimal() else 1
        if text := _joined(cell):
            found.update(dict.fromkeys(range(column, column + min(times, _MAX_REPEATED)), text))
        column += times
    return found
