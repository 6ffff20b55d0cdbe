"""Lists of what meets a filter are complete, made anew after a change, and short where told so."""

from __future__ import annotations

import json

import pytest
from library.shelf import Shelf, document

from desktop.library import listing
from desktop.library.conditions import Where, all_of, where
from desktop.library.listing import Listing
from desktop.records import AssetId, Condition, Query

BY_INDEX = Condition("asset.dated >= ?", ("2000",))
BY_READING_ALL = Condition("asset.size < ?", (100,))


def wanted(*conditions: Condition) -> Where:
    return where(all_of(Query(conditions=conditions)))


def put(shelf: Shelf, number: int) -> AssetId:
    return shelf.put(f"{number}.txt", document(f"h{number}", "snow", "ice"))


@pytest.mark.parametrize("condition", [BY_INDEX, BY_READING_ALL])
def test_a_list_has_all_that_meet_the_filter(shelf: Shelf, condition: Condition) -> None:
    added = [put(shelf, number) for number in range(5)]
    shelf.put("large.txt", document("large", "snow"), size=1000, seconds=0)
    assert Listing().assets(shelf.reading, wanted(condition)).tolist() == added


def test_what_an_index_leads_to_is_at_hand(shelf: Shelf) -> None:
    put(shelf, 1)
    assert Listing().at_hand(shelf.reading, wanted(BY_INDEX))
    assert not Listing().at_hand(shelf.reading, wanted(BY_READING_ALL))


def test_of_many_that_an_index_leads_to_a_list_is_made_only_on_demand(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_FEW", 1)
    added = [put(shelf, number) for number in range(3)]
    lists = Listing()
    assert not lists.at_hand(shelf.reading, wanted(BY_INDEX))
    assert lists.assets(shelf.reading, wanted(BY_INDEX)).tolist() == added
    assert lists.at_hand(shelf.reading, wanted(BY_INDEX))


def test_a_list_is_made_anew_after_a_change(shelf: Shelf) -> None:
    lists = Listing()
    first = put(shelf, 1)
    assert lists.assets(shelf.reading, wanted(BY_READING_ALL)).tolist() == [first]
    second = put(shelf, 2)
    assert not lists.at_hand(shelf.reading, wanted(BY_READING_ALL))
    assert lists.assets(shelf.reading, wanted(BY_READING_ALL)).tolist() == [first, second]


def test_the_chunks_of_what_is_listed_are_told_unless_too_many(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    put(shelf, 1)
    only = Condition("asset.id = ?", (put(shelf, 2),))
    assert json.loads(Listing().chunks(shelf.reading, wanted(only)) or "") == [3, 4]
    monkeypatch.setattr(listing, "_MOST_CHUNKS", 1)
    assert Listing().chunks(shelf.reading, wanted(only)) is None


def test_the_lists_that_were_used_last_are_kept(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_KEPT", 2)
    filters = [wanted(Condition("asset.size < ?", (size,))) for size in (1, 2, 3)]
    lists = Listing()
    for one in filters:
        lists.assets(shelf.reading, one)
    assert [lists.at_hand(shelf.reading, one) for one in reversed(filters)] == [True, True, False]


def test_words_are_found_alike_with_and_without_a_list(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(30):
        put(shelf, number)
    odd = Condition("asset.id % 2 = 1")
    for query in (
        Query(words=("snow",), conditions=(odd,)),
        Query(words=("snow", "ice"), conditions=(odd,)),
        Query(words=("snow", "walrus"), phrases=("ice",), conditions=(odd,)),
    ):
        without = shelf.search.words(query, 50)
        shelf.search._listing.chunks(shelf.reading, where(all_of(query)))
        assert shelf.search.words(query, 50) == without
        shelf.search._listing.clear()
    assert without or query.phrases
