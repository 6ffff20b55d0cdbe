"""The queue that the database is: what to index next, and what waits.

The functions here that write do so inside a transaction that `Catalog` has opened.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass

from desktop.library.connection import Connection
from desktop.library.rows import path_below
from desktop.library.vectors import KINDS_OF_SPACE, EncoderTable
from desktop.records import AssetId, Changes, ChunkId, ChunkKind, PendingFile

_FIRST_DELAY_SECONDS = 2.0
_LONGEST_DELAY_SECONDS = 600.0
FILE_COLUMNS = "asset.id, root.path, asset.relative, asset.size, asset.modified_ns, asset.losses"


@dataclass(frozen=True, slots=True)
class Unembedded:
    """A chunk that an encoder has not seen."""

    chunk: ChunkId
    file: PendingFile
    content_hash: str  # of the file when the chunk was made
    kind: ChunkKind
    page: int | None  # from 1; None for a photo
    text: str  # "" for a picture


def pending(
    connection: Connection, limit: int, skip: Collection[AssetId], now: float
) -> tuple[PendingFile, ...]:
    """What `Catalog.next_pending` gives."""
    rows = connection.rows(
        f"SELECT {FILE_COLUMNS} FROM asset JOIN root ON root.id = asset.root"
        " WHERE asset.state = 'pending' AND asset.missing IS NULL AND root.online"
        " AND asset.wait_until <= ? AND asset.id NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY asset.losses, asset.modified_ns DESC LIMIT ?",
        (now, json.dumps(list(skip)), limit),
    )
    return tuple(pending_file(row) for row in rows)


def pending_file(row: tuple[int, bytes, bytes, int, int, int]) -> PendingFile:
    """A file, from `FILE_COLUMNS`."""
    number, root, relative, size, modified_ns, losses = row
    return PendingFile(AssetId(number), path_below(root, relative), size, modified_ns, losses)


def seconds_until_pending(connection: Connection, now: float) -> float | None:
    """What `Catalog.seconds_until_pending` gives."""
    earliest = connection.value(
        "SELECT min(asset.wait_until) FROM asset JOIN root ON root.id = asset.root"
        " WHERE asset.state = 'pending' AND asset.missing IS NULL AND root.online"
    )
    return None if earliest is None else max(0.0, earliest - now)


def postpone(connection: Connection, asset: AssetId, now: float, *, lost_child: bool) -> None:
    """Let a pending asset wait, each time twice as long."""
    connection.run(
        "UPDATE asset SET losses = losses + ?, delays = delays + 1,"
        " wait_until = ? + min(?, ? * (1 << min(delays, 20))) WHERE id = ?",
        (int(lost_child), now, _LONGEST_DELAY_SECONDS, _FIRST_DELAY_SECONDS, asset),
    )


def retry(connection: Connection, assets: Sequence[AssetId] | None) -> Changes:
    """Put rejected assets back; None means all of them."""
    where = "" if assets is None else " AND id IN (SELECT value FROM json_each(?))"
    rows = connection.rows(
        "UPDATE asset SET state = 'pending', reason = NULL, losses = 0, delays = 0, wait_until = 0"
        f" WHERE state = 'rejected'{where} RETURNING id",
        () if assets is None else (json.dumps(list(assets)),),
    )
    return Changes(updated=tuple(AssetId(row[0]) for row in rows))


def older_formats(connection: Connection, versions: Mapping[str, int]) -> tuple[str, ...]:
    """What files were read or rejected by, as "JPEG@1", of which there is a newer version now."""
    rows = connection.rows("SELECT DISTINCT format FROM asset WHERE format IS NOT NULL")
    return tuple(format_ for (format_,) in rows if _is_older(format_, versions))


def retry_formats(connection: Connection, older: Collection[str]) -> Changes:
    """Put back what these rejected."""
    ids = connection.rows(
        "SELECT id FROM asset WHERE state = 'rejected'"
        " AND format IN (SELECT value FROM json_each(?))",
        (json.dumps(list(older)),),
    )
    return retry(connection, [AssetId(row[0]) for row in ids])


def reread(connection: Connection, older: Collection[str], limit: int, now: float) -> Changes:
    """Put a few files back that these have read; what they read stays until it is replaced."""
    ids = [
        row[0]
        for row in connection.rows(
            "SELECT asset.id FROM asset JOIN root ON root.id = asset.root"
            " WHERE asset.state = 'indexed' AND asset.missing IS NULL AND root.online"
            " AND asset.format IN (SELECT value FROM json_each(?)) AND asset.wait_until <= ?"
            " ORDER BY asset.modified_ns DESC LIMIT ?",
            (json.dumps(list(older)), now, limit),
        )
    ]
    connection.run(
        "UPDATE asset SET state = 'pending', losses = 0, delays = 0, wait_until = 0"
        " WHERE id IN (SELECT value FROM json_each(?))",
        (json.dumps(ids),),
    )
    return Changes(updated=tuple(AssetId(number) for number in ids))


def _is_older(format_: str, versions: Mapping[str, int]) -> bool:
    name, _, version = format_.rpartition("@")
    return version.isdecimal() and int(version) < versions.get(name, 0)


def unembedded(
    connection: Connection, table: EncoderTable, limit: int, now: float
) -> tuple[Unembedded, ...]:
    """What `Catalog.next_unembedded` gives."""
    kinds = KINDS_OF_SPACE[table.space]
    marks = ", ".join("?" * len(kinds))
    rows = connection.rows(
        f"SELECT {FILE_COLUMNS}, chunk.id, asset.indexed_hash, chunk.kind, chunk.page, chunk.text"
        " FROM asset INDEXED BY asset_dated JOIN root ON root.id = asset.root"
        " CROSS JOIN chunk ON chunk.asset = asset.id"
        f" WHERE asset.missing IS NULL AND asset.state = 'indexed' AND chunk.kind IN ({marks})"
        " AND (chunk.kind IN ('passage', 'read', 'caption') OR asset.wait_until <= ?)"
        " AND NOT EXISTS (SELECT 1 FROM embedded WHERE encoder = ? AND chunk = chunk.id)"
        " ORDER BY asset.dated DESC, asset.id DESC LIMIT ?",
        (*kinds, now, table.id, limit),
    )
    return tuple(
        Unembedded(ChunkId(chunk), pending_file(file), content_hash, ChunkKind(kind), page, text)
        for *file, chunk, content_hash, kind, page, text in rows
    )
