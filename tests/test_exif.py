"""What a camera wrote beside the picture."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone
from typing import Any

import pytest
from PIL import Image
from samples import exif_of

from desktop import exif

DETAILS, GPS = 0x8769, 0x8825


def tags(main: dict[int, Any], details: dict[int, Any], gps: dict[int, Any]) -> exif.Tags:
    """The tags as they are read back from the bytes of a file."""
    written = Image.Exif()
    written.update(main)
    written.get_ifd(DETAILS).update(details)
    written.get_ifd(GPS).update(gps)
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = written.tobytes()
    return exif.read(image)


def test_picture_without_tags_has_the_defaults() -> None:
    assert exif.read(Image.new("RGB", (1, 1))) == exif.Tags()


def test_time_without_zone_has_none() -> None:
    taken = datetime(2001, 2, 3, 4, 5, 6)  # noqa: DTZ001 - a camera that knows no zone
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = exif_of(taken).tobytes()
    assert exif.read(image).taken == taken


@pytest.mark.parametrize(
    ("zone", "minutes"), [("+05:30", 330), ("-08:00", -480), ("+00:00", 0), ("+14:00", 840)]
)
def test_zone_belongs_to_its_time(zone: str, minutes: int) -> None:
    found = tags({}, {0x9003: "2020:01:01 00:00:00", 0x9011: zone}, {}).taken
    assert found is not None
    assert found.utcoffset() == timedelta(minutes=minutes)
    assert found.tzinfo == timezone(timedelta(minutes=minutes))


@pytest.mark.parametrize("zone", ["", "Z", "+99:99", "+1:00", "   :  "])
def test_zone_that_makes_no_sense_is_left_out(zone: str) -> None:
    found = tags({}, {0x9003: "2020:01:01 00:00:00", 0x9011: zone}, {}).taken
    assert found == datetime(2020, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "", "2020:13:45 99:99:99", "yesterday"]
)
def test_time_that_makes_no_sense_is_left_out(text: str) -> None:
    assert tags({}, {0x9003: text}, {}).taken is None


def test_time_of_saving_counts_where_nothing_better_is_known() -> None:
    found = tags({0x0132: "2019:01:01 00:00:00"}, {0x9003: "0000:00:00 00:00:00"}, {}).taken
    assert found == datetime(2019, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    ("make", "model", "camera"),
    [
        ("Canon", "Canon EOS 90D", "Canon EOS 90D"),
        ("NIKON CORPORATION", "NIKON D90", "NIKON D90"),
        ("Apple", "iPhone 15", "Apple iPhone 15"),
        ("", "X100", "X100"),
        ("Leica\0\0", "", "Leica"),
    ],
)
def test_camera_has_one_name(make: str, model: str, camera: str) -> None:
    assert tags({0x010F: make, 0x0110: model}, {}, {}).metadata == (("camera", camera),)


def test_exposure_is_written_as_photographers_do() -> None:
    found = tags({}, {0x829A: 0.004, 0x829D: 2.8, 0x8827: 400}, {})
    assert found.metadata == (("exposure", "1/250 s, f/2.8, ISO 400"),)


def test_place_has_signed_degrees() -> None:
    gps = {1: "S", 2: (33.0, 51.0, 24.0), 3: "E", 4: (151.0, 12.0, 36.0)}
    assert tags({}, {}, gps).metadata == (("location", "-33.85667, 151.21000"),)


@pytest.mark.parametrize(
    "gps",
    [
        {2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},
        {2: (95.0, 0.0, 0.0), 4: (1.0, 0.0, 0.0)},
        {2: (1.0, 0.0, 0.0)},
    ],
)
def test_place_that_makes_no_sense_is_left_out(gps: dict[int, Any]) -> None:
    assert tags({}, {}, gps).metadata == ()


def test_description_that_the_camera_made_up_is_left_out() -> None:
    assert tags({0x010E: "OLYMPUS DIGITAL CAMERA         "}, {}, {}).metadata == ()
    assert tags({0x010E: "Our  cat\n"}, {}, {}).metadata == (("description", "Our cat"),)


@pytest.mark.parametrize("value", [0, 9, 6000])
def test_orientation_that_makes_no_sense_is_upright(value: int) -> None:
    assert tags({0x0112: value}, {}, {}).orientation == 1


@pytest.mark.parametrize(
    "raw", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*" * 9]
)
def test_damaged_tags_are_no_tags(raw: bytes) -> None:
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = raw
    assert exif.read(image).taken is None
