"""What pictures seem to show: suggested tags, found by an encoder, kept for each asset.

The database is the queue here too: an asset has its labels once its column ``labelled`` holds the
mark of the words and the encoder that they were found with. Labels of an older mark stay until
they are replaced.
"""

from __future__ import annotations

import json
from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from desktop.library import vectors
from desktop.library.connection import Connection
from desktop.library.embedded import embeddings
from desktop.library.folding import folded, stored
from desktop.library.search import Search
from desktop.records import AssetId, Changes, ChunkId

_READY = "asset.state = 'indexed' AND asset.missing IS NULL"
# An index finds each of the three; "is not" would read the whole table.
_OTHER_MARKS = ("asset.labelled IS NULL", "asset.labelled < ?", "asset.labelled > ?")


@dataclass(frozen=True, slots=True, eq=False)
class Unlabelled:
    """An asset without labels of the present mark."""

    asset: AssetId
    embedding: NDArray[np.float32] | None  # (dimension,) of its first picture; None: not a photo


class Labels:
    """What the indexer asks and writes; each write is one transaction.

    Every method may raise `LibraryUnavailable` (nothing was written) and `LibraryBroken`.

    Args:
        connection: A writing one.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def magnitude(self) -> int:
        """How large the library has become: one more each time it has grown fourfold."""
        most = self._connection.value("SELECT ifnull(max(id), 0) FROM asset")
        return int(most).bit_length() // 2

    def sample(self, encoder_key: str, count: int) -> NDArray[np.float32]:
        """`Search.sample`, by this connection."""
        return Search(self._connection).sample(encoder_key, count)

    def next(self, encoder_key: str, mark: str, limit: int) -> list[Unlabelled]:
        """Assets without labels of this mark; those whose picture is not embedded yet wait."""
        table = vectors.encoder_table(self._connection, encoder_key)
        if table is None:
            return []
        for other in _OTHER_MARKS:
            found = self._connection.rows(
                "SELECT id, first FROM (SELECT asset.id, (SELECT chunk.id FROM chunk"
                " WHERE chunk.asset = asset.id AND chunk.kind = 'photo'"
                f" ORDER BY chunk.ordinal LIMIT 1) AS first FROM asset WHERE {_READY} AND {other})"
                " WHERE first IS NULL OR EXISTS"
                " (SELECT 1 FROM embedded WHERE encoder = ? AND chunk = first) LIMIT ?",
                (*((mark,) if "?" in other else ()), table.id, limit),
            )
            if found:
                chunks = [ChunkId(first) for _, first in found if first is not None]
                rows = dict(embeddings(self._connection, encoder_key, chunks))
                return [Unlabelled(AssetId(asset), rows.get(first)) for asset, first in found]
        return []

    def save(
        self, mark: str, found: Sequence[tuple[AssetId, Sequence[tuple[str, float]]]]
    ) -> Changes:
        """Replace the labels of assets; those that are gone meanwhile are passed over.

        Args:
            mark: Of the words and the encoder.
            found: (asset, (label, spreads above chance) of each label).
        """
        changed = []
        with self._connection.transaction():
            for asset, labels in found:
                there = self._connection.run(
                    f"UPDATE asset SET labelled = ? WHERE id = ? AND {_READY}", (mark, asset)
                )
                before = self._connection.run("DELETE FROM label WHERE asset = ?", (asset,))
                if there and labels:
                    self._connection.run_many(
                        "INSERT OR REPLACE INTO label(asset, word, score) VALUES (?, ?, ?)",
                        [(asset, stored(word), score) for word, score in labels],
                    )
                if before or labels:
                    changed.append(asset)
        return Changes(updated=tuple(changed))


def forget(connection: Connection, asset: AssetId) -> None:
    """Have an asset labelled anew: its content is another; inside the caller's transaction."""
    connection.run("UPDATE asset SET labelled = NULL WHERE id = ?", (asset,))
    connection.run("DELETE FROM label WHERE asset = ?", (asset,))


def suggested(connection: Connection, asset: AssetId) -> tuple[str, ...]:
    """What an asset seems to show, the surest first, less the tags that it has."""
    rows = connection.rows(
        "SELECT word FROM label WHERE asset = ?1 AND folded(word) NOT IN (SELECT folded(tag.name)"
        " FROM keep.tag JOIN main.asset USING (content_hash) WHERE asset.id = ?1)"
        " ORDER BY score DESC, word",
        (asset,),
    )
    return tuple(word for (word,) in rows)


def counts(
    connection: Connection, assets: Collection[AssetId] | None = None, limit: int = 100
) -> tuple[tuple[str, int], ...]:
    """(label, how many of these assets have it), the most frequent first.

    Args:
        assets: None for the whole library.
    """
    among = "" if assets is None else " AND label.asset IN (SELECT value FROM json_each(?))"
    rows = connection.rows(
        "SELECT word, count(*) AS number FROM label JOIN asset ON asset.id = label.asset"
        f" WHERE asset.missing IS NULL{among}"
        " GROUP BY word ORDER BY number DESC, word LIMIT ?",
        (*(() if assets is None else (json.dumps(list(assets)),)), limit),
    )
    return tuple((word, number) for word, number in rows)


def spelled(text: str) -> str:
    """A label as it is compared."""
    return folded(text.strip())
