"""What a scan finds, and what it leaves alone."""

import os
from pathlib import Path

from desktop.engine.scanner import Scan, ScanRules, relative_to, scan, scan_one
from desktop.settings import DEFAULT_EXCLUDES

RULES = ScanRules(DEFAULT_EXCLUDES, lambda name: name.endswith((".jpg", ".txt")))


def _names(result: Scan) -> set[bytes]:
    return {file.relative for file in result.found}


def _write(file: Path) -> Path:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(b"x")
    return file


def test_wanted_files_are_found_in_all_folders(tmp_path: Path) -> None:
    for name in ("a.jpg", "deep/er/b.txt", "c.exe"):
        _write(tmp_path / name)
    assert _names(scan(tmp_path, RULES)) == {b"a.jpg", b"deep/er/b.txt"}


def test_excluded_folders_and_hidden_files_are_passed_over(tmp_path: Path) -> None:
    for name in (".git/a.jpg", "node_modules/b.jpg", "@eaDir/c.jpg", ".hidden.jpg", "d.jpg"):
        _write(tmp_path / name)
    assert _names(scan(tmp_path, RULES)) == {b"d.jpg"}


def test_a_name_that_is_no_utf8_is_found(tmp_path: Path) -> None:
    _write(tmp_path / os.fsdecode(b"caf\xe9.jpg"))
    assert _names(scan(tmp_path, RULES)) == {b"caf\xe9.jpg"}


def test_links_to_folders_are_not_followed(tmp_path: Path) -> None:
    _write(tmp_path / "real/a.jpg")
    (tmp_path / "circle").symlink_to(tmp_path)
    assert _names(scan(tmp_path, RULES)) == {b"real/a.jpg"}


def test_a_fifo_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert _names(scan(tmp_path, RULES)) == set()


def test_a_fifo_that_an_event_names_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.jpg")
    assert scan_one(tmp_path, b"pipe.jpg", RULES).found == []


def test_a_time_that_no_database_holds_is_the_latest_that_it_does(tmp_path: Path) -> None:
    os.utime(_write(tmp_path / "a.jpg"), (253402300800, 253402300800))  # the year 10000
    found = scan(tmp_path, RULES).found + scan_one(tmp_path, b"a.jpg", RULES).found
    assert [file.modified_ns for file in found] == [2**63 - 1] * 2


def test_our_own_folder_is_never_indexed(tmp_path: Path) -> None:
    _write(tmp_path / "library/previews/a.jpg")
    rules = ScanRules((), RULES.wanted, (tmp_path / "library",))
    assert _names(scan(tmp_path, rules)) == set()


def test_a_folder_that_is_gone_is_named_as_unread(tmp_path: Path) -> None:
    assert scan(tmp_path / "gone", RULES).unread == [b""]


def test_one_path_is_looked_at_alone(tmp_path: Path) -> None:
    _write(tmp_path / "a.jpg")
    _write(tmp_path / "b/c.jpg")
    assert _names(scan_one(tmp_path, b"a.jpg", RULES)) == {b"a.jpg"}
    assert _names(scan_one(tmp_path, b"b", RULES)) == {b"b/c.jpg"}
    assert _names(scan_one(tmp_path, b"gone.jpg", RULES)) == set()


def test_one_path_below_an_excluded_folder_is_passed_over(tmp_path: Path) -> None:
    _write(tmp_path / ".git/a.jpg")
    assert _names(scan_one(tmp_path, b".git/a.jpg", RULES)) == set()


def test_a_path_is_below_its_root_or_not() -> None:
    assert relative_to(Path("/r"), Path("/r/a/b")) == b"a/b"
    assert relative_to(Path("/r"), Path("/r")) == b""
    assert relative_to(Path("/r"), Path("/other")) is None
