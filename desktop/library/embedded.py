"""Embeddings as they are stored, of a few chunks or assets."""

from __future__ import annotations

import json
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from desktop.library import vectors
from desktop.library.connection import Connection
from desktop.records import AssetId, ChunkId


def embeddings(
    connection: Connection, encoder_key: str, chunks: Sequence[ChunkId]
) -> list[tuple[ChunkId, NDArray[np.float32]]]:
    """(chunk, its (dimension,) embedding) of those chunks that have one, in any order."""
    table = vectors.encoder_table(connection, encoder_key)
    if table is None or not chunks:
        return []
    rows = connection.rows(
        f"SELECT chunk_id, embedding FROM {table.name}"
        " WHERE chunk_id IN (SELECT value FROM json_each(?))",
        (json.dumps(list(chunks)),),
    )
    return [(ChunkId(chunk), np.frombuffer(row, np.float32)) for chunk, row in rows]


def first_pictures(
    connection: Connection, encoder_key: str, assets: Sequence[AssetId]
) -> tuple[tuple[AssetId, ...], NDArray[np.float32]]:
    """The assets whose photo or first page is embedded, and (n, dimension) of these."""
    table = vectors.encoder_table(connection, encoder_key)
    if table is None:
        return (), np.zeros((0, 0), np.float32)
    found: list[tuple[AssetId, ChunkId]] = []
    for asset in assets:
        chunk = connection.value(
            "SELECT id FROM chunk WHERE asset = ? AND kind IN ('photo', 'page')"
            " ORDER BY ordinal LIMIT 1",
            (asset,),
        )
        if chunk is not None:
            found.append((asset, ChunkId(chunk)))
    rows = dict(embeddings(connection, encoder_key, [chunk for _, chunk in found]))
    there = [(asset, rows[chunk]) for asset, chunk in found if chunk in rows]
    if not there:
        return (), np.zeros((0, table.dimension), np.float32)
    return tuple(asset for asset, _ in there), np.stack([row for _, row in there])
