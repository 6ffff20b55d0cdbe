"""TIFF: pictures, and documents that were scanned to it page by page."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from desktop import pictures
from desktop.errors import FileRejected
from desktop.metadata import photo
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind, Metadata

if TYPE_CHECKING:
    from PIL import Image

MAX_PAGES = 2000  # that are looked for
# Source: TIFF 6.0, tag 254 (NewSubfileType): a smaller copy, a mask.
_SUBFILE, _SMALLER, _MASK = 254, 1, 4
_EXIF = 34665  # cameras write it, scanners do not
# Of a RAW photo that its own format rejected.
_SMALL: Metadata = (("note", "Only the small preview in this file could be read."),)


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """A photo, or a document where there are several pages; these are read lazily.

    Raises:
        FileRejected: It is damaged, of a kind that is not read, or too large.
    """
    with pictures.opened(path, "TIFF") as image:
        first = image.tag_v2  # type: ignore[attr-defined]
        small = first.get(_SUBFILE) == _SMALLER
        frames = [0] if _EXIF in first else _pages(image)
        if len(frames) > 1:
            image.seek(frames[0])
            account = photo.read(image, path)
            return Decoded(
                kind=Kind.DOCUMENT,
                pages=_decoded_pages(path, frames, wish),
                page_count=len(frames),
                taken=account.taken,
                metadata=account.metadata,
            )
    photo_ = pictures.decode_photo(path, wish, "TIFF")
    return replace(photo_, metadata=photo_.metadata + _SMALL) if small else photo_


def sample(path: Path) -> None:
    """Write a small TIFF there."""
    pictures.write_sample(path, "TIFF")


def _pages(image: Image.Image) -> list[int]:
    """The numbers of its frames that are pages, neither smaller copies nor masks."""
    found = [0]
    for frame in range(1, MAX_PAGES):
        try:
            image.seek(frame)
        except (EOFError, *pictures.DAMAGE):  # the last, or all behind it is damaged
            break
        kind = image.tag_v2.get(_SUBFILE, 0)  # type: ignore[attr-defined]
        if isinstance(kind, int) and not kind & (_SMALLER | _MASK):
            found.append(frame)
    return found


def _decoded_pages(path: Path, frames: list[int], wish: DecodeWish) -> Iterator[DecodedPage]:
    for number, frame in enumerate(frames, start=1):
        if wish.only_page not in (None, number):
            continue
        if wish.only_page is None and number > wish.picture_pages:
            return
        # One that is damaged costs itself, unless nothing else is wanted.
        try:
            with pictures.opened(path, "TIFF") as image:
                image.seek(frame)
                pictures.check_size(image.size)
                picture, _ = pictures.loaded(image, path)
                profile = photo.profile(image)
                pixels = pictures.pixels_of(picture, wish.long_side, 1, profile)
        except FileRejected:
            if number in (1, wish.only_page):
                raise
            continue
        yield DecodedPage(number=number, pixels=pixels)


FORMAT = Format(
    name="TIFF",
    extensions=(".tif", ".tiff"),
    kind=Kind.PHOTO,
    version=2,
    decode=decode,
    sample=sample,
)
