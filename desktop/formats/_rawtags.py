"""What RAW files say about themselves: most are TIFF in disguise, Canon's newest are MP4."""

from __future__ import annotations

import io
import os
import warnings
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import IO, TYPE_CHECKING

from desktop.metadata import exif, iptc, photo, xmp
from desktop.metadata.facts import Facts

if TYPE_CHECKING:
    from PIL import Image

# Source: the list of magic numbers in ExifTool's documentation of ORF and RW2.
_DISGUISES = (b"IIRO", b"IIRS", b"MMOR", b"IIU\0")
_DISGUISED_BYTES = 4 << 20  # at the beginning; the tags are all there

# Source: https://github.com/lclevy/canon_cr3, which describes the boxes of CR3.
_CANON = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
_XMP = bytes.fromhex("be7acfcb97a942e89c71999491e3afac")
_MOVIE_BYTES = 4 << 20  # of the box that holds the tags
_MOST_BOXES = 64


def accounts(path: Path, preview: bytes) -> list[Facts]:
    """What a RAW file says, the most trusted first; damaged parts are left out.

    Args:
        path: The file.
        preview: The JPEG in it, whose tags are the only ones in some formats; b"" without one.
    """
    found = [xmp.beside(path)]
    with path.open("rb") as file, suppress(*exif.DAMAGE):
        head = file.read(16)
        file.seek(0)
        if head[4:12] == b"ftypcrx ":
            found += _of_boxes(file)
        else:
            found += _of_tiff(file, head)
    return [*found, *_of_preview(preview)]


def _of_tiff(file: IO[bytes], head: bytes) -> list[Facts]:
    tags = _loaded(_as_tiff(file, head))
    packet, block = tags.get(photo.TIFF_XMP), tags.get(photo.TIFF_IPTC)
    return [
        exif.read_from(lambda: tags).facts,
        xmp.read(packet if isinstance(packet, bytes) else b""),
        iptc.read(block if isinstance(block, bytes) else b""),
    ]


def _as_tiff(file: IO[bytes], head: bytes) -> IO[bytes]:
    if head[:4] not in _DISGUISES:
        return file
    magic = b"II*\0" if head[:2] == b"II" else b"MM\0*"
    return io.BytesIO(magic + file.read(_DISGUISED_BYTES)[4:])


def _loaded(file: IO[bytes]) -> Image.Exif:
    from PIL import Image

    tags = Image.Exif()
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # damaged tags are common
        tags.load_from_fp(file)
    return tags


def _of_preview(preview: bytes) -> list[Facts]:
    from PIL import Image

    with suppress(*exif.DAMAGE), Image.open(io.BytesIO(preview), formats=["JPEG"]) as image:
        return [exif.read(image).facts]
    return []


# ----------------------------------------------------------------------------- CR3


def _of_boxes(file: IO[bytes]) -> list[Facts]:
    groups: dict[bytes, exif.Tags] = {}
    packets: list[Facts] = []
    for kind, start, end in _boxes(file, 0, os.fstat(file.fileno()).st_size):
        if kind == b"moov":
            for name, begin, stop in _canon_boxes(file, start, end):
                file.seek(begin)
                with suppress(*exif.DAMAGE):
                    groups[name] = dict(_loaded(io.BytesIO(file.read(stop - begin))))
        elif kind == _XMP:
            file.seek(start)
            packets.append(xmp.read(file.read(min(end - start, xmp.MAX_BYTES))))
    main, details, gps = (groups.get(name, {}) for name in (b"CMT1", b"CMT2", b"CMT4"))
    return [exif.interpreted(main, details, gps).facts, *packets]


def _canon_boxes(file: IO[bytes], start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    for kind, begin, stop in _boxes(file, start, min(end, start + _MOVIE_BYTES)):
        if kind == _CANON:
            yield from _boxes(file, begin, min(stop, begin + _MOVIE_BYTES))


def _boxes(file: IO[bytes], start: int, end: int) -> Iterator[tuple[bytes, int, int]]:
    """Each box's type, or UUID, and where its content begins and ends."""
    for _ in range(_MOST_BOXES):
        file.seek(start)
        head = file.read(32)
        size, kind, body = int.from_bytes(head[:4]), head[4:8], start + 8
        if size == 1:
            size, body = int.from_bytes(head[8:16]), start + 16
        if kind == b"uuid":
            kind, body = head[body - start : body - start + 16], body + 16
        if size == 0:
            size = end - start
        if len(head) < 8 or size < body - start or start + size > end:
            return
        yield kind, body, start + size
        start += size
