"""The tiny CLIP: its lessons, its export, and what the committed model finds."""

from pathlib import Path
from random import Random
from typing import Any

import numpy as np
import pytest
import torch

from demo_models.captions import WHERE, holds, true_claim
from demo_models.clip_batches import batch, truth
from demo_models.clip_model import (
    export_clip,
    import_open_clip,
    new_training_model,
    read,
    see,
    vocabulary,
)
from demo_models.draw import draw
from demo_models.muon import orthogonal
from demo_models.scene import COLOURS, KINDS, PLACES, Colour, Group, Kind, Place, Scene, laid_out

COMMITTED = Path(__file__).parents[3] / "resources" / "demo" / "clip"


class Loaded:
    """A model as the program loads it."""

    def __init__(self, folder: Path) -> None:
        name = f"local-dir:{folder}"
        open_clip = import_open_clip()
        self.clip, _, self.preprocess = open_clip.create_model_and_transforms(name)
        self.clip.eval()
        self.tokenizer = open_clip.get_tokenizer(name)

    @torch.inference_mode()
    def pictures(self, scenes: list[Scene]) -> Any:
        prepared = [self.preprocess(draw(scene, 240, 4 / 3)) for scene in scenes]
        return self.clip.encode_image(torch.stack(prepared), normalize=True)

    @torch.inference_mode()
    def captions(self, texts: list[str]) -> Any:
        return self.clip.encode_text(self.tokenizer(texts), normalize=True)

    def best(self, captions: list[str], scenes: list[Scene]) -> list[int]:
        """For each caption, the place among the scenes of the one that fits it best."""
        scores = self.captions(captions) @ self.pictures(scenes).T
        best: list[int] = scores.argmax(dim=1).tolist()
        return best


@pytest.fixture(scope="module")
def committed() -> Loaded:
    return Loaded(COMMITTED)


def picture_of(place: Place, kind: Kind, colour: Colour, count: int = 1) -> Scene:
    return laid_out(place, [Group(kind, colour, count)], Random(f"{place}{kind}{colour}{count}"))


@pytest.fixture(scope="module")
def handful() -> list[Scene]:
    """The red car in the snow, and pictures that share two of its three attributes."""
    return [
        picture_of(Place.SNOW, Kind.CAR, Colour.RED),
        picture_of(Place.SNOW, Kind.CAR, Colour.BLUE),
        picture_of(Place.CITY, Kind.CAR, Colour.RED),
        picture_of(Place.SNOW, Kind.HOUSE, Colour.RED),
        picture_of(Place.SNOW, Kind.BOAT, Colour.RED),
        picture_of(Place.NIGHT, Kind.CAR, Colour.BLACK),
        picture_of(Place.FIELD, Kind.DOG, Colour.WHITE, 2),
    ]


def test_same_step_gives_the_same_lesson() -> None:
    one, other = (batch("test", 900, 3, vocabulary()) for _ in range(2))
    assert np.array_equal(one.pixels, other.pixels)
    assert np.array_equal(one.tokens, other.tokens)


def test_truth_agrees_with_captions() -> None:
    rng = Random(6)
    scenes = [picture_of(rng.choice(PLACES), kind, rng.choice(COLOURS)) for kind in KINDS]
    claims = [true_claim(scene, rng) for scene in scenes]
    places = np.array([PLACES.index(scene.place) for scene in scenes])
    counts, colours = np.eye(len(KINDS), dtype=np.int64), np.full((len(KINDS),) * 2, -100)
    for at, scene in enumerate(scenes):
        colours[at, at] = COLOURS.index(scene.groups[0].colour)
    found = truth(claims, places, counts, colours)
    assert found.tolist() == [[holds(claim, scene) for claim in claims] for scene in scenes]


def test_unknown_words_get_the_unknown_token() -> None:
    words = vocabulary()
    assert words.encoded("a zebra") == [words.size - 2, *words.encoded("a")[1:2], 1, words.size - 1]


def test_orthogonal_keeps_directions_and_evens_out_their_lengths() -> None:
    lengths = torch.linalg.svdvals(orthogonal(torch.randn(16, 40)))
    assert 0.5 < lengths.min() <= lengths.max() < 1.5


def test_export_embeds_as_the_training_model_does(tmp_path: Path) -> None:
    training = new_training_model(seed=3).eval()
    export_clip(training.state_dict(), tmp_path)
    scene, text = picture_of(Place.BEACH, Kind.BALL, Colour.RED), "two red balls at the beach"
    loaded = Loaded(tmp_path)
    pixels = loaded.preprocess(draw(scene, 96))[None]
    with torch.inference_mode():
        tokens = torch.tensor([vocabulary().encoded(text)])
        assert torch.allclose(read(training, tokens), loaded.captions([text]), atol=0.005)
        seen = see(training, pixels).embeddings
        assert torch.allclose(seen, loaded.clip.encode_image(pixels, True), atol=0.005)


def test_committed_model_is_small() -> None:
    assert (COMMITTED / "open_clip_model.safetensors").stat().st_size < 18_000_000


def test_red_car_in_the_snow_is_found_first(committed: Loaded, handful: list[Scene]) -> None:
    assert committed.best(["a red car in the snow"], handful) == [0]


def test_unknown_words_do_not_hide_the_red_car(committed: Loaded, handful: list[Scene]) -> None:
    assert committed.best(["my lovely red car in the snow"], handful) == [0]


def test_every_kind_is_found_among_all_kinds(committed: Loaded) -> None:
    scenes = [picture_of(PLACES[at % 7], each, COLOURS[at % 8]) for at, each in enumerate(KINDS)]
    captions = [f"a photo of a {kind}" for kind in KINDS]
    assert committed.best(captions, scenes) == list(range(len(KINDS)))


def test_every_colour_is_found_among_all_colours(committed: Loaded) -> None:
    scenes = [picture_of(Place.BEACH, Kind.BALLOON, colour) for colour in COLOURS]
    captions = [f"a {colour} balloon" for colour in COLOURS]
    assert committed.best(captions, scenes) == list(range(len(COLOURS)))


def test_every_place_is_found_among_all_places(committed: Loaded) -> None:
    scenes = [picture_of(each, Kind.CAT, Colour.ORANGE) for each in PLACES]
    captions = [f"a cat {WHERE[place][0]}" for place in PLACES]
    assert committed.best(captions, scenes) == list(range(len(PLACES)))
