"""TIFF files of several pages, as scanners write them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from PIL import Image, TiffImagePlugin
from samples import exif_of

from desktop.errors import FileRejected
from desktop.formats.tiff import FORMAT
from desktop.records import DecodeWish, Kind

COLOURS = ("red", "lime", "blue")


def write_pages(path: Path, *colours: str, **values: object) -> Path:
    first, *rest = (Image.new("RGB", (60, 80), colour) for colour in colours)
    first.save(path, save_all=True, append_images=rest, **values)  # type: ignore[arg-type]
    return path


def shown(path: Path, wish: DecodeWish) -> list[tuple[int | None, list[int]]]:
    pages = FORMAT.decode(path, wish).pages
    return [
        (page.number, page.pixels[40, 30].tolist()) for page in pages if page.pixels is not None
    ]


@pytest.mark.parametrize("compression", ["raw", "tiff_lzw", "jpeg"])
def test_several_pages_are_a_document(tmp_path: Path, compression: str) -> None:
    file = write_pages(tmp_path / "a.tif", *COLOURS, compression=compression)
    decoded = FORMAT.decode(file, DecodeWish(100, picture_pages=40))
    assert (decoded.kind, decoded.page_count, decoded.width) == (Kind.DOCUMENT, 3, None)
    pages = [page.pixels for page in decoded.pages if page.pixels is not None]
    assert [page[40, 30].argmax() for page in pages] == [0, 1, 2]


def test_only_the_first_pages_get_a_picture(tmp_path: Path) -> None:
    file = write_pages(tmp_path / "a.tif", *COLOURS)
    assert [number for number, _ in shown(file, DecodeWish(100, picture_pages=2))] == [1, 2]


def test_one_page_is_read_alone(tmp_path: Path) -> None:
    file = write_pages(tmp_path / "a.tif", *COLOURS)
    assert shown(file, DecodeWish(100, picture_pages=0, only_page=3)) == [(3, [0, 0, 255])]


def test_smaller_copies_are_no_pages(tmp_path: Path) -> None:
    copy = TiffImagePlugin.ImageFileDirectory_v2()
    copy[254] = 1
    with TiffImagePlugin.AppendingTiffWriter(str(tmp_path / "a.tif"), True) as file:
        Image.new("RGB", (60, 80), "red").save(file, "TIFF")
        file.newFrame()
        Image.new("RGB", (30, 40), "red").save(file, "TIFF", tiffinfo=copy)
    assert FORMAT.decode(tmp_path / "a.tif", DecodeWish(100, 1)).kind is Kind.PHOTO


def test_pages_are_turned_upright(tmp_path: Path) -> None:
    pages = [Image.new("RGB", (60, 80)) for _ in range(2)]
    pages[0].save(tmp_path / "a.tif", save_all=True, append_images=pages[1:], exif=exif_of(
        orientation=6
    ))  # fmt: skip
    decoded = FORMAT.decode(tmp_path / "a.tif", DecodeWish(100, 40))
    assert next(iter(decoded.pages)).pixels.shape == (60, 80, 3)  # type: ignore[union-attr]


def test_damaged_page_costs_only_itself(tmp_path: Path) -> None:
    noise = np.random.default_rng(1).integers(0, 256, (3, 64, 64, 3), np.uint8)
    first, *rest = (Image.fromarray(page) for page in noise)
    first.save(tmp_path / "a.tif", save_all=True, append_images=rest, compression="tiff_deflate")
    with Image.open(tmp_path / "a.tif") as image:
        image.seek(1)
        (at,) = image.tag_v2[273]  # type: ignore[attr-defined]
    whole = bytearray((tmp_path / "a.tif").read_bytes())
    whole[at : at + 200] = bytes(200)
    (tmp_path / "a.tif").write_bytes(whole)
    assert [number for number, _ in shown(tmp_path / "a.tif", DecodeWish(100, 40))] == [1, 3]
    with pytest.raises(FileRejected):
        shown(tmp_path / "a.tif", DecodeWish(100, 0, only_page=2))


def test_circle_of_pages_has_an_end(tmp_path: Path) -> None:
    file = write_pages(tmp_path / "a.tif", "red")
    whole = bytearray(file.read_bytes())
    start = int.from_bytes(whole[4:8], "little")
    entries = int.from_bytes(whole[start : start + 2], "little")
    whole[start + 2 + 12 * entries :][:4] = whole[4:8]
    at = start + 2 + 12 * entries
    whole[at : at + 4] = whole[4:8]
    file.write_bytes(whole)
    assert FORMAT.decode(file, DecodeWish(100, 1)).kind is Kind.PHOTO
