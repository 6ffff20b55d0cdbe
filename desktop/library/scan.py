"""Compare what a scan found below a root with what the library has, and write the difference.

[Note: Moves without reading]
A file that is gone from one place and new in another with the same name, size and time of change
is the same file, if no other candidate exists on either side. So a folder of 20,000 photos can be
renamed without reading one of them. What this misses (a file renamed as well, two equal candidates,
an empty file) is recognised by its content hash when it is read: see claims.py.
"""

from __future__ import annotations

import os
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import astuple, dataclass, field

from desktop.library import fulltext
from desktop.library.connection import Connection
from desktop.library.rows import dated, guessed_kind, names_of
from desktop.records import AssetId, Changes, FoundFile, Kind, RootId

_SEPARATOR = os.fsencode(os.sep)
_AFTER_SEPARATOR = bytes([_SEPARATOR[0] + 1])


@dataclass(slots=True)
class Difference:
    """What a scan changes, by id where the library has a row."""

    new: list[FoundFile] = field(default_factory=list)
    changed: list[tuple[int, FoundFile]] = field(default_factory=list)
    back: list[int] = field(default_factory=list)  # were missing, are there again
    gone: list[int] = field(default_factory=list)

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.back or self.gone)


def compare(
    connection: Connection, root: RootId, found: Iterable[FoundFile], under: bytes
) -> Difference:
    """How the files found below `under` differ from the rows there. Writes nothing."""
    known = {
        relative: (number, size, modified_ns, missing)
        for number, relative, size, modified_ns, missing in connection.rows(
            *_rows_below(root, under)
        )
    }
    difference = Difference()
    for file in found:
        row = known.pop(file.relative, None)
        if row is None:
            difference.new.append(file)
            continue
        number, size, modified_ns, missing = row
        if missing is not None:
            difference.back.append(number)
        if size != file.size or modified_ns != file.modified_ns:
            difference.changed.append((number, file))
    difference.gone = [number for number, _, _, missing in known.values() if missing is None]
    return difference


def _rows_below(root: RootId, under: bytes) -> tuple[str, tuple[int | bytes, ...]]:
    columns = "SELECT id, relative, size, modified_ns, missing FROM asset WHERE root = ?"
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
        difference: Without `gone` where the scan was not complete.
        kinds: As `desktop.library.rows.guessed_kind` takes them.
        now: Seconds since 1970.
    """
    connection.run_many(
        "UPDATE asset SET size = ?, modified_ns = ?, state = 'pending',"
        " dated = CASE WHEN taken IS NULL THEN ? ELSE dated END,"
        " losses = 0, delays = 0, wait_until = 0, reason = NULL WHERE id = ?",
        (
            (file.size, file.modified_ns, dated(None, file.modified_ns), number)
            for number, file in difference.changed
        ),
    )
    connection.run_many(
        "UPDATE asset SET missing = NULL WHERE id = ?", ((number,) for number in difference.back)
    )
    connection.run_many(
        "UPDATE asset SET missing = ? WHERE id = ?", ((now, number) for number in difference.gone)
    )
    places = _places(connection, root, difference.new, kinds)
    moves = _moves(connection, places) if difference.new or difference.gone else Moves()
    taken = {place for place in moves.to_new.values()}
    added = _insert(connection, [place for place in places if place not in taken])
    for asset, place in moves.to_new.items():
        _move(connection, asset, place)
    for asset, fresh in moves.to_fresh.items():
        take_place(connection, asset, fresh)
    fulltext.index_names(connection, [*added, *moves.to_new, *moves.to_fresh])
    return _changes(difference, added, moves)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file is, and what of its row follows from that; in the order of `_PLACE`."""

    root: int
    relative: bytes
    name: str
    folder: str
    extension: str
    size: int
    modified_ns: int
    kind: str

    @property
    def key(self) -> tuple[str, int, int]:
        """What two places of one file have in common."""
        return self.name, self.size, self.modified_ns


_PLACE = "root, relative, name, folder, extension, size, modified_ns"


@dataclass(frozen=True, slots=True)
class Moves:
    """Missing assets whose file was found elsewhere."""

    to_new: dict[AssetId, Place] = field(default_factory=dict)  # found by this scan
    to_fresh: dict[AssetId, AssetId] = field(
        default_factory=dict
    )  # by an earlier one, not read yet


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
        connection.run(
            f"INSERT INTO asset({_PLACE}, kind, dated) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (*astuple(place), dated(None, place.modified_ns)),
        )
        added.append(AssetId(connection.last_id))
    return added


def _moves(connection: Connection, places: list[Place]) -> Moves:
    """See [Note: Moves without reading]."""
    gone: dict[tuple[str, int, int], list[AssetId]] = defaultdict(list)
    for number, *key in connection.rows(
        "SELECT id, name, size, modified_ns FROM asset INDEXED BY asset_missing"
        " WHERE missing IS NOT NULL AND size > 0"
    ):
        gone[tuple(key)].append(AssetId(number))
    there: dict[tuple[str, int, int], list[Place | AssetId]] = defaultdict(list)
    for place in places:
        if place.key in gone:
            there[place.key].append(place)
    for number, *key in connection.rows(
        "SELECT fresh.id, fresh.name, fresh.size, fresh.modified_ns"
        " FROM asset AS gone INDEXED BY asset_missing JOIN asset AS fresh INDEXED BY asset_unread"
        " ON fresh.size = gone.size AND fresh.modified_ns = gone.modified_ns"
        " AND fresh.name = gone.name WHERE gone.missing IS NOT NULL AND fresh.missing IS NULL"
        " AND fresh.content_hash IS NULL AND fresh.state = 'pending' AND gone.size > 0"
        " GROUP BY fresh.id"
    ):
        there[tuple(key)].append(AssetId(number))
    moves = Moves()
    for key, found in there.items():
        if len(gone[key]) != 1 or len(found) != 1:
            continue
        if isinstance(found[0], Place):
            moves.to_new[gone[key][0]] = found[0]
        else:
            moves.to_fresh[gone[key][0]] = found[0]
    return moves


def take_place(connection: Connection, asset: AssetId, of: AssetId) -> None:
    """Move an asset's row to the path of another, whose row is deleted.

    Its name is to be indexed again.
    """
    place = Place(*connection.row(f"SELECT {_PLACE}, kind FROM asset WHERE id = ?", (of,)))
    connection.run("DELETE FROM asset WHERE id = ?", (of,))
    _move(connection, asset, place)


def _move(connection: Connection, asset: AssetId, place: Place) -> None:
    connection.run(
        f"UPDATE asset SET ({_PLACE}) = (?, ?, ?, ?, ?, ?, ?), missing = NULL,"
        " dated = CASE WHEN taken IS NULL THEN ? ELSE dated END WHERE id = ?",
        (*astuple(place)[:-1], dated(None, place.modified_ns), asset),
    )


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
