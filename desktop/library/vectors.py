"""Embeddings in sqlite-vec tables, one for each encoder, kept in step with the chunks.

The functions here write inside a transaction that `Catalog` has opened.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library.connection import Connection
from desktop.records import AssetId, ChunkId, ChunkKind, Encoder, Space

log = logging.getLogger(__name__)

_BETWEEN_CLEANING = 1000  # chunks
LARGEST_K = 4096  # WORKAROUND: sqlite-vec 0.1.9 rejects a larger k
# Rows that sqlite-vec keeps in one BLOB. To reach one of them SQLite walks the chain of the BLOB's
# pages, so with 1,024, its default, reading a row of 768 numbers takes 0.46 ms, adding it 0.16 ms
# and deleting it 1.2 ms; with 16 it is 0.02, 0.03 and 0.08 ms, and a scan takes as long (measured).
ROWS_TOGETHER = 16
TURNOVER_KEPT = 20_000  # rows, the newest: who is farther behind begins anew

KINDS_OF_SPACE: dict[Space, tuple[ChunkKind, ...]] = {
    Space.PICTURE: (ChunkKind.PHOTO, ChunkKind.PAGE),
    Space.PASSAGE: (ChunkKind.PASSAGE, ChunkKind.READ, ChunkKind.CAPTION),
}


@dataclass(frozen=True, slots=True)
class EncoderTable:
    """An encoder that the library knows."""

    id: int
    key: str
    space: Space
    dimension: int
    wanted: bool

    @property
    def name(self) -> str:
        """The name of its table."""
        return f"embedding_{self.id}"


def encoder_tables(connection: Connection) -> tuple[EncoderTable, ...]:
    """Every encoder that has a table, oldest first."""
    rows = connection.rows("SELECT id, key, space, dimension, wanted FROM encoder ORDER BY id")
    return tuple(
        EncoderTable(number, key, Space(space), dimension, bool(wanted))
        for number, key, space, dimension, wanted in rows
    )


def encoder_table(connection: Connection, key: str) -> EncoderTable | None:
    """The encoder with this key, or None where the library knows none."""
    return next((table for table in encoder_tables(connection) if table.key == key), None)


def want(connection: Connection, encoders: Sequence[Encoder]) -> None:
    """Make the tables that these encoders need; others stay until these are complete."""
    known = {table.key for table in encoder_tables(connection)}
    connection.run("UPDATE encoder SET wanted = 0")
    for encoder in encoders:
        if encoder.key not in known:
            _add(connection, encoder)
        connection.run("UPDATE encoder SET wanted = 1 WHERE key = ?", (encoder.key,))
    follow_deletions(connection)  # anew each time: an older version knew fewer kinds of chunks


def _add(connection: Connection, encoder: Encoder) -> None:
    connection.run(
        "INSERT INTO encoder(key, space, dimension, wanted) VALUES (?, ?, ?, 1)",
        (encoder.key, encoder.space, encoder.dimension),
    )
    # Rows are of unit length, so L2 orders as the cosine does; measured, it is a third faster.
    connection.run(
        f"CREATE VIRTUAL TABLE embedding_{connection.last_id} USING vec0("
        "chunk_id INTEGER PRIMARY KEY,"
        f" embedding FLOAT[{encoder.dimension}], chunk_size={ROWS_TOGETHER})"
    )
    log.info("embeddings of %s begin", encoder.key)


def drop_replaced(connection: Connection) -> tuple[str, ...]:
    """Drop each encoder that is not wanted and whose space has a wanted one that is complete.

    Returns:
        The keys of those that went.
    """
    tables = encoder_tables(connection)
    complete = {
        table.space for table in tables if table.wanted and not unembedded(connection, table)
    }
    dropped = [table for table in tables if not table.wanted and table.space in complete]
    for table in dropped:
        connection.run("DELETE FROM encoder WHERE id = ?", (table.id,))
    if dropped:
        follow_deletions(connection)  # before their tables go: the trigger names them
    for table in dropped:
        connection.run(f"DROP TABLE {table.name}")
        log.info("embeddings of %s were replaced", table.key)
    return tuple(table.key for table in dropped)


def follow_deletions(connection: Connection) -> None:
    """Make the trigger that keeps the indexes in step when a chunk goes, also by a cascade.

    See [Note: Words stay in step] in schema.py.
    """
    deletes = "".join(
        f"DELETE FROM {table.name} WHERE chunk_id = old.id AND old.kind IN ({_kinds(table)}); "
        for table in encoder_tables(connection)
    )
    connection.run("DROP TRIGGER IF EXISTS chunk_deleted")
    connection.run(
        "CREATE TRIGGER chunk_deleted AFTER DELETE ON chunk BEGIN "
        "DELETE FROM chunk_words WHERE rowid = old.id; "
        f"DELETE FROM chunk_parts WHERE rowid = old.id; {deletes}"
        "INSERT INTO turnover(chunk) VALUES (old.id); END"
    )


def _kinds(table: EncoderTable) -> str:
    return ", ".join(f"'{kind}'" for kind in KINDS_OF_SPACE[table.space])


def unembedded(connection: Connection, table: EncoderTable) -> int:
    """How many chunks have not been through an encoder. Chunks of missing files count."""
    kinds = KINDS_OF_SPACE[table.space]
    marks = ", ".join("?" * len(kinds))
    chunks = connection.value(f"SELECT count(*) FROM chunk WHERE kind IN ({marks})", kinds)
    done = connection.value("SELECT count(*) FROM embedded WHERE encoder = ?", (table.id,))
    return max(0, int(chunks) - int(done))


def store(
    connection: Connection,
    table: EncoderTable,
    embeddings: Iterable[tuple[ChunkId, NDArray[np.float32] | None]],
) -> None:
    """Store embeddings of chunks that exist and have none of this encoder yet.

    None, or one with a number that is not finite, settles a chunk that can have no embedding.

    Raises:
        ValueError: One has another dimension (a bug).
    """
    rows: list[tuple[int, bytes]] = []
    done: list[tuple[int, int]] = []
    for chunk, embedding in embeddings:
        done.append((table.id, chunk))
        if embedding is None:
            continue
        if embedding.shape != (table.dimension,):
            raise ValueError(f"{table.key} has dimension {table.dimension}, not {embedding.shape}")
        if np.isfinite(embedding).all():
            rows.append((chunk, np.ascontiguousarray(embedding, np.float32).tobytes()))
        else:
            log.warning("chunk %d: %s gave no finite embedding", chunk, table.key)
    connection.run_many("INSERT INTO embedded(encoder, chunk) VALUES (?, ?)", done)
    connection.run_many(f"INSERT INTO {table.name}(chunk_id, embedding) VALUES (?, ?)", rows)
    came = ((table.id, chunk) for chunk, _ in rows)
    connection.run_many("INSERT INTO turnover(encoder, chunk) VALUES (?, ?)", came)
    if rows and rows[-1][0] % _BETWEEN_CLEANING < len(rows):
        clean(connection)


def add(
    connection: Connection,
    table: EncoderTable,
    embeddings: Iterable[tuple[ChunkId, NDArray[np.float32] | None]],
) -> tuple[AssetId, ...]:
    """`store` embeddings of chunks that may be gone, or embedded already, by now.

    Returns:
        The assets that they belong to.
    """
    new: list[tuple[ChunkId, NDArray[np.float32] | None]] = []
    assets: dict[AssetId, None] = {}
    for chunk, embedding in embeddings:
        asset = connection.value(
            "SELECT asset FROM chunk WHERE id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM embedded WHERE encoder = ?2 AND chunk = ?1)",
            (chunk, table.id),
        )
        if asset is not None:
            assets[AssetId(asset)] = None
            new.append((chunk, embedding))
    store(connection, table, new)
    return tuple(assets)


def copy(connection: Connection, source: AssetId, target: AssetId) -> None:
    """Copy every embedding of one asset to another whose chunks are equal."""
    pairs = (
        "FROM chunk AS new JOIN chunk AS old ON old.ordinal = new.ordinal AND old.asset = ?"
        " WHERE new.asset = ?"
    )
    for table in encoder_tables(connection):
        connection.run(
            f"INSERT INTO embedded(encoder, chunk) SELECT ?, new.id {pairs} AND EXISTS"
            " (SELECT 1 FROM embedded WHERE encoder = ? AND chunk = old.id)",
            (table.id, source, target, table.id),
        )
        connection.run(
            f"INSERT INTO {table.name}(chunk_id, embedding) SELECT new.id, (SELECT embedding"
            f" FROM {table.name} WHERE chunk_id = old.id) {pairs} AND EXISTS"
            f" (SELECT 1 FROM {table.name} WHERE chunk_id = old.id)",
            (source, target),
        )
        connection.run(
            f"INSERT INTO turnover(encoder, chunk) SELECT ?, new.id {pairs}",
            (table.id, source, target),
        )


def turnover(connection: Connection) -> int:
    """The number of the newest change of embeddings; 0 before the first."""
    number = connection.value("SELECT seq FROM sqlite_sequence WHERE name = 'turnover'")
    return int(number or 0)


def clean(connection: Connection) -> None:
    """Forget which embeddings came and went long ago."""
    oldest = turnover(connection) - TURNOVER_KEPT
    connection.run("DELETE FROM turnover WHERE number <= ?", (oldest,))


def spread(connection: Connection, table: EncoderTable, count: int) -> NDArray[np.float32]:
    """(n, dimension) embeddings spread over the whole library, at most `count`."""
    low, high = connection.row(
        "SELECT min(chunk), max(chunk) FROM embedded WHERE encoder = ?", (table.id,)
    )
    steps = [] if low is None else np.linspace(low, high, count).astype(int).tolist()
    chunks = connection.rows(
        "SELECT DISTINCT (SELECT chunk FROM embedded WHERE encoder = ? AND chunk >= value"
        " ORDER BY chunk LIMIT 1) FROM json_each(?)",
        (table.id, json.dumps(steps)),
    )
    return stored_rows(connection, table, (row[0] for row in chunks))[2]


def stored_rows(
    connection: Connection, table: EncoderTable, chunks: Iterable[int]
) -> tuple[NDArray[np.int64], NDArray[np.int64], NDArray[np.float32]]:
    """Those of the chunks that have an embedding, their assets, and the embeddings, (n, dimension).

    In the order of the chunks.
    """
    rows = connection.rows(
        "SELECT chunk.id, chunk.asset, stored.embedding FROM json_each(?) AS one"
        " CROSS JOIN chunk ON chunk.id = one.value"
        f" CROSS JOIN {table.name} AS stored ON stored.chunk_id = chunk.id",
        (json.dumps([int(chunk) for chunk in chunks]),),
    )
    embeddings = np.frombuffer(b"".join(row[2] for row in rows), np.float32)
    numbers = np.array([row[:2] for row in rows], np.int64).reshape(-1, 2)
    return numbers[:, 0], numbers[:, 1], embeddings.reshape(-1, table.dimension)
