"""Take files out of the library for good, as if they had never been read.

[Note: Wiped]
SQLite does not overwrite what is deleted: it stays in the free pages of the file, in the
full-text indexes until their pieces are merged, in the write-ahead log and in older backups. So
forgetting has two halves. `Forgetting.forget` is one quick transaction, after which nothing finds
the files. `Forgetting.wipe` then rewrites the indexes that hold their words, fills every free page
with zeros, rewrites keepsakes.db and each backup of it, and empties the logs. It is repeated at the
next quiet moment where it did not come to its end. *Measured* with 100,000 documents,
205 MB: 0.01 s and 9 s, in steps between which others can write. VACUUM of library.db would need
room for all of it twice. An embedding that goes is zeroed by sqlite-vec itself.
"""

from __future__ import annotations

import json
import logging
import os
import time
from collections.abc import Callable, Iterable, Sequence
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from desktop.library import backups, claims, forgotten, fulltext, members, pairs
from desktop.library.connection import Connection, open_copy
from desktop.library.forgotten import Forgotten
from desktop.library.rows import path_below
from desktop.records import AssetId, Changes

log = logging.getLogger(__name__)

_IN = "IN (SELECT value FROM json_each(?))"


@dataclass(frozen=True, slots=True)
class Gone:
    """What was forgotten."""

    files: int  # copies and RAW files counted too, what was in archives not
    contents: frozenset[str]  # whose previews are to go too
    changes: Changes


class Forgetting:
    """Every method may raise `LibraryUnavailable` and `LibraryBroken`.

    Args:
        connection: A writing one for all but `listed`.
        clock: Seconds since 1970.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    def listed(self) -> tuple[Forgotten, ...]:
        """Every forgotten file, the newest first."""
        return forgotten.listed(self._connection)

    def known(self, paths: Iterable[Path]) -> tuple[AssetId, ...]:
        """The assets of files, also of those that are no longer there; unknown ones are left out.

        Args:
            paths: Absolute.
        """
        found = []
        for number, path in self._connection.rows("SELECT id, path FROM root"):
            top = path.rstrip(os.fsencode(os.sep)) + os.fsencode(os.sep)
            names = [os.fsencode(one) for one in paths]
            found += self._connection.rows(
                "SELECT asset.id FROM json_each(?) AS name CROSS JOIN asset"
                " ON asset.root = ? AND asset.relative = unhex(name.value)",
                (json.dumps([n[len(top) :].hex() for n in names if n.startswith(top)]), number),
            )
        return tuple(AssetId(row[0]) for row in found)

    def is_over(self, asset: AssetId, content_hash: str) -> bool:
        """Whether nothing is to be kept of a file that was being read: it was taken away."""
        there = self._connection.value("SELECT 1 FROM asset WHERE id = ?", (asset,))
        return there is None or forgotten.is_forgotten(self._connection, content_hash)

    def forget(self, assets: Iterable[AssetId]) -> Gone:
        """Delete all that is known of these files and of their copies, and pass them over.

        RAW files beside a picture show the same shot, and go with it. The files themselves are
        not touched. `wipe` is to follow.
        """
        with self._connection.transaction():
            wanted = self._with_copies(assets)
            inside = members.inside(self._connection, wanted)
            contents, paths = self._contents(wanted), self._paths([*wanted, *inside])
            held = self._contents(inside)
            forgotten.note(self._connection, wanted, int(self._clock()))
            removed = claims.delete(self._connection, f"id {_IN}", json.dumps([*wanted, *inside]))
            contents |= held - self._still_there(held)
            forgotten.clear_keepsakes(self._connection, sorted(contents), paths)
            paired = pairs.follow(self._connection, Changes(removed=removed))
        log.info("%d assets were forgotten", len(removed))
        return Gone(len(wanted), contents, Changes(removed=removed) + paired)

    def take_back(self, paths: Iterable[Path]) -> tuple[Path, ...]:
        """Let files be found again by the next scan, with others of the same content.

        Returns:
            Which they are.
        """
        with self._connection.transaction():
            back = forgotten.take_back(self._connection, paths)
            self._list_anew(back)
        return back

    # ------------------------------------------------------------------------- wiping

    def unwiped(self) -> frozenset[str]:
        """Contents of which something may be left in the library's files; "" for unread ones."""
        rows = self._connection.rows("SELECT content_hash FROM keep.forgotten WHERE NOT wiped")
        return frozenset(row[0] for row in rows)

    def wipe(self, backup_folder: Path) -> None:
        """Overwrite what is left of forgotten files. See [Note: Wiped]."""
        connection = self._connection
        fulltext.purge(connection)
        _fill_free_pages(connection)
        _clear_backups(connection, backup_folder)
        connection.run("VACUUM keep")
        with connection.transaction():
            connection.run("UPDATE keep.forgotten SET wiped = 1")
        connection.run("PRAGMA main.wal_checkpoint(truncate)")
        connection.run("PRAGMA keep.wal_checkpoint(truncate)")
        backups.backup(connection, backup_folder, anew=True)

    # ------------------------------------------------------------------------- inside

    def _with_copies(self, assets: Iterable[AssetId]) -> list[AssetId]:
        rows = self._connection.rows(
            f"WITH chosen(id) AS (SELECT id FROM asset WHERE id {_IN} OR beside {_IN})"
            " SELECT id FROM chosen UNION SELECT copy.id FROM chosen JOIN asset USING (id)"
            " JOIN asset AS copy ON copy.content_hash = asset.content_hash ORDER BY 1",
            (known := json.dumps(list(assets)), known),
        )
        return [AssetId(row[0]) for row in rows]

    def _contents(self, assets: Sequence[AssetId]) -> frozenset[str]:
        rows = self._connection.rows(
            f"SELECT content_hash, indexed_hash FROM asset WHERE id {_IN}",
            (json.dumps(assets),),
        )
        return frozenset(one for row in rows for one in row if one is not None)

    def _paths(self, assets: Sequence[AssetId]) -> list[Path]:
        rows = self._connection.rows(
            "SELECT root.path, relative FROM asset JOIN root ON root.id = asset.root"
            f" WHERE asset.id {_IN}",
            (json.dumps(assets),),
        )
        return [path_below(*row) for row in rows]

    def _still_there(self, contents: Iterable[str]) -> frozenset[str]:
        """Those that another file holds too."""
        known = json.dumps(list(contents))
        rows = self._connection.rows(
            f"SELECT content_hash FROM asset WHERE content_hash {_IN}", (known,)
        )
        return frozenset(row[0] for row in rows)

    def _list_anew(self, paths: Sequence[Path]) -> None:
        """Have the archives read again that hold some of these."""
        around = {str(parent) for path in paths for parent in path.parents}
        rows = self._connection.rows(
            "SELECT asset.id, root.path, relative FROM asset JOIN root ON root.id = asset.root"
            " WHERE listed IS NOT NULL"
        )
        again = [number for number, *place in rows if str(path_below(*place)) in around]
        self._connection.run(
            "UPDATE asset SET state = 'pending', indexed_hash = NULL, losses = 0, delays = 0,"
            f" wait_until = 0 WHERE id {_IN}",
            (json.dumps(again),),
        )


def _fill_free_pages(connection: Connection) -> None:
    """Overwrite the free pages of library.db with zeros: a table takes them all, and goes."""
    free = connection.value("PRAGMA main.freelist_count")
    size = connection.value("PRAGMA main.page_size")
    if not free:
        return
    connection.run("PRAGMA main.secure_delete = on")
    try:
        with connection.transaction():
            connection.run("CREATE TABLE main.zeros(page BLOB)")
            connection.run(
                "WITH RECURSIVE page(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM page WHERE n < ?)"
                " INSERT INTO main.zeros SELECT zeroblob(?) FROM page",
                (free, size - 64),
            )
            connection.run("DROP TABLE main.zeros")
    finally:
        connection.run("PRAGMA main.secure_delete = fast")


def _clear_backups(connection: Connection, folder: Path) -> None:
    """Delete from each backup what was forgotten since the last time."""
    rows = connection.rows("SELECT content_hash, path FROM keep.forgotten WHERE NOT wiped")
    contents = sorted({content for content, _ in rows if content})
    paths = [Path(os.fsdecode(path)) for _, path in rows]
    for copy in backups.copies(folder):
        with closing(open_copy(copy)) as opened:
            with opened.transaction():
                forgotten.clear_keepsakes(opened, contents, paths)
            opened.run("VACUUM keep")
