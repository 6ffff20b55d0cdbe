"""Files that an older version of their format has read are read again."""

from __future__ import annotations

from library.shelf import START, Shelf, document, photo, unit

from desktop.library.readings import Readings
from desktop.records import AssetId, AssetState, Changes, IndexedFile, Passage, TextLine

NEWER = {"Toy": 2}
LINE = TextLine("Total 42", 0.1, 0.2, 0.5, 0.05)


def by_version_2(content_hash: str, *passages: str) -> IndexedFile:
    return document(content_hash, *passages, format="Toy@2")


def state(shelf: Shelf, asset: AssetId) -> AssetState:
    return shelf.search.assets([asset])[asset].state


def read_words(shelf: Shelf, text: str) -> None:
    readings = Readings(shelf.connection, "eyes@1", clock=lambda: shelf.now)
    unread = readings.next()
    assert unread is not None
    readings.save(unread, (LINE,), (Passage(unread.page, text),))


def test_what_an_older_version_read_is_put_back_newest_first(shelf: Shelf) -> None:
    old = shelf.put("old.txt", document("h1", "one"), seconds=START - 9)
    new = shelf.put("new.txt", document("h2", "two"))
    shelf.put("current.txt", by_version_2("h3", "three"), seconds=START + 9)
    assert shelf.catalog.retry_formats(NEWER) == Changes()
    assert [shelf.catalog.reread(1).updated for _ in range(3)] == [(new,), (old,), ()]


def test_nothing_is_put_back_while_no_version_was_raised(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "one"))
    shelf.catalog.retry_formats({"Toy": 1, "Other": 7})
    assert shelf.catalog.reread(9) == Changes()


def test_what_was_read_before_is_found_until_it_is_replaced(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "apple"))
    shelf.catalog.retry_formats(NEWER)
    shelf.catalog.reread(9)
    assert shelf.catalog.claim_hash(asset, "h1") is None  # it is to be decoded
    assert shelf.words("apple") == [asset]
    shelf.catalog.save_indexed(asset, by_version_2("h1", "apple", "pear"))
    assert shelf.words("apple") == shelf.words("pear") == [asset]
    assert shelf.catalog.reread(9) == Changes()
    shelf.check_in_step()


def test_keepsakes_stay(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "apple"))
    shelf.connection.run("INSERT INTO keep.tag VALUES ('h1', 'fruit', 0)")
    shelf.catalog.retry_formats(NEWER)
    shelf.catalog.reread(9)
    shelf.catalog.claim_hash(asset, "h1")
    shelf.catalog.save_indexed(asset, by_version_2("h1", "apple"))
    assert shelf.search.assets([asset])[asset].content_hash == "h1"
    assert shelf.connection.rows("SELECT content_hash FROM keep.tag") == [("h1",)]


def test_files_of_an_offline_root_wait_until_it_is_back(shelf: Shelf) -> None:
    asset = shelf.put("a.txt", document("h1", "one"))
    shelf.catalog.set_root(shelf.root, online=False)
    shelf.catalog.retry_formats(NEWER)
    assert shelf.catalog.reread(9) == Changes()
    assert state(shelf, asset) is AssetState.INDEXED
    shelf.catalog.set_root(shelf.root, online=True)
    assert shelf.catalog.reread(9).updated == (asset,)


def test_an_old_copy_is_not_taken_over_and_a_new_one_is(shelf: Shelf) -> None:
    first = shelf.put("a.txt", document("same", "old words"))
    second = shelf.put("b.txt", document("same", "old words"))
    shelf.catalog.retry_formats(NEWER)
    shelf.catalog.reread(9)
    assert shelf.catalog.claim_hash(first, "same") is None
    shelf.catalog.save_indexed(first, by_version_2("same", "new words"))
    assert shelf.catalog.claim_hash(second, "same") == Changes(updated=(second,))
    assert shelf.words("old") == []
    assert sorted(shelf.words("new")) == [first, second]


def test_words_in_a_photo_need_not_be_read_anew(shelf: Shelf) -> None:
    picture = photo("h1", unit(1, 0, 0, 0))
    asset = shelf.put("a.jpg", picture)
    read_words(shelf, "Total 42")
    for _ in range(2):
        shelf.catalog.save_indexed(asset, picture)
    assert shelf.words("total") == [asset]
    assert shelf.search.lines(asset, None) == (LINE,)
    assert Readings(shelf.connection, "eyes@1").next() is None
    shelf.catalog.save_indexed(asset, photo("other", unit(1, 0, 0, 0)))
    assert shelf.words("total") == []
