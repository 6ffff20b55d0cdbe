"""Files in archives: rows that follow the row of their archive."""

from __future__ import annotations

from dataclasses import replace

import pytest
from library.shelf import START, Shelf, document, found, prepared

from desktop.library import members
from desktop.library.catalog import Catalog
from desktop.records import AssetId, Changes, IndexedFile, Kind, Member

NOON = START * 1_000_000_000
A = Member("2003/a.txt", 10, NOON, "aaaa")
B = Member("b.txt", 20, NOON, "bbbb")


def archive(content_hash: str, *inside: Member) -> IndexedFile:
    return IndexedFile(content_hash, prepared(members=inside), ())


def pack(shelf: Shelf, name: str, file: IndexedFile) -> tuple[AssetId, dict[str, AssetId]]:
    """An archive that was found and read, and its members by their names."""
    asset = shelf.put(name, None)
    changes = shelf.catalog.save_indexed(asset, file)
    return asset, {path.rpartition("/")[2]: number for path, number in paths(shelf, changes)}


def paths(shelf: Shelf, changes: Changes) -> list[tuple[str, AssetId]]:
    shown = shelf.search.assets(changes.added)
    return [(str(shown[asset].path), asset) for asset in changes.added]


def there(shelf: Shelf) -> list[str]:
    rows = shelf.connection.rows(
        "SELECT relative FROM asset WHERE missing IS NULL ORDER BY relative"
    )
    return [row[0].decode() for row in rows]


def index(shelf: Shelf, asset: AssetId, content_hash: str, text: str) -> None:
    shelf.catalog.save_indexed(asset, document(content_hash, text))


def test_members_are_assets_with_natural_paths(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A, B))
    asset = shelf.search.assets([inside["a.txt"]])[inside["a.txt"]]
    assert asset.path == shelf.root_path / "old.zip" / "2003" / "a.txt"
    assert asset.file == shelf.root_path / "old.zip"
    assert (asset.container, asset.member, asset.size) == (zipped, "2003/a.txt", 10)
    assert sorted(file.id for file in shelf.catalog.next_pending(9)) == sorted(inside.values())


def test_names_and_folders_of_members_are_searched(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", A, B))
    assert shelf.names("2003") == [inside["a.txt"]]


def test_a_scan_neither_sees_nor_loses_members(shelf: Shelf) -> None:
    pack(shelf, "old.zip", archive("z", A))
    assert not shelf.rescan(found("old.zip"))
    assert there(shelf) == ["old.zip", "old.zip/2003/a.txt"]


def test_members_go_and_come_back_with_their_archive(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A, B))
    gone = shelf.rescan()
    assert set(gone.removed) == {zipped, *inside.values()}
    assert there(shelf) == []
    shelf.now += 60
    back = shelf.rescan(found("old.zip"))
    assert set(back.added) == {zipped, *inside.values()}
    assert len(there(shelf)) == 3


def test_member_taken_out_does_not_come_back_with_its_archive(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A, B))
    changes = shelf.catalog.save_indexed(zipped, archive("y", B))
    assert changes.removed == (inside["a.txt"],)
    shelf.now += 60
    shelf.rescan()
    shelf.rescan(found("old.zip"))
    assert there(shelf) == ["old.zip", "old.zip/b.txt"]


def test_only_the_member_that_changed_is_read_again(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A, B))
    index(shelf, inside["a.txt"], "a1", "alpha")
    index(shelf, inside["b.txt"], "b1", "beta")
    shelf.rescan(found("old.zip", size=99))
    changes = shelf.catalog.save_indexed(zipped, archive("y", A, replace(B, mark="cccc")))
    assert set(changes.updated) == {zipped, inside["b.txt"]}
    assert [file.id for file in shelf.catalog.next_pending(9)] == [inside["b.txt"]]
    assert shelf.words("alpha") == [inside["a.txt"]]


def test_archive_moved_to_another_folder_keeps_its_members(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", A))
    index(shelf, inside["a.txt"], "a1", "alpha")
    changes = shelf.rescan(found("new/old.zip"))
    assert set(changes.updated) >= set(inside.values())
    assert changes.removed == ()
    assert there(shelf) == ["new/old.zip", "new/old.zip/2003/a.txt"]
    assert shelf.words("alpha") == [inside["a.txt"]]
    assert shelf.names("new") != []
    shelf.check_in_step()


def test_renamed_archive_keeps_its_members(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A))
    index(shelf, inside["a.txt"], "a1", "alpha")
    shelf.rescan(found("new.zip"))
    (fresh,) = shelf.catalog.next_pending(9)
    changes = shelf.catalog.claim_hash(fresh.id, "z")
    assert changes == Changes(added=(zipped, inside["a.txt"]), removed=(fresh.id,))
    assert there(shelf) == ["new.zip", "new.zip/2003/a.txt"]
    assert shelf.words("alpha") == [inside["a.txt"]]
    shelf.check_in_step()


def test_copy_of_an_archive_is_listed_for_itself(shelf: Shelf) -> None:
    pack(shelf, "old.zip", archive("z", A))
    copy = shelf.put("copy.zip", None)
    assert shelf.catalog.claim_hash(copy, "z") is None
    shelf.catalog.save_indexed(copy, archive("z", A))
    assert len(there(shelf)) == 4


def test_extracted_file_is_not_read_again_and_its_member_stays(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", A))
    index(shelf, inside["a.txt"], "a1", "alpha")
    shelf.rescan(found("a.txt"))
    plain = shelf.catalog.next_pending(9)[0].id
    assert shelf.catalog.claim_hash(plain, "a1") == Changes(updated=(plain,))
    shelf.rescan(found("a.txt"), found("old.zip"))
    assert sorted(shelf.words("alpha")) == sorted([plain, inside["a.txt"]])


def test_deleted_archive_leaves_nothing_behind(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", A, B))
    index(shelf, inside["a.txt"], "a1", "alpha")
    shelf.rescan()
    shelf.now += 60
    shelf.catalog.forget_missing(30)
    assert shelf.connection.value("SELECT count(*) FROM asset") == 0
    shelf.check_in_step()


def test_archive_that_became_unreadable_loses_its_members(shelf: Shelf) -> None:
    zipped, inside = pack(shelf, "old.zip", archive("z", A))
    shelf.rescan(found("old.zip", size=3))
    changes = shelf.catalog.reject(zipped, "This archive is damaged.")
    assert changes.removed == tuple(inside.values())
    assert there(shelf) == ["old.zip"]


def test_archive_in_an_archive_follows_too(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", Member("in.zip", 50, NOON)))
    deep = shelf.catalog.save_indexed(inside["in.zip"], archive("y", A)).added[0]
    assert shelf.search.assets([deep])[deep].member == "in.zip/2003/a.txt"
    shelf.rescan(found("new/old.zip"))
    assert there(shelf)[-1] == "new/old.zip/in.zip/2003/a.txt"
    assert set(shelf.rescan().removed) >= {inside["in.zip"], deep}
    assert deep in shelf.rescan(found("new/old.zip")).added


def test_excluded_names_are_left_out_also_later(shelf: Shelf) -> None:
    zipped, _ = pack(shelf, "old.zip", archive("z", A, B))
    shelf.rescan(found("old.zip"))
    shelf.catalog.set_excludes(shelf.root, ["2003"])
    shelf.rescan(found("old.zip"))
    assert zipped in [file.id for file in shelf.catalog.next_pending(9)]
    assert shelf.catalog.claim_hash(zipped, "z") is None
    shelf.catalog.save_indexed(zipped, archive("z", A, B))
    assert there(shelf) == ["old.zip", "old.zip/b.txt"]


def test_archive_is_listed_anew_when_more_kinds_can_be_read(shelf: Shelf) -> None:
    zipped, _ = pack(shelf, "old.zip", archive("z", A))
    newer = Catalog(shelf.connection, {".txt": Kind.DOCUMENT}, clock=lambda: shelf.now)
    newer.apply_scan(shelf.root, [found("old.zip")])
    assert zipped in [file.id for file in newer.next_pending(9)]


def test_archive_that_gave_way_to_a_folder_of_its_name(shelf: Shelf) -> None:
    _, inside = pack(shelf, "old.zip", archive("z", A))
    shelf.rescan(found("old.zip/2003/a.txt", size=10))
    asset = shelf.search.assets([inside["a.txt"]])[inside["a.txt"]]
    assert (asset.container, asset.member) == (None, "")
    assert there(shelf) == ["old.zip/2003/a.txt"]


def test_folder_that_gave_way_to_an_archive_of_its_name(shelf: Shelf) -> None:
    plain = shelf.put("old.zip/2003/a.txt", document("a1", "alpha"))
    shelf.rescan(found("old.zip"))
    zipped = shelf.catalog.next_pending(9)[0].id
    shelf.catalog.save_indexed(zipped, archive("z", A))
    assert shelf.search.assets([plain])[plain].container == zipped


def test_archives_in_an_archive_share_what_one_file_may_hold(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(members, "MAX_MEMBERS", 3)
    _, inside = pack(shelf, "old.zip", archive("z", Member("in.zip", 50, NOON)))
    shelf.catalog.save_indexed(inside["in.zip"], archive("y", A, B, replace(A, path="c.txt")))
    assert len(there(shelf)) == 4
    noted = shelf.search.assets([inside["in.zip"]])[inside["in.zip"]].metadata
    assert dict(noted)["note"].startswith("Only 2 files of this archive are searched")


def test_many_members_are_stored_quickly_and_in_step(shelf: Shelf) -> None:
    many = [Member(f"{number}.txt", 10, NOON, f"{number}") for number in range(200)]
    zipped, inside = pack(shelf, "old.zip", archive("z", *many))
    assert len(inside) == 200
    shelf.catalog.save_indexed(zipped, archive("y", *many[:100]))
    assert len(there(shelf)) == 101
    shelf.check_in_step()


def test_removed_root_takes_its_members_along(shelf: Shelf) -> None:
    pack(shelf, "old.zip", archive("z", A))
    assert len(shelf.catalog.remove_root(shelf.root).removed) == 2
    shelf.check_in_step()
