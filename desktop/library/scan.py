"""Compare what a scan found below a root with what the library has, and write the difference."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field

from desktop.library import forgotten, fulltext, members
from desktop.library.connection import Connection
from desktop.library.moves import PLACE_COLUMNS, Moves, Place, find_moves, move, take_place
from desktop.library.rows import GUESSED_DATE, dated, guessed_kind, name_of, names_of
from desktop.records import AssetId, Changes, DatedBy, FoundFile, Kind, RootId

_SEPARATOR = os.fsencode(os.sep)
_AFTER_SEPARATOR = bytes([_SEPARATOR[0] + 1])


_TAKE_OVER = (  # a folder stands where an archive of that name held a file of that name
    "ON CONFLICT(root, relative) DO UPDATE SET size = excluded.size, kind = excluded.kind,"
    " modified_ns = excluded.modified_ns, dated = excluded.dated, dated_by = excluded.dated_by,"
    " taken = NULL,"
    " container = NULL, member = NULL, mark = NULL, state = 'pending', missing = NULL,"
    " reason = NULL, losses = 0, delays = 0, wait_until = 0"
    " WHERE asset.container IS NOT NULL RETURNING id"
)


@dataclass(slots=True)
class Difference:
    """What a scan changes, by id where the library has a row."""

    new: list[FoundFile] = field(default_factory=list)
    changed: list[tuple[int, FoundFile]] = field(default_factory=list)
    back: list[int] = field(default_factory=list)  # were missing, are there again
    gone: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.back or self.gone)


@dataclass(frozen=True, slots=True)
class Extent:
    """What of a root was scanned."""

    under: bytes = b""  # the folder or file below the root; b"" for all of it
    unread: tuple[bytes, ...] = ()  # folders below the root that could not be listed

    def saw(self, relative: bytes) -> bool:
        """Whether a file would have been found, if it were there."""
        return not any(
            not folder or relative == folder or relative.startswith(folder + _SEPARATOR)
            for folder in self.unread
        )


def compare(
    connection: Connection, root: RootId, found: Iterable[FoundFile], extent: Extent
) -> Difference:
    """How the files that were found differ from the rows there. Writes nothing."""
    known = {
        relative: (number, size, modified_ns, missing)
        for number, relative, size, modified_ns, missing in connection.rows(
            *_rows_below(root, extent.under)
        )
    }
    difference = Difference()
    for file in forgotten.without(connection, root, found):
        row = known.pop(file.relative, None)
        if row is None:
            difference.new.append(file)
            continue
        number, size, modified_ns, missing = row
        if missing is not None:
            difference.back.append(number)
        if size != file.size or modified_ns != file.modified_ns:
            difference.changed.append((number, file))
    difference.gone = [
        number
        for relative, (number, _, _, missing) in known.items()
        if missing is None and extent.saw(relative)
    ]
    return difference


def _rows_below(root: RootId, under: bytes) -> tuple[str, tuple[int | bytes, ...]]:
    # See [Note: Members follow] in members.py.
    columns = (
        "SELECT id, relative, size, modified_ns, missing FROM asset"
        " WHERE container IS NULL AND root = ?"
    )
    if not under:
        return columns, (root,)
    return (
        f"{columns} AND relative = ? UNION ALL {columns} AND relative > ? AND relative < ?",
        (root, under, root, under + _SEPARATOR, under + _AFTER_SEPARATOR),
    )


def write(
    connection: Connection,
    root: RootId,
    difference: Difference,
    kinds: Mapping[str, Kind],
    now: float,
) -> Changes:
    """Write what `compare` found, inside the caller's transaction.

    Args:
        root: The root that was scanned.
        difference: What `compare` found.
        kinds: As `desktop.library.rows.guessed_kind` takes them.
        now: Seconds since 1970.
    """
    connection.run_many(
        "UPDATE asset SET size = ?, modified_ns = ?, state = 'pending',"
        f" {GUESSED_DATE},"
        " losses = 0, delays = 0, wait_until = 0, reason = NULL WHERE id = ?",
        (
            (file.size, file.modified_ns, *_dated(file), number)
            for number, file in difference.changed
        ),
    )
    back = members.come_back(connection, difference.back)
    connection.run_many(
        "UPDATE asset SET missing = NULL WHERE id = ?", ((number,) for number in difference.back)
    )
    connection.run_many(
        "UPDATE asset SET missing = ? WHERE id = ?", ((now, number) for number in difference.gone)
    )
    gone = members.go(connection, difference.gone, now)
    places = _places(connection, root, difference.new, kinds)
    moves = find_moves(connection, places) if difference.new or difference.gone else Moves()
    taken = set(moves.to_new.values())
    added = _insert(connection, [place for place in places if place not in taken])
    for asset, place in moves.to_new.items():
        move(connection, asset, place)
    for asset, fresh in moves.to_fresh.items():
        take_place(connection, asset, fresh)
    fulltext.index_names(connection, [*added, *moves.to_new, *moves.to_fresh])
    moved = members.inside(connection, [*moves.to_new, *moves.to_fresh])
    return _changes(difference, added, moves) + _members_changes(back, gone, moved)


def _members_changes(back: list[AssetId], gone: list[AssetId], moved: list[AssetId]) -> Changes:
    """What is seen from outside of members: they follow."""
    still, now_gone = set(moved), set(gone)
    return Changes(
        added=(*back, *(asset for asset in moved if asset not in now_gone)),
        updated=tuple(asset for asset in moved if asset in now_gone),
        removed=tuple(asset for asset in gone if asset not in still),
    )


def _dated(file: FoundFile) -> tuple[str, DatedBy]:
    return dated(None, name_of(file.relative), file.modified_ns)


def _places(
    connection: Connection, root: RootId, files: list[FoundFile], kinds: Mapping[str, Kind]
) -> list[Place]:
    path = connection.value("SELECT path FROM root WHERE id = ?", (root,))
    places = []
    for file in files:
        name, folder, extension = names_of(path, file.relative)
        kind = guessed_kind(extension, kinds)
        places.append(
            Place(
                *(root, file.relative, name, folder, extension),
                *(file.size, file.modified_ns, kind),
            )
        )
    return places


def _insert(connection: Connection, places: list[Place]) -> list[AssetId]:
    added: list[AssetId] = []
    for place in places:
        number = connection.value(
            f"INSERT INTO asset({PLACE_COLUMNS}, kind, dated, dated_by)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
            f" {_TAKE_OVER}",
            (*astuple(place), *dated(None, place.name, place.modified_ns)),
        )
        added.append(AssetId(number))
    return added


def _changes(difference: Difference, added: list[AssetId], moves: Moves) -> Changes:
    """What is seen from outside: a move within one scan is an update."""
    moved = {*moves.to_new, *moves.to_fresh}
    gone = [AssetId(number) for number in difference.gone]
    now_gone = set(gone)
    return Changes(
        added=(
            *added,
            *map(AssetId, difference.back),
            *(asset for asset in moved if asset not in now_gone),  # went with an earlier scan
        ),
        updated=(
            *(AssetId(number) for number, _ in difference.changed),
            *(asset for asset in gone if asset in moved),
        ),
        removed=(
            *(asset for asset in gone if asset not in moved),
            *moves.to_fresh.values(),
        ),
    )
