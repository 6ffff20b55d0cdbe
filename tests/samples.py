"""Small real files for everybody's tests: photos, PDFs and texts, written in milliseconds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from PIL import Image

Colour = str | tuple[int, int, int]

_ORIENTATION = 0x0112
_MAKE = 0x010F
_MODEL = 0x0110
_EXIF_IFD = 0x8769
_DATE_TIME_ORIGINAL = 0x9003
_OFFSET_TIME_ORIGINAL = 0x9011


def write_photo(
    path: Path,
    *,
    colour: Colour = "red",
    size: tuple[int, int] = (640, 480),
    taken: datetime | None = None,
    orientation: int = 1,
    camera: tuple[str, str] | None = None,
) -> Path:
    """A photo of one colour, in the format that its suffix names.

    Args:
        path: Where to write it; also returned.
        colour: A name that Pillow knows, or RGB.
        size: Width and height as stored, before the orientation turns them.
        taken: Its EXIF DateTimeOriginal, with OffsetTimeOriginal when it has a zone.
        orientation: Its EXIF orientation, 1-8.
        camera: Its EXIF make and model.
    """
    exif = exif_of(taken, orientation, camera)
    # As bytes: Pillow takes tags of the details alone for none. But TIFF wants the tags.
    written = exif if path.suffix in (".tif", ".tiff") else exif.tobytes()
    Image.new("RGB", size, colour).save(path, exif=written)
    return path


def write_detailed_photo(path: Path, *, size: tuple[int, int] = (4000, 3000)) -> Path:
    """A photo whose JPEG is about as costly to decode as a real one (0.3 bytes a pixel)."""
    noise = Image.effect_noise((size[0] // 4, size[1] // 4), 90).resize(size)
    gradient = Image.linear_gradient("L").resize(size)
    fine = Image.effect_noise(size, 14)
    Image.merge("RGB", (noise, gradient, fine)).save(path, quality=88)
    return path


def exif_of(
    taken: datetime | None = None,
    orientation: int = 1,
    camera: tuple[str, str] | None = None,
) -> Image.Exif:
    """EXIF as a camera writes it."""
    exif = Image.Exif()
    if orientation != 1:
        exif[_ORIENTATION] = orientation
    if camera is not None:
        exif[_MAKE], exif[_MODEL] = camera
    if taken is not None:
        details = exif.get_ifd(_EXIF_IFD)
        details[_DATE_TIME_ORIGINAL] = taken.strftime("%Y:%m:%d %H:%M:%S")
        if taken.tzinfo is not None:
            offset = taken.strftime("%z")
            details[_OFFSET_TIME_ORIGINAL] = f"{offset[:3]}:{offset[3:]}"
    return exif


def write_pdf(path: Path, pages: Sequence[str] = ("Hello.",), *, title: str = "") -> Path:
    """A correct PDF (A4, Helvetica 12) with one page for each text; lines as they are.

    An empty text makes an empty page. Characters outside Windows-1252 become question marks.
    """
    count = len(pages)
    kids = " ".join(f"{4 + 2 * page} 0 R" for page in range(count))
    objects = [
        b"<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>".encode("ascii"),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    ]
    for page, text in enumerate(pages):
        content = _pdf_page(text)
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            b"/Resources << /Font << /F1 3 0 R >> >> /Contents %d 0 R >>" % (5 + 2 * page)
        )
        objects.append(b"<< /Length %d >>\nstream\n%s\nendstream" % (len(content), content))
    objects.append(b"<< /Title (%s) >>" % _pdf_text(title))
    path.write_bytes(pdf_file(objects, b"/Info %d 0 R" % len(objects)))
    return path


def pdf_file(objects: Sequence[bytes], trailer: bytes = b"") -> bytes:
    """A PDF of these objects, numbered from 1, the first of which is the catalogue."""
    body = bytearray(b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n")
    offsets: list[int] = []
    for number, written in enumerate(objects, start=1):
        offsets.append(len(body))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, written)
    table = len(body)
    body += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    body += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    body += b"trailer\n<< /Size %d /Root 1 0 R %s >>\n" % (len(objects) + 1, trailer)
    body += b"startxref\n%d\n%%%%EOF\n" % table
    return bytes(body)


def write_text(path: Path, text: str, *, encoding: str = "utf-8") -> Path:
    """A text file, its line ends as they are."""
    path.write_bytes(text.encode(encoding))
    return path


def _pdf_page(text: str) -> bytes:
    lines = b" T*\n".join(b"(%s) Tj" % _pdf_text(line) for line in text.split("\n"))
    return b"BT /F1 12 Tf 14 TL 72 770 Td\n" + lines + b"\nET"


def _pdf_text(text: str) -> bytes:
    raw = text.encode("cp1252", "replace")
    return raw.replace(b"\\", rb"\\").replace(b"(", rb"\(").replace(b")", rb"\)")
