"""Daily copies of keepsakes.db, and the way back from one."""

from __future__ import annotations

import logging
import shutil
from datetime import UTC, date, datetime
from pathlib import Path

from desktop.errors import LibraryUnavailable
from desktop.library.connection import (
    KEEPSAKES_COPIES,
    KEEPSAKES_FILE,
    Connection,
    is_sound,
    move_away,
    set_aside,
)

log = logging.getLogger(__name__)

BACKUPS_FOLDER, _, _PATTERN = KEEPSAKES_COPIES.partition("/")  # in the library's folder
_KEPT = 7


def copies(folder: Path) -> tuple[Path, ...]:
    """The copies that are sound, oldest first."""
    return tuple(path for path in sorted(folder.glob(_PATTERN)) if is_sound(path))


def backup(
    connection: Connection, folder: Path, today: date | None = None, *, anew: bool = False
) -> Path:
    """Copy keepsakes.db, once a day; the last seven copies are kept.

    Args:
        connection: A writing one.
        folder: Where the copies are; made where it is missing.
        today: Whose copy this is; None means by the clock.
        anew: Also where there is one of today, which is replaced.

    Returns:
        Today's copy, whether it was made now or earlier.

    Raises:
        LibraryUnavailable: There is no room, or the folder cannot be written.
    """
    day = today or datetime.now(UTC).astimezone().date()
    target = folder / f"keepsakes-{day.isoformat()}.db"
    if target.exists() and not anew:
        return target
    unfinished = target.with_suffix(".unfinished")
    try:
        folder.mkdir(parents=True, exist_ok=True)
        unfinished.unlink(missing_ok=True)  # VACUUM writes into no file that exists
        connection.run("VACUUM keep INTO ?", (str(unfinished),))
        unfinished.replace(target)
        for old in sorted(folder.glob(_PATTERN))[:-_KEPT]:
            old.unlink()
    except OSError as failure:
        raise LibraryUnavailable(
            f"The backup of your tags and answers cannot be written ({failure.strerror})."
        ) from failure
    return target


def set_right(folder: Path) -> Path:
    """Set the database at fault aside: keepsakes for a copy of them, else the index for a new one.

    Every connection to the library must be closed.

    Returns:
        Where it lies now.

    Raises:
        LibraryUnavailable: The files cannot be moved or copied.
    """
    keepsakes = folder / KEEPSAKES_FILE
    if not keepsakes.exists() or is_sound(keepsakes):
        return set_aside(folder)
    moved, _ = restore_keepsakes(folder)
    return moved


def restore_keepsakes(folder: Path) -> tuple[Path, Path | None]:
    """Put the newest sound copy in the place of a damaged keepsakes.db, which is set aside.

    Every connection to the library must be closed.

    Args:
        folder: The library's.

    Returns:
        Where the damaged one lies now; the copy that was used, None where there is none: then
        keepsakes begin anew.

    Raises:
        LibraryUnavailable: The files cannot be moved or copied.
    """
    newest = sorted((folder / BACKUPS_FOLDER).glob(_PATTERN), reverse=True)
    copy = next((path for path in newest if is_sound(path)), None)
    moved = move_away(folder, KEEPSAKES_FILE)
    if copy is None:
        return moved, None
    unfinished = folder / f"{KEEPSAKES_FILE}.unfinished"
    try:
        shutil.copyfile(copy, unfinished)
        unfinished.replace(folder / KEEPSAKES_FILE)
    except OSError as failure:
        raise LibraryUnavailable(
            f"The backup of your tags and answers cannot be copied ({failure.strerror})."
        ) from failure
    log.warning("keepsakes were restored from %s", copy.name)
    return moved, copy
