"""Lists of what meets a filter are complete, made anew after a change, and short where told so."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document

from desktop.engine.query import parse_query
from desktop.library import listing
from desktop.library.conditions import Where, all_of, where
from desktop.library.filters import in_
from desktop.library.listing import Listing
from desktop.records import AssetId, Condition, Query

BY_INDEX = Condition("asset.dated >= ?", ("2000",))
BY_READING_ALL = Condition("abs(asset.size) < ?", (100,))


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
    chunks = Listing().chunks(shelf.reading, wanted(only))
    assert chunks is not None
    assert chunks.numbers.tolist() == [3, 4]
    assert chunks.assets.tolist() == [2, 2]
    monkeypatch.setattr(listing, "_MOST_CHUNKS", 1)
    assert Listing().chunks(shelf.reading, wanted(only)) is None


def test_the_lists_that_were_used_last_are_kept(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(listing, "_KEPT", 2)
    filters = [wanted(Condition("abs(asset.size) < ?", (size,))) for size in (1, 2, 3)]
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


def test_an_index_that_a_sign_hides_leads_to_a_list(shelf: Shelf) -> None:
    first = put(shelf, 1)
    small = wanted(Condition("+asset.size < ?", (100,)))
    assert Listing().at_hand(shelf.reading, small)
    assert Listing().assets(shelf.reading, small).tolist() == [first]
    plan = shelf.reading.rows(f"EXPLAIN QUERY PLAN SELECT id FROM asset WHERE {small.sql}", (100,))
    assert "asset_size" not in str([step[3] for step in plan if "SEARCH" in step[3]])


def doubtful(lists: Listing, shelf: Shelf) -> set[int] | None:
    found = lists.doubtful(shelf.reading)
    return None if found is None else set(found.tolist())


def test_only_files_that_went_or_stand_behind_a_picture_are_doubtful(
    shelf: Shelf, monkeypatch: pytest.MonkeyPatch
) -> None:
    lists = Listing()
    assert doubtful(lists, shelf) == set()
    put(shelf, 1)
    shelf.put("a.jpg", None)
    raw = shelf.put("a.nef", None)
    assert doubtful(lists, shelf) == {raw}
    shelf.rescan()
    assert doubtful(lists, shelf) == {1, 2, raw}
    monkeypatch.setattr(listing, "_FEW", 2)
    assert doubtful(Listing(), shelf) is None


def test_the_index_of_names_leads_to_a_list(shelf: Shelf, monkeypatch: pytest.MonkeyPatch) -> None:
    inside = [shelf.put(f"Holiday {number}/a.txt", None) for number in range(2)]
    shelf.put("holiday.txt", None)
    holidays = wanted(in_.parse("holiday"))
    assert Listing().at_hand(shelf.reading, holidays)
    assert Listing().assets(shelf.reading, holidays).tolist() == inside
    monkeypatch.setattr(listing, "_FEW_NAMED", 1)
    assert not Listing().at_hand(shelf.reading, holidays)


def test_what_is_not_in_a_folder_is_listed_without_its_words(shelf: Shelf) -> None:
    shelf.put("Holiday/a.txt", None)
    other = shelf.put("b.txt", None)
    query = parse_query("-in:holiday", (in_.FILTER,))
    assert Listing().assets(shelf.reading, where(all_of(query))).tolist() == [other]
