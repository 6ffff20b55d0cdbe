"""CLIP models from folders: small ones here, and what their files may be like.

Named here for the encoders that this covers: clip_siglip2_b32, clip_siglip2_b16,
clip_datacomp_b32, clip_demo.
"""

from __future__ import annotations

import socket
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from encoders.folders import change_config, write_small_clip

from desktop.encoders._clip import WEIGHTS, load_clip
from desktop.encoders._formats import FORMATS
from desktop.encoders.clip_datacomp_b32 import ENCODER as DATACOMP
from desktop.encoders.clip_demo import ENCODER as DEMO
from desktop.encoders.clip_siglip2_b16 import ENCODER as SIGLIP2_B16
from desktop.encoders.clip_siglip2_b32 import ENCODER as SIGLIP2_B32
from desktop.errors import ModelUnusable
from desktop.records import Encoder

PIXELS = np.random.default_rng(0).integers(0, 255, (3, 96, 96, 3)).astype(np.uint8)
DEMO_FOLDER = Path(__file__).parents[2] / "resources" / "demo" / "clip"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return write_small_clip(tmp_path_factory.mktemp("clip") / "small")


@pytest.fixture
def broken(folder: Path, tmp_path: Path) -> Path:
    """A copy that a test may damage."""
    copy = tmp_path / "copy"
    copy.mkdir()
    for file in folder.iterdir():
        (copy / file.name).write_bytes(file.read_bytes())
    return copy


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was used")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    yield


@pytest.mark.parametrize("number_format", FORMATS)
def test_rows_have_unit_length(folder: Path, number_format: str) -> None:
    rows = load_clip(folder, number_format).pictures(PIXELS)
    assert rows.shape == (3, 128)
    assert rows.dtype == np.float32
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)


def test_pictures_equal_open_clips_own(folder: Path) -> None:
    import open_clip
    import torch

    model, _, prepare = open_clip.create_model_and_transforms(f"local-dir:{folder}")
    normalise = prepare.transforms[-1]
    with torch.inference_mode():
        plain = normalise(torch.from_numpy(PIXELS).permute(0, 3, 1, 2) / 255)
        expected = model.eval().encode_image(plain, normalize=True).numpy()
    assert load_clip(folder, "float32").pictures(PIXELS) == pytest.approx(expected, abs=1e-5)


def test_texts_equal_open_clips_own(folder: Path) -> None:
    import open_clip
    import torch

    model = open_clip.create_model(f"local-dir:{folder}").eval()
    tokens = open_clip.get_tokenizer(f"local-dir:{folder}")(["a red bus", "snow"])
    with torch.inference_mode():
        expected = model.encode_text(tokens, normalize=True).numpy()
    found = load_clip(folder, "float32").texts(["a red bus", "snow"], query=True)
    assert found == pytest.approx(expected, abs=1e-5)


@pytest.mark.parametrize("number_format", ["int8", "int8-part"])
def test_int8_stays_within_a_thousandth_of_float32(folder: Path, number_format: str) -> None:
    exact = load_clip(folder, "float32").pictures(PIXELS)
    assert (load_clip(folder, number_format).pictures(PIXELS) * exact).sum(1).min() > 0.999


def test_loading_needs_no_network(folder: Path, no_sockets: None) -> None:
    load_clip(folder, "float32").texts(["a red bus"], query=True)


def test_tokenizer_of_siglip2_comes_from_the_folder(
    tmp_path: Path, folder: Path, no_sockets: None
) -> None:
    write_small_clip(tmp_path / "siglip", tokenizer="nobody/has-this")
    loaded = load_clip(tmp_path / "siglip", "float32")
    rows = loaded.texts(["a red dog", "a blue dog"], query=True)
    assert rows.shape == (2, 128)
    assert not np.allclose(rows[0], rows[1])
    assert loaded.knows(["dog", "dgo"]) == [True, False]  # type: ignore[attr-defined]


@pytest.mark.parametrize("kept_bytes", [0, 4, 5000, -100])
def test_truncated_weights_are_one_sentence(broken: Path, kept_bytes: int) -> None:
    whole = (broken / WEIGHTS).read_bytes()
    (broken / WEIGHTS).write_bytes(whole[:kept_bytes])
    with pytest.raises(ModelUnusable, match=r"copy is damaged .*; download or import it again"):
        load_clip(broken, "float32")


def test_weights_of_another_model_are_one_sentence(broken: Path) -> None:
    change_config(broken, layers=3)
    with pytest.raises(ModelUnusable, match="copy is damaged"):
        load_clip(broken, "float32")


@pytest.mark.parametrize("config", ["", "{", "[]", "{}", '{"model_cfg": {}}'])
def test_damaged_config_is_one_sentence(broken: Path, config: str) -> None:
    (broken / "open_clip_config.json").write_text(config)
    with pytest.raises(ModelUnusable, match="copy is damaged"):
        load_clip(broken, "float32")


def test_missing_file_is_named(broken: Path) -> None:
    (broken / WEIGHTS).unlink()
    with pytest.raises(ModelUnusable, match=r"lacks its file open_clip_model\.safetensors"):
        load_clip(broken, "float32")


def test_pickled_weights_are_never_opened(broken: Path) -> None:
    (broken / WEIGHTS).rename(broken / "open_clip_pytorch_model.bin")
    with pytest.raises(ModelUnusable, match="lacks its file"):
        load_clip(broken, "float32")


def test_text_tower_from_the_network_is_refused(broken: Path) -> None:
    change_config(broken, hf_model_name="bert-base-uncased")
    with pytest.raises(ModelUnusable, match="from the network"):
        load_clip(broken, "float32")


@pytest.mark.parametrize("encoder", [SIGLIP2_B32, SIGLIP2_B16, DATACOMP])
def test_declaration_fits_open_clips_architecture(encoder: Encoder) -> None:
    import open_clip

    config = open_clip.get_model_config(encoder.id)
    assert encoder.preparation is not None
    assert config["embed_dim"] == encoder.dimension
    assert config["vision_cfg"]["image_size"] == encoder.preparation.size


@pytest.mark.skipif(not (DEMO_FOLDER / WEIGHTS).exists(), reason="the demo's model is not made yet")
def test_words_are_known_that_are_one_token(folder: Path) -> None:
    loaded = load_clip(folder, "float32")
    words = ["umbrella", "zebra", "umbrela", "landsacpe"]
    assert loaded.knows(words) == [True, True, False, False]  # type: ignore[attr-defined]


def test_demo_model_fits_its_declaration() -> None:
    assert DEMO.preparation is not None
    size = DEMO.preparation.size
    loaded = DEMO.load(DEMO_FOLDER, "float32")
    rows = loaded.pictures(np.full((2, size, size, 3), 128, np.uint8))
    assert rows.shape == (2, DEMO.dimension)
    assert loaded.texts(["a red car"], query=True).shape == (1, DEMO.dimension)


def test_patches_are_embedded_as_open_clip_would(folder: Path) -> None:
    import open_clip
    import torch

    from desktop.encoders._formats import multiply_patches

    model = open_clip.create_model(f"local-dir:{folder}").eval()
    pictures = torch.from_numpy(PIXELS).permute(0, 3, 1, 2) / 255
    with torch.inference_mode():
        plain = model.encode_image(pictures)
        multiply_patches(model.visual)
        assert torch.allclose(model.encode_image(pictures), plain, atol=1e-5)
