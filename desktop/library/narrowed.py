"""The words of a search beside its filters: in which order the two are asked.

[Note: Words or filters first]
Few texts have the words: these are ranked, and each is compared with the filters. Many have them,
and the filters leave few: these are listed, and of what matches only what is in the list is ranked.
The list is kept (see listing.py), so it serves every tier of a search, and whoever types on. All
costs are in microseconds, *measured* among a million chunks.
"""

from __future__ import annotations

import json
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library.conditions import Where
from desktop.library.connection import Connection
from desktop.library.listing import Chunks, Listing

MOST_RANKED = 3_000  # texts. See [Note: Bounded ranking] in wordsearch.py
_RANKED = 7.0  # a text is ranked, and its asset compared with the filters
_MATCHED = 0.5  # a text matches, and may be in the list
_READ = 0.35  # an asset is compared with the filters
_LOOKED_UP = 2.5 / 2  # the chunks of an asset are looked up; this serves two tiers or more
_NARROW = 0.05  # of all chunks
_SHORT = 2_000  # rows of a list that SQLite compares with what matches; with a longer one ...
_FEW = 20_000  # ... so many texts at most are compared here, which is quicker


@dataclass(frozen=True, slots=True)
class Narrowed:
    """The filters of a search, and which chunks they leave."""

    connection: Connection
    listing: Listing
    filters: Where
    within: Chunks | None = None  # what is left is among these

    def at_once(self, index: str, expression: str) -> Chunks | None:
        """What the filters leave, where to begin with that is quicker; else None.

        Args:
            index: A table of FTS5 over the texts of chunks.
            expression: What is searched for in it.
        """
        if self.within is not None:
            return self.within
        if not self.listing.at_hand(self.connection, self.filters):
            return None
        known = self.listing.chunks_at_hand(self.connection, self.filters)
        if known is not None:
            return self._if_narrow(known)
        takes = len(self.listing.assets(self.connection, self.filters)) * _LOOKED_UP
        least = int(takes / (_RANKED - _MATCHED))
        if least >= MOST_RANKED:
            return None
        return self._if_narrow(self._where_more(least, index, expression))

    def _if_narrow(self, chunks: Chunks | None) -> Chunks | None:
        """Unless enough of the newest texts that match are among them anyway."""
        last = self.connection.value("SELECT max(id) FROM chunk") or 0
        return None if chunks is None or len(chunks.numbers) > _NARROW * last else chunks

    def after_all(self, index: str, expression: str) -> Chunks | None:
        """The same where those that were ranked left too few, and all would have to be."""
        takes = self.connection.value("SELECT max(id) FROM asset") * _READ
        return self._where_more(int(takes / _RANKED), index, expression)

    def _where_more(self, least: int, index: str, expression: str) -> Chunks | None:
        """What the filters leave, where more texts match than these."""
        sql = f"SELECT count(*) FROM (SELECT 1 FROM {index} WHERE {index} MATCH ? LIMIT ?)"
        count = self.connection.value(sql, (expression, least + 1))
        return self.listing.chunks(self.connection, self.filters) if count > least else None


def found_among(
    connection: Connection, index: str, expression: str, rows: NDArray[np.int64]
) -> NDArray[np.int64]:
    """Those of the rows of an index, ascending, that match."""
    sql = f"SELECT rowid FROM {index} WHERE {index} MATCH ?"
    if len(rows) > _SHORT:
        found = connection.rows(f"{sql} LIMIT ?", (expression, _FEW + 1))
    if len(rows) <= _SHORT or len(found) > _FEW:
        # The sign keeps SQLite from asking the index anew for each row.
        sql += f" AND +{index}.rowid IN (SELECT value FROM json_each(?))"
        found = connection.rows(sql, (expression, json.dumps(rows.tolist())))
    return rows[are_in(rows, np.array([row[0] for row in found], np.int64))]


def are_in(values: NDArray[np.int64], ascending: NDArray[np.int64]) -> NDArray[np.bool_]:
    """(n,) whether each of the values is among these."""
    if not ascending.size:
        return np.zeros(len(values), np.bool_)
    places = np.minimum(np.searchsorted(ascending, values), len(ascending) - 1)
    return np.asarray(ascending[places] == values)
