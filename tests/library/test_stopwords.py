"""Words that say little are left out, and only these."""

import pytest

from desktop.library.stopwords import telling


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("What is the red hat", "red hat"),
        ("red hat", "red hat"),
        ("war memorial", "war memorial"),
        ("Wer hat die Rechnung bezahlt?", "Rechnung bezahlt?"),
        ("où est le chat", "chat"),
        ("to be or not to be", ""),
    ],
)
def test_what_is_left_of_a_sentence(text: str, expected: str) -> None:
    words = text.split()
    left = [word for word, says in zip(words, telling(words), strict=True) if says]
    assert " ".join(left) == expected
