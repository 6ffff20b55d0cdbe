"""Changes of keepsakes that can be undone: each is rows that went and rows that came."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from desktop.library import savedsearches
from desktop.library.connection import Connection, Parameters
from desktop.library.kept import Row, Undo

_COLUMNS = {
    "tag": ("content_hash", "name", "added"),
    "favourite": ("content_hash", "added"),
    "rating": ("content_hash", "stars", "added"),
    "album": ("name", "content_hash", "added"),
    "album_list": ("name", "position", "added"),
    "saved_search": savedsearches.COLUMNS,
}


class Ledger:
    """One change on its way, inside the caller's transaction; `undo` ends it."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._came: list[tuple[str, Row]] = []
        self._went: list[tuple[str, Row]] = []
        self.unread = 0

    @property
    def undo(self) -> Undo:
        """What takes back all that was written."""
        return Undo(tuple(self._came), tuple(self._went), self.unread)

    def take(self, table: str, where: str, parameters: Parameters) -> list[Row]:
        """Delete the rows that meet a condition; they are returned."""
        rows: list[Row] = self._connection.rows(
            f"DELETE FROM keep.{table} WHERE {where} RETURNING {', '.join(_COLUMNS[table])}",
            parameters,
        )
        self._went += [(table, row) for row in rows]
        return rows

    def bring(self, table: str, rows: Iterable[Sequence[Any]]) -> None:
        """Insert rows; those that are there already, by their key, stay as they are."""
        columns = _COLUMNS[table]
        sql = (
            f"INSERT OR IGNORE INTO keep.{table}({', '.join(columns)})"
            f" VALUES ({', '.join('?' * len(columns))}) RETURNING {', '.join(columns)}"
        )
        for row in rows:
            came = self._connection.rows(sql, tuple(row))
            self._came += [(table, there) for there in came]

    def take_back(self, undo: Undo) -> None:
        """Undo a change; what was changed again since then stays as it is now."""
        for table, row in undo.came:
            same = " AND ".join(f"{column} = ?" for column in _COLUMNS[table])
            self.take(table, same, row)
        for table, row in undo.went:
            self.bring(table, [row])
