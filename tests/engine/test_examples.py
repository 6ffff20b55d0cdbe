"""Pictures to search by: whole, in part, several, and beside words."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PIL import Image
from samples import write_photo
from sessions import Running, running

from desktop.records import AssetId, Example, Region

LEFT, RIGHT = Region(0.0, 0.0, 0.4, 1.0), Region(0.6, 0.0, 0.4, 1.0)


@pytest.fixture(scope="module")
def box(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """One colour each, and one picture that is red on its left and blue on its right."""
    folder = tmp_path_factory.mktemp("examples")
    root = folder / "Pictures"
    root.mkdir()
    for colour in ("red", "blue", "green", "white"):
        write_photo(root / f"{colour}.jpg", colour=colour)
    both = Image.new("RGB", (600, 300), "blue")
    both.paste("red", (0, 0, 300, 300))
    both.save(root / "both.png")
    with running(folder / "shoebox") as session:
        session.add_root(root)
        yield session


def asset(box: Running, name: str) -> AssetId:
    return next(hit.asset.id for hit in box.search("").hits if hit.asset.path.name == name)


def found(box: Running, text: str, *examples: Example) -> list[str]:
    return [hit.asset.path.name for hit in box.search(text, *examples).hits]


@pytest.mark.parametrize(("region", "first"), [(LEFT, "red.jpg"), (RIGHT, "blue.jpg")])
def test_a_part_of_a_picture_is_searched_for(box: Running, region: Region, first: str) -> None:
    assert found(box, "", Example(asset(box, "both.png"), region=region))[0] == first


def test_a_file_from_elsewhere_is_searched_for(box: Running, tmp_path: Path) -> None:
    file = write_photo(tmp_path / "elsewhere.jpg", colour="green")
    assert found(box, "", Example(file=file))[0] == "green.jpg"


def test_an_example_is_not_among_its_results(box: Running) -> None:
    assert "red.jpg" not in found(box, "", Example(asset(box, "red.jpg")))


def test_what_is_unlike_an_example_comes_first(box: Running, tmp_path: Path) -> None:
    green = write_photo(tmp_path / "green.jpg", colour="green")
    assert found(box, "", Example(file=green, weight=-1.0))[-1] == "green.jpg"


def test_words_say_how_it_should_differ(box: Running, tmp_path: Path) -> None:
    white = write_photo(tmp_path / "white.jpg", colour="white")
    assert found(box, "blue", Example(file=white))[0] == "blue.jpg"


def test_an_example_that_is_no_picture_is_said(box: Running, tmp_path: Path) -> None:
    file = tmp_path / "note.txt"
    file.write_text("no picture")
    assert box.search("", Example(file=file)).notice == (
        "There is no picture in this file to search by."
    )


def test_what_is_excluded_is_no_strong_find(box: Running) -> None:
    names = found(box, "blue without red")
    assert names.index("blue.jpg") < names.index("both.png")
