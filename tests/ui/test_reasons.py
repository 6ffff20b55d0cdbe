"""Why a result is there, in words."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from ui.stand_in import document, photo

from desktop.records import AssetId, Condition, Hit, Query, Reason, Strength
from desktop.ui.reasons import reason_line, reasons_in_words

QUERY = Query("red car", words=("red", "car"))
FOLDER = Path("/home/anna/Lisbon")


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def why(hit: Hit, *reasons: Reason, query: Query = QUERY, **others: Any) -> str:
    return reason_line(replace(hit, reasons=reasons, **others), query)


PHOTO = photo(1, FOLDER / "Car park.jpg")
PAGE = document(2, FOLDER / "bill.pdf", "the \x02Red\x03 one, \x02red\x03 again")


def test_a_name_that_has_the_words_is_named() -> None:
    assert why(PHOTO, Reason.NAME) == "The name contains “Car”"


def test_a_folder_or_a_place_that_has_the_words_is_named() -> None:
    query = Query("lisbon", words=("lisbon",))
    there = replace(PHOTO, asset=replace(PHOTO.asset, metadata=(("place", "Lisbon, Portugal"),)))
    assert why(there, Reason.NAME, query=query) == "Place: Lisbon, Portugal"
    assert why(PHOTO, Reason.NAME, query=query) == "In the folder “Lisbon”"


def test_words_are_named_with_their_page() -> None:
    assert why(PAGE, Reason.WORDS) == "Words on page 2: “Red”"
    assert why(PHOTO, Reason.WORDS, snippet="a \x02car\x03") == "Words in the picture: “car”"
    assert why(PAGE, Reason.WORDS, snippet="") == "Words on page 2"


def test_a_part_with_a_name_of_its_own_is_quoted() -> None:
    said = why(PAGE, Reason.WORDS, Reason.MEANING, label="4 Euclid", snippet="a \x02red\x03 one")
    assert said == "Words on “4 Euclid”: “red” · “4 Euclid” is about this"


@pytest.mark.parametrize(
    ("strength", "said"),
    [
        (Strength.STRONG, "Looks like: red car"),
        (Strength.POSSIBLE, "May look like: red car"),
        (Strength.WEAK, "Hardly looks like: red car"),
    ],
)
def test_looks_are_as_sure_as_they_are(strength: Strength, said: str) -> None:
    assert why(PHOTO, Reason.LOOKS, strength=strength) == said


def test_an_example_is_what_it_looks_like() -> None:
    assert why(PHOTO, Reason.LOOKS, query=Query()) == "Looks like the example"


@pytest.mark.parametrize(
    ("strength", "said"),
    [
        (Strength.STRONG, "Page 2 is about this"),
        (Strength.POSSIBLE, "Page 2 may be about this"),
        (Strength.WEAK, "Hardly about this"),
    ],
)
def test_a_meaning_names_its_page(strength: Strength, said: str) -> None:
    assert why(PAGE, Reason.MEANING, strength=strength) == said


def test_what_was_liked_is_told_from_what_resembles_it() -> None:
    liked = replace(QUERY, liked=(AssetId(1),))
    assert why(PHOTO, Reason.LIKED, query=liked) == "You said yes to it"
    assert why(PAGE, Reason.LIKED, query=liked) == "You said yes to similar ones"


def test_a_filter_says_what_met_it() -> None:
    moment = datetime(2021, 3, 14, 9, 0, tzinfo=UTC)
    taken = replace(PHOTO, asset=replace(PHOTO.asset, taken=moment))
    query = Query("type:jpg date:2021-03", conditions=(Condition("1"), Condition("1")))
    assert why(taken, Reason.FILTER, query=query) == (
        "JPEG (filter) · Taken in March 2021 (filter)"
    )


def test_reasons_come_plainest_first_and_filters_last() -> None:
    query = replace(QUERY, text="red car in:Lisbon", conditions=(Condition("1"),))
    hit = replace(PHOTO, reasons=(Reason.LOOKS, Reason.NAME))
    assert reasons_in_words(hit, query) == (
        "The name contains “Car”",
        "Looks like: red car",
        "In the folder “Lisbon” (filter)",
    )


def test_where_everything_is_shown_there_is_no_reason() -> None:
    assert why(PHOTO, Reason.FILTER, query=Query()) == ""


def test_every_reason_has_words() -> None:
    for reason in Reason:
        query = replace(QUERY, text="red car type:jpg", conditions=(Condition("1"),))
        assert why(PAGE, reason, query=query)


@pytest.mark.usefixtures("german")
def test_words_have_the_quotation_marks_of_the_language() -> None:
    QLocale.setDefault(QLocale("de"))
    assert why(PHOTO, Reason.NAME) == "Der Name enthält „Car“"
