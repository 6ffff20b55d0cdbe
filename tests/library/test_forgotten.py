"""Forgotten files stay away, by path and by content, until they are taken back."""

from __future__ import annotations

import json
from pathlib import Path

from library.shelf import Shelf, document, found

from desktop.library import forgotten
from desktop.library.keepsakes import Keepsakes
from desktop.records import AssetId, Member


def names(shelf: Shelf) -> list[str]:
    rows = shelf.connection.rows("SELECT name FROM asset WHERE missing IS NULL ORDER BY name")
    return [row[0] for row in rows]


def forget(shelf: Shelf, *assets: AssetId) -> None:
    shelf.catalog.forgetting.forget(assets)


def test_a_forgotten_file_is_passed_over_by_every_scan(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.put("b.txt", document("h2", "text"))
    forget(shelf, asset)
    shelf.rescan(found("a.txt"), found("b.txt"))
    shelf.rescan(found("a.txt", size=99, seconds=1_700_000_000), found("b.txt"))  # it was changed
    assert names(shelf) == ["b.txt"]
    assert [one.path for one in shelf.catalog.forgetting.listed()] == [shelf.root_path / "a.txt"]


def test_it_stays_away_under_another_name(shelf: Shelf) -> None:
    forget(shelf, shelf.put("a.txt", document("h1", "text")))
    fresh = shelf.put("renamed.txt", None)
    changes = shelf.catalog.claim_hash(fresh, "h1")
    assert changes is not None and changes.removed == (fresh,)
    shelf.rescan(found("renamed.txt"))
    assert names(shelf) == []
    assert {one.path.name for one in shelf.catalog.forgetting.listed()} == {"a.txt", "renamed.txt"}


def test_what_is_taken_back_is_found_again_with_its_copies(shelf: Shelf) -> None:
    first = shelf.put("a.txt", document("h1", "text"))
    shelf.put("copy.txt", document("h1", "text"))
    forget(shelf, first)
    back = shelf.catalog.forgetting.take_back([shelf.root_path / "a.txt"])
    assert {path.name for path in back} == {"a.txt", "copy.txt"}
    shelf.rescan(found("a.txt"), found("copy.txt"))
    assert names(shelf) == ["a.txt", "copy.txt"]
    assert shelf.catalog.claim_hash(shelf.catalog.next_pending(1)[0].id, "h1") is None


def test_a_file_in_an_archive_stays_away_until_it_is_taken_back(shelf: Shelf) -> None:
    inside = (Member("one.txt", 5, 0, "m1"), Member("two.txt", 5, 0, "m2"))
    packed = document("h1", "names", members=inside)
    archive = shelf.put("a.zip", packed)
    (one,) = shelf.catalog.forgetting.known([shelf.root_path / "a.zip" / "one.txt"])
    forget(shelf, one)
    shelf.catalog.save_indexed(archive, packed)
    assert names(shelf) == ["a.zip", "two.txt"]
    shelf.catalog.forgetting.take_back([shelf.root_path / "a.zip" / "one.txt"])
    assert archive in {file.id for file in shelf.catalog.next_pending(9)}
    shelf.catalog.save_indexed(archive, packed)
    assert names(shelf) == ["a.zip", "one.txt", "two.txt"]


def test_the_list_is_never_exported(shelf: Shelf, tmp_path: Path) -> None:
    forget(shelf, shelf.put("secret.txt", document("h1", "text")))
    Keepsakes(shelf.reading).export(tmp_path / "kept.json")
    exported = (tmp_path / "kept.json").read_text("utf-8")
    assert "secret" not in exported and "forgotten" not in json.loads(exported)["tables"]


def test_an_import_brings_nothing_back_of_what_was_forgotten(shelf: Shelf, tmp_path: Path) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.catalog.keepsakes.tag([asset], "tax")
    shelf.catalog.keepsakes.export(tmp_path / "kept.json")
    forget(shelf, asset)
    shelf.catalog.keepsakes.bring_in(tmp_path / "kept.json")
    assert shelf.catalog.keepsakes.all_tags() == ()


def test_other_contents_are_not_forgotten(shelf: Shelf) -> None:
    forget(shelf, shelf.put("a.txt", document("h1", "text")), shelf.put("unread.txt", None))
    assert not forgotten.is_forgotten(shelf.connection, "h2")
    assert forgotten.is_forgotten(shelf.connection, "h1")
