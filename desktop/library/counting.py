"""Numbers and lists about the whole library, for both threads."""

from __future__ import annotations

from desktop.library import pairs, readings, vectors
from desktop.library.connection import Connection
from desktop.library.rows import ASSET_COLUMNS, ASSET_SOURCE, asset_of
from desktop.records import Asset, AssetState, Counts, Kind


def counts(connection: Connection) -> Counts:
    """How many assets there are; those whose file is missing do not count."""
    with connection.snapshot():
        rows = connection.rows(
            "SELECT state, kind, count(*) FROM asset INDEXED BY asset_counts"
            " WHERE missing IS NULL GROUP BY state, kind"
        )
        wanted = [table for table in vectors.encoder_tables(connection) if table.wanted]
        unembedded = sum(vectors.unembedded(connection, table) for table in wanted)
        unread = readings.unread(connection)
        hidden = pairs.hidden_photos(connection)
    by_state = {state: sum(n for s, _, n in rows if s == state) for state in AssetState}
    return Counts(
        photos=sum(number for _, kind, number in rows if kind == Kind.PHOTO) - hidden,
        documents=sum(number for _, kind, number in rows if kind == Kind.DOCUMENT),
        pending=by_state[AssetState.PENDING],
        indexed=by_state[AssetState.INDEXED] - hidden,
        rejected=by_state[AssetState.REJECTED],
        unembedded=unembedded,
        unread=unread,
    )


def rejected(connection: Connection, limit: int) -> tuple[Asset, ...]:
    """Assets that could not be read, newest first."""
    rows = connection.rows(
        f"SELECT {ASSET_COLUMNS} FROM {ASSET_SOURCE}"
        " WHERE asset.state = 'rejected' AND asset.missing IS NULL"
        " ORDER BY asset.dated DESC, asset.id DESC LIMIT ?",
        (limit,),
    )
    return tuple(asset_of(row) for row in rows)
