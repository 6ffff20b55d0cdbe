"""How what a person typed becomes expressions of the word index."""

import pytest
from library.shelf import Shelf, document

from desktop.library import matching
from desktop.records import Query


def query(text: str) -> Query:
    return Query(text=text, words=tuple(text.split()))


@pytest.mark.parametrize("text", ["c++", "C#", "AT&T", "R&D", "50%", "meeting?", "x"])
def test_after_a_sign_and_of_a_single_letter_nothing_is_unfinished(text: str) -> None:
    assert matching.typing(query(text)) is None


@pytest.mark.parametrize("text", ["wat", "don't", "state-of", "猫", "ж"])
def test_else_the_last_word_may_go_on(text: str) -> None:
    assert matching.typing(query(text)) == text


def test_of_little_words_alone_all_are_asked_for() -> None:
    assert matching.terms(query("to be or not to be")) == ("to", "be", "or", "not")
    assert matching.terms(query("the water of")) == ("water", "of")


def test_a_word_that_is_typed_twice_is_asked_for_once() -> None:
    assert matching.terms(query("Snow snow ice")) == ("snow", "ice")


@pytest.mark.parametrize("text", ["strasse", "STRASSE", "Straße", "straß"])
def test_two_s_and_the_letter_for_them_find_each_other(shelf: Shelf, text: str) -> None:
    shelf.put("a.txt", document("h1", "Die Straße"))
    shelf.put("b.txt", document("h2", "Die Strasse"))
    shelf.put("Lange Straße.txt", document("h3", "Nichts"))
    assert len(shelf.words(text)) == 2
    assert len(shelf.search.names(query(text), 9)) == 1
    assert all("\x02" in hit.snippet for hit in shelf.search.words(query(text), 9))


@pytest.mark.parametrize("text", ["🎉", "🎉 party"])
def test_an_emoji_is_found(shelf: Shelf, text: str) -> None:
    shelf.put("a.txt", document("h1", "Party 🎉 at our place"))
    shelf.put("b.txt", document("h2", "Nothing of this sort"))
    assert len(shelf.words(text)) == 1


@pytest.mark.parametrize("text", ["东京", "东京塔", "去年夏天"])
def test_a_phrase_without_blanks_is_found_and_marked(shelf: Shelf, text: str) -> None:
    shelf.put("a.txt", document("h1", "东京塔是一座塔。我们去年夏天去了"))
    shelf.put("b.txt", document("h2", "京东是一座塔。"))
    (hit,) = shelf.search.words(Query(text=f'"{text}"', phrases=(text,)), 9)
    assert f"\x02{text}\x03" in hit.snippet


def test_what_only_begins_with_a_whole_word_is_less_sure(shelf: Shelf) -> None:
    shelf.put("a.txt", document("h1", "Paid by card, and a carpet"))
    assert [hit.partial for hit in shelf.search.words(query("car"), 9)] == [False]
    shelf.put("b.txt", document("h2", "Two cars"))
    assert [hit.partial for hit in shelf.search.words(query("car"), 9)] == [False, True]


@pytest.mark.parametrize(("text", "count"), [("bus", 1), ("busi", 1), ("buse", 1), ("bu", 2)])
def test_a_word_that_ends_like_a_plural_is_no_beginning(
    shelf: Shelf, text: str, count: int
) -> None:
    shelf.put("a.txt", document("h1", "A long green bus, and two buses"))
    shelf.put("b.txt", document("h2", "Big business but no time"))
    assert len(shelf.words(text, text=text)) == count
