"""Dates from file names, where the content tells none."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from library.shelf import START, Shelf, document, photo, unit

from desktop.library.dating import date_in_name, latest_believed
from desktop.library.rows import dated
from desktop.records import DatedBy

LATEST = datetime(2026, 1, 1)  # noqa: DTZ001


def told(name: str) -> str:
    found = date_in_name(name, LATEST)
    return "" if found is None else found.isoformat(" ")


@pytest.mark.parametrize(
    ("name", "when"),
    [
        ("IMG_20190704_153012.jpg", "2019-07-04 15:30:12"),
        ("IMG_20190704_153012_HDR.jpg", "2019-07-04 15:30:12"),
        ("20190704153012.jpg", "2019-07-04 15:30:12"),
        ("image-20190704153012345.png", "2019-07-04 15:30:12"),
        ("IMG-20200102-WA0012.jpg", "2020-01-02 00:00:00"),
        ("VID-20180101-WA0001.mp4", "2018-01-01 00:00:00"),
        ("WhatsApp Image 2020-01-02 at 12.34.56.jpeg", "2020-01-02 12:34:56"),
        ("WhatsApp Image 2020-01-02 at 5.34.56 PM (1).jpeg", "2020-01-02 17:34:56"),
        ("Screen Shot 2015-03-04 at 12.11.12 AM.png", "2015-03-04 00:11:12"),
        ("Screenshot_2021-03-04-10-11-12-123_com.app.jpg", "2021-03-04 10:11:12"),
        ("Screenshot from 2021-03-04 10-11-12.png", "2021-03-04 10:11:12"),
        ("Bildschirmfoto 2021-03-04 um 10.11.12.png", "2021-03-04 10:11:12"),
        ("Captura de pantalla 2021-03-04 a las 10.11.12.png", "2021-03-04 10:11:12"),
        ("截屏2021-03-04 下午3.11.12.png", "2021-03-04 15:11:12"),
        ("لقطة الشاشة ٢٠٢١-٠٣-٠٤.png", "2021-03-04 00:00:00"),
        ("2017-08-09 12.34.56-1.jpg", "2017-08-09 12:34:56"),
        ("2017_08_09_12_34_56.jpg", "2017-08-09 12:34:56"),
        ("signal-2020-01-02-123456.jpg", "2020-01-02 12:34:56"),
        ("1987-08-09 grandma.jpg", "1987-08-09 00:00:00"),
        ("Invoice 4.7.2019.pdf", "2019-07-04 00:00:00"),
    ],
)
def test_name_tells_a_date(name: str, when: str) -> None:
    assert told(name) == when


@pytest.mark.parametrize(
    "name",
    [
        *("DSC_0001.JPG", "000000358083.jpg", "P1020304.JPG", "report-12345678.pdf"),
        *("20991231_000000.jpg", "20171345.jpg", "2019-02-30.jpg", "0000-00-00 00.00.00.jpg"),
        *("3f20170809ab.jpg", "received_1577836800000000.jpeg", "1234-56-78.png", ""),
        *("e3b0c44298fc1c149afbf4c8996fb92420190704.jpg", "192.168.20.1.txt"),
    ],
)
def test_other_digits_are_no_date(name: str) -> None:
    assert told(name) == ""


@pytest.mark.parametrize("name", ["FB_IMG_1577836800000.jpg", "PXL_20200101_000000123.jpg"])
def test_time_in_utc_becomes_the_clock_on_this_wall(name: str) -> None:
    local = datetime.fromtimestamp(1577836800)  # noqa: DTZ006
    assert told(name) == local.isoformat(" ")


def test_tomorrow_is_believed_and_next_week_is_not() -> None:
    now = datetime.now()  # noqa: DTZ005
    assert now < latest_believed() < now + timedelta(days=3)


def test_long_names_take_no_time() -> None:
    for part in ("2021-03-04 ", "1", "2021-03-04-", "20210304", "1."):
        told((part * 200)[:255])


def test_time_of_the_content_counts_first_then_the_name_then_the_file() -> None:
    modified = int(datetime(2021, 5, 6, 7, 8, 9).timestamp()) * 10**9  # noqa: DTZ001
    taken = datetime(1999, 1, 2, 3, 4, 5)  # noqa: DTZ001
    assert dated(taken, "2019-07-04.jpg", modified) == ("1999-01-02T03:04:05", DatedBy.FILE)
    assert dated(None, "2019-07-04.jpg", modified) == ("2019-07-04T00:00:00", DatedBy.NAME)
    assert dated(None, "a.jpg", modified) == ("2021-05-06T07:08:09", DatedBy.MODIFIED)


def test_day_in_a_name_has_the_clock_of_a_file_of_that_day() -> None:
    modified = int(datetime(2021, 5, 6, 7, 8, 9).timestamp()) * 10**9  # noqa: DTZ001
    assert dated(None, "IMG-20210506-WA0001.jpg", modified)[0] == "2021-05-06T07:08:09"


def date_of(shelf: Shelf, name: str) -> tuple[str, str]:
    row: tuple[str, str] = shelf.connection.row(
        "SELECT dated, dated_by FROM asset WHERE name = ?", (name,)
    )
    return row


def test_date_is_guessed_until_the_content_tells_it(shelf: Shelf) -> None:
    shelf.put("20190704_153012.jpg", None)
    assert date_of(shelf, "20190704_153012.jpg") == ("2019-07-04T15:30:12", "name")
    taken = datetime(2001, 1, 1)  # noqa: DTZ001
    shelf.put("20190704_153012.jpg", photo("h", unit(1, 0, 0, 0), taken), seconds=START + 1)
    assert date_of(shelf, "20190704_153012.jpg") == ("2001-01-01T00:00:00", "file")


def test_copy_without_a_date_in_it_has_the_date_of_its_own_name(shelf: Shelf) -> None:
    shelf.put("a.jpg", document("h"))
    copy = shelf.put("20190704_153012.jpg", None)
    shelf.catalog.claim_hash(copy, "h")
    assert date_of(shelf, "a.jpg")[1] == "modified"
    assert date_of(shelf, "20190704_153012.jpg") == ("2019-07-04T15:30:12", "name")
