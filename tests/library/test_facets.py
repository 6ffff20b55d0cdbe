"""What results have in common, held against counting by hand."""

from __future__ import annotations

import random
from collections import Counter
from datetime import UTC, datetime
from typing import Any

import pytest
from library.shelf import Shelf, document

from desktop.library.facets import FacetCounter
from desktop.library.groups import by_folder, by_place, by_type, written
from desktop.library.keepsakes import Keepsakes
from desktop.library.kept import Facet, Facets
from desktop.records import AssetId, Kind

PLACES = ("Rome, Lazio, Italy", "Schwabing, Munich, Bavaria, Germany", "Mitte, Berlin, Germany")
WORDS = ("beach", "dog", "Snow", "tree")


def put(shelf: Shelf, number: int, random_: random.Random) -> dict[str, Any]:
    """One more file with facts by chance, and these facts."""
    facts = {
        "place": random_.choice((*PLACES, "Berlin, Germany", "")),
        "camera": random_.choice(("Canon EOS 90D", "Pixel 8", "")),
        "keywords": ", ".join(random_.sample(WORDS, random_.randrange(3))),
        "rating": random_.choice(("", "", "3")),
    }
    year = random_.randrange(2019, 2022)
    folder = random_.choice(("Trips/Rome", "Trips/Oslo/Best", "Home", "."))
    extension = random_.choice(("jpg", "JPEG", "pdf"))
    kind = Kind.DOCUMENT if extension == "pdf" else Kind.PHOTO
    metadata = tuple((name, value) for name, value in facts.items() if value)
    asset = shelf.put(
        f"{folder}/{number}.{extension}".removeprefix("./"),
        document(
            f"h{number}", kind=kind, taken=datetime(year, 5, 1, tzinfo=UTC), metadata=metadata
        ),
    )
    return {**facts, "id": asset, "year": str(year), "folder": folder, "kind": kind}


def as_counts(facets: tuple[Facet, ...]) -> dict[str, int]:
    return {facet.label: facet.count for facet in facets}


@pytest.mark.parametrize("seed", range(4))
def test_counts_are_those_of_counting_by_hand(shelf: Shelf, seed: int) -> None:
    random_ = random.Random(seed)
    files = [put(shelf, number, random_) for number in range(60)]
    counter = FacetCounter()
    counter.refresh(shelf.reading)
    for size in (60, 20, 1, 0):
        some = random_.sample(files, size)
        found = counter.count(shelf.reading, [file["id"] for file in some])
        assert found.total == size
        check_single(found, some)
        words = Counter(
            word for file in some for word in filter(None, file["keywords"].split(", "))
        )
        assert as_counts(found.tags) == words
        stars = sum(bool(file["rating"]) for file in some)
        assert found.ratings == ((Facet("★★★", stars, "rating:3"),) if stars else ())


def check_single(found: Facets, some: list[dict[str, Any]]) -> None:
    years = Counter(file["year"] for file in some)
    assert [(facet.label, facet.count) for facet in found.years] == sorted(years.items())[::-1]
    cameras = Counter(file["camera"] for file in some if file["camera"])
    assert as_counts(found.cameras) == cameras
    for name, count in as_counts(found.places).items():
        assert count == sum(name in file["place"].split(", ") for file in some)
    kinds = Counter(str(file["kind"]) for file in some)
    assert {k: n for k, n in as_counts(found.types).items() if k.islower()} == (
        kinds if len(kinds) > 1 else {}
    )
    assert as_counts(found.types).get("JPG", 0) == kinds["photo"]


def test_what_changes_is_counted_anew(shelf: Shelf) -> None:
    random_ = random.Random(7)
    ids = [put(shelf, number, random_)["id"] for number in range(30)]
    counter = FacetCounter()
    counter.refresh(shelf.reading)
    keepsakes = Keepsakes(shelf.connection)
    keepsakes.tag(ids[:4], "Snow")
    keepsakes.rate(ids[:2], 5)
    counter.refresh(shelf.reading, kept=True)
    shelf.catalog.save_indexed(ids[9], document("new", metadata=(("camera", "Leica"),)))
    shelf.connection.run("INSERT INTO label VALUES (?, 'cat', 3.0)", (ids[3],))
    fresh = put(shelf, 99, random_)["id"]
    shelf.connection.run("UPDATE asset SET missing = 1 WHERE id = ?", (ids[5],))
    counter.refresh(shelf.reading, [ids[9], ids[3], fresh, ids[5]], kept=False)
    whole = FacetCounter()
    whole.refresh(shelf.reading)
    found = counter.count(shelf.reading, [*ids, fresh])
    assert found == whole.count(shelf.reading, [*ids, fresh])
    assert (found.total, found.labels) == (30, (Facet("cat", 1, "label:cat"),))
    assert as_counts(found.cameras)["Leica"] == 1
    assert as_counts(found.ratings)["★★★★★"] == 2


def test_a_tag_and_a_keyword_of_one_name_count_once(shelf: Shelf) -> None:
    asset = shelf.put("a.jpg", document("h1", metadata=(("keywords", "snow, ice"),)))
    Keepsakes(shelf.connection).tag([asset], "Snow")
    counter = FacetCounter()
    counter.refresh(shelf.reading)
    found = counter.count(shelf.reading, [asset, AssetId(99), AssetId(-1)])
    assert found.tags == (Facet("ice", 1, "tag:ice"), Facet("Snow", 1, "tag:Snow"))
    assert counter.keywords() == ("ice", "snow")


def test_folders_are_spelled_as_their_owner_does(shelf: Shelf) -> None:
    ids = [
        shelf.put(name, document(f"h{n}"))
        for n, name in enumerate(("Trips/Ämter/a.txt", "Trips/Rome/Old Town/b.txt", "Trips/c.txt"))
    ]
    counter = FacetCounter()
    counter.refresh(shelf.reading)
    assert counter.count(shelf.reading, ids).folders == (
        Facet("Rome", 1, "in:root/trips/rome"),
        Facet("Ämter", 1, "in:root/trips/ämter"),
    )


def test_types_name_kinds_only_where_there_are_both() -> None:
    both = by_type({"photo/jpg": 2, "photo/jpeg": 1, "document/pdf": 4, "document/": 1})
    assert {group.value: group.count for group in both} == {
        "photo": 3, "document": 5, "jpg": 3, "pdf": 4,
    }  # fmt: skip
    assert [group.value for group in by_type({"photo/jpg": 2})] == ["jpg"]


def test_places_are_named_by_their_town() -> None:
    counts = dict.fromkeys(PLACES, 2) | {"Berlin, Germany": 1, "Atlantis": 1}
    assert {group.label: group.count for group in by_place(counts)} == {
        "Rome": 2, "Munich": 2, "Berlin": 3, "Atlantis": 1,
    }  # fmt: skip


def test_folders_begin_where_the_ways_part() -> None:
    assert by_folder({"/p/2021/rome": 2}) == []
    assert by_folder({}) == []
    found = by_folder({"/p/2021/rome": 2, "/p/2021/rome/best": 3, "/p/2021/oslo": 1, "/p/2021": 9})
    assert {group.value: group.count for group in found} == {"p/2021/rome": 5, "p/2021/oslo": 1}


def test_filters_are_written_so_that_they_can_be_typed() -> None:
    assert written("camera", "Canon EOS 90D") == 'camera:"Canon EOS 90D"'
    assert written("tag", 'the "best" ones') == 'tag:"the best ones"'
    assert written("", "dog") == "dog"
