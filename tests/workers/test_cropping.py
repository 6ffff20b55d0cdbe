"""A part of a picture comes upright, square where it can, at the encoder's size."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from samples import write_text

from desktop.errors import FileRejected, RequestRefused
from desktop.records import Preparation, Region
from desktop.workers.cropping import Cut, cropped
from desktop.workers.decode import Decoder

SMALL = Preparation(32, squash=False)
LEFT, RIGHT = Region(0.0, 0.0, 0.5, 1.0), Region(0.6, 0.1, 0.3, 0.2)


@pytest.fixture
def decoder() -> Iterator[Decoder]:
    made = Decoder()
    yield made
    made.stop()


def two_halves(path: Path) -> Path:
    picture = Image.new("RGB", (400, 200), "blue")
    picture.paste("red", (0, 0, 200, 200))
    picture.save(path)
    return path


def test_only_the_part_is_seen(decoder: Decoder, tmp_path: Path) -> None:
    path = two_halves(tmp_path / "a.png")
    left = decoder.part(path, Cut(None, LEFT, SMALL))
    right = decoder.part(path, Cut(None, RIGHT, SMALL))
    assert left.shape == right.shape == (32, 32, 3)
    assert np.allclose(left.reshape(-1, 3).mean(0), (255, 0, 0), atol=3)  # the edge rings
    assert np.allclose(right.reshape(-1, 3).mean(0), (0, 0, 255), atol=3)


def test_what_has_no_such_picture_is_refused(decoder: Decoder, tmp_path: Path) -> None:
    with pytest.raises(RequestRefused):
        decoder.part(two_halves(tmp_path / "a.png"), Cut(3, LEFT, SMALL))
    with pytest.raises(FileRejected):
        decoder.part(write_text(tmp_path / "a.jpg", "no picture"), Cut(None, LEFT, SMALL))


@pytest.mark.parametrize(
    ("region", "shape"),
    [
        (Region(0.0, 0.0, 1.0, 1.0), (100, 300)),  # as square as the picture allows
        (Region(0.4, 0.1, 0.1, 0.2), (30, 30)),
        (Region(0.9, 0.9, 0.1, 0.1), (30, 30)),
        (Region(0.5, 0.5, 0.0, 0.0), (1, 1)),
    ],
)
def test_a_part_is_widened_to_a_square_within_the_picture(
    region: Region, shape: tuple[int, int]
) -> None:
    pixels = np.zeros((100, 300, 3), np.uint8)
    assert cropped(pixels, region).shape == (*shape, 3)
