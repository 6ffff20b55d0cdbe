"""Files that are gone from one place and found at another.

[Note: Moves without reading]
A file that is gone from one place and new in another with the same name, size and time of change
is the same file, if no other candidate exists on either side. So a folder of 20,000 photos can be
renamed without reading one of them. What this misses (a file renamed as well, two equal candidates,
an empty file) is recognised by its content hash when it is read: see claims.py.
"""

from __future__ import annotations

from collections import defaultdict
from dataclasses import astuple, dataclass, field

from desktop.library import members
from desktop.library.connection import Connection
from desktop.library.rows import GUESSED_DATE, dated
from desktop.records import AssetId

Key = tuple[str, int, int]  # name, size, time of change


@dataclass(frozen=True, slots=True)
class Place:
    """Where a file is, and what of its row follows from that; in the order of `PLACE_COLUMNS`."""

    root: int
    relative: bytes
    name: str
    folder: str
    extension: str
    size: int
    modified_ns: int
    kind: str

    @property
    def key(self) -> Key:
        """What two places of one file have in common."""
        return self.name, self.size, self.modified_ns


PLACE_COLUMNS = "root, relative, name, folder, extension, size, modified_ns"


@dataclass(frozen=True, slots=True)
class Moves:
    """Missing assets whose file was found elsewhere."""

    # Found by this scan, and by an earlier one but not read yet.
    to_new: dict[AssetId, Place] = field(default_factory=dict)
    to_fresh: dict[AssetId, AssetId] = field(default_factory=dict)


def find_moves(connection: Connection, new: list[Place]) -> Moves:
    """Which missing assets are at one of these new places, or at one that waits to be read."""
    gone: dict[Key, list[AssetId]] = defaultdict(list)
    for number, *key in connection.rows(
        "SELECT id, name, size, modified_ns FROM asset INDEXED BY asset_missing"
        " WHERE missing IS NOT NULL AND size > 0 AND container IS NULL"
    ):
        gone[tuple(key)].append(AssetId(number))
    there: dict[Key, list[Place | AssetId]] = defaultdict(list)
    for place in new:
        if place.key in gone:
            there[place.key].append(place)
    for number, *key in connection.rows(
        "SELECT fresh.id, fresh.name, fresh.size, fresh.modified_ns"
        " FROM asset AS gone INDEXED BY asset_missing JOIN asset AS fresh INDEXED BY asset_unread"
        " ON fresh.size = gone.size AND fresh.modified_ns = gone.modified_ns"
        " AND fresh.name = gone.name WHERE gone.missing IS NOT NULL AND fresh.missing IS NULL"
        " AND fresh.content_hash IS NULL AND fresh.state = 'pending' AND gone.size > 0"
        " AND gone.container IS NULL AND fresh.container IS NULL"
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
    place = Place(*connection.row(f"SELECT {PLACE_COLUMNS}, kind FROM asset WHERE id = ?", (of,)))
    connection.run("DELETE FROM asset WHERE id = ?", (of,))
    move(connection, asset, place)


def move(connection: Connection, asset: AssetId, place: Place) -> None:
    """Give an asset, and the members that went with it, another place.

    Its name is to be indexed again.
    """
    members.make_way(connection, place.root, place.relative, asset)
    members.come_back(connection, [asset])
    connection.run(
        f"UPDATE asset SET ({PLACE_COLUMNS}) = (?, ?, ?, ?, ?, ?, ?), missing = NULL,"
        f" {GUESSED_DATE} WHERE id = ?",
        (*astuple(place)[:-1], *dated(None, place.name, place.modified_ns), asset),
    )
    members.follow(connection, asset)
