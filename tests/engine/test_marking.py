"""Where searched words are in the lines of a picture."""

import pytest

from desktop.engine.marking import places, spans
from desktop.records import TextLine


def line(text: str, **others: float) -> TextLine:
    return TextLine(text, **{"left": 0.1, "top": 0.5, "width": 0.8, "height": 0.1} | others)


def test_a_word_has_its_share_of_the_line() -> None:
    (place,) = places([line("aaaa bbbb")], ["bbbb"])
    assert place.text == "bbbb"
    assert place.left + place.width == pytest.approx(0.9)
    assert 0.3 < place.width < 0.4
    assert (place.top, place.height) == (0.5, 0.1)


def test_narrow_letters_take_less_room_than_wide_ones() -> None:
    narrow, wide = places([line("illi wwww")], ["illi", "wwww"])
    assert narrow.width * 2 < wide.width


def test_a_word_on_a_rising_line_lies_higher_at_its_end() -> None:
    first, last = places([line("word word", drop=-0.06)], ["word"])
    assert last.top < first.top
    assert last.top == pytest.approx(0.5)
    assert first.top + first.height == pytest.approx(0.6)
    assert first.height < 0.1


def test_a_line_that_runs_down_the_picture_is_marked_whole() -> None:
    down = line("aaaa bbbb", width=0.02, height=0.4)
    (place,) = places([down], ["bbbb"])
    assert (place.top, place.height) == (0.5, 0.4)
    assert places([line("aa bb", width=0.02, height=0.04)], ["bb"], 4.0)[0].left > 0.1


def test_accents_and_case_do_not_matter() -> None:
    assert [place.text for place in places([line("Café ZÜRICH")], ["cafe", "zürich"])] == [
        "Café",
        "ZÜRICH",
    ]


def test_only_the_beginnings_of_words_are_found_save_where_words_have_no_blanks() -> None:
    assert spans("red bored", ["red"]) == ((0, 3),)
    assert spans("我的猫咪", ["猫"]) == ((2, 3),)


def test_other_endings_and_other_spellings_are_marked() -> None:
    assert spans("An invoice of studies, a student", ["invoices", "study"]) == ((3, 10), (14, 21))
    assert spans("Straße", ["strasse"]) == ((0, 6),)
    assert spans("STRASSE", ["straße"]) == ((0, 7),)
    assert spans("C++ or c", ["c++"]) == ((0, 3),)


def test_words_that_say_little_are_marked_only_where_there_is_no_other() -> None:
    assert spans("the dog and the insect", ["a", "dog", "in", "the"]) == ((4, 7),)
    assert spans("to be", ["to", "be"]) == ((0, 2), (3, 5))


def test_nothing_searched_marks_nothing() -> None:
    assert places([line("word")], []) == places([line("word")], [" "]) == ()
