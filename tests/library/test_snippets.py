"""What is shown of a text, and what of it is marked."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.library.snippets import Marker, plain


def marked(text: str, *words: str, unfinished: str | None = None, parts: bool = False) -> str:
    snippet = Marker(words, unfinished, parts=parts).snippet(text)
    return snippet.replace("\x02", "[").replace("\x03", "]")


@pytest.mark.parametrize(
    ("words", "unfinished", "expected"),
    [
        (("cafe",), None, "Un [café] ou deux cafés, l'État"),
        (("caf",), "caf", "Un [café] ou deux [cafés], l'État"),
        (("l'etat",), None, "Un café ou deux cafés, [l'État]"),
        (("ou deux",), None, "Un café [ou deux] cafés, l'État"),
        (("absent",), None, "Un café ou deux cafés, l'État"),
        (("!!",), None, "Un café ou deux cafés, l'État"),
    ],
)
def test_whole_words_are_marked(words: tuple[str], unfinished: str | None, expected: str) -> None:
    assert marked("Un café ou deux\n cafés,  l'État", *words, unfinished=unfinished) == expected


def test_parts_are_marked_inside_words() -> None:
    assert marked("昨日は東京タワーを見た", "東京", parts=True) == "昨日は[東京]タワーを見た"


def test_the_place_with_the_most_different_words_is_shown() -> None:
    text = f"apple {'x ' * 300} apple near pear {'y ' * 300}"
    snippet = marked(text, "apple", "pear")
    assert "[apple] near [pear]" in snippet
    assert snippet.startswith("…x x")
    assert snippet.endswith("y…")
    assert len(snippet) < 200


def test_a_text_scores_only_if_it_holds_every_part() -> None:
    marker = Marker(("amp", "ahr"), None, parts=True)
    assert marker.score("Dampfschifffahrt") > marker.score("Dampfschifffahrt" + " x" * 99) > 0
    assert marker.score("Dampf") == 0


@given(st.text())
def test_plain_text_keeps_its_length_and_marks_balance(text: str) -> None:
    assert len(plain(text)) == len(text)
    snippet = Marker((text, "a"), text, parts=True).snippet(
        text.replace("\x02", "").replace("\x03", "")
    )
    assert snippet.count("\x02") == snippet.count("\x03")
