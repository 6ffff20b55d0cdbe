"""PowerPoint presentations: one place to cite for each slide, with its title, tables and notes."""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

from desktop.errors import FileRejected
from desktop.formats import _ooxml, _xml
from desktop.formats._sections import About, Section, places
from desktop.formats._zips import Package
from desktop.records import Decoded, DecodeWish

_TITLES = ("title", "ctrTitle")
_FURNITURE = ("sldNum", "hdr", "ftr", "dt", "sldImg")


def decode(package: Package, wish: DecodeWish) -> Decoded:
    """The slides, in the order in which they are shown."""
    main = _ooxml.main_part(package) or "ppt/presentation.xml"
    data = package.read(main)
    if not data:
        raise FileRejected(_xml.DAMAGED)
    known = _ooxml.relations(package, main)
    slides = [
        known[number].target
        for one in _xml.tree(data).iter("sldId")
        if (number := one.get("r:id", "")) in known
    ]
    return places([_slide(package, part) for part in slides], wish, About(_ooxml.metadata(package)))


def _slide(package: Package, part: str) -> Section:
    data = package.read(part)
    if not data:
        return Section("", "")
    title, texts = "", []
    for is_title, text in _shapes(_xml.tree(data)):
        if is_title and not title:
            title = text
        else:
            texts.append(text)
    texts += _ooxml.drawn(package, part)
    for relation in _ooxml.relations(package, part).values():
        if relation.kind in ("notesSlide", "comments"):
            beside = _xml.tree(package.read(relation.target) or b"<none/>")
            texts += (text for _, text in _shapes(beside))
            texts += (one.text for one in beside.iter("text") if one.text)
    return Section(title, "\n\n".join(text for text in (title, *texts) if text))


def _shapes(element: Element) -> Iterator[tuple[bool, str]]:
    """The texts of the shapes in it, and whether each is the title."""
    for child in element:
        if child.tag == "sp":
            role = child.find("nvSpPr/nvPr/ph")
            kind = role.get("type", "") if role is not None else ""
            if kind not in _FURNITURE:
                yield kind in _TITLES, "\n".join(_paragraphs(child))
        elif child.tag == "tbl":
            yield False, _ooxml.table(child)
        elif child.tag == "p":
            yield False, _ooxml.paragraph(child)
        elif child.tag != "Fallback":
            yield from _shapes(child)


def _paragraphs(shape: Element) -> Iterator[str]:
    for found in _ooxml.paragraphs(shape):
        if text := _ooxml.paragraph(found):
            yield text
