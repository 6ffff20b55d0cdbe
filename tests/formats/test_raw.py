"""RAW photos: DNGs stand for all, LibRaw tells them apart by their content."""

from __future__ import annotations

import io
import struct
from datetime import datetime
from pathlib import Path

import numpy as np
import pytest
from dngs import tiff, write_dng
from PIL import Image
from samples import exif_of

from desktop.errors import FileChanging, FileRejected
from desktop.formats import _rawtags, raw
from desktop.records import Decoded, DecodeWish, Pixels

WISH = DecodeWish(long_side=64, picture_pages=0)
FORMAT = raw.FORMAT

# Red at the top left, green at the top right, blue below.
SCENE = np.full((48, 64, 3), 40, np.uint8)
SCENE[:24, :32, 0] = SCENE[:24, 32:, 1] = SCENE[24:, :, 2] = 220
# Where red, green and blue are when it is turned, as EXIF numbers that.
CORNERS = {
    1: "rgbb",
    2: "grbb",
    3: "bbgr",
    4: "bbrg",
    5: "rbgb",
    6: "brbg",
    7: "bgbr",
    8: "gbrb",
}


def pixels(decoded: Decoded) -> Pixels:
    (page,) = decoded.pages
    assert page.pixels is not None
    return page.pixels


def corners(found: Pixels) -> str:
    return "".join("rgb"[found[y, x].argmax()] for y in (6, -6) for x in (6, -6))


def jpeg(scene: Pixels, **values: object) -> bytes:
    file = io.BytesIO()
    Image.fromarray(scene).save(file, "JPEG", quality=95, **values)
    return file.getvalue()


@pytest.mark.parametrize("with_preview", [False, True])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(
    tmp_path: Path, orientation: int, with_preview: bool
) -> None:
    preview = jpeg(SCENE) if with_preview else b""
    file = write_dng(tmp_path / "a.dng", SCENE, orientation=orientation, preview=preview)
    decoded = FORMAT.decode(file, WISH)
    assert corners(pixels(decoded)) == CORNERS[orientation]
    assert (decoded.width, decoded.height) == ((64, 48) if orientation < 5 else (48, 64))


def test_preview_is_shown_first(tmp_path: Path) -> None:
    file = write_dng(tmp_path / "a.dng", SCENE, preview=jpeg(SCENE[:, ::-1]))
    assert corners(pixels(FORMAT.decode(file, WISH))) == "grbb"


def test_preview_that_is_upright_already_is_not_turned_again(tmp_path: Path) -> None:
    upright = np.ascontiguousarray(np.rot90(SCENE, -1))
    file = write_dng(tmp_path / "a.dng", SCENE, orientation=6, preview=jpeg(upright))
    assert corners(pixels(FORMAT.decode(file, WISH))) == "brbg"


def test_damaged_preview_gives_way_to_the_photo_itself(tmp_path: Path) -> None:
    file = write_dng(tmp_path / "a.dng", SCENE, preview=jpeg(SCENE)[:40] + bytes(400))
    assert corners(pixels(FORMAT.decode(file, WISH))) == "rgbb"


def test_name_that_is_no_unicode_is_read(tmp_path: Path) -> None:
    try:
        file = write_dng(tmp_path / "a\udcff.dng", SCENE)
    except (OSError, UnicodeError):
        pytest.skip("no such names here")
    assert corners(pixels(FORMAT.decode(file, WISH))) == "rgbb"


def test_sample_is_read(tmp_path: Path) -> None:
    FORMAT.sample(tmp_path / "sample")
    decoded = FORMAT.decode(tmp_path / "sample", WISH)
    assert (decoded.width, decoded.height) == (64, 48)
    assert decoded.metadata == (("camera", "Shoebox Sample"),)


@pytest.mark.parametrize("share", [0.0, 0.03, 0.1])
def test_little_of_a_file_is_rejected(tmp_path: Path, share: float) -> None:
    whole = write_dng(tmp_path / "a.dng", SCENE).read_bytes()
    (tmp_path / "a.dng").write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(FileRejected, match="RAW photo is damaged, or of a camera"):
        FORMAT.decode(tmp_path / "a.dng", WISH)


def test_vanished_photo_is_changing(tmp_path: Path) -> None:
    with pytest.raises(FileChanging):
        FORMAT.decode(tmp_path / "gone.dng", WISH)


# ----------------------------------------------------------------------------- tags

NIKON = [(271, 2, b"NIKON\0"), (272, 2, b"NIKON D90\0"), (306, 2, b"2019:07:04 15:30:12\0")]


@pytest.mark.parametrize("magic", [b"II*\0", b"IIRO", b"IIRS", b"IIU\0"])
def test_tags_in_every_disguise_of_tiff_are_read(tmp_path: Path, magic: bytes) -> None:
    (tmp_path / "a.raw").write_bytes(magic + tiff(NIKON, b"")[4:])
    facts = _rawtags.accounts(tmp_path / "a.raw", b"")[1]
    assert (facts.camera, facts.saved) == (
        "NIKON D90",
        datetime(2019, 7, 4, 15, 30, 12),  # noqa: DTZ001
    )


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", len(content) + 8) + kind + content


def test_tags_in_the_boxes_of_cr3_are_read(tmp_path: Path) -> None:
    canon = bytes.fromhex("85c0b687820f11e08111f4ce462b6a48")
    exposure = tiff([(0x8827, 3, struct.pack("<H", 400))], b"")
    groups = box(b"CNCV", b"x" * 9) + box(b"CMT1", tiff(NIKON, b"")) + box(b"CMT2", exposure)
    movie = box(b"moov", box(b"uuid", canon + groups))
    (tmp_path / "a.cr3").write_bytes(box(b"ftyp", b"crx \0\0\0\1crx isom") + movie)
    facts = _rawtags.accounts(tmp_path / "a.cr3", b"")[1]
    assert (facts.camera, facts.exposure) == ("NIKON D90", "ISO 400")


def test_tags_of_the_preview_count_where_there_are_no_others(tmp_path: Path) -> None:
    (tmp_path / "a.raf").write_bytes(b"FUJIFILMCCD-RAW 0201")
    preview = jpeg(SCENE, exif=exif_of(camera=("FUJIFILM", "X100")).tobytes())
    assert _rawtags.accounts(tmp_path / "a.raf", preview)[-1].camera == "FUJIFILM X100"


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"II*\0",
        b"IIRO" + b"\xff" * 60,
        box(b"ftyp", b"crx " + bytes(8)) + b"\0\0\0\1moov" + b"\xff" * 20,
        box(b"ftyp", b"crx " + bytes(8)) + box(b"moov", box(b"uuid", b"\0" * 9)),
    ],
)
def test_damaged_tags_say_nothing(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "a.raw").write_bytes(content)
    assert all(not facts.camera for facts in _rawtags.accounts(tmp_path / "a.raw", b"\xff\xd8"))


def test_sidecar_counts_first(tmp_path: Path) -> None:
    file = write_dng(tmp_path / "a.dng", SCENE)
    (tmp_path / "a.xmp").write_bytes(
        b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
        b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
        b' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="5"/></rdf:RDF></x:xmpmeta>'
    )
    assert ("rating", "5") in FORMAT.decode(file, WISH).metadata
