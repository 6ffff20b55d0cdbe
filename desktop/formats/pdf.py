"""PDF documents: the text of each page in reading order, and pictures of the first pages."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import datetime, timedelta, timezone
from itertools import islice
from pathlib import Path
from typing import Any

import numpy as np

from desktop.errors import FileRejected
from desktop.formats._pdf_lines import lines_of
from desktop.records import (
    Decoded,
    DecodedPage,
    DecodeWish,
    Format,
    Kind,
    Metadata,
    Pixels,
    TextLine,
)

MAX_PAGE_CHARACTERS = 1_000_000  # no page that a person reads has more
MAX_HEADINGS = 5000  # of an outline
_ERRORS = {
    3: "This PDF is damaged.",
    4: "This PDF needs a password.",
    5: "This PDF is protected in a way that Shoebox cannot open.",
}  # Source: FPDF_GetLastError in PDFium's fpdfview.h


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The document; its pages are read lazily and the file stays open until then.

    Raises:
        FileRejected: It is damaged, has no pages or needs a password.
    """
    document = _open(path)
    count = len(document)
    if count == 0:
        raise FileRejected("This PDF has no pages.")
    return Decoded(
        kind=Kind.DOCUMENT,
        pages=_pages(document, wish),
        page_count=count,
        metadata=_metadata(document),
    )


def sample(path: Path) -> None:
    """Write a PDF of one empty page there."""
    import pypdfium2

    document = pypdfium2.PdfDocument.new()
    document.new_page(300, 400)
    document.save(path)
    document.close()


def lines(path: Path, number: int) -> tuple[TextLine, ...]:
    """Where the text of a page is; () where there is no such page.

    Raises:
        FileRejected: As `decode`.
    """
    with closing(_open(path)) as document:
        if not 1 <= number <= len(document):
            return ()
        with _page(document, number) as page:
            return () if page is None else lines_of(page)


def _open(path: Path) -> Any:
    import pypdfium2

    # A file, not a path: PDFium cannot be told names that are no Unicode.
    file = path.open("rb")
    try:
        return pypdfium2.PdfDocument(file, autoclose=True)
    except pypdfium2.PdfiumError as error:
        file.close()
        raise FileRejected(_ERRORS.get(error.err_code or 0, _ERRORS[3])) from error


def _pages(document: Any, wish: DecodeWish) -> Iterator[DecodedPage]:
    readable = 0
    with closing(document):
        headings = _headings(document)
        for number in _numbers(len(document), wish.only_page):
            with _page(document, number) as page:
                if page is None:
                    continue
                readable += 1
                pictured = number <= wish.picture_pages or number == wish.only_page
                pixels = _picture(page, wish.long_side) if pictured else None
                yield DecodedPage(number, _text(page), pixels, headings.get(number, ""))
    if readable == 0 and wish.only_page is None:
        raise FileRejected("None of the pages of this PDF can be read.")


def _headings(document: Any) -> dict[int, str]:
    """The headings of the outline by the pages on which they stand: the first one of each page."""
    import pypdfium2

    found: dict[int, str] = {}
    with suppress(pypdfium2.PdfiumError):
        for bookmark in islice(document.get_toc(), MAX_HEADINGS):
            destination = bookmark.get_dest()
            index = destination.get_index() if destination is not None else None
            if index is not None and (title := " ".join(bookmark.get_title().split())):
                found.setdefault(index + 1, title)
    return found


def _numbers(count: int, only: int | None) -> range:
    if only is None:
        return range(1, count + 1)
    return range(only, only + 1) if 1 <= only <= count else range(0)


@contextmanager
def _page(document: Any, number: int) -> Iterator[Any]:
    """The page, or None where it is damaged; the others may be well."""
    import pypdfium2

    try:
        page = document[number - 1]
    except pypdfium2.PdfiumError:
        yield None
        return
    try:
        yield page
    finally:
        page.close()


def _picture(page: Any, long_side: int) -> Pixels | None:
    """The page on white; its pixels are bounded whatever its size. None for a page without area."""
    width, height = page.get_size()
    if not (width > 0 and height > 0):
        return None
    bitmap = page.render(scale=long_side / max(width, height), rev_byteorder=True)
    pixels: Pixels = bitmap.to_numpy()[:, :, :3]
    return np.ascontiguousarray(pixels)


def _text(page: Any) -> str:
    import pypdfium2

    with suppress(pypdfium2.PdfiumError, AssertionError), closing(page.get_textpage()) as text:
        count = min(text.count_chars(), MAX_PAGE_CHARACTERS)
        if count > 0:
            return _without_hyphens(text.get_text_range(0, count, errors="ignore"))
    return ""


def _without_hyphens(text: str) -> str:
    """The text with the words whole that PDFium reports as broken at the end of a line."""
    return re.sub("[\ufffe\x02](\r?\n)?", "", text)


def _metadata(document: Any) -> Metadata:
    found = document.get_metadata_dict(skip_empty=True)
    pairs = [
        (key.lower(), found.get(key, "")) for key in ("Title", "Author", "Subject", "Keywords")
    ]
    if created := _moment(found.get("CreationDate", "")):
        pairs.append(("created", created.isoformat(" ", "minutes")))
    return tuple((name, " ".join(text.split())) for name, text in pairs if text.strip())


def _moment(text: str) -> datetime | None:
    """A PDF's date, ``D:20260131120000+02'00'``, or None where it is none.

    Source: ISO 32000-1, 7.9.4.
    """
    found = re.match(r"(?:D:)?(\d{4})(\d\d)(\d\d)(\d\d)?(\d\d)?\d*([+-]\d\d)?'?(\d\d)?", text)
    if found is None:
        return None
    year, month, day, hour, minute = (int(part or 0) for part in found.groups()[:5])
    offset = timedelta(hours=int(found[6] or 0), minutes=int(found[7] or 0))
    with suppress(ValueError, OverflowError):
        return datetime(year, month, day, hour, minute, tzinfo=timezone(offset))
    return None


FORMAT = Format(
    name="PDF",
    extensions=(".pdf",),
    kind=Kind.DOCUMENT,
    version=2,
    decode=decode,
    sample=sample,
    lines=lines,
)
