"""Rows of cells as lines that can be searched, such as "Product: Widget A; Quantity: 5".

A cell alone means little; beside the name of its column it can be found, and answered from.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, pairwise

Row = Mapping[int, str]  # cells that hold something, by their columns from 0

MAX_CELL = 2000  # characters
MAX_COLUMNS = 400
_MAX_HEADER_CELL = 80
_NUMBER = re.compile(r"[\s\d.,:;/%()+\-−–—€$£¥₹]*")


def lines(rows: Iterable[Row]) -> Iterator[str]:
    """A line for each row that is not empty; cells are named where a row of names is above them.

    Names are looked for in the first row and after every empty one; one empty row may follow them.
    """
    names: Row = {}
    just_named = False
    for (row, is_first), (following, _) in pairwise(chain(_parted(rows), [({}, False)])):
        if is_first and not just_named:
            names = {}
        just_named = is_first and _names(row, following)
        yield _line(row.values() if just_named else _named(row, names))
        if just_named:
            names = row


def limited(lines: Iterator[str], characters: int) -> str:
    """The first lines, up to so many characters, a paragraph each."""
    taken: list[str] = []
    for line in lines:
        taken.append(line[: max(0, characters)])
        characters -= len(line) + 2
        if characters <= 0:
            break
    return "\n\n".join(taken)


def _parted(rows: Iterable[Row]) -> Iterator[tuple[Row, bool]]:
    """The rows that are not empty, and whether each is the first, or the first after a gap."""
    is_first = True
    for row in map(_clean, rows):
        if row:
            yield row, is_first
        is_first = not row


def _clean(row: Row) -> Row:
    cells = ((column, " ".join(text[:MAX_CELL].split())) for column, text in row.items())
    return {column: text for column, text in cells if text and column < MAX_COLUMNS}


def _names(row: Row, following: Row) -> bool:
    """Whether the row looks like names for the columns of the next.

    Two columns of words may as well be a form: "Name: Anna", "City: Berlin".
    """
    said = list(row.values())
    if len(said) == 2 and not any(map(is_number, following.values())):
        return False
    return (
        len(said) > 1
        and len(set(said)) == len(said)
        and all(len(text) <= _MAX_HEADER_CELL and not is_number(text) for text in said)
        and sum(1 for column in following if column in row) > 1
    )


def _named(row: Row, names: Row) -> Iterator[str]:
    for column, text in row.items():
        name = names.get(column, "").rstrip(":")
        yield f"{name}: {text}" if name else text


def _line(cells: Iterable[str]) -> str:
    line = "; ".join(cells)
    return line if line.endswith((".", "!", "?", "。")) else f"{line}."


def is_number(text: str) -> bool:
    """Whether it is a number, an amount or a date."""
    return _NUMBER.fullmatch(text) is not None
