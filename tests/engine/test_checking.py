"""What is marked as not confirmed, and what is not."""

import pytest

from desktop.engine.checking import numbers_in, sentences, unfounded


def test_sentences_take_the_citations_behind_them() -> None:
    text = "The car is red [1]. It cost 3.50 euros. [2][3] Dr. No?"
    found = sentences(text)
    assert [one.cited for one in found][:2] == [(1,), (2, 3)]
    assert [text[one.start : one.end] for one in found][:2] == [
        "The car is red [1].",
        "It cost 3.50 euros. [2][3]",
    ]
    assert found[0].text == "The car is red."


def test_a_text_of_nothing_has_no_sentences() -> None:
    assert sentences("") == sentences(" ... [1] \n") == []


@pytest.mark.parametrize(
    ("one", "other"),
    [("1,249.50", "1249.5"), ("1.249,50", "1249.50"), ("007", "7"), ("1’000", "1,000")],
)
def test_a_number_is_the_same_however_it_is_written(one: str, other: str) -> None:
    assert numbers_in(one) == numbers_in(other)


@pytest.mark.parametrize(
    ("statement", "missing"),
    [
        ("The total is 48.20 euros.", []),
        ("The total is 48.30 euros.", ["48.3"]),
        ("It was sent by Anna Müller.", []),
        ("It was sent by Peter.", ["Peter"]),
        ("It says “to be paid at once”.", ["to be paid at once"]),
        ("It is due in March.", []),
        ("The sources do not say so.", []),
        ("Der Betrag auf der Rechnung für Wasser und Strom ist hoch.", []),
    ],
)
def test_numbers_names_and_quotes_are_looked_up(statement: str, missing: list[str]) -> None:
    text = "Invoice of Anna MULLER: total 48,20 EUR, due 2024-03-01"
    assert unfounded(statement, text) == missing
