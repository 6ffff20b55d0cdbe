"""Files that hold just these words."""

import pytest
from library.shelf import Shelf, document

from desktop.library.requiring import holding
from desktop.records import Query


@pytest.mark.parametrize(
    ("text", "count"),
    [("bill", 2), ("water bill", 1), ("WÄTER", 1), ("bil", 0), ("!?", 0), ("東京都の", 1)],
)
def test_words_are_held_by_the_text_or_the_name(shelf: Shelf, text: str, count: int) -> None:
    shelf.put("a.txt", document("h1", "A water bill for March"))
    shelf.put("the bill.txt", document("h2", "Nothing"))
    shelf.put("c.txt", document("h3", "これは東京都の水道料金です"))
    assert len(shelf.search.filtered(Query(conditions=(holding(text),)), 9)) == count


@pytest.mark.parametrize(
    "text",
    ["東京都", "東京", "水", "서울은", "서울", "집", "แมว", "🎉", "🎉 at", "Straße", "STRASSE"],
)
def test_in_any_script_what_holds_a_text_and_what_lacks_it_are_all_there_is(
    shelf: Shelf, text: str
) -> None:
    shelf.put(
        "a.txt", document("h1", "これは東京都の水道料金です。 서울은 집 แมวน่ารัก 🎉 at Straße 5")
    )
    shelf.put("b.txt", document("h2", "A scarf of Anna's"))
    (held,) = shelf.search.filtered(Query(conditions=(holding(text),)), 9)
    (rest,) = shelf.search.filtered(Query(excluded=(text,)), 9)
    assert held.asset != rest.asset


def test_a_word_is_excluded_with_its_endings_and_a_phrase_just_as_it_is(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "Two ducks swim"))
    shelf.put("b.txt", document("h2", "A cart"))
    assert len(shelf.search.filtered(Query(excluded=("duck",)), 9)) == 1
    assert len(shelf.search.filtered(Query(excluded=("car",)), 9)) == 2
    assert len(shelf.search.filtered(Query(excluded=("two duck",)), 9)) == 2


def test_a_word_that_must_occur_may_have_another_ending_where_that_is_asked(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "Two ducks swim"))
    exact, loose = holding("duck"), holding("duck", endings=True)
    assert shelf.search.filtered(Query(conditions=(exact,)), 9) == []
    assert len(shelf.search.filtered(Query(conditions=(loose,)), 9)) == 1


def test_a_name_is_lacking_a_part_of_it_too(shelf: Shelf) -> None:
    shelf.put("猫の写真.txt", document("h1", "Nothing"))
    assert shelf.search.filtered(Query(excluded=("猫",)), 9) == []
    assert shelf.search.filtered(Query(excluded=("写真",)), 9) == []
