"""Search from memory finds what the exact scan finds, whatever happens to the library."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator

import numpy as np
import pytest
from library.crowd import WIDE, Crowd, Floats, grouped, scattered
from library.shelf import Shelf

from desktop.library import vectors
from desktop.library.connection import open_library
from desktop.library.nearest import HotIndex
from desktop.library.search import Search
from desktop.records import AssetId, ChunkId, Condition

COUNT = 20_000
PATIENCE = 60.0


@pytest.fixture
def crowd(shelf: Shelf) -> Crowd:
    return Crowd(shelf)


@pytest.fixture
def hot(shelf: Shelf) -> Iterator[HotIndex]:
    made = HotIndex(shelf.folder, fewest=0)
    shelf.search = Search(shelf.reading, made)
    yield made
    made.close()


def found(crowd: Crowd, query: Floats, *conditions: Condition, limit: int = 50) -> list[AssetId]:
    ranked = crowd.shelf.search.nearest(WIDE.key, query, conditions, limit)
    assert [int(one.chunk) for one in ranked] == [int(one.asset) for one in ranked]
    for one in ranked:
        assert one.score == pytest.approx(crowd.rows[one.asset] @ query, abs=1e-5)
    return [one.asset for one in ranked]


def make_ready(crowd: Crowd, hot: HotIndex) -> None:
    """Ask once, which begins it, and wait."""
    found(crowd, grouped(1, 9)[0])
    assert hot.wait_until_ready(PATIENCE)
    assert hot.serves(WIDE.key)


def is_multiple(of: int) -> Condition:
    return Condition("asset.size % ? = 0", (of,))


@pytest.mark.parametrize("made", [grouped, scattered])
def test_every_filter_finds_what_the_exact_products_find(
    crowd: Crowd, hot: HotIndex, made: Callable[[int, int], Floats]
) -> None:
    crowd.add(made(COUNT, 1))
    crowd.remove(range(100, 400))
    make_ready(crowd, hot)
    for step in (1, 2, 100, 10_000):  # 100 %, 50 %, 1 % and 0.01 %
        among = [number for number in crowd.rows if number % step == 0]
        for query in made(5, step):
            exact = crowd.exact(query, among, 50)
            same = set(exact) & set(found(crowd, query, is_multiple(step)))
            assert len(same) >= 0.99 * len(exact)


def test_a_filter_that_only_the_farthest_meet_is_exact(crowd: Crowd, hot: HotIndex) -> None:
    query = grouped(1, 3)[0]
    crowd.add(grouped(5000, 1))
    make_ready(crowd, hot)
    farthest = crowd.exact(-query, crowd.rows, 2000)
    for number in farthest:
        crowd.shelf.connection.run("UPDATE asset SET width = 7 WHERE id = ?", (number,))
    assert found(crowd, query, Condition("asset.width = 7")) == crowd.exact(query, farthest, 50)


def test_what_comes_while_all_is_read_is_there_once(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(1000, 1))
    query = grouped(1, 3)[0]
    found(crowd, query)  # reading begins
    crowd.add(grouped(1000, 2))
    assert hot.wait_until_ready(PATIENCE)
    assert found(crowd, query, limit=900) == crowd.exact(query, crowd.rows, 900)
    (kept,) = hot._hot.values()
    assert len(np.unique(kept.table.chunks)) == len(kept.table.chunks) == 2000


def test_very_many_are_found_without_listing_all_files(crowd: Crowd, hot: HotIndex) -> None:
    query = grouped(1, 3)[0]
    crowd.add(grouped(9000, 1))
    make_ready(crowd, hot)
    exact = crowd.exact(query, crowd.rows, 4000)
    assert len(set(exact) & set(found(crowd, query, limit=4000))) >= 3990
    assert all(one.assets is None for one in hot.listing._lists.values())


def test_what_comes_and_goes_is_known_to_the_next_search(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(3000, 1))
    make_ready(crowd, hot)
    query = grouped(1, 3)[0]
    crowd.remove(crowd.exact(query, crowd.rows, 40))
    new = crowd.add(np.stack([query] * 3))
    crowd.lose(new[:1])
    there = crowd.rows.keys() - set(new[:1])
    assert set(found(crowd, query)) == set(crowd.exact(query, there, 50))
    assert hot.serves(WIDE.key)


def test_a_list_of_assets_is_made_anew_when_the_library_changed(
    crowd: Crowd, hot: HotIndex
) -> None:
    crowd.add(grouped(20_000, 1))
    make_ready(crowd, hot)
    query, rare = grouped(1, 3)[0], is_multiple(5000)
    assert set(found(crowd, query, rare)) == {5000, 10_000, 15_000, 20_000}
    crowd.lose([5000])
    crowd.add(grouped(5000, 2))
    assert set(found(crowd, query, rare)) == {10_000, 15_000, 20_000, 25_000}


def test_random_changes_never_show(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(2000, 1))
    make_ready(crowd, hot)
    chance = random.Random(1)
    lost: set[int] = set()
    for turn in range(40):
        deed = chance.choice(("add", "remove", "lose"))
        some = chance.sample(sorted(crowd.rows), 40)
        if deed == "add":
            crowd.add(grouped(chance.randint(1, 60), 100 + turn))
        elif deed == "remove":
            crowd.remove(some)
        else:
            crowd.lose(some)
            lost |= set(some)
        step, query = chance.choice((1, 2, 30)), grouped(1, 200 + turn)[0]
        among = [n for n in crowd.rows if n % step == 0 and n not in lost]
        assert found(crowd, query, is_multiple(step)) == crowd.exact(query, among, 50)


def test_who_is_far_behind_is_brought_up_to_date_in_the_background(
    crowd: Crowd, hot: HotIndex
) -> None:
    crowd.add(grouped(1000, 1))
    make_ready(crowd, hot)
    crowd.add(grouped(3000, 2))
    query = grouped(1, 3)[0]
    exact = crowd.exact(query, crowd.rows, 50)
    assert found(crowd, query) == exact  # by sqlite-vec
    assert not hot.serves(WIDE.key)
    assert hot.wait_until_ready(PATIENCE)
    assert found(crowd, query) == exact
    assert hot.serves(WIDE.key)


def test_what_was_forgotten_of_the_turnover_makes_it_begin_anew(
    crowd: Crowd, hot: HotIndex, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(vectors, "TURNOVER_KEPT", 100)
    crowd.add(grouped(1000, 1))
    make_ready(crowd, hot)
    crowd.remove(range(1, 51))
    crowd.add(grouped(500, 2))
    assert crowd.shelf.connection.value("SELECT count(*) FROM turnover") < 1000
    query = grouped(1, 3)[0]
    found(crowd, query)
    assert hot.wait_until_ready(PATIENCE)
    assert found(crowd, query) == crowd.exact(query, crowd.rows, 50)
    assert hot.serves(WIDE.key)


def test_a_snapshot_that_is_older_asks_sqlite_vec(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(1000, 1))
    make_ready(crowd, hot)
    query = grouped(1, 3)[0]
    other = Search(open_library(crowd.shelf.folder, write=False), hot)
    with crowd.shelf.reading.snapshot():
        before = found(crowd, query)
        crowd.add(query[None])
        assert other.nearest(WIDE.key, query, (), 1)[0].asset == 1001
        assert found(crowd, query) == before
    other.close()


def test_a_small_library_is_scanned(crowd: Crowd, shelf: Shelf) -> None:
    hot = HotIndex(shelf.folder, fewest=101 * WIDE.dimension)
    shelf.search = Search(shelf.reading, hot)
    crowd.add(grouped(100, 1))
    found(crowd, grouped(1, 2)[0])
    assert hot.wait_until_ready(PATIENCE)
    assert not hot.serves(WIDE.key)


def test_memory_is_given_back_and_taken_again(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(1000, 1))
    make_ready(crowd, hot)
    hot.rest(idle_seconds=1000.0)
    assert hot.serves(WIDE.key)
    hot.rest(idle_seconds=-1.0)
    assert not hot.serves(WIDE.key)
    make_ready(crowd, hot)


def test_closing_while_it_is_made_stops_it(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(20_000, 1))
    found(crowd, grouped(1, 2)[0])
    hot.close()
    assert not hot.serves(WIDE.key)


def test_an_encoder_without_embeddings_has_no_form(crowd: Crowd, hot: HotIndex) -> None:
    assert crowd.shelf.search.nearest(WIDE.key, grouped(1, 2)[0], (), 9) == []
    assert hot.wait_until_ready(PATIENCE)


def test_embeddings_from_memory_are_those_stored_nearly(crowd: Crowd, hot: HotIndex) -> None:
    crowd.add(grouped(1000, 1))
    make_ready(crowd, hot)
    (lost,) = crowd.add(grouped(1, 4))
    crowd.remove([lost])
    near = crowd.shelf.search.embeddings(WIDE.key, [ChunkId(n) for n in (7, 900, 20, lost)])
    assert set(near) == {7, 20, 900}
    for chunk, row in near.items():
        assert row @ crowd.rows[AssetId(chunk)] > 0.995
