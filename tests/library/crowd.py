"""Thousands of chunks with embeddings, written straight into the tables, and the exact answer."""

from __future__ import annotations

from collections.abc import Collection

import numpy as np
from library.shelf import Shelf, encoder
from numpy.typing import NDArray

from desktop.library import vectors
from desktop.records import AssetId, ChunkId

Floats = NDArray[np.float32]
WIDE = encoder("wide", dimension=320)  # more than twice the components of the first look


def grouped(count: int, seed: int, dimension: int = 320) -> Floats:
    """Around a common middle, in 40 groups, a few directions mattering most."""
    rng = np.random.default_rng(seed)
    spread = (np.arange(1, dimension + 1) ** -0.4).astype(np.float32)
    centres = np.random.default_rng(0).normal(size=(40, dimension)) * spread
    noise = rng.normal(size=(count, dimension)) * spread
    return unit_rows(spread + centres[rng.integers(0, 40, count)] + noise)


def scattered(count: int, seed: int, dimension: int = 320) -> Floats:
    """In all directions alike, as no encoder has them."""
    return unit_rows(np.random.default_rng(seed).normal(size=(count, dimension)))


def unit_rows(rows: NDArray[np.floating]) -> Floats:
    return np.asarray(rows / np.linalg.norm(rows, axis=1, keepdims=True), np.float32)


class Crowd:
    """One asset with one chunk for each embedding; an asset's size is its place."""

    def __init__(self, shelf: Shelf) -> None:
        self.shelf = shelf
        self.rows: dict[int, Floats] = {}  # by asset and chunk, which have the same ids
        shelf.catalog.want_encoders([WIDE])

    def add(self, rows: Floats) -> list[int]:
        """Their ids."""
        write, first = self.shelf.connection, max(self.rows, default=0) + 1
        ids = list(range(first, first + len(rows)))
        table = vectors.encoder_table(write, WIDE.key)
        assert table is not None
        with write.transaction():
            write.run_many(
                "INSERT INTO asset(id, root, relative, name, folder, extension, kind, state, size,"
                " modified_ns, dated) VALUES (?1, ?2, ?3, ?3, '', '', 'photo', 'indexed', ?1, 1,"
                " '2021-01-01T00:00:00')",
                ((n, self.shelf.root, f"{n}".encode()) for n in ids),
            )
            chunk = (
                "INSERT INTO chunk(id, asset, ordinal, kind, text) VALUES (?, ?, 0, 'photo', '')"
            )
            write.run_many(chunk, ((n, n) for n in ids))
            vectors.store(write, table, zip(map(ChunkId, ids), rows, strict=True))
        self.rows.update(zip(ids, rows, strict=True))
        return ids

    def remove(self, ids: Collection[int]) -> None:
        with self.shelf.connection.transaction():
            self.shelf.connection.run_many("DELETE FROM asset WHERE id = ?", ((n,) for n in ids))
        for number in ids:
            del self.rows[number]

    def lose(self, ids: Collection[int]) -> None:
        """Their files are gone for now."""
        sql = "UPDATE asset SET missing = 1 WHERE id = ?"
        with self.shelf.connection.transaction():
            self.shelf.connection.run_many(sql, ((n,) for n in ids))

    def exact(self, query: Floats, among: Collection[int], count: int) -> list[AssetId]:
        """By all products in 64 bits."""
        ids = np.array(sorted(among), np.int64)
        if not len(ids):
            return []
        scores = np.stack([self.rows[int(n)] for n in ids]).astype(np.float64) @ query
        return [AssetId(int(n)) for n in ids[np.argsort(-scores)[:count]]]
