"""One thread's connection to the library, and the one place where SQLite's failures are sorted."""

from __future__ import annotations

import logging
import threading
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import apsw
import sqlite_vec

from desktop.errors import (
    Cancelled,
    KeepsakesBroken,
    LibraryBroken,
    LibraryOutdated,
    LibraryUnavailable,
)
from desktop.library import migrating
from desktop.library.folding import folded, paired
from desktop.library.location import is_network_path
from desktop.library.snippets import plain

log = logging.getLogger(__name__)

LIBRARY_FILE = "library.db"
KEEPSAKES_FILE = "keepsakes.db"
KEEPSAKES_COPIES = "backups/keepsakes-????-??-??.db"  # see backups.py

Parameters = Sequence[Any]

_BUSY_MILLISECONDS = 10_000
_SCHEMAS = ("main", "keep")  # library.db and keepsakes.db
_CACHE_KIBIBYTES = 16_384
_FILES = ("-wal", "-shm", "-journal", "")  # a log without its database is harmless

_UNAVAILABLE: tuple[tuple[type[apsw.Error], str], ...] = (
    (apsw.FullError, "The disk that holds the library is full; make some room on it."),
    (apsw.BusyError, "Another program keeps the library locked; close it."),
    (apsw.LockedError, "Another program keeps the library locked; close it."),
    (apsw.ReadOnlyError, "The library cannot be written; check that its folder is not read-only."),
    (apsw.PermissionsError, "The library cannot be opened; check the permissions of its folder."),
    (apsw.AuthError, "The library cannot be opened; check the permissions of its folder."),
    (apsw.CantOpenError, "The library cannot be opened; check that its folder is there."),
    (apsw.NoLFSError, "The disk that holds the library cannot store files this large."),
    (apsw.IOError, "The disk that holds the library reports an error; check that it is connected."),
    (apsw.NoMemError, "There is not enough memory to read the library; close other programs."),
)

# WORKAROUND: sqlite-vec 0.1.9 reports a full disk, and any other failure below it, as an SQLError.
_VECTORS_FAILED = "Internal sqlite-vec error"
_VECTORS_SENTENCE = "The library cannot store embeddings; check that its disk is not full."


class Connection:
    """A connection to library.db with keepsakes.db attached as ``keep``.

    Thread: the one that opened it, checked; only `interrupt` may come from another.
    """

    def __init__(self, folder: Path, raw: apsw.Connection, *, write: bool) -> None:
        self.folder = folder
        self.write = write
        self._raw = raw
        self._thread = threading.get_ident()

    def rows(self, sql: str, parameters: Parameters = ()) -> list[Any]:
        """All rows of a statement, each a tuple."""
        with self._guarded():
            return self._raw.execute(sql, parameters).fetchall()

    def row(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first row of a statement, or None where there is none."""
        with self._guarded():
            return self._raw.execute(sql, parameters).fetchone()

    def value(self, sql: str, parameters: Parameters = ()) -> Any:
        """The first column of the first row; None where there is no row."""
        row = self.row(sql, parameters)
        return None if row is None else row[0]

    def run(self, sql: str, parameters: Parameters = ()) -> int:
        """Run statements that return nothing; the number of rows that they changed."""
        with self._guarded():
            before = self._raw.total_changes()
            self._raw.execute(sql, parameters)
            return self._raw.total_changes() - before

    def run_many(self, sql: str, parameters: Iterable[Parameters]) -> None:
        """Run a statement once for each of the parameters."""
        with self._guarded():
            self._raw.executemany(sql, parameters)

    @property
    def last_id(self) -> int:
        """The id of the row that was inserted last."""
        return self._raw.last_insert_rowid()

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All that is written inside is kept, or nothing of it. Not to be nested."""
        if not self.write:
            raise RuntimeError("this connection only reads")
        with self._span("BEGIN IMMEDIATE"):
            yield

    @contextmanager
    def snapshot(self) -> Iterator[None]:
        """All that is read inside belongs to one state of the library."""
        if self._raw.in_transaction:
            yield
            return
        with self._span("BEGIN"):
            yield

    def check(self) -> None:
        """Read both databases once and look for damage.

        Raises:
            LibraryBroken: It names the damaged one.
        """
        for schema_ in _SCHEMAS:
            problems = self.rows(f"PRAGMA {schema_}.quick_check(1)")
            if problems != [("ok",)]:
                log.warning("quick_check of %s: %s", schema_, problems[0][0])
                raise _broken(self.folder)

    def interrupt(self) -> None:
        """End the statement that runs now; it raises `Cancelled`.

        Thread: any.
        """
        self._raw.interrupt()

    def close(self) -> None:
        """Close it; the last one to be closed folds the write-ahead log into the database."""
        with self._guarded():
            self._raw.close()

    @contextmanager
    def _span(self, begin: str) -> Iterator[None]:
        with self._guarded():
            self._raw.execute(begin)
            try:
                yield
                self._raw.execute("COMMIT")
            except BaseException:
                if self._raw.in_transaction:  # SQLite itself rolls back after some failures
                    self._raw.execute("ROLLBACK")
                raise

    @contextmanager
    def _guarded(self) -> Iterator[None]:
        if threading.get_ident() != self._thread:
            raise RuntimeError("a library connection was used outside the thread that opened it")
        with sorted_failures(self.folder):
            yield


@contextmanager
def sorted_failures(folder: Path) -> Iterator[None]:
    """Raise SQLite's failures as ours; those that only a bug can cause pass unchanged.

    Raises:
        LibraryUnavailable: It may work later: disk full, locked, I/O error.
        LibraryBroken: A database is corrupt.
        Cancelled: `Connection.interrupt` was called.
    """
    try:
        yield
    except apsw.InterruptError as interrupted:
        raise Cancelled("The search was replaced by a newer one.") from interrupted
    except (apsw.CorruptError, apsw.NotADBError) as corrupt:
        raise _broken(folder) from corrupt
    except apsw.Error as failure:
        for kind, sentence in _UNAVAILABLE:
            if isinstance(failure, kind):
                log.warning("library unavailable: %s", failure)
                raise LibraryUnavailable(sentence) from failure
        if _VECTORS_FAILED in str(failure):
            log.warning("library unavailable: %s", failure)
            raise LibraryUnavailable(_VECTORS_SENTENCE) from failure
        raise


def open_library(folder: Path, *, write: bool) -> Connection:
    """A connection for this thread.

    Args:
        folder: The library's folder; made, and its databases too, where it is missing.
        write: True for the indexer's; one that only reads needs a library that is there.

    Raises:
        LibraryUnavailable: It cannot be opened for now.
        LibraryBroken: It is corrupt, of a newer version, or in a place that cannot hold it.

    Thread: the caller's, and no other from then on.
    """
    refuse_bad_place(folder)
    _make_folder(folder, write=write)
    with sorted_failures(folder):
        raw = apsw.Connection(
            str(folder / LIBRARY_FILE),
            flags=apsw.SQLITE_OPEN_READWRITE | (apsw.SQLITE_OPEN_CREATE if write else 0),
        )
        try:
            _prepare(folder, raw, write=write)
        except BaseException:
            raw.close()
            raise
    return Connection(folder, raw, write=write)


def refuse_bad_place(folder: Path) -> None:
    """Refuse a folder in which SQLite cannot keep its promises.

    Raises:
        LibraryBroken: With the remedy; not rebuildable there.
    """
    path = folder / LIBRARY_FILE
    try:
        str(folder).encode("utf-8")
    except UnicodeEncodeError:
        reason = "The library's folder has a name that is not valid text; choose another folder."
        raise LibraryBroken(path, reason, rebuildable=False) from None
    if is_network_path(folder):
        reason = (
            "The library must be on a disk of this computer, not on a network drive; choose"
            " another folder for it (the photos and documents themselves may stay where they are)."
        )
        raise LibraryBroken(path, reason, rebuildable=False)


def _make_folder(folder: Path, *, write: bool) -> None:
    if not write:
        return
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as failure:
        raise LibraryUnavailable(
            f"The folder for the library cannot be made ({failure.strerror})."
        ) from failure


def _folded(*texts: object) -> str | None:
    """SQL's ``folded(text)``, for filters."""
    (text,) = texts
    return None if text is None else folded(str(text))


def _unaccented(*texts: object) -> str | None:
    """SQL's ``unaccented(text)``: without case and accents, as the full-text index has it."""
    (text,) = texts
    return None if text is None else plain(str(text))


def _paired(*texts: object) -> str:
    """SQL's ``paired(text)``, for the index of word stems."""
    (text,) = texts
    return paired(str(text))


def _prepare(folder: Path, raw: apsw.Connection, *, write: bool) -> None:
    """Set a fresh connection up: pragmas, sqlite-vec, keepsakes, migrations."""
    raw.set_busy_timeout(_BUSY_MILLISECONDS)
    raw.enable_load_extension(True)
    raw.load_extension(sqlite_vec.loadable_path())
    raw.enable_load_extension(False)
    raw.create_scalar_function("folded", _folded, 1, deterministic=True)
    raw.create_scalar_function("unaccented", _unaccented, 1, deterministic=True)
    raw.create_scalar_function("paired", _paired, 1, deterministic=True)
    if not write and not (folder / KEEPSAKES_FILE).exists():
        raise LibraryOutdated("The library is being prepared; try again in a moment.")
    raw.execute("ATTACH ? AS keep", (str(folder / KEEPSAKES_FILE),))
    raw.execute("PRAGMA temp_store = memory; PRAGMA foreign_keys = on")
    raw.execute(f"PRAGMA cache_size = -{_CACHE_KIBIBYTES}")
    if write:
        migrating.refuse_foreign(folder, raw)  # before anything is written to it
        for schema_ in _SCHEMAS:  # one by one: what follows a statement with a row is not run
            raw.execute(f"PRAGMA {schema_}.journal_mode = wal")
    # A power cut may cost the last transactions of the index, which is built again from the
    # files; of keepsakes it may cost none.
    raw.execute("PRAGMA main.synchronous = normal; PRAGMA keep.synchronous = full")
    # What is deleted is overwritten where that costs nothing; see [Note: Wiped] in forgetting.py.
    for schema_ in _SCHEMAS:
        raw.execute(f"PRAGMA {schema_}.secure_delete = fast")
    if write:
        migrating.migrate(folder, raw)
    else:
        migrating.require_current(folder, raw)
        raw.execute("PRAGMA query_only = on")


def _broken(folder: Path) -> LibraryBroken:
    """The failure that names the database at fault, found by trying each by itself."""
    keepsakes = folder / KEEPSAKES_FILE
    if keepsakes.exists() and not is_sound(keepsakes):
        if any(folder.glob(KEEPSAKES_COPIES)):
            reason = (
                "The file with your tags, favourites and answers is damaged; its newest copy can"
                " take its place."
            )
            return KeepsakesBroken(keepsakes, reason, rebuildable=True)
        reason = (
            "The file with your tags, favourites and answers, keepsakes.db, is damaged, and there"
            " is no copy of it; move it away to begin anew."
        )
        return KeepsakesBroken(keepsakes, reason, rebuildable=False)
    reason = "The library is damaged; it can be set aside and built again from your files."
    return LibraryBroken(folder / LIBRARY_FILE, reason, rebuildable=True)


def is_sound(path: Path) -> bool:
    """Whether a database is not known to be damaged."""
    try:
        raw = apsw.Connection(str(path), flags=apsw.SQLITE_OPEN_READWRITE)
    except apsw.Error:
        return True  # it cannot be opened at all: not known to be damaged
    try:
        return bool(raw.execute("PRAGMA quick_check(1)").fetchall() == [("ok",)])
    except (apsw.CorruptError, apsw.NotADBError):
        return False
    except apsw.Error:
        return True
    finally:
        raw.close()


def open_copy(file: Path) -> Connection:
    """A writing connection to a copy of keepsakes.db, attached as ``keep`` to an empty library.

    Raises:
        LibraryUnavailable: It cannot be opened for now.
        LibraryBroken: It is corrupt.
    """
    with sorted_failures(file.parent):
        raw = apsw.Connection(":memory:")
        raw.set_busy_timeout(_BUSY_MILLISECONDS)
        raw.execute("ATTACH ? AS keep", (str(file),))
    return Connection(file.parent, raw, write=True)


def set_aside(folder: Path) -> Path:
    """Move library.db away, so that the next `open_library` builds a new one.

    Every connection to it must be closed. Keepsakes stay.

    Returns:
        Where it is now, beside the new one.

    Raises:
        LibraryUnavailable: It cannot be moved, for example because a program has it open.
    """
    return move_away(folder, LIBRARY_FILE)


def move_away(folder: Path, name: str) -> Path:
    """Rename a damaged database, with its log, to "<name>.broken-1", -2, ...

    Raises:
        LibraryUnavailable: It cannot be moved.
    """
    number = 1
    while (target := folder / f"{name}.broken-{number}").exists():
        number += 1
    try:
        for side in _FILES:
            source = folder / f"{name}{side}"
            if source.exists():
                source.replace(f"{target}{side}")
    except OSError as failure:
        raise LibraryUnavailable(
            "The damaged library cannot be moved away; close other programs that use it."
        ) from failure
    log.warning("%s was set aside as %s", name, target.name)
    return target
