"""Pictures that are drawn here, as different from each other as photos are; never the user's."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

SAMPLES = 8


def sample_pictures(size: int, seed: int) -> NDArray[np.uint8]:
    """(8, size, size, 3): clouds of several sizes, a sky, stripes, discs, writing and noise."""
    rng = np.random.default_rng(seed)
    y, x = np.mgrid[0:size, 0:size].astype(np.float32) / size
    grey = [
        *(_cloud(rng, size, cells) for cells in (2, 5, 17)),
        y * 0.8 + 0.1,
        (np.sin((x + 0.4 * y) * 60) > 0).astype(np.float32),
        (np.hypot(x % 0.25 - 0.125, y % 0.25 - 0.125) < 0.1).astype(np.float32),
        np.where((y * 20 % 1 < 0.5) & (rng.random((size, size)) < 0.4), 0.1, 0.95),
        rng.random((size, size)),
    ]
    tints = rng.uniform(0.3, 1, (SAMPLES, 2, 1, 1, 3))
    colours = [one * tint[0] + (1 - one) * tint[1] * 0.6 for one, tint in _tinted(grey, tints)]
    return (np.stack(colours).clip(0, 1) * 255).astype(np.uint8)


def _tinted(
    grey: list[NDArray[np.floating]], tints: NDArray[np.floating]
) -> list[tuple[NDArray[np.floating], NDArray[np.floating]]]:
    return [(one[:, :, None], tint) for one, tint in zip(grey, tints, strict=True)]


def _cloud(rng: np.random.Generator, size: int, cells: int) -> NDArray[np.floating]:
    """(size, size) from 0 to 1: random points, smoothly joined."""
    points = rng.random((cells + 1, cells + 1))
    at = np.linspace(0, cells, size, endpoint=False)
    low, part = at.astype(int), at % 1
    part = part * part * (3 - 2 * part)
    rows = points[low] * (1 - part)[:, None] + points[low + 1] * part[:, None]
    cloud: NDArray[np.floating] = rows[:, low] * (1 - part) + rows[:, low + 1] * part
    return cloud
