"""Filters over what the person keeps: album, rating, tag, is:favourite, has:rating."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document

from desktop.library.filters import album, has, is_, rating, tag
from desktop.library.keepsakes import Keepsakes
from desktop.records import AssetId, Condition, Query


def found(shelf: Shelf, condition: Condition) -> set[AssetId]:
    query = Query(conditions=(condition,))
    return {ranked.asset for ranked in shelf.search.filtered(query, 99)}


def put(shelf: Shelf, name: str, **facts: str) -> AssetId:
    return shelf.put(f"{name}.txt", document(name, "text", metadata=tuple(facts.items())))


def test_an_album_is_found_however_it_is_spelled(shelf: Shelf) -> None:
    first, _ = put(shelf, "a"), put(shelf, "b")
    Keepsakes(shelf.connection).add_to_album("Älps 2021", [first])
    assert found(shelf, album.parse("äLPS  2021")) == {first}
    assert found(shelf, album.parse("älps")) == set()
    with pytest.raises(ValueError, match="needs the name"):
        album.parse(" ")


def test_the_persons_rating_counts_before_the_files(shelf: Shelf) -> None:
    own, file, both, none = (
        put(shelf, "a"),
        put(shelf, "b", rating="4"),
        put(shelf, "c", rating="5"),
        put(shelf, "d"),
    )
    keepsakes = Keepsakes(shelf.connection)
    keepsakes.rate([own], 4)
    keepsakes.rate([both], 1)
    assert found(shelf, rating.parse("4")) == {own, file}
    assert found(shelf, rating.parse("★★★★")) == {own, file}
    assert found(shelf, rating.parse("5")) == set()
    assert found(shelf, rating.parse(">=1")) == {own, file, both}
    assert found(shelf, rating.parse("1..3")) == {both}
    assert found(shelf, rating.parse("0")) == {none}
    assert found(shelf, has.parse("rating")) == {own, file, both}
    keepsakes.rate([both], 0)
    assert found(shelf, rating.parse("0")) == {none, both}


@pytest.mark.parametrize("value", ["6", "-1", "many", "", ">"])
def test_what_is_no_rating_is_explained(value: str) -> None:
    with pytest.raises(ValueError, match="rating:>=3"):
        rating.parse(value)


def test_tags_and_keywords_are_found_alike(shelf: Shelf) -> None:
    tagged = put(shelf, "a")
    worded = put(shelf, "b", keywords="Old Town, snow")
    put(shelf, "c", keywords="Old Townhouse", title="old town")
    Keepsakes(shelf.connection).tag([tagged], "old town")
    assert found(shelf, tag.parse("OLD  town")) == {tagged, worded}
    assert found(shelf, tag.parse("snow")) == {worded}
    assert found(shelf, tag.parse("town")) == set()


def test_favourites_are_found(shelf: Shelf) -> None:
    first, second = put(shelf, "a"), put(shelf, "b")
    keepsakes = Keepsakes(shelf.connection)
    keepsakes.set_favourite([first, second], True)
    keepsakes.set_favourite([second], False)
    assert found(shelf, is_.parse("favourite")) == {first}
    assert found(shelf, is_.parse("favourites")) == {first}
