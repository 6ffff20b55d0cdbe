from pathlib import Path

import pytest
from containers.made import write_zip

from desktop.errors import FileRejected
from desktop.formats import zip_
from desktop.records import DecodeWish

WISH = DecodeWish(512, 40)


def test_archive_says_the_names_of_what_it_holds(tmp_path: Path) -> None:
    files = {"2003/a.jpg": b"", "../setup.exe": b"MZ", "猫.txt": b"Hello."}
    decoded = zip_.decode(write_zip(tmp_path / "a.zip", files), WISH)
    assert [page.text for page in decoded.pages] == ["2003/a.jpg\nsetup.exe\n猫.txt"]
    assert decoded.metadata == (("files", "3"),)


def test_names_of_a_large_archive_are_cut(tmp_path: Path) -> None:
    decoded = zip_.decode(
        write_zip(tmp_path / "a.zip", {f"{n}.txt": b"" for n in range(6000)}), WISH
    )
    (page,) = decoded.pages
    assert page.text.count("\n") == zip_.MAX_NAMES - 1
    assert decoded.metadata == (("files", "6,000"),)


def test_damaged_archive_is_rejected(tmp_path: Path) -> None:
    (tmp_path / "a.zip").write_bytes(b"PK\x03\x04 and nothing")
    with pytest.raises(FileRejected, match="damaged or incomplete"):
        zip_.decode(tmp_path / "a.zip", WISH)
