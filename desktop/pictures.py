"""Pictures from files: opened with care, upright, in sRGB, and no larger than they are wanted.

All formats of photos share this. Pillow is imported inside the functions, since the window and the
indexer import what declares the formats.
"""

from __future__ import annotations

import contextlib
import io
import struct
import warnings
from collections.abc import Iterator
from math import floor
from pathlib import Path
from time import monotonic
from typing import TYPE_CHECKING

import numpy as np

from desktop import colours
from desktop.errors import FileChanging, FileOutOfReach, FileRejected
from desktop.metadata import exif, photo
from desktop.records import Decoded, DecodedPage, DecodeWish, Kind, Metadata, Pixels, Preparation

if TYPE_CHECKING:
    from PIL import Image

MAX_PIXELS = 220_000_000  # of a picture that is decoded as a whole: 880 MB in memory
MAX_DRAFTED_PIXELS = 1_000_000_000  # of one whose codec can decode it smaller than it is
MAX_SIDE_RATIO = 400  # a picture that is longer than this for its width shows nothing
PREVIEW_SIDE = 512
PREVIEW_QUALITY = 82
_NEARLY = 0.95  # of the wanted size is near enough: 4000 pixels become 500 at once, not by 1000
FRAMES_TRIED = (1, 2, 4, 8, 16, 32)  # of an animation, besides its first
_FRAME_SECONDS = 2.0  # ... after which no more are tried
DAMAGED = "This picture is damaged."
UNKNOWN = "This picture is damaged, or of a kind that Shoebox does not read."
_DRAFTABLE = {"JPEG", "JPEG2000"}
_ANIMATED = {"GIF", "PNG", "WEBP", "AVIF"}
END_MISSING: Metadata = (("note", "The end of this file is missing."),)
CUT_SHORT = "Most of this picture is missing: the file is cut short."

# What Pillow and its codecs raise over damaged files, all seen with the samples.
DAMAGE = (
    OSError, SyntaxError, ValueError, EOFError, LookupError, TypeError, ArithmeticError,
    AttributeError, RuntimeError, AssertionError, struct.error,
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
    with opened(path, codec) as image:
        size = image.size
        check_size(size, draftable=codec in _DRAFTABLE)
        smaller = _shrink_while_loading(image, path, wish.long_side)
        image, notes = loaded(image, path)
        if not smaller:
            size = image.size  # TIFF turns itself while it loads, and an icon has several
            check_size(size)
        animated = codec in _ANIMATED and getattr(image, "is_animated", False)
        account = photo.read(image, path)
        frame = _telling_frame(image) if animated else image
        pixels = pixels_of(frame, wish.long_side, account.orientation, photo.profile(image))
    width, height = size if account.orientation < 5 else size[::-1]
    kind: Metadata = (("kind", "animation"),) if animated else ()
    return Decoded(
        kind=Kind.PHOTO,
        pages=(DecodedPage(number=None, pixels=pixels),),
        width=width,
        height=height,
        taken=account.taken,
        metadata=kind + account.metadata + notes,
    )


def pixels_of(image: Image.Image, long_side: int, turn: int = 1, profile: bytes = b"") -> Pixels:
    """(height, width, 3) RGB, upright, from `long_side` to just under twice as long.

    Args:
        image: Loaded.
        long_side: How large it is wanted; a smaller picture stays as it is.
        turn: Its orientation, 1-8, as EXIF has it.
        profile: Its colour profile.
    """
    from PIL import Image as Pillow

    factor = max(1, max(image.size) // max(1, long_side))
    image = colours.to_srgb(image, factor, profile)
    if turn in _TURNS:
        image = image.transpose(Pillow.Transpose[_TURNS[turn]])
    return np.asarray(image)


def upright_rgb(image: Image.Image) -> Pixels:
    """A loaded picture as it is to be looked at: turned by its EXIF, on white, 8 bits, sRGB."""
    return pixels_of(image, max(image.size), exif.orientation(image), photo.profile(image))


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
def opened(file: Path | io.BytesIO, codec: str) -> Iterator[Image.Image]:
    """An open picture, in which everything that a codec raises rejects the file.

    Raises:
        FileRejected: It is damaged or of another format.
        FileChanging: It has just vanished.
    """
    from PIL import Image

    Image.MAX_IMAGE_PIXELS = MAX_DRAFTED_PIXELS // 2  # Pillow refuses at twice this
    with warnings.catch_warnings(), damage_is_rejected():
        warnings.simplefilter("ignore")  # every warning of Pillow is about an odd file
        with Image.open(file, formats=[codec]) as image:
            yield image


@contextlib.contextmanager
def damage_is_rejected(reason: str = DAMAGED) -> Iterator[None]:
    """Turn what a third party's decoder raises into `FileRejected`, and I/O errors into theirs.

    Raises:
        FileRejected: The file is damaged, needs too much memory, or cannot be read.
        FileChanging: It has just vanished.
    """
    from PIL import Image, UnidentifiedImageError

    try:
        yield
    except FileNotFoundError as gone:
        raise FileChanging("The file is gone.") from gone
    except PermissionError as forbidden:
        raise FileOutOfReach("Shoebox has no permission to read this file.") from forbidden
    except MemoryError as greedy:
        raise FileRejected("This file needs too much memory.") from greedy
    except UnidentifiedImageError as unknown:
        raise FileRejected(UNKNOWN if reason == DAMAGED else reason) from unknown
    except Image.DecompressionBombError as bomb:
        raise FileRejected("This picture is too large for Shoebox.") from bomb
    except DAMAGE as damage:
        if isinstance(damage, OSError) and damage.errno:
            raise FileRejected(f"This file could not be read: {damage.strerror}.") from damage
        raise FileRejected(reason) from damage


def check_size(size: tuple[int, int], *, draftable: bool = False) -> None:
    """Refuse a picture that would take too much memory, or shows nothing.

    Raises:
        FileRejected: Why.
    """
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


def _shrink_while_loading(image: Image.Image, path: Path, long_side: int) -> bool:
    """Let the codec decode it smaller, but hardly smaller than wanted; False where it cannot."""
    if image.format == "JPEG2000":
        levels = _wavelet_levels(path)
        halvings = min(levels, max(0, floor(max(image.size) / max(1, long_side)).bit_length() - 1))
        image.reduce = halvings  # type: ignore[method-assign,assignment]
        return halvings > 0
    scale = min(1.0, _NEARLY * long_side / max(image.size))
    wanted = max(1, floor(image.width * scale)), max(1, floor(image.height * scale))
    # libjpeg gives the smallest of its sizes that is no smaller.
    return image.draft("RGB", wanted) is not None


def _wavelet_levels(path: Path) -> int:
    """How often a JPEG 2000 can be halved; 0 where that is not found.

    Source: ITU-T T.800, A.6.1: the marker COD, its length, five bytes, then the number.
    """
    with path.open("rb") as file:
        head = file.read(1 << 16)
    at = head.find(b"\xff\x52", head.find(b"\xff\x4f\xff\x51"))
    return min(head[at + 9], 32) if 0 <= at < len(head) - 9 else 0


# ----------------------------------------------------------------------------- loading


def loaded(image: Image.Image, file: Path | io.BytesIO) -> tuple[Image.Image, Metadata]:
    """It decoded, and what to note about it. A file that is cut short gives what is there.

    Raises:
        OSError: It is damaged.
        FileRejected: Most of it is missing.
    """
    try:
        image.load()
    except OSError as damage:
        if damage.errno or "truncated" not in str(damage).lower():
            raise
        return _loaded_part(image, file), END_MISSING
    return image, ()


def _loaded_part(image: Image.Image, file: Path | io.BytesIO) -> Image.Image:
    from PIL import Image as Pillow
    from PIL import ImageFile

    progressive = image.info.get("progressive")
    if progressive:
        # libjpeg shows the scans that came only after it has seen an end.
        data = file.read_bytes() if isinstance(file, Path) else file.getvalue()
        if data.count(b"\xff\xda") < 3:  # one may be its thumbnail's, one may be incomplete
            raise FileRejected(CUT_SHORT)
        whole = Pillow.open(io.BytesIO(data + b"\xff\xd9"), formats=["JPEG"])
        whole.draft("RGB", image.size)
        image = whole
    ImageFile.LOAD_TRUNCATED_IMAGES = True
    try:
        image.load()
    finally:
        ImageFile.LOAD_TRUNCATED_IMAGES = False
    if not progressive and _missing_share(image) > 0.5:
        raise FileRejected(CUT_SHORT)
    return image


def _missing_share(image: Image.Image) -> float:
    """How much of a picture that was cut short is rows of the colour that codecs leave there."""
    rows = np.asarray(image.convert("L"))
    of_one_colour = (rows == rows[:, :1]).all(axis=1)
    left_over = np.isin(rows[:, 0], (0, 128, rows[-1, -1]))
    return float((of_one_colour & left_over).mean())


def _telling_frame(image: Image.Image) -> Image.Image:
    """The first frame of an animation that shows about as much as any of those that are tried."""
    best, most = image.copy(), _detail(image)
    until = monotonic() + _FRAME_SECONDS
    with contextlib.suppress(*DAMAGE):  # its first frame is well; EOFError: there are no more
        for frame in FRAMES_TRIED:
            image.seek(frame)
            detail = _detail(image)
            if detail > 1.5 * most + 1:
                best, most = image.copy(), detail
            if monotonic() > until:
                break
    return best


def _detail(image: Image.Image) -> float:
    """How much its lightness varies."""
    return float(np.asarray(image.convert("RGB").convert("L").reduce(4), np.float32).std())


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
