"""What goes into the full-text indexes; a deletion takes it out again by a trigger.

[Note: Whole batches]
FTS5 writes what it has gathered to disk at every savepoint, and SQLite opens one for each statement
with a trigger. Triggers that index row by row made saving five times slower (measured: 1.6 ms
instead of 0.3 ms for a passage). So each transaction indexes what it added with one statement.
"""

from __future__ import annotations

import json
from collections.abc import Iterable

from desktop.library.connection import Connection
from desktop.records import AssetId, ChunkId

# See [Note: Two characters at the end] in schema.py.
PADDING = "char(10, 10)"
_PAGES = 2000  # that are written in one step
INDEXES = ("asset_words", "chunk_words", "chunk_stems", "chunk_parts", "asset_parts")


def last_chunk(connection: Connection) -> ChunkId:
    """The id that was given to a chunk last; 0 before the first."""
    number = connection.value("SELECT seq FROM sqlite_sequence WHERE name = 'chunk'")
    return ChunkId(number or 0)


def index_chunks(connection: Connection, after: ChunkId) -> None:
    """Index the texts of the chunks that were added after this one."""
    new = "FROM chunk WHERE id > ? AND text <> '' ORDER BY id"
    connection.run(f"INSERT INTO chunk_words(rowid, text) SELECT id, text {new}", (after,))
    connection.run(f"INSERT INTO chunk_stems(rowid, text) SELECT id, paired(text) {new}", (after,))
    connection.run(
        f"INSERT INTO chunk_parts(rowid, text) SELECT id, text || {PADDING} {new}", (after,)
    )


def index_names(connection: Connection, assets: Iterable[AssetId]) -> None:
    """Index the names, folders and metadata of assets that are new, or have others now."""
    numbers = list(assets)
    # One by one: given a list, SQLite would read the whole index.
    for index in ("asset_words", "asset_parts"):
        connection.run_many(f"DELETE FROM {index} WHERE rowid = ?", ((n,) for n in numbers))
    rows = connection.rows(
        "SELECT asset.id, name, folder, details FROM json_each(?) AS one"
        " CROSS JOIN asset ON asset.id = one.value ORDER BY asset.id",
        (json.dumps(numbers),),
    )
    connection.run_many(
        "INSERT INTO asset_words(rowid, name, folder, details) VALUES (?, ?, ?, ?)", rows
    )
    connection.run_many(
        f"INSERT INTO asset_parts(rowid, name) VALUES (?, ? || {PADDING})",
        ((number, name) for number, name, *_ in rows),
    )


def check(connection: Connection) -> None:
    """Compare each index with itself.

    Raises:
        LibraryBroken: One is damaged.
    """
    for index in INDEXES:
        connection.run(f"INSERT INTO {index}({index}, rank) VALUES ('integrity-check', 1)")


def purge(connection: Connection) -> None:
    """Rewrite the indexes without what was deleted from them; a transaction for each of the steps.

    Source: sqlite.org/fts5.html, 6.9: a negative number begins with all pieces; a step that changes
    fewer than two rows was the last.
    """
    for index in INDEXES:
        pages, changed = -_PAGES, 2
        while changed >= 2:
            with connection.transaction():
                changed = connection.run(
                    f"INSERT INTO {index}({index}, rank) VALUES ('merge', ?)", (pages,)
                )
            pages = _PAGES


def merge(connection: Connection) -> None:
    """Join small pieces of the indexes, a little at a time, inside the caller's transaction."""
    for index in INDEXES:
        connection.run(f"INSERT INTO {index}({index}, rank) VALUES ('merge', 500)")
