"""What Word, Excel and PowerPoint files share: relations, properties, paragraphs, charts."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element

from desktop.formats import _xml
from desktop.formats._sections import described, moment
from desktop.formats._zips import Package
from desktop.records import Metadata

CELL_GAP = " | "
# Deleted or moved text; the older form of a drawing; phonetic guides; text of fields that count.
_SKIPPED = {"del", "moveFrom", "Fallback", "rPh", "rt", "instrText", "delText"}
_BREAKS = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-"}


@dataclass(frozen=True, slots=True)
class Relation:
    """What one part says about another."""

    kind: str  # the last word of its type: "slide", "comments"
    target: str  # the name of the other part


def relations(package: Package, part: str) -> dict[str, Relation]:
    """The parts that one part refers to, by their ids; none outside the document."""
    folder, name = posixpath.split(part)
    data = package.read(f"{folder}/_rels/{name}.rels")
    found: dict[str, Relation] = {}
    for relation in _xml.tree(data) if data else ():
        if relation.get("TargetMode") == "External":
            continue
        target = posixpath.normpath(posixpath.join("/", folder, relation.get("Target", "")))
        kind = relation.get("Type", "").rpartition("/")[2]
        found[relation.get("Id", "")] = Relation(kind, target.lstrip("/"))
    return found


def main_part(package: Package) -> str:
    """The part that a document begins with; "" where none is said."""
    for relation in relations(package, "").values():
        if relation.kind == "officeDocument":
            return relation.target
    return ""


def metadata(package: Package) -> Metadata:
    """Title, author, subject, keywords and date."""
    data = package.read("docProps/core.xml")
    said = {child.tag: child.text for child in _xml.tree(data)} if data else {}
    return described(
        (
            ("title", said.get("title")),
            ("author", said.get("creator")),
            ("subject", said.get("subject")),
            ("keywords", said.get("keywords")),
            ("description", said.get("description")),
            ("created", moment(said.get("created"))),
        )
    )


def paragraph(element: Element) -> str:
    """The text of one paragraph, without the paragraphs of text boxes that are anchored in it."""
    return "".join(_runs(element)).strip()


def _runs(element: Element) -> Iterator[str]:
    for child in element:
        tag = child.tag
        if tag == "t":
            yield child.text or ""
        elif tag in _BREAKS:
            yield _BREAKS[tag]
        elif tag == "fld" and child.get("type") == "slidenum":
            continue
        elif tag not in _SKIPPED and tag not in ("txbxContent", "p"):
            yield from _runs(child)


def paragraphs(element: Element) -> Iterator[Element]:
    """All paragraphs in it, in order, those inside of others after them."""
    for child in element:
        if child.tag in _SKIPPED:
            continue
        if child.tag == "p":
            yield child
        yield from paragraphs(child)


def cells(row: Element) -> str:
    """The cells of a table's row as one line."""
    texts = (
        " ".join(text for found in paragraphs(cell) if (text := paragraph(found)))
        for cell in nearest(row, "tc")
    )
    return CELL_GAP.join(text for text in texts if text)


def nearest(element: Element, tag: str) -> Iterator[Element]:
    """The elements of this name in it, but none inside of another."""
    for child in element:
        if child.tag == tag:
            yield child
        elif child.tag not in _SKIPPED:
            yield from nearest(child, tag)


def table(element: Element) -> str:
    """A line for each row of a table that is not empty."""
    return "\n".join(filter(None, map(cells, nearest(element, "tr"))))


def drawn(package: Package, part: str) -> Iterator[str]:
    """The texts of the charts and diagrams that a part shows."""
    for relation in relations(package, part).values():
        if relation.kind == "chart":
            yield chart(_xml.tree(package.read(relation.target) or b"<none/>"))
        elif relation.kind == "diagramData":
            root = _xml.tree(package.read(relation.target) or b"<none/>")
            yield "\n".join(filter(None, map(paragraph, paragraphs(root))))


def chart(root: Element) -> str:
    """The titles of a chart, and what it shows, a line for each series."""
    titles = [text for found in paragraphs(root) if (text := paragraph(found))]
    series = [
        " ".join(value.text for value in one.iter("v") if value.text) for one in root.iter("ser")
    ]
    return "\n".join((*titles, *filter(None, series)))
