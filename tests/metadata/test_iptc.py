"""IPTC records."""

from __future__ import annotations

from datetime import datetime, timedelta, timezone

import pytest

from desktop.metadata import iptc
from desktop.metadata.facts import NOTHING


def record(number: int, text: bytes, group: int = 2) -> bytes:
    return bytes((0x1C, group, number)) + len(text).to_bytes(2, "big") + text


def test_texts_are_read_by_their_numbers() -> None:
    block = b"".join(
        (
            record(90, b"\x1b%G", 1),
            *(record(5, b"Sea"), record(25, b"a"), record(25, "ü".encode()), record(80, b"Anna")),
            *(record(90, b"Rome"), record(101, b"Italy"), record(120, b"At the  sea")),
        )
    )
    found = iptc.read(block)
    assert (found.title, found.keywords, found.author) == ("Sea", ("a", "ü"), "Anna")
    assert (found.place, found.caption) == ("Rome, Italy", "At the sea")


def test_text_of_older_programs_is_windows_1252() -> None:
    assert iptc.read(record(5, "Müller".encode("cp1252"))).title == "Müller"


def test_time_has_its_zone() -> None:
    found = iptc.read(record(55, b"20190704") + record(60, b"153012+0200"))
    assert found.taken == datetime(2019, 7, 4, 15, 30, 12, tzinfo=timezone(timedelta(hours=2)))


def test_long_value_has_its_size_written_out() -> None:
    block = b"\x1c\x02\x78\x80\x04\x00\x00\x9c\x40" + b"x" * 40_000 + record(5, b"Sea")
    assert iptc.read(block).title == "Sea"


@pytest.mark.parametrize(
    "damaged", [b"", b"\x1c", b"\x1c\x02\x05\xff\xff", b"\x1c\x02\x05\x00\x09abc", b"\0" * 50]
)
def test_damaged_block_says_nothing(damaged: bytes) -> None:
    assert iptc.read(damaged) == NOTHING
