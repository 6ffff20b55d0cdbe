"""What each filter understands, and what it answers to nonsense."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document, found

from desktop.library.filters import after, all_filters, before, in_, type_
from desktop.records import Condition, Query


def names(shelf: Shelf, condition: Condition) -> set[str]:
    ranked = shelf.search.filtered(Query(conditions=(condition,)), 99)
    assets = shelf.search.assets([hit.asset for hit in ranked])
    return {asset.path.name for asset in assets.values()}


def test_every_filter_is_found_by_its_key() -> None:
    assert {found.key for found in all_filters()} == {"after", "before", "in", "type"}


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
        ("Documents", {"d.pdf", "e"}),
        ("jpg", {"a.JPG", "b.jpeg"}),
        (".PDF", {"d.pdf"}),
        ("xyz", set()),
    ],
)
def test_type_is_a_kind_or_an_extension(shelf: Shelf, value: str, expected: set[str]) -> None:
    shelf.rescan(*(found(name) for name in ("a.JPG", "b.jpeg", "c.heic", "d.pdf", "e")))
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


@pytest.mark.parametrize(("one", "value"), [(type_, "a b"), (type_, ""), (in_, ""), (in_, "/")])
def test_other_nonsense_gets_a_sentence_too(one: object, value: str) -> None:
    with pytest.raises(ValueError, match=r"^“.*\.$"):
        one.parse(value)  # type: ignore[attr-defined]
