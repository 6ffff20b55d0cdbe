"""What the indexer writes: roots, assets, chunks and embeddings. The database is the queue."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.library import (
    claims,
    counting,
    duplicates,
    fulltext,
    looks,
    members,
    pairs,
    queue,
    roots,
    scan,
    vectors,
)
from desktop.library.captions import Captions
from desktop.library.connection import Connection
from desktop.library.forgetting import Forgetting
from desktop.library.keepsakes import Keepsakes
from desktop.library.labels import Labels
from desktop.library.looks import Unseen
from desktop.library.queue import Unembedded
from desktop.library.taught import Taught
from desktop.records import (
    Asset,
    AssetId,
    Changes,
    ChunkId,
    Counts,
    Encoder,
    FoundFile,
    IndexedFile,
    Kind,
    PendingFile,
    Root,
    RootId,
)


class Catalog:
    """The library as the indexer sees it. Each write is one transaction and returns its `Changes`.

    Every method may raise `LibraryUnavailable` (nothing was written) and `LibraryBroken`.

    Args:
        connection: A writing one.
        kinds: What the formats declare, by extension with the dot: the kind of a file that was not
            decoded yet.
        clock: Seconds since 1970.

    Thread: indexer.
    """

    def __init__(
        self,
        connection: Connection,
        kinds: Mapping[str, Kind] | None = None,
        clock: Callable[[], float] = time.time,
    ) -> None:
        self._connection = connection
        self._kinds = kinds or {}
        self._clock = clock
        # What was handed out to be read: a file that a scan finds changed meanwhile stays pending.
        self._handed: dict[AssetId, tuple[int, int]] = {}
        self._older: tuple[str, ...] = ()  # formats whose files are to be read again

    # ------------------------------------------------------------------------- roots

    def roots(self) -> tuple[Root, ...]:
        """Every watched folder, by path."""
        return roots.all_roots(self._connection)

    def add_root(self, path: Path, excludes: Sequence[str] = ()) -> Root:
        """Watch a folder; one that is watched already is returned as it is.

        Raises:
            UsageError: It lies inside another root, or another root inside it.
        """
        with self._connection.transaction():
            return roots.add(self._connection, path, excludes)

    def remove_root(self, root: RootId) -> Changes:
        """Forget a folder and all that is known about its files; keepsakes stay."""
        with self._connection.transaction():
            rows = self._connection.rows(
                "SELECT id FROM asset WHERE root = ? AND missing IS NULL", (root,)
            )
            claims.delete(self._connection, "root = ?", root)
            self._connection.run("DELETE FROM root WHERE id = ?", (root,))
        return Changes(removed=tuple(AssetId(row[0]) for row in rows), roots=True)

    def set_root(
        self, root: RootId, *, online: bool | None = None, live: bool | None = None
    ) -> Changes:
        """Note whether a root can be reached, and whether events tell of its changes.

        None leaves it as it is.
        """
        with self._connection.transaction():
            changed = self._connection.run(
                "UPDATE root SET online = ifnull(?1, online), live = ifnull(?2, live)"
                " WHERE id = ?3 AND (online <> ifnull(?1, online) OR live <> ifnull(?2, live))",
                (online, live, root),
            )
        return Changes(roots=bool(changed))

    def set_excludes(self, root: RootId, excludes: Sequence[str]) -> Changes:
        """Change which names below a root are passed over; the next scan goes by it."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE root SET excludes = ? WHERE id = ?", (json.dumps(list(excludes)), root)
            )
        return Changes(roots=True)

    def has_files(self, root: RootId) -> bool:
        """Whether any file of a root is known and not missing."""
        sql = "SELECT EXISTS (SELECT 1 FROM asset WHERE root = ? AND missing IS NULL)"
        return bool(self._connection.value(sql, (root,)))

    # ------------------------------------------------------------------------- scans

    def apply_scan(
        self,
        root: RootId,
        found: Iterable[FoundFile],
        *,
        under: bytes = b"",
        unread: Collection[bytes] = (),
    ) -> Changes:
        """Bring the library in line with what a scan found.

        New and changed files become pending. Files that are gone are hidden at once, and kept for a
        while so that they are recognised elsewhere.

        Args:
            root: The root that was scanned.
            found: Each file once, in any order; read to its end before anything is written.
            under: The folder or file below the root that was scanned; b"" for all of it.
            unread: Folders below the root that could not be listed: nothing in them counts as gone.
        """
        difference = scan.compare(self._connection, root, found, scan.Extent(under, tuple(unread)))
        whole = not (unread or under)
        if not difference and not whole:
            return Changes()
        with self._connection.transaction():
            changes = Changes()
            if self._connection.row("SELECT 1 FROM root WHERE id = ?", (root,)) is None:
                return changes
            if difference:
                changes = scan.write(self._connection, root, difference, self._kinds, self._clock())
                changes += pairs.follow(self._connection, changes)
            if whole:
                changes += members.list_anew(self._connection, root, self._kinds)
                changes += pairs.follow_root(self._connection, root)
                self._connection.run(
                    "UPDATE root SET scanned = ? WHERE id = ?", (int(self._clock()), root)
                )
        return changes

    def forget_missing(self, older_than_seconds: float) -> Changes:
        """Delete what is known about files that have been gone for longer than this."""
        before = self._clock() - older_than_seconds
        with self._connection.transaction():
            return Changes(removed=claims.delete(self._connection, "missing <= ?", before))

    # ------------------------------------------------------------------------- the queue

    def next_pending(self, limit: int, skip: Collection[AssetId] = ()) -> tuple[PendingFile, ...]:
        """What to index next, newest first; files that cost a child come last.

        Files of offline roots, and files that were postponed a moment ago, are left out.

        Args:
            limit: How many at most.
            skip: Those that are being indexed now.
        """
        files = queue.pending(self._connection, limit, skip, self._clock())
        self._handed |= {file.id: (file.size, file.modified_ns) for file in files}
        return files

    def seconds_until_pending(self) -> float | None:
        """When `next_pending` gives something: 0.0 at once; None when nothing waits."""
        return queue.seconds_until_pending(self._connection, self._clock())

    def claim_hash(self, asset: AssetId, content_hash: str) -> Changes | None:
        """Take over what is known about this content.

        A missing asset with the same content takes this one's place: its row, chunks and embeddings
        stay, the new row goes. Otherwise the chunks and embeddings of a twin are copied.

        Returns:
            None where the content is not known: decode it. The hash is noted all the same, and
            keepsakes of what the file held before follow.
        """
        with self._connection.transaction():
            changes = claims.claim(self._connection, asset, content_hash, self._older)
        if changes is not None:
            self._handed.pop(asset, None)
        return changes

    def save_indexed(self, asset: AssetId, file: IndexedFile) -> Changes:
        """Store what was decoded and embedded; see `save_many`."""
        return self.save_many([(asset, file)])

    def save_many(self, files: Sequence[tuple[AssetId, IndexedFile]]) -> Changes:
        """Store a batch, all or nothing. Assets that are gone meanwhile are passed over.

        An asset whose file was found changed since `next_pending` gave it out stays pending.
        """
        changes = Changes()
        with self._connection.transaction():
            last = fulltext.last_chunk(self._connection)
            for asset, file in files:
                changed = self._changed_meanwhile(asset)
                changes += claims.save(self._connection, asset, file, still_pending=changed)
                inside = file.prepared.members
                stored = members.store(self._connection, asset, inside, self._choice())
                changes += stored + pairs.follow(self._connection, stored)
            fulltext.index_chunks(self._connection, last)
            fulltext.index_names(self._connection, changes.updated)
        for asset, _ in files:
            self._handed.pop(asset, None)
        return changes

    def _choice(self) -> members.Choice:
        return members.Choice(self._kinds, self._clock())

    def _changed_meanwhile(self, asset: AssetId) -> bool:
        handed = self._handed.get(asset)
        now = self._connection.row("SELECT size, modified_ns FROM asset WHERE id = ?", (asset,))
        return handed is not None and handed != now

    def reject(self, asset: AssetId, reason: str, format: str = "") -> Changes:
        """Note that a file cannot be read.

        Args:
            asset: Which.
            reason: One sentence for the person who owns it.
            format: What rejected it, as "JPEG@1"; "" where no format was found.
        """
        with self._connection.transaction():
            if self._changed_meanwhile(asset):
                return Changes()  # that was another content
            changes = claims.reject(self._connection, asset, reason, format)
            changes += members.store(self._connection, asset, None, self._choice())
        self._handed.pop(asset, None)
        return changes

    def postpone(self, asset: AssetId, *, lost_child: bool) -> Changes:
        """Leave a file in the queue for later: 2 s, and twice as long each time, up to 10 min.

        Args:
            asset: Which.
            lost_child: It cost a child process, which counts as one of its `losses`.
        """
        with self._connection.transaction():
            queue.postpone(self._connection, asset, self._clock(), lost_child=lost_child)
        self._handed.pop(asset, None)
        return Changes()

    def retry(self, assets: Sequence[AssetId] | None = None) -> Changes:
        """Put rejected assets back into the queue; None means all of them."""
        with self._connection.transaction():
            return queue.retry(self._connection, assets)

    def retry_formats(self, versions: Mapping[str, int]) -> Changes:
        """Put back what an older version of a format rejected; `reread` does it for the others.

        Args:
            versions: The formats' versions now, by name.
        """
        self._older = queue.older_formats(self._connection, versions)
        with self._connection.transaction():
            return queue.retry_formats(self._connection, self._older)

    def reread(self, limit: int) -> Changes:
        """Put a few files back that an older version of their format has read, newest first.

        What is known of them is found until it is replaced. Files of offline roots wait.
        """
        if not self._older:
            return Changes()
        with self._connection.transaction():
            return queue.reread(self._connection, self._older, limit, self._clock())

    # ------------------------------------------------------------------------- encoders

    def want_encoders(self, encoders: Sequence[Encoder]) -> None:
        """Choose the encoders that every chunk is to go through, at most one for each space.

        Embeddings of others are kept, and searched, until those of the wanted are complete.
        """
        with self._connection.transaction():
            vectors.want(self._connection, encoders)
            vectors.drop_replaced(self._connection)

    def next_unembedded(self, key: str, limit: int) -> tuple[Unembedded, ...]:
        """Chunks that an encoder has not seen, of the newest files first.

        Files that are pending or missing are left out, as are pictures of files, never passages,
        that were postponed a moment ago. Those of offline roots come too: their previews are here.
        """
        table = vectors.encoder_table(self._connection, key)
        if table is None:
            return ()
        return queue.unembedded(self._connection, table, limit, self._clock())

    def save_embeddings(
        self, key: str, embeddings: Sequence[tuple[ChunkId, NDArray[np.float32] | None]]
    ) -> Changes:
        """Store embeddings of chunks; the last ones retire the encoders that these replace.

        Args:
            key: The encoder's.
            embeddings: (dimension,) each; None where a chunk can have none, which settles it.
        """
        with self._connection.transaction():
            table = vectors.encoder_table(self._connection, key)
            if table is None:
                return Changes()
            assets = vectors.add(self._connection, table, embeddings)
            vectors.drop_replaced(self._connection)
        return Changes(updated=assets)

    # ------------------------------------------------------------------------- looks

    def next_unseen(self, limit: int) -> tuple[Unseen, ...]:
        """Photos that were indexed without noting how they look."""
        return looks.unseen(self._connection, limit)

    def save_looks(self, found: Sequence[tuple[AssetId, bytes]]) -> None:
        """Note the perceptual hashes of photos; b"" where it says nothing."""
        with self._connection.transaction():
            looks.store(self._connection, found)

    @property
    def keepsakes(self) -> Keepsakes:
        """What only the user has, to be changed."""
        return Keepsakes(self._connection, self._clock)

    @property
    def captions(self) -> Captions:
        """What models wrote about pictures."""
        return Captions(self._connection, self._clock)

    @property
    def labels(self) -> Labels:
        """What pictures seem to show."""
        return Labels(self._connection)

    @property
    def taught(self) -> Taught:
        """What words mean to the person, by examples."""
        return Taught(self._connection, self._clock)

    @property
    def forgetting(self) -> Forgetting:
        """What takes files out of the library for good."""
        return Forgetting(self._connection, self._clock)

    def keep_apart(self, contents: Sequence[str]) -> None:
        """Remember that files with these content hashes are no duplicates."""
        with self._connection.transaction():
            duplicates.keep_apart(self._connection, contents, int(self._clock()))

    # ------------------------------------------------------------------------- state

    def counts(self) -> Counts:
        """How many assets there are."""
        return counting.counts(self._connection)

    def rejected(self, limit: int = 1000) -> tuple[Asset, ...]:
        """Assets that could not be read, newest first."""
        return counting.rejected(self._connection, limit)

    def quick_check(self) -> None:
        """Read the whole library once and look for damage; seconds for a large one.

        Raises:
            LibraryBroken: There is some.
        """
        self._connection.check()
        fulltext.check(self._connection)

    def tidy(self) -> None:
        """Do what keeps the library fast and small; for a quiet moment."""
        with self._connection.transaction():
            fulltext.merge(self._connection)
        self._connection.run("PRAGMA optimize; PRAGMA wal_checkpoint(truncate)")
