"""All assets that meet a filter, remembered for as long as nothing is written.

[Note: A list for a narrow filter]
Where a filter lets little through, a search that tries one find after the other tries nearly all
of them. So all assets that meet it are listed, once for each state of the library. Where an index
leads to few of them, which dates, tags and albums have, this takes a millisecond and is done at
once. Otherwise all assets are read from first to last: an index that knows only which files are
missing, as SQLite would choose, leads to them in any order, and takes ten times as long
(*measured*, of 550,000: 1,750 ms of a core, and 175).
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library.conditions import Where
from desktop.library.connection import Connection

_KEPT = 8
_FEW = 8_000  # assets that an index leads to in 20 ms
_BY_INDEX = ("SEARCH asset ", "MULTI-INDEX OR")  # what SQLite calls a plan that does so
_MOST_CHUNKS = 30_000  # that are looked up one by one; of more, a search finds enough anyway


@dataclass(slots=True)
class _List:
    state: tuple[int, int]  # of library and keepsakes, see `_state`
    assets: NDArray[np.int64] | None  # ascending; None where there is no short way to them
    chunks: str | None = None  # JSON, once they were asked for; "" for too many


class Listing:
    """The lists of the filters that were used last.

    Thread: reader.
    """

    def __init__(self) -> None:
        self._lists: dict[Where, _List] = {}

    def clear(self) -> None:
        """Forget them all."""
        self._lists.clear()

    def at_hand(self, connection: Connection, wanted: Where) -> bool:
        """Whether a filter's list has been made for this state of the library, or is quickly."""
        known = self._current(connection, wanted)
        if known is None:
            known = _List(_state(connection), _by_index(connection, wanted))
            self._keep(wanted, known)
        return known.assets is not None

    def assets(self, connection: Connection, wanted: Where) -> NDArray[np.int64]:
        """(n,) ids of all assets that meet a filter, ascending."""
        if not self.at_hand(connection, wanted):
            rows = connection.rows(
                f"SELECT asset.id FROM asset NOT INDEXED WHERE {wanted.sql}", wanted.parameters
            )
            self._lists[wanted].assets = np.array([row[0] for row in rows], np.int64)
        listed = self._lists[wanted]
        self._keep(wanted, listed)
        assert listed.assets is not None
        return listed.assets

    def chunks_at_hand(self, connection: Connection, wanted: Where) -> str | None:
        """What `chunks` gave for this state of the library; None where it was not asked."""
        known = self._current(connection, wanted)
        return (known.chunks or None) if known is not None else None

    def chunks(self, connection: Connection, wanted: Where) -> str | None:
        """The ids of all their chunks as a JSON array; None where these are too many."""
        assets = self.assets(connection, wanted)
        listed = self._lists[wanted]
        if listed.chunks is None:
            rows = []
            if len(assets) <= _MOST_CHUNKS:
                rows = connection.rows(
                    "SELECT chunk.id FROM json_each(?) AS one"
                    " CROSS JOIN chunk ON chunk.asset = one.value LIMIT ?",
                    (json.dumps(assets.tolist()), _MOST_CHUNKS + 1),
                )
            too_many = max(len(rows), len(assets)) > _MOST_CHUNKS
            listed.chunks = "" if too_many else json.dumps([row[0] for row in rows])
        return listed.chunks or None

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
    sql = f"SELECT asset.id FROM asset WHERE {wanted.sql}"
    plan = connection.rows(f"EXPLAIN QUERY PLAN {sql}", wanted.parameters)
    if not any(step[3].startswith(_BY_INDEX) for step in plan):
        return None
    rows = connection.rows(f"{sql} LIMIT ?", (*wanted.parameters, _FEW + 1))
    return None if len(rows) > _FEW else np.sort(np.array([row[0] for row in rows], np.int64))


def _state(connection: Connection) -> tuple[int, int]:
    """Differs where another connection has written meanwhile."""
    return (
        connection.value("PRAGMA main.data_version"),
        connection.value("PRAGMA keep.data_version"),
    )
