"""Where headings and cells lie."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.sections import Layout, Measures, Section, without

MEASURES = Measures(columns=3, line_height=100, heading_height=40)
TWO = (Section("a", "A", 4), Section("b", "B", 2))
MANY = st.lists(st.tuples(st.integers(1, 9), st.booleans()), min_size=1, max_size=6)


def test_cells_stand_in_lines_below_their_heading() -> None:
    layout = Layout(TWO, MEASURES)
    assert [layout.place_of(row) for row in (0, 2, 3, 4)] == [(0, 40), (2, 40), (0, 140), (0, 280)]
    assert layout.height == 40 + 200 + 40 + 100


def test_a_section_without_a_title_has_no_heading() -> None:
    layout = Layout((Section("", "", 4),), MEASURES)
    assert (layout.place_of(0), layout.height, layout.heading_at(5)) == ((0, 0), 200, None)


def test_a_folded_section_shows_its_heading_alone() -> None:
    layout = Layout(TWO, MEASURES, frozenset("a"))
    assert (layout.is_open(0), layout.is_open(4), layout.height) == (False, True, 180)
    assert (layout.heading_at(10), layout.heading_at(50)) == (0, 1)
    assert layout.rows_between(0, 500) == [range(4, 6)]


def test_down_and_up_keep_the_column_across_headings() -> None:
    layout = Layout(TWO, MEASURES)
    assert [layout.below(row) for row in (0, 1, 3, 5)] == [3, 3, 4, 5]
    assert [layout.above(row) for row in (5, 4, 3, 0)] == [3, 3, 0, 0]


def test_moving_on_passes_over_what_is_folded() -> None:
    layout = Layout((*TWO, Section("c", "C", 1)), MEASURES, frozenset("b"))
    assert (layout.next_to(3, 1), layout.next_to(6, -1), layout.next_to(6, 1)) == (6, 3, 6)
    assert (layout.below(3), layout.above(6)) == (6, 3)
    assert (layout.end(last=False), layout.end(last=True)) == (0, 6)


def test_where_all_is_folded_there_is_no_row() -> None:
    layout = Layout(TWO, MEASURES, frozenset("ab"))
    assert (layout.row_near(0, 10), layout.end(last=True), layout.below(1)) == (None, None, 1)


@given(MANY, st.integers(1, 4))
def test_every_open_row_is_found_where_it_lies(rows: list[tuple[int, bool]], columns: int) -> None:
    sections = tuple(Section(str(n), "S", count) for n, (count, _) in enumerate(rows))
    folded = frozenset(str(n) for n, (_, is_folded) in enumerate(rows) if is_folded)
    layout = Layout(sections, Measures(columns, 100, 40), folded)
    shown = [row for part in layout.rows_between(0, layout.height) for row in part]
    assert shown == [row for row in range(layout.count) if layout.is_open(row)]
    for row in shown:
        column, top = layout.place_of(row)
        assert layout.row_near(column, top + 50) == row
        assert layout.heading_at(top + 50) is None


@given(MANY, st.data())
def test_taking_a_row_away_lessens_its_section(
    rows: list[tuple[int, bool]], data: st.DataObject
) -> None:
    sections = tuple(Section(str(n), "S", count) for n, (count, _) in enumerate(rows))
    row = data.draw(st.integers(0, sum(one.count for one in sections) - 1))
    left = without(sections, row)
    assert sum(one.count for one in left) == sum(one.count for one in sections) - 1
    assert all(one.count for one in left)


@pytest.mark.parametrize("count", [100, 10_000])
def test_a_million_rows_are_laid_out_in_a_moment(count: int) -> None:
    sections = tuple(Section(str(n), "S", 1_000_000 // count) for n in range(count))
    started = time.perf_counter()
    layout = Layout(sections, MEASURES)
    layout.rows_between(layout.height // 2, layout.height // 2 + 1000)
    assert time.perf_counter() - started < 0.5
