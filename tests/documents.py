"""Small real documents for everybody's tests, written part by part: Office, OpenDocument, EPUB."""

from __future__ import annotations

import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path

_OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships"
_WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
_SHEET = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
_SLIDE = (
    'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"'
    ' xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'
)
_ODF = " ".join(
    f'xmlns:{name}="urn:oasis:names:tc:opendocument:xmlns:{name}:1.0"'
    for name in ("office", "text", "table", "presentation", "meta")
)
_CORE = (
    '<c:coreProperties xmlns:c="core" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:t="terms">'
    "<dc:title>Trip</dc:title><dc:creator>Ada</dc:creator><c:keywords>sea, sun</c:keywords>"
    "<t:created>2024-05-01T10:20:00Z</t:created></c:coreProperties>"
)


def write_zip(path: Path, parts: Mapping[str, str | bytes], *, mime_type: str = "") -> Path:
    """An archive of these parts."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        if mime_type:
            archive.writestr(zipfile.ZipInfo("mimetype"), mime_type)
        for name, content in parts.items():
            archive.writestr(name, content)
    return path


def relations(*kinds_and_targets: tuple[str, str]) -> str:
    """What a part refers to, with the ids r1, r2 and so on."""
    inner = "".join(
        f'<Relationship Id="r{number}" Type="{_OFFICE}/{kind}" Target="{target}"/>'
        for number, (kind, target) in enumerate(kinds_and_targets, start=1)
    )
    return f'<Relationships xmlns="{_PACKAGE}">{inner}</Relationships>'


def write_docx(path: Path, body: str, more: Mapping[str, str] | None = None) -> Path:
    """A Word document; `body` is what is in ``w:body``. "Heading1" to "Heading3" are its styles."""
    styles = "".join(
        f'<w:style w:styleId="Heading{n}"><w:name w:val="heading {n}"/></w:style>'
        for n in (1, 2, 3)
    )
    parts = {
        "_rels/.rels": relations(("officeDocument", "word/document.xml")),
        "docProps/core.xml": _CORE,
        "word/document.xml": f"<w:document {_WORD}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": f"<w:styles {_WORD}>{styles}</w:styles>",
        "word/_rels/document.xml.rels": relations(("styles", "styles.xml")),
    }
    return write_zip(path, parts | dict(more or {}))


def word_paragraph(text: str, style: str = "") -> str:
    """A paragraph of a Word document."""
    look = f'<w:pPr><w:pStyle w:val="{style}"/></w:pPr>' if style else ""
    return f"<w:p>{look}<w:r><w:t>{text}</w:t></w:r></w:p>"


def write_xlsx(
    path: Path, sheets: Mapping[str, str], more: Mapping[str, str] | None = None
) -> Path:
    """An Excel workbook; each sheet is what is in its ``sheetData``. Style 1 shows dates, 2 %."""
    listed = "".join(
        f'<sheet name="{name}" sheetId="{number}" r:id="r{number}"/>'
        for number, name in enumerate(sheets, start=1)
    )
    targets = [("worksheet", f"worksheets/sheet{n}.xml") for n in range(1, len(sheets) + 1)]
    styles = '<xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="9"/>'
    parts = {
        "_rels/.rels": relations(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": f'<workbook {_SHEET} xmlns:r="{_OFFICE}"><sheets>{listed}</sheets>'
        "</workbook>",
        "xl/_rels/workbook.xml.rels": relations(*targets, ("styles", "styles.xml")),
        "xl/styles.xml": f"<styleSheet {_SHEET}><cellXfs>{styles}</cellXfs></styleSheet>",
    }
    for number, rows in enumerate(sheets.values(), start=1):
        data = f"<worksheet {_SHEET}><sheetData>{rows}</sheetData></worksheet>"
        parts[f"xl/worksheets/sheet{number}.xml"] = data
    return write_zip(path, parts | dict(more or {}))


def excel_rows(rows: Sequence[Sequence[str | float]]) -> str:
    """Rows of texts and numbers."""
    return "".join(f"<row>{''.join(map(_excel_cell, row))}</row>" for row in rows)


def _excel_cell(value: str | float) -> str:
    if isinstance(value, str):
        return f'<c t="inlineStr"><is><t>{value}</t></is></c>'
    return f"<c><v>{value}</v></c>"


def write_pptx(path: Path, slides: Sequence[tuple[str, str]], notes: str = "") -> Path:
    """A presentation of slides with a title and a text; the first one has notes."""
    listed = "".join(f'<p:sldId r:id="r{n}" id="{255 + n}"/>' for n in range(1, len(slides) + 1))
    parts = {
        "_rels/.rels": relations(("officeDocument", "ppt/presentation.xml")),
        "ppt/presentation.xml": f'<p:presentation {_SLIDE} xmlns:r="{_OFFICE}"><p:sldIdLst>{listed}'
        "</p:sldIdLst></p:presentation>",
        "ppt/_rels/presentation.xml.rels": relations(
            *(("slide", f"slides/slide{n}.xml") for n in range(1, len(slides) + 1))
        ),
        "ppt/slides/_rels/slide1.xml.rels": relations(("notesSlide", "../notesSlides/n1.xml")),
        "ppt/notesSlides/n1.xml": _slide(_shape(notes, "body") + _shape("7", "sldNum")),
    }
    for number, (title, text) in enumerate(slides, start=1):
        parts[f"ppt/slides/slide{number}.xml"] = _slide(_shape(text) + _shape(title, "title"))
    return write_zip(path, parts)


def _slide(shapes: str) -> str:
    return f"<p:sld {_SLIDE}><p:cSld><p:spTree>{shapes}</p:spTree></p:cSld></p:sld>"


def _shape(text: str, role: str = "") -> str:
    place = f'<p:nvPr><p:ph type="{role}"/></p:nvPr>' if role else "<p:nvPr/>"
    words = f"<a:p><a:r><a:t>{text}</a:t></a:r></a:p>"
    return f"<p:sp><p:nvSpPr>{place}</p:nvSpPr><p:txBody>{words}</p:txBody></p:sp>"


def write_odf(path: Path, kind: str, body: str, more: Mapping[str, str] | None = None) -> Path:
    """An OpenDocument file; `kind` is "text", "spreadsheet" or "presentation"."""
    dc = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
    parts = {
        "content.xml": f'<office:document-content {_ODF} xmlns:draw="d"><office:body>'
        f"<office:{kind}>{body}</office:{kind}></office:body></office:document-content>",
        "meta.xml": f"<office:document-meta {_ODF} {dc}><office:meta><dc:title>Trip</dc:title>"
        "<meta:initial-creator>Ada</meta:initial-creator></office:meta></office:document-meta>",
    }
    mime_type = f"application/vnd.oasis.opendocument.{kind}"
    return write_zip(path, parts | dict(more or {}), mime_type=mime_type)


def write_epub(
    path: Path, chapters: Mapping[str, str], more: Mapping[str, str] | None = None
) -> Path:
    """A book; its chapters are bodies of XHTML by their names in the table of contents."""
    items, points, parts = "", "", dict(more or {})
    for number, (name, body) in enumerate(chapters.items(), start=1):
        items += f'<item id="c{number}" href="c{number}.xhtml" media-type="application/xhtml+xml"/>'
        points += f"<navPoint><navLabel><text>{name}</text></navLabel>"
        points += f'<content src="c{number}.xhtml"/></navPoint>'
        parts[f"OEBPS/c{number}.xhtml"] = f"<html><body>{body}</body></html>"
    spine = "".join(f'<itemref idref="c{n}"/>' for n in range(1, len(chapters) + 1))
    parts["META-INF/container.xml"] = (
        '<container><rootfiles><rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    parts["OEBPS/toc.ncx"] = f"<ncx><navMap>{points}</navMap></ncx>"
    parts["OEBPS/book.opf"] = (
        '<package xmlns:dc="dc"><metadata><dc:title>Tales</dc:title><dc:creator>Ada</dc:creator>'
        f'<dc:date>1871</dc:date></metadata><manifest>{items}<item id="toc" href="toc.ncx"'
        f' media-type="application/x-dtbncx+xml"/></manifest><spine>{spine}</spine></package>'
    )
    return write_zip(path, parts, mime_type="application/epub+zip")


def bomb() -> str:
    """XML that defines an entity which grows to gigabytes."""
    entities = "".join(f'<!ENTITY x{n + 1} "{f"&x{n};" * 10}">' for n in range(9))
    return f'<!DOCTYPE a [<!ENTITY x0 "x">{entities}]><a>&x9;</a>'
