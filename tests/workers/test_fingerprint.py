"""Files told apart by their content, and never waited for."""

from __future__ import annotations

import os
import socket
import sys
from pathlib import Path

import pytest

from desktop.errors import FileChanging, FileRejected
from desktop.workers.fingerprint import WHOLE_BYTES, fingerprint, opened

posix_only = pytest.mark.skipif(os.name != "posix", reason="needs POSIX files")


def test_same_content_has_the_same_fingerprint_whatever_its_name(tmp_path: Path) -> None:
    (tmp_path / "a.jpg").write_bytes(b"content")
    (tmp_path / "b.txt").write_bytes(b"content")
    assert fingerprint(tmp_path / "a.jpg") == fingerprint(tmp_path / "b.txt")


def test_fingerprint_is_sha256_of_the_whole_small_file(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"abc")
    assert fingerprint(tmp_path / "a") == "ba7816bf8f01cfea414140de5dae2223"


@pytest.mark.parametrize("position", [0, 1000, WHOLE_BYTES - 1])
def test_any_byte_of_a_small_file_counts(tmp_path: Path, position: int) -> None:
    file = tmp_path / "a"
    write_zeros(file, WHOLE_BYTES)
    before = fingerprint(file)
    change(file, position)
    assert fingerprint(file) != before


@pytest.mark.parametrize("position", [0, 4 << 20, (96 << 20) - 1, (100 << 20) - 1])
def test_ends_and_samples_of_a_large_file_count(tmp_path: Path, position: int) -> None:
    file = tmp_path / "a"
    write_zeros(file, 100 << 20)
    before = fingerprint(file)
    change(file, position)
    assert fingerprint(file) != before


def test_large_files_of_different_length_differ(tmp_path: Path) -> None:
    write_zeros(tmp_path / "a", 100 << 20)
    write_zeros(tmp_path / "b", (100 << 20) + 1)
    assert fingerprint(tmp_path / "a") != fingerprint(tmp_path / "b")


def test_vanished_file_is_changing(tmp_path: Path) -> None:
    with pytest.raises(FileChanging):
        fingerprint(tmp_path / "gone.jpg")


def test_folder_that_became_a_file_is_changing(tmp_path: Path) -> None:
    (tmp_path / "folder").write_bytes(b"")
    with pytest.raises(FileChanging):
        fingerprint(tmp_path / "folder" / "a.jpg")


def test_file_written_while_it_is_read_is_changing(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"first")
    with pytest.raises(FileChanging, match="being written"), opened(file):
        file.write_bytes(b"second, longer")


def test_file_replaced_while_it_is_read_is_changing(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"first")
    (tmp_path / "b").write_bytes(b"other")
    os.utime(tmp_path / "b", ns=(0, (tmp_path / "a").stat().st_mtime_ns))
    with pytest.raises(FileChanging), opened(tmp_path / "a"):
        (tmp_path / "b").replace(tmp_path / "a")


def test_damage_in_a_file_that_is_being_written_is_not_a_rejection(tmp_path: Path) -> None:
    file = tmp_path / "a"
    file.write_bytes(b"half")
    with pytest.raises(FileChanging), opened(file):
        file.write_bytes(b"half and half")
        raise FileRejected("This picture is damaged.")


def test_folder_is_no_regular_file(tmp_path: Path) -> None:
    with pytest.raises(FileRejected, match="not a regular file"):
        fingerprint(tmp_path)


@posix_only
def test_fifo_is_rejected_without_waiting(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.jpg")
    with pytest.raises(FileRejected, match="not a regular file"):
        fingerprint(tmp_path / "a.jpg")


@posix_only
def test_socket_and_device_are_rejected(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # the name of a socket must be short
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("a.jpg")
        for path in (Path("a.jpg"), Path(os.devnull)):
            with pytest.raises(FileRejected, match="not a regular file"):
                fingerprint(path)


@posix_only
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may read all")
def test_file_without_permission_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"secret")
    (tmp_path / "a").chmod(0)
    with pytest.raises(FileRejected, match="no permission"):
        fingerprint(tmp_path / "a")


@pytest.mark.skipif(sys.platform != "linux", reason="other systems insist on Unicode")
def test_name_that_is_no_unicode_is_read(tmp_path: Path) -> None:
    path = tmp_path / os.fsdecode(b"caf\xe9.jpg")
    path.write_bytes(b"abc")
    assert fingerprint(path) == "ba7816bf8f01cfea414140de5dae2223"


def write_zeros(path: Path, size: int) -> None:
    with path.open("wb") as file:
        file.truncate(size)


def change(path: Path, position: int) -> None:
    with path.open("r+b") as file:
        file.seek(position)
        file.write(b"\x01")
