"""Where very many texts match, a part of them is ranked; what is found stays right."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document

from desktop.library import wordsearch
from desktop.library.matching import typing
from desktop.records import AssetId, Condition, Query


@pytest.fixture
def bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordsearch, "MOST_RANKED", 3)
    monkeypatch.setattr(wordsearch, "_MOST_COUNTED", 6)


def frequent(shelf: Shelf, count: int = 8) -> list[AssetId]:
    return [shelf.put(f"{n}.txt", document(f"h{n}", "snow and ice")) for n in range(count)]


@pytest.mark.usefixtures("bounded")
def test_of_very_many_texts_the_newest_are_ranked(shelf: Shelf) -> None:
    added = frequent(shelf)
    hits = shelf.search.words(Query(words=("snow",)), 2)
    assert {hit.asset for hit in hits} <= set(added[-4:])


@pytest.mark.usefixtures("bounded")
def test_old_texts_are_found_where_only_these_meet_the_filters(shelf: Shelf) -> None:
    first, *_ = frequent(shelf)
    only = Condition("asset.id = ?", (first,))
    assert shelf.words("snow", conditions=(only,)) == [first]


@pytest.mark.usefixtures("bounded")
def test_all_are_found_where_as_many_are_asked_for(shelf: Shelf) -> None:
    added = frequent(shelf)
    assert set(shelf.words("snow")) == set(added)
    assert set(shelf.names("txt")) == set(added)


@pytest.mark.usefixtures("bounded")
def test_of_any_words_the_rare_one_decides(shelf: Shelf) -> None:
    rare = shelf.put("rare.txt", document("rare", "a walrus on the snow"))
    frequent(shelf)
    assert shelf.words("snow", "walrus", "zebra") == [rare]


def test_the_score_of_rare_words_is_the_same_with_and_without_frequent_ones(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    shelf.put("rare.txt", document("rare", "a walrus on the snow"))
    frequent(shelf)
    for number in range(20):
        shelf.put(f"o{number}.txt", document(f"o{number}", "something else"))
    query = Query(words=("snow", "walrus", "zebra"))
    (best, *_) = shelf.search.words(query, 9)
    monkeypatch.setattr(wordsearch, "MOST_RANKED", 3)
    (same,) = shelf.search.words(query, 9)
    assert same.asset == best.asset
    assert same.score == pytest.approx(best.score)


def test_the_first_finds_have_snippets(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(wordsearch, "_MOST_SHOWN", 2)
    frequent(shelf, 4)
    snippets = [hit.snippet for hit in shelf.search.words(Query(words=("snow",)), 9)]
    assert snippets == ["\x02snow\x03 and ice"] * 2 + [""] * 2


@pytest.mark.parametrize(("text", "unfinished"), [("s", None), ("sn", "sn"), ("雪", "雪")])
def test_a_single_latin_letter_is_no_beginning_of_a_word(text: str, unfinished: str | None) -> None:
    assert typing(Query(text=text, words=(text,))) == unfinished
