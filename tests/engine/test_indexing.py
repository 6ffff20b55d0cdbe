"""Files appear, change, move and vanish, and the library follows."""

import multiprocessing
import os
import sys
import time
from collections.abc import Callable
from dataclasses import replace
from multiprocessing import resource_tracker
from pathlib import Path

import pytest
from samples import write_pdf, write_photo
from sessions import TOYS, Running, running

from desktop.engine import troubles
from desktop.records import Example, Reason, Strength, Work


def eventually(fact: Callable[[], bool], seconds: float = 10.0) -> bool:
    """Whether something becomes true in time."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        if fact():
            return True
        time.sleep(0.1)
    return False


def test_photos_and_documents_in_a_new_root_are_found(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    write_photo(root / "b.jpg", colour="blue")
    write_pdf(root / "bill.pdf", ["Water bill for March", "Total 42 EUR"])
    shoebox.add_root(root)
    assert shoebox.found("red")[0] == "a.jpg"
    assert shoebox.found("water march")[0] == "bill.pdf"
    counts = shoebox.overview().counts
    assert (counts.photos, counts.documents, counts.pending) == (2, 1, 0)


def test_the_page_that_holds_the_words_is_named(shoebox: Running, root: Path) -> None:
    write_pdf(root / "bill.pdf", ["Water bill for March", "Total 42 EUR"])
    shoebox.add_root(root)
    hit = shoebox.search("total").hits[0]
    assert (hit.asset.path.name, hit.page) == ("bill.pdf", 2)


def test_a_new_file_is_found_within_five_seconds(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    write_photo(root / "b.jpg", colour="green")
    assert eventually(lambda: "b.jpg" in shoebox.found("green"), seconds=15.0)


def test_a_moved_photo_keeps_its_row_and_is_not_embedded_again(
    shoebox: Running, root: Path
) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    before = shoebox.search("red").hits[0].asset
    (root / "sub").mkdir()
    (root / "a.jpg").rename(root / "sub" / "b.jpg")
    shoebox.rescan()
    (hit,) = shoebox.search("red").hits
    assert (hit.asset.path.name, hit.asset.id) == ("b.jpg", before.id)


def test_a_deleted_file_leaves_the_results(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    (root / "a.jpg").unlink()
    assert eventually(lambda: shoebox.found("red") == [])


def test_a_root_that_is_unplugged_goes_offline_and_loses_nothing(
    shoebox: Running, root: Path
) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    root.rename(root.with_name("unplugged"))
    assert eventually(lambda: not shoebox.overview().roots[0].online)
    assert not shoebox.search("red").hits[0].asset.online
    root.with_name("unplugged").rename(root)
    assert eventually(lambda: shoebox.overview().roots[0].online)
    assert shoebox.found("red") == ["a.jpg"]


def test_an_empty_mount_point_loses_nothing(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    root.rename(root.with_name("unplugged"))
    root.mkdir()
    shoebox.rescan()
    assert eventually(lambda: not shoebox.overview().roots[0].online)
    assert shoebox.found("red") == ["a.jpg"]


def test_a_file_that_cannot_be_read_is_listed_with_its_reason(shoebox: Running, root: Path) -> None:
    (root / "broken.jpg").write_bytes(b"no picture at all")
    shoebox.add_root(root)
    (rejected,) = shoebox.overview().rejected
    assert rejected.path.name == "broken.jpg"
    assert rejected.reason and rejected.reason.endswith(".")


def test_a_name_that_is_no_utf8_is_indexed(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red").rename(root / os.fsdecode(b"caf\xe9.jpg"))
    shoebox.add_root(root)
    (hit,) = shoebox.search("red").hits
    assert os.fsencode(hit.asset.path.name) == b"caf\xe9.jpg"


def test_an_edited_photo_is_indexed_anew(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    write_photo(root / "a.jpg", colour="blue")
    os.utime(root / "a.jpg", (1, 1))
    shoebox.rescan()
    first = shoebox.search("blue").hits[0].asset
    like = shoebox.search("", Example(first.id))
    assert first.state == "indexed" and like.complete


def test_a_removed_root_leaves_nothing_behind(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    added = shoebox.add_root(root)
    shoebox.session.remove_root(added.id)
    shoebox.settle()
    assert (shoebox.overview().roots, shoebox.found("red")) == ((), [])


def test_what_was_indexed_is_there_after_a_restart(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as first:
        first.add_root(root)
    with running(tmp_path / "box") as second:
        second.settle()
        assert second.found("red") == ["a.jpg"]


def test_files_that_appeared_while_closed_are_found_at_the_start(
    tmp_path: Path, root: Path
) -> None:
    with running(tmp_path / "box") as first:
        first.add_root(root)
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box") as second:
        second.settle()
        assert second.found("red") == ["a.jpg"]


def test_a_copy_shares_the_embeddings_of_the_original(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    (root / "copy.jpg").write_bytes((root / "a.jpg").read_bytes())
    shoebox.rescan()
    assert sorted(shoebox.found("red")) == ["a.jpg", "copy.jpg"]


def test_children_give_their_memory_back_when_idle(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    with running(tmp_path / "box", replace(TOYS, idle_seconds=0.5)) as box:
        box.add_root(root)
        assert eventually(lambda: not multiprocessing.active_children(), seconds=20.0)
        assert box.found("red") == ["a.jpg"]


def test_warming_up_loads_what_a_search_needs(shoebox: Running, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    shoebox.session.warm_up()
    assert shoebox.found("red") == ["a.jpg"]


@pytest.mark.skipif(not Path("/proc/self/mem").exists(), reason="needs a file that gives an error")
def test_what_the_system_did_not_give_is_asked_for_again_at_the_next_start(
    tmp_path: Path, root: Path
) -> None:
    (tmp_path / "target").symlink_to("/proc/self/mem")
    (root / "a.txt").symlink_to(tmp_path / "target")
    with running(tmp_path / "box") as first:
        first.add_root(root)
        (rejected,) = first.overview().rejected
        assert rejected.reason == "This file could not be read: Input/output error."
    with running(tmp_path / "box") as second:
        second.settle()
        updated = {asset for changes in second.heard.changes for asset in changes.updated}
        assert rejected.id in updated


def test_files_wait_while_no_reader_can_be_started(tmp_path: Path, root: Path) -> None:
    write_photo(root / "a.jpg", colour="red")
    resource_tracker.ensure_running()
    multiprocessing.set_executable("/nowhere/python")
    try:
        with running(tmp_path / "box") as shoebox:
            shoebox.session.add_root(root)
            assert eventually(lambda: bool(shoebox.heard.failures))
            assert shoebox.heard.failures[0].startswith("The decode process cannot be started")
            multiprocessing.set_executable(sys.executable)
            shoebox.settle()
            assert shoebox.found("red") == ["a.jpg"]
    finally:
        multiprocessing.set_executable(sys.executable)


def test_a_trouble_that_comes_again_and_again_is_told_once(
    shoebox: Running, root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(troubles, "BACK_OFF_SECONDS", (0.1,))
    in_the_way = shoebox.session.places.library / "previews"
    in_the_way.write_bytes(b"a file")
    write_photo(root / "a.jpg", colour="red")
    shoebox.session.add_root(root)
    told = shoebox.heard.activities
    assert eventually(lambda: sum(one.work is Work.WAITING for one in told) > 2)
    in_the_way.unlink()
    shoebox.settle()
    assert shoebox.found("red") == ["a.jpg"] and len(shoebox.heard.failures) == 1


def test_pausing_leaves_files_pending_until_it_goes_on(shoebox: Running, root: Path) -> None:
    shoebox.session.pause()
    write_photo(root / "a.jpg", colour="red")
    shoebox.add_root(root)
    assert shoebox.overview().counts.pending == 1
    shoebox.session.resume()
    assert eventually(lambda: shoebox.overview().counts.indexed == 1)


def test_settling_waits_for_a_file_that_was_put_off_for_a_moment(
    shoebox: Running, root: Path
) -> None:
    shoebox.add_root(root)
    shoebox.session.pause()
    photo = write_photo(root / "a.jpg", colour="red")
    shoebox.session.rescan()
    assert eventually(lambda: shoebox.overview().counts.pending == 1)
    asset = shoebox.search("a").hits[0].asset
    assert asset.path == photo
    indexer = shoebox.session._indexer
    assert indexer is not None
    indexer.do(lambda catalog: catalog.postpone(asset.id, lost_child=False))
    shoebox.session.resume()
    shoebox.settle()
    assert shoebox.overview().counts.pending == 0


def test_what_was_not_read_yet_is_found_by_name_and_folder(shoebox: Running, root: Path) -> None:
    shoebox.add_root(root)
    shoebox.session.pause()
    (root / "Trips").mkdir()
    write_photo(root / "Trips" / "my red car.jpg", colour="red")
    shoebox.session.rescan()
    assert eventually(lambda: shoebox.overview().counts.pending == 1)
    for words in ("red car", "trips car", "ed ca", "car.jpg"):
        (hit,) = shoebox.search(words).hits
        assert (hit.reasons, hit.strength) == ((Reason.NAME,), Strength.STRONG)
    assert shoebox.search("rde car").query.corrected == ()  # too short to tell
    assert shoebox.search("tirps car").query.corrected == (("tirps", "trips"),)


def test_what_seemed_an_exclusion_is_sought_as_words_where_it_leaves_nothing(
    shoebox: Running, root: Path
) -> None:
    write_pdf(root / "plan.pdf", ["The bridge without a railing"])
    shoebox.add_root(root)
    answer = shoebox.search("bridge without railing")
    assert [hit.asset.path.name for hit in answer.hits] == ["plan.pdf"]
    assert answer.query.unclear == (
        "Nothing matches “without railing”; searched for the words instead.",
    )
