"""Embeddings of the parts of a picture, from small towers of each kind."""

from __future__ import annotations

from collections import OrderedDict
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from encoders.folders import write_small_clip
from PIL import Image

from desktop.encoders._clip import load_clip
from desktop.encoders._patches import patch_rows
from desktop.encoders.clip_demo import ENCODER as DEMO

PIXELS = np.random.default_rng(0).integers(0, 255, (2, 96, 96, 3)).astype(np.uint8)
DEMO_FOLDER = Path(__file__).parents[2] / "resources" / "demo" / "clip"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_clip(tmp_path_factory.mktemp("clip") / "small")


@pytest.mark.parametrize("number_format", ["float32", "bfloat16", "int8"])
def test_every_patch_has_a_row_of_unit_length(folder: Path, number_format: str) -> None:
    rows: Any = load_clip(folder, number_format)
    found = rows.patches(PIXELS)
    assert found.shape == (2, 6, 6, 128)
    assert np.linalg.norm(found, axis=-1) == pytest.approx(1, abs=1e-3)


def test_int8_tells_the_same_of_each_patch(folder: Path) -> None:
    exact: Any = load_clip(folder, "float32")
    quick: Any = load_clip(folder, "int8")
    assert (exact.patches(PIXELS) * quick.patches(PIXELS)).sum(-1).min() > 0.99


def test_asking_for_patches_leaves_the_embedding_as_it_is(folder: Path) -> None:
    encoder: Any = load_clip(folder, "float32")
    before = encoder.pictures(PIXELS)
    encoder.patches(PIXELS)
    assert encoder.pictures(PIXELS) == pytest.approx(before, abs=1e-6)


def test_a_single_patch_is_what_attention_pooling_makes_of_it() -> None:
    from desktop.encoders._torch import offline_torch

    torch = offline_torch()
    import timm

    torch.manual_seed(0)
    one_patch: dict[str, Any] = {"img_size": 16, "class_token": False, "num_classes": 0}
    name = "vit_tiny_patch16_224"
    trunk = timm.create_model(name, global_pool="map", depth=2, **one_patch).eval()
    tower = torch.nn.Sequential(OrderedDict(trunk=trunk, head=torch.nn.Linear(192, 64)))
    picture = torch.randn(3, 3, 16, 16)
    with torch.inference_mode():
        whole, patches = tower(picture), patch_rows(tower, picture)
    assert patches.shape == (3, 1, 1, 64)
    assert patches[:, 0, 0].numpy() == pytest.approx(whole.numpy(), abs=1e-4)


def test_a_tower_of_unknown_parts_is_refused() -> None:
    with pytest.raises(RuntimeError, match="unknown parts"):
        patch_rows(object(), None)


def test_the_demo_model_points_at_the_thing() -> None:
    from demo_models.draw import draw
    from demo_models.scene import Colour, Kind, Place, Scene, Thing

    cat = Thing(Kind.CAT, Colour.BLACK, x=0.27, bottom=0.9, side=0.45, mirrored=False)
    car = Thing(Kind.CAR, Colour.RED, x=0.73, bottom=0.9, side=0.45, mirrored=False)
    drawn = draw(Scene(Place.FIELD, 120, (cat, car)), 96)
    pixels = np.asarray(drawn.resize((96, 96), Image.Resampling.BICUBIC), np.uint8)[None]
    encoder: Any = DEMO.load(DEMO_FOLDER, "float32")
    for words, side in (("a photo of a cat", 0), ("a photo of a car", 1)):
        scores = encoder.patches(pixels)[0] @ encoder.texts([words], query=True)[0]
        best = int(scores.argmax()) % 6
        assert (best >= 3) == side
