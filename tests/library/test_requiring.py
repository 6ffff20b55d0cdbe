"""Files that hold just these words."""

import pytest
from library.shelf import Shelf, document

from desktop.library.requiring import holding
from desktop.records import Query


@pytest.mark.parametrize(
    ("text", "count"),
    [("bill", 2), ("water bill", 1), ("WÄTER", 1), ("bil", 0), ("!?", 0), ("東京都の", 1)],
)
def test_words_are_held_by_the_text_or_the_name(shelf: Shelf, text: str, count: int) -> None:
    shelf.put("a.txt", document("h1", "A water bill for March"))
    shelf.put("the bill.txt", document("h2", "Nothing"))
    shelf.put("c.txt", document("h3", "これは東京都の水道料金です"))
    assert len(shelf.search.filtered(Query(conditions=(holding(text),)), 9)) == count
