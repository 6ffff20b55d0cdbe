"""Word documents: their headings, paragraphs and tables in order, notes and comments at the end."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from xml.etree.ElementTree import Element

from desktop.errors import FileRejected
from desktop.formats import _ooxml, _xml
from desktop.formats._sections import About, Block, document, shortened
from desktop.formats._zips import Package
from desktop.records import Decoded, DecodeWish

_BODY_LEVEL = 9  # Word's own number for "no heading", from 0
_NOTES = ("footnotes", "endnotes", "comments")
_FURNITURE = ("header", "footer")


def decode(package: Package, wish: DecodeWish) -> Decoded:
    """The document in sections, one for each heading."""
    main = _ooxml.main_part(package) or "word/document.xml"
    if main not in package:
        raise FileRejected(_xml.DAMAGED)
    related = _ooxml.relations(package, main).values()
    styles = next((one.target for one in related if one.kind == "styles"), "word/styles.xml")
    found = _xml.salvaged(_xml.pieces(package.chunks(main), ("p", "tbl")))
    blocks = list(shortened(_blocks(found, _levels(package.read(styles)))))
    for kind in (*_NOTES, *_FURNITURE):
        parts = [relation.target for relation in related if relation.kind == kind]
        blocks += (Block(text) for text in _texts(package, parts))
    blocks += (Block(text) for text in _ooxml.drawn(package, main))
    return document(blocks, wish, About(_ooxml.metadata(package)))


def _blocks(elements: Iterable[Element], levels: dict[str, int]) -> Iterator[Block]:
    for child in elements:
        if child.tag == "p":
            text = _ooxml.paragraph(child)
            yield Block(text, _level(child, levels) if text else 0)
            for inner in _boxes(child):
                yield from _blocks(inner, levels)
        elif child.tag == "tbl":
            yield Block(_ooxml.table(child))
        elif child.tag not in ("del", "moveFrom", "sectPr"):
            yield from _blocks(child, levels)


def _boxes(paragraph: Element) -> Iterator[Element]:
    """The text boxes that are anchored in a paragraph."""
    for child in paragraph:
        if child.tag == "txbxContent":
            yield child
        elif child.tag not in ("Fallback", "p"):
            yield from _boxes(child)


def _level(paragraph: Element, levels: dict[str, int]) -> int:
    """The level of a heading, from 1; 0 for other paragraphs."""
    outline = paragraph.find("pPr/outlineLvl")
    if outline is not None:
        return _outline(outline)
    style = paragraph.find("pPr/pStyle")
    return levels.get(style.get("val", ""), 0) if style is not None else 0


def _outline(element: Element) -> int:
    said = element.get("val", "")
    level = int(said) if said.isdecimal() else _BODY_LEVEL
    return level + 1 if level < _BODY_LEVEL else 0


def _levels(styles: bytes) -> dict[str, int]:
    """The level of each style that makes headings, by what the style says or is based on."""
    levels: dict[str, int] = {}
    bases: dict[str, str] = {}
    for style in _xml.tree(styles).iter("style") if styles else ():
        number = style.get("styleId", "")
        name = style.find("name")
        called = name.get("val", "").lower() if name is not None else ""
        outline = style.find("pPr/outlineLvl")
        base = style.find("basedOn")
        if outline is not None:
            levels[number] = _outline(outline)
        elif called == "title":
            levels[number] = 1
        elif called.startswith("heading ") and called[8:].isdecimal():
            levels[number] = int(called[8:])
        elif base is not None:
            bases[number] = base.get("val", "")
    return levels | {style: _inherited(style, levels, bases) for style in bases}


def _inherited(style: str, levels: dict[str, int], bases: dict[str, str]) -> int:
    for _ in range(20):  # a chain may be a ring
        if style in levels:
            return levels[style]
        style = bases.get(style, "")
    return 0


def _texts(package: Package, parts: list[str]) -> Iterator[str]:
    """The texts of parts beside the main one, each once: a header stands in many sections."""
    seen: set[str] = set()
    for part in parts:
        data = package.read(part)
        for found in _ooxml.paragraphs(_xml.tree(data)) if data else ():
            text = _ooxml.paragraph(found)
            if text and text not in seen:
                seen.add(text)
                yield text
