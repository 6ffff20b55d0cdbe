"""Where the text of a PDF's page is, so that words can be marked there."""

from __future__ import annotations

from contextlib import closing, suppress
from ctypes import byref, c_int
from typing import Any

from desktop.records import TextLine

_MOST_LINES = 3000  # stretches of text in one font; no page that a person reads has more
_GRID = 20_000  # parts of each side of a page: PDFium tells places in whole numbers


def lines_of(page: Any) -> tuple[TextLine, ...]:
    """Each stretch of text on a page and its place, as the page is shown."""
    import pypdfium2

    with suppress(pypdfium2.PdfiumError, AssertionError), closing(page.get_textpage()) as text:
        rectangles = [text.get_rect(n) for n in range(min(text.count_rects(), _MOST_LINES))]
        return tuple(
            _line(page, " ".join(text.get_text_bounded(*one).split()), one) for one in rectangles
        )
    return ()


def _line(page: Any, text: str, rectangle: tuple[float, float, float, float]) -> TextLine:
    left, bottom, right, top = rectangle
    corners = [_shown(page, left, top), _shown(page, right, bottom)]
    (x1, x2), (y1, y2) = (sorted(side) for side in zip(*corners, strict=True))
    return TextLine(text, x1, y1, x2 - x1, y2 - y1)


def _shown(page: Any, x: float, y: float) -> tuple[float, float]:
    """A point in shares of the page as it is shown: its crop and rotation are seen to."""
    import pypdfium2.raw as pdfium

    across, down = c_int(), c_int()
    pdfium.FPDF_PageToDevice(page, 0, 0, _GRID, _GRID, 0, x, y, byref(across), byref(down))
    return across.value / _GRID, down.value / _GRID
