"""Which assets wait for their labels, and what is read of these."""

from __future__ import annotations

from pathlib import Path

import pytest
from library.shelf import PICTURES, Shelf, document, photo, prepared, unit

from desktop.library import labels
from desktop.library.filters.label import FILTER
from desktop.library.keepsakes import Keepsakes
from desktop.library.labels import Labels
from desktop.records import AssetId, ChunkDraft, ChunkKind, IndexedFile, Query


@pytest.fixture
def waiting(shelf: Shelf) -> Labels:
    return Labels(shelf.connection)


def label(shelf: Shelf, asset: AssetId, *words: str, mark: str = "one") -> None:
    scored = [(word, 9.0 - place) for place, word in enumerate(words)]
    Labels(shelf.connection).save(mark, [(asset, scored)])


def test_a_photo_waits_with_its_embedding_until_it_has_labels(
    shelf: Shelf, waiting: Labels
) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    (found,) = waiting.next(PICTURES.key, "one", 9)
    assert found.asset == asset
    assert found.embedding == pytest.approx(unit(1, 2, 3, 4))
    label(shelf, asset, "dog")
    assert waiting.next(PICTURES.key, "one", 9) == []


@pytest.mark.parametrize("mark", ["aaa", "zzz"])
def test_another_mark_has_everything_labelled_anew(
    shelf: Shelf, waiting: Labels, mark: str
) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    label(shelf, asset, "dog", mark="mmm")
    assert [one.asset for one in waiting.next(PICTURES.key, mark, 9)] == [asset]
    assert labels.suggested(shelf.connection, asset) == ("dog",)


def test_a_text_waits_without_an_embedding(shelf: Shelf, waiting: Labels) -> None:
    shelf.put("a.txt", document("aa", "words"))
    (found,) = waiting.next(PICTURES.key, "one", 9)
    assert found.embedding is None


def test_a_page_of_a_document_waits_without_an_embedding(shelf: Shelf, waiting: Labels) -> None:
    page = ChunkDraft(ChunkKind.PAGE, 1, "", ((PICTURES.key, unit(1, 2, 3, 4)),))
    shelf.put("a.pdf", IndexedFile("aa", prepared(), (page,)))
    (found,) = waiting.next(PICTURES.key, "one", 9)
    assert found.embedding is None


def test_a_picture_that_is_not_embedded_yet_does_not_wait(shelf: Shelf, waiting: Labels) -> None:
    shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    shelf.connection.run("DELETE FROM embedded")
    assert waiting.next(PICTURES.key, "one", 9) == []


def test_new_content_is_labelled_anew(shelf: Shelf, waiting: Labels) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    label(shelf, asset, "dog")
    shelf.catalog.save_indexed(asset, photo("bb", unit(4, 3, 2, 1)))
    assert [one.asset for one in waiting.next(PICTURES.key, "one", 9)] == [asset]


def test_a_rejected_file_has_no_labels(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    label(shelf, asset, "dog")
    shelf.catalog.reject(asset, "It is damaged.")
    assert labels.counts(shelf.connection) == ()


def test_a_copy_waits_for_its_labels_too(shelf: Shelf, waiting: Labels) -> None:
    label(shelf, shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4))), "dog")
    copy = shelf.put("b.jpg", None)
    shelf.catalog.claim_hash(copy, "aa")
    assert [one.asset for one in waiting.next(PICTURES.key, "one", 9)] == [copy]


def test_labels_of_a_file_that_is_gone_are_not_kept(shelf: Shelf) -> None:
    label(shelf, AssetId(77), "dog")
    assert labels.counts(shelf.connection) == ()


def test_the_surest_come_first_and_what_is_tagged_is_not_suggested(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    label(shelf, asset, "snow", "dog", "field")
    Keepsakes(shelf.connection).tag([asset], "Dog")
    assert labels.suggested(shelf.connection, asset) == ("snow", "field")


def test_counts_are_of_the_assets_that_are_asked_for(shelf: Shelf) -> None:
    first, second, third = (
        shelf.put(f"{name}.jpg", photo(name * 2, unit(1, 2, 3, 4))) for name in "abc"
    )
    label(shelf, first, "dog", "snow")
    label(shelf, second, "dog")
    label(shelf, third, "cat")
    assert labels.counts(shelf.connection, [first, second]) == (("dog", 2), ("snow", 1))
    assert labels.counts(shelf.connection) == (("dog", 2), ("cat", 1), ("snow", 1))


def test_the_magnitude_grows_with_the_library(shelf: Shelf, waiting: Labels) -> None:
    before = waiting.magnitude()
    for number in range(8):
        shelf.put(f"{number}.jpg", photo(f"{number}", unit(1, 2, 3, 4)))
    assert waiting.magnitude() > before


def test_label_finds_what_seems_to_show_it(shelf: Shelf, tmp_path: Path) -> None:
    asset = shelf.put("a.jpg", photo("aa", unit(1, 2, 3, 4)))
    shelf.put("b.jpg", photo("bb", unit(1, 2, 3, 4)))
    label(shelf, asset, "Christmas tree")
    query = Query(conditions=(FILTER.parse(" christmas tree"),))
    assert [ranked.asset for ranked in shelf.search.filtered(query, 9)] == [asset]


def test_label_without_a_word_is_one_sentence() -> None:
    with pytest.raises(ValueError, match="needs a word of the list"):
        FILTER.parse(" ")
