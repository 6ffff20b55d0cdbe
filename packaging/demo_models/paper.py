"""Writes small documents byte for byte: text PDFs, scanned-looking pages, .docx and .odt files.

Everything is written by hand so that the same text gives the same bytes, on any day.
"""

import io
import time
import zipfile
from collections.abc import Sequence
from pathlib import Path
from random import Random
from typing import Final
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFilter, ImageFont

Page = Sequence[str]  # the lines of one page; the first of the first page is the title
WRITTEN: Final = (2025, 4, 2, 9, 0, 0)  # the date inside our zips and scans
A4: Final = (595, 842)  # points


def pdf(pages: Sequence[Page]) -> bytes:
    """A PDF with one text line per line, in Helvetica, readable by any PDF library.

    Args:
        pages: Lines of at most 90 characters, at most 50 to a page; "# " begins a heading.
    """
    count = len(pages)
    kids = " ".join(f"{4 + 2 * at} 0 R" for at in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for at, page in enumerate(pages):
        content = _text_stream(page)
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 {A4[0]} {A4[1]}] /Contents "
            f"{5 + 2 * at} 0 R /Resources << /Font << /F1 3 0 R >> >> >>".encode()
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    return _pdf_of(objects)


def _text_stream(page: Page) -> bytes:
    """The drawing commands of one page."""
    commands = ["BT", "1 0 0 1 64 770 Tm"]
    for line in page:
        heading = line.startswith("# ")
        size, lead = (18, 28) if heading else (11, 16)
        text = line.removeprefix("# ")
        for sign in "\\()":
            text = text.replace(sign, "\\" + sign)
        commands.append(f"/F1 {size} Tf 0 -{lead} Td ({text}) Tj")
    return "\n".join([*commands, "ET"]).encode("cp1252")


def _pdf_of(objects: Sequence[bytes]) -> bytes:
    """The objects, numbered from 1, as a file with its cross-reference table."""
    out = io.BytesIO()
    out.write(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    starts = []
    for number, body in enumerate(objects, start=1):
        starts.append(out.tell())
        out.write(b"%d 0 obj\n%s\nendobj\n" % (number, body))
    table = out.tell()
    out.write(b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1))
    for start in starts:
        out.write(b"%010d 00000 n \n" % start)
    out.write(b"trailer\n<< /Size %d /Root 1 0 R >>\n" % (len(objects) + 1))
    out.write(b"startxref\n%d\n%%%%EOF\n" % table)
    return out.getvalue()


def scan(lines: Page, rng: Random, width: int = 620) -> Image.Image:
    """The lines as a grey photograph of a slightly crooked printed page.

    Args:
        lines: What follows three spaces or more stands in a second column, as prices do.
    """
    step = width // 19
    body = ImageFont.load_default(step * 0.68)
    head = ImageFont.load_default(step * 0.95)
    height = step * (len(lines) + 4)
    paper = Image.new("L", (width, height), 246)
    ink = ImageDraw.Draw(paper)
    for row, line in enumerate(lines):
        font = head if line.startswith("# ") else body
        left, _, right = line.removeprefix("# ").partition("   ")
        ink.text((step, step * (row + 1.5)), left, font=font, fill=38)
        ink.text((step * 14, step * (row + 1.5)), right.strip(), font=font, fill=38, anchor="ra")
    tilt = rng.choice([-1, 1]) * rng.uniform(0.8, 1.8)
    table = paper.rotate(tilt, Image.Resampling.BICUBIC, expand=True, fillcolor=196)
    shade = Image.linear_gradient("L").resize(table.size).point([226 + n // 9 for n in range(256)])
    lit = Image.composite(table, Image.new("L", table.size, 170), shade)
    return lit.filter(ImageFilter.GaussianBlur(0.5))


def scanned_pdf(page: Image.Image) -> bytes:
    """A PDF whose only page is the picture: it has no text to extract."""
    out = io.BytesIO()
    moment = time.struct_time((*WRITTEN, 2, 92, 0))
    page.save(out, "PDF", resolution=110, creationDate=moment, modDate=moment)
    return out.getvalue()


def docx(lines: Page) -> bytes:
    """A Word document with one paragraph per line; "# " begins a heading."""
    space = "http://schemas.openxmlformats.org"
    paragraphs = "".join(_word_paragraph(line) for line in lines)
    body = (
        f'<w:document xmlns:w="{space}/wordprocessingml/2006/main">'
        f"<w:body>{paragraphs}</w:body></w:document>"
    )
    kinds = (
        f'<Types xmlns="{space}/package/2006/content-types"><Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-'
        'officedocument.wordprocessingml.document.main+xml"/></Types>'
    )
    links = (
        f'<Relationships xmlns="{space}/package/2006/relationships"><Relationship Id="rId1" '
        f'Type="{space}/officeDocument/2006/relationships/officeDocument" '
        'Target="word/document.xml"/></Relationships>'
    )
    return _zipped({"[Content_Types].xml": kinds, "_rels/.rels": links, "word/document.xml": body})


def _word_paragraph(line: str) -> str:
    style = '<w:rPr><w:b/><w:sz w:val="32"/></w:rPr>' if line.startswith("# ") else ""
    text = escape(line.removeprefix("# "))
    return f'<w:p><w:r>{style}<w:t xml:space="preserve">{text}</w:t></w:r></w:p>'


def odt(lines: Page) -> bytes:
    """An OpenDocument text with one paragraph per line; "# " begins a heading."""
    space = "urn:oasis:names:tc:opendocument:xmlns"
    paragraphs = "".join(
        f'<text:h text:outline-level="1">{escape(line[2:])}</text:h>'
        if line.startswith("# ")
        else f"<text:p>{escape(line)}</text:p>"
        for line in lines
    )
    content = (
        f'<office:document-content xmlns:office="{space}:office:1.0" '
        f'xmlns:text="{space}:text:1.0" office:version="1.2"><office:body><office:text>'
        f"{paragraphs}</office:text></office:body></office:document-content>"
    )
    kind = "application/vnd.oasis.opendocument.text"
    manifest = (
        f'<manifest:manifest xmlns:manifest="{space}:manifest:1.0" manifest:version="1.2">'
        f'<manifest:file-entry manifest:full-path="/" manifest:media-type="{kind}"/>'
        '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>'
        "</manifest:manifest>"
    )
    return _zipped({"mimetype": kind, "content.xml": content, "META-INF/manifest.xml": manifest})


def _zipped(parts: dict[str, str]) -> bytes:
    """A zip of the named parts in their order, with a fixed date; the first is not compressed."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        for name, text in parts.items():
            entry = zipfile.ZipInfo(name, WRITTEN)
            entry.create_system = 3
            stored = name == "mimetype"
            entry.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
            xml = '<?xml version="1.0" encoding="UTF-8"?>\n' if not stored else ""
            archive.writestr(entry, xml + text)
    return out.getvalue()


def write_paper(path: Path, pages: Sequence[Page], rng: Random) -> None:
    """Write the pages at path, in the form that its name asks for.

    Args:
        path: .pdf, .docx, .odt, .md or .txt; .png, and .pdf beginning with "scan", look scanned.
    """
    lines = [line for page in pages for line in page]
    match path.suffix:
        case ".pdf" if path.name.startswith("scan"):
            path.write_bytes(scanned_pdf(scan(lines, rng, 900)))
        case ".pdf":
            path.write_bytes(pdf(pages))
        case ".docx":
            path.write_bytes(docx(lines))
        case ".odt":
            path.write_bytes(odt(lines))
        case ".png":
            scan(lines, rng).save(path)
        case ".md":
            path.write_text("\n".join(lines) + "\n", encoding="utf-8", newline="\n")
        case _:
            plain = "\n".join(line.removeprefix("# ") for line in lines)
            path.write_text(plain + "\n", encoding="utf-8", newline="\n")
