"""The files inside archives and e-mails: rows of their own, which follow their container's.

[Note: Members follow]
A scan sees files on disk, so it never sees a member. What happens to a container happens to its
members, here: they go missing and come back with it, move with it, and are deleted with it (by the
schema). Which members there are is settled when the container is read. A member that goes missing
with its container has the container's very time in ``missing``; one that was taken out of it does
not, and so does not come back with it.

The functions that write do so inside a transaction that `Catalog` has opened.
"""

from __future__ import annotations

import hashlib
import json
import os
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePath
from typing import Any

from desktop.library import forgotten, fulltext
from desktop.library.connection import Connection
from desktop.library.excluding import matcher
from desktop.library.rows import GUESSED_DATE, dated, guessed_kind, metadata_columns, names_of
from desktop.records import AssetId, Changes, Kind, Member

MAX_MEMBERS = 40_000  # of one file on disk, those in archives inside it counted too

_RULES = 1  # raise it when members would be listed in another way
_SEPARATOR = os.fsencode(os.sep)
_INSIDE = (
    "WITH RECURSIVE inside(id, missing) AS ("
    " SELECT id, missing FROM asset WHERE id IN (SELECT value FROM json_each(?1))"
    " UNION ALL SELECT asset.id, asset.missing FROM inside"
    " JOIN asset INDEXED BY asset_container ON asset.container = inside.id {})"
    " SELECT id FROM inside WHERE id NOT IN (SELECT value FROM json_each(?1))"
)
_PUT = (
    "INSERT INTO asset(root, relative, name, folder, extension, size, modified_ns, kind, dated,"
    " dated_by, container, member, mark) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
    # What is left of a folder, or of another archive, of the same name.
    " ON CONFLICT(root, relative) DO UPDATE SET size = excluded.size, kind = excluded.kind,"
    " modified_ns = excluded.modified_ns, dated = excluded.dated, dated_by = excluded.dated_by,"
    " taken = NULL,"
    " container = excluded.container, member = excluded.member, mark = excluded.mark,"
    " state = 'pending', missing = NULL, reason = NULL, losses = 0, delays = 0, wait_until = 0"
    " WHERE asset.container IS NULL OR asset.missing IS NOT NULL RETURNING id"
)


@dataclass(frozen=True, slots=True)
class Choice:
    """What decides which members are kept, and when that was."""

    kinds: Mapping[str, Kind]  # by extension with the dot; empty: any
    now: float  # seconds since 1970


@dataclass(frozen=True, slots=True)
class _Container:
    """The row of a container."""

    id: AssetId
    root: int
    root_path: bytes
    relative: bytes
    member: str  # its own path inside the file on disk; "" where it is that file
    modified_ns: int
    missing: float | None


# ----------------------------------------------------------------------------- following


def inside(connection: Connection, containers: Iterable[AssetId | int]) -> list[AssetId]:
    """All members of these, members of members too."""
    return _ids(connection, _INSIDE.format(""), list(containers))


def go(connection: Connection, containers: Iterable[AssetId | int], now: float) -> list[AssetId]:
    """Mark what is inside these as missing, with them.

    Args:
        now: The time that is noted for the containers themselves.

    Returns:
        The members that were there until now.
    """
    found = _ids(connection, _INSIDE.format("WHERE asset.missing IS NULL"), list(containers))
    _mark(connection, found, now)
    return found


def come_back(connection: Connection, containers: Iterable[AssetId | int]) -> list[AssetId]:
    """Bring back what went missing with these; to be called before they are brought back.

    Returns:
        The members that are there again.
    """
    with_it = "WHERE asset.missing = inside.missing"
    found = _ids(connection, _INSIDE.format(with_it), list(containers))
    _mark(connection, found, None)
    return found


def follow(connection: Connection, container: AssetId) -> None:
    """Give the members of a file that was moved their new paths, and index their names."""
    place = connection.row(
        "SELECT root, root.path, relative FROM asset JOIN root ON root.id = asset.root"
        " WHERE asset.id = ?",
        (container,),
    )
    moved = inside(connection, [container])
    if not moved:
        return
    root, root_path, relative = place
    for asset in moved:
        member = connection.value("SELECT member FROM asset WHERE id = ?", (asset,))
        target = _below(relative, member)
        make_way(connection, root, target, asset)
        name, folder, extension = names_of(root_path, target)
        connection.run(
            "UPDATE asset SET root = ?, relative = ?, name = ?, folder = ?, extension = ?"
            " WHERE id = ?",
            (root, target, name, folder, extension, asset),
        )
    fulltext.index_names(connection, moved)


def make_way(connection: Connection, root: int, relative: bytes, asset: AssetId | None) -> None:
    """Delete a member whose path another asset is about to take."""
    other = connection.value(
        "SELECT id FROM asset WHERE root = ? AND relative = ? AND container IS NOT NULL",
        (root, relative),
    )
    if other is not None and other != asset:
        connection.run("DELETE FROM asset WHERE id = ?", (other,))


# ----------------------------------------------------------------------------- listing


def is_container(connection: Connection, asset: AssetId) -> bool:
    """Whether the members of this asset were listed once."""
    return connection.value("SELECT listed FROM asset WHERE id = ?", (asset,)) is not None


def list_anew(connection: Connection, root: int, kinds: Mapping[str, Kind]) -> Changes:
    """Put containers back into the queue whose members were chosen by other rules than today's."""
    rows = connection.rows(
        "UPDATE asset SET state = 'pending', indexed_hash = NULL, losses = 0, delays = 0,"
        " wait_until = 0 WHERE root = ? AND listed <> ? AND state = 'indexed' RETURNING id",
        (root, _rules(connection, root, kinds)),
    )
    return Changes(updated=tuple(AssetId(row[0]) for row in rows))


def store(
    connection: Connection, asset: AssetId, members: Sequence[Member] | None, choice: Choice
) -> Changes:
    """Bring the members of a container in line with what it holds now.

    Those that did not change keep all that is known about them; the others become pending.

    Args:
        members: None where the asset is no container (any more).
    """
    container = _container(connection, asset)
    if container is None or (members is None and not is_container(connection, asset)):
        return Changes()
    rules = None if members is None else _rules(connection, container.root, choice.kinds)
    connection.run("UPDATE asset SET listed = ? WHERE id = ?", (rules, asset))
    known = {
        member: (AssetId(number), values, missing)
        for number, member, missing, *values in connection.rows(
            "SELECT id, member, missing, size, modified_ns, mark FROM asset WHERE container = ?",
            (asset,),
        )
    }
    changes = Changes()
    new: list[Member] = []
    for member in _wanted(connection, container, members or (), choice):
        row = known.pop(_chain(container, member), None)
        if row is None:
            new.append(member)
        else:
            changes += _update(connection, row, _values(container, member))
    changes += Changes(added=_put(connection, container, new, choice.kinds))
    gone = [number for number, _, missing in known.values() if missing is None]
    _mark(connection, gone, choice.now)
    changes += Changes(removed=(*gone, *go(connection, gone, choice.now)))
    if container.missing is not None:  # it went while it was read
        go(connection, [asset], container.missing)
    return changes


def _wanted(
    connection: Connection, container: _Container, members: Sequence[Member], choice: Choice
) -> list[Member]:
    """Those whose names are not excluded, as many as may be."""
    excludes = connection.value("SELECT excludes FROM root WHERE id = ?", (container.root,))
    excluded = matcher(json.loads(excludes))
    away = forgotten.below(connection, container.root)
    room = MAX_MEMBERS - _others(connection, container)
    found = [
        member
        for member in members
        if not any(map(excluded, member.path.split("/")))
        and _below(container.relative, member.path) not in away
        and (not choice.kinds or _ending(member.path) in choice.kinds)
    ]
    if len(found) > room:
        _note(connection, container.id, max(0, room))
    return found[: max(0, room)]


def _note(connection: Connection, asset: AssetId, kept: int) -> None:
    """Say that some were left out, where what is known about the container is shown."""
    sentence = (
        f"Only {kept:,} files of this archive are searched: with what else the archive around it"
        " holds, these are enough."
    )
    known = json.loads(connection.value("SELECT metadata FROM asset WHERE id = ?", (asset,)))
    columns = metadata_columns(tuple((name, value) for name, value in [*known, ("note", sentence)]))
    connection.run("UPDATE asset SET metadata = ?, details = ? WHERE id = ?", (*columns, asset))


def _others(connection: Connection, container: _Container) -> int:
    """How many members the file on disk has that are not this container's."""
    if not container.member:
        return 0
    top = container.relative[: -len(_below(b"", container.member))]
    below = (top + _SEPARATOR, top + bytes([_SEPARATOR[0] + 1]))
    number = connection.value(
        "SELECT count(*) FROM asset WHERE root = ? AND relative > ? AND relative < ?"
        " AND container IS NOT NULL AND container <> ? AND missing IS NULL",
        (container.root, *below, container.id),
    )
    return int(number)


def _update(
    connection: Connection,
    row: tuple[AssetId, list[Any], float | None],
    values: tuple[int, int, str],
) -> Changes:
    """One member that was listed before."""
    asset, known, missing = row
    changed = tuple(known) != values
    if changed:
        name = connection.value("SELECT name FROM asset WHERE id = ?", (asset,))
        connection.run(
            "UPDATE asset SET size = ?, modified_ns = ?, mark = ?, state = 'pending',"
            f" {GUESSED_DATE},"
            " losses = 0, delays = 0, wait_until = 0, reason = NULL WHERE id = ?",
            (*values, *dated(None, name, values[1]), asset),
        )
    if missing is None:
        return Changes(updated=(asset,) if changed else ())
    back = come_back(connection, [asset])
    _mark(connection, [asset], None)
    return Changes(added=(asset, *back))


def _put(
    connection: Connection, container: _Container, members: list[Member], kinds: Mapping[str, Kind]
) -> tuple[AssetId, ...]:
    added: list[AssetId] = []
    for member in members:
        chain = _chain(container, member)
        relative = _below(container.relative, member.path)
        name, folder, extension = names_of(container.root_path, relative)
        size, modified_ns, mark = _values(container, member)
        rows = connection.rows(
            _PUT,
            (
                *(container.root, relative, name, folder, extension, size, modified_ns),
                *(guessed_kind(extension, kinds), *dated(None, name, modified_ns)),
                *(container.id, chain, mark),
            ),
        )
        added += [AssetId(row[0]) for row in rows]  # none where another container has this path
    fulltext.index_names(connection, added)
    return tuple(added)


def _container(connection: Connection, asset: AssetId) -> _Container | None:
    row = connection.row(
        "SELECT asset.id, root, root.path, relative, ifnull(member, ''), modified_ns, missing"
        " FROM asset JOIN root ON root.id = asset.root WHERE asset.id = ?",
        (asset,),
    )
    return None if row is None else _Container(*row)


def _rules(connection: Connection, root: int, kinds: Mapping[str, Kind]) -> str:
    """What the choice of members in a root depends on, as one short text."""
    excludes = connection.value("SELECT excludes FROM root WHERE id = ?", (root,))
    text = json.dumps([_RULES, MAX_MEMBERS, sorted(kinds), excludes])
    return hashlib.blake2b(text.encode(), digest_size=8).hexdigest()


def _values(container: _Container, member: Member) -> tuple[int, int, str]:
    """Size, time of change and mark: what of a member is compared."""
    known = member.modified_ns
    return member.size, container.modified_ns if known is None else known, member.mark


def _chain(container: _Container, member: Member) -> str:
    """The path inside the file on disk."""
    return f"{container.member}/{member.path}" if container.member else member.path


def _below(relative: bytes, member: str) -> bytes:
    return relative + _SEPARATOR + os.fsencode(member.replace("/", os.sep))


def _ending(path: str) -> str:
    return PurePath(path).suffix.lower()


def _ids(connection: Connection, sql: str, assets: Sequence[AssetId | int]) -> list[AssetId]:
    return [AssetId(row[0]) for row in connection.rows(sql, (json.dumps(assets),))]


def _mark(connection: Connection, assets: Iterable[AssetId], missing: float | None) -> None:
    connection.run_many(
        "UPDATE asset SET missing = ? WHERE id = ?", ((missing, asset) for asset in assets)
    )
