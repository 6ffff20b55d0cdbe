"""Pictures from files: opened with care, upright, in sRGB, and no larger than they are wanted.

All formats of photos share this. Pillow is imported inside the functions, since the window and the
indexer import what declares the formats.
"""

from __future__ import annotations

import contextlib
import io
import warnings
from collections.abc import Iterator
from functools import lru_cache
from math import floor
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from desktop import exif
from desktop.errors import FileChanging, FileRejected
from desktop.records import Decoded, DecodedPage, DecodeWish, Kind, Metadata, Pixels, Preparation

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 150_000_000  # of a picture that is decoded as a whole: 600 MB in memory
MAX_DRAFTED_PIXELS = 1_000_000_000  # of a JPEG that can be decoded at an eighth of its size
MAX_SIDE_RATIO = 400  # a picture that is longer than this for its width shows nothing
PREVIEW_SIDE = 512
PREVIEW_QUALITY = 82
FRAMES_TRIED = 8  # of an animation, until one shows something
DAMAGED = "This picture is damaged."
_CUT_SHORT = "Most of this picture is missing: the file is cut short."

# What Pillow and its codecs raise over damaged files, all seen with the samples.
_DAMAGE = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError,
    AttributeError, RuntimeError, AssertionError,
)  # fmt: skip


def decode_photo(path: Path, wish: DecodeWish, codec: str) -> Decoded:
    """A photo in one of Pillow's codecs.

    Args:
        path: A regular file.
        wish: How large it is wanted.
        codec: Pillow's name, for example ``JPEG``.

    Raises:
        FileRejected: It is damaged, of another format or too large.
        FileChanging: It has just vanished.
    """
    with _opened(path, codec) as image:
        size = image.size
        _check_size(size, draftable=codec == "JPEG")
        profile = image.info.get("icc_profile")
        drafted = image.draft("RGB", _draft_size(size, wish.long_side)) is not None
        image, note = _loaded(image, path)
        if not drafted:
            size = image.size  # TIFF turns itself while it loads
        image = _telling_frame(image)
        tags = exif.read(image)
        pixels = _pixels(image, wish.long_side, profile, tags.orientation)
    width, height = size if tags.orientation < 5 else size[::-1]
    return Decoded(
        kind=Kind.PHOTO,
        pages=(DecodedPage(number=None, pixels=pixels),),
        width=width,
        height=height,
        taken=tags.taken,
        metadata=tags.metadata + note,
    )


def upright_rgb(image: Image.Image) -> Pixels:
    """A loaded picture as it is to be looked at: turned by its EXIF, on white, 8 bits, sRGB."""
    return _pixels(image, max(image.size), image.info.get("icc_profile"), exif.orientation(image))


def preview_jpeg(
    pixels: Pixels, long_side: int = PREVIEW_SIDE, quality: int = PREVIEW_QUALITY
) -> bytes:
    """A small JPEG without metadata, its long side at most so many pixels; never enlarged."""
    from PIL import Image

    image = Image.fromarray(pixels)
    width, height = image.size
    if max(width, height) > long_side:
        scale = long_side / max(width, height)
        smaller = (max(1, round(width * scale)), max(1, round(height * scale)))
        image = image.resize(smaller, Image.Resampling.BICUBIC, reducing_gap=2.0)
    file = io.BytesIO()
    image.save(file, "JPEG", quality=quality)
    return file.getvalue()


def prepare(pixels: Pixels, preparation: Preparation) -> Pixels:
    """A picture at an encoder's size, (size, size, 3), which may be a view.

    Source: the transforms of open_clip 3.3: bicubic; `squash`, or `shortest` and a centre crop.
    """
    side = preparation.size
    if pixels.shape[:2] == (side, side):
        return pixels
    if preparation.squash:
        return _resized(pixels, side, side)
    height, width = pixels.shape[:2]
    if max(width, height) > 4 * min(width, height):  # spares the ends of panoramas
        pixels = _middle(pixels, min(width, 4 * height), min(height, 4 * width))
        height, width = pixels.shape[:2]
    if width < height:
        return _middle(_resized(pixels, side, side * height // width), side, side)
    return _middle(_resized(pixels, side * width // height, side), side, side)


def _resized(pixels: Pixels, width: int, height: int) -> Pixels:
    from PIL import Image

    image = Image.fromarray(pixels)
    return np.asarray(image.resize((width, height), Image.Resampling.BICUBIC, reducing_gap=2.0))


def _middle(pixels: Pixels, width: int, height: int) -> Pixels:
    top, left = round((pixels.shape[0] - height) / 2), round((pixels.shape[1] - width) / 2)
    return pixels[top : top + height, left : left + width]


def write_sample(path: Path, codec: str) -> None:
    """Write a small photo there, half red and half blue, in one of Pillow's codecs."""
    from PIL import Image

    image = Image.new("RGB", (64, 48), "red")
    image.paste("blue", (32, 0, 64, 48))
    image.save(path, codec)


# ----------------------------------------------------------------------------- opening


@contextlib.contextmanager
def _opened(path: Path, codec: str) -> Iterator[Image.Image]:
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_DRAFTED_PIXELS // 2  # Pillow refuses at twice this
    with warnings.catch_warnings(), damage_is_rejected():
        warnings.simplefilter("ignore")  # every warning of Pillow is about an odd file
        with Image.open(path, formats=[codec]) as image:
            yield image


@contextlib.contextmanager
def damage_is_rejected(reason: str = DAMAGED) -> Iterator[None]:
    """Turn what a third party's decoder raises into `FileRejected`, and I/O errors into theirs.

    Raises:
        FileRejected: The file is damaged, needs too much memory, or cannot be read.
        FileChanging: It has just vanished.
    """
    from PIL import Image

    try:
        yield
    except FileNotFoundError as gone:
        raise FileChanging("The file is gone.") from gone
    except PermissionError as forbidden:
        raise FileRejected("Shoebox has no permission to read this file.") from forbidden
    except MemoryError as greedy:
        raise FileRejected("This file needs too much memory.") from greedy
    except Image.DecompressionBombError as bomb:
        raise FileRejected("This picture is too large for Shoebox.") from bomb
    except _DAMAGE as damage:
        if isinstance(damage, OSError) and damage.errno:
            raise FileRejected(f"This file could not be read: {damage.strerror}.") from damage
        raise FileRejected(reason) from damage


def _check_size(size: tuple[int, int], *, draftable: bool) -> None:
    limit = MAX_DRAFTED_PIXELS if draftable else MAX_PIXELS
    pixels = size[0] * size[1]
    if pixels == 0:
        raise FileRejected("This picture is empty.")
    if pixels > limit:
        raise FileRejected(
            f"This picture has {pixels / 1e6:,.0f} megapixels; "
            f"Shoebox reads {limit / 1e6:,.0f} at most."
        )
    if max(size) > min(size) * MAX_SIDE_RATIO and max(size) > 4 * PREVIEW_SIDE:
        raise FileRejected("This picture is too narrow to show anything.")


def _draft_size(size: tuple[int, int], long_side: int) -> tuple[int, int]:
    """What to ask of libjpeg, which gives the smallest of its sizes that is no smaller."""
    scale = min(1.0, long_side / max(size))
    return max(1, floor(size[0] * scale)), max(1, floor(size[1] * scale))


# ----------------------------------------------------------------------------- loading


def _loaded(image: Image.Image, path: Path) -> tuple[Image.Image, Metadata]:
    """It decoded, and what to note about it. A file that is cut short gives what is there."""
    try:
        image.load()
    except OSError as damage:
        if damage.errno or "truncated" not in str(damage).lower():
            raise
        return _loaded_part(image, path), (("note", "The end of this file is missing."),)
    return image, ()


def _loaded_part(image: Image.Image, path: Path) -> Image.Image:
    from PIL import Image as Pillow
    from PIL import ImageFile

    progressive = image.info.get("progressive")
    if progressive:
        # libjpeg shows the scans that came only after it has seen an end.
        data = path.read_bytes()
        if data.count(b"\xff\xda") < 3:  # one may be its thumbnail's, one may be incomplete
            raise FileRejected(_CUT_SHORT)
        whole = Pillow.open(io.BytesIO(data + b"\xff\xd9"), formats=["JPEG"])
        whole.draft("RGB", image.size)
        image = whole
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    if not progressive and _missing_share(image) > 0.5:
        raise FileRejected(_CUT_SHORT)
    return image


def _missing_share(image: Image.Image) -> float:
    """How much of a picture that was cut short is rows of the colour that codecs leave there."""
    rows = np.asarray(image.convert("L"))
    of_one_colour = (rows == rows[:, :1]).all(axis=1)
    left_over = np.isin(rows[:, 0], (0, 128, rows[-1, -1]))
    return float((of_one_colour & left_over).mean())


def _telling_frame(image: Image.Image) -> Image.Image:
    """The first of the frames of an animation that is not of one colour; else its first."""
    if not getattr(image, "is_animated", False) or image.format in ("MPO", "TIFF"):
        return image
    first = image.copy()
    with contextlib.suppress(*_DAMAGE):  # its first frame is well
        for frame in range(min(getattr(image, "n_frames", 1), FRAMES_TRIED)):
            image.seek(frame)
            lightness = image.convert("L").getextrema()
            if int(lightness[1]) - int(lightness[0]) > 16:  # type: ignore[arg-type]
                return image
    return first


# ----------------------------------------------------------------------------- to RGB


def _pixels(image: Image.Image, long_side: int, profile: bytes | None, turn: int) -> Pixels:
    """(height, width, 3) RGB, upright, from `long_side` to just under twice as long."""
    from PIL import Image as Pillow

    factor = max(1, max(image.size) // max(1, long_side))
    if image.mode.startswith(("I", "F")):
        image = _from_numbers(image, factor)
    else:
        image = _eight_bits(image).reduce(factor) if factor > 1 else _eight_bits(image)
    image = _on_white(image)
    if profile or image.mode in ("CMYK", "LAB"):
        image = _in_srgb(image, profile or b"")
    if image.mode != "RGB":
        image = image.convert("RGB")
    if turn in _TURNS:
        image = image.transpose(Pillow.Transpose[_TURNS[turn]])
    return np.asarray(image)


# Source: Exif 2.32, tag 0x0112; the same table as Pillow's ImageOps.exif_transpose.
_TURNS = {
    2: "FLIP_LEFT_RIGHT",
    3: "ROTATE_180",
    4: "FLIP_TOP_BOTTOM",
    5: "TRANSPOSE",
    6: "ROTATE_270",
    7: "TRANSVERSE",
    8: "ROTATE_90",
}


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


_WHITES = (1, 255, 1023, 4095, 16383, 65535)  # of pictures with 1 to 16 bits


def _from_numbers(image: Image.Image, factor: int) -> Image.Image:
    """A picture of 16 bits or of floating point numbers in 8 bits, reduced by a factor."""
    from PIL import Image as Pillow

    values = np.asarray(image)
    brightest = float(np.nanmax(values))
    white = next((top for top in _WHITES if brightest <= top), brightest)
    rows, columns = (side // factor for side in values.shape)
    blocks = values[: rows * factor, : columns * factor].reshape(rows, factor, columns, factor)
    means = np.nan_to_num(blocks.mean(axis=(1, 3), dtype=np.float32) / white)
    return Pillow.fromarray((np.clip(means, 0, 1) * 255).astype(np.uint8))


def _on_white(image: Image.Image) -> Image.Image:
    from PIL import Image as Pillow

    if not image.mode.endswith(("A", "a")):
        return image
    image = image.convert("RGBA")
    white = Pillow.new("RGBA", image.size, "white")
    return Pillow.alpha_composite(white, image)


def _in_srgb(image: Image.Image, profile: bytes) -> Image.Image:
    """The picture in sRGB; as it is where its profile is sRGB already, or makes no sense."""
    from PIL import ImageCms

    if image.mode == "RGBA":
        image = image.convert("RGB")
    transform = _to_srgb(profile, image.mode)
    if transform is None:
        return image
    with contextlib.suppress(ImageCms.PyCMSError, *_DAMAGE):
        return transform.apply(image)  # type: ignore[no-any-return]
    return image


@lru_cache(maxsize=32)
def _to_srgb(profile: bytes, mode: str) -> Any:
    from PIL import ImageCms

    with contextlib.suppress(ImageCms.PyCMSError, *_DAMAGE):
        if mode == "LAB":
            source = ImageCms.createProfile("LAB")
        elif not profile or mode not in ("RGB", "CMYK"):
            return None  # Pillow's own conversion of CMYK and grey is as good as a guess
        else:
            source = ImageCms.ImageCmsProfile(io.BytesIO(profile)).profile
        if "srgb" in (source.profile_description or "").lower():
            return None
        srgb = ImageCms.createProfile("sRGB")
        return ImageCms.buildTransform(
            ImageCms.ImageCmsProfile(source), ImageCms.ImageCmsProfile(srgb), mode, "RGB"
        )
    return None
