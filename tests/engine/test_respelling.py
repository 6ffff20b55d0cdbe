"""A slip of typing is searched for as what was meant, and that is said, on a real session."""

from collections.abc import Callable, Iterator

import pytest
from samples import write_photo, write_text
from sessions import Running, running

from desktop.engine.request import SearchRequest
from desktop.engine.waiting import search, waited


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("respelling")
    root = folder / "Root"
    root.mkdir()
    write_text(root / "a.txt", "A wide landscape with a lake.")
    write_text(root / "b.txt", "Landscapes, and a cart for a while.")
    write_photo(root / "c.jpg", colour="blue")
    with running(folder / "shoebox") as session:
        session.add_root(root)
        yield session


def test_what_was_meant_is_found_and_said(read: Running) -> None:
    answer = read.search("landsacpe lake")
    assert answer.hits[0].asset.path.name == "a.txt"
    assert answer.query.words == ("landscape", "lake")
    assert answer.query.text == "landsacpe lake"
    assert answer.query.corrected == (("landsacpe", "landscape"),)
    assert answer.query.unclear == ("Nothing holds “landsacpe”; showing “landscape”.",)


def test_what_was_typed_can_be_searched_for(read: Running) -> None:
    answer = search(read.session, SearchRequest("landsacpe", as_typed=True))
    assert (answer.query.words, answer.query.corrected) == (("landsacpe",), ())


@pytest.mark.parametrize(
    "text", ['"landsacpe"', "+landsacpe", "-landsacpe lake", "lake place:landsacpe", "landscape"]
)
def test_what_is_meant_exactly_stays_as_it_is(read: Running, text: str) -> None:
    assert read.search(text).query.corrected == ()


def test_weight_and_exclusion_stay_with_what_was_meant(read: Running) -> None:
    query = read.search("lamdscape^2 -cart").query
    assert query.weights == (("landscape", 2.0),)
    assert query.excluded == ("cart",)


def test_a_word_that_a_model_knows_is_no_slip(read: Running) -> None:
    assert read.search("whike").query.corrected == (("whike", "while"),)
    assert read.search("white").query.corrected == ()


def test_a_taught_word_is_no_slip(read: Running) -> None:
    (photo,) = read.search("type:photo").hits

    def teach(then: Callable[[None], None], failed: Callable[[str], None]) -> None:
        shows = [photo.asset.id]
        read.session.teaching.teach("laka", shows, then=lambda: then(None), failed=failed)

    waited(teach)
    assert read.search("laka").query.corrected == ()
    assert read.search("lakw").query.corrected == (("lakw", "lake"),)
