"""What a camera wrote beside the picture."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone
from typing import Any

import pytest
from PIL import Image
from samples import exif_of

from desktop.metadata import exif, photo
from desktop.metadata.facts import Facts, as_metadata
from desktop.records import Metadata

DETAILS, GPS = 0x8769, 0x8825


def tags(main: dict[int, Any], details: dict[int, Any], gps: dict[int, Any]) -> Facts:
    """The facts as they are read back from the bytes of a file."""
    written = Image.Exif()
    written.update(main)
    written.get_ifd(DETAILS).update(details)
    written.get_ifd(GPS).update(gps)
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = written.tobytes()
    return exif.read(image).facts


def told(main: dict[int, Any], details: dict[int, Any], gps: dict[int, Any]) -> Metadata:
    return as_metadata(tags(main, details, gps))


def test_picture_without_tags_has_the_defaults() -> None:
    assert exif.read(Image.new("RGB", (1, 1))) == exif.Exif()


def test_time_without_zone_has_none() -> None:
    taken = datetime(2001, 2, 3, 4, 5, 6)  # noqa: DTZ001 - a camera that knows no zone
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = exif_of(taken).tobytes()
    assert exif.read(image).facts.taken == taken


@pytest.mark.parametrize(
    ("zone", "minutes"), [("+05:30", 330), ("-08:00", -480), ("Z", 0), ("+14:00", 840)]
)
def test_zone_belongs_to_its_time(zone: str, minutes: int) -> None:
    found = tags({}, {0x9003: "2020:01:01 00:00:00", 0x9011: zone}, {}).taken
    assert found is not None
    assert found.utcoffset() == timedelta(minutes=minutes)
    assert found.tzinfo == timezone(timedelta(minutes=minutes))


@pytest.mark.parametrize("zone", ["", "+99:99", "+1:00", "   :  "])
def test_zone_that_makes_no_sense_is_left_out(zone: str) -> None:
    found = tags({}, {0x9003: "2020:01:01 00:00:00", 0x9011: zone}, {}).taken
    assert found == datetime(2020, 1, 1)  # noqa: DTZ001


@pytest.mark.parametrize(
    "text", ["0000:00:00 00:00:00", "    :  :     :  :  ", "", "2020:13:45 99:99:99", "yesterday"]
)
def test_time_that_makes_no_sense_is_left_out(text: str) -> None:
    assert tags({}, {0x9003: text}, {}).taken is None


def test_time_of_saving_counts_where_nothing_better_is_known() -> None:
    facts = tags({0x0132: "2019:01:01 00:00:00"}, {0x9003: "0000:00:00 00:00:00"}, {})
    assert (facts.taken, facts.saved) == (None, datetime(2019, 1, 1))  # noqa: DTZ001
    assert photo.told(1, [facts]).taken == datetime(2019, 1, 1)  # noqa: DTZ001


def test_time_of_taking_in_xmp_counts_more_than_that_of_saving() -> None:
    facts = tags({0x0132: "2019:01:01 00:00:00"}, {}, {})
    taken = datetime(2010, 7, 11, 13, 53, tzinfo=UTC)
    assert photo.told(1, [facts, Facts(taken=taken)]).taken == taken


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
    assert told({0x010F: make, 0x0110: model}, {}, {}) == (("camera", camera),)


def test_exposure_is_written_as_photographers_do() -> None:
    found = told({}, {0x829A: 0.004, 0x829D: 2.8, 0x8827: 400}, {})
    assert found == (("exposure", "1/250 s, f/2.8, ISO 400"),)


def test_place_has_signed_degrees() -> None:
    gps = {1: "S", 2: (33.0, 51.0, 24.0), 3: "E", 4: (151.0, 12.0, 36.0)}
    assert told({}, {}, gps) == (("location", "-33.85667, 151.21000"),)


@pytest.mark.parametrize(
    "gps",
    [
        {2: (0.0, 0.0, 0.0), 4: (0.0, 0.0, 0.0)},
        {2: (95.0, 0.0, 0.0), 4: (1.0, 0.0, 0.0)},
        {2: (1.0, 0.0, 0.0)},
    ],
)
def test_place_that_makes_no_sense_is_left_out(gps: dict[int, Any]) -> None:
    assert told({}, {}, gps) == ()


def test_description_that_the_camera_made_up_is_left_out() -> None:
    assert told({0x010E: "OLYMPUS DIGITAL CAMERA         "}, {}, {}) == ()
    assert told({0x010E: "Our  cat\n"}, {}, {}) == (("caption", "Our cat"),)


@pytest.mark.parametrize("value", [0, 9, 6000])
def test_orientation_that_makes_no_sense_is_upright(value: int) -> None:
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = exif_of(orientation=value).tobytes()
    assert exif.orientation(image) == 1


@pytest.mark.parametrize(
    "raw", [b"Exif\0\0", b"Exif\0\0II*\0\xff\xff\xff\xff", b"Exif\0\0MM\0*" * 9]
)
def test_damaged_tags_are_no_tags(raw: bytes) -> None:
    image = Image.new("RGB", (1, 1))
    image.info["exif"] = raw
    assert exif.read(image).facts.taken is None


@pytest.mark.parametrize(
    ("universal", "minutes"),
    [
        ((10.0, 30.0, 0.0), 120),
        ((10.0, 31.5, 0.0), 120),
        ((7.0, 0.0, 0.0), 330),
        ((6.0, 45.0, 0.0), 345),
        ((12.0, 30.0, 0.0), 0),
    ],
)
def test_satellites_tell_the_zone(universal: tuple[float, float, float], minutes: int) -> None:
    found = tags({}, {0x9003: "2020:07:01 12:30:00"}, {7: universal, 29: "2020:07:01"}).taken
    assert found == datetime(2020, 7, 1, 12, 30, tzinfo=timezone(timedelta(minutes=minutes)))


@pytest.mark.parametrize(
    ("universal", "day"),
    [
        ((10.0, 20.0, 0.0), "2020:07:01"),
        ((10.0, 15.0, 0.0), "2020:07:01"),
        ((12.0, 30.0, 0.0), "2020:06:01"),
        ((25.0, 0.0, 0.0), "2020:07:01"),
        ((12.0, 30.0, 0.0), ""),
    ],
)
def test_satellites_that_disagree_with_every_zone_tell_none(
    universal: tuple[float, float, float], day: str
) -> None:
    found = tags({}, {0x9003: "2020:07:01 12:30:00"}, {7: universal, 29: day}).taken
    assert found == datetime(2020, 7, 1, 12, 30)  # noqa: DTZ001


def test_tags_of_windows_are_read() -> None:
    main = {0x9C9B: "Sea\0".encode("utf-16-le"), 0x9C9E: "a;b c".encode("utf-16-le"), 0x4746: 4}
    assert told(main, {}, {}) == (("title", "Sea"), ("keywords", "a, b c"), ("rating", "4"))


def test_comment_that_says_screenshot_is_one() -> None:
    for comment in (b"ASCII\0\0\0Screenshot", b"UNICODE\0" + "Screenshot".encode("utf-16")):
        assert told({}, {0x9286: comment}, {}) == (("kind", "screenshot"),)
    assert told({}, {0x9286: b"ASCII\0\0\0A screenshot of mine"}, {}) == ()
