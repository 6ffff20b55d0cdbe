"""What the decode child sends, and what of it is believed."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import numpy as np
import pytest

from desktop.records import Kind, Passage, Preparation, Prepared, PreparedPage
from desktop.workers.prepared import packed, unpacked

WANTED = (Preparation(4, squash=True), Preparation(2, squash=False))
PICTURES = (np.full((4, 4, 3), 7, np.uint8), np.full((2, 2, 3), 9, np.uint8))
PREPARED = Prepared(
    kind=Kind.DOCUMENT,
    format="PDF@1",
    page_count=3,
    width=None,
    height=None,
    taken=datetime(2020, 1, 2, tzinfo=UTC),
    metadata=(("title", "Ein Gruß"),),
    pages=tuple(PreparedPage(number, b"\xff\xd8jpeg", PICTURES) for number in (1, 2)),
    passages=(Passage(1, "Größe 🐈"), Passage(None, ""), Passage(3, "x")),
    labels=((1, "Prices"), (3, "Überblick")),
)


def sent() -> tuple[dict[str, Any], list[bytes]]:
    header, buffers = packed(PREPARED)
    return json.loads(json.dumps(header)), [bytes(buffer) for buffer in buffers]


def test_record_arrives_as_it_was() -> None:
    arrived = unpacked(*sent(), WANTED)
    for name in (
        "kind",
        "format",
        "page_count",
        "width",
        "taken",
        "metadata",
        "passages",
        "labels",
    ):
        assert getattr(arrived, name) == getattr(PREPARED, name)
    assert [page.number for page in arrived.pages] == [1, 2]
    assert arrived.pages[1].preview == b"\xff\xd8jpeg"
    assert np.array_equal(arrived.pages[1].pictures[1], PICTURES[1])


@pytest.mark.parametrize(
    "lie",
    [
        {"kind": "virus"},
        {"format": 3},
        {"page_count": -1},
        {"width": 1 << 63},
        {"height": 2.5},
        {"taken": "soon"},
        {"metadata": [["one"]]},
        {"metadata": [["title", {}]]},
        {"labels": [[None, "Prices"]]},
        {"labels": [[1, 2]]},
        {"pages": [1]},
        {"pages": "12"},
        {"pages": [True, 2]},
        {"arrays": []},
        {"passages": [[1, 5]]},
        {"passages": [[1, -1], [1, 14]]},
        {"passages": [[1, 1 << 40]]},
        {"passages": None},
        {"perceptual": "00" * 31},
        {"perceptual": "no"},
        {"perceptual": 7},
    ],
)
def test_header_that_lies_is_not_believed(lie: dict[str, object]) -> None:
    header, buffers = sent()
    with pytest.raises((ValueError, TypeError)):
        unpacked({**header, **lie}, buffers, WANTED)


def test_look_of_a_photo_arrives_as_it_was() -> None:
    for look in (None, b"", bytes(range(32))):
        header, buffers = packed(replace(PREPARED, perceptual=look))
        sent_header, sent_buffers = json.loads(json.dumps(header)), [bytes(b) for b in buffers]
        assert unpacked(sent_header, sent_buffers, WANTED).perceptual == look


def test_pictures_of_another_size_or_type_are_not_believed() -> None:
    header, buffers = sent()
    with pytest.raises(ValueError):
        unpacked(header, buffers, WANTED[::-1])
    floats = [["float32", 4, 4, 3], *header["arrays"][1:]]
    with pytest.raises(TypeError):
        unpacked({**header, "arrays": floats}, [*buffers[:3], bytes(192), *buffers[4:]], WANTED)


def test_preview_that_is_no_jpeg_is_not_believed() -> None:
    header, buffers = sent()
    buffers[1] = b"\x89PNG"
    with pytest.raises(ValueError, match="JPEG"):
        unpacked(header, buffers, WANTED)


@pytest.mark.parametrize("count", range(7))
def test_missing_buffers_are_noticed(count: int) -> None:
    header, buffers = sent()
    with pytest.raises((ValueError, LookupError)):
        unpacked(header, buffers[:count], WANTED)
