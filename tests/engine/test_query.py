"""What people type, and what it means."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.query import parse_query, read_as_words
from desktop.library.filters import all_filters
from desktop.records import Condition, Filter


def _only_pdf(value: str) -> Condition:
    if value != "pdf":
        raise ValueError(f"There is no type “{value}”.")
    return Condition("asset.kind = ?", (value,))


TYPE = Filter("type", "type:pdf", "what it is", _only_pdf)


def test_a_closed_phrase_must_occur_and_an_open_one_is_still_typed() -> None:
    assert len(parse_query('"water bill"', ()).conditions) == 1
    assert parse_query('"water bi', ()).conditions == ()


def test_words_are_kept_in_order() -> None:
    assert parse_query("red car  snow", ()).words == ("red", "car", "snow")


@pytest.mark.parametrize("text", ['"water bill"', "“water bill”", "«water bill»", '"water bill'])
def test_quotes_of_every_kind_make_a_phrase(text: str) -> None:
    assert parse_query(text, ()).phrases == ("water bill",)


def test_minus_excludes_words_and_phrases() -> None:
    query = parse_query('car -red -"in the snow"', ())
    assert (query.words, query.excluded) == (("car",), ("red", "in the snow"))


def test_a_filter_becomes_a_condition() -> None:
    query = parse_query("bill type:pdf", (TYPE,))
    assert query.conditions == (Condition("asset.kind = ?", ("pdf",)),)
    assert query.words == ("bill",)


def test_a_filter_that_makes_no_sense_is_said_and_the_rest_is_searched() -> None:
    query = parse_query("bill type:pony", (TYPE,))
    assert query.unclear == ("There is no type “pony”.",)
    assert query.words == ("bill",)


def test_a_filter_still_being_typed_is_nothing_yet() -> None:
    query = parse_query("type:", (TYPE,))
    assert (query.conditions, query.unclear, query.words) == ((), (), ())


def test_unknown_keys_are_words() -> None:
    assert parse_query("12:30 note:x", (TYPE,)).words == ("12:30", "note:x")


def test_words_within_a_word_keep_their_hyphens() -> None:
    assert parse_query("e-mail x-ray", ()).words == ("e-mail", "x-ray")


@given(st.text())
def test_no_text_is_an_error(text: str) -> None:
    query = parse_query(text, (TYPE,))
    assert query.text == text


def test_minus_turns_a_filter_into_its_opposite() -> None:
    (condition,) = parse_query("-type:pdf", (TYPE,)).conditions
    assert condition == Condition("NOT ifnull((asset.kind = ?), 0)", ("pdf",))


@pytest.mark.parametrize(
    ("text", "words", "said"),
    [
        ("report in 2015", ("report", "in", "2015"), "the date “2015”"),
        ("hotel without breakfast", ("hotel", "without", "breakfast"), "“without breakfast”"),
        ("invoice not paid", ("invoice", "not", "paid"), "“not paid”"),
    ],
)
def test_what_was_guessed_to_be_a_filter_can_be_read_as_words(
    text: str, words: tuple[str, ...], said: str
) -> None:
    query = read_as_words(text, ())
    assert query is not None
    assert (query.text, query.words, query.excluded, query.conditions) == (text, words, (), ())
    assert query.unclear == (f"Nothing matches {said}; searched for the words instead.",)


@pytest.mark.parametrize("text", ["red car", "car -red", "bill type:pdf", '"in 2015"'])
def test_what_was_clearly_said_is_not_read_otherwise(text: str) -> None:
    assert read_as_words(text, (TYPE,)) is None


def test_a_day_by_itself_is_not_read_otherwise() -> None:
    """What holds the word was looked for already; what means alike is no answer."""
    assert read_as_words("photos yesterday", all_filters()) is None
    assert read_as_words("snow in 1984", all_filters()) is not None
