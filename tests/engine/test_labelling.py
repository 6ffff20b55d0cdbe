"""Pictures get the words that stand out for them, and others when the words change."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PIL import Image
from sessions import Running, running

from desktop.encoders.toy_picture import ENCODER as TOY
from desktop.engine import waiting
from desktop.engine.labelling import MOST_LABELS, judge_of
from desktop.records import AssetId

RED, BLUE, GREY = (250, 5, 5), (5, 5, 250), (128, 128, 128)
COLOURS = ("red", "green", "blue", "yellow", "white", "black")


def pictures(*colours: tuple[int, int, int]) -> np.ndarray:
    pixels = np.stack([np.full((32, 32, 3), colour, np.uint8) for colour in colours])
    return TOY.load(Path(), "float32").pictures(pixels)


def texts(*words: str) -> np.ndarray:
    return TOY.load(Path(), "float32").texts(words, query=True)


def labels_of(sample: np.ndarray, *words: str) -> list[list[str]]:
    judge = judge_of(words, texts(*words), texts(*COLOURS), TOY, sample)
    return [[word for word, _ in found] for found in judge.labels(sample)]


def test_a_word_is_given_where_it_stands_out() -> None:
    library = pictures(*[(128 + n % 5, 128, 128 - n % 3) for n in range(40)], RED)
    found = labels_of(library, "red", "blue")
    assert found[-1] == ["red"]
    assert found[:40] == [[]] * 40


def test_a_word_that_fits_everything_is_given_to_nothing() -> None:
    assert labels_of(pictures(*[RED] * 40), "red") == [[]] * 40


def test_a_library_of_a_handful_has_no_distribution_and_needs_none() -> None:
    assert labels_of(pictures(RED, GREY, BLUE), "red")[1:] == [[], []]


def test_a_picture_gets_few_words() -> None:
    library = pictures(*[GREY] * 40, RED)
    assert len(labels_of(library, *[f"red {n}" for n in range(9)])[-1]) == MOST_LABELS


@pytest.fixture
def shoebox(tmp_path: Path) -> Iterator[Running]:
    root = tmp_path / "Root"
    root.mkdir()
    for number in range(30):
        green = (5 + number % 7, 250, 5 + number % 5)
        Image.new("RGB", (40, 30), green).save(root / f"{number}.png")
    Image.new("RGB", (40, 30), RED).save(root / "red.png")
    with running(tmp_path / "shoebox") as session:
        session.session.labelling.save("red\nblue\n")
        session.add_root(root)
        yield session


def suggested(shoebox: Running, name: str) -> tuple[str, ...]:
    asset = next(hit.asset.id for hit in shoebox.search(name).hits if hit.asset.path.name == name)
    found: tuple[str, ...] = _asked(partial(shoebox.session.labelling.suggested, asset))
    return found


def _asked(ask: Any) -> Any:
    return waiting.waited(lambda then, failed: ask(then))


def test_pictures_are_labelled_when_all_else_is_done(shoebox: Running) -> None:
    assert suggested(shoebox, "red.png") == ("red",)
    assert suggested(shoebox, "7.png") == ()
    assert _asked(partial(shoebox.session.labelling.counts, None)) == (("red", 1),)
    assert shoebox.found("label:red") == ["red.png"]


def test_another_list_has_everything_labelled_anew(shoebox: Running) -> None:
    shoebox.session.labelling.save("a red thing\nblue\n")
    shoebox.rescan()
    assert suggested(shoebox, "red.png") == ("red thing",)


def test_new_labels_are_told(shoebox: Running) -> None:
    red = shoebox.search("red.png").hits[0].asset.id
    told: set[AssetId] = {a for changes in shoebox.heard.changes for a in changes.updated}
    assert red in told


def test_the_words_are_embedded_once(shoebox: Running, tmp_path: Path) -> None:
    cache = tmp_path / "shoebox" / "library" / "labels.npz"
    before = cache.stat().st_mtime_ns
    Image.new("RGB", (40, 30), BLUE).save(tmp_path / "Root" / "blue.png")
    shoebox.rescan()
    assert suggested(shoebox, "blue.png") == ("blue",)
    assert cache.stat().st_mtime_ns == before


def test_a_damaged_cache_is_made_anew(shoebox: Running, tmp_path: Path) -> None:
    (tmp_path / "shoebox" / "library" / "labels.npz").write_bytes(b"PK nonsense")
    shoebox.session.labelling.save("red\nblue\nyellow\n")
    shoebox.rescan()
    assert suggested(shoebox, "red.png") == ("red",)
