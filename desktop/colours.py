"""Pictures of every mode brought to 8 bits of sRGB on white, their colour profile respected."""

from __future__ import annotations

import contextlib
import io
from functools import lru_cache
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from PIL import Image

_WHITES = (1, 255, 1023, 4095, 16383, 65535)  # of pictures with 1 to 16 bits
_SPACES = {"RGB": "RGB", "CMYK": "CMYK", "L": "GRAY", "LAB": "LAB"}  # what a profile calls a mode

_DAMAGE = (OSError, ValueError, LookupError, TypeError, AttributeError, ArithmeticError)


def to_srgb(image: Image.Image, factor: int, profile: bytes) -> Image.Image:
    """The picture in mode RGB, reduced by a whole factor, on white where it is transparent.

    Args:
        image: Loaded, in any mode.
        factor: 1 leaves its size.
        profile: Its ICC profile; b"" where it has none, one that makes no sense counts as none.
    """
    if image.mode.startswith(("I", "F")):
        image = _from_numbers(image, factor)
    else:
        image = _eight_bits(image)
        image = image.reduce(factor) if factor > 1 else image
    image = _on_white(image)
    if profile or image.mode in ("CMYK", "LAB"):
        image = _converted(image, profile)
    return image if image.mode == "RGB" else image.convert("RGB")


def _eight_bits(image: Image.Image) -> Image.Image:
    """The picture in a mode that can be reduced: L, LA, RGB, RGBA, CMYK or LAB."""
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode == "1":
        return image.convert("L")
    if image.mode == "PA":
        return image.convert("RGBA")
    if "transparency" in image.info and image.mode in ("L", "RGB"):
        return image.convert("LA" if image.mode == "L" else "RGBA")
    return image


def _from_numbers(image: Image.Image, factor: int) -> Image.Image:
    """A picture of 16 bits or of floating point numbers in 8 bits, reduced by a factor."""
    from PIL import Image as Pillow

    values = np.asarray(image)
    if image.mode.startswith("F"):
        values = np.nan_to_num(values, posinf=0.0, neginf=0.0)
    brightest = float(values.max())
    white = next((top for top in _WHITES if brightest <= top), brightest)
    rows, columns = (max(1, side // factor) for side in values.shape)
    high, wide = (min(factor, side) for side in values.shape)
    blocks = values[: rows * high, : columns * wide].reshape(rows, high, columns, wide)
    means = blocks.mean(axis=(1, 3), dtype=np.float32) / (white or 1.0)
    return Pillow.fromarray((np.clip(means, 0, 1) * 255).astype(np.uint8))


def _on_white(image: Image.Image) -> Image.Image:
    from PIL import Image as Pillow

    if not image.mode.endswith(("A", "a")):
        return image
    image = image.convert("RGBA")
    white = Pillow.new("RGBA", image.size, "white")
    return Pillow.alpha_composite(white, image).convert("RGB")


def _converted(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in sRGB; as it is where its profile is sRGB already, or makes no sense."""
    from PIL import ImageCms

    transform = _transform(profile, image.mode)
    if transform is None:
        return image
    with contextlib.suppress(ImageCms.PyCMSError, *_DAMAGE):
        return transform.apply(image)  # type: ignore[no-any-return]
    return image


@lru_cache(maxsize=32)
def _transform(profile: bytes, mode: str) -> Any:
    from PIL import ImageCms

    with contextlib.suppress(ImageCms.PyCMSError, *_DAMAGE):
        if mode == "LAB" and not profile:
            source = ImageCms.createProfile("LAB")
        elif not profile or mode not in _SPACES:
            return None  # Pillow's own conversion of CMYK is as good as a guess
        else:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        if source.xcolor_space.strip().upper() != _SPACES[mode].upper():
            return None  # a grey picture with the profile of the colours it once had
        name = (source.profile_description or "").lower()
        if "srgb" in name and "linear" not in name:
            return None
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(source), ImageCms.ImageCmsProfile(srgb), mode, "RGB"
        )
    return None
