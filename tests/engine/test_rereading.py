"""After an update of Shoebox, what its older formats have read is read again, in the background."""

import time
from collections.abc import Callable
from pathlib import Path

from samples import write_pdf, write_photo
from sessions import running

from desktop.library.connection import open_library


def outdate(folder: Path) -> list[tuple[str]]:
    """Make it look as if all was read by older versions; their names now."""
    connection = open_library(folder / "library", write=True)
    try:
        now = connection.rows("SELECT format FROM asset ORDER BY id")
        connection.run("UPDATE asset SET format = rtrim(format, '0123456789') || '0'")
        connection.run("UPDATE asset SET metadata = '[]', details = ''")
    finally:
        connection.close()
    return now


def formats(folder: Path) -> list[tuple[str]]:
    connection = open_library(folder / "library", write=False)
    try:
        return connection.rows("SELECT format FROM asset ORDER BY id")
    finally:
        connection.close()


def filled(folder: Path) -> Path:
    """A library with a photo, a copy of it, and a document; their root."""
    root = folder / "Root"
    root.mkdir()
    photo = write_photo(root / "a.jpg", colour="red")
    (root / "copy.jpg").write_bytes(photo.read_bytes())
    write_pdf(root / "bill.pdf", ["Water bill for March"])
    with running(folder) as shoebox:
        shoebox.add_root(root)
    return root


def test_files_are_read_again_once_and_found_meanwhile(tmp_path: Path) -> None:
    filled(tmp_path)
    current = outdate(tmp_path)
    with running(tmp_path) as shoebox:
        assert shoebox.found("water march")[0] == "bill.pdf"
        shoebox.rescan()
        assert set(shoebox.found("red")[:2]) == {"a.jpg", "copy.jpg"}
        assert shoebox.overview().counts.pending == 0
    assert formats(tmp_path) == current


def test_files_of_a_root_that_is_away_are_read_when_it_is_back(tmp_path: Path) -> None:
    root = filled(tmp_path)
    current = outdate(tmp_path)
    root.rename(tmp_path / "unplugged")
    with running(tmp_path) as shoebox:
        shoebox.rescan()
        assert shoebox.found("water march")[0] == "bill.pdf"
        assert formats(tmp_path) != current
        assert shoebox.overview().counts.pending == 0
        (tmp_path / "unplugged").rename(root)
        assert eventually(lambda: formats(tmp_path) == current)


def eventually(fact: Callable[[], bool]) -> bool:
    """Whether something becomes true; roots are looked for every five seconds."""
    deadline = time.monotonic() + 20
    while not fact() and time.monotonic() < deadline:
        time.sleep(0.2)
    return fact()
