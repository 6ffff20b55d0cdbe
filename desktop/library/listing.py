"""All assets that meet a filter, remembered for as long as nothing is written.

[Note: A list for a narrow filter]
Where a filter lets little through, a search that tries one find after the other tries nearly all
of them. So all assets that meet it are listed, once for each state of the library. Where an index
leads to few of them, as to dates, sizes, tags, albums and folders, this takes a few milliseconds
and is done at once. Otherwise all assets are read from first to last: an index that knows only
which files are missing, as SQLite would choose, leads to them in any order, and takes ten times as
long (*measured*, of 550,000: 1,750 ms of a core, and 175).
"""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library.conditions import Where
from desktop.library.connection import Connection, Parameters

_KEPT = 8
_FEW = 8_000  # assets that an index leads to in 20 ms
_FEW_NAMED = 30_000  # assets that the index of names leads to; to try all takes ten times as long
_BY_INDEX = ("SEARCH asset ", "MULTI-INDEX OR")  # what SQLite calls a plan that does so
_MOST_CHUNKS = 60_000  # that are looked up one by one; of more, a search finds enough anyway


@dataclass(frozen=True, slots=True)
class Chunks:
    """Chunks of assets that meet a filter."""

    numbers: NDArray[np.int64]  # (n,) ids, ascending
    assets: NDArray[np.int64]  # (n,) to which each belongs

    def of(self, assets: NDArray[np.int64]) -> Chunks:
        """Those of these assets."""
        theirs = np.isin(self.assets, assets)
        return Chunks(self.numbers[theirs], self.assets[theirs])


@dataclass(slots=True)
class _List:
    state: tuple[int, int]  # of library and keepsakes, see `_state`
    assets: NDArray[np.int64] | None  # ascending; None where there is no short way to them
    chunks: Chunks | None = None  # once they were asked for
    too_many: bool = False  # chunks, as was seen then


class Listing:
    """The lists of the filters that were used last.

    Thread: reader.
    """

    def __init__(self) -> None:
        self._lists: dict[Where, _List] = {}
        self._doubtful: tuple[tuple[int, int], NDArray[np.int64] | None] | None = None

    def clear(self) -> None:
        """Forget them all."""
        self._lists.clear()
        self._doubtful = None

    def doubtful(self, connection: Connection) -> NDArray[np.int64] | None:
        """(n,) ids of the assets that `NO_FILTER` might leave out; None where these are many.

        All others meet it, so of them no row has to be read.
        """
        state = _state(connection)
        if self._doubtful is None or self._doubtful[0] != state:
            sql = (
                "SELECT id FROM asset INDEXED BY asset_missing WHERE missing IS NOT NULL"
                " UNION ALL SELECT id FROM asset INDEXED BY asset_beside WHERE beside IS NOT NULL"
                " LIMIT ?"
            )
            (ids,) = _columns(connection, ("id",), sql, (_FEW + 1,))
            self._doubtful = (state, ids if len(ids) <= _FEW else None)
        return self._doubtful[1]

    def at_hand(self, connection: Connection, wanted: Where) -> bool:
        """Whether a filter's list has been made for this state of the library, or is quickly."""
        known = self._current(connection, wanted)
        if known is None:
            ids = _by_index(connection, wanted)
            ids = _by_words(connection, wanted) if ids is None else ids
            known = _List(_state(connection), ids)
            self._keep(wanted, known)
        return known.assets is not None

    def assets(self, connection: Connection, wanted: Where) -> NDArray[np.int64]:
        """(n,) ids of all assets that meet a filter, ascending."""
        if not self.at_hand(connection, wanted):
            sql = f"SELECT asset.id FROM asset NOT INDEXED WHERE {wanted.sql}"
            (self._lists[wanted].assets,) = _columns(connection, ("id",), sql, wanted.parameters)
        listed = self._lists[wanted]
        self._keep(wanted, listed)
        assert listed.assets is not None
        return listed.assets

    def chunks_at_hand(self, connection: Connection, wanted: Where) -> Chunks | None:
        """What `chunks` gave for this state of the library; None where it was not asked."""
        known = self._current(connection, wanted)
        return None if known is None else known.chunks

    def chunks(self, connection: Connection, wanted: Where) -> Chunks | None:
        """All their chunks; None where these are too many."""
        assets = self.assets(connection, wanted)
        listed = self._lists[wanted]
        if listed.chunks is None and not listed.too_many:
            if len(assets) <= _MOST_CHUNKS:
                listed.chunks = chunks_of(connection, assets)
            listed.too_many = listed.chunks is None
        return listed.chunks

    def _current(self, connection: Connection, wanted: Where) -> _List | None:
        known = self._lists.get(wanted)
        return known if known is not None and known.state == _state(connection) else None

    def _keep(self, wanted: Where, listed: _List) -> None:
        self._lists.pop(wanted, None)
        self._lists[wanted] = listed  # the newest last
        while len(self._lists) > _KEPT:
            del self._lists[next(iter(self._lists))]


def _by_index(connection: Connection, wanted: Where) -> NDArray[np.int64] | None:
    """All that meet a filter, ascending, where an index leads to them and they are few."""
    sql = f"SELECT asset.id FROM asset WHERE {wanted.listed}"
    plan = connection.rows(f"EXPLAIN QUERY PLAN {sql}", wanted.parameters)
    if not any(step[3].startswith(_BY_INDEX) for step in plan):
        return None
    (ids,) = _columns(connection, ("id",), f"{sql} LIMIT ?", (*wanted.parameters, _FEW + 1))
    return None if len(ids) > _FEW else np.sort(ids)


def _by_words(connection: Connection, wanted: Where) -> NDArray[np.int64] | None:
    """The same, where the index of names leads to them and to few others."""
    sql = "SELECT rowid AS id FROM asset_words WHERE asset_words MATCH ? LIMIT ?"
    for words in wanted.words:
        (ids,) = _columns(connection, ("id",), sql, (words, _FEW_NAMED + 1))
        if len(ids) <= _FEW_NAMED:
            return np.sort(meeting(connection, ids, wanted))
    return None


def meeting(connection: Connection, assets: NDArray[np.int64], wanted: Where) -> NDArray[np.int64]:
    """Those of the assets that meet a filter; each is read."""
    sql = (
        "SELECT asset.id FROM json_each(?) AS one CROSS JOIN asset ON asset.id = one.value"
        f" WHERE {wanted.sql}"
    )
    (met,) = _columns(connection, ("id",), sql, (json.dumps(assets.tolist()), *wanted.parameters))
    return met


def chunks_of(connection: Connection, assets: NDArray[np.int64]) -> Chunks | None:
    """All chunks of these assets; None where they are too many."""
    numbers, theirs = _columns(
        connection,
        ("id", "asset"),
        "SELECT chunk.id, chunk.asset FROM json_each(?) AS one"
        " CROSS JOIN chunk ON chunk.asset = one.value LIMIT ?",
        (json.dumps(assets.tolist()), _MOST_CHUNKS + 1),
    )
    order = np.argsort(numbers)
    return None if len(numbers) > _MOST_CHUNKS else Chunks(numbers[order], theirs[order])


def _columns(
    connection: Connection, names: Sequence[str], sql: str, parameters: Parameters
) -> tuple[NDArray[np.int64], ...]:
    """Columns of a statement, (n,) each; as JSON they come in half the time (*measured*)."""
    lists = ", ".join(f"json_group_array({name})" for name in names)
    row = connection.row(f"SELECT {lists} FROM ({sql})", parameters)
    return tuple(np.array(json.loads(column), np.int64) for column in row)


def _state(connection: Connection) -> tuple[int, int]:
    """Differs where another connection has written meanwhile."""
    return (
        connection.value("PRAGMA main.data_version"),
        connection.value("PRAGMA keep.data_version"),
    )
