"""The nearest embeddings of a large library, from a form of them that is kept in memory.

[Note: The hot form]
sqlite-vec scans every embedding for each query: exact, but a second for a million. So a large
library's embeddings are also kept in memory as bytes (see codes.py); what these find is checked and
scored anew with what is stored. Nothing of it is on disk, so nothing of it can be stale or torn at
a start: it is made anew, in the background, and until it is there sqlite-vec is asked.
Whoever stores an embedding or deletes a chunk notes it in the table ``turnover``, in the same
transaction. Each query first reads, within its own snapshot, what came and went since the hot form
was last brought up to date; so it never misses what the snapshot has. What the hot form has and the
snapshot has not is dropped by the check. Who is too far behind begins anew.

[Note: Filters before the scan]
A filter is never applied to a list that was cut off. Of the nearest, as many are checked as it
takes to fill the result, which is quick where a filter lets much through. Where it lets little
through, all assets that meet it are listed, and only their rows are looked at.
See [Note: A list for a narrow filter] in listing.py.
"""

from __future__ import annotations

import json
import logging
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.errors import ShoeboxError
from desktop.library import codes, vectors
from desktop.library.conditions import NO_FILTER, Where
from desktop.library.connection import Connection, open_library
from desktop.library.listing import Listing, meeting
from desktop.library.vectors import EncoderTable
from desktop.records import AssetId, ChunkId, Ranked

log = logging.getLogger(__name__)

_FEWEST = 8_000_000  # numbers in all embeddings; fewer are scanned in 20 ms or less
_SAMPLE = 6000  # embeddings that the coder is made from
_SLICE = 2048  # embeddings that are read in one go
_AT_ONCE = 1500  # changes that a query waits for; more are read in the background
_MOST_GONE = 0.2  # of all rows
_SPARE = 30  # rows more than are wanted may be scored anew: a byte a number is not exact
_CHECKED_MORE = 1.2  # times as many rows as are expected to be needed
_CHECKED_AT_MOST = 3_000  # rows; where a filter lets less through, its assets are listed


@dataclass(slots=True)
class _Hot:
    """One encoder's embeddings in memory.

    Thread: the builder's until it is ready, then the reader's.
    """

    key: str
    table: codes.CodeTable
    number: int  # of the newest change in `turnover` that it knows


class HotIndex:
    """The hot form of every encoder with many embeddings.

    Thread: reader, but for `rest`.

    Args:
        fewest: Numbers in all embeddings of an encoder, from which it has a hot form.
    """

    def __init__(self, folder: Path, fewest: int = _FEWEST) -> None:
        self._folder = folder
        self._fewest = fewest
        self._lock = threading.Lock()
        self._hot: dict[int, _Hot] = {}
        self._building: set[int] = set()
        self._builder: threading.Thread | None = None
        self._stopping = threading.Event()
        self.listing = Listing()
        self._used = time.monotonic()

    def close(self) -> None:
        """Stop, and give the memory back; a later query begins anew."""
        self._stopping.set()
        if self._builder is not None:
            self._builder.join()
        self._stopping.clear()
        self._drop()

    def rest(self, idle_seconds: float) -> None:
        """Give the memory back where nobody has searched for so long.

        Thread: any.
        """
        if time.monotonic() - self._used > idle_seconds and self._hot:
            self._drop()

    def wait_until_ready(self, timeout_seconds: float) -> bool:
        """Wait until nothing is being read; False when the time is up first.

        Thread: any.
        """
        builder = self._builder
        if builder is not None:
            builder.join(timeout_seconds)
        return builder is None or not builder.is_alive()

    def serves(self, encoder_key: str) -> bool:
        """Whether an encoder's embeddings are in memory.

        Thread: any.
        """
        with self._lock:
            return any(hot.key == encoder_key for hot in self._hot.values())

    def nearest(
        self,
        connection: Connection,
        table: EncoderTable,
        query: NDArray[np.float32],
        wanted: Where,
        limit: int,
    ) -> list[Ranked] | None:
        """What sqlite-vec would find, nearest first; None where it has to be asked itself.

        Inside a snapshot.
        """
        self._used = time.monotonic()
        hot = self._current(connection, table)
        if hot is None:
            return None
        rows = self._near(connection, hot.table, query, wanted, limit + _SPARE)
        rows = hot.table.contenders(query, rows, limit)
        near = hot.table.chunks[rows].tolist()
        chunks, assets, embeddings = vectors.stored_rows(connection, table, near)
        scores = embeddings @ query
        best = np.lexsort((chunks, -scores))[:limit]
        found = (chunks[best].tolist(), assets[best].tolist(), scores[best].tolist())
        pages = _pages(connection, found[0])
        return [
            Ranked(AssetId(asset), ChunkId(chunk), pages[chunk], score)
            for chunk, asset, score in zip(*found, strict=True)
        ]

    def embeddings(
        self, connection: Connection, table: EncoderTable, chunks: NDArray[np.int64]
    ) -> tuple[NDArray[np.int64], NDArray[np.float32]] | None:
        """Those of the chunks that have an embedding, and these, as exact as bytes are.

        Inside a snapshot. None where what is stored has to be read.
        """
        hot = self._current(connection, table)
        if hot is None:
            return None
        rows = hot.table.rows_with(chunks)
        return hot.table.chunks[rows], hot.table.embeddings(rows)

    # ------------------------------------------------------------------------- filters

    def _near(
        self,
        connection: Connection,
        table: codes.CodeTable,
        query: NDArray[np.float32],
        wanted: Where,
        count: int,
    ) -> NDArray[np.int64]:
        """The nearest rows that are wanted, nearest first: `count`, if so many are.

        See [Note: Filters before the scan].
        """
        if not self.listing.at_hand(connection, wanted):
            look = table.look(query)
            needed = int(_CHECKED_MORE * count)
            most = max(needed, _CHECKED_AT_MOST)
            while needed <= most:
                rows = look.best(needed)
                assets = table.assets[rows]
                found = rows[np.isin(assets, self._meeting(connection, assets, wanted))]
                if len(found) >= count or needed >= look.count:
                    return found[:count]
                needed = int(_CHECKED_MORE * needed * count / max(len(found), 1))
        assets = self.listing.assets(connection, wanted)
        look = table.look(query, table.rows_of(assets))
        return look.best(count)

    def _meeting(
        self, connection: Connection, assets: NDArray[np.int64], wanted: Where
    ) -> NDArray[np.int64]:
        """Those of the assets that meet the conditions."""
        doubtful = self.listing.doubtful(connection) if wanted == NO_FILTER else None
        asked = np.unique(assets) if doubtful is None else np.intersect1d(assets, doubtful)
        met = meeting(connection, asked, wanted)
        return met if doubtful is None else np.setdiff1d(assets, np.setdiff1d(asked, met))

    # ------------------------------------------------------------------------- upkeep

    def _current(self, connection: Connection, table: EncoderTable) -> _Hot | None:
        """The hot form with all that the snapshot has; None while it is made, or not worth it."""
        with self._lock:
            if table.id in self._building:
                return None
            hot = self._hot.get(table.id)
        if hot is None:
            if self._is_large(connection, table):
                self._build(table, None)
            return None
        behind = vectors.turnover(connection) - hot.number
        if behind < 0:
            return None  # the snapshot is older
        if behind > vectors.TURNOVER_KEPT or hot.table.gone > _MOST_GONE * hot.table.count:
            self._build(table, None)
            return None
        if behind > _AT_ONCE:
            self._build(table, hot)
            return None
        _catch_up(connection, table, hot)
        return hot

    def _is_large(self, connection: Connection, table: EncoderTable) -> bool:
        return bool(
            connection.value(
                "SELECT EXISTS (SELECT 1 FROM embedded WHERE encoder = ? LIMIT 1 OFFSET ?)",
                (table.id, self._fewest // table.dimension),
            )
        )

    def _build(self, table: EncoderTable, hot: _Hot | None) -> None:
        """Have a hot form made, or brought up to date, in the background."""
        with self._lock:
            self._hot.pop(table.id, None)
            self._building.add(table.id)
        before = self._builder
        self._builder = threading.Thread(
            target=self._work, args=(table, hot, before), name="hot index", daemon=True
        )
        self._builder.start()

    def _work(self, table: EncoderTable, hot: _Hot | None, before: threading.Thread | None) -> None:
        """Thread: hot index."""
        if before is not None:
            before.join()  # one at a time: this is work for the disk
        started = time.perf_counter()
        try:
            connection = open_library(self._folder, write=False)
            try:
                hot = self._made(connection, table) if hot is None else hot
                if hot is not None:
                    _catch_up(connection, table, hot)
            finally:
                connection.close()
        except ShoeboxError as failure:
            log.info("the embeddings could not be read ahead: %s", failure)
            hot = None
        except Exception:
            log.exception("the embeddings could not be read ahead")
            hot = None
        with self._lock:
            self._building.discard(table.id)
            if hot is not None and not self._stopping.is_set():
                self._hot[table.id] = hot
                seconds = time.perf_counter() - started
                log.info("%d embeddings of %s in %.1f s", hot.table.count, table.key, seconds)

    def _made(self, connection: Connection, table: EncoderTable) -> _Hot | None:
        """All of an encoder's embeddings; None where it is to stop, or has none."""
        number = vectors.turnover(connection)
        sample = vectors.spread(connection, table, _SAMPLE)
        if not len(sample):
            return None
        made = codes.CodeTable(codes.coder(sample))
        after = -1
        while chunks := connection.rows(
            "SELECT chunk FROM embedded WHERE encoder = ? AND chunk > ? ORDER BY chunk LIMIT ?",
            (table.id, after, _SLICE),
        ):
            if self._stopping.is_set():
                return None
            after = chunks[-1][0]
            made.add(*vectors.stored_rows(connection, table, (row[0] for row in chunks)))
        return _Hot(table.key, made, number)

    def _drop(self) -> None:
        with self._lock:
            self._hot.clear()
        self.listing.clear()


def _catch_up(connection: Connection, table: EncoderTable, hot: _Hot) -> None:
    """Take in what came and went since, each chunk once."""
    with connection.snapshot():
        newest = vectors.turnover(connection)
        if newest <= hot.number:
            return
        changes = connection.rows(
            "SELECT encoder, chunk FROM turnover WHERE number > ? AND ifnull(encoder, ?) = ?",
            (hot.number, table.id, table.id),
        )
        came = [chunk for encoder, chunk in changes if encoder is not None]
        if came:
            known = hot.table.chunks[hot.table.rows_with(np.array(came, np.int64))]
            new = np.setdiff1d(came, known)
            hot.table.add(*vectors.stored_rows(connection, table, new.tolist()))
        went = [chunk for encoder, chunk in changes if encoder is None]
        if went:
            hot.table.remove(np.array(went, np.int64))
        hot.number = newest


def _pages(connection: Connection, chunks: Sequence[int]) -> dict[int, int | None]:
    """On which page each chunk is."""
    rows = connection.rows(
        "SELECT chunk.id, chunk.page FROM json_each(?) AS one"
        " CROSS JOIN chunk ON chunk.id = one.value",
        (json.dumps(chunks),),
    )
    return dict(rows)
