"""Taught words and their examples."""

from __future__ import annotations

import pytest
from library.shelf import PICTURES, Shelf, document, photo, unit

from desktop.errors import UsageError
from desktop.library.embedded import first_pictures
from desktop.library.taught import Taught, TaughtWord
from desktop.records import AssetId


@pytest.fixture
def taught(shelf: Shelf) -> Taught:
    return Taught(shelf.connection, lambda: shelf.now)


def put(shelf: Shelf, name: str) -> AssetId:
    return shelf.put(f"{name}.jpg", photo(name * 2, unit(ord(name), 2, 3, 4)))


def test_a_word_has_what_shows_it_and_what_does_not(shelf: Shelf, taught: Taught) -> None:
    one, two, three = (put(shelf, name) for name in "abc")
    taught.teach("our  cabin", [one, two], [three])
    assert taught.words() == (TaughtWord("our cabin", 2, 1),)
    found = taught.examples("Our Cabin")
    assert (found.shows, found.shows_not) == ((one, two), (three,))


def test_an_example_changes_sides(shelf: Shelf, taught: Taught) -> None:
    one = put(shelf, "a")
    taught.teach("cabin", [one])
    taught.teach("CABIN", [], [one])
    assert taught.words() == (TaughtWord("cabin", 0, 1),)


def test_examples_survive_a_move_and_come_back(shelf: Shelf, taught: Taught) -> None:
    taught.teach("cabin", [put(shelf, "a")])
    shelf.rescan()
    assert taught.examples("cabin").shows == ()
    moved = shelf.put("elsewhere.jpg", None)
    shelf.catalog.claim_hash(moved, "aa")
    assert len(taught.examples("cabin").shows) == 1


def test_examples_follow_a_file_whose_content_changes(shelf: Shelf, taught: Taught) -> None:
    one = put(shelf, "a")
    taught.teach("cabin", [one])
    shelf.catalog.save_indexed(one, photo("bb", unit(1, 2, 3, 4)))
    assert taught.examples("cabin").shows == (one,)


def test_a_word_is_renamed_into_another(shelf: Shelf, taught: Taught) -> None:
    one, two = put(shelf, "a"), put(shelf, "b")
    taught.teach("hut", [one])
    taught.teach("Cabin", [one, two])
    taught.rename("hut", "cabin")
    assert taught.words() == (TaughtWord("Cabin", 2, 0),)


def test_a_word_changes_its_case(shelf: Shelf, taught: Taught) -> None:
    taught.teach("cabin", [put(shelf, "a")])
    taught.rename("cabin", "Cabin")
    assert taught.words() == (TaughtWord("Cabin", 1, 0),)


def test_a_word_goes_with_its_last_example(shelf: Shelf, taught: Taught) -> None:
    one = put(shelf, "a")
    taught.teach("cabin", [one])
    taught.take_back("cabin", [one])
    assert taught.words() == ()


def test_a_forgotten_word_is_gone(shelf: Shelf, taught: Taught) -> None:
    taught.teach("cabin", [put(shelf, "a")])
    taught.forget("CABIN")
    assert taught.words() == ()


@pytest.mark.parametrize(
    ("word", "reason"),
    [
        (" ", "Say the word"),
        ("x" * 61, "at most 60"),
        ('our "cabin"', "no quotes"),
        ("type:cabin", "no quotes or colons"),
        ("-cabin", "does not begin with"),
    ],
)
def test_what_cannot_be_typed_cannot_be_taught(
    shelf: Shelf, taught: Taught, word: str, reason: str
) -> None:
    with pytest.raises(UsageError, match=reason):
        taught.teach(word, [put(shelf, "a")])


def test_a_file_that_was_not_read_yet_is_no_example(shelf: Shelf, taught: Taught) -> None:
    with pytest.raises(UsageError, match="not been read yet"):
        taught.teach("cabin", [shelf.put("new.jpg", None)])


@pytest.mark.parametrize("word", ["hut", ""])
def test_what_is_not_taught_cannot_be_forgotten(taught: Taught, word: str) -> None:
    with pytest.raises(UsageError, match="is no word that was taught"):
        taught.forget(word)


def test_the_embedding_of_an_example_is_of_its_first_picture(shelf: Shelf) -> None:
    text = shelf.put("a.txt", document("cc", "words"))
    one = put(shelf, "a")
    there, rows = first_pictures(shelf.connection, PICTURES.key, [text, one])
    assert there == (one,)
    assert rows == pytest.approx(unit(ord("a"), 2, 3, 4)[None])


def test_an_encoder_that_is_not_there_has_no_embeddings(shelf: Shelf) -> None:
    assert first_pictures(shelf.connection, "other@1", [put(shelf, "a")])[0] == ()
