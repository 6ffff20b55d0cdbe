"""Filters on what photos say about themselves: camera, place, is_, has."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from library.shelf import Shelf, document

from desktop.library.filters import camera, has, is_, place
from desktop.records import Condition, Kind, Query


def names(shelf: Shelf, condition: Condition) -> set[str]:
    ranked = shelf.search.filtered(Query(conditions=(condition,)), 99)
    assets = shelf.search.assets([hit.asset for hit in ranked])
    return {asset.path.name for asset in assets.values()}


def put(shelf: Shelf, name: str, *metadata: tuple[str, str], **values: Any) -> None:
    file = document(name, kind=Kind.PHOTO, metadata=metadata, **values)
    shelf.put(name, file)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("canon", {"a.jpg"}),
        ("EOS 90d", {"a.jpg"}),
        ("90d canon", {"a.jpg"}),
        ("90", {"a.jpg"}),
        ("rx100", {"b.jpg"}),
        ("summilux", {"b.jpg"}),
        ("non", set()),
        ("holiday", set()),
    ],
)
def test_camera_is_some_words_of_its_name(shelf: Shelf, value: str, expected: set[str]) -> None:
    put(shelf, "a.jpg", ("camera", "Canon EOS 90D"), ("keywords", "holiday"))
    put(shelf, "b.jpg", ("camera", "Sony DSC-RX100"), ("lens", "Summilux"), ("title", "Canon"))
    assert names(shelf, camera.parse(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("sao paulo", {"b.jpg"}),
        ("São Paulo", {"b.jpg"}),
        ("paulo, brazil", {"b.jpg"}),
        ("ROME", {"a.jpg"}),
        ("italy", {"a.jpg"}),
        ("spain", set()),
        ("giessen", {"d.jpg"}),
        ("GIESSEN", {"d.jpg"}),
        ("Gießen", {"d.jpg"}),
    ],
)
def test_place_is_a_city_region_or_country(shelf: Shelf, value: str, expected: set[str]) -> None:
    put(shelf, "a.jpg", ("place", "Rome, Lazio, Italy"))
    put(shelf, "b.jpg", ("place", "São Paulo, São Paulo, Brazil"))
    put(shelf, "c.jpg", ("caption", "Rome and Spain"))
    put(shelf, "d.jpg", ("place", "Gießen, Hesse, Germany"))
    assert names(shelf, place.parse(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("screenshot", {"a.png", "Bildschirmfoto 2021.png", "Capture d’écran 1.png"}),
        ("photo", {"b.jpg", "c.nef", "d.gif", "e.jpg"}),
        ("Photos", {"b.jpg", "c.nef", "d.gif", "e.jpg"}),
        ("document", {"Screenshot.pdf"}),
        ("raw", {"c.nef"}),
        ("Hochformat", {"b.jpg"}),
        ("GIFs", {"d.gif"}),
        ("favorites", set()),
        ("animation", {"d.gif"}),
        ("panorama", {"e.jpg"}),
        ("portrait", {"b.jpg"}),
        ("landscape", {"e.jpg"}),
        ("square", set()),
    ],
)
def test_is_names_a_sort(shelf: Shelf, value: str, expected: set[str]) -> None:
    put(shelf, "a.png", ("kind", "screenshot"))
    put(shelf, "Bildschirmfoto 2021.png")
    put(shelf, "Capture d’écran 1.png")
    put(shelf, "b.jpg", ("caption", "screenshot"), width=30, height=40)
    put(shelf, "c.nef")
    put(shelf, "d.gif", ("kind", "animation"))
    put(shelf, "e.jpg", width=5000, height=1000)
    shelf.put("Screenshot.pdf", document("pdf"))
    assert names(shelf, is_.parse(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("text", {"c.pdf"}),
        ("location", {"a.jpg"}),
        ("places", {"a.jpg"}),
        ("GPS", {"a.jpg"}),
        ("faces", {"b.jpg"}),
        ("date", {"b.jpg"}),
        ("people", {"b.jpg"}),
        ("keyword", {"b.jpg"}),
        ("rating", set()),
    ],
)
def test_has_is_what_is_known(shelf: Shelf, value: str, expected: set[str]) -> None:
    put(shelf, "a.jpg", ("location", "1.0, 2.0"))
    moment = datetime(2020, 1, 1)  # noqa: DTZ001
    put(shelf, "b.jpg", ("people", "Anna"), ("keywords", "sea"), taken=moment)
    shelf.put("c.pdf", document("c", "some words"))
    assert names(shelf, has.parse(value)) == expected


@pytest.mark.parametrize(
    ("one", "value"), [(camera, "-"), (place, " "), (is_, "blue"), (has, "money"), (has, "")]
)
def test_nonsense_gets_a_sentence(one: Any, value: str) -> None:
    with pytest.raises(ValueError, match=r"^“.*\.$"):
        one.parse(value)


@pytest.mark.parametrize("one", [camera, place])
@pytest.mark.parametrize("value", ['"', "a AND b", "x* OR y", "50%_'", "NEAR(a b)"])
def test_what_is_typed_is_never_sql(shelf: Shelf, one: Any, value: str) -> None:
    put(shelf, "a.jpg", ("camera", "Canon"), ("place", "Rome"))
    try:
        assert names(shelf, one.parse(value)) == set()
    except ValueError as sentence:
        assert str(sentence).startswith("“")
