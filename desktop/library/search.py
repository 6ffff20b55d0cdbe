"""What the reader asks: rankings by words, names and embeddings, and the assets behind them."""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.library import counting, matching, pairs, readings, roots, vectors, wordsearch
from desktop.library.conditions import Where, all_of, where
from desktop.library.connection import Connection
from desktop.library.folding import folded
from desktop.library.keepsakes import Keepsakes
from desktop.library.listing import Listing
from desktop.library.nearest import HotIndex
from desktop.library.rows import ASSET_COLUMNS, ASSET_SOURCE, asset_of
from desktop.library.taught import Taught
from desktop.records import (
    Asset,
    AssetId,
    ChunkId,
    Condition,
    Counts,
    Passage,
    Query,
    Ranked,
    Root,
    TextLine,
)

_BEGINNING = 400  # characters of a text that stand for it
NO_CHUNK = ChunkId(-1)  # in a `Ranked` that means the whole asset; never the id of a chunk


class Search:
    """The library as a search sees it: files that are missing from their root are not in it.

    Every method may raise `LibraryUnavailable`, `LibraryBroken`, and `Cancelled` after
    `Connection.interrupt`.

    Thread: reader, or any that opened the connection.
    """

    def __init__(self, connection: Connection, hot: HotIndex | None = None) -> None:
        self._connection = connection
        self._hot = hot
        self._listing = Listing() if hot is None else hot.listing

    @property
    def connection(self) -> Connection:
        """For the other parts of the library, on the same thread."""
        return self._connection

    def close(self) -> None:
        """Close the connection."""
        self._connection.close()

    # ------------------------------------------------------------------------- rankings

    def words(self, query: Query, limit: int) -> list[Ranked]:
        """Chunks that hold the words and phrases, best first by bm25, with snippets.

        See [Note: Tiers] in wordsearch.py. The last word may be unfinished.
        """
        with self._connection.snapshot():
            return wordsearch.ranked(self._connection, self._listing, query, limit)

    def names(self, query: Query, limit: int) -> list[Ranked]:
        """Assets whose name, folders and metadata hold all the words; their chunk is `NO_CHUNK`.

        Files that are pending or rejected are found as well.
        """
        texts = matching.terms(query)
        if not texts:
            return []
        with self._connection.snapshot():
            return self._names(query, texts, limit) or self._parts_of_names(query, texts, limit)

    def nearest(
        self,
        encoder_key: str,
        embedding: NDArray[np.float32],
        conditions: Sequence[Condition],
        limit: int,
    ) -> list[Ranked]:
        """Chunks by the cosine of their embedding and this one, which is their score; exact.

        Args:
            encoder_key: One of `searchable_encoders`; any other finds nothing.
            embedding: (dimension,), unit length.
            conditions: All are met; see `conditions_of`.
            limit: At most 4096 are given.

        Raises:
            ValueError: The embedding has another dimension than the encoder (a bug).
        """
        with self._connection.snapshot():
            table = vectors.encoder_table(self._connection, encoder_key)
            if table is None:
                return []
            if embedding.shape != (table.dimension,):
                raise ValueError(f"{encoder_key} has no dimension {embedding.shape}")
            return self._nearest(table, embedding, conditions, limit)

    def filtered(self, query: Query, limit: int) -> list[Ranked]:
        """Assets that meet the filters and hold no excluded word, newest first.

        The snippet of a document without pictures of its pages is the beginning of its text.
        """
        wanted = where(all_of(query))
        with self._connection.snapshot():
            if self._listing.at_hand(self._connection, wanted):
                few = self._listing.assets(self._connection, wanted)
                among = json.dumps(few.tolist())
                wanted = Where("asset.id IN (SELECT value FROM json_each(?))", (among,))
            rows = self._connection.rows(
                "SELECT one.id, (SELECT substr(chunk.text, 1, ?) FROM chunk"
                " WHERE chunk.asset = one.id AND chunk.ordinal = 0)"
                " FROM (SELECT asset.id, asset.dated FROM asset"
                f" WHERE {wanted.sql} ORDER BY asset.dated DESC, asset.id DESC LIMIT ?) AS one"
                " ORDER BY one.dated DESC, one.id DESC",
                (_BEGINNING, *wanted.parameters, limit),
            )
        return [
            Ranked(AssetId(asset), NO_CHUNK, None, 1.0 / rank, " ".join((beginning or "").split()))
            for rank, (asset, beginning) in enumerate(rows, start=1)
        ]

    def conditions_of(self, query: Query) -> tuple[Condition, ...]:
        """Everything in a query that does not rank: its filters, and its excluded words."""
        return all_of(query)

    # ------------------------------------------------------------------------- encoders

    def searchable_encoders(self) -> tuple[str, ...]:
        """Keys of the encoders with embeddings, oldest first."""
        rows = self._connection.rows(
            "SELECT key FROM encoder WHERE EXISTS (SELECT 1 FROM embedded"
            " WHERE embedded.encoder = encoder.id) ORDER BY id"
        )
        return tuple(row[0] for row in rows)

    def embedding(self, asset: AssetId, encoder_key: str) -> NDArray[np.float32] | None:
        """(dimension,) of an asset's photo or first page or passage; None where it has none."""
        with self._connection.snapshot():
            table = vectors.encoder_table(self._connection, encoder_key)
            if table is None:
                return None
            kinds = vectors.KINDS_OF_SPACE[table.space]
            row = self._connection.row(
                f"SELECT embedding FROM chunk CROSS JOIN {table.name} AS stored"
                " ON stored.chunk_id = chunk.id WHERE chunk.asset = ?"
                f" AND chunk.kind IN ({', '.join('?' * len(kinds))})"
                " ORDER BY chunk.ordinal LIMIT 1",
                (asset, *kinds),
            )
        return None if row is None else np.frombuffer(row[0], np.float32).copy()

    def embeddings(
        self, encoder_key: str, chunks: Iterable[ChunkId]
    ) -> dict[ChunkId, NDArray[np.float32]]:
        """(dimension,) of each of these chunks; those without an embedding are left out.

        To compare them with one another: of a large library a byte for each number.
        """
        wanted = np.array(list(chunks), np.int64)
        with self._connection.snapshot():
            table = vectors.encoder_table(self._connection, encoder_key)
            if table is None:
                return {}
            hot = self._hot
            near = None if hot is None else hot.embeddings(self._connection, table, wanted)
            if near is None:
                numbers, _, rows = vectors.stored_rows(self._connection, table, wanted.tolist())
            else:
                numbers, rows = near
        return {ChunkId(number): row for number, row in zip(numbers.tolist(), rows, strict=True)}

    def sample(self, encoder_key: str, count: int) -> NDArray[np.float32]:
        """(n, dimension) embeddings spread over the whole library, at most `count`; (0, 0) of none.

        For judging what a score is worth here.
        """
        with self._connection.snapshot():
            table = vectors.encoder_table(self._connection, encoder_key)
            if table is None:
                return np.zeros((0, 0), np.float32)
            rows = vectors.spread(self._connection, table, count)
        return rows if len(rows) else np.zeros((0, 0), np.float32)

    # ------------------------------------------------------------------------- assets

    def assets(self, ids: Iterable[AssetId]) -> dict[AssetId, Asset]:
        """The assets with these ids; those that are gone by now are left out."""
        rows = self._connection.rows(
            f"SELECT {ASSET_COLUMNS} FROM {ASSET_SOURCE} WHERE asset.missing IS NULL"
            " AND asset.id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(ids)),),
        )
        return {asset.id: asset for asset in map(asset_of, rows)}

    def asset(self, number: AssetId) -> Asset | None:
        """One asset; None where it is gone by now."""
        return self.assets([number]).get(number)

    def asset_at(self, path: Path) -> Asset | None:
        """The asset of a file; None where the library has none there."""
        absolute = os.path.abspath(path)  # noqa: PTH100 - Path.absolute keeps ".."
        for root in self.roots():
            if root.path in Path(absolute).parents:
                row = self._connection.row(
                    f"SELECT {ASSET_COLUMNS} FROM {ASSET_SOURCE}"
                    " WHERE asset.missing IS NULL AND asset.root = ? AND asset.relative = ?",
                    (root.id, os.fsencode(os.path.relpath(absolute, root.path))),
                )
                return None if row is None else asset_of(row)
        return None

    def passages(self, asset: AssetId, page: int | None = None) -> list[Passage]:
        """An asset's passages in reading order, of one page or (None) of all."""
        rows = self._connection.rows(
            "SELECT page, text FROM chunk WHERE asset = ?1 AND kind IN ('passage', 'read')"
            " AND (?2 IS NULL OR page = ?2) ORDER BY page, ordinal",
            (asset, page),
        )
        return [Passage(number, text) for number, text in rows]

    def lines(self, asset: AssetId, page: int | None) -> tuple[TextLine, ...]:
        """Where the words that were read in a photo, or on a page of a document, are."""
        return readings.lines(self._connection, asset, page)

    def chunk_texts(self, chunks: Collection[ChunkId]) -> dict[ChunkId, str]:
        """The whole texts of chunks; those that are gone by now are left out."""
        rows = self._connection.rows(
            "SELECT id, text FROM chunk WHERE id IN (SELECT value FROM json_each(?))",
            (json.dumps(list(chunks)),),
        )
        return {ChunkId(number): text for number, text in rows}

    def labels(self, pages: Collection[tuple[AssetId, int]]) -> dict[tuple[AssetId, int], str]:
        """What pages are called (a sheet, a heading), where they are called anything."""
        rows = self._connection.rows(
            "SELECT asset, page, label FROM json_each(?) AS one JOIN page_label"
            " ON asset = one.value ->> 0 AND page = one.value ->> 1",
            (json.dumps(list(pages)),),
        )
        return {(AssetId(asset), page): label for asset, page, label in rows}

    def counts(self) -> Counts:
        """How many assets there are."""
        return counting.counts(self._connection)

    def roots(self) -> tuple[Root, ...]:
        """Every watched folder, by path."""
        return roots.all_roots(self._connection)

    def rejected(self, limit: int = 1000) -> tuple[Asset, ...]:
        """Assets that could not be read, newest first."""
        return counting.rejected(self._connection, limit)

    @property
    def taught(self) -> Taught:
        """What words mean to the person, by examples, to be read."""
        return Taught(self._connection)

    @property
    def keepsakes(self) -> Keepsakes:
        """What only the user has, to be read."""
        return Keepsakes(self._connection)

    # ------------------------------------------------------------------------- inside

    def _nearest(
        self,
        table: vectors.EncoderTable,
        embedding: NDArray[np.float32],
        conditions: Sequence[Condition],
        limit: int,
    ) -> list[Ranked]:
        """From memory where the library is large, else an exact scan.

        An exact pre-filter, left out where it would let everything through.
        """
        if self._hot is not None:
            wanted = where(conditions)
            count = min(limit, vectors.LARGEST_K)
            found = self._hot.nearest(self._connection, table, embedding, wanted, count)
            if found is not None:
                return found
        if not conditions and not self._has_missing():
            if not pairs.has_pairs(self._connection):
                return self._by_distance(table, embedding, limit)
            # A RAW is about as near as the picture before it: of twice as many, half are shown.
            found = self._by_distance(table, embedding, 2 * limit)
            hidden = pairs.hidden(self._connection, [ranked.asset for ranked in found])
            shown = [ranked for ranked in found if ranked.asset not in hidden]
            if len(shown) >= limit or len(found) < min(2 * limit, vectors.LARGEST_K):
                return shown[:limit]
        return self._by_distance(table, embedding, limit, where(conditions))

    def _by_distance(
        self,
        table: vectors.EncoderTable,
        embedding: NDArray[np.float32],
        limit: int,
        wanted: Where | None = None,
    ) -> list[Ranked]:
        within = ""
        if wanted is not None:
            within = (
                " AND chunk_id IN (SELECT chunk.id FROM asset JOIN chunk ON chunk.asset = asset.id"
                f" WHERE {wanted.sql})"
            )
        parameters = wanted.parameters if wanted is not None else ()
        rows = self._connection.rows(
            "SELECT chunk.asset, chunk.id, chunk.page, near.distance"
            f" FROM (SELECT chunk_id, distance FROM {table.name}"
            f" WHERE embedding MATCH ? AND k = ?{within}) AS near"
            " JOIN chunk ON chunk.id = near.chunk_id ORDER BY near.distance, chunk.id",
            (_blob(embedding), min(limit, vectors.LARGEST_K), *parameters),
        )
        # For unit vectors |a - b|² = 2 - 2 cos.
        return [
            Ranked(AssetId(asset), ChunkId(chunk), page, 1.0 - distance * distance / 2.0)
            for asset, chunk, page, distance in rows
        ]

    def _has_missing(self) -> bool:
        return bool(
            self._connection.value("SELECT EXISTS (SELECT 1 FROM asset WHERE missing IS NOT NULL)")
        )

    def _names(self, query: Query, texts: Sequence[str], limit: int) -> list[Ranked]:
        wanted = where((*all_of(query), *pairs.named(texts)))
        expression = matching.joined(texts, "AND", matching.typing(query))
        least = wordsearch.newest(self._connection, "asset_words", expression)
        sql = (
            "SELECT asset.id, -bm25(asset_words, 4.0, 1.0, 2.0) AS score FROM asset_words"
            " CROSS JOIN asset ON asset.id = asset_words.rowid"
            f" WHERE asset_words MATCH ? AND asset_words.rowid >= ? AND {wanted.sql}"
            " ORDER BY score DESC, asset.dated DESC LIMIT ?"
        )
        rows = self._connection.rows(sql, (expression, least, *wanted.parameters, limit))
        if least and len(rows) < limit:
            rows = self._connection.rows(sql, (expression, 0, *wanted.parameters, limit))
        return [Ranked(AssetId(number), NO_CHUNK, None, score) for number, score in rows]

    def _parts_of_names(self, query: Query, texts: Sequence[str], limit: int) -> list[Ranked]:
        """Names that hold the texts inside a word; also for scripts without blanks."""
        sought = [folded(text) for text in texts]
        expressions = [
            wordsearch.part(self._connection, text, "asset_part_terms") for text in sought
        ]
        if not all(expressions):
            return []
        held = Condition(
            "asset.id IN (SELECT rowid FROM asset_parts WHERE asset_parts MATCH ?)",
            (" AND ".join(expressions),),
        )
        # The index knows which trigrams a name has, not their order.
        parts = tuple(Condition("instr(asset.name, ?) > 0", (text,)) for text in sought)
        wanted = where((*all_of(query), held, *parts, *pairs.named(texts)))
        rows = self._connection.rows(
            f"SELECT asset.id, length(asset.name) FROM asset WHERE {wanted.sql}"
            " ORDER BY length(asset.name), asset.dated DESC LIMIT ?",
            (*wanted.parameters, limit),
        )
        return [Ranked(AssetId(number), NO_CHUNK, None, 1.0 / length) for number, length in rows]


def _blob(embedding: NDArray[np.float32]) -> bytes:
    return np.ascontiguousarray(embedding, np.float32).tobytes()
