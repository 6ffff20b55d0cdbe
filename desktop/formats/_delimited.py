"""Tables as text: CSV and its relatives, whatever separates their cells."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from contextlib import suppress

from desktop.formats import _tables
from desktop.formats._sections import MAX_CHARACTERS
from desktop.formats._tables import Row, limited

SEPARATORS = ",;\t|"
_TRIED_LINES = 50
_MAX_FIELD = 64 << 20


def text_of(text: str, separator: str = "") -> str:
    """The rows as lines that name their columns; all in memory is the text, which is limited."""
    rows = _rows(text, separator or _separator(text))
    return limited(_tables.lines(rows), MAX_CHARACTERS)


def _separator(text: str) -> str:
    """What separates the cells: what there is about as often in each of the first lines."""
    first = [line for line in text[: 1 << 16].split("\n")[:_TRIED_LINES] if line.strip()]

    def steadiness(separator: str) -> tuple[float, int]:
        counts = [_count(line, separator) for line in first]
        usual = max(set(counts), key=counts.count) if counts else 0
        return (counts.count(usual) / max(1, len(counts)) if usual else 0.0), usual

    return max(SEPARATORS, key=steadiness)


def _count(line: str, separator: str) -> int:
    """How often it stands in a line outside of quotation marks."""
    return sum(part.count(separator) for part in line.split('"')[::2])


def _rows(text: str, separator: str) -> Iterator[Row]:
    csv.field_size_limit(_MAX_FIELD)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=separator)
    with suppress(csv.Error):  # a quotation mark without its other, megabytes before the end
        for cells in reader:
            yield dict(enumerate(cells))
