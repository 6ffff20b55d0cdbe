"""The perceptual hashes of photos that were indexed before there were any."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from desktop.library.connection import Connection
from desktop.library.queue import FILE_COLUMNS, pending_file
from desktop.records import AssetId, PendingFile


@dataclass(frozen=True, slots=True)
class Unseen:
    """A photo whose look is not known."""

    file: PendingFile
    content_hash: str  # of the file when its preview was made


def unseen(connection: Connection, limit: int) -> tuple[Unseen, ...]:
    """Indexed photos without a perceptual hash."""
    rows = connection.rows(
        f"SELECT {FILE_COLUMNS}, asset.indexed_hash FROM asset INDEXED BY asset_unseen_look"
        " JOIN root ON root.id = asset.root WHERE asset.perceptual IS NULL"
        " AND asset.kind = 'photo' AND asset.state = 'indexed' AND asset.missing IS NULL LIMIT ?",
        (limit,),
    )
    return tuple(Unseen(pending_file(file), content_hash) for *file, content_hash in rows)


def store(connection: Connection, looks: Iterable[tuple[AssetId, bytes]]) -> None:
    """Note how photos look; inside the caller's transaction."""
    connection.run_many(
        "UPDATE asset SET perceptual = ? WHERE id = ?", ((look, asset) for asset, look in looks)
    )
