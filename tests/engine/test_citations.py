"""Citations in a streamed answer."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.citations import Citation, CitationReader, find_citations


def read(*pieces: str, numbers: tuple[int, ...] = (1, 2, 3)) -> CitationReader:
    reader = CitationReader(numbers)
    for piece in pieces:
        reader.feed(piece)
    reader.finish()
    return reader


@pytest.mark.parametrize(
    ("written", "text", "cited"),
    [
        ("The car is red [1].", "The car is red [1].", (1,)),
        ("Both [1, 2] are.", "Both [1][2] are.", (1, 2)),
        ("Both [2][1] are.", "Both [2][1] are.", (2, 1)),
        ("One [ 1 ] is.", "One [1] is.", (1,)),
        ("One [source 1] is.", "One [1] is.", (1,)),
        ("Two [Sources 1 and 2].", "Two [1][2].", (1, 2)),
        ("All [1-3].", "All [1][2][3].", (1, 2, 3)),
        ("All [1–2, 3].", "All [1][2][3].", (1, 2, 3)),
        ("One 【2】 is.", "One [2] is.", (2,)),
        ("Twice [1] and [1].", "Twice [1] and [1].", (1,)),
    ],
)
def test_every_way_to_cite_becomes_one(written: str, text: str, cited: tuple[int, ...]) -> None:
    reader = read(written)
    assert (reader.text, reader.cited) == (text, cited)


@pytest.mark.parametrize(
    "written",
    [
        "See [9].",
        "See [2019-2021].",
        "An [example] here.",
        "x[i]",
        "[ ]",
        "a [1",
        "[0]",
        "[[",
        "1]",
    ],
)
def test_what_is_no_citation_stays_text(written: str) -> None:
    reader = read(written)
    assert (reader.text, reader.cited) == (written, ())


def test_an_unknown_number_beside_a_known_one_is_not_cited() -> None:
    reader = read("Here [1, 9].")
    assert (reader.text, reader.cited) == ("Here [1][9].", (1,))


def test_a_mark_in_pieces_is_held_back_until_it_is_whole() -> None:
    reader = CitationReader({1})
    events = [reader.feed(piece) for piece in ("It is red [", "1", "]", " indeed")]
    assert events == [["It is red "], [], ["[1]", Citation(1, 10, 13)], [" indeed"]]


def test_an_open_bracket_that_never_closes_is_not_held_for_long() -> None:
    reader = CitationReader({1})
    shown = "".join(str(event) for word in ["[", *["word "] * 40] for event in reader.feed(word))
    assert len(shown) > 100


def test_the_answer_begins_with_its_first_letter() -> None:
    reader = read("\n ", " The car [1].")
    assert reader.text == "The car [1]."
    assert find_citations(reader.text, {1}) == (Citation(1, 8, 11),)


def test_control_characters_and_turned_text_are_left_out() -> None:
    assert read("a\x1b[31mb\u202ec\r\nd\te").text == "a[31mbc\nd\te"


def test_stored_answers_show_only_citations_of_their_sources() -> None:
    found = find_citations("Red [1], blue [12], not [7].", (1, 12))
    assert found == (Citation(1, 4, 7), Citation(12, 14, 18))


@given(
    pieces=st.lists(st.text("[]【】 ,-12 9sourcéand\n", max_size=6)),
)
def test_pieces_make_no_difference_and_citations_stand_where_they_say(pieces: list[str]) -> None:
    reader = CitationReader({1, 2})
    events = [event for piece in pieces for event in reader.feed(piece)] + reader.finish()
    assert reader.text == "".join(event for event in events if isinstance(event, str))
    assert reader.text == read("".join(pieces), numbers=(1, 2)).text
    for event in events:
        if isinstance(event, Citation):
            assert reader.text[event.start : event.end] == f"[{event.number}]"
