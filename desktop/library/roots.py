"""Watched folders: which may be added, and how they are stored."""

from __future__ import annotations

import json
import os
from collections.abc import Sequence
from pathlib import Path

from desktop.errors import UsageError
from desktop.library.connection import Connection
from desktop.library.rows import ROOT_COLUMNS, root_of
from desktop.records import Root, RootId


def all_roots(connection: Connection) -> tuple[Root, ...]:
    """Every watched folder, by path."""
    rows = connection.rows(f"SELECT {ROOT_COLUMNS} FROM root ORDER BY path")
    return tuple(root_of(row) for row in rows)


def add(connection: Connection, path: Path, excludes: Sequence[str]) -> Root:
    """Add a folder, inside the caller's transaction; the same folder again changes nothing.

    Raises:
        UsageError: It lies inside another root, or another root inside it.
    """
    absolute = Path(os.path.abspath(path))  # noqa: PTH100 - Path.absolute keeps ".."
    for root in all_roots(connection):
        if _same(absolute, root.path):
            return root
        _refuse_overlap(absolute, root.path)
    connection.run(
        "INSERT INTO root(path, excludes) VALUES (?, ?)",
        (os.fsencode(absolute), json.dumps(list(excludes))),
    )
    return one(connection, RootId(connection.last_id))


def one(connection: Connection, root: RootId) -> Root:
    """The root with this id.

    Raises:
        UsageError: There is none any more.
    """
    row = connection.row(f"SELECT {ROOT_COLUMNS} FROM root WHERE id = ?", (root,))
    if row is None:
        raise UsageError("This folder is not in the library any more.")
    return root_of(row)


def _same(path: Path, other: Path) -> bool:
    return _compared(path) == _compared(other)


def _refuse_overlap(path: Path, other: Path) -> None:
    new, old = _compared(path), _compared(other)
    if old in new.parents:
        raise UsageError(f"“{_shown(path)}” is watched already, as part of “{_shown(other)}”.")
    if new in old.parents:
        raise UsageError(
            f"“{_shown(path)}” contains “{_shown(other)}”, which is watched already;"
            " remove that folder first."
        )


def _compared(path: Path) -> Path:
    """Links followed, case folded where the system does so."""
    return Path(os.path.normcase(os.path.realpath(path)))


def _shown(path: Path) -> str:
    return os.fsencode(path).decode("utf-8", "replace")
