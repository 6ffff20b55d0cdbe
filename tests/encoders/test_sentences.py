"""Text models: the official MiniLM, and small ones laid out as E5 is.

Named here for the encoders that this covers: all_minilm_l6_v2, multilingual_e5_small.
"""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from encoders.folders import minilm_folder, write_small_bert

from desktop.encoders.all_minilm_l6_v2 import ENCODER as MINILM
from desktop.encoders.multilingual_e5_small import ENCODER as E5
from desktop.errors import ModelUnusable
from desktop.records import LoadedEncoder

SENTENCES = [
    "The cat is asleep on the sofa.",
    "The company's profit rose by a tenth.",
    "Add the flour and stir until smooth.",
]


@pytest.fixture(scope="module")
def minilm() -> LoadedEncoder:
    return MINILM.load(minilm_folder(), "float32")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_small_bert(tmp_path / "bert")


@pytest.mark.parametrize(
    ("query", "nearest"), [("a kitten naps", 0), ("business earnings", 1), ("baking recipe", 2)]
)
def test_minilm_finds_the_nearest_of_three(minilm: LoadedEncoder, query: str, nearest: int) -> None:
    passages = minilm.texts(SENTENCES, query=False)
    assert (passages @ minilm.texts([query], query=True)[0]).argmax() == nearest


def test_words_are_known_that_are_one_token(minilm: LoadedEncoder) -> None:
    words = ["mountain", "mountian", "letter", "�"]
    assert minilm.knows(words) == [True, False, True, False]  # type: ignore[attr-defined]


def test_rows_are_in_order_and_of_unit_length(minilm: LoadedEncoder) -> None:
    rows = minilm.texts(SENTENCES, query=False)
    alone = np.concatenate([minilm.texts([text], query=False) for text in SENTENCES])
    assert rows.shape == (3, MINILM.dimension)
    assert np.linalg.norm(rows, axis=1) == pytest.approx(1, abs=1e-5)
    assert rows == pytest.approx(alone, abs=1e-5)


def test_bfloat16_of_real_weights_keeps_its_meaning(minilm: LoadedEncoder) -> None:
    exact = minilm.texts(SENTENCES, query=False)
    rows = MINILM.load(minilm_folder(), "bfloat16").texts(SENTENCES, query=False)
    assert (rows * exact).sum(1).min() > 0.999


def test_long_text_is_cut(minilm: LoadedEncoder) -> None:
    assert minilm.texts(["word " * 5000], query=False).shape == (1, MINILM.dimension)


def test_empty_text_is_embedded(minilm: LoadedEncoder) -> None:
    assert np.isfinite(minilm.texts([""], query=False)).all()


def test_other_weights_than_the_official_ones_are_refused(folder: Path) -> None:
    with pytest.raises(ModelUnusable, match="not the one that was published"):
        MINILM.load(folder, "float32")


def test_e5_tells_queries_from_passages(folder: Path) -> None:
    e5 = E5.load(folder, "float32")
    query, passage = e5.texts(["snow"], query=True), e5.texts(["snow"], query=False)
    assert query.shape == (1, E5.dimension)
    assert not np.allclose(query, passage)


@pytest.mark.parametrize("kept_bytes", [0, 100, -100])
def test_truncated_weights_are_one_sentence(folder: Path, kept_bytes: int) -> None:
    file = folder / "model.safetensors"
    file.write_bytes(file.read_bytes()[:kept_bytes])
    with pytest.raises(ModelUnusable, match=r"bert is damaged .*; download or import it again"):
        E5.load(folder, "float32")


def test_missing_tokenizer_is_named(folder: Path) -> None:
    (folder / "tokenizer.json").unlink()
    with pytest.raises(ModelUnusable, match=r"lacks its file tokenizer\.json"):
        E5.load(folder, "float32")
