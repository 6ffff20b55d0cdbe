"""A word that is nowhere in the library was a slip, where one of its words is near."""

from __future__ import annotations

import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from library.shelf import Shelf, document

from desktop.library.spelling import bare, distance, meant

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@pytest.fixture
def read(shelf: Shelf) -> Shelf:
    shelf.put("a.txt", document("a", "A wide landscape with a boat, and an umbrella in the rain."))
    shelf.put("b.txt", document("b", "Another landscape. Überraschung! Der Zauberberg, Привет"))
    shelf.put("Receipts/holiday.txt", None)
    return shelf


@pytest.mark.parametrize(
    ("typed", "other"),
    [
        ("landsacpe", "landscape"),  # two neighbours exchanged
        ("lanscape", "landscape"),  # a letter is missing
        ("lamdscapes", "landscape"),  # two slips in a long word
        ("Landschape,", "landscape"),
        ("boay", "boat"),  # the key beside it
        ("ubmrella", "umbrella"),  # a slip at the beginning
        ("nmbrella", "umbrella"),
        ("ueberraschung", "überraschung"),  # as a keyboard without "ü" writes it
        ("привит", "привет"),
        ("holliday", "holiday"),  # of a name
        ("reciepts", "receipts"),  # of a folder
        ("reciept", "receipt"),  # its singular, which no text has
    ],
)
def test_a_slip_means_the_nearest_word(read: Shelf, typed: str, other: str) -> None:
    assert meant(read.reading, [typed]) == {typed: other}


@pytest.mark.parametrize(
    "word",
    [
        "landscape",
        "lands",  # the beginning of one
        "landscaping",  # another ending of one
        "scape",  # a part of one
        "olida",  # ... of a name
        "Überraschung",
        "zebra",  # nothing is near
        "lndscpe",  # two slips in a word of seven letters
        "bot",  # too short to tell
        "b0at",
        "風景",
    ],
)
def test_other_words_stay_as_they_are(read: Shelf, word: str) -> None:
    assert meant(read.reading, [word]) == {}


def test_of_equally_near_words_the_most_frequent_is_meant(shelf: Shelf) -> None:
    shelf.put("a.txt", document("a", "a stool"))
    for number in range(3):
        shelf.put(f"{number}.txt", document(f"h{number}", "a stoop"))
    assert meant(shelf.reading, ["stooo", "stooll"]) == {"stooo": "stoop", "stooll": "stool"}


@pytest.mark.parametrize("word", ["Hund", "Haus", "hurg", "gung"])
def test_a_short_word_of_another_language_is_no_slip(shelf: Shelf, word: str) -> None:
    shelf.put("a.txt", document("a", "The picture has hung here; a hat has, too."))
    assert meant(shelf.reading, [word]) == {}


def test_beside_little_words_of_a_language_what_was_meant_is_of_that_language(shelf: Shelf) -> None:
    shelf.put("a.txt", document("a", "A master of the garden."))
    assert meant(shelf.reading, ["gardern"], ["der", "ein"]) == {}
    shelf.put("b.txt", document("b", "Der Kartenspieler im Garden Hotel."))
    assert meant(shelf.reading, ["gardern"], ["der", "ein"]) == {"gardern": "garden"}


def test_of_several_unknown_words_each_must_be_near_to_one(read: Shelf) -> None:
    assert meant(read.reading, ["landscabe", "schläft"]) == {}
    assert meant(read.reading, ["landscabe", "umbrela"]).keys() == {"landscabe", "umbrela"}
    assert meant(read.reading, ["landscabe", "boat"]) == {"landscabe": "landscape"}


def test_a_tag_is_no_slip(read: Shelf) -> None:
    (asset, *_) = read.words("boat")
    read.catalog.keepsakes.tag([asset], "Boas and pythons")
    assert meant(read.reading, ["boas"]) == {}


@given(st.text("abc", max_size=7), st.text("abc", max_size=7))
def test_the_distance_is_the_same_both_ways_and_no_longer_than_the_words(a: str, b: str) -> None:
    assert distance(a, b) == distance(b, a)
    assert abs(len(a) - len(b)) <= distance(a, b) <= max(len(a), len(b))
    assert (distance(a, b) == 0) == (a == b)


def test_what_is_around_a_word_does_not_matter() -> None:
    assert [bare(word) for word in ("(Boat),", "Café", "a1b2", "x")] == ["boat", "cafe", "", ""]


def test_a_large_vocabulary_is_not_gone_through(shelf: Shelf) -> None:
    rng = random.Random(1)
    words = ["".join(rng.choices(LETTERS, k=rng.randint(4, 11))) for _ in range(30_000)]
    for number in range(30):
        shelf.put(f"{number}.txt", document(f"h{number}", " ".join(words[number::30])))
    started = time.perf_counter()
    every = shelf.reading.rows("SELECT term, doc FROM chunk_word_terms")
    whole = time.perf_counter() - started
    started = time.perf_counter()
    for word in words[:20]:
        meant(shelf.reading, [word[:-1] + "ü" + word[-1]])
    assert len(every) > 29_000
    assert (time.perf_counter() - started) / 20 < whole
