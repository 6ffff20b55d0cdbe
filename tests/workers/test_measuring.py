"""Choosing a number format by measuring it, here with encoders whose speed is known."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from desktop.encoders._samples import SAMPLES, sample_pictures
from desktop.encoders.toy_picture import ENCODER as TOY
from desktop.records import Embeddings, LoadedEncoder
from desktop.workers.lanes import Lanes
from desktop.workers.measuring import fastest_format

LANES = Lanes(2)
WORK = {"float32": 400, "fast": 40, "rough": 20, "slow": 4000}  # rounds of arithmetic for a picture
ERROR = {"rough": 0.2}


class Timed:
    """The toy, with a speed and an error for each number format."""

    def __init__(self, number_format: str) -> None:
        self._toy = TOY.load(Path(), "float32")
        self._format = number_format

    def texts(self, texts: Sequence[str], *, query: bool) -> Embeddings:
        return self._toy.texts(texts, query=query)

    def pictures(self, pixels: NDArray[np.uint8]) -> Embeddings:
        for _ in range(WORK[self._format] * len(pixels)):
            np.arange(2000).sum()
        rows = self._toy.pictures(pixels)
        rows[:, 7] = ERROR.get(self._format, 0)
        rows /= np.linalg.norm(rows, axis=1, keepdims=True)
        return rows


def load(_: Path, number_format: str) -> LoadedEncoder:
    if number_format == "impossible":
        raise RuntimeError("not on this processor")
    return Timed(number_format)


def chosen(*formats: str) -> str:
    encoder = replace(TOY, load=load, number_formats=formats)
    return fastest_format(encoder, Path(), LANES)


def test_faster_format_is_chosen() -> None:
    assert chosen("float32", "fast") == "fast"


def test_slower_format_is_not_chosen() -> None:
    assert chosen("float32", "slow") == "float32"


def test_format_that_changes_the_embeddings_is_not_chosen() -> None:
    assert chosen("float32", "rough", "fast") == "fast"


def test_format_that_this_computer_lacks_is_passed_over() -> None:
    assert chosen("float32", "impossible", "fast") == "fast"


def test_samples_differ_from_each_other() -> None:
    pixels = sample_pictures(64, seed=1).reshape(SAMPLES, -1)
    assert pixels.shape == (8, 64 * 64 * 3)
    assert len({row.tobytes() for row in pixels}) == SAMPLES
    assert (pixels.std(1) > 10).all()
