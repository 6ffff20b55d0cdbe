"""In which order lines are read."""

import pytest

from desktop.records import TextLine
from desktop.workers.textlines import Box, blocks, joined, logical, packed, unpacked


def column(left: float, width: float, tops: list[float], height: float = 10) -> list[Box]:
    return [Box(left, top, left + width, top + height) for top in tops]


def test_lines_below_each_other_are_one_paragraph() -> None:
    lines = column(0, 200, [0, 12, 24])
    assert blocks(lines[::-1]) == [lines]


def test_a_wider_gap_begins_a_paragraph() -> None:
    lines = column(0, 200, [0, 12, 24, 50, 62])
    assert blocks(lines) == [lines[:3], lines[3:]]


def test_columns_follow_each_other() -> None:
    left, right = column(0, 200, [0, 12, 24]), column(210, 200, [1, 13, 25])
    assert blocks([*right, *left]) == [left, right]


def test_a_heading_above_columns_comes_first() -> None:
    heading = Box(20, 0, 390, 14)
    left, right = column(0, 200, [30, 42, 54]), column(210, 200, [31, 43, 55])
    assert blocks([*right, *left, heading]) == [[heading], left, right]


def test_a_line_across_two_columns_parts_what_is_above_from_what_is_below() -> None:
    left, right = column(0, 200, [0, 12, 24, 36]), column(210, 200, [6, 18, 30])
    across = Box(0, 47, 410, 57)
    assert blocks([*left, *right, across]) == [left, right, [across]]


def test_a_table_is_read_by_rows() -> None:
    names, prices = column(0, 60, [0, 20, 40]), column(300, 30, [0, 20, 40])
    read = [line for block in blocks([*prices, *names]) for line in block]
    assert read == [cell for row in zip(names, prices, strict=True) for cell in row]


def test_no_lines_are_no_blocks() -> None:
    assert blocks([]) == []


def test_a_word_that_a_line_divides_is_whole_again() -> None:
    assert joined(["The insur-", "ance pays."]) == "The insurance pays."
    assert joined(["From A-", "B to C"]) == "From A- B to C"
    assert joined(["One", "two"]) == "One two"


def test_a_line_comes_over_as_it_was() -> None:
    line = TextLine("Größe 42", 0.1, 0.2, 0.5, 0.1, -0.05)
    assert unpacked(packed(line)) == line


def test_a_place_outside_the_picture_is_brought_inside() -> None:
    assert unpacked(["a", -1.0, 0.5, 7.0, 0.5, -9.0]) == TextLine("a", 0.0, 0.5, 1.0, 0.5, -0.5)


@pytest.mark.parametrize(
    "said", [None, [], ["a", 1, 2, 3, 4, 5], ["a", float("nan"), 0.0, 0.0, 0.0, 0.0], ["a" * 2000]]
)
def test_nonsense_is_no_line(said: object) -> None:
    with pytest.raises(ValueError, match="no line"):
        unpacked(said)


@pytest.mark.parametrize(
    ("read", "spoken"),
    [
        ("Total 42", "Total 42"),
        (
            "\u0645\u0627\u0644\u0633",
            "\u0633\u0644\u0627\u0645",
        ),  # "salam", as it stands on the page
        ("12.50 \u0631\u0639\u0633", "\u0633\u0639\u0631 12.50"),
        ("", ""),
    ],
)
def test_what_is_written_from_right_to_left_is_turned(read: str, spoken: str) -> None:
    assert logical(read) == spoken
