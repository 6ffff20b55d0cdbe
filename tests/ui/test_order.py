"""In which order results stand, and under which headings."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QLocale
from ui.stand_in import document, photo

from desktop.records import AssetId, Hit, Reason, RootId, Strength
from desktop.ui.order import Group, Order, Sort, Surroundings, arrange, order_of

ROOT = Path("/home/anna/Scans")
AROUND = Surroundings({RootId(1): ROOT})


def made(number: int, name: str = "", **others: Any) -> Hit:
    others.setdefault("taken", datetime(2021, 3, number, 12, 0, tzinfo=UTC))
    return photo(number, ROOT / (name or f"{number}.jpg"), **others)


def titles(hits: list[Hit], order: Order) -> list[tuple[str, int]]:
    return [(one.title, one.count) for one in arrange(hits, order, AROUND)[1]]


def numbers(hits: list[Hit], order: Order) -> list[int]:
    return [hit.asset.id for hit in arrange(hits, order, AROUND)[0]]


@pytest.fixture(autouse=True)
def _english() -> None:
    QLocale.setDefault(QLocale("en_GB"))


def test_the_surest_stand_first_under_their_own_heading() -> None:
    hits = [made(1), replace(made(2), strength=Strength.WEAK)]
    hits.append(replace(made(3), strength=Strength.POSSIBLE))
    assert numbers(hits, Order()) == [1, 3, 2]
    assert titles(hits, Order()) == [
        ("Good matches", 1),
        ("Possible matches", 1),
        ("The rest", 1),
    ]


def test_what_was_refused_stands_last_by_itself() -> None:
    around = replace(AROUND, refused=(AssetId(1),))
    hits, sections = arrange([made(1), made(2)], Order(), around)
    assert [hit.asset.id for hit in hits] == [2, 1]
    assert sections[-1].title == "You said no"


def test_where_nothing_was_ranked_no_heading_says_so() -> None:
    hits = [replace(made(n), reasons=(Reason.FILTER,)) for n in (1, 2)]
    assert titles(hits, Order()) == [("", 2)]
    assert titles(hits, Order(group=Group.MONTH)) == [("March 2021", 2)]


@pytest.mark.parametrize(
    ("sort", "backwards", "expected"),
    [
        (Sort.RELEVANCE, False, [2, 3, 1]),
        (Sort.RELEVANCE, True, [1, 3, 2]),
        (Sort.DATE, False, [3, 2, 1]),
        (Sort.DATE, True, [1, 2, 3]),
        (Sort.NAME, False, [3, 1, 2]),
        (Sort.NAME, True, [2, 1, 3]),
        (Sort.SIZE, False, [1, 3, 2]),
        (Sort.SIZE, True, [2, 3, 1]),
    ],
)
def test_results_can_be_sorted_both_ways(sort: Sort, backwards: bool, expected: list[int]) -> None:
    hits = [
        made(2, "scan 10.jpg", size=1),
        made(3, "Apple.jpg", size=5),
        made(1, "scan 9.jpg", size=9),
    ]
    assert numbers(hits, Order(sort, backwards)) == expected


def test_months_and_days_run_from_the_newest_or_from_the_oldest() -> None:
    hits = [made(1), made(2, taken=datetime(2019, 12, 24, 18, 0, tzinfo=UTC))]
    assert titles(hits[::-1], Order(group=Group.MONTH)) == [("March 2021", 1), ("December 2019", 1)]
    oldest = titles(hits, Order(Sort.DATE, True, Group.DAY))
    assert oldest == [("Tuesday, 24 December 2019", 1), ("Monday, 1 March 2021", 1)]


def test_what_has_no_place_comes_last() -> None:
    hits = [made(1, metadata=()), made(2, metadata=(("place", "Lisbon, Portugal"),))]
    assert titles(hits, Order(group=Group.PLACE)) == [("Lisbon, Portugal", 1), ("No place", 1)]


def test_folders_are_named_from_the_watched_one_on() -> None:
    hits = [made(1, "2019/a.jpg"), photo(2, Path("/elsewhere/b.jpg"))]
    named = [title for title, _ in titles(hits, Order(group=Group.FOLDER))]
    assert named == ["Scans/2019", str(Path("/elsewhere"))]


def test_types_have_their_usual_names() -> None:
    hits = [made(1, "a.jpg"), made(2, "b.jpeg"), document(3, ROOT / "c.pdf"), made(4, "none")]
    assert titles(hits, Order(group=Group.TYPE)) == [("JPEG", 2), ("PDF", 1), ("File", 1)]


def test_an_order_is_remembered_as_text() -> None:
    order = Order(Sort.NAME, True, Group.PLACE)
    assert order_of(str(order)) == order
    assert order_of("") == order_of("size sideways never") == Order()


def test_nothing_has_no_sections() -> None:
    assert arrange([], Order(), AROUND) == ([], ())
