"""What of a search is asked of the models: words, not numbers."""

from collections.abc import Iterator

import pytest
from samples import write_photo, write_text
from sessions import Running, running


@pytest.fixture(scope="module")
def read(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    folder = tmp_path_factory.mktemp("saying")
    root = folder / "Root"
    root.mkdir()
    write_text(root / "a.txt", "Invoice 2019-117")
    write_photo(root / "c.jpg", colour="blue")
    with running(folder / "shoebox") as session:
        session.add_root(root)
        yield session


@pytest.mark.parametrize(("text", "count"), [("2019-117", 1), ("12345678", 0), ("🎉", 0)])
def test_numbers_and_signs_are_found_by_themselves_alone(
    read: Running, text: str, count: int
) -> None:
    assert len(read.search(text).hits) == count


def test_what_is_excluded_beside_a_number_ranks_nothing(read: Running) -> None:
    assert [hit.asset.path.name for hit in read.search("2019-117 -blue").hits] == ["a.txt"]


def test_words_are_asked_of_the_models(read: Running) -> None:
    assert read.search("blue").hits[0].asset.path.name == "c.jpg"
    assert read.search("blue^2").hits[0].asset.path.name == "c.jpg"
