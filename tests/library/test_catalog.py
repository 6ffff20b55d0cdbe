"""Roots, the queue, and what is stored of a file."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from library.shelf import PASSAGES, PICTURES, SECOND, START, Shelf, document, found, photo, unit

from desktop.errors import UsageError
from desktop.records import (
    AssetId,
    AssetState,
    ChunkDraft,
    ChunkKind,
    FoundFile,
    IndexedFile,
    Kind,
    Query,
)


def state(shelf: Shelf, asset: AssetId) -> AssetState:
    return shelf.search.assets([asset])[asset].state


# ----------------------------------------------------------------------------- roots


def test_a_root_added_twice_is_one(shelf: Shelf) -> None:
    again = shelf.catalog.add_root(shelf.root_path, ("*.tmp",))
    assert again.id == shelf.root
    assert len(shelf.catalog.roots()) == 1


@pytest.mark.parametrize("other", ["Root/inside", "."])
def test_roots_do_not_overlap(shelf: Shelf, other: str) -> None:
    with pytest.raises(UsageError, match=r"watched already"):
        shelf.catalog.add_root(shelf.root_path.parent / other)


def test_a_root_may_be_the_neighbour_with_a_longer_name(shelf: Shelf) -> None:
    assert shelf.catalog.add_root(shelf.root_path.parent / "Root 2").id != shelf.root


def test_a_link_into_a_root_is_an_overlap(shelf: Shelf) -> None:
    inside = shelf.root_path / "inside"
    inside.mkdir(parents=True)
    link = shelf.root_path.parent / "link"
    link.symlink_to(inside)
    with pytest.raises(UsageError):
        shelf.catalog.add_root(link)


def test_a_removed_root_takes_everything_with_it(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    changes = shelf.catalog.remove_root(shelf.root)
    assert (changes.removed, changes.roots) == ((asset,), True)
    assert shelf.words("text") == shelf.names("a") == []
    shelf.check_in_step()


def test_excludes_survive(shelf: Shelf) -> None:
    shelf.catalog.set_excludes(shelf.root, (".git", "*.tmp"))
    assert shelf.search.roots()[0].excludes == (".git", "*.tmp")


def test_files_of_an_offline_root_stay_searchable_and_are_not_queued(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.put("b.txt", None)
    assert shelf.catalog.set_root(shelf.root, online=False).roots
    assert shelf.words("text") == [asset]
    assert not shelf.search.assets([asset])[asset].online
    assert shelf.catalog.next_pending(9) == ()
    assert shelf.catalog.seconds_until_pending() is None
    assert not shelf.catalog.set_root(shelf.root, online=False)


# ----------------------------------------------------------------------------- the queue


def test_the_newest_files_come_first(shelf: Shelf) -> None:
    shelf.rescan(found("old", seconds=START - 9), found("new"), found("middle", seconds=START - 5))
    assert [file.path.name for file in shelf.catalog.next_pending(2)] == ["new", "middle"]


def test_files_at_work_are_skipped(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    assert shelf.catalog.next_pending(9, skip={asset}) == ()


def test_a_postponed_file_waits_longer_each_time(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    shelf.catalog.postpone(asset, lost_child=False)
    assert shelf.catalog.next_pending(9) == ()
    assert shelf.catalog.seconds_until_pending() == 2.0
    shelf.now += 2.0
    assert len(shelf.catalog.next_pending(9)) == 1
    shelf.catalog.postpone(asset, lost_child=False)
    assert shelf.catalog.seconds_until_pending() == 4.0
    for _ in range(100):
        shelf.catalog.postpone(asset, lost_child=False)
    assert shelf.catalog.seconds_until_pending() == 600.0


def test_a_file_that_cost_a_child_comes_last_and_is_counted(shelf: Shelf) -> None:
    shelf.rescan(found("old.txt", seconds=START - 9), found("new.txt"))
    (new,) = shelf.catalog.next_pending(1)
    shelf.catalog.postpone(new.id, lost_child=True)
    shelf.now += 60
    assert [file.losses for file in shelf.catalog.next_pending(9)] == [0, 1]


def test_a_changed_file_has_a_clean_slate(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    shelf.catalog.postpone(asset, lost_child=True)
    shelf.rescan(found("a.txt", size=11))
    assert [file.losses for file in shelf.catalog.next_pending(9)] == [0]


def test_a_rejected_file_keeps_its_reason_until_it_is_tried_again(shelf: Shelf) -> None:
    asset = shelf.put("a.pdf", document("h1", "text"))
    shelf.rescan(found("a.pdf", size=11))
    shelf.catalog.reject(asset, "It is encrypted.", "PDF@1")
    (rejected,) = shelf.search.rejected()
    assert (rejected.id, rejected.reason) == (asset, "It is encrypted.")
    assert shelf.words("text") == []
    assert shelf.catalog.retry([asset]).updated == (asset,)
    assert state(shelf, asset) is AssetState.PENDING
    shelf.check_in_step()


def test_a_newer_format_tries_again_what_an_older_one_rejected(shelf: Shelf) -> None:
    assets = [shelf.put(name, None) for name in ("a.pdf", "b.pdf", "c.jpg", "d.xyz")]
    for asset, format_ in zip(assets, ("PDF@1", "PDF@2", "JPEG@1", ""), strict=True):
        shelf.catalog.reject(asset, "No.", format_)
    assert shelf.catalog.retry_formats({"PDF": 2, "JPEG": 1}).updated == (assets[0],)
    assert set(shelf.catalog.retry(None).updated) == set(assets[1:])


# ----------------------------------------------------------------------------- storing


def test_what_is_stored_is_read_back(shelf: Shelf) -> None:
    taken = datetime(2001, 5, 4, 12, tzinfo=UTC)
    asset = shelf.put("Rome/a.jpg", photo("h1", unit(1, 0, 0, 0), taken), seconds=START)
    stored = shelf.search.assets([asset])[asset]
    assert (stored.path, stored.root) == (shelf.root_path / "Rome" / "a.jpg", shelf.root)
    assert (stored.kind, stored.state, stored.online) == (Kind.PHOTO, AssetState.INDEXED, True)
    assert (stored.size, stored.content_hash, stored.taken) == (10, "h1", taken)
    assert stored.modified == datetime.fromtimestamp(START, UTC)
    assert (stored.width, stored.height, stored.page_count) == (40, 30, None)


def test_indexing_again_replaces_the_chunks(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "apple", "pear"))
    shelf.catalog.save_indexed(asset, document("h2", "plum"))
    assert shelf.words("apple") == []
    assert shelf.words("plum") == [asset]
    shelf.check_in_step()


def test_a_file_that_changed_while_it_was_read_stays_pending(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    shelf.catalog.next_pending(9)
    shelf.rescan(found("a.txt", size=11))
    shelf.catalog.save_indexed(asset, document("h1", "half of it"))
    assert state(shelf, asset) is AssetState.PENDING
    shelf.catalog.next_pending(9)
    shelf.catalog.save_indexed(asset, document("h2", "all of it"))
    assert state(shelf, asset) is AssetState.INDEXED


def test_a_file_whose_root_went_meanwhile_is_passed_over(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", None)
    shelf.catalog.remove_root(shelf.root)
    assert not shelf.catalog.save_indexed(asset, document("h1", "text"))
    assert not shelf.catalog.reject(asset, "No.", "")
    assert shelf.catalog.claim_hash(asset, "h1") is not None


def test_a_batch_is_stored_whole_or_not_at_all(shelf: Shelf) -> None:
    first, second = shelf.put("a.txt", None), shelf.put("b.txt", None)
    chunk = ChunkDraft(ChunkKind.PASSAGE, None, "x", ((PASSAGES.key, unit(1)),))
    wrong = IndexedFile("h2", document("h2").prepared, (chunk,))
    with pytest.raises(ValueError, match="dimension"):
        shelf.catalog.save_many([(first, document("h1", "text")), (second, wrong)])
    assert shelf.words("text") == []
    assert shelf.catalog.counts().pending == 2
    shelf.check_in_step()


def test_an_embedding_that_is_not_finite_is_left_out(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("h1", unit(1, 0, 0, 0) * float("nan")))
    assert state(shelf, asset) is AssetState.INDEXED
    assert shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 5) == []
    assert shelf.catalog.next_unembedded(PICTURES.key, 9) == ()


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such time stamps")
@pytest.mark.parametrize("seconds", [0, -5_000_000_000, 9_000_000_000])
def test_any_time_stamp_is_stored(shelf: Shelf, seconds: int) -> None:
    asset = shelf.put("a.txt", document("h1", "text"), seconds=seconds)
    assert shelf.search.assets([asset])[asset].modified.timestamp() == seconds


def test_counts_are_those_of_files_that_are_there(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "text"))
    shelf.put("b.jpg", photo("h2", unit(1, 0, 0, 0)))
    shelf.put("c.jpg", None)
    shelf.catalog.reject(shelf.put("d.pdf", None), "No.")
    shelf.put("e.pdf", None)
    shelf.rescan(*(found(name) for name in ("a.txt", "b.jpg", "c.jpg", "d.pdf")))
    counts = shelf.search.counts()
    assert (counts.photos, counts.documents) == (2, 2)
    assert (counts.pending, counts.indexed, counts.rejected) == (1, 2, 1)


# ----------------------------------------------------------------------------- scans


def test_a_scan_tells_what_changed(shelf: Shelf) -> None:
    first = shelf.rescan(found("a"), found("b"))
    assert len(first.added) == 2
    assert not shelf.rescan(found("a"), found("b"))
    second = shelf.rescan(found("a", size=11), found("c", size=9))
    assert second.updated == first.added[:1]
    assert second.removed == first.added[1:]
    assert len(second.added) == 1


def test_a_root_that_could_not_be_listed_loses_nothing(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    assert not shelf.rescan(unread=[b""])
    assert shelf.words("text") == [asset]


def test_a_folder_that_could_not_be_listed_loses_nothing_while_others_do(shelf: Shelf) -> None:
    kept = shelf.put("locked/a.txt", document("h1", "text"))
    gone = [shelf.put(name, document(name, "text")) for name in ("b.txt", "locked.txt", "c/d.txt")]
    changes = shelf.rescan(unread=[b"locked"])
    assert sorted(changes.removed) == sorted(gone)
    assert shelf.words("text") == [kept]


def test_a_scan_of_one_folder_concerns_that_folder(shelf: Shelf) -> None:
    shelf.rescan(found("a/x"), found("a b/x", size=1), found("a.x", size=2), found("b/x", size=3))
    changes = shelf.catalog.apply_scan(shelf.root, [], under=b"a")
    assert len(changes.removed) == 1
    assert shelf.catalog.counts().pending == 3


def test_a_file_that_comes_back_is_as_it_was(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    assert shelf.rescan().removed == (asset,)
    assert shelf.words("text") == []
    assert shelf.rescan(found("a.txt")).added == (asset,)
    assert shelf.words("text") == [asset]


def test_missing_files_are_forgotten_after_a_while(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.rescan()
    shelf.now += 50
    assert not shelf.catalog.forget_missing(60)
    shelf.now += 50
    assert shelf.catalog.forget_missing(60).removed == (asset,)
    shelf.check_in_step()


def test_a_complete_scan_of_a_root_is_dated(shelf: Shelf) -> None:
    assert shelf.catalog.roots()[0].scanned is None
    shelf.rescan()
    assert shelf.catalog.roots()[0].scanned == datetime.fromtimestamp(START, UTC)


def test_a_scan_of_a_removed_root_changes_nothing(shelf: Shelf) -> None:
    shelf.catalog.remove_root(shelf.root)
    assert not shelf.rescan(found("a"))


def test_a_scan_that_fails_on_the_way_writes_nothing(shelf: Shelf) -> None:
    def walk() -> Iterator[FoundFile]:
        yield found("a")
        raise OSError("the disk went away")

    with pytest.raises(OSError, match="went away"):
        shelf.catalog.apply_scan(shelf.root, walk())
    assert shelf.catalog.counts().pending == 0


# ----------------------------------------------------------------------------- moves


def test_a_renamed_folder_keeps_every_row_without_reading(shelf: Shelf) -> None:
    files = [(f"old/{name}", size) for size, name in enumerate("abc", start=1)]
    assets = [shelf.put(name, document(name, name * 5), size=size) for name, size in files]
    moved = [found(name.replace("old", "new"), size=size) for name, size in files]
    changes = shelf.rescan(*moved)
    assert (changes.added, set(changes.updated), changes.removed) == ((), set(assets), ())
    assert shelf.catalog.counts().indexed == 3
    assert sorted(shelf.names("new")) == assets
    assert shelf.names("old") == []
    shelf.check_in_step()


@pytest.mark.parametrize("new_first", [True, False])
def test_a_move_is_seen_in_two_scans_of_either_order(shelf: Shelf, new_first: bool) -> None:
    asset = shelf.put("old/a.txt", document("h1", "text"))
    scans = [(b"new", [found("new/a.txt")]), (b"old", [])]
    for under, files in scans if new_first else reversed(scans):
        shelf.catalog.apply_scan(shelf.root, files, under=under)
    assert shelf.words("text") == [asset]
    assert shelf.search.assets([asset])[asset].path == shelf.root_path / "new" / "a.txt"
    assert shelf.catalog.counts().pending == 0


def test_two_candidates_are_not_guessed_between(shelf: Shelf) -> None:
    shelf.put("old/a.txt", document("h1", "text"))
    changes = shelf.rescan(found("new/a.txt"), found("newer/a.txt"))
    assert len(changes.added) == 2
    assert shelf.catalog.counts().pending == 2


def test_a_move_to_another_name_is_known_by_its_hash(shelf: Shelf) -> None:
    asset = shelf.put("old.txt", document("h1", "text"))
    (fresh,) = shelf.rescan(found("new.txt")).added
    changes = shelf.catalog.claim_hash(fresh, "h1")
    assert changes is not None
    assert (changes.added, changes.removed) == ((asset,), (fresh,))
    assert shelf.words("text") == [asset]
    assert shelf.search.assets([asset])[asset].path.name == "new.txt"
    shelf.check_in_step()


def test_a_move_to_another_root_keeps_the_row(shelf: Shelf) -> None:
    asset = shelf.put("old.txt", document("h1", "text"))
    other = shelf.catalog.add_root(shelf.root_path.parent / "Other")
    shelf.rescan()
    shelf.catalog.apply_scan(other.id, [found("old.txt")])
    assert shelf.search.assets([asset])[asset].root == other.id


def test_a_copy_takes_over_chunks_and_embeddings(shelf: Shelf) -> None:
    original = shelf.put("a.jpg", photo("h1", unit(1, 2, 0, 0)))
    copy = shelf.put("b.jpg", None)
    changes = shelf.catalog.claim_hash(copy, "h1")
    assert changes is not None
    assert changes.updated == (copy,)
    near = shelf.search.nearest(PICTURES.key, unit(1, 2, 0, 0), (), 5)
    assert [hit.asset for hit in near] == [original, copy]
    assert shelf.search.assets([copy])[copy].width == 40
    shelf.check_in_step()


def test_an_unknown_hash_asks_for_decoding(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", None)
    assert shelf.catalog.claim_hash(asset, "h1") is None
    assert shelf.search.assets([asset])[asset].content_hash == "h1"


def test_a_touched_file_with_the_same_content_is_not_decoded_again(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.rescan(found("a.txt", seconds=START + 5))
    assert state(shelf, asset) is AssetState.PENDING
    assert shelf.catalog.claim_hash(asset, "h1") is not None
    assert state(shelf, asset) is AssetState.INDEXED


def test_a_rejected_content_is_not_taken_for_known(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    shelf.catalog.reject(asset, "No.")
    shelf.catalog.retry(None)
    assert shelf.catalog.claim_hash(asset, "h1") is None


# ----------------------------------------------------------------------------- names


def test_the_same_bytes_under_another_root_stay_apart(shelf: Shelf, tmp_path: Path) -> None:
    other = shelf.catalog.add_root(tmp_path / "Other")
    first = shelf.rescan(found(b"\xff.txt")).added
    second = shelf.catalog.apply_scan(other.id, [found(b"\xff.txt")]).added
    assert first != second
    assert {file.modified_ns for file in shelf.catalog.next_pending(9)} == {START * SECOND}
    assert shelf.search.filtered(Query(), 9)
