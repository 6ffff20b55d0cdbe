"""Whatever is asked first, the words or the filters: the same is found."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from library.shelf import Shelf, document

from desktop.library import narrowed, wordsearch
from desktop.library.narrowed import found_among
from desktop.records import Condition, Query, Ranked

WORDS = ("snow", "ice", "walrus", "harbour", "lantern", "violet", "kettle")
SMALL = Condition("+asset.size < ?", (30,))  # two thirds of the files
QUERIES = [
    (words, phrases)
    for words in (("snow",), ("snow", "ice"), ("violet", "kettle"), ("walrus", "ice", "lantern"))
    for phrases in ((), ("snow ice",))
] + [(("lant",), ()), (("arbou",), ()), (("snow", "arbou"), ())]


@pytest.fixture(scope="module")
def full(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Shelf]:
    """Texts of some of the words, a few to a file, and names with others."""
    shelf = Shelf(tmp_path_factory.mktemp("narrowed"))
    rng = np.random.default_rng(3)
    for number in range(60):
        passages = [" ".join(rng.choice(WORDS, 3)) for _ in range(2)]
        name = f"{rng.choice(WORDS)} {number}.txt"
        shelf.put(name, document(f"h{number}", *passages), size=10 + number % 3 * 10)
    yield shelf
    shelf.close()


def found(shelf: Shelf, words: tuple[str, ...], phrases: tuple[str, ...]) -> list[Ranked]:
    text = " ".join(words)
    query = Query(text=text, words=words, phrases=phrases, conditions=(SMALL,))
    return sorted(shelf.search.words(query, 500), key=lambda one: one.chunk)


@pytest.mark.parametrize(("words", "phrases"), QUERIES)
def test_words_first_and_filters_first_find_the_same(
    full: Shelf,
    words: tuple[str, ...],
    phrases: tuple[str, ...],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(wordsearch, "_RARE", -1)
    monkeypatch.setattr(narrowed, "_LOOKED_UP", 1e9)
    expected = found(full, words, phrases)
    for rare, short, few in ((-1, 0, 10**6), (100, 0, 0), (100, 10**6, 0)):
        monkeypatch.setattr(wordsearch, "_RARE", rare)
        monkeypatch.setattr(narrowed, "_SHORT", short)
        monkeypatch.setattr(narrowed, "_FEW", few)
        assert found(full, words, phrases) == expected  # its rarest word, or all words, first
        with monkeypatch.context() as filters_first:
            filters_first.setattr(narrowed, "_LOOKED_UP", 0.0)
            filters_first.setattr(narrowed, "_NARROW", 1.0)
            assert found(full, words, phrases) == expected
        full.search = type(full.search)(full.reading)  # without lists again


def test_queries_find_something(full: Shelf) -> None:
    assert all(found(full, words, ()) for words, phrases in QUERIES if not phrases)


def test_only_rows_of_the_list_are_found(full: Shelf) -> None:
    rows = np.array([2, 5, 7, 100])
    texts = dict(full.reading.rows("SELECT id, text FROM chunk"))
    expected = [row for row in rows.tolist() if "snow" in texts.get(row, "")]
    assert found_among(full.reading, "chunk_words", "snow", rows).tolist() == expected
