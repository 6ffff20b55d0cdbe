"""TAR archives (.tar) and files packed with gzip (.gz, .tgz)."""

from __future__ import annotations

import gzip
from pathlib import Path

import pytest

from desktop.errors import FileRejected
from desktop.formats import gzip_, tar
from desktop.records import DecodeWish, Format

WISH = DecodeWish(long_side=100, picture_pages=0)


def text(format_: Format, path: Path) -> str:
    return "\n".join(page.text for page in format_.decode(path, WISH).pages)


def test_archive_is_found_by_the_names_in_it(tmp_path: Path) -> None:
    tar.FORMAT.sample(tmp_path / "a.tar")
    assert text(tar.FORMAT, tmp_path / "a.tar") == "letters/hello.txt"
    assert tar.FORMAT.decode(tmp_path / "a.tar", WISH).metadata == (("files", "1"),)


@pytest.mark.parametrize("name", ["a.gz", "a.tgz"])
def test_packed_file_is_found_by_the_name_in_it(tmp_path: Path, name: str) -> None:
    gzip_.FORMAT.sample(tmp_path / name)
    assert text(gzip_.FORMAT, tmp_path / name) == "hello.txt"
    assert gzip.decompress((tmp_path / name).read_bytes()).startswith(b"Hello")


@pytest.mark.parametrize(("format_", "name"), [(tar.FORMAT, "a.tar"), (gzip_.FORMAT, "a.gz")])
def test_what_is_none_is_rejected(tmp_path: Path, format_: Format, name: str) -> None:
    (tmp_path / name).write_bytes(b"nonsense" * 100)
    with pytest.raises(FileRejected, match="damaged"):
        format_.decode(tmp_path / name, WISH)
