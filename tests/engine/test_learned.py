"""A few examples tell their kind from the rest of a library."""

from __future__ import annotations

import time

import numpy as np
import pytest
from numpy.typing import NDArray

from desktop.engine.learned import fitted
from desktop.records import Strength

Rows = NDArray[np.float32]


def clusters(count: int = 40, of_each: int = 25, dimension: int = 64) -> Rows:
    """(clusters, of_each, dimension): unit rows, all on one side, as photos are in a CLIP space."""
    rng = np.random.default_rng(5)
    middles = rng.normal(size=(count, 1, dimension)) + 2.0
    rows = middles + 0.6 * rng.normal(size=(count, of_each, dimension))
    return np.asarray(rows / np.linalg.norm(rows, axis=-1, keepdims=True), np.float32)


ROWS = clusters()
LIBRARY = ROWS.reshape(-1, ROWS.shape[-1])[::3]
NONE = ROWS[0, :0]


def strengths(cluster: int, examples: int = 5) -> tuple[list[Strength], list[Strength]]:
    """Of the rest of a cluster, and of all the others."""
    probe = fitted(ROWS[cluster, :examples], NONE, LIBRARY)
    own = [probe.strength(score) for score in ROWS[cluster, examples:] @ probe.direction]
    others = np.delete(ROWS, cluster, axis=0).reshape(-1, ROWS.shape[-1])
    return own, [probe.strength(score) for score in others @ probe.direction]


@pytest.mark.parametrize("cluster", [0, 7, 23])
def test_five_examples_find_their_kind_and_nothing_else(cluster: int) -> None:
    own, others = strengths(cluster)
    assert own.count(Strength.STRONG) >= 0.9 * len(own)
    assert others.count(Strength.STRONG) <= 0.01 * len(others)


def test_one_example_shows_next_to_nothing_wrong() -> None:
    _, others = strengths(3, examples=1)
    assert others.count(Strength.STRONG) <= 0.01 * len(others)


def test_examples_that_have_nothing_in_common_find_little_that_is_strong() -> None:
    probe = fitted(ROWS[:6, 0], NONE, LIBRARY)
    rest = ROWS[6:].reshape(-1, ROWS.shape[-1])
    found = [probe.strength(score) for score in rest @ probe.direction]
    assert found.count(Strength.STRONG) <= 0.01 * len(found)


def test_what_is_said_not_to_show_it_sinks() -> None:
    near = 0.6 * ROWS[0, 10:20] + 0.4 * ROWS[1, 10:20]
    near /= np.linalg.norm(near, axis=1, keepdims=True)
    before, after = (fitted(ROWS[0, :5], no, LIBRARY) for no in (NONE, near[:4]))
    rank_before = (LIBRARY @ before.direction)[:, None] > near[4:] @ before.direction
    rank_after = (LIBRARY @ after.direction)[:, None] > near[4:] @ after.direction
    assert rank_after.mean() > rank_before.mean()


@pytest.mark.parametrize("library", [0, 3])
def test_a_library_of_a_handful_gives_a_direction(library: int) -> None:
    probe = fitted(ROWS[0, :2], NONE, ROWS[:library, 5])
    assert np.linalg.norm(probe.direction) == pytest.approx(1, abs=1e-5)
    assert (ROWS[0, 6:] @ probe.direction).mean() > (ROWS[1, 6:] @ probe.direction).mean()


def test_weights_rise_with_the_score() -> None:
    probe = fitted(ROWS[0, :5], NONE, LIBRARY)
    assert probe.weight(probe.possible - 1) == pytest.approx(0.02)
    assert probe.weight(probe.strong) == pytest.approx(0.5)
    assert probe.weight(probe.strong + 1) == 1.0


def test_a_probe_in_512_dimensions_is_fitted_in_a_moment() -> None:
    rows = np.random.default_rng(0).normal(size=(420, 512)).astype(np.float32)
    times = []
    for _ in range(3):
        started = time.perf_counter()
        fitted(rows[:10], rows[10:20], rows[20:])
        times.append(time.perf_counter() - started)
    assert min(times) < 1.0  # 25 ms on a computer that does nothing else
