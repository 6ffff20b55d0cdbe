"""Small DNG files, the one RAW format that can be written by hand; LibRaw reads all by content."""

from __future__ import annotations

import struct
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from desktop.records import Pixels

Tag = tuple[int, int, bytes]  # number, type, values

_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8}


def write_dng(
    path: Path,
    scene: Pixels,
    *,
    orientation: int = 1,
    preview: bytes = b"",
    exif: Sequence[Tag] = (),
) -> Path:
    """A DNG of a scene (height, width, 3), with a JPEG preview if one is given.

    Source: Adobe Digital Negative Specification 1.4, chapter 4.
    """
    height, width = scene.shape[:2]
    mosaic = np.zeros((height, width), np.uint16)
    for row, column, colour in ((0, 0, 0), (0, 1, 1), (1, 0, 1), (1, 1, 2)):
        mosaic[row::2, column::2] = scene[row::2, column::2, colour].astype(np.uint16) * 257
    identity = (int(place % 4 == 0) for place in range(9))
    own: list[Tag] = [
        (271, 2, b"Shoebox\0"),
        (272, 2, b"Sample\0"),
        (274, 3, struct.pack("<H", orientation)),
        (50706, 1, bytes((1, 4, 0, 0))),
        (50708, 2, b"Shoebox Sample\0"),
        (50721, 10, b"".join(struct.pack("<2i", value, 1) for value in identity)),
        (50728, 5, struct.pack("<6I", 1, 1, 1, 1, 1, 1)),
        (50778, 3, struct.pack("<H", 21)),  # D65
        *exif,
    ]
    sensor: list[Tag] = [
        *_strip(width, height, mosaic.tobytes(), kind=0, compression=1, photometric=32803),
        (258, 3, struct.pack("<H", 16)),
        (277, 3, struct.pack("<H", 1)),
        (33421, 3, struct.pack("<2H", 2, 2)),
        (33422, 1, bytes((0, 1, 1, 2))),  # red, green, green, blue
        (50717, 4, struct.pack("<I", 65535)),
    ]
    if not preview:
        path.write_bytes(tiff([*own, *sensor], mosaic.tobytes()))
        return path
    small: list[Tag] = [
        *_strip(width, height, preview, kind=1, compression=7, photometric=6),
        (258, 3, struct.pack("<3H", 8, 8, 8)),
        (277, 3, struct.pack("<H", 3)),
    ]
    path.write_bytes(tiff([*own, *small], preview, sensor, mosaic.tobytes()))
    return path


def _strip(
    width: int, height: int, content: bytes, *, kind: int, compression: int, photometric: int
) -> list[Tag]:
    return [
        (254, 4, struct.pack("<I", kind)),
        (256, 4, struct.pack("<I", width)),
        (257, 4, struct.pack("<I", height)),
        (259, 3, struct.pack("<H", compression)),
        (262, 3, struct.pack("<H", photometric)),
        (278, 4, struct.pack("<I", height)),
        (279, 4, struct.pack("<I", len(content))),
    ]


def tiff(
    tags: list[Tag], content: bytes, inner: list[Tag] | None = None, inner_content: bytes = b""
) -> bytes:
    """A TIFF of one directory, and of another inside it."""
    if inner is None:
        return struct.pack("<2sHI", b"II", 42, 8) + _directory(tags, 8, content)
    outer = _directory([*tags, (330, 4, bytes(4))], 8, content)
    place = 8 + len(outer)
    outer = _directory([*tags, (330, 4, struct.pack("<I", place))], 8, content)
    return struct.pack("<2sHI", b"II", 42, 8) + outer + _directory(inner, place, inner_content)


def _directory(tags: list[Tag], start: int, content: bytes) -> bytes:
    """A directory that lies at `start`, its long values, and a strip behind them."""
    ordered = sorted([*tags, (273, 4, bytes(4))] if content else tags)
    at = start + 2 + 12 * len(ordered) + 4
    long = b"".join(value for _, _, value in ordered if len(value) > 4)
    strip = struct.pack("<I", at + len(long))
    entries = b""
    for number, kind, value in ordered:
        count = len(value) // _SIZES[kind]
        if len(value) > 4:
            entries += struct.pack("<HHII", number, kind, count, at)
            at += len(value)
        else:
            inline = strip if number == 273 else value
            entries += struct.pack("<HHI", number, kind, count) + inline.ljust(4, b"\0")
    return struct.pack("<H", len(ordered)) + entries + bytes(4) + long + content
