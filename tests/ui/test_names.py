import pytest

import desktop.library.filters
from desktop.discovery import discover
from desktop.records import Filter
from desktop.ui import names


def test_every_filter_has_a_name_that_can_be_translated() -> None:
    keys = {one.key.capitalize() for one in discover(desktop.library.filters, "FILTER", Filter)}
    assert keys <= {*names.FACTS, *names.FILTERS}


def test_a_filter_is_named_by_what_it_looks_at() -> None:
    assert [names.filter_name(key) for key in ("in", "ext", "type")] == [
        *("Folder", "File ending", "Type")
    ]


@pytest.mark.usefixtures("german")
def test_only_our_own_words_of_a_file_are_translated() -> None:
    assert names.value("note", "The end of this file is missing.") == "Das Ende dieser Datei fehlt."
    assert names.value("kind", "screenshot") == "Bildschirmfoto"
    assert names.value("title", "The end of this file is missing.").startswith("The end")
    assert names.value("rating", "2") == "★★☆☆☆"
