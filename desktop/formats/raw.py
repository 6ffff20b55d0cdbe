"""RAW photos of all cameras that LibRaw knows: the preview in them, or developed at half size."""

from __future__ import annotations

import base64
import io
import os
import zlib
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from desktop import pictures
from desktop.errors import FileRejected
from desktop.formats import _rawtags
from desktop.metadata import photo
from desktop.metadata.facts import Facts
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind, Metadata, Pixels

if TYPE_CHECKING:
    from PIL import Image

_UNKNOWN = "This RAW photo is damaged, or of a camera that Shoebox does not know."
_SMALL: Metadata = (("note", "Only the small preview in this file could be read."),)
_GOOD_SIDE = 2000  # pixels, long side: enough for any screen; half a RAW photo has them

# How the sensor's picture is to be turned, as EXIF numbers it, by LibRaw's number.
# Source: dcraw's `flip`: 1 mirrors left and right, 2 top and bottom, 4 transposes.
_TURNS = {0: 1, 1: 2, 2: 4, 3: 3, 4: 5, 5: 8, 6: 6, 7: 7}


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo; see `pictures.decode_photo`.

    Raises:
        FileRejected: It is damaged, or of a camera that is not known.
        FileChanging: It has just vanished.
    """
    with _opened(path) as raw:
        size = raw.sizes.width, raw.sizes.height
        turn = _TURNS.get(raw.sizes.flip, 1)
        pictures.check_size(size)
        jpeg, preview = _preview(raw)
        pixels, notes = _pixels(raw, preview, wish.long_side, turn)
        account = photo.told(turn, [*_rawtags.accounts(path, jpeg), _of_libraw(raw)])
    width, height = size if turn < 5 else size[::-1]
    return Decoded(
        kind=Kind.PHOTO,
        pages=(DecodedPage(number=None, pixels=pixels),),
        width=width,
        height=height,
        taken=account.taken,
        metadata=account.metadata + notes,
    )


@contextmanager
def _opened(path: Path) -> Iterator[Any]:
    import rawpy

    with pictures.damage_is_rejected(_UNKNOWN), path.open("rb") as file:
        try:
            # By name LibRaw reads only what it needs, but it takes no name that is no Unicode.
            name = os.fspath(path)
            with rawpy.imread(name if _is_unicode(name) else file) as raw:
                yield raw
        except rawpy.LibRawError as damage:
            raise FileRejected(_UNKNOWN) from damage


def _is_unicode(name: str) -> bool:
    with suppress(UnicodeEncodeError):
        return bool(name.encode("utf-8"))
    return False


# ----------------------------------------------------------------------------- the picture


def _preview(raw: Any) -> tuple[bytes, Image.Image | None]:
    """The JPEG that the camera put into the file, and it open; b"" or None where there is none."""
    import rawpy
    from PIL import Image

    with suppress(rawpy.LibRawError, *pictures.DAMAGE):
        found = raw.extract_thumb()
        if found.format == rawpy.ThumbFormat.BITMAP:
            return b"", Image.fromarray(found.data)
        image = Image.open(io.BytesIO(found.data), formats=["JPEG"])
        pictures.check_size(image.size, draftable=True)
        return found.data, image
    return b"", None


def _pixels(
    raw: Any, preview: Image.Image | None, long_side: int, turn: int
) -> tuple[Pixels, Metadata]:
    """The preview if it is large enough, else the photo developed; else the preview after all."""
    import rawpy

    enough = min(long_side, max(raw.sizes.width, raw.sizes.height) // 2)
    if preview is not None and max(preview.size) >= enough:
        with suppress(FileRejected, *pictures.DAMAGE):
            return _of_preview(preview, raw, long_side, turn), ()
    try:
        return _developed(raw, long_side), ()
    except (rawpy.LibRawError, MemoryError):
        if preview is None:
            raise
        return _of_preview(preview, raw, long_side, turn), _SMALL


def _of_preview(preview: Image.Image, raw: Any, long_side: int, turn: int) -> Pixels:
    stored_wide = raw.sizes.width > raw.sizes.height
    if turn > 4 and (preview.width > preview.height) != stored_wide:
        turn = 1  # some programs turn the preview, and the file still says how it was held
    profile = photo.profile(preview)
    scale = min(1.0, long_side / max(preview.size))
    preview.draft("RGB", (int(preview.width * scale), int(preview.height * scale)))
    preview.load()
    return pictures.pixels_of(preview, long_side, turn, profile)


def _developed(raw: Any, long_side: int) -> Pixels:
    """Developed as the camera would, upright."""
    from PIL import Image
    from rawpy import DemosaicAlgorithm

    half = max(raw.sizes.width, raw.sizes.height) // 2 >= min(long_side, _GOOD_SIDE)
    pixels = raw.postprocess(
        demosaic_algorithm=DemosaicAlgorithm.LINEAR,
        half_size=half,
        use_camera_wb=True,
        output_bps=8,
    )
    return pictures.pixels_of(Image.fromarray(pixels), long_side)


# ----------------------------------------------------------------------------- metadata


def _of_libraw(raw: Any) -> Facts:
    """The little that LibRaw itself finds, in formats whose tags we do not read."""
    with suppress(*pictures.DAMAGE):
        taken = raw.other.timestamp
        when = taken.replace(tzinfo=None) if taken and taken.year > 1990 else None
        return Facts(taken=when, lens=raw.lens.model or "", author=raw.other.artist or "")
    return Facts()


# ----------------------------------------------------------------------------- the sample


def sample(path: Path) -> None:
    """Write a DNG of 64 x 48 grey pixels there."""
    path.write_bytes(zlib.decompress(base64.b64decode(_GREY)))


# Made by tests/dngs.py.
_GREY = (
    "eNrtjz0LwjAQht8kfi9qsX4MguJSnPwJrs7d3BQKDopdBEfp5KI/Kz9LvTYRXQrO8j7h6HNJL3dZreZoAAjxQAUKHuV8mav3"
    "hYRWpvCOhPGeR8377AK0lS5ubMlGR7wuHoh3/T1Xleef2vDL+1+9Bt4xBG6Zgc77y7pnSiYtBtOBdS6/omc12uIjKRpbV/t8"
    "AlPbQlM8ko3IVmHEU/G1dX1D/+R4d0y2xzPizSHdJ+904tP3hCj5/npeFidCCCGEEEIIIYQQQgghhPwdL6r1Eto="
)


FORMAT = Format(
    name="RAW",
    extensions=(
        *(".dng", ".cr2", ".cr3", ".crw", ".nef", ".nrw", ".arw", ".sr2", ".srf", ".raf"),
        *(".orf", ".rw2", ".rwl", ".pef", ".srw", ".3fr", ".fff", ".iiq", ".erf", ".kdc"),
        *(".dcr", ".mrw", ".mef", ".mos", ".x3f", ".gpr"),
    ),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
