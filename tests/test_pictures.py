"""Pictures brought to the form that encoders and the window take."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image, ImageCms
from samples import exif_of

from desktop.pictures import decode_photo, prepare, preview_jpeg, upright_rgb
from desktop.records import DecodeWish, Preparation

# Red at the top left, green at the top right, blue below.
SCENE = np.zeros((40, 60, 3), np.uint8)
SCENE[:20, :30, 0] = SCENE[:20, 30:, 1] = SCENE[20:, :, 2] = 255


@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(orientation: int) -> None:
    # What a camera held that way stores is the scene, turned by the inverse.
    undo = {1: None, 2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}[orientation]
    stored = Image.fromarray(SCENE)
    if undo is not None:
        stored = stored.transpose(Image.Transpose(undo))
    file = io.BytesIO()
    stored.save(file, "PNG", exif=exif_of(orientation=orientation))
    with Image.open(file) as image:
        assert np.array_equal(upright_rgb(image), SCENE)


def test_colours_of_another_profile_become_srgb() -> None:
    image = Image.new("RGB", (8, 8), (200, 40, 41))
    image.info["icc_profile"] = profile_with_red_and_green_swapped()
    assert np.allclose(upright_rgb(image)[0, 0], (40, 200, 41), atol=3)


def test_srgb_profile_changes_nothing() -> None:
    image = Image.new("RGB", (8, 8), (200, 40, 41))
    image.info["icc_profile"] = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    assert upright_rgb(image)[0, 0].tolist() == [200, 40, 41]


@pytest.mark.parametrize("profile", [b"", b"nonsense", b"\0" * 200])
def test_damaged_profile_is_ignored(profile: bytes) -> None:
    image = Image.new("RGB", (8, 8), (200, 40, 41))
    image.info["icc_profile"] = profile
    assert upright_rgb(image)[0, 0].tolist() == [200, 40, 41]


def test_preview_is_no_larger_than_asked_and_keeps_proportions() -> None:
    assert size_of(preview_jpeg(np.zeros((300, 1200, 3), np.uint8))) == (512, 128)
    assert size_of(preview_jpeg(np.zeros((9, 3000, 3), np.uint8))) == (512, 2)


def test_preview_is_not_enlarged() -> None:
    assert size_of(preview_jpeg(np.zeros((10, 20, 3), np.uint8))) == (20, 10)


def test_squashed_picture_keeps_all_of_it() -> None:
    prepared = prepare(SCENE, Preparation(20, squash=True))
    assert prepared.shape == (20, 20, 3)
    assert [prepared[2, 2].argmax(), prepared[2, 17].argmax(), prepared[17, 10].argmax()] == [
        0,
        1,
        2,
    ]


def test_cropped_picture_keeps_its_middle() -> None:
    wide = np.zeros((10, 100, 3), np.uint8)
    wide[:, 45:55] = 255
    assert prepare(wide, Preparation(10, squash=False)).min() == 255


def test_preparing_is_what_open_clip_does() -> None:
    noise = np.random.default_rng(2).integers(0, 256, (90, 120, 3), np.uint8)
    image = Image.fromarray(noise).resize((85, 64), Image.Resampling.BICUBIC)
    theirs = np.asarray(image.crop((10, 0, 74, 64)), np.int16)
    ours = prepare(noise, Preparation(64, squash=False)).astype(np.int16)
    assert np.abs(ours - theirs).mean() < 4


def test_picture_of_the_right_size_is_passed_on() -> None:
    assert prepare(SCENE[:, :40], Preparation(40, squash=True)).shape == (40, 40, 3)


@pytest.mark.parametrize(("wide", "decoded"), [(4000, 500), (3800, 950), (4608, 576)])
def test_jpeg_is_decoded_hardly_smaller_than_wanted(
    tmp_path: Path, wide: int, decoded: int
) -> None:
    Image.new("RGB", (wide, 3 * wide // 4), "green").save(tmp_path / "a.jpg")
    photo = decode_photo(tmp_path / "a.jpg", DecodeWish(long_side=512, picture_pages=1), "JPEG")
    (page,) = photo.pages
    assert page.pixels is not None
    assert max(page.pixels.shape) == decoded
    assert (photo.width, photo.height) == (wide, 3 * wide // 4)


def profile_with_red_and_green_swapped() -> bytes:
    srgb = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB")).tobytes()
    named = srgb.replace("sRGB".encode("utf-16-be"), "Ours".encode("utf-16-be"))
    return named.replace(b"rXYZ", b"none").replace(b"gXYZ", b"rXYZ").replace(b"none", b"gXYZ")


def size_of(jpeg: bytes) -> tuple[int, int]:
    with Image.open(io.BytesIO(jpeg)) as image:
        return image.size
