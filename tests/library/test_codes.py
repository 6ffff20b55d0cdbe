"""A byte a number finds what the exact products find."""

from __future__ import annotations

import sys
from collections.abc import Callable

import numpy as np
import pytest
from library.crowd import Floats, grouped, scattered

from desktop.library import codes
from desktop.library.codes import CodeTable, coder

COUNT = 30_000


@pytest.fixture(autouse=True)
def small_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(codes, "BLOCK", 8192)
    monkeypatch.setattr(codes, "_GATHERED", 5000)


def table_of(rows: Floats) -> CodeTable:
    made = CodeTable(coder(rows[:3000]))
    numbers = np.arange(len(rows))
    for part in np.array_split(numbers, 7):  # no part ends where a block does
        made.add(part, part // 2, rows[part])
    return made


def recall(table: CodeTable, rows: Floats, query: Floats, found: np.ndarray) -> float:
    exact = np.argsort(-(rows @ query))[:50]
    return len(np.intersect1d(exact, found)) / 50


@pytest.mark.parametrize("made", [grouped, scattered])
def test_the_nearest_are_found_among_thirty_thousand(made: Callable[[int, int], Floats]) -> None:
    rows = made(COUNT, 1)
    table = table_of(rows)
    queries = made(20, 2)
    found = [table.look(query).best(100) for query in queries]
    recalls = [recall(table, rows, q, f) for q, f in zip(queries, found, strict=True)]
    assert np.mean(recalls) >= 0.99


def test_a_query_from_elsewhere_finds_the_nearest_too() -> None:
    rows = grouped(COUNT, 1)  # as pictures are for a text: it lies beside all of them
    queries = 0.3 * grouped(20, 2) + scattered(20, 3)
    table = table_of(rows)
    recalls = [recall(table, rows, q, table.look(q).best(100)) for q in queries]
    assert np.mean(recalls) >= 0.99


def test_the_best_come_nearest_first() -> None:
    rows = grouped(COUNT, 1)
    best = table_of(rows).look(rows[123]).best(10)
    assert best[0] == 123
    assert (np.diff(rows[best] @ rows[123]) < 0.01).all()


@pytest.mark.parametrize("among", [3, 300, 20_000])
def test_only_rows_within_are_found(among: int) -> None:
    rows = grouped(COUNT, 1)
    within = np.sort(np.random.default_rng(4).choice(COUNT, among, replace=False))
    found = table_of(rows).look(rows[5], within).best(50)
    exact = within[np.argsort(-(rows[within] @ rows[5]))[:50]]
    assert len(found) == min(50, among)
    assert len(np.intersect1d(found, exact)) >= 0.98 * len(exact)


def test_removed_rows_are_not_found() -> None:
    rows = grouped(COUNT, 1)
    table = table_of(rows)
    nearest = table.look(rows[5]).best(10)
    table.remove(table.chunks[nearest])
    assert not np.intersect1d(table.look(rows[5]).best(200), nearest).size
    assert table.gone == 10


def test_rows_of_assets_are_ascending_and_without_those_that_went() -> None:
    table = table_of(grouped(100, 1))
    table.remove(np.array([7]))
    assert table.rows_of(np.array([20, 3])).tolist() == [6, 40, 41]


@pytest.mark.parametrize("step", [1, 1000])  # near one another, or far apart
def test_rows_are_found_by_their_chunks(step: int) -> None:
    rows = grouped(100, 1)
    table = CodeTable(coder(rows))
    table.add(np.arange(100)[::-1] * step, np.arange(100), rows)
    assert table.rows_with(np.array([99, 0, 7]) * step).tolist() == [0, 92, 99]
    assert not table.rows_with(np.array([-1, 100 * step])).size


def test_a_narrow_encoder_has_one_look_only() -> None:
    rows = grouped(COUNT, 1, dimension=64)
    table = table_of(rows)
    assert recall(table, rows, rows[9], table.look(rows[9]).best(80)) == 1.0


def test_an_empty_table_finds_nothing() -> None:
    table = CodeTable(coder(grouped(10, 1)))
    assert not table.look(grouped(1, 2)[0]).best(10).size


def test_embeddings_that_are_all_alike_are_found() -> None:
    rows = np.repeat(grouped(1, 1), 20_000, axis=0)
    assert len(table_of(rows).look(rows[0]).best(30)) == 30


def test_contenders_are_those_that_may_be_among_the_nearest() -> None:
    rows, query = scattered(COUNT, 1), scattered(1, 5)[0]
    table = table_of(rows)
    best = table.look(query).best(200)
    kept = table.contenders(query, best, 50)
    assert recall(table, rows, query, kept) == 1.0
    assert 50 <= len(kept) < 100


def test_numbers_beyond_those_of_the_sample_are_not_cut_off() -> None:
    rows = grouped(COUNT, 1)
    largest = np.abs(rows[:3000] - rows[:3000].mean(axis=0)).max(axis=0)
    rows[7] = rows[:3000].mean(axis=0) + 1.25 * largest
    table = table_of(rows)
    scores = table.second_scores(rows[7], np.arange(COUNT))
    error = scores - rows @ rows[7]
    assert abs(error[7] - error.mean()) < 0.05


def test_no_reference_is_lost_in_products() -> None:
    rows = grouped(COUNT, 1)
    table = table_of(rows)
    before = sys.getrefcount(None)
    for query in rows[:100]:
        table.look(query).best(10)
    assert sys.getrefcount(None) >= before - 50
