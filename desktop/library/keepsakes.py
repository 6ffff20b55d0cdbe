"""What only the user has: tags, favourites, ratings, albums, saved searches, questions, answers.

All of it hangs on the content hash of a file, so it survives renames, moves, and the loss of
library.db. When the file at a path gets new content, its keepsakes are copied to the new hash: the
old one may belong to another file too.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from desktop.errors import UsageError
from desktop.library import answers, forgotten, keptlists, portable, savedsearches
from desktop.library.connection import Connection
from desktop.library.extractions import Extractions
from desktop.library.folding import folded, stored
from desktop.library.kept import Kept, Lists, Mark, SavedSearch, Undo
from desktop.library.ledger import Ledger
from desktop.phrases import phrase
from desktop.records import Answer, AssetId

_LONGEST_NAME = 200  # characters
_ALBUM, _SEARCH, _TAG = phrase("An album"), phrase("A saved search"), phrase("A tag")
_MOST_STARS = 5
_CONTENTS = (
    "content_hash IN (SELECT content_hash FROM main.asset"
    " WHERE id IN (SELECT value FROM json_each(?)))"
)


class Keepsakes:
    """Keepsakes of assets; the same file in two places shares them.

    Whatever changes something is one transaction, and returns what undoes it. Names that differ by
    case alone are the same. Every method may raise `LibraryUnavailable` and `LibraryBroken`.

    Args:
        connection: A writing one for the methods that change something.
        clock: Seconds since 1970.

    Thread: the one that opened the connection.
    """

    def __init__(self, connection: Connection, clock: Callable[[], float] = time.time) -> None:
        self._connection = connection
        self._clock = clock

    def undo(self, change: Undo) -> Undo:
        """Take a change back; what was changed again since then stays as it is now.

        Returns:
            What does it again.
        """
        with self._changing() as ledger:
            ledger.take_back(change)
            forgotten.clear_again(self._connection)
        return ledger.undo

    # ------------------------------------------------------------------------- tags

    def tag(self, assets: Iterable[AssetId], name: str) -> Undo:
        """Give assets a tag.

        Raises:
            UsageError: The name is empty, or none of the files has been read yet.
        """
        with self._changing() as ledger:
            tag = self._known_name("tag", _name(name, _TAG))
            contents = self._contents(ledger, assets)
            ledger.bring("tag", [(content, tag, self._now()) for content in contents])
        return ledger.undo

    def untag(self, assets: Iterable[AssetId], name: str) -> Undo:
        """Take a tag from assets."""
        with self._changing() as ledger:
            where = f"folded(name) = ? AND {_CONTENTS}"
            ledger.take("tag", where, (folded(_name(name, _TAG)), _ids(assets)))
        return ledger.undo

    def rename_tag(self, old: str, new: str) -> Undo:
        """Call a tag something else, everywhere; one of the new name takes it in."""
        with self._changing() as ledger:
            name = _name(new, _TAG)
            rows = ledger.take("tag", "folded(name) = ?", (folded(old),))
            name = self._known_name("tag", name)
            ledger.bring("tag", [(content, name, added) for content, _, added in rows])
        return ledger.undo

    def delete_tag(self, name: str) -> Undo:
        """Take a tag from everything."""
        with self._changing() as ledger:
            ledger.take("tag", "folded(name) = ?", (folded(name),))
        return ledger.undo

    def tags(self, asset: AssetId) -> tuple[str, ...]:
        """The tags of an asset, by name."""
        return self.kept_of([asset]).get(asset, Kept()).tags

    def all_tags(self) -> tuple[str, ...]:
        """Every tag in use, by name."""
        rows = self._connection.rows("SELECT DISTINCT name FROM keep.tag ORDER BY name")
        return tuple(row[0] for row in rows)

    # ------------------------------------------------------------------------- favourites, stars

    def set_favourite(self, assets: Iterable[AssetId], favourite: bool) -> Undo:
        """Make assets favourites, or ordinary ones again.

        Raises:
            UsageError: None of the files has been read yet.
        """
        with self._changing() as ledger:
            if favourite:
                contents = self._contents(ledger, assets)
                ledger.bring("favourite", [(content, self._now()) for content in contents])
            else:
                ledger.take("favourite", _CONTENTS, (_ids(assets),))
        return ledger.undo

    def is_favourite(self, asset: AssetId) -> bool:
        """Whether an asset is a favourite."""
        return self.kept_of([asset]).get(asset, Kept()).mark.favourite

    def rate(self, assets: Iterable[AssetId], stars: int) -> Undo:
        """Give assets 1 to 5 stars, or with 0 none, whatever their files say.

        Raises:
            UsageError: There is no such rating, or none of the files has been read yet.
        """
        if not 0 <= stars <= _MOST_STARS:
            raise UsageError(f"A rating has 0 to {_MOST_STARS} stars.")
        with self._changing() as ledger:
            contents = self._contents(ledger, assets)
            known = json.dumps(contents)
            ledger.take("rating", "content_hash IN (SELECT value FROM json_each(?))", (known,))
            if not stars:
                contents = keptlists.rated_by_file(self._connection, contents)
            ledger.bring("rating", [(content, stars, self._now()) for content in contents])
        return ledger.undo

    # ------------------------------------------------------------------------- albums

    def create_album(self, name: str) -> Undo:
        """Begin an album, empty.

        Raises:
            UsageError: The name is empty, or there is one of this name.
        """
        with self._changing() as ledger:
            self._list_album(ledger, self._free_name("album_list", name, _ALBUM))
        return ledger.undo

    def add_to_album(self, name: str, assets: Iterable[AssetId]) -> Undo:
        """Put assets into an album, which begins with them where there is none of this name.

        Raises:
            UsageError: The name is empty, or none of the files has been read yet.
        """
        with self._changing() as ledger:
            album = self._known_name("album_list", _name(name, _ALBUM))
            contents = self._contents(ledger, assets)
            self._list_album(ledger, album)
            ledger.bring("album", [(album, content, self._now()) for content in contents])
        return ledger.undo

    def remove_from_album(self, name: str, assets: Iterable[AssetId]) -> Undo:
        """Take assets out of an album; the files stay where they are."""
        with self._changing() as ledger:
            where = f"folded(name) = ? AND {_CONTENTS}"
            ledger.take("album", where, (folded(_name(name, _ALBUM)), _ids(assets)))
        return ledger.undo

    def rename_album(self, old: str, new: str) -> Undo:
        """Call an album something else.

        Raises:
            UsageError: The name is empty, or there is another one of this name.
        """
        with self._changing() as ledger:
            listed = ledger.take("album_list", "folded(name) = ?", (folded(old),))
            rows = ledger.take("album", "folded(name) = ?", (folded(old),))
            name = self._free_name("album_list", new, _ALBUM)
            ledger.bring("album_list", [(name, *others) for _, *others in listed])
            ledger.bring("album", [(name, *others) for _, *others in rows])
        return ledger.undo

    def delete_album(self, name: str) -> Undo:
        """Delete an album; the files stay where they are."""
        with self._changing() as ledger:
            for table in ("album_list", "album"):
                ledger.take(table, "folded(name) = ?", (folded(name),))
        return ledger.undo

    def order_albums(self, names: Sequence[str]) -> Undo:
        """Show albums in this order; those that are not named come after."""
        with self._changing() as ledger:
            rows = ledger.take("album_list", "1", ())
            wanted = {folded(name): place for place, name in enumerate(names)}
            rows.sort(key=lambda row: (wanted.get(folded(row[0]), len(wanted)), row[1]))
            numbered = enumerate(rows, start=1)
            ledger.bring("album_list", [(row[0], place, row[2]) for place, row in numbered])
        return ledger.undo

    def albums(self) -> tuple[str, ...]:
        """Every album, in the person's order."""
        rows = self._connection.rows("SELECT name FROM keep.album_list ORDER BY position, name")
        return tuple(row[0] for row in rows)

    def album(self, name: str) -> tuple[AssetId, ...]:
        """The assets of an album that are in the library now, in the order they were added."""
        rows = self._connection.rows(
            "SELECT min(asset.id) FROM keep.album JOIN main.asset USING (content_hash)"
            " WHERE folded(album.name) = ? AND asset.missing IS NULL"
            " GROUP BY album.content_hash ORDER BY album.added, min(asset.id)",
            (folded(_name(name, _ALBUM)),),
        )
        return tuple(AssetId(row[0]) for row in rows)

    def _list_album(self, ledger: Ledger, name: str) -> None:
        last = self._connection.value("SELECT ifnull(max(position), 0) FROM keep.album_list")
        ledger.bring("album_list", [(name, last + 1, self._now())])

    # ------------------------------------------------------------------------- saved searches

    def save_search(self, search: SavedSearch) -> Undo:
        """Keep a search under its name; an older one of that name is replaced.

        Raises:
            UsageError: The name is empty, or it is by a file that was not read yet.
        """
        with self._changing() as ledger:
            kept = replace(search, name=_name(search.name, _SEARCH))
            ledger.take("saved_search", "folded(name) = ?", (folded(kept.name),))
            row = savedsearches.row(self._connection, kept, self._now())
            ledger.bring("saved_search", [row])
        return ledger.undo

    def rename_search(self, old: str, new: str) -> Undo:
        """Call a saved search something else.

        Raises:
            UsageError: The name is empty, or there is another one of this name.
        """
        with self._changing() as ledger:
            rows = ledger.take("saved_search", "folded(name) = ?", (folded(old),))
            name = self._free_name("saved_search", new, _SEARCH)
            ledger.bring("saved_search", [(name, *others) for _, *others in rows])
        return ledger.undo

    def delete_search(self, name: str) -> Undo:
        """Forget a saved search."""
        with self._changing() as ledger:
            ledger.take("saved_search", "folded(name) = ?", (folded(name),))
        return ledger.undo

    def searches(self) -> tuple[tuple[str, str], ...]:
        """(name, search text) of every saved search, by name."""
        return tuple((one.name, one.query) for one in savedsearches.searches(self._connection))

    # ------------------------------------------------------------------------- answers

    @property
    def conversations(self) -> answers.Conversations:
        """Earlier questions with their answers."""
        return answers.Conversations(self._connection)

    @property
    def extractions(self) -> Extractions:
        """Tables that were read from files."""
        return Extractions(self._connection, self._clock)

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

    # ------------------------------------------------------------------------- reading

    def kept_of(self, assets: Iterable[AssetId]) -> dict[AssetId, Kept]:
        """The keepsakes of these assets; those that have none are left out."""
        with self._connection.snapshot():
            return keptlists.kept_of(self._connection, assets)

    def marks(self) -> dict[AssetId, Mark]:
        """What the cards show: of every favourite and of all that the person rated."""
        with self._connection.snapshot():
            return keptlists.marks(self._connection)

    def lists(self) -> Lists:
        """All tags, albums and saved searches, with counts."""
        with self._connection.snapshot():
            return keptlists.lists(self._connection)

    # ------------------------------------------------------------------------- taking along

    def export(self, file: Path) -> int:
        """Write all keepsakes into a JSON file; how many there are. See `portable.export`."""
        return portable.export(self._connection, file)

    def bring_in(self, file: Path) -> int:
        """Add the keepsakes of such a file; how many were new. See `portable.bring_in`."""
        with self._connection.transaction():
            came = portable.bring_in(self._connection, file)
            forgotten.clear_again(self._connection)
            return came

    # ------------------------------------------------------------------------- inside

    @contextmanager
    def _changing(self) -> Iterator[Ledger]:
        with self._connection.transaction():
            yield Ledger(self._connection)

    def _now(self) -> int:
        return int(self._clock())

    def _contents(self, ledger: Ledger, assets: Iterable[AssetId]) -> list[str]:
        """The contents of the assets that have been read, each once; the others are counted."""
        rows = self._connection.rows(
            "SELECT content_hash FROM json_each(?) AS wanted"
            " JOIN main.asset ON asset.id = wanted.value ORDER BY wanted.key",
            (_ids(assets),),
        )
        contents = dict.fromkeys(row[0] for row in rows if row[0] is not None)
        ledger.unread = sum(row[0] is None for row in rows)
        if ledger.unread and not contents:
            raise UsageError("This file has not been read yet; try again in a moment.")
        return list(contents)

    def _known_name(self, table: str, name: str) -> str:
        """A name as it is spelled already, whatever its case, or as it is given."""
        there = self._connection.value(
            f"SELECT name FROM keep.{table} WHERE folded(name) = ? LIMIT 1", (folded(name),)
        )
        return name if there is None else str(there)

    def _free_name(self, table: str, text: str, what: str) -> str:
        name = _name(text, what)
        there = self._connection.value(
            f"SELECT name FROM keep.{table} WHERE folded(name) = ?", (folded(name),)
        )
        if there is not None:
            raise UsageError(f"There is “{there}” already; choose another name.")
        return name


def follow(connection: Connection, before: str, after: str) -> None:
    """Copy the keepsakes of one content to another, inside the caller's transaction."""
    for table, columns in (
        ("tag", "?, name, added"),
        ("favourite", "?, added"),
        ("rating", "?, stars, added"),
        ("album", "name, ?, added"),
        ("taught", "word, ?, shows, added"),
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


def _ids(assets: Iterable[AssetId]) -> str:
    return json.dumps(list(assets))
