"""Captions: found like text, said to be a model's, kept by content."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from library.shelf import PASSAGES, Shelf, document, found, photo, unit

from desktop.errors import UsageError
from desktop.library.captions import LONGEST_CAPTION, Captions, Tally
from desktop.records import ChunkId, Ranked

LOOK = unit(1, 0, 0, 0)


@pytest.fixture
def shelf(tmp_path: Path) -> Iterator[Shelf]:
    made = Shelf(tmp_path)
    yield made
    made.close()


def captions(shelf: Shelf) -> Captions:
    return shelf.catalog.captions


def nearest(shelf: Shelf) -> list[Ranked]:
    return shelf.search.nearest(PASSAGES.key, unit(0, 1, 0), (), 9)


def test_a_caption_is_found_by_its_words_and_known_as_one(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    assert captions(shelf).save("one", "A cat sleeps on a red sofa.", "llava").updated == (cat,)
    assert shelf.words("sofa") == [cat]
    (chunk, text), = captions(shelf).unembedded(PASSAGES.key, 9)  # fmt: skip
    assert text == "A cat sleeps on a red sofa."
    assert captions(shelf).among([chunk, ChunkId(1)]) == {chunk}
    shelf.check_in_step()


def test_a_caption_is_found_by_its_embedding(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    (waiting,) = shelf.catalog.next_unembedded(PASSAGES.key, 9)
    shelf.catalog.save_embeddings(PASSAGES.key, [(waiting.chunk, unit(0, 1, 0))])
    assert [hit.asset for hit in nearest(shelf)] == [cat]
    captions(shelf).forget_all()
    assert nearest(shelf) == []
    shelf.check_in_step()


def test_a_caption_is_no_text_of_the_file(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    assert shelf.search.passages(cat) == []


def test_all_copies_have_the_caption_also_one_that_comes_later(shelf: Shelf) -> None:
    first = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    later = shelf.put("b.jpg", None)
    assert shelf.catalog.claim_hash(later, "one") is not None
    anew = shelf.put("c.jpg", photo("one", LOOK))
    assert sorted(shelf.words("cat")) == [first, later, anew]
    captions(shelf).save("one", "A dog.", "qwen")
    assert shelf.words("cat") == []
    assert sorted(shelf.words("dog")) == [first, later, anew]
    shelf.check_in_step()


def test_a_caption_outlives_the_index_and_a_new_reading(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    shelf.catalog.save_indexed(cat, photo("one", LOOK))  # read again, by a newer format
    assert shelf.words("cat") == [cat]
    shelf.rescan()
    shelf.catalog.forget_missing(-1)
    assert shelf.words("cat") == []
    back = shelf.put("else/a.jpg", photo("one", LOOK))
    assert shelf.words("cat") == [back]
    shelf.check_in_step()


def test_a_moved_photo_keeps_its_caption_and_a_changed_one_loses_it(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    (moved,) = shelf.rescan(found("b.jpg")).added
    shelf.catalog.claim_hash(moved, "one")
    assert shelf.words("cat") == [cat]
    shelf.catalog.save_indexed(cat, photo("two", LOOK))
    assert shelf.words("cat") == []
    assert captions(shelf).of(cat) is None


def test_who_wrote_it_and_when_is_kept(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "  A cat. ", "llava")
    caption = captions(shelf).of(cat)
    assert caption is not None
    assert (caption.text, caption.model) == ("A cat.", "llava")
    assert caption.made.timestamp() == shelf.now


def test_the_newest_photos_wait_first_and_documents_never(shelf: Shelf) -> None:
    old = shelf.put("old.jpg", photo("one", LOOK), seconds=1_500_000_000)
    new = shelf.put("new.jpg", photo("two", LOOK))
    shelf.put("bill.pdf", document("three", "Total"))
    assert captions(shelf).undescribed("llava", 9) == (new, old)
    captions(shelf).save("two", "A cat.", "llava")
    assert captions(shelf).undescribed("llava", 9) == (old,)
    assert captions(shelf).undescribed("llava", 9, skip=[old]) == ()
    assert captions(shelf).tally("llava") == Tally(described=1, total=2, left=1)


def test_what_one_model_could_not_describe_another_tries(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "", "llava")
    assert captions(shelf).undescribed("llava", 9) == ()
    assert captions(shelf).undescribed("qwen", 9) == (cat,)
    assert captions(shelf).tally("llava") == Tally(described=0, total=1, left=0)


def test_another_model_replaces_captions_only_when_it_is_asked_to(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    assert captions(shelf).undescribed("qwen", 9) == ()
    assert captions(shelf).undescribed("qwen", 9, again=True) == (cat,)
    assert captions(shelf).undescribed("llava", 9, again=True) == ()


def test_a_forgotten_caption_is_not_written_again_by_itself(shelf: Shelf) -> None:
    cat = shelf.put("a.jpg", photo("one", LOOK))
    captions(shelf).save("one", "A cat.", "llava")
    assert captions(shelf).forget([cat]).updated == (cat,)
    assert shelf.words("cat") == []
    assert captions(shelf).undescribed("qwen", 9, again=True) == ()
    captions(shelf).forget_all()
    assert captions(shelf).undescribed("qwen", 9) == (cat,)
    shelf.check_in_step()


def test_an_endless_caption_is_refused(shelf: Shelf) -> None:
    with pytest.raises(UsageError, match="at most"):
        captions(shelf).save("one", "a" * (LONGEST_CAPTION + 1), "llava")
