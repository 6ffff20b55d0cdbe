"""What each filter understands, and what it answers to nonsense."""

from __future__ import annotations

from datetime import date as day
from pathlib import Path
from typing import Any

import pytest
from library.shelf import Shelf, document, found

from desktop.library import days
from desktop.library.filters import (
    after,
    all_filters,
    before,
    date,
    ext,
    from_,
    in_,
    pages,
    size,
    tag,
    type_,
)
from desktop.library.keepsakes import Keepsakes
from desktop.records import Condition, Query


def names(shelf: Shelf, condition: Condition) -> set[str]:
    ranked = shelf.search.filtered(Query(conditions=(condition,)), 99)
    assets = shelf.search.assets([hit.asset for hit in ranked])
    return {asset.path.name for asset in assets.values()}


def test_every_filter_is_found_by_its_key() -> None:
    keys = {found.key for found in all_filters()}
    assert keys >= {"after", "before", "date", "ext", "from", "in", "pages", "size", "tag", "type"}


def test_the_example_of_each_filter_makes_sense() -> None:
    for one in all_filters():
        key, _, value = one.example.partition(":")
        assert key == one.key
        assert one.parse(value).sql
        assert all(one.parse(offered).sql for offered in one.values)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("photo", {"a.JPG", "b.jpeg", "c.heic"}),
        ("Documents", {"d.pdf", "e", "f.ods"}),
        ("jpg", {"a.JPG", "b.jpeg"}),
        (".PDF", {"d.pdf"}),
        ("xyz", set()),
        ("PDFs", {"d.pdf"}),
        ("Fotos", {"a.JPG", "b.jpeg", "c.heic"}),
        ("pdf, heic", {"c.heic", "d.pdf"}),
        ("photo,pdf", {"a.JPG", "b.jpeg", "c.heic", "d.pdf"}),
        ("spreadsheets", {"f.ods"}),
        ("e-mail", set()),
    ],
)
def test_type_is_a_kind_or_an_extension(shelf: Shelf, value: str, expected: set[str]) -> None:
    shelf.rescan(*(found(name) for name in ("a.JPG", "b.jpeg", "c.heic", "d.pdf", "e", "f.ods")))
    assert names(shelf, type_.parse(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("holiday", {"a", "b"}),
        ("Holi", {"a", "b"}),
        ("day", {"c"}),
        ("holiday/rome", {"b"}),
        ("root", {"a", "b", "c"}),
        ("50%", set()),
        ("müller", {"c"}),
        ("rome\\", {"b"}),
    ],
)
def test_in_is_the_beginning_of_a_folders_name(
    shelf: Shelf, value: str, expected: set[str]
) -> None:
    shelf.rescan(found("Holiday/a"), found("Holiday/Rome/b"), found("Day/Mu\u0308ller/c"))
    assert names(shelf, in_.parse(value)) == expected


def test_in_takes_the_whole_path_of_a_folder(shelf: Shelf) -> None:
    shelf.rescan(found("Holiday/a"), found("Holiday/Rome/b"), found("Day/c"))
    root = str(shelf.search.roots()[0].path)
    every = {"a", "b", "c"}
    for path, expected in (
        (f"{root}/Holiday", {"a", "b"}),
        (f"{root}/holiday/rome/".replace("/", "\\"), {"b"}),
        (root, every),
        (str(Path(root).parent), every),
        (f"{root}/Hol", set()),
        ("/elsewhere/Holiday", set()),
        ("C:\\Users\\Holiday", set()),
    ):
        assert names(shelf, in_.parse(path)) == expected


@pytest.mark.parametrize(
    ("value", "earlier"), [("2020", False), ("2020-09", False), ("2021", True), ("2020-9-15", True)]
)
def test_before_ends_and_after_begins_with_the_first_moment(
    shelf: Shelf, value: str, earlier: bool
) -> None:
    shelf.put("a", document("h1"))  # 13 September 2020
    assert names(shelf, before.parse(value)) == ({"a"} if earlier else set())
    assert names(shelf, after.parse(value)) == (set() if earlier else {"a"})


@pytest.mark.parametrize(
    "value", ["", "soon", "2021-13", "2021-02-30", "21", "0000", "2021-03-04-05"]
)
@pytest.mark.parametrize("one", [before, after])
def test_nonsense_dates_get_a_sentence(one: object, value: str) -> None:
    with pytest.raises(ValueError, match=r"is no date; write .*2021-03-15\."):
        one.parse(value)  # type: ignore[attr-defined]


@pytest.mark.parametrize(
    ("one", "value"), [(type_, "a b"), (type_, ""), (type_, "video"), (in_, ""), (in_, "/")]
)
def test_other_nonsense_gets_a_sentence_too(one: object, value: str) -> None:
    with pytest.raises(ValueError, match=r"“.*\.$"):
        one.parse(value)  # type: ignore[attr-defined]


TODAY = day(2026, 11, 21)  # a Saturday


@pytest.mark.parametrize(
    ("value", "first", "after_last"),
    [
        ("2021", day(2021, 1, 1), day(2022, 1, 1)),
        ("2021-12", day(2021, 12, 1), day(2022, 1, 1)),
        ("2021.3.5", day(2021, 3, 5), day(2021, 3, 6)),
        ("March 2021", day(2021, 3, 1), day(2021, 4, 1)),
        ("sept_2021", day(2021, 9, 1), day(2021, 10, 1)),
        ("5 March 2021", day(2021, 3, 5), day(2021, 3, 6)),
        ("mar 5th, 2021", day(2021, 3, 5), day(2021, 3, 6)),
        ("winter 2021", day(2021, 12, 1), day(2022, 3, 1)),
        ("2019..2021", day(2019, 1, 1), day(2022, 1, 1)),
        ("march 2021 .. may 2021", day(2021, 3, 1), day(2021, 6, 1)),
        ("last summer", day(2026, 6, 1), day(2026, 9, 1)),
        ("last winter", day(2025, 12, 1), day(2026, 3, 1)),
        ("this autumn", day(2026, 9, 1), day(2026, 12, 1)),
        ("last march", day(2026, 3, 1), day(2026, 4, 1)),
        ("last december", day(2025, 12, 1), day(2026, 1, 1)),
        ("yesterday", day(2026, 11, 20), day(2026, 11, 21)),
        ("last week", day(2026, 11, 9), day(2026, 11, 16)),
        ("last weekend", day(2026, 11, 14), day(2026, 11, 16)),
        ("this month", day(2026, 11, 1), day(2026, 12, 1)),
        ("last year", day(2025, 1, 1), day(2026, 1, 1)),
    ],
)
def test_dates_are_understood_as_people_write_them(value: str, first: day, after_last: day) -> None:
    assert days.span("date", value, TODAY) == (first, after_last)


def test_in_january_this_winter_began_last_year() -> None:
    assert days.span("date", "this winter", day(2027, 1, 5))[0] == day(2026, 12, 1)


@pytest.mark.parametrize(
    "value", ["last", "ma 2021", "smarch 2021", "9999", "..", ">", "2019..soon", ""]
)
def test_what_is_no_date_gets_a_sentence(value: str) -> None:
    with pytest.raises(ValueError, match="is no date; write date:2021"):
        date.parse(value)


def test_date_is_met_from_the_first_to_the_last_moment(shelf: Shelf) -> None:
    shelf.put("a", document("h1"))  # 13 September 2020
    for value, met in (
        *(("2020", True), ("summer 2020", False), ("2020-09-13", True)),
        *(("..2020", True), ("..2019", False), ("2021..", False), ("2022..2019", True)),
        *((">2019", True), (">2020", False), (">=2020", True), ("<2020", False), ("<=2020", True)),
    ):
        assert names(shelf, date.parse(value)) == ({"a"} if met else set())


def test_extensions_are_exact(shelf: Shelf) -> None:
    shelf.rescan(*(found(name) for name in ("a.JPG", "b.jpeg", "c.odt", "jpg")))
    assert names(shelf, ext.parse("jpg")) == {"a.JPG"}
    for value in (".odt, jpeg", "odt;jpeg", "odt | jpeg", "odt jpeg"):
        assert names(shelf, ext.parse(value)) == {"b.jpeg", "c.odt"}


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        *(("1", {"a"}), (">1", {"b"}), ("<=3", {"a", "b"}), ("2..5", {"b"}), ("=3", {"b"})),
        *(("2+", {"b"}), ("2-5", {"b"}), ("5 .. 2", {"b"}), ("..2", {"a"}), ("2..", {"b"})),
        ("≥3", {"b"}),
    ],
)
def test_pages_are_counted(shelf: Shelf, value: str, expected: set[str]) -> None:
    shelf.put("a", document("h1", page_count=1))
    shelf.put("b", document("h2", page_count=3))
    shelf.put("c", document("h3", page_count=None))
    assert names(shelf, pages.parse(value)) == expected


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (">1mb", {"b"}),
        ("<=1kb", {"a"}),
        ("1 KB", {"a"}),
        ("500..2000", {"a"}),
        ("4.9mb", {"b"}),
        ("1kb..5MB", {"a", "b"}),
        ("1,5mb-6MB", {"b"}),
        ("6mb..1mb", {"b"}),
        ("> 1 mb", {"b"}),
        ("..1mb", {"a"}),
        ("0", set()),
    ],
)
def test_sizes_are_compared(shelf: Shelf, value: str, expected: set[str]) -> None:
    shelf.rescan(found("a", size=1000), found("b", size=5_000_000))
    assert names(shelf, size.parse(value)) == expected


@pytest.mark.parametrize("value", ["", ">", "big", "5xb", "..", "1..x", f"{'9' * 30}", "-5"])
@pytest.mark.parametrize("one", [pages, size])
def test_nonsense_amounts_get_a_sentence(one: Any, value: str) -> None:
    with pytest.raises(ValueError, match="write"):
        one.parse(value)


@pytest.mark.parametrize("value", ["5", ">2", "=999"])
def test_nobody_means_so_few_bytes(value: str) -> None:
    with pytest.raises(ValueError, match="is no size; write size:>10mb"):
        size.parse(value)


def test_a_tag_is_met_however_it_is_spelled(shelf: Shelf) -> None:
    asset = shelf.put("a", document("h1"))
    shelf.put("b", document("h2"))
    Keepsakes(shelf.connection).tag([asset], "Ömas Garten")
    assert names(shelf, tag.parse("ÖMAS GARTEN")) == {"a"}
    assert names(shelf, tag.parse("garten")) == set()


def test_from_is_a_part_of_the_senders_or_the_authors_name(shelf: Shelf) -> None:
    shelf.put("a.eml", document("h1", metadata=(("from", "Ánna Berg <anna@example.org>"),)))
    shelf.put("b.pdf", document("h2", metadata=(("author", "A. Berg"), ("title", "Anna"))))
    assert names(shelf, from_.parse("ánna")) == {"a.eml"}
    assert names(shelf, from_.parse("berg")) == {"a.eml", "b.pdf"}
