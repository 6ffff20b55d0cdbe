"""The toy encoders, and what all declarations share."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

import desktop.encoders
from desktop.discovery import discover
from desktop.encoders.toy_passage import ENCODER as TOY_PASSAGE
from desktop.encoders.toy_picture import ENCODER as TOY_PICTURE
from desktop.records import Encoder, Space

ENCODERS = discover(desktop.encoders, "ENCODER", Encoder)


def one_colour(*colour: int) -> np.ndarray:
    return np.full((1, 32, 32, 3), colour, np.uint8)


def test_red_finds_the_red_picture() -> None:
    toy = TOY_PICTURE.load(Path(), "float32")
    pixels = np.concatenate([one_colour(0, 0, 250), one_colour(240, 20, 10), one_colour(9, 200, 9)])
    scores = toy.pictures(pixels) @ toy.texts(["a red bus"], query=True)[0]
    assert scores.argmax() == 1


def test_words_find_the_passage_that_holds_them() -> None:
    toy = TOY_PASSAGE.load(Path(), "float32")
    passages = toy.texts(["The cat sat.", "Rain fell all day.", "Bread and salt"], query=False)
    assert (passages @ toy.texts(["rain day"], query=True)[0]).argmax() == 1


@pytest.mark.parametrize("text", ["", "red", "???"])
def test_toys_give_unit_length_to_every_text(text: str) -> None:
    for encoder in (TOY_PICTURE, TOY_PASSAGE):
        rows = encoder.load(Path(), "float32").texts([text], query=False)
        assert np.linalg.norm(rows) == pytest.approx(1)


def test_the_toy_knows_the_names_of_colours() -> None:
    toy = TOY_PICTURE.load(Path(), "float32")
    assert toy.knows(["red", "reed"]) == [True, False]  # type: ignore[attr-defined]


def test_encoder_of_passages_refuses_pictures() -> None:
    with pytest.raises(TypeError):
        TOY_PASSAGE.load(Path(), "float32").pictures(one_colour(0, 0, 0))


def test_ids_are_unique() -> None:
    assert len({encoder.id for encoder in ENCODERS}) == len(ENCODERS) == 8


def test_pictures_have_a_preparation_and_passages_a_length() -> None:
    for encoder in ENCODERS:
        assert (encoder.preparation is not None) == (encoder.space is Space.PICTURE)
        assert (encoder.passage_characters > 0) == (encoder.space is Space.PASSAGE)


def test_best_of_each_space_is_the_multilingual_one() -> None:
    chosen = {
        space: min(
            (one for one in ENCODERS if one.space is space and one.preference >= 0),
            key=lambda one: one.preference,
        ).id
        for space in Space
    }
    assert chosen == {
        Space.PICTURE: "ViT-B-32-SigLIP2-256",
        Space.PASSAGE: "multilingual-e5-small",
    }


def test_declarations_import_nothing_heavy() -> None:
    code = (
        "import sys, desktop.encoders; from desktop.discovery import discover;"
        "from desktop.records import Encoder; discover(desktop.encoders, 'ENCODER', Encoder);"
        "sys.exit(bool({'torch', 'open_clip', 'transformers'} & set(sys.modules)))"
    )
    assert subprocess.run([sys.executable, "-c", code]).returncode == 0
