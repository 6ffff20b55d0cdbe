"""The demo album, indexed with the demo models: the right things are found."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from demo.__main__ import SEED, SETTINGS
from sessions import Running, running

from demo_models.album import album_truth, write_album
from demo_models.scene import Colour, Kind, Place, Scene
from desktop.records import Example

HEIGHT = 240  # pixels; the models look at 96


@pytest.fixture(scope="module")
def album(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo") / "Album"
    write_album(folder, SEED, HEIGHT)
    return folder


@pytest.fixture(scope="module")
def demo(album: Path) -> Iterator[Running]:
    """A session on the whole album, with the demo models."""
    with running(album.parent / "shoebox", SETTINGS) as session:
        session.add_root(album)
        yield session


def scene_of(album: Path, path: Path) -> Scene | None:
    """What a picture of the album shows; None for a document."""
    name = path.relative_to(album).as_posix()
    return next((p.scene for p in album_truth(SEED).pictures if p.path == name), None)


@pytest.mark.parametrize(
    ("query", "place", "kind", "colour"),
    [
        ("a red car in the snow", Place.SNOW, Kind.CAR, Colour.RED),
        ("two boats at the beach", Place.BEACH, Kind.BOAT, None),
        ("three balloons", None, Kind.BALLOON, None),
        ("a photo of a blue boat", None, Kind.BOAT, Colour.BLUE),  # not the café of that name
    ],
)
def test_a_description_finds_its_picture_first(
    demo: Running, album: Path, query: str, place: Place | None, kind: Kind, colour: Colour | None
) -> None:
    scene = scene_of(album, demo.search(query).hits[0].asset.path)
    assert scene is not None
    assert place in (None, scene.place)
    assert any(g.kind is kind and colour in (None, g.colour) for g in scene.groups)


@pytest.mark.parametrize(
    ("query", "name", "page"),
    [
        ("water bill march", "water_2025-03.pdf", 1),
        ("how do I clean the washing machine filter", "washer.pdf", 3),
        ("how much notice do I have to give to move out", "lease.pdf", 3),
    ],
)
def test_a_question_finds_its_page_first(demo: Running, query: str, name: str, page: int) -> None:
    hit = demo.search(query).hits[0]
    assert (hit.asset.path.name, hit.page) == (name, page)


def test_a_picture_finds_its_copies_first(demo: Running, album: Path) -> None:
    copies = [p for p in album_truth(SEED).pictures if p.copy_of]
    found = 0
    for copy in copies:
        answer = demo.search("", Example(file=album / copy.path))
        first = {hit.asset.path for hit in answer.hits[:3]}
        found += album / str(copy.copy_of) in first
    assert found >= 0.9 * len(copies)


def test_everything_in_the_album_can_be_read(demo: Running) -> None:
    overview = demo.overview()
    assert (overview.rejected, overview.counts.pending) == ((), 0)


@pytest.mark.parametrize(
    ("query", "question", "told"),
    [
        ("a red car in the snow", "What colour is the car?", "red"),
        ("two boats at the beach", "How many boats are there?", "two"),
        ("a black cat at night", "Is there a cat?", "yes"),
        ("two boats at the beach", "Where was this taken?", "beach"),
    ],
)
def test_a_question_about_a_picture_is_answered_from_it(
    demo: Running, query: str, question: str, told: str
) -> None:
    answer = demo.ask(question, demo.search(query).hits[:1])
    assert told in answer.text.lower()
    assert answer.cited == (1,)


@pytest.mark.parametrize(
    ("query", "told"),
    [
        ("water bill march", "48.20"),
        ("electricity bill for february", "79.98"),
        ("invoice for a drill and a saw", "119.90"),
    ],
)
def test_the_total_of_a_bill_is_read_from_it(demo: Running, query: str, told: str) -> None:
    answer = demo.ask("What is the total?", demo.search(query).hits[:1])
    assert told in answer.text
    assert answer.cited == (1,)


@pytest.mark.parametrize(
    ("question", "told", "cited"),
    [
        ("Which picture shows a boat?", "boat", 2),
        ("Where is picture [2]?", "beach", 2),
        ("What colour is the car?", "red", 1),
        ("How many boats are there?", "two", 2),
    ],
)
def test_the_right_picture_of_two_is_cited(
    demo: Running, question: str, told: str, cited: int
) -> None:
    queries = ("a red car in the snow", "two boats at the beach")
    hits = tuple(demo.search(query).hits[0] for query in queries)
    answer = demo.ask(question, hits)
    assert told in answer.text
    assert answer.cited == (cited,)
