"""Saved searches keep their pictures by content, by file, or as copies."""

from __future__ import annotations

from pathlib import Path

import pytest
from library.shelf import Shelf, found, photo, unit

from desktop.errors import UsageError
from desktop.library.keepsakes import Keepsakes
from desktop.library.kept import SavedExample, SavedSearch
from desktop.library.savedsearches import searches
from desktop.records import Example, Region

CUT = Region(0.25, 0.5, 0.5, 0.25)


def saved(shelf: Shelf, *examples: SavedExample) -> SavedSearch:
    search = SavedSearch("Mugs", 'snow^2 type:photo date:"march 2021"', examples)
    Keepsakes(shelf.connection).save_search(search)
    return search


def test_everything_that_is_searched_by_comes_back(shelf: Shelf) -> None:
    asset = shelf.put("mug.jpg", photo("mug", unit(1, 0, 0, 0)))
    file = Path("/tmp/Straße/caf\udce9.png")  # a name that is no text
    examples = (
        SavedExample("mug.jpg", Example(asset, page=2, region=CUT, weight=-1.0)),
        SavedExample("café.png", Example(file=file)),
        SavedExample("pasted", Example(region=CUT), b"\xff\xd8copy"),
    )
    search = SavedSearch("Mugs", "snow", examples, "date backwards month", "list")
    Keepsakes(shelf.connection).save_search(search)
    assert searches(shelf.reading) == (search,)


def test_a_picture_is_found_again_by_its_content(shelf: Shelf) -> None:
    asset = shelf.put("mug.jpg", photo("mug", unit(1, 0, 0, 0)))
    saved(shelf, SavedExample("mug.jpg", Example(asset, region=CUT)))
    shelf.rescan(found("other.jpg"))  # it is gone, or elsewhere
    (one,) = searches(shelf.reading)[0].examples
    assert (one.is_here, one.example) == (False, Example(region=CUT))
    copy = shelf.put("moved/mug.jpg", photo("mug", unit(1, 0, 0, 0)))
    (one,) = searches(shelf.reading)[0].examples
    assert (one.is_here, one.example.asset) == (True, copy)


def test_a_forgotten_picture_goes_from_every_search(shelf: Shelf) -> None:
    forgotten, other = [shelf.put(f"{name}.jpg", photo(name, unit(1, 0, 0, 0))) for name in "ab"]
    of = [SavedExample(name, Example(asset)) for name, asset in (("a", forgotten), ("b", other))]
    path = shelf.search.assets([forgotten])[forgotten].path
    file = SavedExample("a", Example(file=path))
    kept = shelf.catalog.keepsakes
    for search in (("both", "", of), ("words", "dog", of[:1]), ("alone", "", of[:1])):
        kept.save_search(SavedSearch(search[0], search[1], tuple(search[2])))
    kept.save_search(SavedSearch("file", "", (file, of[1])))
    shelf.catalog.forgetting.forget([forgotten])
    left = {one.name: [e.name for e in one.examples] for one in searches(shelf.connection)}
    assert left == {"both": ["b"], "words": [], "file": ["b"]}


def test_a_picture_that_was_not_read_yet_cannot_be_kept(shelf: Shelf) -> None:
    asset = shelf.put("new.jpg", None)
    with pytest.raises(UsageError, match="“new.jpg” was not read yet"):
        saved(shelf, SavedExample("new.jpg", Example(asset)))
    assert searches(shelf.reading) == ()


def test_a_saved_search_is_renamed_and_undone_as_a_whole(shelf: Shelf) -> None:
    search = saved(shelf, SavedExample("a.png", Example(file=Path("a.png"))))
    keepsakes = Keepsakes(shelf.connection)
    change = keepsakes.rename_search("mugs", "Cups")
    (renamed,) = searches(shelf.reading)
    assert (renamed.name, renamed.examples) == ("Cups", search.examples)
    keepsakes.undo(change)
    assert searches(shelf.reading) == (search,)


def test_a_search_without_more_is_read_as_ever(shelf: Shelf) -> None:
    with shelf.connection.transaction():
        shelf.connection.run(
            "INSERT INTO keep.saved_search(name, query, added) VALUES ('Old', 'bill', 1)"
        )
    assert searches(shelf.reading) == (SavedSearch("Old", "bill"),)
