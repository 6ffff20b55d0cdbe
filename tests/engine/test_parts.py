"""The parts of a search, their places in the text, and what becomes of it without them."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.engine.parts import Part, PartKind, parts_of, replaced, without
from desktop.engine.query import parse_query
from desktop.library.filters import all_filters

FILTERS = all_filters()
TODAY = date(2026, 11, 21)
PIECES = st.lists(
    st.sampled_from(
        (
            *("snow", "car", '"red car"', "-rain", "without people", "snow^2", "+bill", "type:pdf"),
            *(
                "-type:jpg",
                "from march 2021",
                "since 2019",
                "last summer",
                "+49",
                "tpye:pdf",
                "not",
            ),
            *("type:", "-", '"', "is:nothing", "2019..2021", "the", "photos", "without", "may"),
        )
    ),
    max_size=6,
)


def parts(text: str) -> list[Part]:
    return parts_of(text, FILTERS, TODAY)


def said(text: str) -> list[tuple[PartKind, str]]:
    return [(part.kind, text[part.start : part.end]) for part in parts(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("without snow", "without snow"),
        ("a car without any people", "without any people"),
        ('not "red car"', 'not "red car"'),
        ("Straße ohne Autos", "ohne Autos"),
        ("Strand ohne die Leute", "ohne die Leute"),
        ("Haus, kein Schnee", "kein Schnee"),
        ("plage sans la mer", "sans la mer"),
        ("jardin sans l’herbe", "sans l’herbe"),
        ("-snow", "-snow"),
    ],
)
def test_what_is_excluded_in_words_or_by_a_sign_is_one_part(text: str, expected: str) -> None:
    assert said(text)[-1] == (PartKind.EXCLUDED, expected)


def test_the_article_is_no_part_of_what_is_excluded() -> None:
    assert [part.value for part in parts("sans l'herbe")] == ["herbe"]
    assert parse_query("photos du 3 mars 2021 sans la neige", all_filters()).excluded == ("neige",)


@pytest.mark.parametrize(
    "text",
    [
        *("to be or not to be", "the pump does not start", "it is not red", "not"),
        *("a day without the", "a sans serif font", "Comic Sans MS", "pas de neige"),
    ],
)
def test_not_and_without_are_words_where_they_exclude_nothing(text: str) -> None:
    assert {part.kind for part in parts(text)} == {PartKind.WORD}


def test_a_filter_and_a_date_are_negated_in_words_too() -> None:
    assert [part.is_opposite for part in parts("not type:pdf without march 2021")] == [True, True]


def test_a_weight_belongs_to_its_word_or_phrase() -> None:
    query = parse_query('snow^2 "red car"^0.5 roof x^2y', FILTERS)
    assert query.weights == (("snow", 2.0), ("red car", 0.5))
    assert query.description == "snow roof x^2y red car"


def test_plus_requires_a_word_but_not_a_telephone_number() -> None:
    assert [part.kind for part in parts("+bill +49 C++")] == [
        PartKind.REQUIRED,
        PartKind.WORD,
        PartKind.WORD,
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("photos from march 2021", ("type", "photo")),
        ("all my pictures last summer", ("type", "photo")),
        ("Dokumente seit 2019", ("type", "document")),
    ],
)
def test_photos_and_a_date_are_all_photos_of_that_time(
    text: str, expected: tuple[str, str]
) -> None:
    first = parts(text)[0]
    assert (first.key, first.value) == expected
    assert not parse_query(text, FILTERS, TODAY).ranks


def test_photos_of_something_are_words() -> None:
    query = parse_query("photos of cats from 2021", FILTERS, TODAY)
    assert query.words == ("photos", "of", "cats")


def test_a_filter_that_is_misspelt_is_said_and_searched_for_as_a_word() -> None:
    query = parse_query("tpye:pdf http://type.com note:x", FILTERS)
    assert query.unclear == (
        "There is no filter “tpye:”; it is searched for as a word. Try type:pdf.",
    )
    assert query.words[0] == "tpye:pdf"


def test_what_others_call_a_filter_is_told_by_its_name_here() -> None:
    told = parse_query('taken:yesterday ordner:mails folder:"old mails" blah:x', FILTERS).unclear
    assert [sentence.partition("Try ")[2] for sentence in told] == [
        *("date:yesterday.", "in:mails.", 'in:"old mails".')
    ]


def test_each_part_has_its_opposite_and_its_words() -> None:
    told = {part.value: (part.opposite, part.as_words) for part in parts("-a from march 2021 +b")}
    assert told == {
        "a": ("a", ""),
        "from march 2021": ('-date:"march 2021"', 'from "march 2021"'),
        "b": ("-b", "b"),
    }


@given(PIECES)
def test_the_opposite_of_a_filter_or_date_is_understood_and_leads_back(pieces: list[str]) -> None:
    text = " ".join(pieces)
    for part in parts(text):
        if part.kind in (PartKind.FILTER, PartKind.DATE) and not part.unclear:
            other = next(iter(parts(part.opposite)))
            assert other.condition is not None
            assert other.is_opposite != part.is_opposite


@given(PIECES, st.integers(0, 5))
def test_a_search_without_a_part_is_the_text_without_its_span(
    pieces: list[str], which: int
) -> None:
    text = " ".join(pieces)
    found = parts(text)
    if which < len(found):
        part = found[which]
        left = without(text, part)
        assert left.split() == (text[: part.start] + " " + text[part.end :]).split()
        assert parse_query(left, FILTERS).text == left


@given(st.lists(st.sampled_from(("-rain", "type:pdf", '"red car"', "-type:jpg", "snow^2", "x"))))
def test_the_other_parts_stay_what_they_were(pieces: list[str]) -> None:
    text = " ".join(pieces)
    found = parts(text)
    for part in found:
        kept = [(one.kind, one.value) for one in found if one is not part]
        assert [(one.kind, one.value) for one in parts(without(text, part))] == kept


@given(st.text())
def test_parts_lie_in_order_within_any_text(text: str) -> None:
    ends = 0
    for part in parts(text):
        assert ends <= part.start < part.end <= len(text)
        ends = part.end


def test_a_part_is_replaced_in_place() -> None:
    text = "car type:pdf  snow"
    assert replaced(text, parts(text)[1], "-type:pdf") == "car -type:pdf snow"


@pytest.mark.parametrize(
    ("text", "filtered"),
    [
        ("date:last summer cat", "date:last summer"),
        ("date:3 april 2021", "date:3 april 2021"),
        ("size:> 2 mb report", "size:> 2 mb"),
        ("size:>2 mb", "size:>2 mb"),
        ("camera: canon eos", "camera: canon"),
        ("-date: 2020 snow", "-date: 2020"),
        ("in:holiday rome", "in:holiday"),
    ],
)
def test_a_filter_takes_the_words_that_belong_to_it(text: str, filtered: str) -> None:
    part = next(one for one in parts(text) if one.kind is PartKind.FILTER)
    assert text[part.start : part.end] == filtered
    assert part.condition is not None
    assert not part.unclear


def test_its_opposite_is_written_so_that_it_is_understood_anywhere() -> None:
    (part, _) = parts("date:last summer cat")
    assert part.opposite == '-date:"last summer"'


def test_a_date_that_may_be_two_is_said() -> None:
    (_, day) = parts("photos 3/4/2021")
    assert day.unclear.startswith("“3/4/2021” may be either of two days")


@pytest.mark.parametrize("text", ["&", "…", "* ?", "a\ud800b"])
def test_signs_say_nothing_and_broken_characters_do_no_harm(text: str) -> None:
    assert all(part.value.encode() for part in parts(text))
    assert text.startswith("a") or parts(text) == []
