"""All that a photo says, from every place, as one account."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PIL import Image, PngImagePlugin
from samples import exif_of

from desktop.metadata import photo
from desktop.metadata.facts import Facts, merged

PACKET = (
    b'<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF'
    b' xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description'
    b' xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmp:Rating="5"/></rdf:RDF></x:xmpmeta>'
)
NOWHERE = Path("nowhere") / "a.jpg"


def told(image: Image.Image, form: str, **values: object) -> dict[str, str]:
    file = io.BytesIO()
    image.save(file, form, **values)
    with Image.open(file) as found:
        found.load()
        return dict(photo.read(found, NOWHERE).metadata)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
def test_packet_is_found_in_every_format(form: str) -> None:
    image = Image.new("RGB", (8, 8))
    if form == "PNG":
        texts = PngImagePlugin.PngInfo()
        texts.add_itxt("XML:com.adobe.xmp", PACKET.decode())
        assert told(image, form, pnginfo=texts) == {"rating": "5"}
    elif form == "TIFF":
        assert told(image, form, tiffinfo={700: PACKET}) == {"rating": "5"}
    else:
        assert told(image, form, xmp=PACKET) == {"rating": "5"}


def test_packet_in_a_segment_with_a_damaged_name_is_found() -> None:
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "JPEG", xmp=PACKET)
    damaged = file.getvalue().replace(
        b"http://ns.adobe.com/xap/1.0/\0<", b"XMP\0://ns.adobe.com/xap/1.0/\0<"
    )
    damaged = damaged.replace(b"XMP\0://ns", b"XMP\0//ns")  # of the same length again
    with Image.open(io.BytesIO(damaged)) as found:
        assert dict(photo.read(found, NOWHERE).metadata) == {"rating": "5"}


def test_iptc_is_found_in_a_jpeg_and_a_tiff() -> None:
    block = b"\x1c\x02\x19\x00\x03sea"
    resource = b"Photoshop 3.0\x008BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block
    segment = b"\xff\xed" + (len(resource) + 2).to_bytes(2, "big") + resource
    image = Image.new("RGB", (8, 8))
    assert told(image, "JPEG", extra=segment) == {"keywords": "sea"}
    assert told(image, "TIFF", tiffinfo={33723: block}) == {"keywords": "sea"}


def test_texts_of_a_png_are_read() -> None:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Title", "Sea")
    texts.add_text("Creation Time", "Thu, 04 Jul 2019 15:30:12 +0000")
    file = io.BytesIO()
    Image.new("RGB", (8, 8)).save(file, "PNG", pnginfo=texts)
    with Image.open(file) as found:
        account = photo.read(found, NOWHERE)
    assert account.metadata == (("title", "Sea"),)
    assert account.taken == datetime(2019, 7, 4, 15, 30, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("size", "form", "camera", "is_screenshot"),
    [
        ((1920, 1080), "PNG", None, True),
        ((1170, 2532), "PNG", None, True),
        ((1920, 1081), "PNG", None, False),
        ((1920, 1080), "JPEG", None, False),
        ((1920, 1080), "PNG", ("Canon", "Canon EOS 90D"), False),
    ],
)
def test_picture_of_a_whole_screen_is_a_screenshot(
    size: tuple[int, int], form: str, camera: tuple[str, str] | None, is_screenshot: bool
) -> None:
    found = told(Image.new("1" if form == "PNG" else "L", size), form, exif=exif_of(camera=camera))
    assert (found.get("kind") == "screenshot") is is_screenshot


def test_location_has_a_name() -> None:
    account = photo.told(1, [Facts(location=(43.4674, 11.8851))])
    assert account.metadata == (
        ("place", "Arezzo, Tuscany, Italy"),
        ("location", "43.46740, 11.88510"),
    )


def test_first_account_counts_and_names_come_from_all() -> None:
    found = merged(
        [
            Facts(title="", keywords=("Sea", "b"), rating=0),
            Facts(title="A", keywords=("sea", "c"), rating=3),
            Facts(title="B", rating=5, people=("Anna",)),
        ]
    )
    assert found == Facts(title="A", keywords=("Sea", "b", "c"), rating=3, people=("Anna",))


def test_caption_that_repeats_the_title_is_told_once() -> None:
    assert photo.told(1, [Facts(title="Sea", caption="Sea")]).metadata == (("title", "Sea"),)
