"""Tables in keepsakes: row by row, edited, taken up again."""

from __future__ import annotations

import pytest
from library.shelf import Shelf, document

from desktop.errors import UsageError
from desktop.library.extractions import Cell, Column, ColumnKind, Extractions, Table, TableRow
from desktop.library.search import Search
from desktop.records import Source

COLUMNS = (Column("shop"), Column("total", ColumnKind.MONEY, "all of it"))


@pytest.fixture
def tables(shelf: Shelf) -> Extractions:
    return Extractions(shelf.connection, clock=lambda: shelf.now)


@pytest.fixture
def table(shelf: Shelf, tables: Extractions) -> Table:
    search = Search(shelf.connection)
    assets = [search.asset(shelf.put(f"{n}.pdf", document(f"h{n}", "text"))) for n in (1, 2)]
    sources = [Source(n, asset, None) for n, asset in enumerate(assets, start=1) if asset]
    return tables.begin("Bills", COLUMNS, sources)


def read(table: Table, number: int, *values: str | None) -> TableRow:
    row = table.rows[number - 1]
    return TableRow(number, row.source, tuple(map(Cell, values)))


def test_a_new_table_has_a_row_to_read_for_each_source(table: Table, tables: Extractions) -> None:
    assert tables.one(table.id) == table
    assert (table.columns, len(table.unread), table.finished) == (COLUMNS, 2, False)
    assert [row.source.asset.path.name for row in table.rows] == ["1.pdf", "2.pdf"]


def test_rows_are_kept_one_by_one_until_it_is_finished(table: Table, tables: Extractions) -> None:
    tables.save_row(table.id, read(table, 2, "Rewe", None))
    half = tables.one(table.id)
    assert [row.number for row in half.unread] == [1]
    assert half.rows[1].cells == (Cell("Rewe"), Cell(None))
    tables.save_row(table.id, TableRow(1, table.rows[0].source, None, "It is damaged."))
    assert tables.one(table.id).finished
    tables.retry(table.id)
    assert [row.number for row in tables.one(table.id).unread] == [1]


def test_an_edited_row_is_not_read_over(table: Table, tables: Extractions) -> None:
    tables.edit(table.id, 1, 1, "12.00 EUR")
    tables.save_row(table.id, read(table, 1, "Rewe", "13.00 EUR"))
    cells = tables.one(table.id).rows[0].cells
    assert cells == (Cell(None), Cell("12.00 EUR", edited=True))


def test_cells_that_there_are_not_cannot_be_edited(table: Table, tables: Extractions) -> None:
    for row, column in ((3, 0), (1, 2), (1, -1)):
        with pytest.raises(UsageError, match="no such cell"):
            tables.edit(table.id, row, column, "x")
    with pytest.raises(UsageError, match="at most 2000"):
        tables.edit(table.id, 1, 0, "x" * 2001)


def test_tables_come_newest_first_and_are_deleted(
    shelf: Shelf, table: Table, tables: Extractions
) -> None:
    shelf.now += 60
    second = tables.begin("Second", COLUMNS[:1], [table.rows[0].source])
    assert [one.id for one in tables.newest(9)] == [second.id, table.id]
    tables.forget(second.id)
    assert tables.newest(9) == (table,)
    with pytest.raises(UsageError, match="There is no table"):
        tables.one(second.id)


def test_a_row_whose_file_is_gone_shows_what_it_was(
    shelf: Shelf, table: Table, tables: Extractions
) -> None:
    shelf.connection.run("DELETE FROM main.asset")
    row = tables.one(table.id).rows[0]
    assert (row.source.asset.path.name, row.source.asset.online) == ("1.pdf", False)
