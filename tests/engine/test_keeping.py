"""Favourites, ratings, tags and albums on real files: changed, undone, and never lost."""

from __future__ import annotations

import threading
from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Any

from samples import write_photo
from sessions import Running, running

from desktop.engine import waiting
from desktop.engine.keeping import Kept, Lists, Mark, Named, SavedSearch, Undo
from desktop.records import AssetId


def changed(call: Callable[..., None], *arguments: Any) -> Undo:
    """A change, waited for."""
    result: Undo = waiting.waited(partial(call, *arguments))
    return result


def read(call: Callable[..., None], *arguments: Any) -> Any:
    return waiting.waited(lambda then, _failed: call(*arguments, then))


def kept(shoebox: Running, asset: AssetId) -> Kept:
    found: dict[AssetId, Kept] = read(shoebox.session.keeping.kept_of, [asset])
    return found.get(asset, Kept())


def only(shoebox: Running) -> AssetId:
    (hit,) = shoebox.search("").hits
    return hit.asset.id


def keep_all(shoebox: Running, asset: AssetId) -> Kept:
    """Give an asset one of everything."""
    keeping = shoebox.session.keeping
    changed(keeping.set_favourite, [asset], True)
    changed(keeping.rate, [asset], 4)
    changed(keeping.tag, [asset], "family")
    changed(keeping.add_to_album, "Summer", [asset])
    return Kept(Mark(True, 4), ("family",), ("Summer",))


def test_everything_is_kept_through_rename_move_and_edit(shoebox: Running, root: Path) -> None:
    photo = write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    everything = keep_all(shoebox, only(shoebox))
    photo = photo.rename(root / "b.jpg")
    shoebox.rescan()
    assert kept(shoebox, only(shoebox)) == everything
    (root / "below").mkdir()
    photo = photo.rename(root / "below" / "c.jpg")
    shoebox.rescan()
    assert kept(shoebox, only(shoebox)) == everything
    write_photo(photo, colour="blue")
    shoebox.rescan()
    assert kept(shoebox, only(shoebox)) == everything
    assert shoebox.found("album:summer rating:4 tag:family") == ["c.jpg"]


def test_everything_is_kept_when_the_library_is_rebuilt(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as shoebox:
        shoebox.add_root(root)
        everything = keep_all(shoebox, only(shoebox))
        shoebox.session.rebuild()
        shoebox.settle()
        assert kept(shoebox, only(shoebox)) == everything


def test_what_is_changed_is_told_and_can_be_undone(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    keeping, asset = shoebox.session.keeping, only(shoebox)
    heard: list[int] = []
    keeping.listen(lambda: heard.append(1))
    undo = changed(keeping.tag, [asset], "family")
    assert not changed(keeping.tag, [asset], "family")  # it has it already
    changed(keeping.undo, undo)
    assert (kept(shoebox, asset), len(heard)) == (Kept(), 2)


def test_names_are_listed_with_counts(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    keeping = shoebox.session.keeping
    keep_all(shoebox, only(shoebox))
    changed(keeping.save_search, SavedSearch("Mine", "is:favourite"))
    lists: Lists = read(keeping.lists)
    assert (lists.tags, lists.albums) == ((Named("family", 1),), (Named("Summer", 1),))
    assert (lists.searches[0].query, lists.favourites) == ("is:favourite", 1)
    changed(keeping.delete_album, "summer")
    changed(keeping.rename_tag, "family", "Familie")
    assert read(keeping.lists).albums == ()
    assert shoebox.found("tag:Familie") == ["a.jpg"]
    assert list(read(keeping.marks).values()) == [Mark(True, 4)]


def test_a_change_that_makes_no_sense_is_told(shoebox: Running, root: Path) -> None:
    failures: list[str] = []
    keeping = shoebox.session.keeping
    changed(keeping.create_album, "Rome")
    keeping.create_album("rome", failed=failures.append)
    read(keeping.lists)
    shoebox.settle()
    assert failures == ["There is “Rome” already; choose another name."]


def test_keepsakes_are_taken_along(shoebox: Running, root: Path, tmp_path: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    keep_all(shoebox, only(shoebox))
    file = tmp_path / "kept.json"
    waiting.waited(partial(shoebox.session.keeping.export, file))
    with running(tmp_path / "second") as other:
        came = waiting.waited(partial(other.session.keeping.bring_in, file))
        other.add_root(root)
        assert came == 5  # the album itself is one of them
        assert other.found("is:favourite album:Summer") == ["a.jpg"]


def test_nothing_waits_for_what_is_being_indexed(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    go_on = threading.Event()
    shoebox.session._write(lambda catalog: go_on.wait(30))
    asset = only(shoebox)
    assert changed(shoebox.session.keeping.tag, [asset], "family")
    assert kept(shoebox, asset).tags == ("family",)
    go_on.set()


def test_what_was_asked_for_is_kept_when_the_window_closes(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as shoebox:
        shoebox.add_root(root)
        shoebox.session.keeping.rate([only(shoebox)], 5)
    with running(tmp_path / "box") as shoebox:
        assert shoebox.found("rating:5") == ["a.jpg"]
