"""Photoshop files, small (PSD) and large (PSB): the flattened picture that they carry.

Pillow knows 8 bits a channel only, no PSB, and takes a saved selection for transparency. Here each
channel is unpacked and reduced by itself, so that a large picture takes little memory.
"""

from __future__ import annotations

import os
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import IO, TYPE_CHECKING

import numpy as np

from desktop import pictures
from desktop.errors import FileRejected
from desktop.metadata import photo
from desktop.records import Decoded, DecodedPage, DecodeWish, Format, Kind

if TYPE_CHECKING:
    from PIL import Image

# Source: Adobe Photoshop File Formats Specification, November 2019.
_HEADER = struct.Struct(">4sH6xHIIHH")
_PSD, _PSB = 1, 2
_RAW, _PACKED = 0, 1
_MODES = {0: "1", 1: "L", 2: "P", 3: "RGB", 4: "CMYK", 8: "L", 9: "LAB"}  # 8: duotone
_RESOURCE_BYTES = 4 << 20  # of one that is read
_WANTED = {
    photo.RESOURCE_IPTC,
    photo.RESOURCE_EXIF,
    photo.RESOURCE_XMP,
    photo.RESOURCE_PROFILE,
}
_WITHOUT = "This Photoshop file holds no flattened picture; save it with “Maximize Compatibility”."


@dataclass(frozen=True, slots=True)
class _Header:
    large: bool  # PSB
    channels: int
    size: tuple[int, int]
    bits: int
    mode: str  # of Pillow


def decode(path: Path, wish: DecodeWish) -> Decoded:
    """The photo, without its layers.

    Raises:
        FileRejected: It is damaged, too large, or holds no flattened picture.
        FileChanging: It has just vanished.
    """
    with pictures.damage_is_rejected(), path.open("rb") as file:
        header = _header(file)
        palette = _block(file, _number(file, 4))
        resources = _resources(file)
        file.seek(_number(file, 8 if header.large else 4), os.SEEK_CUR)  # the layers
        image = _composite(file, header, palette, wish.long_side)
        account = photo.read_resources(resources, path)
        profile = resources.get(photo.RESOURCE_PROFILE, b"")
        pixels = pictures.pixels_of(image, wish.long_side, 1, profile)
    return Decoded(
        kind=Kind.PHOTO,
        pages=(DecodedPage(number=None, pixels=pixels),),
        width=header.size[0],
        height=header.size[1],
        taken=account.taken,
        metadata=account.metadata,
    )


def _header(file: IO[bytes]) -> _Header:
    signature, version, channels, height, width, bits, mode = _HEADER.unpack(
        file.read(_HEADER.size)
    )
    if signature != b"8BPS" or version not in (_PSD, _PSB):
        raise FileRejected(pictures.DAMAGED)
    if mode not in _MODES or bits not in (1, 8, 16):
        raise FileRejected(
            "Shoebox reads Photoshop files of 1, 8 or 16 bits, but not this colour mode."
        )
    pictures.check_size((width, height), draftable=True)
    return _Header(version == _PSB, channels, (width, height), bits, _MODES[mode])


def _resources(file: IO[bytes]) -> dict[int, bytes]:
    """The image resources that are wanted, by number."""
    end = _number(file, 4) + file.tell()
    found: dict[int, bytes] = {}
    while file.tell() < end and file.read(4) in (b"8BIM", b"MeSa", b"PHUT", b"AgHg", b"DCSR"):
        number = _number(file, 2)
        file.seek(_number(file, 1) // 2 * 2 + 1, os.SEEK_CUR)  # its name, with its size even
        size = _number(file, 4)
        if number in _WANTED and size <= _RESOURCE_BYTES:
            found[number] = _block(file, size)
            file.seek(size % 2, os.SEEK_CUR)
        else:
            file.seek(size + size % 2, os.SEEK_CUR)
    file.seek(end)
    return found


# ----------------------------------------------------------------------------- the picture


def _composite(file: IO[bytes], header: _Header, palette: bytes, long_side: int) -> Image.Image:
    """The flattened picture in 8 bits, reduced by a whole factor unless it has a palette."""
    from PIL import Image

    wanted = len(header.mode) if header.mode in ("RGB", "CMYK", "LAB") else 1
    compression = file.read(2)
    if not compression:
        raise FileRejected(_WITHOUT)
    if header.channels < wanted or int.from_bytes(compression) not in (_RAW, _PACKED):
        raise FileRejected(pictures.DAMAGED)
    factor = 1 if header.mode == "P" else max(1, max(header.size) // max(1, long_side))
    sizes = _row_sizes(file, header) if compression[1] == _PACKED else None
    planes = []
    for channel in range(wanted):
        plane = _plane(file, header, None if sizes is None else sizes[channel])
        planes.append(plane.reduce(factor) if factor > 1 else plane)
    if header.mode == "CMYK":
        planes = [plane.point([255 - value for value in range(256)]) for plane in planes]
    if wanted > 1:
        return Image.merge(header.mode, planes)
    if header.mode == "P" and len(palette) == 768:
        planes[0].putpalette(np.frombuffer(palette, np.uint8).reshape(3, 256).T.tobytes())
    return planes[0]


def _row_sizes(file: IO[bytes], header: _Header) -> list[int]:
    """The packed bytes of each channel."""
    kind = np.dtype(">u4" if header.large else ">u2")
    count = header.channels * header.size[1]
    rows = np.frombuffer(_block(file, count * kind.itemsize), kind).reshape(header.channels, -1)
    return [int(total) for total in rows.sum(axis=1, dtype=np.int64)]


def _plane(file: IO[bytes], header: _Header, packed: int | None) -> Image.Image:
    """One channel in 8 bits."""
    from PIL import Image

    width, height = header.size
    row_bytes = (width + 7) // 8 if header.bits == 1 else width * header.bits // 8
    if packed is None:
        raw = _block(file, row_bytes * height)
    else:
        image = Image.new("L", (row_bytes, height))
        image.frombytes(_block(file, packed), "packbits", "L")
        raw = image.tobytes()
        image.close()
    if header.bits == 1:
        return Image.frombytes("1", header.size, raw, "raw", "1;I").convert("L")
    values = np.frombuffer(raw, np.uint8).reshape(height, row_bytes)
    # Of 16 bits the higher eight are the first.
    return Image.fromarray(np.ascontiguousarray(values[:, :: header.bits // 8]))


def _block(file: IO[bytes], size: int) -> bytes:
    there = os.fstat(file.fileno()).st_size - file.tell()
    if size > there:  # before so much memory is taken
        raise FileRejected("The end of this picture is missing: the file is cut short.")
    return file.read(size)


def _number(file: IO[bytes], size: int) -> int:
    return int.from_bytes(_block(file, size))


def sample(path: Path) -> None:
    """Write a PSD of 64 x 48 pixels there, half red and half blue."""
    width, height = 64, 48
    header = _HEADER.pack(b"8BPS", _PSD, 3, height, width, 8, 3)
    left, right = b"\xff" * 32, b"\0" * 32
    planes = (left + right) * height, b"\0" * width * height, (right + left) * height
    path.write_bytes(header + bytes(4) * 3 + bytes(2) + b"".join(planes))


FORMAT = Format(
    name="PSD",
    extensions=(".psd", ".psb"),
    kind=Kind.PHOTO,
    version=1,
    decode=decode,
    sample=sample,
)
