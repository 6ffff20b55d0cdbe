"""A RAW and the picture of the same shot beside it, which count as one.

Cameras write both: IMG_1.NEF and IMG_1.JPG in one folder. The RAW's row points at the picture's;
while the picture is there and could be read, only the picture is shown and counted. What names the
RAW (type:nef, IMG_1.nef) still finds it.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence

from desktop.library.connection import Connection
from desktop.records import AssetId, Changes, Condition, RootId

RAWS = ("dng", "cr2", "cr3", "nef", "arw", "raf", "orf", "rw2", "pef", "srw")
PICTURES = ("jpg", "jpeg", "jpe", "jfif", "heic", "heif", "hif")  # the first is preferred

_RAW = "({})".format(", ".join(f"'{name}'" for name in RAWS))  # as the index asset_raw has it
_PICTURE = "({})".format(", ".join(f"'{name}'" for name in PICTURES))
_PREFERRED = "instr('{}', '/' || picture.extension || '/')".format(f"/{'/'.join(PICTURES)}/")

_STANDS = "picture.missing IS NULL AND picture.state <> 'rejected'"
SHOWN = (
    "(asset.beside IS NULL OR NOT EXISTS (SELECT 1 FROM asset AS picture"
    f" WHERE picture.id = asset.beside AND {_STANDS}))"
)
ALL_FILES = Condition("1", all_files=True)  # beside others: also what stands behind a picture


def _from(asset: str) -> str:
    """SQL: the path without the extension, the dot included: as bytes, so case matters."""
    return f"substr({asset}.relative, 1, length({asset}.relative) - length({asset}.extension))"


def _to(asset: str) -> str:
    """SQL: what is greater than every path that begins so; "/" comes after "."."""
    stem = f"substr({asset}.relative, 1, length({asset}.relative) - length({asset}.extension) - 1)"
    return f"CAST({stem} || '/' AS BLOB)"


_PICTURE_OF_RAW = (
    "(SELECT picture.id FROM asset AS picture WHERE picture.root = raw.root"
    f" AND picture.relative > {_from('raw')} AND picture.relative < {_to('raw')}"
    f" AND picture.extension IN {_PICTURE} AND picture.missing IS NULL"
    f" AND {_from('picture')} = {_from('raw')} ORDER BY {_PREFERRED} LIMIT 1)"
)


def follow(connection: Connection, changes: Changes) -> Changes:
    """Pair anew what changes of the library's files touch; inside the caller's transaction.

    Returns:
        The RAWs that have another picture now, or none any more.
    """
    ids = (*changes.added, *changes.updated, *changes.removed)
    if not ids or not _has_raws(connection):
        return Changes()
    rows = connection.rows(
        "WITH changed(id) AS MATERIALIZED (SELECT value FROM json_each(?)), affected(id) AS ("
        f" SELECT asset.id FROM changed JOIN asset USING (id) WHERE asset.extension IN {_RAW}"
        " UNION SELECT asset.id FROM asset INDEXED BY asset_beside"
        " WHERE asset.beside IS NOT NULL AND asset.beside IN (SELECT id FROM changed)"
        " UNION SELECT raw.id FROM changed CROSS JOIN asset AS picture ON picture.id = changed.id"
        " CROSS JOIN asset AS raw INDEXED BY asset_raw ON raw.root = picture.root"
        f" AND raw.relative > {_from('picture')} AND raw.relative < {_to('picture')}"
        f" AND raw.extension IN {_RAW} WHERE picture.extension IN {_PICTURE})"
        f" SELECT raw.id, raw.beside, {_PICTURE_OF_RAW}"
        " FROM affected JOIN asset AS raw ON raw.id = affected.id",
        (json.dumps(ids),),
    )
    return _write(connection, rows)


def follow_root(connection: Connection, root: RootId) -> Changes:
    """Pair all of a root anew; inside the caller's transaction."""
    rows = connection.rows(
        f"SELECT raw.id, raw.beside, {_PICTURE_OF_RAW} FROM asset AS raw INDEXED BY asset_raw"
        f" WHERE raw.root = ? AND raw.extension IN {_RAW}",
        (root,),
    )
    return _write(connection, rows)


def _write(
    connection: Connection, rows: Iterable[tuple[AssetId, AssetId | None, AssetId | None]]
) -> Changes:
    changed = [(now, raw) for raw, before, now in rows if before != now]
    connection.run_many("UPDATE asset SET beside = ? WHERE id = ?", changed)
    return Changes(updated=tuple(raw for _, raw in changed))


def _has_raws(connection: Connection) -> bool:
    sql = f"SELECT EXISTS (SELECT 1 FROM asset INDEXED BY asset_raw WHERE extension IN {_RAW})"
    return bool(connection.value(sql))


def has_pairs(connection: Connection) -> bool:
    """Whether any RAW may be behind a picture."""
    return bool(
        connection.value(
            "SELECT EXISTS (SELECT 1 FROM asset INDEXED BY asset_beside WHERE beside IS NOT NULL)"
        )
    )


def hidden(connection: Connection, assets: Iterable[AssetId]) -> frozenset[AssetId]:
    """Those of the assets that stand behind a picture."""
    rows = connection.rows(
        "SELECT asset.id FROM json_each(?) AS wanted CROSS JOIN asset ON asset.id = wanted.value"
        f" WHERE NOT {SHOWN}",
        (json.dumps(list(assets)),),
    )
    return frozenset(AssetId(row[0]) for row in rows)


def hidden_photos(connection: Connection) -> int:
    """How many indexed RAWs stand behind their pictures."""
    return int(
        connection.value(
            "SELECT count(*) FROM asset INDEXED BY asset_beside"
            " CROSS JOIN asset AS picture ON picture.id = asset.beside"
            " WHERE asset.beside IS NOT NULL AND asset.missing IS NULL"
            f" AND asset.state = 'indexed' AND asset.kind = 'photo' AND {_STANDS}"
        )
    )


def named(texts: Sequence[str]) -> tuple[Condition, ...]:
    """`ALL_FILES` where a text that is searched for names a RAW by its extension."""
    is_named = any(text.lower().rpartition(".")[2] in RAWS for text in texts)
    return (ALL_FILES,) if is_named else ()
