"""Bring library.db and keepsakes.db to the version of this program, or refuse them."""

from __future__ import annotations

from pathlib import Path

import apsw

from desktop.errors import LibraryBroken, LibraryOutdated
from desktop.library import schema

APPLICATION_ID = 0x53686278  # "Shbx"


def migrate(folder: Path, raw: apsw.Connection) -> None:
    """Bring both databases to the current version, all or nothing."""
    if _is_current(raw):
        return
    raw.execute("BEGIN IMMEDIATE")
    try:
        for database, migrations in _databases().items():
            for number in range(_version(raw, database) + 1, len(migrations) + 1):
                raw.execute(migrations[number - 1])
                raw.execute(f"PRAGMA {database}.user_version = {number}")
            raw.execute(f"PRAGMA {database}.application_id = {APPLICATION_ID}")
        raw.execute("COMMIT")
    except BaseException:
        if raw.in_transaction:
            raw.execute("ROLLBACK")
        raise


def require_current(folder: Path, raw: apsw.Connection) -> None:
    """Refuse a database that this version cannot read as it is.

    Raises:
        LibraryBroken: It is newer, or another program's.
        LibraryOutdated: It is older; the connection that writes brings it up to date.
    """
    refuse_foreign(folder, raw)
    if not _is_current(raw):
        raise LibraryOutdated("The library is being prepared; try again in a moment.")


def refuse_foreign(folder: Path, raw: apsw.Connection) -> None:
    """Refuse a newer database, and one that another program made.

    Raises:
        LibraryBroken: With the remedy; not to be rebuilt.
    """
    for database, migrations in _databases().items():
        path = Path(raw.db_filename(database))
        version = _version(raw, database)
        if version > len(migrations):
            reason = (
                f"“{path.name}” was written by a newer Shoebox; update Shoebox, or choose another"
                " folder for the library."
            )
            raise LibraryBroken(path, reason, rebuildable=False)
        owner = raw.execute(f"PRAGMA {database}.application_id").fetchall()[0][0]
        tables = raw.execute(f"SELECT count(*) FROM {database}.sqlite_schema").fetchall()[0][0]
        if owner != APPLICATION_ID and (owner or tables):
            reason = (
                f"“{path.name}” belongs to another program; choose another folder for the library."
            )
            raise LibraryBroken(path, reason, rebuildable=False)


def _databases() -> dict[str, tuple[str, ...]]:
    return {"main": schema.LIBRARY_MIGRATIONS, "keep": schema.KEEPSAKES_MIGRATIONS}


def _is_current(raw: apsw.Connection) -> bool:
    return all(_version(raw, name) == len(steps) for name, steps in _databases().items())


def _version(raw: apsw.Connection, database: str) -> int:
    version = raw.execute(f"PRAGMA {database}.user_version").fetchall()[0][0]
    assert isinstance(version, int)
    return version
