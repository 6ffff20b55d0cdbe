from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from pytestqt.qtbot import QtBot
from ui.stand_in import document, photo

from desktop.engine.columns import parse_columns
from desktop.engine.extraction import Cell, Table, TableRow
from desktop.errors import UsageError
from desktop.records import Source
from desktop.ui import theme
from desktop.ui.table_model import TableModel, shown_value, typed_value

COLUMNS = parse_columns("shop, date, total, items:number")
Role = Qt.ItemDataRole


@pytest.fixture
def model(qtbot: QtBot) -> TableModel:
    made = TableModel()
    read = (Cell("<b>Bakery</b>"), Cell("2024-03-01", doubted=True), Cell("3.50 EUR"), Cell(2.0))
    rows = (
        TableRow(1, Source(1, photo(1, Path("a.jpg")).asset, None), read),
        TableRow(2, Source(2, document(2, Path("b.pdf")).asset, 2)),
        TableRow(3, Source(3, photo(3, Path("c.jpg")).asset, None), problem="It is gone."),
    )
    made.set_table(Table(7, "Receipts", COLUMNS, rows))
    return made


def shown(model: TableModel, row: int) -> list[object]:
    return [model.index(row, column).data() for column in range(model.columnCount())]


def test_rows_show_their_file_and_their_cells(model: TableModel) -> None:
    assert shown(model, 0) == ["a.jpg", "<b>Bakery</b>", "01/03/2024", "3.50 EUR", "2"]
    assert shown(model, 1) == ["b.pdf, page 2", "…", "…", "…", "…"]
    assert shown(model, 2)[:2] == ["c.jpg", "It is gone."]


def test_doubted_cell_is_marked_for_eyes_and_for_screen_readers(model: TableModel) -> None:
    doubted = model.index(0, 2)
    assert doubted.data(Role.BackgroundRole) == theme.colour(theme.colours().warn_tint)
    assert doubted.data(Role.AccessibleTextRole) == "01/03/2024, not confirmed"
    assert model.index(0, 1).data(Role.BackgroundRole) is None


def test_tooltips_hold_no_markup_of_a_file(model: TableModel) -> None:
    assert model.index(0, 1).data(Role.ToolTipRole) == "<qt>&lt;b&gt;Bakery&lt;/b&gt;</qt>"


def test_cell_is_edited_and_told(model: TableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.edited) as edited:
        assert model.setData(model.index(0, 2), "2024-03-09")
    assert edited.args == [(7, 1, 1), "2024-03-09"]
    assert model.table.rows[0].cells is not None
    assert model.table.rows[0].cells[1] == Cell("2024-03-09", edited=True)


def test_value_that_makes_no_sense_is_refused(model: TableModel, qtbot: QtBot) -> None:
    with qtbot.waitSignal(model.refused) as refused:
        assert not model.setData(model.index(0, 3), "a lot")
    assert refused.args[0].startswith("“a lot” is not an amount")


def test_row_without_cells_can_be_filled_in_by_hand(model: TableModel) -> None:
    assert model.setData(model.index(2, 1), "Kiosk")
    assert shown(model, 2) == ["c.jpg", "Kiosk", "", "", ""]


@pytest.mark.parametrize(
    ("column", "typed", "value"),
    [(0, " a  b ", "a b"), (1, "1/3/24", None), (1, "2024-03-01", "2024-03-01"), (2, "", None),
     (2, "12.50 EUR", "12.50 EUR"), (3, "1,200", 1200), (3, "2.5", 2.5)],
)  # fmt: skip
def test_typed_values_are_of_their_columns_kind(column: int, typed: str, value: object) -> None:
    if typed == "1/3/24":  # in the reader's own form
        assert typed_value(COLUMNS[column], "01/03/2024") == "2024-03-01"
    else:
        assert typed_value(COLUMNS[column], typed) == value


@pytest.mark.parametrize(("column", "typed"), [(1, "soon"), (2, "3.5 euros"), (3, "nan")])
def test_other_values_are_refused(column: int, typed: str) -> None:
    with pytest.raises(UsageError):
        typed_value(COLUMNS[column], typed)


@pytest.mark.parametrize(
    ("column", "value", "shown"),
    [(1, "2024-03-01", "01.03.2024"), (2, "1249.50 EUR", "1.249,50 EUR"), (2, "12", "12"),
     (3, 2.5, "2,5"), (3, 2021, "2021"), (1, "spring", "spring"), (2, None, "")],
)  # fmt: skip
def test_values_are_written_and_read_as_the_reader_does(
    column: int, value: str | float | None, shown: str
) -> None:
    QLocale.setDefault(QLocale("de"))
    try:
        assert shown_value(COLUMNS[column], value) == shown
        if shown != "spring":
            assert typed_value(COLUMNS[column], shown) == value
    finally:
        QLocale.setDefault(QLocale("en_GB"))
