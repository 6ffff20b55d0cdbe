"""Directions are added and taken away, each by the spread of its scores."""

import numpy as np
from numpy.typing import NDArray

from desktop.engine.composing import Meaning, Toward, composed

NONE = np.zeros((0, 0), np.float32)


def unit(*values: float) -> NDArray[np.float32]:
    array = np.array(values, np.float32)
    return array / np.float32(np.linalg.norm(array))


def direction(meaning: Meaning, sample: NDArray[np.float32] = NONE) -> NDArray[np.float32]:
    found = composed(meaning, sample)
    assert found is not None
    return found


def test_words_alone_stay_as_they_are() -> None:
    words = unit(1, 2)
    assert composed(Meaning(words=(Toward(words),)), NONE) is words


def test_nothing_said_is_nothing() -> None:
    assert composed(Meaning(), NONE) is None


def test_words_beside_a_picture_count_half_as_much_again() -> None:
    meaning = Meaning((Toward(unit(1, 0)),), (Toward(unit(0, 1)),))
    assert np.allclose(direction(meaning), unit(1.5, 1))


def test_pictures_are_one_together() -> None:
    pictures = (Toward(unit(0, 1, 0)), Toward(unit(0, 0, 1)))
    found = direction(Meaning((Toward(unit(1, 0, 0)),), pictures))
    assert np.allclose(found, unit(1.5, 2**-0.5, 2**-0.5))


def test_what_is_excluded_is_taken_away() -> None:
    meaning = Meaning((Toward(unit(1, 0)),), excluded=(unit(0, 1),))
    assert np.allclose(direction(meaning), unit(1, -0.5))


def test_a_picture_that_is_not_wanted_is_taken_away_too() -> None:
    meaning = Meaning((Toward(unit(1, 0)),), (Toward(unit(0, 1), -1.0),))
    assert np.allclose(direction(meaning), unit(1, -0.5))


def test_a_direction_whose_scores_spread_less_counts_as_much() -> None:
    sample = np.random.default_rng(3).normal(0, (0.02, 0.2), (4000, 2)).astype(np.float32)
    found = direction(Meaning((Toward(unit(1, 0)),), (Toward(unit(0, 1)),)), sample)
    assert np.allclose(found, unit(15, 1), atol=0.02)
