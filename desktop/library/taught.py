"""Taught words: what the person means by a word, by examples.

Examples hang on the content of files, so they survive renames, moves and the loss of library.db.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from desktop.errors import UsageError
from desktop.library.connection import Connection
from desktop.library.folding import folded, stored
from desktop.records import AssetId, Changes

_LONGEST_WORD = 60  # characters
_MISPLACED = frozenset('"“”„«»:')  # mean something else in the search box


@dataclass(frozen=True, slots=True)
class TaughtWord:
    """A word and how many examples it has."""

    word: str
    shows: int  # files that show it
    shows_not: int


@dataclass(frozen=True, slots=True)
class Examples:
    """The examples of a word that are in the library now, in the order they were added."""

    shows: tuple[AssetId, ...] = ()
    shows_not: tuple[AssetId, ...] = ()


class Taught:
    """Thread: the one that opened the connection.

    Words that differ by case alone are the same. Every method may raise `LibraryUnavailable` and
    `LibraryBroken`; each that changes something is one transaction.

    Args:
        connection: A writing one for the methods that change something.
        clock: Seconds since 1970.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    def words(self) -> tuple[TaughtWord, ...]:
        """Every taught word, by name."""
        rows = self._connection.rows(
            "SELECT word, sum(shows), sum(1 - shows) FROM keep.taught GROUP BY word ORDER BY word"
        )
        return tuple(TaughtWord(*row) for row in rows)

    def teach(
        self, word: str, shows: Iterable[AssetId], shows_not: Iterable[AssetId] = ()
    ) -> Changes:
        """Add examples; one that was said to be the opposite before changes sides.

        Raises:
            UsageError: The word is no word, or none of the files has been read yet.
        """
        sides = [(asset, 1) for asset in shows] + [(asset, 0) for asset in shows_not]
        with self._connection.transaction():
            name = self._spelled(word)
            done = [self._put(name, asset, side) for asset, side in sides]
            if sides and not any(done):
                raise UsageError("This file has not been read yet; try again in a moment.")
        return Changes()

    def take_back(self, word: str, assets: Iterable[AssetId]) -> Changes:
        """Assets are no examples any more; with its last one a word goes."""
        with self._connection.transaction():
            for asset in assets:
                self._connection.run(
                    "DELETE FROM keep.taught WHERE folded(word) = ? AND content_hash ="
                    " (SELECT content_hash FROM main.asset WHERE id = ?)",
                    (folded(word), asset),
                )
        return Changes()

    def rename(self, old: str, new: str) -> Changes:
        """Call it something else; where the new word is taught already, it takes the examples in.

        Raises:
            UsageError: The new word is no word, or the old one is not taught.
        """
        with self._connection.transaction():
            name = checked(new)
            if folded(name) != folded(old):
                name = self._spelled(name)
            if not self._is_taught(old):
                raise UsageError(f"“{old}” is no word that was taught.")
            self._connection.run(
                "UPDATE OR IGNORE keep.taught SET word = ? WHERE folded(word) = ?",
                (name, folded(old)),
            )
            if folded(name) != folded(old):
                self._delete(old)
        return Changes()

    def forget(self, word: str) -> Changes:
        """Forget a word with its examples; the files stay as they are.

        Raises:
            UsageError: It is not taught.
        """
        with self._connection.transaction():
            if not self._is_taught(word):
                raise UsageError(f"“{word}” is no word that was taught.")
            self._delete(word)
        return Changes()

    def _delete(self, word: str) -> None:
        self._connection.run("DELETE FROM keep.taught WHERE folded(word) = ?", (folded(word),))

    def _is_taught(self, word: str) -> bool:
        sql = "SELECT 1 FROM keep.taught WHERE folded(word) = ?"
        return self._connection.row(sql, (folded(word),)) is not None

    def examples(self, word: str) -> Examples:
        """The examples of a word; those whose files are not in the library now are left out."""
        rows = self._connection.rows(
            "SELECT min(asset.id), taught.shows FROM keep.taught JOIN main.asset"
            " USING (content_hash) WHERE folded(taught.word) = ? AND asset.missing IS NULL"
            " GROUP BY taught.content_hash ORDER BY taught.added, min(asset.id)",
            (folded(word),),
        )
        return Examples(
            tuple(AssetId(asset) for asset, shows in rows if shows),
            tuple(AssetId(asset) for asset, shows in rows if not shows),
        )

    def _spelled(self, word: str) -> str:
        """The word as it is spelled already, whatever its case, or as it is given."""
        name = checked(word)
        there = self._connection.value(
            "SELECT word FROM keep.taught WHERE folded(word) = ? LIMIT 1", (folded(name),)
        )
        return name if there is None else str(there)

    def _put(self, word: str, asset: AssetId, shows: int) -> int:
        return self._connection.run(
            "INSERT INTO keep.taught(word, content_hash, shows, added)"
            " SELECT ?, content_hash, ?, ? FROM main.asset WHERE id = ?"
            " AND content_hash IS NOT NULL"
            " ON CONFLICT DO UPDATE SET shows = excluded.shows",
            (word, shows, int(self._clock()), asset),
        )


def checked(word: str) -> str:
    """A word, or a few, as they can be typed into the search box.

    Raises:
        UsageError: With what is wrong.
    """
    name = " ".join(stored(word).split())
    if not name:
        raise UsageError("Say the word that is to be taught, for example “our cabin”.")
    if len(name) > _LONGEST_WORD:
        raise UsageError(f"A taught word has at most {_LONGEST_WORD} characters.")
    if _MISPLACED & set(name) or name.startswith(("-", "+")):
        raise UsageError("A taught word has no quotes or colons, and does not begin with - or +.")
    return name
