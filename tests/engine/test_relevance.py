"""Chance is told from a find, whatever scale an encoder's scores have."""

import numpy as np
import pytest

from desktop.encoders.toy_picture import ENCODER as TOY_PICTURE
from desktop.engine.relevance import Asked, Chance, Relevance, chance_of, strengths_of, weight_of
from desktop.records import Embeddings


@pytest.mark.parametrize("middle", [0.05, 0.75])
def test_a_score_that_stands_out_counts_fully_and_a_common_one_next_to_nothing(
    middle: float,
) -> None:
    rng = np.random.default_rng(1)
    scores = rng.normal(middle, 0.03, 500).astype(np.float32)
    chance = chance_of(scores[:, None], np.ones((1, 1), np.float32))
    found = np.array([middle + 0.2, middle], np.float32)
    assert weight_of(chance.spreads(found)).tolist() == pytest.approx([1.0, 0.02], abs=1e-4)


def test_a_few_that_stand_out_do_not_move_the_middle() -> None:
    scores = np.array([0.1] * 95 + [0.9] * 5, np.float32)
    chance = chance_of(scores[:, None], np.ones((1, 1), np.float32))
    assert chance.middle == pytest.approx(0.1)


def test_an_empty_library_has_no_chance() -> None:
    empty = np.zeros((0, 4), np.float32)
    assert chance_of(empty, empty) == Chance(0.0, 1.0)
    assert chance_of(None, empty) == Chance(0.0, 1.0)


def test_weights_rise_with_the_spreads() -> None:
    weights = weight_of(np.array([-3.0, 1.5, 3.0, 4.0, 9.0], np.float32))
    assert weights.tolist() == sorted(weights.tolist())
    assert (weights[0], weights[-1]) == (np.float32(0.02), 1.0)


def test_the_line_parts_strong_possible_and_weak() -> None:
    spreads = np.array([5.6, 5.4, 3.5, 3.4, -1.0], np.float32)
    assert strengths_of(spreads, (3.5, 5.5)) == ("strong", "possible", "possible", "weak", "weak")


class Shelf:
    """A library of these embeddings; all that `Relevance` asks of a search."""

    def __init__(self, embeddings: Embeddings) -> None:
        self._embeddings = embeddings

    def sample(self, key: str, count: int) -> Embeddings:
        return self._embeddings[:count]


def judged(query: Embeddings, pictures: Embeddings) -> list[str]:
    rng = np.random.default_rng(3)
    neutral = rng.normal(size=(24, 64)).astype(np.float32)
    neutral /= np.linalg.norm(neutral, axis=1, keepdims=True)
    asked = Asked(TOY_PICTURE, query, neutral)
    judgement = Relevance().judge(Shelf(pictures), asked, (pictures @ query).tolist())  # type: ignore[arg-type]
    return [str(strength) for strength in judgement.strengths]


def test_only_what_stands_out_is_strong() -> None:
    pictures = np.random.default_rng(4).normal(size=(60, 64)).astype(np.float32)
    pictures /= np.linalg.norm(pictures, axis=1, keepdims=True)
    found = judged(pictures[7], pictures)
    assert [at for at, strength in enumerate(found) if strength == "strong"] == [7]


def test_of_a_query_that_fits_everything_only_what_stands_out_is_possible() -> None:
    pictures = np.random.default_rng(5).normal(0.4, 1.0, size=(60, 64)).astype(np.float32)
    pictures /= np.linalg.norm(pictures, axis=1, keepdims=True)
    everything = pictures.mean(axis=0) + 0.4 * pictures[7]
    found = judged(everything / np.linalg.norm(everything), pictures)
    assert found[7] == "possible"
    assert "strong" not in found and found.count("weak") > 45


def test_the_example_itself_is_strong_where_all_look_alike() -> None:
    pictures = np.random.default_rng(6).normal(1.0, 0.01, size=(40, 64)).astype(np.float32)
    pictures /= np.linalg.norm(pictures, axis=1, keepdims=True)
    asked = Asked(TOY_PICTURE, pictures[3], None, line=(2.5, 4.0))
    scores = [0.99] * 3 + [1.0] + [0.99] * 36
    judgement = Relevance().judge(Shelf(pictures), asked, scores)  # type: ignore[arg-type]
    assert [at for at, one in enumerate(judgement.strengths) if one == "strong"] == [3]
