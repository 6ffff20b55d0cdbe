"""Captions: what a model wrote about pictures, kept by content and found as text.

[Note: A caption is nobody's words]
A caption is kept in keepsakes.db by the hash of the content that it describes: writing one takes
seconds, so it outlives moves and the index. Each asset with that content has it as a chunk of a
kind of its own. So it is found like other text, but it is never shown as the file's text, nor given
to a model as evidence: a model would be asked to believe a model.

A row without text says that there is none: the model could not write one, or (without a model)
the person wants none.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.errors import UsageError
from desktop.library import fulltext, pairs
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.records import AssetId, Changes, ChunkId, ChunkKind

LONGEST_CAPTION = 2000  # characters
_PHOTOS = (
    "asset.missing IS NULL AND asset.kind = 'photo' AND asset.state = 'indexed'"
    f" AND asset.indexed_hash IS NOT NULL AND {pairs.SHOWN}"
)
_DONE = (  # two parameters: whether another model's will do, and the model that is to write
    "EXISTS (SELECT 1 FROM keep.caption WHERE content_hash = asset.indexed_hash"
    " AND (? AND text <> '' OR model IN ('', ?)))"
)


@dataclass(frozen=True, slots=True)
class Caption:
    """What a model wrote about a picture."""

    text: str
    model: str  # its id
    made: datetime


@dataclass(frozen=True, slots=True)
class Tally:
    """How far the pictures of a library are described."""

    described: int
    total: int  # photos
    left: int  # that a model has not tried yet


class Captions:
    """Each write is one transaction and returns its `Changes`.

    Every method may raise `LibraryUnavailable` and `LibraryBroken`.

    Args:
        connection: A writing one for the methods that change something.
        clock: Seconds since 1970.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    def undescribed(
        self, model: str, limit: int, skip: Collection[AssetId] = (), *, again: bool = False
    ) -> tuple[AssetId, ...]:
        """Photos that have no caption and that this model has not tried, the newest first.

        Args:
            again: Also those that have one by another model.
        """
        rows = self._connection.rows(
            "SELECT asset.id FROM asset INDEXED BY asset_dated"
            f" WHERE {_PHOTOS} AND NOT {_DONE}"
            " AND asset.id NOT IN (SELECT value FROM json_each(?))"
            " ORDER BY asset.dated DESC, asset.id DESC LIMIT ?",
            (not again, model, json.dumps(list(skip)), limit),
        )
        return tuple(AssetId(number) for (number,) in rows)

    def tally(self, model: str) -> Tally:
        """How many photos there are, have a caption, and wait for this model."""
        total, described, done = self._connection.row(
            "SELECT count(*), total(caption.text <> ''),"
            " total(caption.text <> '' OR caption.model IN ('', ?)) FROM asset"
            " LEFT JOIN keep.caption AS caption ON caption.content_hash = asset.indexed_hash"
            f" WHERE {_PHOTOS}",
            (model,),
        )
        return Tally(int(described), total, total - int(done))

    def of(self, asset: AssetId) -> Caption | None:
        """The caption of an asset; None where it has none."""
        row = self._connection.row(
            "SELECT text, model, made FROM asset JOIN keep.caption AS caption"
            " ON caption.content_hash = asset.indexed_hash WHERE asset.id = ? AND text <> ''",
            (asset,),
        )
        if row is None:
            return None
        text, model, made = row
        return Caption(text, model, datetime.fromtimestamp(made, UTC))

    def save(self, content_hash: str, text: str, model: str) -> Changes:
        """Keep a caption in place of the one before, and have it found; "" where there is none.

        Raises:
            UsageError: It is too long.
        """
        text = stored(text).strip()
        if len(text) > LONGEST_CAPTION:
            raise UsageError(f"A caption has at most {LONGEST_CAPTION} characters.")
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO keep.caption(content_hash, text, model, made)"
                " VALUES (?, ?, ?, ?)",
                (content_hash, text, model, int(self._clock())),
            )
            return self._follow([content_hash])

    def forget(self, assets: Sequence[AssetId]) -> Changes:
        """Delete the captions of these files; no other is written by itself."""
        with self._connection.transaction():
            rows = self._connection.rows(
                "SELECT DISTINCT indexed_hash FROM asset"
                " WHERE indexed_hash IS NOT NULL AND id IN (SELECT value FROM json_each(?))",
                (json.dumps(list(assets)),),
            )
            contents = [content for (content,) in rows]
            self._connection.run_many(
                "INSERT OR REPLACE INTO keep.caption(content_hash, text, model, made)"
                " VALUES (?, '', '', ?)",
                [(content, int(self._clock())) for content in contents],
            )
            return self._follow(contents)

    def forget_all(self) -> Changes:
        """Delete every caption, and that there are to be none."""
        with self._connection.transaction():
            rows = self._connection.rows("SELECT DISTINCT asset FROM chunk WHERE kind = 'caption'")
            self._connection.run("DELETE FROM chunk WHERE kind = 'caption'")
            self._connection.run("DELETE FROM keep.caption")
        return Changes(updated=tuple(AssetId(number) for (number,) in rows))

    def unembedded(self, encoder_key: str, limit: int) -> tuple[tuple[ChunkId, str], ...]:
        """Captions that an encoder has not seen."""
        rows = self._connection.rows(
            "SELECT chunk.id, chunk.text FROM chunk JOIN encoder ON encoder.key = ?"
            " WHERE chunk.kind = 'caption' AND NOT EXISTS (SELECT 1 FROM embedded"
            " WHERE embedded.encoder = encoder.id AND embedded.chunk = chunk.id) LIMIT ?",
            (encoder_key, limit),
        )
        return tuple((ChunkId(chunk), text) for chunk, text in rows)

    def among(self, chunks: Collection[ChunkId]) -> frozenset[ChunkId]:
        """Those of the chunks that are captions."""
        if not self._connection.value("SELECT EXISTS (SELECT 1 FROM chunk WHERE kind = 'caption')"):
            return frozenset()
        rows = self._connection.rows(
            "SELECT chunk.id FROM json_each(?) AS one CROSS JOIN chunk ON chunk.id = one.value"
            " WHERE chunk.kind = 'caption'",
            (json.dumps(list(chunks)),),
        )
        return frozenset(ChunkId(chunk) for (chunk,) in rows)

    def _follow(self, contents: Sequence[str]) -> Changes:
        """Have all assets with these contents show what is kept."""
        last = fulltext.last_chunk(self._connection)
        changed: list[AssetId] = []
        for content in contents:
            for (number,) in self._connection.rows(
                "SELECT id FROM asset WHERE indexed_hash = ?", (content,)
            ):
                asset = AssetId(number)
                self._connection.run(
                    "DELETE FROM chunk WHERE asset = ? AND kind = 'caption'", (asset,)
                )
                place(self._connection, asset, content)
                changed.append(asset)
        fulltext.index_chunks(self._connection, last)
        return Changes(updated=tuple(changed))


def place(connection: Connection, asset: AssetId, content_hash: str) -> None:
    """Give an asset that has none the caption that is kept of its content.

    The caller has opened the transaction, and indexes the words.
    """
    connection.run(
        "INSERT INTO chunk(asset, ordinal, kind, page, text)"
        " SELECT ?1, (SELECT ifnull(max(ordinal), -1) + 1 FROM chunk WHERE asset = ?1),"
        " ?2, NULL, text FROM keep.caption WHERE content_hash = ?3 AND text <> ''"
        " AND NOT EXISTS (SELECT 1 FROM chunk WHERE asset = ?1 AND kind = ?2)",
        (asset, ChunkKind.CAPTION, content_hash),
    )
