"""What only the user has: tags, favourites, albums, saved searches, questions with their answers.

All of it hangs on the content hash of a file, so it survives renames, moves, and the loss of
library.db. When the file at a path gets new content, its keepsakes are copied to the new hash: the
old one may belong to another file too.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable

from desktop.errors import UsageError
from desktop.library import answers
from desktop.library.connection import Connection
from desktop.library.folding import stored
from desktop.records import Answer, AssetId

_LONGEST_NAME = 200  # characters


class Keepsakes:
    """Keepsakes of assets; the same file in two places shares them.

    Every method may raise `LibraryUnavailable` and `LibraryBroken`.

    Args:
        connection: A writing one for the methods that change something.
        clock: Seconds since 1970.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    # ------------------------------------------------------------------------- tags

    def tag(self, asset: AssetId, name: str) -> None:
        """Give an asset a tag.

        Raises:
            UsageError: The name is empty, or the file has not been read yet.
        """
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR IGNORE INTO keep.tag(content_hash, name, added) VALUES (?, ?, ?)",
                (self._content(asset), _name(name, "A tag"), int(self._clock())),
            )

    def untag(self, asset: AssetId, name: str) -> None:
        """Take a tag from an asset."""
        with self._connection.transaction():
            self._connection.run(
                "DELETE FROM keep.tag WHERE name = ? AND content_hash ="
                " (SELECT content_hash FROM main.asset WHERE id = ?)",
                (_name(name, "A tag"), asset),
            )

    def tags(self, asset: AssetId) -> tuple[str, ...]:
        """The tags of an asset, by name."""
        return self._names(
            "SELECT tag.name FROM keep.tag JOIN main.asset USING (content_hash)"
            " WHERE asset.id = ? ORDER BY tag.name",
            asset,
        )

    def all_tags(self) -> tuple[str, ...]:
        """Every tag in use, by name."""
        return self._names("SELECT DISTINCT name FROM keep.tag ORDER BY name")

    # ------------------------------------------------------------------------- favourites

    def set_favourite(self, asset: AssetId, favourite: bool) -> None:
        """Make an asset a favourite, or an ordinary one again.

        Raises:
            UsageError: The file has not been read yet.
        """
        with self._connection.transaction():
            content_hash = self._content(asset)
            if favourite:
                self._connection.run(
                    "INSERT OR IGNORE INTO keep.favourite(content_hash, added) VALUES (?, ?)",
                    (content_hash, int(self._clock())),
                )
            else:
                self._connection.run(
                    "DELETE FROM keep.favourite WHERE content_hash = ?", (content_hash,)
                )

    def is_favourite(self, asset: AssetId) -> bool:
        """Whether an asset is a favourite."""
        sql = "SELECT 1 FROM keep.favourite JOIN main.asset USING (content_hash) WHERE asset.id = ?"
        return self._connection.row(sql, (asset,)) is not None

    # ------------------------------------------------------------------------- albums

    def add_to_album(self, name: str, assets: Iterable[AssetId]) -> None:
        """Put assets into an album, which begins with its first one.

        Raises:
            UsageError: The name is empty, or a file has not been read yet.
        """
        album, now = _name(name, "An album"), int(self._clock())
        with self._connection.transaction():
            rows = [(album, self._content(asset), now) for asset in assets]
            self._connection.run_many(
                "INSERT OR IGNORE INTO keep.album(name, content_hash, added) VALUES (?, ?, ?)", rows
            )

    def remove_from_album(self, name: str, asset: AssetId) -> None:
        """Take an asset out of an album."""
        with self._connection.transaction():
            self._connection.run(
                "DELETE FROM keep.album WHERE name = ? AND content_hash ="
                " (SELECT content_hash FROM main.asset WHERE id = ?)",
                (_name(name, "An album"), asset),
            )

    def albums(self) -> tuple[str, ...]:
        """Every album, by name."""
        return self._names("SELECT DISTINCT name FROM keep.album ORDER BY name")

    def album(self, name: str) -> tuple[AssetId, ...]:
        """The assets of an album that are in the library now, in the order they were added."""
        rows = self._connection.rows(
            "SELECT min(asset.id) FROM keep.album JOIN main.asset USING (content_hash)"
            " WHERE album.name = ? AND asset.missing IS NULL"
            " GROUP BY album.content_hash ORDER BY album.added, min(asset.id)",
            (_name(name, "An album"),),
        )
        return tuple(AssetId(row[0]) for row in rows)

    # ------------------------------------------------------------------------- saved searches

    def save_search(self, name: str, query: str) -> None:
        """Keep a search text under a name; an older one of that name is replaced.

        Raises:
            UsageError: The name is empty.
        """
        with self._connection.transaction():
            self._connection.run(
                "INSERT OR REPLACE INTO keep.saved_search(name, query, added) VALUES (?, ?, ?)",
                (_name(name, "A saved search"), stored(query), int(self._clock())),
            )

    def delete_search(self, name: str) -> None:
        """Forget a saved search."""
        with self._connection.transaction():
            self._connection.run("DELETE FROM keep.saved_search WHERE name = ?", (stored(name),))

    def searches(self) -> tuple[tuple[str, str], ...]:
        """(name, search text) of every saved search, by name."""
        rows = self._connection.rows("SELECT name, query FROM keep.saved_search ORDER BY name")
        return tuple((name, query) for name, query in rows)

    # ------------------------------------------------------------------------- answers

    def save_answer(self, answer: Answer) -> None:
        """Keep a question with its answer; the pictures of its sources are not kept."""
        with self._connection.transaction():
            answers.save(self._connection, answer, int(self._clock()))

    def answers(self, limit: int) -> tuple[Answer, ...]:
        """Answers, newest first, their sources as they are in the library now.

        A source whose file is not in the library any more comes as it was, and offline.
        """
        with self._connection.snapshot():
            return answers.newest(self._connection, limit)

    def _content(self, asset: AssetId) -> str:
        content_hash = self._connection.value(
            "SELECT content_hash FROM main.asset WHERE id = ?", (asset,)
        )
        if content_hash is None:
            raise UsageError("This file has not been read yet; try again in a moment.")
        return str(content_hash)

    def _names(self, sql: str, *parameters: int) -> tuple[str, ...]:
        return tuple(row[0] for row in self._connection.rows(sql, parameters))


def follow(connection: Connection, before: str, after: str) -> None:
    """Copy the keepsakes of one content to another, inside the caller's transaction."""
    for table, columns in (
        ("tag", "?, name, added"),
        ("favourite", "?, added"),
        ("album", "name, ?, added"),
    ):
        connection.run(
            f"INSERT OR IGNORE INTO keep.{table}"
            f" SELECT {columns} FROM keep.{table} WHERE content_hash = ?",
            (after, before),
        )
    connection.run(  # what it was told apart from; not the copies of itself
        "INSERT OR IGNORE INTO keep.distinct_pair SELECT min(other, ?1), max(other, ?1), added"
        " FROM (SELECT iif(first = ?2, second, first) AS other, added FROM keep.distinct_pair"
        " WHERE ?2 IN (first, second) AND first <> second)",
        (after, before),
    )


def _name(text: str, what: str) -> str:
    name = " ".join(stored(text).split())
    if not name:
        raise UsageError(f"{what} needs a name.")
    if len(name) > _LONGEST_NAME:
        raise UsageError(f"{what} has a name of at most {_LONGEST_NAME} characters.")
    return name
