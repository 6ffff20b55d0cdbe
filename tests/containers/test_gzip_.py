import gzip
import io
import tarfile
from pathlib import Path

import pytest
from containers.made import names

from desktop.containers.gzip_ import GzipDirectory
from desktop.errors import FileRejected


def packed(name: str, content: bytes) -> io.BytesIO:
    made = io.BytesIO()
    with gzip.GzipFile(name, "wb", fileobj=made, mtime=1_058_178_600) as file:
        file.write(content)
    return made


def test_file_inside_has_its_own_name_size_and_time() -> None:
    file = packed("/home/me/notes.txt", b"Hello.")
    found = GzipDirectory(file)
    assert names(found) == ["notes.txt"]
    assert (found.entry(0).size, found.entry(0).modified_ns) == (6, 1_058_178_600_000_000_000)
    assert b"".join(found.content(0, file)) == b"Hello."


def test_file_without_a_name_has_that_of_the_packed_one(tmp_path: Path) -> None:
    (tmp_path / "notes.txt.gz").write_bytes(gzip.compress(b"Hello."))
    with (tmp_path / "notes.txt.gz").open("rb") as file:
        assert names(GzipDirectory(file)) == ["notes.txt"]


def test_archive_inside_is_one_by_its_name(tmp_path: Path) -> None:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        tar.addfile(tarfile.TarInfo("a.txt"), io.BytesIO())
    assert names(GzipDirectory(packed("old", made.getvalue()))) == ["old.tar"]
    (tmp_path / "old.tgz").write_bytes(gzip.compress(made.getvalue()))
    with (tmp_path / "old.tgz").open("rb") as file:
        assert names(GzipDirectory(file)) == ["old.tar"]


@pytest.mark.parametrize("raw", [b"", b"\x1f\x8b", b"PK" * 20, b"\x1f\x8b\x08" + b"\xff" * 40])
def test_what_is_no_packed_file_is_damaged(raw: bytes) -> None:
    with pytest.raises(FileRejected, match="damaged"):
        found = GzipDirectory(io.BytesIO(raw))
        b"".join(found.content(0, io.BytesIO(raw)))


def test_cut_file_is_damaged() -> None:
    raw = packed("notes.txt", bytes(range(256)) * 500).getvalue()
    found = GzipDirectory(io.BytesIO(raw))
    with pytest.raises(FileRejected, match="damaged in its archive"):
        b"".join(found.content(0, io.BytesIO(raw[:-100])))
