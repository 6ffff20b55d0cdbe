import io
import tarfile
from pathlib import Path

import pytest
from containers.made import names

from desktop.containers.tar_ import TarDirectory
from desktop.errors import FileRejected


def archive(*files: tuple[str, bytes], kind: bytes = tarfile.REGTYPE) -> io.BytesIO:
    made = io.BytesIO()
    with tarfile.open(fileobj=made, mode="w") as tar:
        for name, content in files:
            info = tarfile.TarInfo(name)
            info.size, info.mtime, info.type = len(content), 1_058_178_600, kind
            tar.addfile(info, io.BytesIO(content))
    return made


def contents(file: io.BytesIO) -> list[bytes]:
    found = TarDirectory(file)
    return [b"".join(found.content(number, file)) for number in range(len(found.names))]


def test_files_are_listed_and_read() -> None:
    file = archive(("2003/a.txt", b"One."), ("Grüße.txt", b"Two!!"), ("._a.txt", b"note of macOS"))
    assert names(TarDirectory(file)) == ["2003/a.txt", "Grüße.txt"]
    assert contents(file) == [b"One.", b"Two!!"]
    entry = TarDirectory(file).entry(1)
    assert (entry.size, entry.modified_ns) == (5, 1_058_178_600_000_000_000)


@pytest.mark.parametrize(
    "kind", [tarfile.SYMTYPE, tarfile.LNKTYPE, tarfile.FIFOTYPE, tarfile.CHRTYPE]
)
def test_what_is_no_regular_file_is_left_out(kind: bytes) -> None:
    assert names(TarDirectory(archive(("a.txt", b""), kind=kind))) == []


def test_what_is_whole_of_a_cut_archive_is_listed() -> None:
    raw = archive(("a.txt", b"One."), ("b.txt", b"x" * 5000)).getvalue()
    file = io.BytesIO(raw[:2500])
    assert names(TarDirectory(file)) == ["a.txt", "b.txt"]
    with pytest.raises(FileRejected, match="damaged in its archive"):
        contents(file)


def test_what_is_no_archive_is_damaged(tmp_path: Path) -> None:
    for raw in (b"", b"nonsense", b"\xff" * 5000):
        with pytest.raises(FileRejected, match="damaged or incomplete"):
            TarDirectory(io.BytesIO(raw))
