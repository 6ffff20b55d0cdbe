"""A part of a picture, brought to an encoder's input: both ends of the decode child's `part`."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import astuple, dataclass
from math import ceil
from pathlib import Path

import numpy as np

from desktop import pictures
from desktop.errors import RequestRefused
from desktop.records import DecodeWish, Format, Pixels, Preparation, Region
from desktop.workers import wire
from desktop.workers.wire import Json, Reply

LARGEST_SIDE = 4096  # pixels, of the whole picture; a smaller part is enlarged
_PROPORTION = 16 / 9  # of most pictures: their short side is the one that must suffice


@dataclass(frozen=True, slots=True)
class Cut:
    """Which part of which page, and for which encoder."""

    page: int | None  # from 1; None for a photo
    region: Region
    preparation: Preparation


def asked(cut: Cut) -> dict[str, Json]:
    """What the child is asked."""
    region, preparation = list(astuple(cut.region)), list(astuple(cut.preparation))
    return {"page": cut.page, "region": region, "preparation": preparation}


def answered(header: dict[str, Json], buffers: list[bytes], cut: Cut) -> Pixels:
    """The (size, size, 3) that it sent.

    Raises:
        ValueError: It sent something else (or TypeError, LookupError).
    """
    (array,) = wire.arrays_from_buffers(header["arrays"], buffers)
    side = cut.preparation.size
    if array.shape != (side, side, 3) or array.dtype != np.uint8:
        raise ValueError("the part of the picture has another shape")
    return array.astype(np.uint8, copy=False)


def cropper(path: Path, header: dict[str, Json]) -> Callable[[Format], Reply]:
    """Decodes with a format, cuts and prepares. In the child."""
    number = 1 if header["page"] is None else header["page"]
    region, preparation = Region(*header["region"]), Preparation(*header["preparation"])
    share = max(min(region.width, region.height), 1e-3)
    side = min(LARGEST_SIDE, ceil(preparation.size * _PROPORTION / share))
    wish = DecodeWish(side, picture_pages=0, only_page=number)

    def crop(format_: Format) -> Reply:
        for page in format_.decode(path, wish).pages:
            if page.pixels is not None and (page.number or 1) == number:
                prepared = pictures.prepare(cropped(page.pixels, region), preparation)
                descriptions, buffers = wire.arrays_to_buffers([prepared])
                return {"arrays": descriptions}, buffers
        raise RequestRefused("There is no such picture in this file.")

    return crop


def cropped(pixels: Pixels, region: Region) -> Pixels:
    """The part, and as much around it as makes it square where the picture is large enough.

    Encoders see squares: what they would cut from a part, or squash, is what was pointed at.
    """
    high, wide = pixels.shape[:2]
    width, height = region.width * wide, region.height * high
    side = max(width, height)
    left, right = _around((region.left * wide, width), side, wide)
    top, bottom = _around((region.top * high, height), side, high)
    return pixels[top:bottom, left:right]


def _around(part: tuple[float, float], side: float, limit: int) -> tuple[int, int]:
    """Where a side that holds the part (its begin and length) begins and ends, within limits."""
    length = max(1, min(limit, round(side)))
    begin = round(part[0] + (part[1] - length) / 2)
    begin = max(0, min(begin, limit - length))
    return begin, begin + length
