"""Photoshop files: the flattened picture, in all its sizes and modes."""

from __future__ import annotations

import struct
from pathlib import Path

import numpy as np
import pytest
from samples import exif_of

from desktop.errors import FileRejected
from desktop.formats.psd import FORMAT
from desktop.records import Decoded, DecodeWish, Pixels

WISH = DecodeWish(long_side=100, picture_pages=0)
RED = np.zeros((3, 40, 60), np.uint8)
RED[0] = 255


def pixels(decoded: Decoded) -> Pixels:
    (page,) = decoded.pages
    assert page.pixels is not None
    return page.pixels


def packbits(row: bytes) -> bytes:
    """A row as literal runs of at most 128 bytes."""
    parts = [row[at : at + 128] for at in range(0, len(row), 128)]
    return b"".join(bytes((len(part) - 1,)) + part for part in parts)


def resource(number: int, content: bytes) -> bytes:
    padded = content + bytes(len(content) % 2)
    return b"8BIM" + struct.pack(">HHI", number, 0, len(content)) + padded


def write_psd(
    path: Path,
    planes: np.ndarray[tuple[int, int, int], np.dtype[np.unsignedinteger]],
    *,
    mode: int = 3,
    version: int = 1,
    packed: bool = False,
    resources: bytes = b"",
    palette: bytes = b"",
) -> Path:
    """A Photoshop file of these channels, (n, height, width), without layers."""
    channels, height, width = planes.shape
    bits = planes.dtype.itemsize * 8
    content = planes.astype(planes.dtype.newbyteorder(">"))
    head = struct.pack(">4sH6xHIIHH", b"8BPS", version, channels, height, width, bits, mode)
    head += struct.pack(">I", len(palette)) + palette
    head += struct.pack(">I", len(resources)) + resources + bytes(4 if version == 1 else 8)
    if not packed:
        path.write_bytes(head + b"\0\0" + content.tobytes())
        return path
    rows = [packbits(row.tobytes()) for plane in content for row in plane]
    sizes = struct.pack(f">{len(rows)}{'H' if version == 1 else 'I'}", *map(len, rows))
    path.write_bytes(head + b"\0\1" + sizes + b"".join(rows))
    return path


@pytest.mark.parametrize("version", [1, 2])
@pytest.mark.parametrize("packed", [False, True])
@pytest.mark.parametrize("bits", [8, 16])
def test_every_depth_and_packing_is_read(
    tmp_path: Path, version: int, packed: bool, bits: int
) -> None:
    planes = RED if bits == 8 else RED.astype(np.uint16) * 257
    decoded = FORMAT.decode(
        write_psd(tmp_path / "a.psd", planes, version=version, packed=packed), WISH
    )
    assert (decoded.width, decoded.height) == (60, 40)
    assert (pixels(decoded) == (255, 0, 0)).all()


@pytest.mark.parametrize(
    ("mode", "values", "expected"),
    [
        (1, (128,), (128, 128, 128)),
        (8, (128,), (128, 128, 128)),
        (4, (255, 0, 0, 255), (255, 0, 0)),  # its inks are stored inverted
        (9, (138, 208, 195), (255, 0, 0)),
        (2, (1,), (10, 20, 30)),
    ],
)
def test_every_mode_becomes_rgb(
    tmp_path: Path, mode: int, values: tuple[int, ...], expected: tuple[int, int, int]
) -> None:
    planes = np.array(values, np.uint8)[:, None, None].repeat(40, 1).repeat(60, 2)
    palette = bytes((0, 10, *[0] * 254, 0, 20, *[0] * 254, 0, 30, *[0] * 254))
    file = write_psd(tmp_path / "a.psd", planes, mode=mode, palette=palette)
    assert np.allclose(pixels(FORMAT.decode(file, WISH))[20, 30], expected, atol=12)


def test_saved_selection_is_no_transparency(tmp_path: Path) -> None:
    planes = np.concatenate((RED, np.zeros((1, 40, 60), np.uint8)))
    assert (pixels(FORMAT.decode(write_psd(tmp_path / "a.psd", planes), WISH)) == (255, 0, 0)).all()


def test_large_picture_comes_reduced(tmp_path: Path) -> None:
    planes = RED.repeat(20, 1).repeat(20, 2)
    decoded = FORMAT.decode(write_psd(tmp_path / "a.psd", planes, packed=True), WISH)
    assert pixels(decoded).shape == (67, 100, 3)
    assert (decoded.width, decoded.height) == (1200, 800)


def test_metadata_is_read_and_the_orientation_in_it_is_done(tmp_path: Path) -> None:
    exif = exif_of(orientation=6, camera=("Canon", "Canon EOS 90D")).tobytes()
    keywords = b"\x1c\x02\x19\x00\x03sea"
    resources = resource(1005, b"xyz") + resource(0x0422, exif) + resource(0x0404, keywords)
    decoded = FORMAT.decode(write_psd(tmp_path / "a.psd", RED, resources=resources), WISH)
    assert decoded.metadata == (("keywords", "sea"), ("camera", "Canon EOS 90D"))
    assert (decoded.width, decoded.height) == (60, 40)


@pytest.mark.parametrize("share", [0.0, 0.001, 0.003, 0.5])
def test_part_of_a_file_is_rejected(tmp_path: Path, share: float) -> None:
    whole = write_psd(tmp_path / "a.psd", RED, packed=True).read_bytes()
    (tmp_path / "a.psd").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(FileRejected):
        FORMAT.decode(tmp_path / "a.psd", WISH)


def test_picture_that_lies_about_its_size_takes_no_memory(tmp_path: Path) -> None:
    header = struct.pack(">4sH6xHIIHH", b"8BPS", 1, 3, 30_000, 30_000, 16, 3)
    (tmp_path / "a.psd").write_bytes(header + bytes(14))
    with pytest.raises(FileRejected, match="cut short"):
        FORMAT.decode(tmp_path / "a.psd", WISH)


def test_file_without_a_flattened_picture_says_what_to_do(tmp_path: Path) -> None:
    whole = write_psd(tmp_path / "a.psd", RED).read_bytes()
    (tmp_path / "a.psd").write_bytes(whole[:38])
    with pytest.raises(FileRejected, match="Maximize Compatibility"):
        FORMAT.decode(tmp_path / "a.psd", WISH)
