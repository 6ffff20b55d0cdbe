"""Tables that are read from a pile of files, in keepsakes.db: a row for each, cell by cell.

A row whose cells are NULL has not been read yet: so an extraction is taken up where it ended.
Columns are kept as a JSON list of [name, kind, description]; cells as one of [value, doubted,
edited], value a text, a number or null; sources as in answers.py.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from desktop.errors import UsageError
from desktop.library.answers import described, source_of
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.records import Source

LONGEST_NAME = 60  # characters
LONGEST_CELL = 2000
MOST_COLUMNS = 24


class ColumnKind(StrEnum):
    """What the cells of a column are."""

    TEXT = "text"
    NUMBER = "number"
    DATE = "date"  # "2024-03-01"
    MONEY = "money"  # "1249.50 EUR"


@dataclass(frozen=True, slots=True)
class Column:
    """What is read from every source."""

    name: str
    kind: ColumnKind = ColumnKind.TEXT
    description: str = ""


@dataclass(frozen=True, slots=True)
class Cell:
    """What one source says in one column."""

    value: str | int | float | None  # None: it does not say
    doubted: bool = False  # it does not occur in the source's text
    edited: bool = False  # by the person


@dataclass(frozen=True, slots=True)
class TableRow:
    """One source, and what was read from it."""

    number: int  # from 1
    source: Source
    cells: tuple[Cell, ...] | None = None  # None: not read yet, or `problem` says why not
    problem: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """An extraction, as far as it has come."""

    id: int
    title: str
    columns: tuple[Column, ...]
    rows: tuple[TableRow, ...]
    begun: int = 0  # seconds since 1970
    finished: bool = False

    @property
    def unread(self) -> tuple[TableRow, ...]:
        """The rows that are still to be read."""
        return tuple(row for row in self.rows if row.cells is None and not row.problem)


class Extractions:
    """Every method may raise `LibraryUnavailable` and `LibraryBroken`.

    Args:
        connection: A writing one for what changes something.
        clock: Seconds since 1970.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    def begin(self, title: str, columns: Sequence[Column], sources: Sequence[Source]) -> Table:
        """Keep a new table, with a row for each source.

        Raises:
            UsageError: Its columns make no sense.
        """
        columns = checked(columns)
        kept = json.dumps([[one.name, one.kind, one.description] for one in columns])
        with self._connection.transaction():
            self._connection.run(
                "INSERT INTO keep.extraction(begun, title, columns) VALUES (?, ?, ?)",
                (int(self._clock()), stored(title), kept),
            )
            number = self._connection.last_id
            self._connection.run_many(
                "INSERT INTO keep.extraction_row(extraction, ordinal, source) VALUES (?, ?, ?)",
                [
                    (number, place, json.dumps(described(source)))
                    for place, source in enumerate(sources, start=1)
                ],
            )
            return self._one(number)

    def save_row(self, table: int, row: TableRow) -> None:
        """Keep what was read from a source, or why nothing was; cells that were edited stay."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE keep.extraction_row SET cells = ?, problem = ?, source = ?"
                " WHERE extraction = ? AND ordinal = ? AND NOT edited",
                (
                    _kept(row.cells),
                    stored(row.problem),
                    json.dumps(described(row.source)),
                    table,
                    row.number,
                ),
            )
            self._connection.run(
                "UPDATE keep.extraction SET finished = NOT EXISTS (SELECT 1"
                " FROM keep.extraction_row WHERE extraction = ?1 AND cells IS NULL"
                " AND problem = '') WHERE id = ?1",
                (table,),
            )

    def edit(self, table: int, row: int, column: int, value: str | int | float | None) -> None:
        """Put a value of the person's into a cell.

        Raises:
            UsageError: There is no such cell, or the value is too long.
        """
        if isinstance(value, str) and len(value) > LONGEST_CELL:
            raise UsageError(f"A cell holds at most {LONGEST_CELL} characters.")
        with self._connection.transaction():
            found = self._one(table)
            at = next((one for one in found.rows if one.number == row), None)
            if at is None or not 0 <= column < len(found.columns):
                raise UsageError("This table has no such cell.")
            cells = list(at.cells or (Cell(None),) * len(found.columns))
            cells[column] = Cell(stored(value) if isinstance(value, str) else value, edited=True)
            self._connection.run(
                "UPDATE keep.extraction_row SET cells = ?, problem = '', edited = 1"
                " WHERE extraction = ? AND ordinal = ?",
                (_kept(tuple(cells)), table, row),
            )

    def retry(self, table: int) -> None:
        """Have the rows read again of which nothing could be read."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE keep.extraction_row SET problem = ''"
                " WHERE extraction = ? AND cells IS NULL",
                (table,),
            )

    def one(self, number: int) -> Table:
        """A table.

        Raises:
            UsageError: It is gone.
        """
        with self._connection.snapshot():
            return self._one(number)

    def newest(self, limit: int) -> tuple[Table, ...]:
        """Tables, newest first."""
        with self._connection.snapshot():
            rows = self._connection.rows(
                "SELECT id FROM keep.extraction ORDER BY begun DESC, id DESC LIMIT ?", (limit,)
            )
            return tuple(self._one(number) for (number,) in rows)

    def forget(self, number: int) -> None:
        """Delete a table."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM keep.extraction_row WHERE extraction = ?", (number,))
            self._connection.run("DELETE FROM keep.extraction WHERE id = ?", (number,))

    def _one(self, number: int) -> Table:
        head = self._connection.row(
            "SELECT title, columns, begun, finished FROM keep.extraction WHERE id = ?", (number,)
        )
        if head is None:
            raise UsageError(f"There is no table {number}.")
        title, columns, begun, finished = head
        rows = self._connection.rows(
            "SELECT ordinal, source, cells, problem FROM keep.extraction_row"
            " WHERE extraction = ? ORDER BY ordinal",
            (number,),
        )
        return Table(
            number,
            title,
            tuple(Column(name, ColumnKind(kind), said) for name, kind, said in json.loads(columns)),
            tuple(
                TableRow(
                    place, source_of(self._connection, json.loads(source)), _read(cells), problem
                )
                for place, source, cells, problem in rows
            ),
            begun,
            bool(finished),
        )


def checked(columns: Sequence[Column]) -> tuple[Column, ...]:
    """Columns with names that are there, short, and unlike each other.

    Raises:
        UsageError: They are not.
    """
    named = tuple(
        Column(
            " ".join(stored(one.name).split()), one.kind, " ".join(stored(one.description).split())
        )
        for one in columns
    )
    if not named:
        raise UsageError("Name at least one column, for example: shop, date, total.")
    if len(named) > MOST_COLUMNS:
        raise UsageError(f"A table has at most {MOST_COLUMNS} columns.")
    if any(not one.name or len(one.name) > LONGEST_NAME for one in named):
        raise UsageError(f"A column needs a name of at most {LONGEST_NAME} characters.")
    if len({one.name.casefold() for one in named}) < len(named):
        raise UsageError("Two columns have the same name.")
    return named


def _one_line(text: str) -> str:
    return " ".join(stored(text).split())


def _kept(cells: tuple[Cell, ...] | None) -> str | None:
    if cells is None:
        return None
    return json.dumps([[cell.value, cell.doubted, cell.edited] for cell in cells])


def _read(cells: str | None) -> tuple[Cell, ...] | None:
    if cells is None:
        return None
    values: list[list[Any]] = json.loads(cells)
    return tuple(Cell(value, doubted, edited) for value, doubted, edited in values)
