"""Opening a library, its failures, and what a kill leaves behind."""

from __future__ import annotations

import random
import subprocess
import sys
import threading
from pathlib import Path

import apsw
import pytest
from library.shelf import Shelf, document, found

from desktop.errors import (
    Cancelled,
    KeepsakesBroken,
    LibraryBroken,
    LibraryUnavailable,
    ShoeboxError,
)
from desktop.library import connection, schema
from desktop.library.backups import BACKUPS_FOLDER, backup
from desktop.library.connection import KEEPSAKES_FILE, LIBRARY_FILE, open_library, set_aside
from desktop.library.keepsakes import Keepsakes
from desktop.records import Query


def user_version(path: Path, version: int | None = None) -> int:
    raw = apsw.Connection(str(path))
    if version is not None:
        raw.execute(f"PRAGMA user_version = {version}")
    stored = raw.execute("PRAGMA user_version").fetchall()[0][0]
    raw.close()
    assert isinstance(stored, int)
    return stored


# ----------------------------------------------------------------------------- opening


def test_a_new_library_is_made_with_its_folder(tmp_path: Path) -> None:
    open_library(tmp_path / "new" / "library", write=True).close()
    names = {path.name for path in (tmp_path / "new" / "library").iterdir()}
    assert names == {LIBRARY_FILE, KEEPSAKES_FILE}


@pytest.mark.parametrize("schema", ["main", "keep"])
def test_what_is_read_holds_up_no_writer_and_what_is_deleted_is_overwritten(
    shelf: Shelf, schema: str
) -> None:
    assert shelf.connection.value(f"PRAGMA {schema}.journal_mode") == "wal"
    assert shelf.connection.value(f"PRAGMA {schema}.secure_delete") == 2
    with shelf.reading.snapshot():
        shelf.reading.value(f"SELECT count(*) FROM {schema}.sqlite_master")
        with shelf.connection.transaction():
            shelf.connection.run("UPDATE asset SET width = 1")


def test_a_reader_makes_nothing(tmp_path: Path) -> None:
    with pytest.raises(LibraryUnavailable):
        open_library(tmp_path, write=False)
    assert list(tmp_path.iterdir()) == []


def test_a_reader_does_not_write(shelf: Shelf) -> None:
    with pytest.raises(RuntimeError, match="only reads"), shelf.reading.transaction():
        pass
    with pytest.raises(LibraryUnavailable):
        shelf.reading.run("DELETE FROM asset")


def test_another_thread_is_refused(shelf: Shelf) -> None:
    raised: list[BaseException] = []

    def use() -> None:
        try:
            shelf.search.counts()
        except RuntimeError as error:
            raised.append(error)

    thread = threading.Thread(target=use)
    thread.start()
    thread.join()
    assert "outside the thread" in str(raised[0])


def test_a_long_query_is_interrupted_from_another_thread(shelf: Shelf) -> None:
    endless = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT sum(i) FROM n"
    timer = threading.Timer(0.1, shelf.reading.interrupt)
    timer.start()
    with pytest.raises(Cancelled):
        shelf.reading.rows(endless)
    timer.join()
    assert shelf.search.counts().pending == 0


def test_what_is_read_inside_a_snapshot_is_one_state(shelf: Shelf) -> None:
    with shelf.reading.snapshot():
        before = shelf.search.counts()
        shelf.put("a.txt", document("h1", "text"))
        assert shelf.search.counts() == before
    assert shelf.search.counts().indexed == 1


# ----------------------------------------------------------------------------- refusals


@pytest.mark.parametrize("name", [LIBRARY_FILE, KEEPSAKES_FILE])
@pytest.mark.parametrize("write", [True, False])
def test_a_newer_database_is_refused_and_left_alone(tmp_path: Path, name: str, write: bool) -> None:
    open_library(tmp_path, write=True).close()
    user_version(tmp_path / name, 999)
    with pytest.raises(LibraryBroken, match="update Shoebox") as refused:
        open_library(tmp_path, write=write)
    assert (refused.value.path.name, refused.value.rebuildable) == (name, False)
    assert user_version(tmp_path / name) == 999


def test_another_programs_database_is_refused(tmp_path: Path) -> None:
    raw = apsw.Connection(str(tmp_path / LIBRARY_FILE))
    raw.execute("CREATE TABLE song(title)")
    raw.close()
    with pytest.raises(LibraryBroken, match="another program"):
        open_library(tmp_path, write=True)


def test_a_damaged_library_can_be_set_aside_and_keepsakes_survive(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    Keepsakes(shelf.connection).tag([asset], "tax")
    shelf.close()
    (shelf.folder / LIBRARY_FILE).write_bytes(b"no database at all, only a text" * 99)
    with pytest.raises(LibraryBroken, match="built again") as broken:
        open_library(shelf.folder, write=True)
    assert broken.value.rebuildable
    assert set_aside(shelf.folder).read_bytes().startswith(b"no database")
    again = Shelf(shelf.folder.parent)
    assert Keepsakes(again.connection).tags(again.put("b.txt", document("h1", "text"))) == ("tax",)
    again.close()
    shelf.__init__(shelf.folder.parent)  # type: ignore[misc]  # for the fixture to close


def test_damage_inside_is_found_by_the_check(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", *(f"text {n} " * 200 for n in range(40))))
    shelf.close()
    path = shelf.folder / LIBRARY_FILE
    bytes_ = bytearray(path.read_bytes())
    bytes_[len(bytes_) // 4 :] = bytes(len(bytes_) - len(bytes_) // 4)
    path.write_bytes(bytes_)
    with pytest.raises(LibraryBroken) as broken:
        Shelf(shelf.folder.parent).catalog.quick_check()
    assert (broken.value.path.name, broken.value.rebuildable) == (LIBRARY_FILE, True)


@pytest.mark.parametrize("copied", [False, True])
def test_damaged_keepsakes_are_set_aside_only_for_a_copy(tmp_path: Path, copied: bool) -> None:
    opened = open_library(tmp_path, write=True)
    if copied:
        backup(opened, tmp_path / BACKUPS_FOLDER)
    opened.close()
    (tmp_path / KEEPSAKES_FILE).write_bytes(b"x" * 5000)
    with pytest.raises(KeepsakesBroken, match="newest copy" if copied else "no copy") as broken:
        open_library(tmp_path, write=True)
    assert (broken.value.path.name, broken.value.rebuildable) == (KEEPSAKES_FILE, copied)


def test_a_second_damaged_library_gets_a_name_of_its_own(tmp_path: Path) -> None:
    for number in (1, 2):
        (tmp_path / LIBRARY_FILE).write_bytes(b"x")
        assert set_aside(tmp_path).name == f"library.db.broken-{number}"


# ----------------------------------------------------------------------------- for now


def test_a_full_disk_changes_nothing_and_passes(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    pages = shelf.connection.value("PRAGMA main.page_count")
    shelf.connection.run(f"PRAGMA main.max_page_count = {pages}")
    large = document("h1", *(f"{n} " * 999 for n in range(200)))
    with pytest.raises(LibraryUnavailable, match="full"):
        shelf.catalog.save_indexed(asset, large)
    shelf.check_in_step()
    shelf.connection.run("PRAGMA main.max_page_count = 1000000")
    assert shelf.catalog.save_indexed(asset, large)


def test_a_locked_library_passes_when_the_lock_does(shelf: Shelf) -> None:
    shelf.connection.run("PRAGMA busy_timeout = 20")
    other = open_library(shelf.folder, write=True)
    with other.transaction(), pytest.raises(LibraryUnavailable, match="locked"):
        shelf.catalog.apply_scan(shelf.root, [found("a")])
    other.close()
    assert shelf.catalog.apply_scan(shelf.root, [found("a")])


_SORTED = {
    apsw.IOError: LibraryUnavailable,
    apsw.ReadOnlyError: LibraryUnavailable,
    apsw.CantOpenError: LibraryUnavailable,
    apsw.PermissionsError: LibraryUnavailable,
    apsw.NoMemError: LibraryUnavailable,
    apsw.CorruptError: LibraryBroken,
    apsw.NotADBError: LibraryBroken,
    apsw.InterruptError: Cancelled,
    apsw.SQLError: apsw.SQLError,  # a bug
    apsw.ConstraintError: apsw.ConstraintError,  # a bug
}


@pytest.mark.parametrize("failure", _SORTED, ids=lambda kind: kind.__name__)
def test_failures_are_sorted(tmp_path: Path, failure: type[apsw.Error]) -> None:
    with pytest.raises(_SORTED[failure]) as raised, connection.sorted_failures(tmp_path):
        raise failure("for the log")
    if isinstance(raised.value, ShoeboxError):
        assert str(raised.value).endswith((".", "Shoebox goes on."))


# ----------------------------------------------------------------------------- migrations


def test_an_older_library_is_brought_up_to_date(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    step = "ALTER TABLE asset ADD COLUMN stars INTEGER NOT NULL DEFAULT 3"
    monkeypatch.setattr(schema, "LIBRARY_MIGRATIONS", (*schema.LIBRARY_MIGRATIONS, step))
    with pytest.raises(LibraryUnavailable, match="being prepared"):
        open_library(shelf.folder, write=False)
    newer = open_library(shelf.folder, write=True)
    assert newer.rows("SELECT id, stars FROM asset") == [(asset, 3)]
    newer.close()
    assert user_version(shelf.folder / LIBRARY_FILE) == len(schema.LIBRARY_MIGRATIONS)


def test_a_migration_that_fails_leaves_the_library_as_it_was(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    steps = ("ALTER TABLE asset ADD COLUMN stars INTEGER", "CREATE TABLE asset(oops)")
    monkeypatch.setattr(schema, "LIBRARY_MIGRATIONS", (*schema.LIBRARY_MIGRATIONS, *steps))
    with pytest.raises(apsw.SQLError):
        open_library(shelf.folder, write=True)
    monkeypatch.undo()
    shelf.put("a.txt", document("h1", "text"))
    assert "stars" not in {row[1] for row in shelf.connection.rows("PRAGMA table_info(asset)")}


# ----------------------------------------------------------------------------- kill -9


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")
def test_a_kill_at_any_moment_leaves_a_library_that_goes_on(tmp_path: Path) -> None:
    chance = random.Random(9)
    committed = 0
    for _ in range(4):
        committed = run_until_killed(tmp_path, committed, chance)
        shelf = Shelf(tmp_path)
        shelf.check_in_step()
        names = [path.path.name for path in shelf.search.assets(all_assets(shelf)).values()]
        assert not committed or f"{committed - 1}.txt" in names
        shelf.close()
    assert committed > 0


def run_until_killed(folder: Path, first: int, chance: random.Random) -> int:
    """The last number that the writer said was committed."""
    command = [sys.executable, str(Path(__file__).with_name("writer.py")), str(folder), str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        lines = [process.stdout.readline()]
        timer = threading.Timer(chance.uniform(0.0, 0.3), process.kill)
        timer.start()
        lines += process.stdout.readlines()
        timer.join()
    assert process.returncode == -9
    return int(lines[-1])


def all_assets(shelf: Shelf):  # type: ignore[no-untyped-def]
    return [ranked.asset for ranked in shelf.search.filtered(Query(), 100_000)]
