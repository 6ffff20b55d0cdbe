"""Lines that were found in a picture: in which order a person reads them, and their text.

A page is cut at its widest straight gap between columns, else between rows, again and again, until
no two lines lie beside each other: so columns are read one after the other, and tables by rows.
Source: the recursive X-Y cut, Nagy and Seth, ICPR 1984.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import isfinite
from statistics import median

from desktop.passages import clean
from desktop.records import TextLine
from desktop.workers.wire import Json

LONGEST_LINE = 1000  # characters

_FROM_RIGHT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]")
_FROM_LEFT = "[a-zA-Z0-9:*./%+-]+"
_RUN_FROM_LEFT = re.compile(f"{_FROM_LEFT}(?: +{_FROM_LEFT})*|.", re.DOTALL)

_COLUMN_GAP = 0.2  # of a line's height
_MARGIN = 0.5  # of a line's height, that its box may reach beyond its text at both ends
_PARAGRAPH_GAP = 0.6  # of a line's height, above what is usual in its block
_SHARED = 0.5  # of the lesser height, that two lines beside each other share
_FEWEST_IN_COLUMN = 2  # lines
_BRIDGE = 1.4  # times as wide as is usual: such a line runs across two columns
_NARROWEST_COLUMN = 8  # times as wide as a line is high; narrower are the cells of a table


@dataclass(frozen=True, slots=True)
class Box:
    """Where a line is, in pixels from the top left of a page that stands straight."""

    left: float
    top: float
    right: float
    bottom: float

    @property
    def height(self) -> float:
        """Pixels."""
        return self.bottom - self.top

    @property
    def width(self) -> float:
        """Pixels."""
        return self.right - self.left


@dataclass(frozen=True, slots=True)
class _Gap:
    """A straight gap that parts lines, and the lines on its two sides."""

    pixels: float
    before: list[Box]
    after: list[Box]


def logical(text: str) -> str:
    """A line in the order in which it is spoken.

    Models read from left to right, also what is written from right to left: there, letters are
    turned around, numbers and Latin words between them kept.
    Source: after `pred_reverse` of PaddleOCR, ppocr/postprocess/rec_postprocess.py.
    """
    if not _FROM_RIGHT.search(text):
        return text
    return "".join(reversed(_RUN_FROM_LEFT.findall(text)))


def blocks(lines: Sequence[Box]) -> list[list[Box]]:
    """The lines in the order in which a person reads them, paragraph by paragraph."""
    return _cut(list(lines), median(line.height for line in lines)) if lines else []


def joined(texts: Sequence[str]) -> str:
    """The lines of one paragraph as running text; a word that a line's end divides is whole."""
    text = ""
    for line in texts:
        if text.endswith("-") and text[-2:-1].isalpha() and line[:1].islower():
            text = text[:-1] + line
        else:
            text += (" " if text else "") + line
    return text


def packed(line: TextLine) -> Json:
    """A line as it travels from a child."""
    return [line.text, line.left, line.top, line.width, line.height, line.drop]


def unpacked(said: Json) -> TextLine:
    """The line that `packed` sent, inside its picture whatever the child said.

    Raises:
        ValueError: It makes no sense.
    """
    match said:
        case [str() as text, *places] if (
            len(places) == 5
            and len(text) <= LONGEST_LINE
            and all(type(place) is float and isfinite(place) for place in places)
        ):
            left, top, width, height = (min(1.0, max(0.0, place)) for place in places[:4])
            drop = min(height, max(-height, places[4]))
            return TextLine(clean(text), left, top, width, height, drop)
    raise ValueError("this is no line of text")


def _cut(lines: list[Box], height: float) -> list[list[Box]]:
    if not lines:
        return []
    rows = _rows(lines)
    gaps = _columns(lines, height) or _bridges(lines, height)
    if not gaps and len(rows) < len(lines):
        gaps = _gaps(lines, down=False)
    if not gaps:
        return _paragraphs(rows)
    widest = max(gaps, key=lambda gap: gap.pixels)
    return [*_cut(widest.before, height), *_cut(widest.after, height)]


def _columns(lines: list[Box], height: float) -> list[_Gap]:
    return [gap for gap in _gaps(lines, down=True) if _are_columns(gap, height)]


def _bridges(lines: list[Box], height: float) -> list[_Gap]:
    """A cut above, or else below, the first line that keeps two columns from being parted."""
    usual = median(line.width for line in lines)
    wide = [line for line in lines if line.width > _BRIDGE * usual]
    if not wide or not _columns([line for line in lines if line not in wide], height):
        return []
    first = min(wide, key=lambda line: line.top + line.bottom)
    middle = first.top + first.bottom
    above = [line for line in lines if line is not first and line.top + line.bottom < middle]
    below = [line for line in lines if line is not first and line not in above]
    return [_Gap(0.0, above, [first, *below])] if above else [_Gap(0.0, [first], below)]


def _gaps(lines: list[Box], *, down: bool) -> list[_Gap]:
    """Every gap that runs straight down the page, or straight across it."""
    if not lines:
        return []
    spans = [_across(line) if down else (line.top, line.bottom) for line in lines]
    order = sorted(range(len(lines)), key=lambda number: spans[number])
    gaps: list[_Gap] = []
    reach = spans[order[0]][1]
    for at, number in enumerate(order):
        start, end = spans[number]
        if start > reach:
            before, after = ([lines[one] for one in part] for part in (order[:at], order[at:]))
            gaps.append(_Gap(start - reach, before, after))
        reach = max(reach, end)
    return gaps


def _across(line: Box) -> tuple[float, float]:
    margin = min(_MARGIN * line.height, line.width / 3)
    return line.left + margin, line.right - margin


def _are_columns(gap: _Gap, height: float) -> bool:
    """Whether both sides are running text, rather than the cells of a table."""
    return gap.pixels > _COLUMN_GAP * height and all(
        len(_rows(side)) >= _FEWEST_IN_COLUMN
        and median(line.width for line in side) > _NARROWEST_COLUMN * height
        for side in (gap.before, gap.after)
    )


def _rows(lines: list[Box]) -> list[list[Box]]:
    """Lines beside each other together, from left to right."""
    rows: list[list[Box]] = []
    for line in sorted(lines, key=lambda one: one.top + one.bottom):
        if rows and _beside(rows[-1][0], line):
            rows[-1].append(line)
        else:
            rows.append([line])
    return [sorted(row, key=lambda one: one.left) for row in rows]


def _beside(one: Box, other: Box) -> bool:
    shared = min(one.bottom, other.bottom) - max(one.top, other.top)
    return shared > _SHARED * min(one.height, other.height)


def _paragraphs(rows: list[list[Box]]) -> list[list[Box]]:
    """Rows together that follow each other at the usual distance."""
    steps = [
        min(line.top for line in low) - max(line.bottom for line in high)
        for high, low in pairwise(rows)
    ]
    usual = median(steps) if steps else 0.0
    found = [list(rows[0])]
    for step, row in zip(steps, rows[1:], strict=True):
        if step > usual + _PARAGRAPH_GAP * median(line.height for line in row):
            found.append([])
        found[-1] += row
    return found
