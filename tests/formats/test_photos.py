"""Photos: avif, bmp, gif, heif, ico, jpeg2000, png, psd, tga, tiff, webp."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from samples import write_photo

from desktop.errors import FileRejected
from desktop.formats import avif, bmp, gif, heif, ico, jpeg2000, png, psd, tga, tiff, webp
from desktop.records import Decoded, DecodeWish, Format, Pixels

WISH = DecodeWish(long_side=100, picture_pages=0)
ALL = (avif, bmp, gif, heif, ico, jpeg2000, png, psd, tga, tiff, webp)


def pixels(decoded: Decoded) -> Pixels:
    (page,) = decoded.pages
    assert page.pixels is not None
    return page.pixels


def colour(decoded: Decoded) -> list[int]:
    found = pixels(decoded)
    value: list[int] = found[found.shape[0] // 2, found.shape[1] // 2].tolist()
    return value


@pytest.mark.parametrize("module", [avif, bmp, gif, jpeg2000, png, tga, tiff, webp])
def test_photo_is_read_at_about_the_size_that_is_wished(tmp_path: Path, module: object) -> None:
    format_ = format_of(module)
    photo = write_photo(tmp_path / f"a{format_.extensions[0]}", size=(640, 480))
    decoded = format_.decode(photo, WISH)
    assert (decoded.width, decoded.height) == (640, 480)
    assert pixels(decoded).shape in {(80, 107, 3), (120, 160, 3)}
    assert np.allclose(colour(decoded), [255, 0, 0], atol=4)


@pytest.mark.parametrize("module", [avif, png, tiff, webp])
def test_orientation_turns_the_photo(tmp_path: Path, module: object) -> None:
    format_ = format_of(module)
    photo = write_photo(tmp_path / f"a{format_.extensions[0]}", size=(64, 48), orientation=6)
    decoded = format_.decode(photo, WISH)
    assert (decoded.width, decoded.height) == (48, 64)
    assert pixels(decoded).shape == (64, 48, 3)


@pytest.mark.parametrize("module", [avif, png, webp])
def test_time_taken_has_its_zone(tmp_path: Path, module: object) -> None:
    format_ = format_of(module)
    taken = datetime(2020, 2, 29, 12, 30, tzinfo=timezone(timedelta(hours=-3, minutes=-30)))
    photo = write_photo(tmp_path / f"a{format_.extensions[0]}", taken=taken)
    assert format_.decode(photo, WISH).taken == taken


@pytest.mark.parametrize("module", ALL)
def test_sample_is_read(tmp_path: Path, module: object) -> None:
    format_ = format_of(module)
    format_.sample(tmp_path / "sample")
    assert pixels(format_.decode(tmp_path / "sample", WISH)).shape[2] == 3


@pytest.mark.parametrize("module", ALL)
@pytest.mark.parametrize("share", [0.0, 0.1, 0.25])
def test_little_of_a_file_is_rejected(tmp_path: Path, module: object, share: float) -> None:
    format_ = format_of(module)
    file = tmp_path / "sample"
    format_.sample(file)
    whole = file.read_bytes()
    file.write_bytes(whole[: int(len(whole) * share)])
    with pytest.raises(FileRejected):
        format_.decode(file, WISH)


@pytest.mark.parametrize("module", ALL)
def test_file_of_another_format_is_rejected(tmp_path: Path, module: object) -> None:
    write_photo(tmp_path / "a.jpg")
    with pytest.raises(FileRejected):
        format_of(module).decode(tmp_path / "a.jpg", WISH)


def test_transparency_is_white(tmp_path: Path) -> None:
    Image.new("RGBA", (50, 50), (0, 0, 0, 0)).save(tmp_path / "a.png")
    Image.new("LA", (50, 50), (0, 0)).save(tmp_path / "b.png")
    assert colour(png.FORMAT.decode(tmp_path / "a.png", WISH)) == [255, 255, 255]
    assert colour(png.FORMAT.decode(tmp_path / "b.png", WISH)) == [255, 255, 255]


def test_transparent_colour_of_a_palette_is_white(tmp_path: Path) -> None:
    image = Image.new("P", (50, 50), 3)
    image.putpalette([0, 0, 0, 9, 9, 9, 8, 8, 8, 200, 0, 0])
    image.save(tmp_path / "a.png", transparency=3)
    image.save(tmp_path / "b.png")
    assert colour(png.FORMAT.decode(tmp_path / "a.png", WISH)) == [255, 255, 255]
    assert colour(png.FORMAT.decode(tmp_path / "b.png", WISH)) == [200, 0, 0]


@pytest.mark.parametrize(("value", "lightness"), [(65535, 255), (32768, 127), (0, 0)])
def test_sixteen_bits_become_eight(tmp_path: Path, value: int, lightness: int) -> None:
    grey = np.full((50, 50), value, np.uint16)
    grey[0, 0] = 65535
    for name, module in (("a.png", png), ("a.tif", tiff)):
        Image.fromarray(grey).save(tmp_path / name)
        assert colour(module.FORMAT.decode(tmp_path / name, WISH)) == [lightness] * 3


def test_floating_point_picture_is_read(tmp_path: Path) -> None:
    Image.fromarray(np.full((50, 50), 0.5, np.float32)).save(tmp_path / "a.tif")
    assert colour(tiff.FORMAT.decode(tmp_path / "a.tif", WISH)) == [127, 127, 127]


@pytest.mark.parametrize("mode", ["1", "L", "CMYK", "LAB", "YCbCr"])
def test_every_mode_of_tiff_becomes_rgb(tmp_path: Path, mode: str) -> None:
    Image.new(mode, (50, 50)).save(tmp_path / "a.tif")
    assert pixels(tiff.FORMAT.decode(tmp_path / "a.tif", WISH)).shape == (50, 50, 3)


@pytest.mark.parametrize(("name", "module"), [("a.gif", gif), ("a.webp", webp), ("a.png", png)])
def test_animation_shows_its_first_frame_that_is_not_empty(
    tmp_path: Path, name: str, module: object
) -> None:
    frames = [Image.new("RGB", (60, 60), "black") for _ in range(4)]
    frames[2].paste("red", (0, 0, 60, 50))
    frames[3].paste("blue", (0, 0, 60, 50))
    frames[0].save(tmp_path / name, save_all=True, append_images=frames[1:], duration=100)
    red, green, blue = colour(format_of(module).decode(tmp_path / name, WISH))
    assert red > 200 > 50 > max(green, blue)


def test_bomb_is_rejected_before_it_is_decoded(tmp_path: Path) -> None:
    Image.new("1", (20_000, 15_000)).save(tmp_path / "a.png")
    with pytest.raises(FileRejected, match=r"300 megapixels; Shoebox reads 220 at most"):
        png.FORMAT.decode(tmp_path / "a.png", WISH)


def test_heic_is_read(tmp_path: Path) -> None:
    heif.FORMAT.sample(tmp_path / "a.heic")
    decoded = heif.FORMAT.decode(tmp_path / "a.heic", WISH)
    assert (decoded.width, decoded.height, colour(decoded)) == (64, 64, [131, 131, 131])


def format_of(module: object) -> Format:
    found = getattr(module, "FORMAT", None)
    assert isinstance(found, Format)
    return found


@pytest.mark.parametrize("side", [100, 400, 1600])
def test_jpeg_2000_is_decoded_at_a_fraction_of_its_size(tmp_path: Path, side: int) -> None:
    photo = write_photo(tmp_path / "a.jp2", size=(1600, 1200))
    decoded = jpeg2000.FORMAT.decode(photo, DecodeWish(side, picture_pages=0))
    assert (decoded.width, decoded.height) == (1600, 1200)
    assert side <= max(pixels(decoded).shape) < 2 * side


def test_icon_shows_its_largest_picture(tmp_path: Path) -> None:
    sizes = [(16, 16), (256, 256), (48, 48)]
    Image.new("RGB", (256, 256), "red").save(tmp_path / "a.ico", sizes=sizes)
    decoded = ico.FORMAT.decode(tmp_path / "a.ico", WISH)
    assert (decoded.width, decoded.height, colour(decoded)) == (256, 256, [255, 0, 0])


def test_tga_that_starts_at_the_top_or_bottom_is_upright(tmp_path: Path) -> None:
    image = Image.new("RGB", (60, 60), "blue")
    image.paste("red", (0, 0, 60, 30))
    for orientation in (1, -1):
        image.save(tmp_path / "a.tga", orientation=orientation)
        assert pixels(tga.FORMAT.decode(tmp_path / "a.tga", WISH))[5, 30].tolist() == [255, 0, 0]


def test_animation_says_so_and_a_still_picture_does_not(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (60, 60), name) for name in ("red", "blue")]
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    frames[0].save(tmp_path / "b.gif")
    assert gif.FORMAT.decode(tmp_path / "a.gif", WISH).metadata == (("kind", "animation"),)
    assert gif.FORMAT.decode(tmp_path / "b.gif", WISH).metadata == ()


def test_animation_that_draws_itself_shows_a_later_frame(tmp_path: Path) -> None:
    frames = [Image.new("RGB", (64, 64), "white") for _ in range(9)]
    for number, frame in enumerate(frames):
        frame.paste("black", (0, 0, 4 * number + 1, 64))
    frames[0].save(tmp_path / "a.gif", save_all=True, append_images=frames[1:])
    found = pixels(gif.FORMAT.decode(tmp_path / "a.gif", WISH))
    assert found[32, 10].tolist() == [0, 0, 0]


@pytest.mark.parametrize("read", [True, False])
def test_heic_that_is_cut_short_says_so(tmp_path: Path, read: bool) -> None:
    heif.FORMAT.sample(tmp_path / "a.heic")
    whole = (tmp_path / "a.heic").read_bytes()
    # The last box says that there is more than the picture needs.
    at = whole.rindex(b"mdat") - 4
    longer = whole[:at] + (20 if read else 2000).to_bytes(4, "big") + whole[at + 4 :]
    (tmp_path / "a.heic").write_bytes(longer)
    if read:
        note = (("note", "The end of this file is missing."),)
        assert heif.FORMAT.decode(tmp_path / "a.heic", WISH).metadata == note
    else:
        with pytest.raises(FileRejected, match="cut short"):
            heif.FORMAT.decode(tmp_path / "a.heic", WISH)


def test_content_that_no_codec_knows_says_so(tmp_path: Path) -> None:
    (tmp_path / "a.tif").write_bytes(b"II*\0\x08\0\0\0\0\0\0\0\0\0")
    with pytest.raises(FileRejected, match="or of a kind that Shoebox does not read"):
        tiff.FORMAT.decode(tmp_path / "a.tif", WISH)
