import os
import queue
import stat
from pathlib import Path

import pytest
from containers.made import encrypted, write_zip
from sessions import Running

from desktop.engine.copies import file_name
from desktop.records import Asset


def copied(box: Running, asset: Asset) -> Path | str:
    """The file, or why there is none."""
    told: queue.SimpleQueue[Path | str] = queue.SimpleQueue()
    box.session.copies.get(asset, told.put, told.put)
    return told.get(timeout=30)


def test_member_is_copied_under_its_name_and_read_only(shoebox: Running, root: Path) -> None:
    write_zip(root / "old.zip", {"2003/letter.txt": "Dear Ann."})
    shoebox.add_root(root)
    asset = shoebox.search("dear").hits[0].asset
    copy = copied(shoebox, asset)
    assert isinstance(copy, Path) and copy.read_text() == "Dear Ann."
    assert copy.name == "letter.txt"
    assert not copy.stat().st_mode & stat.S_IWRITE
    assert copied(shoebox, asset) == copy
    shoebox.session.copies.close()
    assert not copy.parent.parent.exists()


def test_file_on_disk_is_lent_itself(shoebox: Running, root: Path) -> None:
    (root / "letter.txt").write_text("Dear Ann.")
    shoebox.add_root(root)
    assert copied(shoebox, shoebox.search("dear").hits[0].asset) == root / "letter.txt"


def test_what_cannot_be_unpacked_is_said(shoebox: Running, root: Path) -> None:
    encrypted(write_zip(root / "old.zip", {"a.txt": "Hello."}))
    shoebox.add_root(root)
    (asset,) = shoebox.overview().rejected
    assert copied(shoebox, asset) == asset.reason == "This archive needs a password."


@pytest.mark.parametrize(
    ("name", "safe"),
    [
        ("a.jpg", "a.jpg"),
        ('what? "yes": a/b.txt', "what_ _yes__ a_b.txt"),
        ("con.txt", "_con.txt"),
        ("LPT1", "_LPT1"),
        ("end. . ", "end"),
        ("...", "_"),
        ("猫" * 100 + ".jpg", "猫" * 65 + ".jpg"),
    ],
)
def test_copy_has_a_name_that_every_system_takes(name: str, safe: str) -> None:
    assert file_name(name) == safe
    assert len(os.fsencode(file_name(name))) <= 200
