"""The room that a library takes."""

from pathlib import Path

from desktop.engine.diskuse import DiskUse


def test_all_files_below_the_folder_count(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"x" * 10)
    (tmp_path / "deep").mkdir()
    (tmp_path / "deep" / "b").write_bytes(b"x" * 5)
    assert DiskUse(tmp_path).bytes_used() == 15


def test_it_is_not_counted_again_at_once(tmp_path: Path) -> None:
    use = DiskUse(tmp_path)
    assert use.bytes_used() == 0
    (tmp_path / "a").write_bytes(b"x")
    assert use.bytes_used() == 0


def test_a_folder_that_is_not_there_takes_none(tmp_path: Path) -> None:
    assert DiskUse(tmp_path / "none").bytes_used() == 0
