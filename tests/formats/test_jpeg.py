"""JPEG photos."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from samples import write_photo

from desktop.errors import FileChanging, FileRejected
from desktop.formats.jpeg import FORMAT
from desktop.records import Decoded, DecodeWish, Pixels

WISH = DecodeWish(long_side=100, picture_pages=0)
LEFT_RED = Image.new("RGB", (320, 240), "blue")
LEFT_RED.paste("red", (0, 0, 160, 240))


def pixels(decoded: Decoded) -> Pixels:
    (page,) = decoded.pages
    assert page.pixels is not None
    return page.pixels


def test_large_photo_is_decoded_at_a_fraction_of_its_size(tmp_path: Path) -> None:
    decoded = FORMAT.decode(write_photo(tmp_path / "a.jpg", size=(4000, 3000)), WISH)
    assert (decoded.width, decoded.height) == (4000, 3000)
    assert pixels(decoded).shape == (75, 100, 3)


@pytest.mark.parametrize("size", [(3000, 10), (799, 801), (101, 100), (1, 1)])
def test_pictures_are_at_least_as_large_as_wished_and_less_than_twice(
    tmp_path: Path, size: tuple[int, int]
) -> None:
    found = pixels(FORMAT.decode(write_photo(tmp_path / "a.jpg", size=size), WISH))
    assert min(100, *[max(size)]) <= max(found.shape[:2]) < 200


def test_cmyk_becomes_rgb(tmp_path: Path) -> None:
    Image.new("CMYK", (64, 64), (0, 255, 255, 0)).save(tmp_path / "a.jpg")
    red = pixels(FORMAT.decode(tmp_path / "a.jpg", WISH))[32, 32]
    assert red[0] > 200 > 60 > red[1]


def test_grey_becomes_rgb(tmp_path: Path) -> None:
    Image.new("L", (64, 64), 77).save(tmp_path / "a.jpg")
    assert pixels(FORMAT.decode(tmp_path / "a.jpg", WISH))[32, 32].tolist() == [77, 77, 77]


@pytest.mark.parametrize("progressive", [False, True])
def test_photo_that_is_mostly_there_is_read_with_a_note(tmp_path: Path, progressive: bool) -> None:
    file = cut_short(tmp_path / "a.jpg", 0.8, progressive=progressive)
    decoded = FORMAT.decode(file, WISH)
    assert decoded.metadata == (("note", "The end of this file is missing."),)
    assert pixels(decoded)[10, 10, 0] > 200


@pytest.mark.parametrize("progressive", [False, True])
def test_photo_that_is_mostly_missing_is_rejected(tmp_path: Path, progressive: bool) -> None:
    file = cut_short(tmp_path / "a.jpg", 0.03, progressive=progressive)
    with pytest.raises(FileRejected, match="cut short"):
        FORMAT.decode(file, WISH)


def test_narrow_strip_is_rejected(tmp_path: Path) -> None:
    with pytest.raises(FileRejected, match="too narrow"):
        FORMAT.decode(write_photo(tmp_path / "a.jpg", size=(40_000, 2)), WISH)


def test_vanished_photo_is_changing(tmp_path: Path) -> None:
    with pytest.raises(FileChanging):
        FORMAT.decode(tmp_path / "gone.jpg", WISH)


def cut_short(path: Path, share: float, *, progressive: bool) -> Path:
    noise = np.random.default_rng(1).integers(0, 60, (300, 400, 3), np.uint8)
    noise[..., 0] += 190
    Image.fromarray(noise).save(path, progressive=progressive, quality=90)
    whole = path.read_bytes()
    path.write_bytes(whole[: 700 + int((len(whole) - 700) * share)])
    return path
