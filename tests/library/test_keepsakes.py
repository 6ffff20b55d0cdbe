"""What only the user has, and that it is not lost."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from library.shelf import Shelf, document, found

from desktop.errors import UsageError
from desktop.library.backups import BACKUPS_FOLDER, backup, restore_keepsakes, set_right
from desktop.library.connection import KEEPSAKES_FILE, open_library
from desktop.library.keepsakes import Keepsakes
from desktop.library.kept import Mark, Named, SavedSearch, Undo
from desktop.records import Answer, AssetId, Source


@pytest.fixture
def keepsakes(shelf: Shelf) -> Keepsakes:
    return Keepsakes(shelf.connection, clock=lambda: shelf.now)


def test_tags_are_given_and_taken(shelf: Shelf, keepsakes: Keepsakes) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    keepsakes.tag([asset], "  tax\n2021 ")
    keepsakes.tag([asset], "tax 2021")
    keepsakes.tag([asset], "Älter")
    assert keepsakes.tags(asset) == keepsakes.all_tags() == ("tax 2021", "Älter")
    keepsakes.untag([asset], "tax 2021")
    assert Keepsakes(shelf.reading).tags(asset) == ("Älter",)


def test_a_tag_needs_a_name_and_a_file_that_was_read(shelf: Shelf, keepsakes: Keepsakes) -> None:
    asset = shelf.put("a.txt", None)
    with pytest.raises(UsageError, match="not been read"):
        keepsakes.tag([asset], "tax")
    with pytest.raises(UsageError, match="needs a name"):
        keepsakes.tag([shelf.put("b.txt", document("h1", "text"))], " \n")


def test_keepsakes_follow_a_rename_and_a_new_content(shelf: Shelf, keepsakes: Keepsakes) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    keepsakes.tag([asset], "tax")
    keepsakes.set_favourite([asset], True)
    keepsakes.rate([asset], 4)
    keepsakes.add_to_album("Rome", [asset])
    shelf.rescan(found("b.txt"))
    (fresh,) = shelf.catalog.next_pending(9)
    shelf.catalog.claim_hash(fresh.id, "h1")
    shelf.catalog.save_indexed(asset, document("h2", "another text"))
    assert keepsakes.tags(asset) == ("tax",)
    assert keepsakes.kept_of([asset])[asset].mark == Mark(True, 4)
    assert keepsakes.album("Rome") == (asset,)


def test_a_copy_keeps_the_keepsakes_of_what_it_was(shelf: Shelf, keepsakes: Keepsakes) -> None:
    first = shelf.put("a.txt", document("h1", "text"))
    second = shelf.put("b.txt", document("h1", "text"))
    keepsakes.tag([first], "tax")
    shelf.catalog.save_indexed(second, document("h2", "another"))
    assert keepsakes.tags(first) == keepsakes.tags(second) == ("tax",)


def test_favourites_and_albums(shelf: Shelf, keepsakes: Keepsakes) -> None:
    first = shelf.put("a.txt", document("h1", "text"))
    second = shelf.put("b.txt", document("h2", "text"))
    keepsakes.set_favourite([first], True)
    keepsakes.set_favourite([first], False)
    assert not keepsakes.is_favourite(first)
    keepsakes.add_to_album("Rome", [second, first])
    keepsakes.remove_from_album("Rome", [second])
    assert (keepsakes.albums(), keepsakes.album("Rome")) == (("Rome",), (first,))


def test_names_that_differ_by_case_are_one(shelf: Shelf, keepsakes: Keepsakes) -> None:
    assets = [shelf.put(f"{n}.txt", document(f"h{n}", "text")) for n in range(3)]
    keepsakes.tag(assets[:1], "Family")
    keepsakes.tag(assets, "family")
    keepsakes.add_to_album("Rome", assets[:1])
    keepsakes.add_to_album("ROME", assets)
    assert keepsakes.lists().tags == (Named("Family", 3),)
    assert keepsakes.lists().albums == (Named("Rome", 3),)


def test_a_tag_is_renamed_everywhere_and_joins_one_of_that_name(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    assets = [shelf.put(f"{n}.txt", document(f"h{n}", "text")) for n in range(3)]
    keepsakes.tag(assets[:2], "holyday")
    keepsakes.tag(assets[1:], "Holiday")
    undo = keepsakes.rename_tag("Holyday", "holiday")
    assert keepsakes.lists().tags == (Named("Holiday", 3),)
    keepsakes.undo(undo)
    assert keepsakes.lists().tags == (Named("Holiday", 2), Named("holyday", 2))
    keepsakes.rename_tag("holyday", "Holyday")
    assert keepsakes.all_tags() == ("Holiday", "Holyday")


def test_stars_are_given_and_none_says_more_than_the_file(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    plain = shelf.put("a.txt", document("h1", "text"))
    rated = shelf.put("b.txt", document("h2", "text", metadata=(("rating", "3"),)))
    keepsakes.rate([plain, rated], 5)
    assert keepsakes.marks() == {plain: Mark(stars=5), rated: Mark(stars=5)}
    keepsakes.rate([plain, rated], 0)
    assert keepsakes.marks() == {rated: Mark(stars=0)}
    with pytest.raises(UsageError, match="0 to 5"):
        keepsakes.rate([plain], 6)


def test_albums_have_an_order_and_may_be_empty(shelf: Shelf, keepsakes: Keepsakes) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    keepsakes.create_album("Rome")
    keepsakes.add_to_album("Oslo", [asset])
    keepsakes.order_albums(["oslo"])
    assert keepsakes.lists().albums == (Named("Oslo", 1), Named("Rome", 0))
    with pytest.raises(UsageError, match="“Rome” already"):
        keepsakes.create_album("rome")
    with pytest.raises(UsageError, match="“Rome” already"):
        keepsakes.rename_album("Oslo", "Rome")
    keepsakes.rename_album("Oslo", "OSLO")
    assert keepsakes.kept_of([asset])[asset].albums == ("OSLO",)


def test_every_change_can_be_undone_and_done_again(shelf: Shelf, keepsakes: Keepsakes) -> None:
    assets = [shelf.put(f"{n}.txt", document(f"h{n}", "text")) for n in range(3)]
    keepsakes.tag(assets, "tax")
    keepsakes.add_to_album("Rome", assets)
    keepsakes.rate(assets, 2)
    keepsakes.save_search(SavedSearch("Bills", "bill"))
    for change in (
        lambda: keepsakes.tag(assets, "new"),
        lambda: keepsakes.untag(assets[:2], "Tax"),
        lambda: keepsakes.delete_tag("tax"),
        lambda: keepsakes.set_favourite(assets, True),
        lambda: keepsakes.rate(assets, 0),
        lambda: keepsakes.rename_album("Rome", "Paris"),
        lambda: keepsakes.remove_from_album("rome", assets[:1]),
        lambda: keepsakes.delete_album("Rome"),
        lambda: keepsakes.order_albums(["Rome"]),
        lambda: keepsakes.add_to_album("New", assets),
        lambda: keepsakes.rename_search("Bills", "Invoices"),
        lambda: keepsakes.save_search(SavedSearch("Bills", "bill type:pdf")),
        lambda: keepsakes.delete_search("Bills"),
    ):
        check_undo(keepsakes, assets, change)


def check_undo(keepsakes: Keepsakes, assets: list[AssetId], change: Callable[[], Undo]) -> None:
    def state() -> object:
        return keepsakes.lists(), keepsakes.kept_of(assets), keepsakes.album("Rome")

    before = state()
    undo = change()
    after = state()
    again = keepsakes.undo(undo)
    assert state() == before
    keepsakes.undo(again)
    assert state() == after
    keepsakes.undo(undo)
    assert state() == before


def test_many_are_tagged_at_once_and_what_was_not_read_is_left_out(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    assets = [shelf.put(f"{n}.txt", document(f"h{n}", "text")) for n in range(50)]
    unread = shelf.put("new.txt", None)
    undo = keepsakes.tag([*assets, unread], "all")
    assert (undo.unread, keepsakes.lists().tags) == (1, (Named("all", 50),))


def test_what_is_missing_is_kept_but_not_counted(shelf: Shelf, keepsakes: Keepsakes) -> None:
    asset = shelf.put("a.txt", document("h1", "text"))
    keepsakes.set_favourite([asset], True)
    keepsakes.add_to_album("Rome", [asset])
    shelf.rescan()
    lists = keepsakes.lists()
    assert (lists.favourites, lists.albums, keepsakes.marks()) == (0, (Named("Rome", 0),), {})


def test_saved_searches(keepsakes: Keepsakes) -> None:
    keepsakes.save_search(SavedSearch("Bills", "invoice"))
    keepsakes.save_search(SavedSearch("Bills", "invoice type:pdf"))
    assert keepsakes.searches() == (("Bills", "invoice type:pdf"),)
    keepsakes.delete_search("Bills")
    assert keepsakes.searches() == ()


def test_answers_are_kept_and_show_their_sources_also_when_these_are_gone(
    shelf: Shelf, keepsakes: Keepsakes
) -> None:
    asset = shelf.put(b"caf\xe9.txt", document("h1", "text"))
    stored = shelf.search.assets([asset])[asset]
    source = Source(1, stored, 2, "the passage", b"JPEG")
    answer = Answer("Why?", "Because [1].", (source,), (1,), "toy", 1.5, left_out=2)
    keepsakes.save_answer(answer)
    (kept,) = keepsakes.answers(9)
    assert (kept.question, kept.cited, kept.left_out) == ("Why?", (1,), 2)
    assert kept.sources == (Source(1, stored, 2, "the passage"),)
    shelf.catalog.remove_root(shelf.root)
    gone = keepsakes.answers(9)[0].sources[0].asset
    assert (gone.path, gone.online, gone.modified) == (stored.path, False, stored.modified)


def test_one_backup_a_day_and_seven_in_all(shelf: Shelf) -> None:
    folder = shelf.folder / BACKUPS_FOLDER
    for day in range(1, 10):
        backup(shelf.connection, folder, date(2026, 1, day))
    today = datetime.now(UTC).astimezone().date()
    assert backup(shelf.connection, folder) == backup(shelf.connection, folder, today)
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 7
    assert names[0] == "keepsakes-2026-01-04.db"


def test_damaged_keepsakes_come_back_from_the_newest_sound_copy(tmp_path: Path) -> None:
    shelf = Shelf(tmp_path)
    Keepsakes(shelf.connection).save_search(SavedSearch("Bills", "invoice"))
    copy = backup(shelf.connection, shelf.folder / BACKUPS_FOLDER, date(2026, 1, 1))
    (shelf.folder / BACKUPS_FOLDER / "keepsakes-2026-01-02.db").write_bytes(b"x" * 5000)
    shelf.close()
    (shelf.folder / KEEPSAKES_FILE).write_bytes(b"x" * 5000)
    assert restore_keepsakes(shelf.folder) == (shelf.folder / f"{KEEPSAKES_FILE}.broken-1", copy)
    again = open_library(shelf.folder, write=True)
    assert Keepsakes(again).searches() == (("Bills", "invoice"),)
    again.close()


def test_without_a_copy_keepsakes_begin_anew(tmp_path: Path) -> None:
    open_library(tmp_path, write=True).close()
    (tmp_path / KEEPSAKES_FILE).write_bytes(b"x" * 5000)
    moved, copy = restore_keepsakes(tmp_path)
    assert moved.exists() and copy is None
    open_library(tmp_path, write=True).close()


def test_the_database_at_fault_is_set_aside(tmp_path: Path) -> None:
    open_library(tmp_path, write=True).close()
    assert set_right(tmp_path).name == "library.db.broken-1"
    (tmp_path / KEEPSAKES_FILE).write_bytes(b"x" * 5000)
    assert set_right(tmp_path).name == "keepsakes.db.broken-1"
