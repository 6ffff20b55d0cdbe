"""Pictures of every mode and profile in sRGB."""

from __future__ import annotations

import io

import numpy as np
import pytest
from PIL import Image, ImageCms

from desktop import colours


def srgb(image: Image.Image, profile: bytes = b"", factor: int = 1) -> list[int]:
    shown = colours.to_srgb(image, factor, profile)
    assert shown.mode == "RGB"
    value: list[int] = np.asarray(shown)[0, 0].tolist()
    return value


def profile_of(space: str) -> bytes:
    return ImageCms.ImageCmsProfile(ImageCms.createProfile(space)).tobytes()  # type: ignore[arg-type]


def named(name: str, profile: bytes) -> bytes:
    """An sRGB profile under another name, so that it is applied."""
    return profile.replace("sRGB".encode("utf-16-be"), name.encode("utf-16-be"))


def grey_with_gamma(gamma: float) -> bytes:
    """An ICC profile of grey values, version 2.1.

    Source: ICC.1:2001-04, clauses 6 and 6.3.1.2.
    """
    description = b"desc" + bytes(4) + (2).to_bytes(4, "big") + b"G\0" + bytes(78)
    white = b"XYZ " + bytes(4) + bytes.fromhex("0000f6d6000100000000d32d")
    curve = b"curv" + bytes(4) + (1).to_bytes(4, "big") + round(gamma * 256).to_bytes(2, "big")
    parts = ((b"desc", description), (b"wtpt", white), (b"kTRC", curve))
    table, body, at = b"", b"", 132 + 12 * len(parts)
    for name, content in parts:
        padded = content + bytes(-len(content) % 4)
        table += name + at.to_bytes(4, "big") + len(content).to_bytes(4, "big")
        body, at = body + padded, at + len(padded)
    head = bytearray(128)
    head[:4], head[8:12] = at.to_bytes(4, "big"), b"\2\x10\0\0"
    head[12:24], head[36:40] = b"mntrGRAYXYZ ", b"acsp"
    head[68:80] = bytes.fromhex("0000f6d6000100000000d32d")
    return bytes(head) + len(parts).to_bytes(4, "big") + table + body


def test_grey_values_follow_their_curve() -> None:
    grey = Image.new("L", (4, 4), 128)
    assert srgb(grey) == [128, 128, 128]
    assert srgb(grey, grey_with_gamma(1.0))[0] == pytest.approx(188, abs=2)
    assert srgb(grey, grey_with_gamma(2.2))[0] == pytest.approx(128, abs=2)


def test_sixteen_bits_with_a_profile_follow_it_too() -> None:
    values = np.full((4, 4), 0x8080, np.uint16)
    values[3, 3] = 65535
    assert srgb(Image.fromarray(values), grey_with_gamma(1.0))[0] == pytest.approx(188, abs=2)


def test_profile_of_another_kind_of_colours_is_ignored() -> None:
    assert srgb(Image.new("L", (4, 4), 99), named("Ours", profile_of("sRGB"))) == [99, 99, 99]
    assert srgb(Image.new("RGB", (4, 4), (9, 99, 9)), grey_with_gamma(1.0)) == [9, 99, 9]


def test_transparent_pixels_are_white_in_every_mode() -> None:
    assert srgb(Image.new("RGBA", (4, 4), (9, 9, 9, 0))) == [255, 255, 255]
    assert srgb(Image.new("LA", (4, 4), (9, 0)), factor=2) == [255, 255, 255]


@pytest.mark.parametrize("size", [(1, 3000), (3000, 1), (1, 1), (7, 13)])
@pytest.mark.parametrize("mode", ["I;16", "F", "I", "L", "P", "1", "RGBA", "CMYK", "LAB"])
def test_every_mode_and_shape_is_reduced(mode: str, size: tuple[int, int]) -> None:
    assert colours.to_srgb(Image.new(mode, size), 6, b"").mode == "RGB"


@pytest.mark.parametrize("value", [np.nan, np.inf, -np.inf, 0.0])
def test_numbers_that_are_none_are_a_picture_still(value: float) -> None:
    srgb(Image.fromarray(np.full((4, 4), value, np.float32)))


def test_wide_colours_become_srgb_through_a_real_file() -> None:
    file = io.BytesIO()
    image = Image.new("RGB", (8, 8), (200, 40, 41))
    image.save(file, "PNG", icc_profile=named("Ours", profile_of("sRGB")))
    with Image.open(file) as found:
        assert srgb(found, found.info["icc_profile"]) == pytest.approx([200, 40, 41], abs=1)
