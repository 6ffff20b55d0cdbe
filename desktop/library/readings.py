"""Words in pictures: which pictures are to be read, and what was read in them.

The database is the queue, here too: a file is done once its column ``words_read`` says what read
it. Of a document each page is done that has a row in ``reading`` by the same reader, so that a long
one can be taken up where it was left.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import astuple, dataclass, replace

from desktop.library import fulltext, queue
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.records import (
    AssetId,
    Changes,
    ChunkKind,
    Kind,
    Passage,
    PendingFile,
    TextLine,
)

NO_WORDS = "none@1"  # the cheap test found none, or there is no picture; raise it with the test
LOST = "lost@1"  # reading it cost two child processes

_FEWEST_LETTERS = 20  # of a page's own text; one with fewer is read as a picture
_LOOKS = 50  # files that are looked at in one transaction
_UNREAD = "asset.words_read IS NULL AND asset.state = 'indexed' AND asset.missing IS NULL"


@dataclass(frozen=True, slots=True)
class Unread:
    """The next picture in which words are to be read."""

    file: PendingFile
    content_hash: str
    page: int | None  # from 1; None for a photo


class Readings:
    """What the indexer asks and writes. Each write is one transaction and returns its `Changes`.

    Every method may raise `LibraryUnavailable` (nothing was written) and `LibraryBroken`.

    Args:
        connection: A writing one.
        reader: What reads: a name that changes when the same picture would be read otherwise.
        clock: Seconds since 1970.

    Thread: indexer.
    """

    def __init__(
        self, connection: Connection, reader: str, clock: Callable[[], float] = time.time
    ) -> None:
        self._connection = connection
        self._reader = reader
        self._clock = clock

    def begin(self) -> None:
        """Put back what another reader read; its words are found until they are replaced."""
        with self._connection.transaction():
            self._connection.run(
                "UPDATE asset SET words_read = NULL WHERE words_read NOT IN (?, ?, ?)",
                (self._reader, NO_WORDS, LOST),
            )

    def left(self) -> int:
        """How many files wait."""
        return unread(self._connection)

    def settle(self) -> int:
        """Note as done, of the next few files, those that have no page to be read; how many."""
        with self._connection.transaction():
            done = [
                file
                for file in self._first(_LOOKS)
                if file.page is not None and not self._pages(file.file.id)
            ]
            for file in done:
                self._finish(file, self._reader)
        return len(done)

    def next(self) -> Unread | None:
        """The next picture, of the newest file; None where none waits.

        Files of offline roots, and those that were postponed a moment ago, are left out. To be
        asked when `settle` has nothing left to do.
        """
        for file in self._first(1):
            pages = self._pages(file.file.id) if file.page is not None else []
            return replace(file, page=pages[0]) if pages else file
        return None

    def save(
        self, unread: Unread, lines: Sequence[TextLine], passages: Sequence[Passage]
    ) -> Changes:
        """Store what was read in a picture, in place of what was read there before.

        Nothing is stored where the file has other content by now.
        """
        asset, page = unread.file.id, unread.page
        with self._connection.transaction():
            if not self._is_current(unread):
                return Changes()
            self._replace(asset, page, lines, self._new(asset, page, passages))
            done = page is None or not self._pages(asset)
            self._finish(unread, self._reader if done else None)
        return Changes(updated=(asset,))

    def skip(self, unread: Unread, why: str) -> Changes:
        """Note that no words can be had of a picture.

        Args:
            unread: Which.
            why: `NO_WORDS` or `LOST`.
        """
        asset, page = unread.file.id, unread.page
        with self._connection.transaction():
            if not self._is_current(unread):
                return Changes()
            self._replace(asset, page, (), ())
            done = page is None or not self._pages(asset)
            self._finish(unread, (why if page is None else self._reader) if done else None)
        return Changes(updated=(asset,))

    def postpone(self, unread: Unread, *, lost_child: bool) -> None:
        """Leave a picture for later, each time twice as long; see `Catalog.postpone`."""
        with self._connection.transaction():
            queue.postpone(self._connection, unread.file.id, self._clock(), lost_child=lost_child)

    # ------------------------------------------------------------------------- inside

    def _first(self, limit: int) -> list[Unread]:
        """The files that are next, each with its first page."""
        rows = self._connection.rows(
            f"SELECT {queue.FILE_COLUMNS}, asset.indexed_hash, asset.kind FROM asset"
            " INDEXED BY asset_unseen_words JOIN root ON root.id = asset.root"
            f" WHERE {_UNREAD} AND root.online AND asset.wait_until <= ?"
            " ORDER BY asset.modified_ns DESC LIMIT ?",
            (self._clock(), limit),
        )
        return [
            Unread(queue.pending_file(row), content_hash, None if kind == Kind.PHOTO else 1)
            for *row, content_hash, kind in rows
        ]

    def _pages(self, asset: AssetId) -> list[int]:
        """Pages of a document with too little text that were not read yet.

        A document whose pages have no pictures has none; those beyond the first ones are drawn
        when they are read.
        """
        count, pictured = self._connection.row(
            "SELECT page_count, EXISTS (SELECT 1 FROM chunk WHERE asset = ?1 AND kind = 'page')"
            " FROM asset WHERE id = ?1",
            (asset,),
        )
        if not pictured:
            return []
        letters: dict[int, int] = {}
        for page, text in self._connection.rows(
            "SELECT page, text FROM chunk WHERE asset = ? AND kind = 'passage'", (asset,)
        ):
            letters[page] = letters.get(page, 0) + sum(map(str.isalnum, text))
        rows = self._connection.rows(
            "SELECT page FROM reading WHERE asset = ? AND read_by = ?", (asset, self._reader)
        )
        read = {page for (page,) in rows}
        return [
            page
            for page in range(1, (count or 1) + 1)
            if page not in read and letters.get(page, 0) < _FEWEST_LETTERS
        ]

    def _new(
        self, asset: AssetId, page: int | None, passages: Sequence[Passage]
    ) -> Sequence[Passage]:
        """The passages, unless all that they say is in the page's own text."""
        own = self._connection.rows(
            "SELECT text FROM chunk WHERE asset = ? AND kind = 'passage' AND page IS ?",
            (asset, page),
        )
        known = _letters(text for (text,) in own)
        return () if _letters(passage.text for passage in passages) in known else passages

    def _is_current(self, unread: Unread) -> bool:
        row = self._connection.row(
            "SELECT 1 FROM asset WHERE id = ? AND indexed_hash = ? AND state = 'indexed'",
            (unread.file.id, unread.content_hash),
        )
        return row is not None

    def _replace(
        self,
        asset: AssetId,
        page: int | None,
        lines: Sequence[TextLine],
        passages: Sequence[Passage],
    ) -> None:
        self._connection.run(
            "DELETE FROM chunk WHERE asset = ? AND kind = 'read' AND page IS ?", (asset, page)
        )
        boxes = [list(astuple(line)) for line in lines]
        self._connection.run(
            "INSERT OR REPLACE INTO reading(asset, page, lines, read_by) VALUES (?, ?, ?, ?)",
            (asset, page or 0, json.dumps([_rounded(box) for box in boxes]), self._reader),
        )
        last = fulltext.last_chunk(self._connection)
        ordinal = self._connection.value(
            "SELECT ifnull(max(ordinal), -1) FROM chunk WHERE asset = ?", (asset,)
        )
        self._connection.run_many(
            "INSERT INTO chunk(asset, ordinal, kind, page, text) VALUES (?, ?, ?, ?, ?)",
            [
                (asset, ordinal + number, ChunkKind.READ, passage.page, stored(passage.text))
                for number, passage in enumerate(passages, start=1)
            ],
        )
        fulltext.index_chunks(self._connection, last)

    def _finish(self, unread: Unread, by: str | None) -> None:
        """Note what read a file, unless more of it waits; copies of it then need no reading."""
        asset = unread.file.id
        self._connection.run(
            "UPDATE asset SET words_read = ?, losses = 0, delays = 0, wait_until = 0 WHERE id = ?",
            (by, asset),
        )
        if by is None:
            return
        for (twin,) in self._connection.rows(
            f"SELECT id FROM asset WHERE indexed_hash = ? AND id <> ? AND {_UNREAD}",
            (unread.content_hash, asset),
        ):
            copy(self._connection, asset, AssetId(twin))


def copy(connection: Connection, source: AssetId, target: AssetId) -> None:
    """Give an asset what was read in another with the same content, which has the same chunks."""
    connection.run("DELETE FROM chunk WHERE asset = ? AND kind = 'read'", (target,))
    last = fulltext.last_chunk(connection)
    connection.run(
        "INSERT INTO chunk(asset, ordinal, kind, page, text) SELECT ?, ordinal, kind, page, text"
        " FROM chunk WHERE asset = ? AND kind = 'read' ORDER BY ordinal",
        (target, source),
    )
    fulltext.index_chunks(connection, last)
    connection.run(
        "INSERT OR REPLACE INTO reading(asset, page, lines, read_by)"
        " SELECT ?, page, lines, read_by FROM reading WHERE asset = ?",
        (target, source),
    )
    connection.run(
        "UPDATE asset SET words_read = (SELECT words_read FROM asset WHERE id = ?) WHERE id = ?",
        (source, target),
    )


def unread(connection: Connection) -> int:
    """How many files have pictures in which words were not looked for yet, at most."""
    sql = f"SELECT count(*) FROM asset INDEXED BY asset_unseen_words WHERE {_UNREAD}"
    return int(connection.value(sql))


def lines(connection: Connection, asset: AssetId, page: int | None) -> tuple[TextLine, ...]:
    """Where the words in a photo, or on a page, are; () where none were read."""
    text = connection.value(
        "SELECT lines FROM reading WHERE asset = ? AND page = ?", (asset, page or 0)
    )
    return tuple(TextLine(*line) for line in json.loads(text or "[]"))


def _letters(texts: Iterable[str]) -> str:
    return "".join(filter(str.isalnum, "".join(texts).casefold()))


def _rounded(box: list[object]) -> list[object]:
    return [round(part, 4) if isinstance(part, float) else part for part in box]
