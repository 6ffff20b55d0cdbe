"""Excel workbooks: one place to cite for each sheet, its rows as lines that name their columns.

Rows are read one by one, since a sheet may have a million; what is beyond the limit is left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

from desktop.errors import FileRejected
from desktop.formats import _ooxml, _tables, _xml
from desktop.formats._sections import MAX_CHARACTERS, About, Section, places
from desktop.formats._tables import Row, limited
from desktop.formats._zips import Package
from desktop.records import Decoded, DecodeWish

_DATES = {*range(14, 23), *range(27, 37), *range(45, 48), *range(50, 59)}
_PERCENTS = {9, 10}
_NOT_A_FORMAT = re.compile(r'"[^"]*"|\[[^\]]*\]|\\.')
_REFERENCE = re.compile(r"([A-Z]{1,3})\d+")


@dataclass(frozen=True, slots=True)
class _Book:
    """What its sheets share."""

    texts: Sequence[str]
    styles: Sequence[str]  # "date", "percent" or "" for each style of cells
    first_day: datetime


def decode(package: Package, wish: DecodeWish) -> Decoded:
    """The sheets, in the order of their tabs."""
    main = _ooxml.main_part(package) or "xl/workbook.xml"
    data = package.read(main)
    if not data:
        raise FileRejected(_xml.DAMAGED)
    root = _xml.tree(data)
    related = _ooxml.relations(package, main)
    parts = {relation.kind: relation.target for relation in related.values()}
    properties = root.find("workbookPr")
    since_1904 = properties is not None and properties.get("date1904") in ("1", "true")
    book = _Book(
        texts=_shared_texts(package, parts.get("sharedStrings", "")),
        styles=_styles(package.read(parts.get("styles", ""))),
        first_day=datetime(1904, 1, 1) if since_1904 else datetime(1899, 12, 30),  # noqa: DTZ001
    )
    found: list[Section] = []
    left = MAX_CHARACTERS
    for sheet in root.iter("sheet"):
        relation = related.get(sheet.get("r:id", ""))
        text = _sheet(package, relation.target, book, left) if relation else ""
        left -= len(text)
        name = sheet.get("name", "")
        found.append(Section(name, f"{name}\n\n{text}" if text else ""))
    return places(found, wish, About(_ooxml.metadata(package)))


def _sheet(package: Package, part: str, book: _Book, characters: int) -> str:
    if part.endswith(".bin") or part not in package:
        return ""
    text = limited(_tables.lines(_rows(package, part, book)), characters)
    return "\n\n".join(filter(None, (text, *_beside(package, part))))


def _beside(package: Package, part: str) -> Iterator[str]:
    """The comments on a sheet, and the texts and charts drawn on it."""
    for relation in _ooxml.relations(package, part).values():
        if relation.kind in ("comments", "threadedComment"):
            root = _xml.tree(package.read(relation.target) or b"<none/>")
            for comment in (*root.iter("comment"), *root.iter("threadedComment")):
                yield _text(comment) or "".join(comment.itertext()).strip()
        elif relation.kind == "drawing":
            root = _xml.tree(package.read(relation.target) or b"<none/>")
            yield from map(_ooxml.paragraph, _ooxml.paragraphs(root))
            yield from _ooxml.drawn(package, relation.target)


def _rows(package: Package, part: str, book: _Book) -> Iterator[Row]:
    number = 0
    for row in _xml.salvaged(_xml.pieces(package.chunks(part), ("row",))):
        said = row.get("r", "")
        following = int(said) if said.isdecimal() else number + 1
        if following > number + 1:
            yield {}
        number = following
        yield dict(_cells(row, book))


def _cells(row: Element, book: _Book) -> Iterator[tuple[int, str]]:
    column = -1
    for cell in row.iter("c"):
        reference = _REFERENCE.match(cell.get("r", ""))
        column = _column(reference[1]) if reference else column + 1
        if text := _value(cell, book):
            yield column, text


def _column(letters: str) -> int:
    number = 0
    for letter in letters:
        number = number * 26 + ord(letter) - 64
    return number - 1


def _value(cell: Element, book: _Book) -> str:
    """What a cell shows, about."""
    kind = cell.get("t", "n")
    if kind == "inlineStr":
        return _text(cell)
    said = cell.findtext("v") or ""
    with suppress(ValueError, IndexError, OverflowError):
        if kind == "s":
            return book.texts[int(said)]
        if kind == "b":
            return "TRUE" if said == "1" else "FALSE"
        if kind == "n" and said:
            return _number(float(said), cell.get("s", ""), book)
    return said


def _number(value: float, style: str, book: _Book) -> str:
    shown = book.styles[int(style)] if style else ""
    if shown == "date":
        return _moment(value, book.first_day)
    if shown == "percent":
        return f"{value * 100:.10g}%"
    return f"{value:.15g}"


def _moment(days: float, first_day: datetime) -> str:
    moment = first_day + timedelta(seconds=round(days * 86400))
    if days < 1:
        return moment.time().isoformat("minutes")
    whole = moment.hour == moment.minute == moment.second == 0
    return moment.date().isoformat() if whole else moment.isoformat(" ", "minutes")


def _shared_texts(package: Package, part: str) -> list[str]:
    found: list[str] = []
    characters = 0
    for one in _xml.pieces(package.chunks(part), ("si",)) if part in package else ():
        found.append(_text(one))
        characters += len(found[-1]) + 50  # for the list itself
        if characters > 20 * MAX_CHARACTERS:
            break
    return found


def _text(element: Element) -> str:
    """The text of a cell, without the guide to its pronunciation."""
    skipped = {guide for phonetic in element.findall("rPh") for guide in phonetic}
    return "".join(one.text or "" for one in element.iter("t") if one not in skipped).strip()


def _styles(data: bytes) -> list[str]:
    """How each style of cells shows numbers.

    Source: ECMA-376 part 1, 18.8.30: the numbers of the formats that every Excel knows.
    """
    if not data:
        return []
    root = _xml.tree(data)
    codes = {one.get("numFmtId", ""): one.get("formatCode", "") for one in root.iter("numFmt")}
    styles = root.find("cellXfs")
    return [_shown(one.get("numFmtId", "0"), codes) for one in (() if styles is None else styles)]


def _shown(number: str, codes: dict[str, str]) -> str:
    code = _NOT_A_FORMAT.sub("", codes.get(number, "")).lower()
    known = int(number) if number.isdecimal() else 0
    if known in _DATES or any(letter in code for letter in "ydhs"):
        return "date"
    return "percent" if known in _PERCENTS or "%" in code else ""
