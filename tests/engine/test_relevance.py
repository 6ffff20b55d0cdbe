"""Chance is told from a find, whatever scale an encoder's scores have."""

import numpy as np
import pytest

from desktop.engine.relevance import Chance, chance_of, weight_of


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
