"""Where headings and cells lie, one section below the other: arithmetic on counts alone.

What it costs grows with the number of sections, never with the number of cells: a hundred thousand
results are laid out as quickly as ten.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import accumulate


@dataclass(frozen=True, slots=True)
class Section:
    """Neighbouring rows under one heading."""

    key: str  # the same for the same section of every list, as in "2021-03"
    title: str  # "": no heading
    count: int  # rows, at least one


@dataclass(frozen=True, slots=True)
class Measures:
    """How sections are filled; heights in pixels."""

    columns: int
    line_height: int  # of cells
    heading_height: int


class Layout:
    """Places in the whole, from its top.

    Args:
        folded: Keys of the sections of which only the heading is shown.
    """

    def __init__(
        self, sections: Sequence[Section], measures: Measures, folded: frozenset[str] = frozenset()
    ) -> None:
        self.sections, self.measures, self.folded = sections, measures, folded
        self._open = [not (one.title and one.key in folded) for one in sections]
        self._firsts = list(accumulate((one.count for one in sections), initial=0))
        heights = (self._height_of(number) for number in range(len(sections)))
        self._tops = list(accumulate(heights, initial=0))

    def _height_of(self, number: int) -> int:
        measures = self.measures
        lines = -(-self.sections[number].count // measures.columns) if self._open[number] else 0
        return self._heading_height(number) + lines * measures.line_height

    def _heading_height(self, number: int) -> int:
        return self.measures.heading_height if self.sections[number].title else 0

    @property
    def count(self) -> int:
        """Rows, those of folded sections too."""
        return self._firsts[-1]

    @property
    def height(self) -> int:
        """Pixels of the whole."""
        return self._tops[-1]

    # ---------------------------------------------------------------- from rows to places

    def section_of(self, row: int) -> int:
        """The number of the section that a row is in."""
        return min(bisect_right(self._firsts, row), len(self.sections)) - 1

    def rows_of(self, number: int) -> range:
        """All rows of a section."""
        return range(self._firsts[number], self._firsts[number + 1])

    def is_open(self, row: int) -> bool:
        """Whether a row is shown, not folded away."""
        return self._open[self.section_of(row)]

    def heading_top(self, number: int) -> int:
        """Where a section begins."""
        return self._tops[number]

    def place_of(self, row: int) -> tuple[int, int]:
        """(column, top) of a row's cell; of its heading where it is folded."""
        number = self.section_of(row)
        if not self._open[number]:
            return 0, self._tops[number]
        line, column = divmod(row - self._firsts[number], self.measures.columns)
        first = self._tops[number] + self._heading_height(number)
        return column, first + line * self.measures.line_height

    # ---------------------------------------------------------------- from places to rows

    def section_at(self, y: int) -> int:
        """The number of the section at a height, or of the one nearest to it."""
        return max(0, min(bisect_right(self._tops, y), len(self.sections)) - 1)

    def heading_at(self, y: int) -> int | None:
        """The number of the section whose heading is at a height; None where none is."""
        if not self.sections or not 0 <= y < self.height:
            return None
        number = self.section_at(y)
        return number if y - self._tops[number] < self._heading_height(number) else None

    def row_near(self, column: int, y: int) -> int | None:
        """The row whose cell is nearest to a place; None where no section is open."""
        if not self.sections:
            return None
        number = self.section_at(y)
        if not self._open[number]:
            below, above = self._open_from(number, 1), self._open_from(number, -1)
            if below is not None:
                return self._firsts[below] + min(column, self.sections[below].count - 1)
            return None if above is None else self._firsts[above + 1] - 1
        inside = y - self._tops[number] - self._heading_height(number)
        line = max(0, inside // self.measures.line_height)
        row = self._firsts[number] + line * self.measures.columns + column
        return min(row, self._firsts[number + 1] - 1)

    def rows_between(self, top: int, bottom: int) -> list[range]:
        """The rows of all lines from one height to another, both included; one range a section."""
        found = []
        for number in self.sections_between(top, bottom):
            if not self._open[number]:
                continue
            first = self._tops[number] + self._heading_height(number)
            high, columns = self.measures.line_height, self.measures.columns
            start = max(0, (top - first) // high) * columns
            stop = min(((bottom - first) // high + 1) * columns, self.sections[number].count)
            if start < stop:
                found.append(range(self._firsts[number] + start, self._firsts[number] + stop))
        return found

    def sections_between(self, top: int, bottom: int) -> range:
        """The numbers of the sections from one height to another."""
        if not self.sections or bottom < 0 or top >= self.height:
            return range(0)
        return range(self.section_at(top), self.section_at(bottom) + 1)

    # ---------------------------------------------------------------- moving

    def next_to(self, row: int, step: int) -> int:
        """The row so many rows on (1) or back (-1), past what is folded; itself at the end."""
        target = row + step
        if 0 <= target < self.count and self.is_open(target):
            return target
        beyond = self._open_from(self.section_of(row), step)
        if beyond is None:
            return row
        return self._firsts[beyond] if step > 0 else self._firsts[beyond + 1] - 1

    def below(self, row: int) -> int:
        """The row in the next line, in the same column where that line reaches so far."""
        number, columns = self.section_of(row), self.measures.columns
        rows = self.rows_of(number)
        column = (row - rows.start) % columns
        if self._open[number]:
            if row + columns < rows.stop:
                return row + columns
            if (row - rows.start) // columns < (len(rows) - 1) // columns:
                return rows.stop - 1
        beyond = self._open_from(number, 1)
        if beyond is None:
            return row
        return self._firsts[beyond] + min(column, self.sections[beyond].count - 1)

    def above(self, row: int) -> int:
        """The row in the line before, in the same column where that line reaches so far."""
        number, columns = self.section_of(row), self.measures.columns
        inside = row - self._firsts[number]
        if self._open[number] and inside >= columns:
            return row - columns
        beyond = self._open_from(number, -1)
        if beyond is None:
            return row
        last = self.sections[beyond].count - 1
        return self._firsts[beyond] + min(last // columns * columns + inside % columns, last)

    def end(self, *, last: bool) -> int | None:
        """The first or the last row that is shown; None where there is none."""
        if not self.sections:
            return None
        number = len(self.sections) if last else -1
        found = self._open_from(number, -1 if last else 1)
        if found is None:
            return None
        return self._firsts[found + 1] - 1 if last else self._firsts[found]

    def _open_from(self, number: int, step: int) -> int | None:
        """The next section that is open, in one direction."""
        stop = len(self.sections) if step > 0 else -1
        return next((n for n in range(number + step, stop, step) if self._open[n]), None)


def without(sections: Iterable[Section], row: int) -> tuple[Section, ...]:
    """The sections after one row was taken away."""
    kept, first = [], 0
    for section in sections:
        is_in = first <= row < first + section.count
        first += section.count
        count = section.count - is_in
        if count:
            kept.append(section if not is_in else Section(section.key, section.title, count))
    return tuple(kept)


def runs(rows: Sequence[int]) -> list[tuple[int, int]]:
    """Sorted numbers as (first, last) of each unbroken run."""
    found: list[tuple[int, int]] = []
    for row in rows:
        if found and row == found[-1][1] + 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found
