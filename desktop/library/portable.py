"""All keepsakes as one JSON file, to be taken to another computer or read by another program.

"files" is for people and programs: each content that has keepsakes, where its files are, and what
was kept. "tables" is exact and complete, and what is read back in. Only which files a person had
forgotten is not taken along: nobody else is to learn of them.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from desktop.errors import UsageError
from desktop.library.connection import Connection
from desktop.library.rows import path_below

_MARK = "shoebox keepsakes"  # the key that says what the file is; its value is the version
_VERSION = 1
# Tables whose rows have numbers of their own: what tells that two are the same.
_NUMBERED = {"answer": ("asked", "question", "text"), "extraction": ("begun", "title")}
_PART_OF = {"extraction_row": "extraction"}  # table and column: rows that go with a numbered one

Table = tuple[list[str], list[list[Any]]]  # names of columns, rows


def export(connection: Connection, file: Path) -> int:
    """Write all keepsakes into a file; the number of rows is returned.

    Raises:
        UsageError: The file cannot be written.
    """
    with connection.snapshot():
        tables = {name: _read(connection, name) for name in _tables(connection)}
        files = _files(connection)
    content = {
        _MARK: _VERSION,
        "written": datetime.now(UTC).isoformat(timespec="seconds"),
        "files": files,
        "tables": {name: {"columns": c, "rows": rows} for name, (c, rows) in tables.items()},
    }
    beside = file.with_name(f"{file.name}.part")
    try:
        beside.write_text(json.dumps(content, ensure_ascii=False, indent=1), "utf-8")
        beside.replace(file)
    except OSError as failure:
        raise UsageError(f"“{file.name}” cannot be written ({failure.strerror}).") from failure
    return sum(len(rows) for _, rows in tables.values())


def bring_in(connection: Connection, file: Path) -> int:
    """Add the keepsakes of such a file, inside the caller's transaction; what is here stays.

    Returns:
        How many rows came.

    Raises:
        UsageError: It cannot be read, or is no such file.
    """
    tables = _parsed(file)
    came = 0
    numbers: dict[str, dict[int, int | None]] = {}
    for name in sorted(_tables(connection), key=lambda name: name in _PART_OF):
        columns, rows = _common(connection, name, tables.get(name, ([], [])))
        if not columns:
            continue
        if name in _NUMBERED:
            numbers[name] = _bring_numbered(connection, name, columns, rows)
            came += sum(1 for new in numbers[name].values() if new is not None)
        else:
            if (whole := _PART_OF.get(name)) is not None:
                rows = _renumbered(columns, rows, whole, numbers.get(whole, {}))
            came += sum(_insert(connection, name, columns, row) for row in rows)
    return came


# ----------------------------------------------------------------------------- writing


def _tables(connection: Connection) -> list[str]:
    rows = connection.rows(
        "SELECT name FROM keep.sqlite_schema WHERE type = 'table' AND name <> 'forgotten'"
        " ORDER BY name"
    )
    return [row[0] for row in rows]


def _columns(connection: Connection, table: str) -> list[str]:
    rows = connection.rows("SELECT name FROM pragma_table_info(?, 'keep') ORDER BY cid", (table,))
    return [row[0] for row in rows]


def _read(connection: Connection, table: str) -> Table:
    columns = _columns(connection, table)
    rows = connection.rows(f"SELECT {', '.join(columns)} FROM keep.{table}")
    return columns, [list(row) for row in rows]


def _files(connection: Connection) -> list[dict[str, Any]]:
    """Every content that has keepsakes, as a person would list them."""
    files: dict[str, dict[str, Any]] = {}
    for sql, name, many in (
        ("SELECT content_hash, 1 FROM keep.favourite", "favourite", False),
        ("SELECT content_hash, stars FROM keep.rating", "rating", False),
        ("SELECT content_hash, name FROM keep.tag ORDER BY name", "tags", True),
        ("SELECT content_hash, name FROM keep.album ORDER BY name", "albums", True),
    ):
        for content, value in connection.rows(sql):
            one = files.setdefault(content, {"content": content, "paths": []})
            if many:
                one.setdefault(name, []).append(value)
            else:
                one[name] = bool(value) if name == "favourite" else value
    for content, root, relative in connection.rows(
        "SELECT content_hash, root.path, relative FROM asset JOIN root ON root.id = asset.root"
        " WHERE content_hash IN (SELECT value FROM json_each(?)) ORDER BY asset.id",
        (json.dumps(list(files)),),
    ):
        path = str(path_below(root, relative)).encode("utf-8", "replace").decode("utf-8")
        files[content]["paths"].append(path)
    return [files[content] for content in sorted(files)]


# ----------------------------------------------------------------------------- reading


def _parsed(file: Path) -> dict[str, Table]:
    try:
        content = json.loads(file.read_bytes())
    except OSError as failure:
        raise UsageError(f"“{file.name}” cannot be read ({failure.strerror}).") from failure
    except (ValueError, RecursionError):
        content = None
    try:
        if content[_MARK] > _VERSION:
            raise UsageError(f"“{file.name}” was written by a newer Shoebox; update Shoebox first.")
        return {name: _table(table) for name, table in content["tables"].items()}
    except (TypeError, KeyError, AttributeError):
        raise UsageError(f"“{file.name}” holds no keepsakes that Shoebox has written.") from None


def _table(content: Mapping[str, Any]) -> Table:
    """A table of the file.

    Raises:
        TypeError: It has not the form of one.
    """
    columns, rows = content["columns"], content["rows"]
    for row in rows:
        if len(row) != len(columns) or not all(
            value is None or isinstance(value, str | int | float) for value in row
        ):
            raise TypeError(row)
    return list(map(str, columns)), [list(row) for row in rows]


def _common(connection: Connection, name: str, table: Table) -> Table:
    """A table with those of its columns that there are here."""
    columns, rows = table
    places = [place for place, one in enumerate(columns) if one in _columns(connection, name)]
    return [columns[place] for place in places], [[row[p] for p in places] for row in rows]


def _bring_numbered(
    connection: Connection, table: str, columns: Sequence[str], rows: Sequence[Sequence[Any]]
) -> dict[int, int | None]:
    """Give rows new numbers; None for those that are here already."""
    numbers: dict[int, int | None] = {}
    same = " AND ".join(f"{column} IS ?" for column in _NUMBERED[table])
    for row in rows:
        values = dict(zip(columns, row, strict=True))
        old = values.pop("id")
        there = connection.value(
            f"SELECT 1 FROM keep.{table} WHERE {same}",
            [values.get(column) for column in _NUMBERED[table]],
        )
        came = not there and _insert(connection, table, list(values), list(values.values()))
        numbers[old] = connection.last_id if came else None
    return numbers


def _renumbered(
    columns: Sequence[str],
    rows: Sequence[Sequence[Any]],
    column: str,
    numbers: Mapping[int, int | None],
) -> list[list[Any]]:
    """The rows that go with what came, under its new number."""
    place = list(columns).index(column)
    return [
        [*row[:place], new, *row[place + 1 :]]
        for row in rows
        if (new := numbers.get(row[place])) is not None
    ]


def _insert(connection: Connection, table: str, columns: Sequence[str], row: Sequence[Any]) -> int:
    return connection.run(
        f"INSERT OR IGNORE INTO keep.{table}({', '.join(columns)})"
        f" VALUES ({', '.join('?' * len(columns))})",
        row,
    )
