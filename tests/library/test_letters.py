"""A word that is in no text may be there in other letters."""

import pytest
from library.shelf import Shelf, document

from desktop.library.letters import in_other_letters, written


@pytest.fixture
def read(shelf: Shelf) -> Shelf:
    shelf.put("a.txt", document("a", "Herr Müller fuhr nach Łódź, Ærøskøbing, Iğdır und Größe."))
    shelf.put("b.txt", document("b", "Mr. Goethe, in a blu suit."))
    return shelf


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("Mueller", "müller"),
        ("LODZ", "łódź"),
        ("aeroskobing", "ærøskøbing"),
        ("igdir", "iğdır"),
        ("Göthe", "goethe"),
        ("groesse", "größe"),
    ],
)
def test_the_letters_of_the_library_are_found(read: Shelf, typed: str, held: str) -> None:
    assert written(in_other_letters(read.reading, typed)) == written(held)


@pytest.mark.parametrize("typed", ["blue", "zebra", "", "o" * 200])
def test_other_words_stay_as_they_are(read: Shelf, typed: str) -> None:
    assert in_other_letters(read.reading, typed) == ""
