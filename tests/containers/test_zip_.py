import io
import struct
import zipfile
from pathlib import Path

import pytest
from containers.made import encrypted, names, raw_zip, write_zip

from desktop.containers.zip_ import ZipDirectory
from desktop.errors import FileRejected


def opened(path: Path) -> ZipDirectory:
    with path.open("rb") as file:
        return ZipDirectory(file)


def content(path: Path, number: int = 0) -> bytes:
    directory = opened(path)
    with path.open("rb") as file:
        return b"".join(directory.content(number, file))


def test_files_are_listed_with_size_time_and_checksum(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"2003/a.txt": "Hello.", "empty/": ""})
    assert names(opened(path)) == ["2003/a.txt"]
    entry = opened(path).entry(0)
    assert (entry.size, entry.mark) == (6, "0d95d1c7")
    assert entry.modified_ns is not None and entry.modified_ns % 2_000_000_000 == 0


def test_content_is_what_was_packed(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello.", "b.txt": "x" * 1_000_000})
    assert content(path, 0) == b"Hello."
    assert content(path, 1) == b"x" * 1_000_000


def test_links_and_what_macos_adds_are_left_out(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.jpg": "x", "__MACOSX/._a.jpg": "x"})
    link = zipfile.ZipInfo("link.jpg")
    link.external_attr = 0o120777 << 16
    with zipfile.ZipFile(path, "a") as archive:
        archive.writestr(link, "/etc/passwd")
    assert names(opened(path)) == ["a.jpg"]


@pytest.mark.parametrize("encoding", ["cp437", "cp932", "utf-8"])
def test_names_that_do_not_say_their_encoding_are_read(tmp_path: Path, encoding: str) -> None:
    name = "ハワイ.jpg" if encoding == "cp932" else "Übung.jpg"
    assert names(opened(raw_zip(tmp_path / "a.zip", [name.encode(encoding)]))) == [name]


def test_names_in_utf8_that_say_so_are_read(tmp_path: Path) -> None:
    assert names(opened(raw_zip(tmp_path / "a.zip", ["猫.jpg".encode()], flags=0x800))) == [
        "猫.jpg"
    ]


def test_name_in_the_extra_field_comes_first(tmp_path: Path) -> None:
    utf8 = "猫.jpg".encode()
    extra = struct.pack("<HHBI", 0x7075, 5 + len(utf8), 1, 0) + utf8
    assert names(opened(raw_zip(tmp_path / "a.zip", [b"_.jpg"], extra=extra))) == ["猫.jpg"]


def test_encrypted_file_needs_a_password(tmp_path: Path) -> None:
    path = encrypted(write_zip(tmp_path / "a.zip", {"a.txt": "Hello."}))
    assert names(opened(path)) == ["a.txt"]
    with pytest.raises(FileRejected, match="^This archive needs a password.$"):
        content(path)


def test_truncated_archive_is_rejected(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello."})
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(FileRejected, match="damaged or incomplete"):
        opened(path)


def test_damaged_file_in_an_archive_is_rejected(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello, hello, hello."})
    raw = bytearray(path.read_bytes())
    raw[40] ^= 0xFF
    path.write_bytes(bytes(raw))
    with pytest.raises(FileRejected, match="damaged in its archive"):
        content(path)


def test_unknown_packing_is_rejected(tmp_path: Path) -> None:
    path = write_zip(tmp_path / "a.zip", {"a.txt": "Hello, hello, hello."})
    raw = path.read_bytes()
    at = raw.find(b"PK\x01\x02") + 10
    path.write_bytes(raw[:8] + b"\x09" + raw[9:at] + b"\x09" + raw[at + 1 :])  # Deflate64
    with pytest.raises(FileRejected, match="does not know"):
        content(path)


def test_directory_that_would_fill_the_memory_is_refused(tmp_path: Path) -> None:
    end = struct.pack("<HHHHIIH", 0, 0, 0xFFFE, 0xFFFE, 200 << 20, 0, 0)
    with (tmp_path / "a.zip").open("wb") as file:
        file.seek(200 << 20)
        file.write(b"PK\x05\x06" + end)
    with pytest.raises(FileRejected, match="too many files"):
        opened(tmp_path / "a.zip")


def test_bytes_of_any_kind_are_read_or_rejected() -> None:
    for raw in (b"", b"PK\x05\x06" + bytes(18), b"PK\x03\x04" * 100, b"PK\x05\x06" + b"\xff" * 18):
        try:
            assert names(ZipDirectory(io.BytesIO(raw))) == []
        except FileRejected as rejected:
            assert rejected.reason.startswith("This archive")


def test_damage_in_a_file_is_told_however_it_is_packed(tmp_path: Path) -> None:
    for method in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        path = tmp_path / f"{method}.zip"
        with zipfile.ZipFile(path, "w", method) as archive:
            archive.writestr("a.txt", bytes(range(256)) * 40)
        raw = bytearray(path.read_bytes())
        raw[60:120] = bytes(60)
        path.write_bytes(bytes(raw))
        with pytest.raises(FileRejected, match="damaged in its archive"):
            content(path)
