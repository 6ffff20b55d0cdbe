"""The smallest valid documents, for the self-test: archives of a few parts."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_SHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_SLIDE = "http://schemas.openxmlformats.org/presentationml/2006/main"
_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/main"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
SENTENCE = "Shoebox reads this document."


def write_package(path: Path, parts: Mapping[str, str], mime_type: str = "") -> None:
    """An archive of these parts; the mime type comes first where there is one."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if mime_type:
            archive.writestr(zipfile.ZipInfo("mimetype"), mime_type)
        for name, text in parts.items():
            archive.writestr(name, text)


def write_word(path: Path, body: str = "") -> None:
    """A Word document of one sentence, or of what is in ``w:body``."""
    body = body or f"<w:p><w:r><w:t>{SENTENCE}</w:t></w:r></w:p>"
    write_package(
        path,
        {
            "_rels/.rels": _relations(("officeDocument", "word/document.xml")),
            "word/document.xml": f'<w:document xmlns:w="{_WORD}"><w:body>{body}</w:body>'
            "</w:document>",
        },
    )


def write_workbook(path: Path, rows: str = "") -> None:
    """An Excel workbook of one cell, or of what is in ``sheetData``."""
    rows = rows or f'<row r="1"><c r="A1" t="inlineStr"><is><t>{SENTENCE}</t></is></c></row>'
    write_package(
        path,
        {
            "_rels/.rels": _relations(("officeDocument", "xl/workbook.xml")),
            "xl/workbook.xml": f'<workbook xmlns="{_SHEET}" xmlns:r="{_OFFICE}/relationships">'
            '<sheets><sheet name="One" sheetId="1" r:id="r1"/></sheets></workbook>',
            "xl/_rels/workbook.xml.rels": _relations(("worksheet", "worksheets/sheet1.xml")),
            "xl/worksheets/sheet1.xml": f'<worksheet xmlns="{_SHEET}"><sheetData>{rows}</sheetData>'
            "</worksheet>",
        },
    )


def write_slides(path: Path, texts: Sequence[str] = (SENTENCE,)) -> None:
    """A PowerPoint presentation of one slide for each text."""
    numbers = range(1, len(texts) + 1)
    listed = "".join(f'<p:sldId id="{255 + number}" r:id="r{number}"/>' for number in numbers)
    parts = {
        "_rels/.rels": _relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'<p:presentation xmlns:p="{_SLIDE}"'
        f' xmlns:r="{_OFFICE}/relationships"><p:sldIdLst>{listed}</p:sldIdLst></p:presentation>',
        "ppt/_rels/presentation.xml.rels": _relations(
            *(("slide", f"slides/slide{number}.xml") for number in numbers)
        ),
    }
    for number, text in zip(numbers, texts, strict=True):
        paragraph = f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"
        parts[f"ppt/slides/slide{number}.xml"] = (
            f'<p:sld xmlns:p="{_SLIDE}" xmlns:a="{_DRAWING}"><p:cSld><p:spTree><p:sp><p:txBody>'
            f"{paragraph}</p:txBody></p:sp></p:spTree></p:cSld></p:sld>"
        )
    write_package(path, parts)


def write_opendocument(path: Path, kind: str, body: str) -> None:
    """An OpenDocument file: "text", "spreadsheet" or "presentation"."""
    spaces = " ".join(
        f'xmlns:{short}="{_ODF}{name}:1.0"'
        for short, name in (("office", "office"), ("text", "text"), ("table", "table"))
    )
    content = f"<office:body><office:{kind}>{body}</office:{kind}></office:body>"
    write_package(
        path,
        {
            "content.xml": f'<office:document-content {spaces} xmlns:draw="{_ODF}drawing:1.0">'
            f"{content}</office:document-content>"
        },
        f"application/vnd.oasis.opendocument.{kind}",
    )


def write_book(path: Path, chapters: Sequence[str]) -> None:
    """An EPUB book of chapters that are bodies of XHTML."""
    numbers = range(1, len(chapters) + 1)
    items = "".join(
        f'<item id="c{number}" href="c{number}.xhtml" media-type="application/xhtml+xml"/>'
        for number in numbers
    )
    spine = "".join(f'<itemref idref="c{number}"/>' for number in numbers)
    parts = {
        "META-INF/container.xml": '<container><rootfiles><rootfile full-path="book.opf"/>'
        "</rootfiles></container>",
        "book.opf": f"<package><manifest>{items}</manifest><spine>{spine}</spine></package>",
    }
    for number, body in zip(numbers, chapters, strict=True):
        parts[f"c{number}.xhtml"] = f"<html><body>{body}</body></html>"
    write_package(path, parts, "application/epub+zip")


def _relations(*kinds_and_targets: tuple[str, str]) -> str:
    """What a part refers to, with the ids r1, r2 and so on."""
    inner = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/relationships/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds_and_targets, start=1)
    )
    return f'<Relationships xmlns="{_RELATIONS}">{inner}</Relationships>'
