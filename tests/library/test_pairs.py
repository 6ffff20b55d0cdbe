"""A RAW and its JPEG in one folder count as one, as long as both are there."""

from __future__ import annotations

import numpy as np
import pytest
from library.shelf import PICTURES, Shelf, found, photo, unit

from desktop.library.filters.type_ import parse
from desktop.records import AssetId, Query


@pytest.fixture
def pair(shelf: Shelf) -> tuple[AssetId, AssetId]:
    """The ids of IMG_1.NEF and IMG_1.JPG, both indexed."""
    raw = shelf.put("2020/IMG_1.NEF", photo("h-raw", unit(1, 0, 0, 0)))
    return raw, shelf.put("2020/IMG_1.JPG", photo("h-jpg", unit(1, 0.1, 0, 0)))


def shown(shelf: Shelf, query: Query | None = None) -> list[str]:
    ids = [ranked.asset for ranked in shelf.search.filtered(query or Query(), 100)]
    assets = shelf.search.assets(ids)
    return sorted(assets[number].path.name for number in ids)


def test_raw_beside_its_jpeg_is_shown_once(shelf: Shelf, pair: tuple[AssetId, AssetId]) -> None:
    assert shown(shelf) == ["IMG_1.JPG"]
    near = shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), 10)
    assert [ranked.asset for ranked in near] == [pair[1]]
    assert (shelf.search.counts().photos, shelf.search.counts().indexed) == (1, 1)


def test_as_many_are_found_near_as_are_wanted_though_many_are_hidden(shelf: Shelf) -> None:
    for number in range(9):
        shelf.put(f"{number}.jpg", photo(f"j{number}", unit(1, number, 0, 0)))
    for number in range(9):  # nearer than all pictures
        shelf.put(f"{number}.dng", photo(f"r{number}", unit(1, 0, 0, 0.001 * number)))
    for limit in (1, 3, 9, 20):
        near = shelf.search.nearest(PICTURES.key, unit(1, 0, 0, 0), (), limit)
        assert [ranked.asset for ranked in near] == list(range(1, min(limit, 9) + 1))


def test_picture_names_the_raw_beside_it(shelf: Shelf, pair: tuple[AssetId, AssetId]) -> None:
    asset = shelf.search.asset(pair[1])
    assert asset is not None
    assert asset.raws == ("IMG_1.NEF",)


def test_raw_is_found_by_what_names_it(shelf: Shelf, pair: tuple[AssetId, AssetId]) -> None:
    assert shown(shelf, Query(conditions=(parse("nef"),))) == ["IMG_1.NEF"]
    assert shelf.names("IMG_1.NEF") == [pair[0]]
    assert shelf.names("IMG_1") == [pair[1]]


@pytest.mark.parametrize("name", ["IMG_1.jpg", "IMG_1.HEIC", "IMG_1.jpeg", "IMG_1.HIF"])
def test_picture_of_any_usual_kind_stands_for_the_raw(shelf: Shelf, name: str) -> None:
    shelf.put("IMG_1.dng", photo("h1", unit(1, 0, 0, 0)))
    shelf.put(name, photo("h2", unit(1, 0, 0, 0)))
    assert shown(shelf) == [name]


@pytest.mark.parametrize(
    "name",
    ["IMG_10.jpg", "IMG_1.edited.jpg", "sub/IMG_1.jpg", "IMG_1.png", "IMG_.jpg", "img_1.jpg"],
)
def test_other_files_do_not_stand_for_the_raw(shelf: Shelf, name: str) -> None:
    shelf.put("IMG_1.dng", photo("h1", unit(1, 0, 0, 0)))
    shelf.put(name, photo("h2", unit(1, 0, 0, 0)))
    assert len(shown(shelf)) == 2


def test_when_the_jpeg_goes_the_raw_is_shown(shelf: Shelf, pair: tuple[AssetId, AssetId]) -> None:
    shelf.rescan(found("2020/IMG_1.NEF"))
    assert shown(shelf) == ["IMG_1.NEF"]
    assert shelf.search.counts().photos == 1
    shelf.rescan(found("2020/IMG_1.NEF"), found("2020/IMG_1.JPG"))
    assert shown(shelf) == ["IMG_1.JPG"]


def test_when_the_jpeg_is_moved_the_raw_is_shown(
    shelf: Shelf, pair: tuple[AssetId, AssetId]
) -> None:
    shelf.rescan(found("2020/IMG_1.NEF"), found("best/IMG_1.JPG"))
    assert shown(shelf) == ["IMG_1.JPG", "IMG_1.NEF"]


def test_pair_that_is_moved_together_stays_one(shelf: Shelf, pair: tuple[AssetId, AssetId]) -> None:
    shelf.catalog.apply_scan(shelf.root, [], under=b"2020")
    for name in (b"new/IMG_1.NEF", b"new/IMG_1.JPG"):
        shelf.catalog.apply_scan(shelf.root, [found(name)], under=name)
    assert shown(shelf) == ["IMG_1.JPG"]


def test_raw_beside_a_picture_that_cannot_be_read_is_shown(
    shelf: Shelf, pair: tuple[AssetId, AssetId]
) -> None:
    shelf.catalog.reject(pair[1], "It is damaged.")
    assert shown(shelf) == ["IMG_1.JPG", "IMG_1.NEF"]


def test_jpeg_is_preferred_to_heic(shelf: Shelf) -> None:
    for number, name in enumerate(("A.HEIC", "A.CR3", "A.JPG")):
        shelf.put(name, photo(f"h{number}", unit(1, number, 0, 0)))
    raws = [asset.raws for asset in shelf.search.assets(map(AssetId, (1, 2, 3))).values()]
    assert raws == [(), (), ("A.CR3",)]
    assert shown(shelf) == ["A.HEIC", "A.JPG"]


def test_pairs_of_a_whole_folder_are_found_at_once(shelf: Shelf) -> None:
    names = [f"{number}.{kind}" for number in range(300) for kind in ("ARW", "JPG")]
    shelf.rescan(*(found(name, size=7 + at) for at, name in enumerate(names)))
    behind = shelf.connection.value("SELECT count(*) FROM asset WHERE beside IS NOT NULL")
    assert behind == 300
    assert np.all([name.endswith("JPG") for name in shown(shelf)])
