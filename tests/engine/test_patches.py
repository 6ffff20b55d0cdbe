"""A picture that is no square is looked at in squares, and put together again."""

from __future__ import annotations

import numpy as np
import pytest

from desktop.engine.patches import cut, heat_of, joined, windows
from desktop.records import Region


@pytest.mark.parametrize(
    ("aspect", "lefts"),
    [(1.0, [0.0]), (1.04, [0.0]), (4 / 3, [0.0, 0.25]), (2.0, [0.0, 0.5]), (8.0, [0.0])],
)
def test_squares_cover_a_wide_picture(aspect: float, lefts: list[float]) -> None:
    assert [one.left for one in windows(aspect)] == pytest.approx(lefts)


def test_squares_cover_a_high_picture() -> None:
    assert windows(0.5) == (Region(0, 0, 1, 0.5), Region(0, 0.5, 1, 0.5))


def test_a_cut_is_what_lies_there() -> None:
    pixels = np.zeros((1, 40, 40, 3), np.uint8)
    pixels[0, :, 20:] = 200
    assert cut(pixels, Region(0.5, 0, 0.5, 1), 10).min() == 200
    assert cut(pixels, Region(0, 0, 0.5, 1), 10).max() == 0
    assert cut(pixels, Region(0, 0, 1, 1), 40).tolist() == pixels.tolist()


def test_windows_are_put_where_they_were_taken() -> None:
    left = np.array([[1, 1], [0, 0]], np.float32)
    right = np.array([[0, 0], [0, 4]], np.float32)
    whole = joined(windows(2.0), [left, right])
    assert whole.tolist() == [[1, 1, 0, 0], [0, 0, 0, 4]]


def test_where_windows_overlap_it_is_the_mean() -> None:
    ones, threes = np.full((4, 3), 1, np.float32), np.full((4, 3), 3, np.float32)
    whole = joined((Region(0, 0, 0.6, 1), Region(0.4, 0, 0.6, 1)), [ones, threes])
    assert whole[0].tolist() == [1, 1, 2, 3, 3]


def test_half_of_a_picture_stays_cold() -> None:
    heat = heat_of(np.arange(12, dtype=np.float32).reshape(3, 4))
    assert (heat.rows, heat.columns, max(heat.values)) == (3, 4, 1.0)
    assert heat.values.count(0.0) == 6
