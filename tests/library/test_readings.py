"""The queue of pictures to read, and what was read in them."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from library.shelf import PASSAGES, PICTURES, START, Shelf, document, photo, prepared, unit

from desktop.library.readings import LOST, NO_WORDS, Readings, Unread
from desktop.records import (
    AssetId,
    ChunkDraft,
    ChunkKind,
    IndexedFile,
    Passage,
    Query,
    TextLine,
)

READER = "eyes@1"
LINE = TextLine("Total 42", 0.1, 0.2, 0.5, 0.05)


@pytest.fixture
def readings(shelf: Shelf) -> Readings:
    return Readings(shelf.connection, READER, clock=lambda: shelf.now)


def pdf(content_hash: str, *texts: str) -> IndexedFile:
    """A document with one page, which has a picture, for each text."""
    pages = [ChunkDraft(ChunkKind.PAGE, number, "") for number in range(1, len(texts) + 1)]
    passages = [
        ChunkDraft(ChunkKind.PASSAGE, number, text)
        for number, text in enumerate(texts, start=1)
        if text
    ]
    return IndexedFile(content_hash, prepared(page_count=len(texts)), (*pages, *passages))


def picture(name: str = "p") -> IndexedFile:
    return photo(name, unit(1, 0, 0, 0))


def queued(readings: Readings) -> list[tuple[AssetId, int | None]]:
    """Work the queue off, finding no words anywhere."""
    found = []
    while readings.settle() or (unread := readings.next()):
        if (unread := readings.next()) is not None:
            found.append((unread.file.id, unread.page))
            readings.skip(unread, NO_WORDS)
    return found


def read(readings: Readings, *texts: str, lines: Sequence[TextLine] = (LINE,)) -> Unread:
    """Read the next picture as these passages."""
    unread = readings.next()
    assert unread is not None
    readings.save(unread, lines, [Passage(unread.page, text) for text in texts])
    return unread


def found(shelf: Shelf, word: str) -> list[tuple[AssetId, int | None]]:
    ranked = shelf.search.words(Query(text=word, words=(word,)), 10)
    return [(hit.asset, hit.page) for hit in ranked]


def test_newest_picture_is_read_first(shelf: Shelf, readings: Readings) -> None:
    old = shelf.put("a.jpg", picture("a"), seconds=START)
    new = shelf.put("b.jpg", picture("b"), seconds=START + 9)
    assert queued(readings) == [(new, None), (old, None)]
    assert readings.next() is None


def test_only_pages_with_too_little_text_are_read(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.pdf", pdf("a", "A page with enough letters on it", "", "17"))
    assert queued(readings) == [(asset, 2), (asset, 3)]


def test_documents_with_text_or_without_pages_are_done_unread(
    shelf: Shelf, readings: Readings
) -> None:
    shelf.put("a.pdf", pdf("a", "A page with enough letters on it"))
    shelf.put("b.txt", document("b", "x"))
    assert (readings.left(), readings.settle(), readings.left()) == (2, 2, 0)


def test_what_was_read_is_found_with_its_page(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.pdf", pdf("a", "", ""))
    read(readings, "Gas bill")
    read(readings, "Total 42")
    assert found(shelf, "total") == [(asset, 2)]
    assert found(shelf, "gas") == [(asset, 1)]
    assert shelf.search.lines(asset, 2) == (LINE,)
    assert readings.left() == 0


def test_what_was_read_counts_as_the_files_text(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.pdf", pdf("a", "", "A page with enough letters on it"))
    read(readings, "Read")
    assert [p.text for p in shelf.search.passages(asset)] == [
        "Read",
        "A page with enough letters on it",
    ]


def test_what_a_page_says_itself_is_not_stored_twice(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.pdf", pdf("a", "Page 17."))
    read(readings, "PAGE 17")
    assert [passage.text for passage in shelf.search.passages(asset)] == ["Page 17."]
    assert shelf.search.lines(asset, 1) == (LINE,)


def test_what_was_read_is_embedded_later(shelf: Shelf, readings: Readings) -> None:
    shelf.put("a.jpg", picture())
    read(readings, "Total 42")
    (waiting,) = shelf.catalog.next_unembedded(PASSAGES.key, 10)
    assert (waiting.kind, waiting.text) == (ChunkKind.READ, "Total 42")
    shelf.catalog.save_embeddings(PASSAGES.key, [(waiting.chunk, unit(1, 0, 0))])
    assert shelf.search.nearest(PASSAGES.key, unit(1, 0, 0), (), 1)[0].chunk == waiting.chunk


def test_a_document_is_taken_up_where_it_was_left(shelf: Shelf, readings: Readings) -> None:
    shelf.put("a.pdf", pdf("a", "", ""))
    read(readings, "One")
    again = Readings(shelf.connection, READER)
    again.begin()
    unread = again.next()
    assert unread is not None and unread.page == 2


def test_pages_that_another_reader_read_are_read_anew(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.pdf", pdf("a", "", ""))
    read(readings, "One")
    other = Readings(shelf.connection, "ears@1")
    other.begin()
    assert found(shelf, "one") == [(asset, 1)]  # until it is replaced
    assert shelf.search.lines(asset, 1) == (LINE,)
    assert [read(other, "Two").page, read(other, "Three").page] == [1, 2]
    assert (found(shelf, "one"), found(shelf, "two")) == ([], [(asset, 1)])


def test_a_copy_is_not_read_again(shelf: Shelf, readings: Readings) -> None:
    first = shelf.put("a.jpg", picture("same"))
    read(readings, "Total 42")
    second = shelf.put("b.jpg", None)
    shelf.catalog.claim_hash(second, "same")
    assert readings.next() is None
    assert sorted(found(shelf, "total")) == [(first, None), (second, None)]
    assert shelf.search.lines(second, None) == (LINE,)


def test_a_copy_that_waits_too_is_read_once(shelf: Shelf, readings: Readings) -> None:
    shelf.put("a.jpg", picture("same"))
    second = shelf.put("b.jpg", None)
    shelf.catalog.claim_hash(second, "same")
    assert readings.left() == 2
    read(readings, "Total 42")
    assert readings.left() == 0
    assert len(found(shelf, "total")) == 2


def test_other_content_is_read_anew(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.jpg", picture("before"))
    read(readings, "Before")
    shelf.catalog.save_indexed(asset, picture("after"))
    assert found(shelf, "before") == []
    assert shelf.search.lines(asset, None) == ()
    read(readings, "After")
    assert found(shelf, "after") == [(asset, None)]


def test_what_was_read_of_an_older_content_is_not_stored(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.jpg", picture("before"))
    unread = readings.next()
    assert unread is not None
    shelf.catalog.save_indexed(asset, picture("after"))
    assert not readings.save(unread, (LINE,), [Passage(None, "Before")])
    assert found(shelf, "before") == []


def test_another_reader_reads_again_and_replaces(shelf: Shelf, readings: Readings) -> None:
    asset = shelf.put("a.jpg", picture())
    read(readings, "Tutal")
    better = Readings(shelf.connection, "eyes@2", clock=lambda: shelf.now)
    better.begin()
    assert found(shelf, "tutal") == [(asset, None)]
    read(better, "Total")
    assert (found(shelf, "tutal"), found(shelf, "total")) == ([], [(asset, None)])


def test_what_the_cheap_test_passed_over_stays_so_for_another_reader(
    shelf: Shelf, readings: Readings
) -> None:
    shelf.put("a.jpg", picture())
    queued(readings)
    better = Readings(shelf.connection, "eyes@2", clock=lambda: shelf.now)
    better.begin()
    assert better.next() is None


def test_a_picture_that_cost_a_child_waits_and_is_given_up_later(
    shelf: Shelf, readings: Readings
) -> None:
    asset = shelf.put("a.jpg", picture())
    unread = readings.next()
    assert unread is not None
    readings.postpone(unread, lost_child=True)
    assert readings.next() is None
    shelf.now += 3
    again = readings.next()
    assert again is not None and again.file.losses == 1
    readings.skip(again, LOST)
    sql = "SELECT words_read, losses FROM asset WHERE id = ?"
    assert shelf.connection.row(sql, (asset,)) == (LOST, 0)


def test_offline_and_missing_files_wait(shelf: Shelf, readings: Readings) -> None:
    shelf.put("a.jpg", picture("a"))
    shelf.catalog.set_root(shelf.root, online=False)
    assert readings.next() is None
    shelf.catalog.set_root(shelf.root, online=True)
    shelf.rescan()
    assert (readings.next(), readings.left()) == (None, 0)


def test_words_of_a_deleted_file_leave_every_index(shelf: Shelf, readings: Readings) -> None:
    shelf.put("a.jpg", picture())
    read(readings, "Total 42")
    shelf.catalog.want_encoders([PICTURES, PASSAGES])
    (waiting,) = shelf.catalog.next_unembedded(PASSAGES.key, 10)
    shelf.catalog.save_embeddings(PASSAGES.key, [(waiting.chunk, unit(1, 0, 0))])
    shelf.catalog.remove_root(shelf.root)
    tables = ("chunk", "reading", "embedded", "embedding_2")
    assert [shelf.connection.value(f"SELECT count(*) FROM {table}") for table in tables] == [0] * 4
    shelf.catalog.quick_check()
