"""Forgotten files on a running session: gone at once, not read again, found when taken back."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

import pytest
from samples import write_photo
from sessions import Running, running

from desktop.engine import waiting
from desktop.engine.forgetting import Forgotten
from desktop.errors import ShoeboxError
from desktop.library.catalog import Catalog
from desktop.library.connection import open_library


def waited(call: Callable[..., None], *arguments: Any) -> Any:
    return waiting.waited(partial(call, *arguments))


def listed(shoebox: Running) -> list[str]:
    found: tuple[Forgotten, ...] = waiting.waited(
        lambda then, _: shoebox.session.forgetting.listed(then)
    )
    return [one.path.name for one in found]


def forget(shoebox: Running, name: str) -> int:
    (hit,) = [hit for hit in shoebox.search("").hits if hit.asset.path.name == name]
    count: int = waited(shoebox.session.forgetting.forget, [hit.asset.id])
    return count


def test_a_file_is_forgotten_with_its_copies_and_previews(shoebox: Running, root: Path) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    (root / "copy.jpg").write_bytes(photo.read_bytes())
    write_photo(root / "b.jpg", colour="blue")
    shoebox.add_root(root)
    content = photo.read_bytes()
    assert forget(shoebox, "a.jpg") == 2
    assert shoebox.found("") == ["b.jpg"]
    assert sorted(listed(shoebox)) == ["a.jpg", "copy.jpg"]
    assert len(list(shoebox.session.places.library.glob("previews/*/*.jpg"))) == 1
    assert photo.read_bytes() == content
    assert shoebox.heard.changes[-1].removed or shoebox.heard.changes[-2].removed


def test_it_is_not_read_again_renamed_changed_or_at_the_next_start(
    tmp_path: Path, root: Path
) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    with running(tmp_path) as shoebox:
        shoebox.add_root(root)
        forget(shoebox, "a.jpg")
        photo.rename(root / "b.jpg")
        write_photo(root / "a.jpg", colour="green")
        shoebox.rescan()
        assert shoebox.found("") == []
    with running(tmp_path) as shoebox:
        shoebox.rescan()
        assert shoebox.found("") == []
        assert sorted(listed(shoebox)) == ["a.jpg", "b.jpg"]
        assert not list(shoebox.session.places.library.glob("previews/*/*.jpg"))


def test_what_is_taken_back_is_found_again(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    forget(shoebox, "a.jpg")
    assert waited(shoebox.session.forgetting.take_back, [root / "a.jpg"]) == 1
    shoebox.rescan()
    assert shoebox.found("") == ["a.jpg"]
    assert listed(shoebox) == []


def test_files_are_forgotten_by_their_paths(shoebox: Running, root: Path, tmp_path: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    with pytest.raises(ShoeboxError, match="“none.jpg” is not in the library"):
        waited(shoebox.session.forgetting.forget_paths, [root / "a.jpg", tmp_path / "none.jpg"])
    assert shoebox.found("") == ["a.jpg"]
    assert waited(shoebox.session.forgetting.forget_paths, [root / "a.jpg"]) == 1
    assert shoebox.found("") == []


def test_what_was_not_wiped_is_wiped_at_the_next_start(tmp_path: Path, root: Path) -> None:
    (root / "a.txt").write_text("xylophone zebrafluid " * 30)
    with running(tmp_path) as shoebox:
        shoebox.add_root(root)
    library = tmp_path / "library"
    connection = open_library(library, write=True)
    Catalog(connection).forgetting.forget([connection.value("SELECT id FROM asset")])
    connection.close()
    assert b"xylophone" in (library / "library.db").read_bytes()
    with running(tmp_path) as shoebox:
        shoebox.rescan()
    assert b"xylophone" not in (library / "library.db").read_bytes()
    assert not (library / "library.db-wal").exists()
