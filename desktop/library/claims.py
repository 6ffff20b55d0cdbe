"""Store what was decoded, or take over what is known about the same content already.

The functions here write inside a transaction that `Catalog` has opened.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Collection

from desktop.library import captions, forgotten, fulltext, keepsakes, members, pairs, vectors
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.library.moves import take_place
from desktop.library.rows import GUESSED_DATE, dated, metadata_columns
from desktop.records import AssetId, Changes, ChunkId, IndexedFile, Kind

log = logging.getLogger(__name__)

_DECODED_COLUMNS = (
    "kind, format, taken, dated, dated_by, width, height, page_count, metadata, details, perceptual"
)


def claim(
    connection: Connection, asset: AssetId, content_hash: str, older: Collection[str] = ()
) -> Changes | None:
    """What `Catalog.claim_hash` does.

    Args:
        older: Formats, as "JPEG@1", of which there is a newer version: what they read is not taken.
    """
    row = connection.row(
        "SELECT content_hash, indexed_hash, format FROM asset WHERE id = ?", (asset,)
    )
    if row is None:
        return Changes()  # its root was removed meanwhile
    if forgotten.is_forgotten(connection, content_hash):
        return _turn_away(connection, asset, content_hash)
    known, indexed, format_ = row
    if indexed == content_hash and format_ not in older:
        _finish(connection, asset)
        return Changes(updated=(asset,))
    twin = _twin(connection, asset, content_hash, older)
    if twin is not None and twin[1] and known is None:
        _finish(connection, twin[0])
        take_place(connection, twin[0], asset)
        pairs.follow(connection, Changes(added=(twin[0],), removed=(asset,)))
        fulltext.index_names(connection, [twin[0]])
        inside = members.inside(connection, [twin[0]])
        return Changes(added=(twin[0], *inside), removed=(asset,))
    adopt_hash(connection, asset, content_hash)
    if twin is None or members.is_container(connection, twin[0]):
        return None  # what a container holds is listed for each copy of it
    _copy(connection, twin[0], asset, content_hash)
    return Changes(updated=(asset,))


def _turn_away(connection: Connection, asset: AssetId, content_hash: str) -> Changes:
    """Pass over a file whose content was forgotten when it lay elsewhere."""
    inside = members.inside(connection, [asset])
    forgotten.follow(connection, asset, content_hash)
    return Changes(removed=(*delete(connection, "id = ?", asset), *inside))


def _twin(
    connection: Connection, asset: AssetId, content_hash: str, older: Collection[str]
) -> tuple[AssetId, bool] | None:
    """Another asset with chunks of this content, and whether its row may come here.

    One whose file is missing comes first, best with the same name; None where there is none.
    Members stay in their containers: one that is missing may come back with its own.
    """
    row = connection.row(
        "SELECT twin.id,"
        " twin.missing IS NOT NULL AND twin.container IS NULL AND own.container IS NULL"
        " FROM asset AS twin, asset AS own"
        " WHERE own.id = ? AND twin.indexed_hash = ? AND twin.id <> own.id"
        " AND twin.format NOT IN (SELECT value FROM json_each(?))"
        " ORDER BY twin.missing IS NULL, twin.name <> own.name, twin.missing DESC, twin.id LIMIT 1",
        (asset, content_hash, json.dumps(list(older))),
    )
    return None if row is None else (AssetId(row[0]), bool(row[1]))


def adopt_hash(connection: Connection, asset: AssetId, content_hash: str) -> None:
    """Note what a file holds now; keepsakes of what it held before follow."""
    before = connection.value("SELECT content_hash FROM asset WHERE id = ?", (asset,))
    if before == content_hash:
        return
    if before is not None:
        keepsakes.follow(connection, before, content_hash)
    connection.run("UPDATE asset SET content_hash = ? WHERE id = ?", (content_hash, asset))


def _finish(connection: Connection, asset: AssetId) -> None:
    connection.run(
        "UPDATE asset SET state = 'indexed', content_hash = indexed_hash, reason = NULL,"
        " losses = 0, delays = 0, wait_until = 0 WHERE id = ?",
        (asset,),
    )


def _copy(connection: Connection, source: AssetId, target: AssetId, content_hash: str) -> None:
    """Give an asset the chunks, embeddings and properties of another with the same content."""
    connection.run("DELETE FROM chunk WHERE asset = ?", (target,))
    last = fulltext.last_chunk(connection)
    connection.run(
        "INSERT INTO chunk(asset, ordinal, kind, page, text)"
        " SELECT ?, ordinal, kind, page, text FROM chunk WHERE asset = ? ORDER BY ordinal",
        (target, source),
    )
    fulltext.index_chunks(connection, last)
    vectors.copy(connection, source, target)
    for table, columns in (("page_label", "page, label"), ("reading", "page, lines, read_by")):
        connection.run(f"DELETE FROM {table} WHERE asset = ?", (target,))
        connection.run(
            f"INSERT INTO {table}(asset, {columns}) SELECT ?, {columns} FROM {table}"
            " WHERE asset = ?",
            (target, source),
        )
    connection.run(
        f"UPDATE asset SET ({_DECODED_COLUMNS}) ="
        f" (SELECT {_DECODED_COLUMNS} FROM asset AS source WHERE source.id = ?),"
        " words_read = (SELECT words_read FROM asset AS source WHERE source.id = ?),"
        " labelled = NULL, indexed_hash = ? WHERE id = ?",
        (source, source, content_hash, target),
    )
    # Where the content tells no day, it is the file's own.
    name, modified_ns = connection.row(
        "SELECT name, modified_ns FROM asset WHERE id = ?", (target,)
    )
    connection.run(
        f"UPDATE asset SET {GUESSED_DATE} WHERE id = ?", (*dated(None, name, modified_ns), target)
    )
    fulltext.index_names(connection, [target])
    _finish(connection, target)


def save(
    connection: Connection, asset: AssetId, file: IndexedFile, *, still_pending: bool
) -> Changes:
    """Replace an asset's chunks, embeddings and properties; the caller indexes their words.

    Words that were read in its pictures stay where it is the same content that is read again.

    Args:
        still_pending: Its file changed since it was read: keep it in the queue.
    """
    row = connection.row("SELECT name, modified_ns, indexed_hash FROM asset WHERE id = ?", (asset,))
    if row is None:
        return Changes()  # its root was removed meanwhile
    *row, indexed = row
    again = indexed == file.content_hash
    adopt_hash(connection, asset, file.content_hash)
    _store_chunks(connection, asset, file, again=again)
    prepared = file.prepared
    metadata, details = metadata_columns(prepared.metadata)
    connection.run(
        f"UPDATE asset SET ({_DECODED_COLUMNS}, indexed_hash) ="
        " (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), words_read = iif(?, words_read, NULL),"
        " labelled = NULL"
        " WHERE id = ?",
        (
            prepared.kind,
            prepared.format,
            None if prepared.taken is None else prepared.taken.isoformat(),
            *dated(prepared.taken, *row),
            prepared.width,
            prepared.height,
            prepared.page_count,
            metadata,
            details,
            prepared.perceptual,
            file.content_hash,
            again and prepared.kind is Kind.PHOTO,  # of a document other pages may lack text now
            asset,
        ),
    )
    if not still_pending:
        _finish(connection, asset)
    return Changes(updated=(asset,))


def _store_chunks(
    connection: Connection, asset: AssetId, file: IndexedFile, *, again: bool
) -> None:
    connection.run("DELETE FROM page_label WHERE asset = ?", (asset,))
    if again:
        connection.run(
            "DELETE FROM chunk WHERE asset = ? AND kind NOT IN ('read', 'caption')", (asset,)
        )
        _make_room(connection, asset, len(file.chunks))
    else:
        for table in ("chunk", "reading"):
            connection.run(f"DELETE FROM {table} WHERE asset = ?", (asset,))
    for page, label in file.prepared.labels:
        connection.run(
            "INSERT OR REPLACE INTO page_label VALUES (?, ?, ?)", (asset, page, stored(label))
        )
    tables = {table.key: table for table in vectors.encoder_tables(connection)}
    for ordinal, draft in enumerate(file.chunks):
        connection.run(
            "INSERT INTO chunk(asset, ordinal, kind, page, text) VALUES (?, ?, ?, ?, ?)",
            (asset, ordinal, draft.kind, draft.page, stored(draft.text)),
        )
        chunk = ChunkId(connection.last_id)
        for key, embedding in draft.embeddings:
            if key in tables:  # else its encoder was replaced while the file was decoded
                vectors.store(connection, tables[key], [(chunk, embedding)])
    captions.place(connection, asset, file.content_hash)


def _make_room(connection: Connection, asset: AssetId, count: int) -> None:
    """Move what is left of an asset's chunks behind as many that come before them."""
    last = connection.value("SELECT max(ordinal) FROM chunk WHERE asset = ?", (asset,))
    if last is not None:  # by more than the last, or two would share a number for a moment
        connection.run(
            "UPDATE chunk SET ordinal = ordinal + ? WHERE asset = ?", (last + 1 + count, asset)
        )


def reject(connection: Connection, asset: AssetId, reason: str, format_: str) -> Changes:
    """Note why a file cannot be read; what was known of an earlier content goes."""
    for table in ("chunk", "label"):
        connection.run(f"DELETE FROM {table} WHERE asset = ?", (asset,))
    changed = connection.run(
        "UPDATE asset SET state = 'rejected', reason = ?, format = ?, indexed_hash = NULL,"
        " labelled = NULL,"
        " losses = 0, delays = 0, wait_until = 0 WHERE id = ?",
        (stored(reason), format_, asset),
    )
    return Changes(updated=(asset,)) if changed else Changes()


def delete(connection: Connection, condition: str, value: float | str) -> tuple[AssetId, ...]:
    """Delete the assets that meet a condition, with one ``?``, on the columns of ``asset``.

    Returns:
        Which they were.
    """
    ids = connection.rows(f"SELECT id FROM asset WHERE {condition}", (value,))
    # The cascade would do it too, but (measured) FTS5 then takes ten times as long.
    connection.run(
        f"DELETE FROM chunk WHERE asset IN (SELECT id FROM asset WHERE {condition})", (value,)
    )
    connection.run(f"DELETE FROM asset WHERE {condition}", (value,))
    return tuple(AssetId(row[0]) for row in ids)
