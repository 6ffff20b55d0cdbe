"""XMP packets: in pictures, and in files beside them."""

from __future__ import annotations

import os
import sys
import time
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from desktop.metadata import xmp
from desktop.metadata.facts import NOTHING, Facts

SPACES = " ".join(
    f'xmlns:{name}="{address}"'
    for name, address in (
        ("dc", "http://purl.org/dc/elements/1.1/"),
        ("xmp", "http://ns.adobe.com/xap/1.0/"),
        ("exif", "http://ns.adobe.com/exif/1.0/"),
        ("tiff", "http://ns.adobe.com/tiff/1.0/"),
        ("photoshop", "http://ns.adobe.com/photoshop/1.0/"),
        ("mwg-rs", "http://www.metadataworkinggroup.com/schemas/regions/"),
        ("MPReg", "http://ns.microsoft.com/photo/1.2/t/Region#"),
    )
)


def packet(inside: str = "", attributes: str = "", before: str = "") -> bytes:
    return (
        f'<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>{before}'
        '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        f'<rdf:Description rdf:about="" {SPACES} {attributes}>{inside}</rdf:Description>'
        '</rdf:RDF></x:xmpmeta><?xpacket end="w"?>'
    ).encode()


def bag(name: str, *texts: str) -> str:
    parts = "".join(f"<rdf:li>{text}</rdf:li>" for text in texts)
    return f"<{name}><rdf:Bag>{parts}</rdf:Bag></{name}>"


def test_keywords_rating_and_author_are_read() -> None:
    found = xmp.read(
        packet(bag("dc:subject", "sea", "São Paulo") + bag("dc:creator", "Anna"), 'xmp:Rating="4"')
    )
    assert found == Facts(keywords=("sea", "São Paulo"), rating=4, author="Anna")


def test_of_several_languages_the_default_counts() -> None:
    texts = '<rdf:li xml:lang="de">Meer</rdf:li><rdf:li xml:lang="x-default">Sea</rdf:li>'
    inside = f"<dc:title><rdf:Alt>{texts}</rdf:Alt></dc:title>"
    assert xmp.read(packet(inside)).title == "Sea"


def test_time_has_its_zone() -> None:
    found = xmp.read(packet(attributes='exif:DateTimeOriginal="2019-07-04T15:30:12.50+02:00"'))
    zone = timezone(timedelta(hours=2))
    assert found.taken == datetime(2019, 7, 4, 15, 30, 12, tzinfo=zone)


@pytest.mark.parametrize("latitude", ["48,8.25N", "48,8,15N"])
def test_location_is_read(latitude: str) -> None:
    attributes = f'exif:GPSLatitude="{latitude}" exif:GPSLongitude="11,34.5W"'
    assert xmp.read(packet(attributes=attributes)).location == (48.1375, -11.575)


def test_place_is_read_from_the_smallest_to_the_largest() -> None:
    attributes = 'photoshop:City="Rome" photoshop:State="Lazio" photoshop:Country="Italy"'
    assert xmp.read(packet(attributes=attributes)).place == "Rome, Lazio, Italy"


def test_people_are_the_names_of_faces() -> None:
    regions = (
        '<rdf:li><rdf:Description mwg-rs:Name="Anna" mwg-rs:Type="Face"/></rdf:li>'
        '<rdf:li><rdf:Description mwg-rs:Name="Rex" mwg-rs:Type="Pet"/></rdf:li>'
        '<rdf:li rdf:parseType="Resource"><mwg-rs:Name>Ben</mwg-rs:Name>'
        "<mwg-rs:Type>Face</mwg-rs:Type></rdf:li>"
        '<rdf:li MPReg:PersonDisplayName="Cleo"/>'
    )
    inside = f"<mwg-rs:RegionList><rdf:Bag>{regions}</rdf:Bag></mwg-rs:RegionList>"
    assert xmp.read(packet(inside)).people == ("Anna", "Ben", "Cleo")


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-le", "utf-16-be", "utf-8-sig"])
def test_every_encoding_of_unicode_is_read(encoding: str) -> None:
    text = packet(bag("dc:subject", "Müller")).decode()
    assert xmp.read(text.encode(encoding)).keywords == ("Müller",)


@pytest.mark.parametrize(
    "damaged",
    [b"", b"\0" * 99, b"<x", b"<a></b>", b"<a>" * 100_000, b"\xff\xfe<", packet()[:-30]],
)
def test_damaged_packet_says_nothing(damaged: bytes) -> None:
    assert xmp.read(damaged) == NOTHING


def test_entities_are_not_expanded() -> None:
    bomb = '<!DOCTYPE a [<!ENTITY b "boom"><!ENTITY c "&b;&b;&b;&b;&b;&b;">]>'
    assert xmp.read(packet("<dc:title>&c;</dc:title>", before=bomb)) == NOTHING
    assert xmp.read(packet("<dc:title>&c;</dc:title>")) == NOTHING


def test_huge_packet_is_not_read() -> None:
    started = time.perf_counter()
    assert xmp.read(packet(bag("dc:subject", "a" * xmp.MAX_BYTES))) == NOTHING
    assert time.perf_counter() - started < 1


@pytest.mark.parametrize("name", ["a.xmp", "a.nef.xmp"])
def test_sidecar_is_read(tmp_path: Path, name: str) -> None:
    (tmp_path / name).write_bytes(packet(bag("dc:subject", "sea")))
    assert xmp.beside(tmp_path / "a.nef").keywords == ("sea",)
    assert xmp.beside(tmp_path / "b.nef") == NOTHING


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no pipes among its files")
def test_pipe_beside_a_photo_is_no_sidecar(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.xmp")
    assert xmp.beside(tmp_path / "a.nef") == NOTHING
