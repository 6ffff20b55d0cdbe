"""Perceptual hashes: what stays, what differs, and which of many are found alike."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray
from PIL import Image, ImageEnhance

from desktop.likeness import HASH_BYTES, as_numbers, bits_apart, pairs_alike, perceptual_hash
from desktop.records import Pixels
from desktop.workers.decode import Decoder


def scene(seed: int, size: tuple[int, int] = (640, 480)) -> Image.Image:
    """A picture with shapes and shades, as a photo has."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(0, 256, (8, 10, 3), np.uint8)
    fine = rng.integers(0, 256, (30, 40, 3), np.uint8)
    first, second = (Image.fromarray(part).resize(size, 3) for part in (coarse, fine))
    return Image.blend(first, second, 0.3)


def pixels(image: Image.Image) -> Pixels:
    return np.asarray(image.convert("RGB"))


def apart(first: Image.Image, second: Image.Image) -> int:
    hashes = [as_numbers([perceptual_hash(pixels(image))]) for image in (first, second)]
    return int(bits_apart(*hashes)[0])


@pytest.mark.parametrize(
    "changed",
    [
        lambda photo: photo.resize((160, 120)),
        lambda photo: photo.resize((1300, 970)),
        lambda photo: photo.convert("L"),
        lambda photo: ImageEnhance.Brightness(photo).enhance(1.15),
        lambda photo: photo.crop((6, 4, 634, 476)),
    ],
    ids=["smaller", "larger", "grey", "brighter", "cut"],
)
def test_changed_picture_keeps_most_of_its_bits(changed) -> None:  # type: ignore[no-untyped-def]
    assert max(apart(photo, changed(photo)) for photo in map(scene, range(12))) <= 40


def test_different_pictures_differ_in_half_of_the_bits() -> None:
    distances = [apart(scene(n), scene(n + 100)) for n in range(20)]
    assert min(distances) > 80
    assert 110 < np.mean(distances) < 145


@pytest.mark.parametrize("colour", ["black", "white", "red", (17, 99, 201)])
def test_picture_of_one_colour_says_nothing(colour: str | tuple[int, int, int]) -> None:
    assert perceptual_hash(pixels(Image.new("RGB", (640, 480), colour))) == b""


def test_stripes_and_faint_noise_say_nothing() -> None:
    halves = Image.new("RGB", (640, 480), "red")
    halves.paste("blue", (320, 0, 640, 480))
    noise = Image.effect_noise((640, 480), 3)
    assert perceptual_hash(pixels(halves)) == perceptual_hash(pixels(noise)) == b""


@pytest.mark.parametrize("size", [(1, 1), (1, 900), (7, 3), (63, 65), (3000, 20)])
def test_hash_has_32_bytes_or_none_in_any_size(size: tuple[int, int]) -> None:
    noisy = np.random.default_rng(1).integers(0, 256, (size[1], size[0], 3), np.uint8)
    assert len(perceptual_hash(noisy)) in (0, HASH_BYTES)


def test_hash_comes_from_the_decode_child_with_the_photo(tmp_path) -> None:  # type: ignore[no-untyped-def]
    scene(3).save(tmp_path / "a.jpg", quality=90)
    decoder = Decoder()
    try:
        found = decoder.decode(tmp_path / "a.jpg", (), 0).perceptual
    finally:
        decoder.stop()
    assert found is not None
    own = as_numbers([perceptual_hash(pixels(scene(3)))])
    assert bits_apart(as_numbers([found]), own)[0] <= 6


# ----------------------------------------------------------------------------- many of them


def clustered(seed: int, count: int, flips: int) -> NDArray[np.uint64]:
    """Hashes of which many are some flipped bits from another."""
    rng = np.random.default_rng(seed)
    bits = rng.integers(0, 2, (count, 256), np.uint8)
    for row in range(1, count):
        if rng.random() < 0.6:
            bits[row] = bits[rng.integers(row)]
            bits[row, rng.choice(256, rng.integers(0, flips + 1), replace=False)] ^= 1
    return as_numbers([np.packbits(row).tobytes() for row in bits])


def naive(hashes: NDArray[np.uint64], most_bits: int) -> dict[tuple[int, int], int]:
    found: dict[tuple[int, int], int] = {}
    rows = [[int(part) for part in row] for row in hashes]
    for low, first in enumerate(rows):
        for high in range(low + 1, len(rows)):
            bits = [(a ^ b).bit_count() for a, b in zip(first, rows[high], strict=True)]
            if bits[0] <= 11 and sum(bits) <= most_bits:
                found[low, high] = sum(bits)
    return found


@settings(max_examples=15, deadline=None)
@given(st.integers(0, 10_000), st.integers(0, 60), st.integers(0, 90))
def test_pairs_are_those_of_the_naive_comparison(seed: int, count: int, flips: int) -> None:
    hashes = clustered(seed, count, flips)
    pairs, bits = pairs_alike(hashes, 80)
    found = {(int(low), int(high)): int(n) for (low, high), n in zip(pairs, bits, strict=True)}
    assert found == naive(hashes, 80)
    assert list(bits) == sorted(bits)


def test_thousands_of_equal_hashes_do_not_explode() -> None:
    hashes = np.repeat(clustered(1, 1, 0), 5000, axis=0)
    pairs, bits = pairs_alike(hashes, 40)
    assert len(pairs) <= 5000 * 128
    assert set(pairs.ravel().tolist()) == set(range(5000))
    assert not bits.any()
