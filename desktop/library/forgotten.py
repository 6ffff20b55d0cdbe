"""The files that a person had forgotten: where they lie and what they hold, so that they stay away.

[Note: By path and by content]
A forgotten file is passed over by its path, so that it stays away also when it is changed, and by
its content, so that a copy, or the file under another name, stays away too. The list is in
keepsakes.db: it must outlive an index that is built anew. It is never exported.
"""

from __future__ import annotations

import json
import os
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from desktop.library import savedsearches
from desktop.library.connection import Connection
from desktop.library.rows import path_below
from desktop.records import FoundFile

_IN = "IN (SELECT value FROM json_each(?))"
_INSERT = "INSERT OR REPLACE INTO keep.forgotten(path, content_hash, added, wiped)"
_BY_CONTENT = ("tag", "favourite", "rating", "album", "taught", "caption")
_SEPARATOR = os.fsencode(os.sep)


@dataclass(frozen=True, slots=True)
class Forgotten:
    """A file that is passed over."""

    path: Path
    added: int  # seconds since 1970


def listed(connection: Connection) -> tuple[Forgotten, ...]:
    """Every forgotten file, the newest first."""
    rows = connection.rows("SELECT path, added FROM keep.forgotten ORDER BY added DESC, path")
    return tuple(Forgotten(Path(os.fsdecode(path)), added) for path, added in rows)


def is_forgotten(connection: Connection, content_hash: str) -> bool:
    """Whether files with this content are passed over."""
    sql = "SELECT EXISTS (SELECT 1 FROM keep.forgotten WHERE content_hash = ?)"
    return bool(connection.value(sql, (content_hash,)))


def below(connection: Connection, root: int) -> frozenset[bytes]:
    """The paths below a root that are passed over, those inside archives too."""
    path: bytes | None = connection.value("SELECT path FROM root WHERE id = ?", (root,))
    if path is None:
        return frozenset()
    top = path.rstrip(_SEPARATOR) + _SEPARATOR
    rows = connection.rows("SELECT path FROM keep.forgotten")
    return frozenset(row[0][len(top) :] for row in rows if row[0].startswith(top))


def without(connection: Connection, root: int, found: Iterable[FoundFile]) -> Iterable[FoundFile]:
    """What a scan found below a root, less what is passed over."""
    away = below(connection, root)
    return (file for file in found if file.relative not in away) if away else found


def note(connection: Connection, assets: Collection[int], added: int) -> None:
    """Pass these files over from now on, inside the caller's transaction; to be wiped."""
    rows = connection.rows(
        "SELECT root.path, relative, ifnull(content_hash, '') FROM asset"
        f" JOIN root ON root.id = asset.root WHERE asset.id {_IN}",
        (json.dumps(list(assets)),),
    )
    connection.run_many(
        f"{_INSERT} VALUES (?, ?, ?, 0)",
        [
            (os.fsencode(path_below(root, relative)), content_hash, added)
            for root, relative, content_hash in rows
        ],
    )


def follow(connection: Connection, asset: int, content_hash: str) -> None:
    """Pass over a file too that holds what is passed over; nothing of it is to be wiped."""
    place = connection.row(
        "SELECT root.path, relative FROM asset JOIN root ON root.id = asset.root"
        " WHERE asset.id = ?",
        (asset,),
    )
    connection.run(
        f"{_INSERT} SELECT ?1, ?2, max(added), 1 FROM keep.forgotten WHERE content_hash = ?2",
        (os.fsencode(path_below(*place)), content_hash),
    )


def take_back(connection: Connection, paths: Iterable[Path]) -> tuple[Path, ...]:
    """Let these files, and others of the same content, be found again; which they are.

    Inside the caller's transaction.
    """
    gone: list[Path] = []
    for path in paths:
        rows = connection.rows(
            "DELETE FROM keep.forgotten WHERE path = ?1 OR content_hash IN (SELECT content_hash"
            " FROM keep.forgotten WHERE path = ?1 AND content_hash <> '') RETURNING path",
            (os.fsencode(path),),
        )
        gone += (Path(os.fsdecode(row[0])) for row in rows)
    return tuple(gone)


# ----------------------------------------------------------------------------- keepsakes


def clear_again(connection: Connection) -> None:
    """Delete what came from outside of forgotten contents, inside the caller's transaction."""
    rows = connection.rows("SELECT content_hash, path FROM keep.forgotten")
    if rows:
        contents = [content for content, _ in rows if content]
        clear_keepsakes(connection, contents, [Path(os.fsdecode(path)) for _, path in rows])


def clear_keepsakes(
    connection: Connection, contents: Sequence[str], paths: Sequence[Path] = ()
) -> None:
    """Delete what is kept of these contents and paths, inside the caller's transaction.

    [Note: What an answer says of a file]
    An answer that cites a forgotten file repeats what is in it, and goes. One that had it only
    among its sources stays without that source. Of a table, the file's row goes.

    Args:
        connection: With a keepsakes.db of any version attached: tables it lacks are passed over.
        contents: Content hashes.
        paths: Of the files; a source may have had another content when it was asked about.
    """
    tables = {row[0] for row in connection.rows("SELECT name FROM keep.sqlite_schema")}
    known = json.dumps(list(contents))
    for table in (table for table in _BY_CONTENT if table in tables):
        connection.run(f"DELETE FROM keep.{table} WHERE content_hash {_IN}", (known,))
    if "distinct_pair" in tables:
        where = f"first {_IN} OR second {_IN}"
        connection.run(f"DELETE FROM keep.distinct_pair WHERE {where}", (known, known))
    named = _Named(frozenset(contents), tuple(map(os.fsencode, paths)))
    savedsearches.clear(connection, named.contents, named.paths)
    _clear_answers(connection, named)
    if "extraction_row" in tables:
        _clear_tables(connection, named)


@dataclass(frozen=True, slots=True)
class _Named:
    """What tells that a source, as answers.py describes it, is a forgotten file."""

    contents: frozenset[str]
    paths: tuple[bytes, ...]  # what is inside of them, where they are archives, too

    def __contains__(self, source: dict[str, Any]) -> bool:
        path = bytes.fromhex(source["path"])
        return source["content_hash"] in self.contents or any(
            path == one or path.startswith(one + _SEPARATOR) for one in self.paths
        )


def _clear_answers(connection: Connection, named: _Named) -> None:
    for number, text, cited in connection.rows("SELECT id, sources, cited FROM keep.answer"):
        sources: list[dict[str, Any]] = json.loads(text)
        left = [source for source in sources if source not in named]
        if len(left) == len(sources):
            continue
        kept = {source["number"] for source in left}
        if left and kept.issuperset(json.loads(cited)):
            sql = "UPDATE keep.answer SET sources = ? WHERE id = ?"
            connection.run(sql, (json.dumps(left), number))
        else:
            connection.run("DELETE FROM keep.answer WHERE id = ?", (number,))


def _clear_tables(connection: Connection, named: _Named) -> None:
    rows = connection.rows("SELECT extraction, ordinal, source FROM keep.extraction_row")
    gone = [row[:2] for row in rows if json.loads(row[2]) in named]
    connection.run_many(
        "DELETE FROM keep.extraction_row WHERE extraction = ? AND ordinal = ?", gone
    )
    for table in {extraction for extraction, _ in gone}:
        connection.run(
            "DELETE FROM keep.extraction WHERE id = ?1 AND NOT EXISTS"
            " (SELECT 1 FROM keep.extraction_row WHERE extraction = ?1)",
            (table,),
        )
        connection.run(
            "UPDATE keep.extraction SET finished = NOT EXISTS (SELECT 1 FROM keep.extraction_row"
            " WHERE extraction = ?1 AND cells IS NULL AND problem = '') WHERE id = ?1",
            (table,),
        )
