"""``label:`` is in desktop/library/filters/label.py; what it finds is in test_labels.py too."""

from __future__ import annotations

import pytest

from desktop.library.filters.label import FILTER


def test_a_label_is_found_however_it_is_spelled() -> None:
    assert FILTER.parse("DOG") == FILTER.parse("dog ")


def test_label_without_a_word_is_one_sentence() -> None:
    with pytest.raises(ValueError, match="needs a word of the list"):
        FILTER.parse(" ")
